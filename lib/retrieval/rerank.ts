import type { Passage, Query, QueryTerm } from '#lib/domain.ts';
import { answerSpans } from '#lib/text/answer-span.ts';
import { coverageOf, positionsOf, type TermPositions } from '#lib/text/matching.ts';
import { questionKind, type QuestionKind } from '#lib/text/question-kind.ts';
import { wordsOfPassage } from './passage-words.ts';
import type { Ranked } from './rank.ts';

const WEIGHTS = {
  similarity: 0.1,
  sentence: 0.6,
  pairs: 0.25,
  window: 0.1,
  names: 0.15,
  kind: 0.2,
};
const WINDOW = 8;

/** Ranks the best candidates again by what their sentences hold; weights set by hand, on half of three public question sets. */
export function rerank(
  query: Query,
  ranked: Ranked[],
  passages: Map<number, Passage>,
  titles: ReadonlyMap<string, string>,
): Ranked[] {
  const kind = questionKind(query.text);
  // Nothing may have been found by anything: a question without a word.
  const bestScore = ranked[0]?.score || 1;
  const bestSimilarity = Math.max(Number.EPSILON, ...ranked.map(({ similarity }) => similarity));
  const rescored = ranked.map((candidate) => {
    const passage = passages.get(candidate.passageId);
    const features = passage ? featuresOf(query, kind, passage, titles.get(candidate.articleId) ?? '') : NOTHING;
    const score =
      candidate.score / bestScore +
      WEIGHTS.similarity * (candidate.similarity / bestSimilarity) +
      WEIGHTS.sentence * features.sentence +
      WEIGHTS.pairs * features.pairs +
      WEIGHTS.window * features.window +
      WEIGHTS.names * features.names +
      WEIGHTS.kind * features.kind;
    return { ...candidate, score };
  });
  return rescored.sort((one, other) => other.score - one.score || one.passageId - other.passageId);
}

const NOTHING = { kind: 0, sentence: 0, pairs: 0, window: 0, names: 0 };

function featuresOf(query: Query, kind: QuestionKind, passage: Passage, title: string): typeof NOTHING {
  const features = { ...NOTHING };
  const { whole, sentences } = wordsOfPassage(passage, title);
  for (const [at, sentence] of sentences.entries()) {
    const coverage = coverageOf(query, sentence);
    features.sentence = Math.max(features.sentence, coverage);
    if (coverage > features.kind && holdsAnswer(kind, passage, at)) features.kind = coverage;
    const near = nearPairs(query.terms, sentence);
    features.pairs = Math.max(features.pairs, near.adjacent);
    features.window = Math.max(features.window, near.window);
  }
  const names = query.terms.filter(({ name }) => name);
  if (names.length > 0) features.names = coverageOf({ ...query, terms: names }, whole);
  return features;
}

/** Whether a sentence has what a question of this kind asks for; of most kinds that cannot be seen. */
function holdsAnswer(kind: QuestionKind, { text, start: from, sentences }: Passage, at: number): boolean {
  if (kind !== 'number' && kind !== 'date' && kind !== 'reason') return false;
  const { start, end } = sentences[at]!;
  return answerSpans(kind, text.slice(start - from, end - from)).length > 0;
}

/** The share of neighbouring content words of the question that stand next to each other, or within eight words. */
function nearPairs(terms: QueryTerm[], sentence: TermPositions): { adjacent: number; window: number } {
  let all = 0;
  let adjacent = 0;
  let window = 0;
  for (let index = 0; index + 1 < terms.length; index++) {
    const [one, other] = [terms[index]!, terms[index + 1]!];
    const weight = one.weight + other.weight;
    all += weight;
    const distance = shortestDistance(positionsOf(one, sentence), positionsOf(other, sentence));
    if (distance === 1 || distance === 2) adjacent += distance === 1 ? weight : weight / 2;
    if (distance <= WINDOW) window += weight;
  }
  return all === 0 ? { adjacent: 0, window: 0 } : { adjacent: adjacent / all, window: window / all };
}

function shortestDistance(ones: number[], others: number[]): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (const one of ones) for (const other of others) shortest = Math.min(shortest, Math.abs(other - one));
  return shortest;
}
