import type { Mark } from './marked-text.ts';

export type Step = 'previous' | 'next';

/**
 * The footnotes of an article in the order of its text, not of their numbers: who steps through them reads down the article and is
 * never thrown back and forth.
 */
export function inTextOrder(marks: readonly Mark[]): Mark[] {
  const numbered = marks.filter(({ n }) => n !== undefined);
  return numbered.toSorted((a, b) => a.start - b.start || a.end - b.end || a.n! - b.n!);
}

/** The footnote before or after `from`; undefined at either end. From nowhere, the first or the last. */
export function stepFrom(footnotes: readonly Mark[], from: Mark | undefined, step: Step): Mark | undefined {
  const index = from ? footnotes.indexOf(from) : -1;
  if (index < 0) return footnotes.at(step === 'next' ? 0 : -1);
  return footnotes[index + (step === 'next' ? 1 : -1)];
}
