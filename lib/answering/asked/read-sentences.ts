import { analyse, type AnalysedText } from '#lib/citing/language/analysed-text.ts';
import type { ScoredSentence } from '../embedded/score.ts';

/** A sentence of the evidence, read for what it says, with those before it in its article. */
export interface ReadSentence {
  readonly scored: ScoredSentence;
  readonly text: AnalysedText;
  /** Those before it, nearest first, no more than so many; each is read when it is asked for. */
  earlier(most?: number): Iterable<AnalysedText>;
  readonly title: AnalysedText;
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

/** Sentences in their order, each read when it is asked for: many a question is judged without. */
export function readSentences(scored: readonly ScoredSentence[]): ReadSentence[] {
  const byNumber = new Map(scored.map((one) => [one.sentence.n, one]));
  return scored.map((one) => new Reading(one, byNumber));
}

class Reading implements ReadSentence {
  readonly scored: ScoredSentence;
  readonly #byNumber: ReadonlyMap<number, ScoredSentence>;
  #text: AnalysedText | undefined;

  constructor(scored: ScoredSentence, byNumber: ReadonlyMap<number, ScoredSentence>) {
    this.scored = scored;
    this.#byNumber = byNumber;
  }

  get text(): AnalysedText {
    this.#text ??= analyseOnce(this.scored.sentence.text);
    return this.#text;
  }

  get title(): AnalysedText {
    return analyseOnce(this.scored.article?.title ?? '');
  }

  *earlier(most = EARLIER): Generator<AnalysedText, undefined> {
    const { n, articleId } = this.scored.sentence;
    // Headings and questions have a number and are no sentences that can be an answer.
    for (let at = n - 1, left = most; left > 0 && at > 0 && at >= n - EARLIER; at--) {
      const other = this.#byNumber.get(at);
      if (other?.sentence.articleId !== articleId) continue;
      yield analyseOnce(other.sentence.text);
      left -= 1;
    }
    return undefined;
  }
}
