import type { ArticleInfo, Citation } from '#lib/domain.ts';
import { webAddress } from '#lib/export/article-facts.ts';
import { VerdictMark } from './verdict-mark.tsx';
import { Quoted } from '../article/quoted.tsx';
import { Byline, hasByline } from '../articles/article-facts.tsx';
import { directionOf } from '../language/direction.ts';
import { useLanguage } from '../language/use-language.tsx';

interface FootnoteListProps {
  /** What the answer is to: parts of several answers have names of their own. */
  question: string;
  citations: Citation[];
  articleOf(id: string): ArticleInfo;
  onOpen(citation: Citation, from: HTMLElement): void;
}

/** The footnotes of an answer, as they stand at the foot of a page. */
export function FootnoteList({ question, citations, articleOf, onOpen }: FootnoteListProps) {
  const { say } = useLanguage();
  if (citations.length === 0) return null;
  return (
    <section
      aria-label={say('answer.part', { part: say('footnotes'), question })}
      className="border-t border-rule pt-3"
    >
      <ol className="text-sm">
        {citations.map((citation) => {
          const article = articleOf(citation.articleId);
          const address = webAddress(article.url);
          return (
            <li key={citation.n} className="flex gap-3">
              <span aria-hidden="true" className="w-5 shrink-0 pt-2 text-end font-semibold text-accent lining-nums">
                {citation.n}
              </span>
              <button
                type="button"
                // What is said of the footnote stands on the side where its words begin.
                dir={directionOf(citation.quote, article.language)}
                onClick={(event) => onOpen(citation, event.currentTarget)}
                className="group min-w-0 grow rounded-xs py-2 text-start"
              >
                <span className="sr-only">{say('footnote.open', { n: citation.n })} </span>
                <Quoted
                  words={citation.quote}
                  language={article.language}
                  className="line-clamp-3 print:line-clamp-none font-serif text-base leading-snug group-hover:underline"
                />
                <span className="mt-0.5 block text-quiet">
                  <bdi>{article.title}</bdi>
                  {hasByline(article) && (
                    <>
                      {' · '}
                      <Byline article={article} />
                    </>
                  )}
                  {' · '}
                  <bdi>
                    <VerdictMark verdict={citation.verdict} />
                  </bdi>
                  {/* A link on the screen; on paper it must be spelled out. */}
                  {address && (
                    <span dir="ltr" className="hidden break-all print:block">
                      {address}
                    </span>
                  )}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
