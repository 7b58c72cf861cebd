/** Questions and candidates by hand, for tests that need no index. */
import type { Passage, Query, QueryTerm, Sentence } from '#lib/domain.ts';
import { words } from '#lib/text/words.ts';

/** A question whose content words all weigh 1 and are known; `more` says by their terms what is special about some. */
export function queryOf(text: string, more: Record<string, Partial<QueryTerm>> = {}): Query {
  const terms = words(text)
    .filter(({ stop }) => !stop)
    .map(({ text: written, term }): QueryTerm => ({
      text: written,
      term,
      weight: 1,
      name: /^\p{Lu}/u.test(written),
      known: true,
      alternatives: [],
      ...more[term],
    }));
  return { text, terms, passages: 10 };
}

/** A passage that is one whole article, a sentence a piece; a piece may say what it is in the layout. */
export function passageOf(
  id: number,
  articleId: string,
  pieces: readonly (string | [Sentence['kind'], string])[],
): Passage {
  const parts = pieces.map((piece) => (typeof piece === 'string' ? (['prose', piece] as const) : piece));
  let start = 0;
  const sentences = parts.map(([kind, text]): Sentence => {
    const sentence = { start, end: start + text.length, kind };
    start = sentence.end + 1;
    return sentence;
  });
  const text = parts.map(([, sentence]) => sentence).join(' ');
  return { id, articleId, start: 0, end: text.length, text, sentences };
}
