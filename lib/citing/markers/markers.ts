import type { Citation, Evidence } from '#lib/domain.ts';
import { CitedStream } from './cited-stream.ts';
import { type CitedEvent, MarkerTransform } from './marker-transform.ts';

export { GUARD } from './marker-guard.ts';
export { type CitedEvent, MarkerTransform } from './marker-transform.ts';

/**
 * Turns what an answerer writes, with markers that name evidence, into what is shown, with markers `[^1]` to `[^k]` in
 * order of first appearance. A citation comes before the text that shows its number, and a number once sent never
 * changes. Markers that name no evidence are dropped together with the space before them; code is left alone;
 * neighbouring sentences of an article that are cited side by side become one citation. Throws what `deltas` throw,
 * after all that had come.
 *
 * @param articleText the text of an article, to quote neighbours together with what stands between them; without it they stay apart.
 */
export function citeStream(
  deltas: AsyncIterable<string>,
  evidence: Evidence,
  articleText?: (articleId: string) => string | undefined,
): AsyncIterable<CitedEvent> {
  return new CitedStream(deltas, new MarkerTransform(evidence, articleText));
}

/** The same for a whole text: what is shown of it in the end, and its citations in order. */
export function citeText(
  answer: string,
  evidence: Evidence,
  articleText?: (articleId: string) => string | undefined,
): { text: string; citations: Citation[] } {
  const transform = new MarkerTransform(evidence, articleText);
  const shown: { text: string; citations: Citation[] } = { text: '', citations: [] };
  for (const event of [...transform.push(answer), ...transform.end()]) {
    if (event.type === 'text') shown.text += event.delta;
    else shown.citations.push(...event.citations);
  }
  return shown;
}
