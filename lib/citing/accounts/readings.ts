import { analyse, type AnalysedText } from '#lib/citing/language/analysed-text.ts';

const known = new Map<string, AnalysedText>();
/** Sentences are read again by the next answer from the same articles, and by what stands behind them in this one. */
const MOST_KNOWN = 1_000;

/** The text as `analyse` reads it, kept for a while: nobody may change it. */
export function readingOf(text: string): AnalysedText {
  let reading = known.get(text);
  if (reading) return reading;
  if (known.size >= MOST_KNOWN) known.clear();
  reading = analyse(text);
  known.set(text, reading);
  return reading;
}
