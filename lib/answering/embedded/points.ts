import type { EvidenceSentence } from '#lib/domain.ts';
import { similarity, termVectors } from './centrality.ts';
import { candidatesOf, LEADS, type PointCandidate } from './point-values.ts';

/** A sentence that says something on its own, or with the one before that it cannot do without, and the list that it opens. */
export type Point = Pick<PointCandidate, 'sentences' | 'items'>;

export interface PointLimits {
  points: number;
  /** Of all points together, with their lists. */
  words: number;
}

/** What is alike, what stands near, and what is of one paragraph with a chosen point costs so much. */
const REDUNDANT = 1;
const CROWDED = 0.9;
const SAME_PARAGRAPH = 0.3;
/** A section with more of the points than of the text costs so much for the whole difference. */
const OVERFULL = 3;
const NEAR_COPY = 0.6;
/** When one leads, to be one of the first counts so much less. */
const AFTER_LEAD = 0.3;

/**
 * The main points of an article in its own order: one that leads it, one that concludes it, and between them those that have most in common with the
 * whole and with their section, spread over the text and none like another (maximal marginal relevance, Carbonell and Goldstein 1998).
 *
 * @param sentences all of one article, in order
 * @param said what the answer has quoted of others
 */
export function mainPoints(
  sentences: readonly EvidenceSentence[],
  title: string,
  limits: PointLimits,
  said: readonly string[] = [],
): Point[] {
  const vectors = termVectors([...sentences.map(({ text }) => text), ...said]);
  const candidates = candidatesOf(sentences, title, vectors.slice(0, sentences.length));
  const chooser = new Chooser(candidates, limits, sentences.length / limits.points);
  for (const vector of vectors.slice(sentences.length)) chooser.markSaid(vector);
  chooser.take(candidates.slice(0, LEADS), 1);
  if (limits.points > 2) chooser.take(ending(candidates), 0);
  while (chooser.take(candidates, AFTER_LEAD));
  return chooser.chosen
    .toSorted((one, other) => one.index - other.index)
    .map(({ sentences: own, items }) => ({ sentences: own, items }));
}

function ending(candidates: readonly PointCandidate[]): PointCandidate[] {
  return candidates.filter(({ ends }) => ends);
}

/** Takes one candidate after the other, each the best beside those that are taken. */
class Chooser {
  readonly chosen: PointCandidate[] = [];
  readonly #limits: PointLimits;
  /** In a text of even points, so many sentences have one. */
  readonly #band: number;
  /** How much each candidate is like what is chosen, or said before. */
  readonly #likeChosen: Map<PointCandidate, number>;
  readonly #likeSaid: Map<PointCandidate, number>;
  #words = 0;

  constructor(candidates: readonly PointCandidate[], limits: PointLimits, band: number) {
    this.#limits = limits;
    this.#band = Math.max(1, band);
    this.#likeChosen = new Map(candidates.map((candidate) => [candidate, 0]));
    this.#likeSaid = new Map(this.#likeChosen);
  }

  markSaid(vector: PointCandidate['vector']): void {
    mark(this.#likeSaid, vector);
  }

  /** @returns whether there was any to take */
  take(among: readonly PointCandidate[], leadWeight: number): boolean {
    if (this.chosen.length >= this.#limits.points) return false;
    let best: { candidate: PointCandidate; value: number } | undefined;
    for (const candidate of among) {
      if (!this.#isOpen(candidate)) continue;
      const value = candidate.value + leadWeight * candidate.lead - this.#cost(candidate);
      if (!best || value > best.value) best = { candidate, value };
    }
    if (!best) return false;
    this.chosen.push(best.candidate);
    this.#words += best.candidate.words;
    mark(this.#likeChosen, best.candidate.vector);
    return true;
  }

  #isOpen(candidate: PointCandidate): boolean {
    const fits = this.chosen.length === 0 || this.#words + candidate.words <= this.#limits.words;
    return (
      fits &&
      this.#likeChosen.get(candidate)! < NEAR_COPY &&
      !this.chosen.some(({ sentences }) => sentences.some((one) => candidate.sentences.includes(one)))
    );
  }

  #cost(candidate: PointCandidate): number {
    const nearest = Math.min(...this.chosen.map(({ index }) => Math.abs(index - candidate.index)));
    const ofSection = 1 + this.chosen.filter(({ section }) => section === candidate.section).length;
    const isOfParagraph = this.chosen.some(({ paragraph }) => paragraph === candidate.paragraph);
    return (
      REDUNDANT * (this.#likeChosen.get(candidate)! + this.#likeSaid.get(candidate)!) +
      CROWDED * Math.max(0, 1 - nearest / this.#band) +
      OVERFULL * Math.max(0, ofSection / this.#limits.points - candidate.share) +
      (isOfParagraph ? SAME_PARAGRAPH : 0)
    );
  }
}

function mark(likeness: Map<PointCandidate, number>, vector: PointCandidate['vector']): void {
  for (const [candidate, like] of likeness)
    likeness.set(candidate, Math.max(like, similarity(candidate.vector, vector)));
}
