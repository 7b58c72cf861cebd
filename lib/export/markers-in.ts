import { answerBlocks } from '#lib/citing/statements/answer-blocks.ts';
import { plainText } from '#lib/citing/statements/plain-text.ts';

const LARGEST = 9_999;

/** The numbers of the footnotes that the screen shows in an answer. In linear time, whatever the answer is made of. */
export function markersIn(answer: string): Set<number> {
  const blocks = answerBlocks(answer);
  const markers = blocks.flatMap(({ start, end, layout }) => plainText(answer, start, end, layout).markers);
  return new Set(markers.map(({ n }) => n).filter((n) => n <= LARGEST));
}
