import { analyse, type AnalysedText } from '#lib/citing/language/analysed-text.ts';
import type { ScoredSentence } from '../embedded/score.ts';

/** A sentence of the evidence, read for what it says, with those before it in its article, nearest first. */
export interface ReadSentence {
  scored: ScoredSentence;
  text: AnalysedText;
  earlier: AnalysedText[];
  title: AnalysedText;
}

/** The same sentences answer many questions; a thousand of them are about 10 MB. */
const MOST_KEPT = 1_000;
const kept = new Map<string, AnalysedText>();

function analyseOnce(text: string): AnalysedText {
  let analysed = kept.get(text);
  if (!analysed) {
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(text, (analysed = analyse(text)));
  }
  return analysed;
}

/** "The expert added": whose words they are is told at most so many sentences before. */
const EARLIER = 12;

/** Reads sentences, in their order. */
export function readSentences(scored: readonly ScoredSentence[]): ReadSentence[] {
  const byNumber = new Map(scored.map((one) => [one.sentence.n, one]));
  return scored.map((one) => {
    const { n, articleId } = one.sentence;
    const earlier: AnalysedText[] = [];
    // Headings and questions have a number and are no sentences that can be an answer.
    for (let at = n - 1; at > 0 && at >= n - EARLIER; at--) {
      const other = byNumber.get(at);
      if (other?.sentence.articleId === articleId) earlier.push(analyseOnce(other.sentence.text));
    }
    return { scored: one, text: analyseOnce(one.sentence.text), earlier, title: analyseOnce(one.article?.title ?? '') };
  });
}
