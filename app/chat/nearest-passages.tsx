import type { ArticleInfo, NearestPassage } from '#lib/domain.ts';
import { byline } from '#lib/export/article-facts.ts';

interface NearestPassagesProps {
  passages: NearestPassage[];
  articleOf(id: string): ArticleInfo;
  onOpen(passage: NearestPassage, from: HTMLElement): void;
}

/** What the articles have that comes nearest to a question they do not answer. */
export function NearestPassages({ passages, articleOf, onOpen }: NearestPassagesProps) {
  if (passages.length === 0) return null;
  return (
    <section aria-label="Nearest passages" className="border-t border-rule pt-4">
      <h3 className="text-sm font-semibold">Nearest passages</h3>
      <ul>
        {passages.map((passage) => {
          const article = articleOf(passage.articleId);
          return (
            <li key={`${passage.articleId} ${passage.start}`}>
              <button
                type="button"
                onClick={(event) => onOpen(passage, event.currentTarget)}
                className="group w-full rounded-xs py-2 text-start text-sm"
              >
                <span className="sr-only">Open the passage in its article: </span>
                <span dir="auto" className="line-clamp-3 font-serif text-base leading-snug group-hover:underline">
                  <bdi>{passage.text}</bdi>
                </span>
                <span className="mt-0.5 block text-quiet">
                  <bdi>{[article.title, byline(article)].filter(Boolean).join(' · ')}</bdi>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
