import type { ArticleInfo, Citation } from '#lib/domain.ts';
import type { FootnoteMessage } from '#lib/chat-protocol.ts';
import type { ArticlePlace } from '../article/article-panel.tsx';
import { articleOf, viewAnswer } from './answer-parts.ts';

/** The place that a footnote opens, with the marks of all that the answer cites of that article: `here` is one of them, and not only alike. */
export function placeOfFootnote(
  n: number,
  { id: articleId, title, language }: Pick<ArticleInfo, 'id' | 'title' | 'language'>,
  citations: ReadonlyMap<number, Citation>,
): ArticlePlace {
  const marks = [...citations.values()].filter((citation) => citation.articleId === articleId);
  return { articleId, title, language, marks, here: citations.get(n) };
}

/** A place that a link leads to, with all footnotes of the answer that cites it, where one of the messages does. */
export function citedPlace(messages: readonly FootnoteMessage[], place: ArticlePlace): ArticlePlace {
  const { here, articleId } = place;
  if (!here) return place;
  for (const message of messages) {
    if (message.role !== 'assistant') continue;
    const view = viewAnswer(message);
    const marks = view.citations.filter((citation) => citation.articleId === articleId);
    // In an article that has changed since, the sentence stands elsewhere and is known by its words.
    const cited =
      marks.find(({ start, end, hash }) => start === here.start && end === here.end && hash === here.hash) ??
      marks.find(({ quote }) => here.quote !== '' && quote === here.quote);
    if (cited) {
      const { title, language } = articleOf(view, articleId);
      return { articleId, title, language, marks, here: cited };
    }
  }
  return place;
}
