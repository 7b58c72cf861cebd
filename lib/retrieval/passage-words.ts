import { TermNumbers, termPositions } from '#lib/text/matching.ts';
import type { NumberedWords } from '#lib/text/numbered-words.ts';

/** The words of a passage as it is ranked. */
export interface PassageWords {
  /** Of the title of its article, and after it of the passage. */
  whole: TermNumbers;
  /** Of each sentence. */
  sentences: TermNumbers[];
}

export function passageWords({ numbers, bounds }: NumberedWords, title: string): PassageWords {
  const ofTitle = termPositions(title).numbers;
  const whole = new Int32Array(ofTitle.length + numbers.length);
  whole.set(ofTitle);
  whole.set(numbers, ofTitle.length);
  const sentences: TermNumbers[] = [];
  for (let at = 0; at < bounds.length; at += 2) {
    sentences.push(new TermNumbers(numbers.subarray(bounds[at], bounds[at + 1])));
  }
  return { whole: new TermNumbers(whole), sentences };
}
