import type { Passage, Query, QueryTerm } from '#lib/domain.ts';
import { answerSpans } from '#lib/text/answer-span.ts';
import { coverageOf, positionsOf, type TermNumbers } from '#lib/text/matching.ts';
import { questionKind, type QuestionKind } from '#lib/text/question-kind.ts';
import type { PassageWords } from './passage-words.ts';
import { inOrder, largest, type Ranked } from './rank.ts';

const WEIGHTS = {
  similarity: 0.1,
  sentence: 0.6,
  pairs: 0.25,
  window: 0.1,
  names: 0.15,
  kind: 0.2,
};
const WINDOW = 8;

/** Whether candidates of a question are ranked by their texts too, and not by the numbers of their words alone. */
export function needsTexts({ text }: Query): boolean {
  return isSeen(questionKind(text));
}

/**
 * Ranks the best candidates again by what their sentences hold; weights set by hand, on half of three public question sets.
 *
 * @param passages of the candidates, when the question `needsTexts`
 */
export function rerank(
  query: Query,
  ranked: Ranked[],
  words: ReadonlyMap<number, PassageWords>,
  passages: ReadonlyMap<number, Passage>,
): Ranked[] {
  const kind = questionKind(query.text);
  // Nothing may have been found by anything: a question without a word.
  const bestScore = Math.abs(ranked[0]?.score ?? 0) || 1;
  const bestSimilarity = largest(ranked.map(({ similarity }) => similarity));
  const rescored = ranked.map((candidate) => {
    const own = words.get(candidate.passageId);
    const holdsAnswer = (at: number) => hasAnswer(kind, passages.get(candidate.passageId), at);
    const features = own ? featuresOf(query, own, holdsAnswer) : NOTHING;
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
  return rescored.sort(inOrder);
}

const NOTHING = { kind: 0, sentence: 0, pairs: 0, window: 0, names: 0 };

function featuresOf(
  query: Query,
  { whole, sentences }: PassageWords,
  holdsAnswer: (sentence: number) => boolean,
): typeof NOTHING {
  const features = { ...NOTHING };
  for (const [at, sentence] of sentences.entries()) {
    const coverage = coverageOf(query, sentence);
    features.sentence = Math.max(features.sentence, coverage);
    if (coverage > features.kind && holdsAnswer(at)) features.kind = coverage;
    const near = nearPairs(query.terms, sentence);
    features.pairs = Math.max(features.pairs, near.adjacent);
    features.window = Math.max(features.window, near.window);
  }
  const names = query.terms.filter(({ name }) => name);
  if (names.length > 0) features.names = coverageOf({ ...query, terms: names }, whole);
  return features;
}

function hasAnswer(kind: QuestionKind, passage: Passage | undefined, at: number): boolean {
  if (!isSeen(kind) || !passage) return false;
  const { start, end } = passage.sentences[at]!;
  return answerSpans(kind, passage.text.slice(start - passage.start, end - passage.start)).length > 0;
}

/** Of most kinds of questions it cannot be seen whether a sentence has what they ask for. */
function isSeen(kind: QuestionKind): kind is 'number' | 'date' | 'reason' {
  return kind === 'number' || kind === 'date' || kind === 'reason';
}

/** The share of neighbouring content words of the question that stand next to each other, or within eight words. */
function nearPairs(terms: QueryTerm[], sentence: TermNumbers): { adjacent: number; window: number } {
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
