import { OpenArticle } from '../article/open-article.tsx';
import { Quoted } from '../article/quoted.tsx';
import { Byline } from '../articles/article-facts.tsx';
import { directionOf } from '../language/direction.ts';
import { useLanguage } from '../language/use-language.tsx';
import type { SourcesProps } from './answer-sources.tsx';

/** What each cited article says to the question: side by side where there is room, in the order of its text. */
export function ByArticle({ question, citations, articleOf, onOpen }: SourcesProps) {
  const { say } = useLanguage();
  const ids = [...new Set(citations.map(({ articleId }) => articleId))];
  return (
    <section
      aria-label={say('answer.part', { part: say('sources.byArticle'), question })}
      className="@container border-t border-rule pt-3 print:hidden"
    >
      <ul className="gap-8 @lg:columns-2">
        {ids.map((id) => {
          const article = articleOf(id);
          const said = citations
            .filter(({ articleId }) => articleId === id)
            .toSorted((one, other) => one.start - other.start);
          return (
            // What is said of an article stands on the side where its own words begin.
            <li
              key={id}
              dir={directionOf(said[0]?.quote ?? article.title, article.language)}
              className="mb-5 break-inside-avoid text-sm"
            >
              <h3>
                <OpenArticle
                  article={article}
                  className="rounded-xs py-1 text-start leading-snug font-semibold hover:underline"
                >
                  <bdi lang={article.language} dir={directionOf(article.title, article.language)}>
                    {article.title}
                  </bdi>
                </OpenArticle>
              </h3>
              <p className="text-quiet">
                <Byline article={article} />
              </p>
              <ol className="mt-1">
                {said.map((citation) => (
                  <li key={citation.n}>
                    <button
                      type="button"
                      onClick={(event) => onOpen(citation, event.currentTarget)}
                      className="group w-full rounded-xs py-1.5 text-start"
                    >
                      <span className="sr-only">{say('footnote.open', { n: citation.n })} </span>
                      <Quoted
                        words={citation.quote}
                        language={article.language}
                        className="block font-serif text-base leading-snug group-hover:underline"
                      >
                        <span aria-hidden="true" className="footnote-sign">
                          <sup>{citation.n}</sup>
                        </span>
                      </Quoted>
                    </button>
                  </li>
                ))}
              </ol>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
