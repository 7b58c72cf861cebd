import { Fragment, type ReactNode } from 'react';
import type { ArticleInfo, Citation, Difference } from '#lib/domain.ts';
import { partsBeside } from '#lib/export/article-facts.ts';
import { describeDifference } from '#lib/export/describe-difference.ts';
import { directionOf } from '../language/direction.ts';
import { useLanguage } from '../language/use-language.tsx';
import { differenceWords } from './difference-words.ts';

interface DifferencesProps {
  question: string;
  differences: readonly Difference[];
  citations: ReadonlyMap<number, Citation>;
  articleOf(id: string): ArticleInfo;
  renderFootnote(n: number): ReactNode;
}

/** Where the cited articles tell different things of the same matter: their accounts one beside the other. */
export function Differences({ question, differences, citations, articleOf, renderFootnote }: DifferencesProps) {
  const language = useLanguage();
  const words = differenceWords(language);
  const articles = [...citations.values()].map(({ articleId }) => articleOf(articleId));
  return differences.map((difference, index) => {
    const { heading, rows, origin } = describeDifference(difference, articles, words);
    return (
      <section
        key={index}
        aria-label={language.say('answer.part', { part: heading, question })}
        className="@container border-t border-rule pt-4"
      >
        <h3 className="text-sm font-semibold">{heading}</h3>
        <ul>
          {rows.map(({ says, who, sureness, n }, row) => {
            const said = articleOf(citations.get(n[0]!)?.articleId ?? '').language;
            return (
              <li
                key={row}
                className="grid gap-x-6 gap-y-1 border-rule py-3 not-first:border-t @lg:grid-cols-[minmax(0,1fr)_15rem]"
              >
                <p dir={directionOf(says, said)} className="font-serif text-base leading-snug">
                  “
                  <bdi dir={directionOf(says, said)} lang={said}>
                    {says}
                  </bdi>
                  ”
                  {n.map((number) => (
                    <span key={number}>{renderFootnote(number)}</span>
                  ))}
                </p>
                <div className="text-sm leading-snug">
                  <p className="first-letter:uppercase">
                    {/* A sentence of the page that begins with a name of the article: it runs as the page does. */}
                    {who}
                    {sureness && (
                      <span className="text-quiet">
                        {language.say('coverage.comma')}
                        {sureness}
                      </span>
                    )}
                  </p>
                  <ul className="text-quiet">
                    {articlesOf(n, citations)
                      .map((id) => ({ id, parts: partsBeside(articleOf(id), who, language.tag) }))
                      .filter(({ parts }) => parts.length > 0)
                      .map(({ id, parts }) => (
                        <li key={id} className="mt-0.5">
                          {parts.map((part, place) => (
                            <Fragment key={part}>
                              {place > 0 && ' · '}
                              <bdi>{part}</bdi>
                            </Fragment>
                          ))}
                        </li>
                      ))}
                  </ul>
                </div>
              </li>
            );
          })}
        </ul>
        {origin && (
          <p className="border-t border-rule pt-3 text-sm">
            <bdi>{origin}</bdi>
          </p>
        )}
      </section>
    );
  });
}

function articlesOf(numbers: readonly number[], citations: ReadonlyMap<number, Citation>): string[] {
  return [...new Set(numbers.flatMap((n) => citations.get(n)?.articleId ?? []))];
}
