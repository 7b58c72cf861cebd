import type { Passage } from '#lib/domain.ts';
import { eachWord } from './words.ts';

/** The words of a passage as the numbers of their terms: what ranking looks at, instead of reading texts again and again. */
export interface NumberedWords {
  numbers: Int32Array;
  /** For each sentence two places in `numbers`: of its first word, and the one behind its last. */
  bounds: Int32Array;
}

export function numberWords({
  text,
  start: from,
  sentences,
}: Pick<Passage, 'text' | 'start' | 'sentences'>): NumberedWords {
  const starts: number[] = [];
  const numbers = termNumbers(text, (start) => starts.push(from + start));
  const bounds = new Int32Array(2 * sentences.length);
  let word = 0;
  for (const [at, { start, end }] of sentences.entries()) {
    while (word < starts.length && starts[word]! < start) word++;
    bounds[2 * at] = word;
    while (word < starts.length && starts[word]! < end) word++;
    bounds[2 * at + 1] = word;
  }
  return { numbers, bounds };
}

/**
 * The number of the term of each word of a text.
 *
 * @param onWord is told the place of each word in the text
 */
export function termNumbers(text: string, onWord?: (start: number) => void): Int32Array {
  // No text has more words than letters.
  if (room.length < text.length) room = new Int32Array(2 * text.length);
  let count = 0;
  eachWord(text, ({ number }, start) => {
    room[count++] = number;
    onWord?.(start);
  });
  return room.slice(0, count);
}

/** Used again for each text, which then gets a copy as long as it needs. */
let room = new Int32Array(0);
