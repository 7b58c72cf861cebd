import type { ArticleInfo, NearestPassage } from '#lib/domain.ts';
import { directionOf } from '../language/direction.ts';
import { Byline, hasByline } from '../articles/article-facts.tsx';
import { useLanguage } from '../language/use-language.tsx';

interface NearestPassagesProps {
  question: string;
  passages: NearestPassage[];
  articleOf(id: string): ArticleInfo;
  onOpen(passage: NearestPassage, from: HTMLElement): void;
}

/** What the articles have that comes nearest to a question they do not answer. */
export function NearestPassages({ question, passages, articleOf, onOpen }: NearestPassagesProps) {
  const { say } = useLanguage();
  if (passages.length === 0) return null;
  return (
    <section
      aria-label={say('answer.part', { part: say('answer.nearest'), question })}
      className="border-t border-rule pt-4"
    >
      <h3 className="text-sm font-semibold">{say('answer.nearest')}</h3>
      <ul>
        {passages.map((passage) => {
          const article = articleOf(passage.articleId);
          const direction = directionOf(passage.text, article.language);
          return (
            <li key={`${passage.articleId} ${passage.start}`}>
              <button
                type="button"
                // What is said of the passage stands on the side where its words begin.
                dir={direction}
                onClick={(event) => onOpen(passage, event.currentTarget)}
                className="group w-full rounded-xs py-2 text-start text-sm"
              >
                <span className="sr-only">{say('answer.nearest.open')} </span>
                <bdi
                  dir={direction}
                  lang={article.language}
                  className="line-clamp-3 print:line-clamp-none font-serif text-base leading-snug group-hover:underline"
                >
                  {passage.text}
                </bdi>
                <span className="mt-0.5 block text-quiet">
                  <bdi>{article.title}</bdi>
                  {hasByline(article) && (
                    <>
                      {' · '}
                      <Byline article={article} />
                    </>
                  )}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
