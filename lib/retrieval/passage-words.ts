import type { Passage } from '#lib/domain.ts';
import { marksOf, TermPositions, termPositions } from '#lib/text/matching.ts';

/** The words of a passage, read once for all that ranks it. */
export interface PassageWords {
  /** Of the title of its article, and after it of the passage. */
  whole: TermPositions;
  /** Of each sentence. */
  sentences: TermPositions[];
}

const known = new WeakMap<Passage, PassageWords>();

/** @param title of its article, always the same for one object */
export function wordsOfPassage(passage: Passage, title: string): PassageWords {
  let words = known.get(passage);
  if (!words) known.set(passage, (words = readWords(passage, title)));
  return words;
}

function readWords({ text, start: from, sentences }: Passage, title: string): PassageWords {
  const starts: number[] = [];
  const marks = marksOf(text, (start) => starts.push(start));
  const ofTitle = termPositions(title).marks;
  const whole = new Int32Array(ofTitle.length + marks.length);
  whole.set(ofTitle);
  whole.set(marks, ofTitle.length);
  let word = 0;
  return {
    whole: new TermPositions(`${title} . ${text}`, whole),
    sentences: sentences.map(({ start, end }) => {
      while (word < starts.length && starts[word]! < start - from) word++;
      const first = word;
      while (word < starts.length && starts[word]! < end - from) word++;
      return new TermPositions(text.slice(start - from, end - from), marks.subarray(2 * first, 2 * word));
    }),
  };
}
