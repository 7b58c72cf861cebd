import type { Query } from '#lib/domain.ts';
import { answerSpans } from '#lib/text/answer-span.ts';
import { termPositions } from '#lib/text/matching.ts';
import { centralities, similarity, type TermVector, termVectors } from './centrality.ts';
import { lengthOf } from './complete.ts';
import { itemsUnder } from './lists.ts';
import { shareAround, shareOfMatter } from './matter.ts';
import type { ScoredSentence } from './score.ts';
import type { Side } from './sides.ts';
import { leansBack, pointsBack } from './standing.ts';

export interface SayingLimits {
  sentences: number;
  words: number;
}

const SHORTEST = 6;
const FULL = 32;
const NEAR_COPY = 0.55;
/** Below this share of the matter's words, nothing that a side says is really about it. */
const FAR = 0.5;
const MOST_IF_FAR = 2;
const LEAST_OF_HEADING = 0.75;
const MOST_ITEMS = 3;
/** A further sentence must be so good, as a share of the side's best. */
const LEAST_SHARE = 0.5;
/** Below this share of the matter's words in its best sentence, a side says nothing on the matter in these words. */
const LEAST_ON_MATTER = 0.12;
/** A sentence must be so much on the matter, as a share of the side's best. */
const LEAST_OF_BEST = 0.5;
const WEIGHTS = {
  matter: 1,
  headed: 0.6,
  reason: 0.3,
  relevance: 0.15,
  central: 0.25,
  centralAlone: 0.8,
  judges: 0.15,
  strong: 0.08,
  quotes: 0.1,
  around: -0.1,
  pointsBack: -0.35,
  leansBack: -0.1,
  tooLong: -0.01,
  tooShort: -0.05,
};
const REDUNDANT = 0.6;
/** Words of judgement and consequence: what somebody thinks of the matter rather than what happened. */
const STRONG =
  /\b(?:will|must|should|may|might|cannot|could|likely|crucial|important|importance|significan\p{L}+|signals?|messages?|problems?|risks?|dangers?|threat\p{L}*|chance|opportunit\p{L}+|extremely|only|nothing|never|always|natural|logical|timely|serious\p{L}*|main|key|strategic|directly|impossible|inevitabl\p{L}+|need|hope|fear|weak\p{L}*|strong\p{L}*|clear\p{L}*)\b/giu;
const WANTS_REASON = /\b(?:why|reasons?|causes?|explain)\b/iu;
const UNNAMED =
  /^(?:["“'‘]\s*)?(?:(?:but|and|so|then|besides|in addition),?\s+)?(?:he|she|in (?:his|her)|according to (?:him|her)|the (?:expert|analyst|diplomat|author|orientalist|ambassador))\b/iu;

/**
 * What a side says on the matter, in the order of its article: its best sentences with most of the question's words in or around them, or without a matter those
 * that have most in common with all that it says. No two alike.
 *
 * @param scored every sentence of the evidence that can be an answer
 */
export function sayingsOf(
  side: Side,
  query: Query,
  scored: readonly ScoredSentence[],
  limits: SayingLimits,
): ScoredSentence[] {
  const numbers = new Set(side.sentences.map(({ n }) => n));
  const own = scored
    .filter(({ sentence }) => numbers.has(sentence.n))
    .toSorted((one, other) => one.sentence.n - other.sentence.n);
  const vectors = termVectors(own.map(({ sentence }) => sentence.text));
  const central = centralities(vectors);
  const shares = own.map((candidate) => shareAround(query, candidate));
  const best = Math.max(0, ...shares);
  const headed = itemsOnMatter(side, query);
  const wantsReason = WANTS_REASON.test(query.text);
  const hasMatter = query.terms.length > 0 && best >= LEAST_ON_MATTER;
  const all = own.map((candidate, index) => ({
    candidate,
    vector: vectors[index]!,
    matter: hasMatter ? (headed.has(candidate.sentence.n) ? 1 : shares[index]! / best) : undefined,
    value:
      valueOf(candidate, side, central[index]!) +
      (headed.has(candidate.sentence.n) ? WEIGHTS.headed : 0) +
      (wantsReason && answerSpans('reason', candidate.sentence.text).length > 0 ? WEIGHTS.reason : 0) +
      (hasMatter ? (WEIGHTS.matter * shares[index]!) / best : WEIGHTS.centralAlone * central[index]!),
  }));
  const onMatter = all.filter(({ matter }) => matter === undefined || matter >= LEAST_OF_BEST);
  const fit = onMatter.filter(({ candidate }) => canStand(candidate, side));
  // Where the telling words are missing, a little of what comes nearest is enough.
  const isFar = query.terms.length > 0 && best < FAR;
  const most = isFar ? { ...limits, sentences: Math.min(MOST_IF_FAR, limits.sentences) } : limits;
  return choose(fit.length > 0 ? fit : onMatter, most, own);
}

/** Numbers of the first points of lists whose heading is the matter itself: "Military and security cooperation". */
function itemsOnMatter({ sentences }: Side, query: Query): Set<number> {
  const numbers = sentences.flatMap(({ kind, text }, index) =>
    kind === 'heading' && shareOfMatter(query, termPositions(text)) >= LEAST_OF_HEADING
      ? itemsUnder(sentences, index, MOST_ITEMS).map(({ n }) => n)
      : [],
  );
  return new Set(numbers);
}

interface Valued {
  candidate: ScoredSentence;
  vector: TermVector;
  value: number;
}

function choose(candidates: readonly Valued[], limits: SayingLimits, own: readonly ScoredSentence[]): ScoredSentence[] {
  const chosen: Valued[] = [];
  let length = 0;
  const best = Math.max(0, ...candidates.map(({ value }) => value));
  while (chosen.length < limits.sentences) {
    const room = chosen.length === 0 ? Number.POSITIVE_INFINITY : limits.words - length;
    const [next] = candidates
      .filter(({ candidate, value }) => value >= LEAST_SHARE * best && lengthOf(candidate) <= room)
      .filter((one) => chosen.every((other) => other !== one && similarity(one.vector, other.vector) < NEAR_COPY))
      .map((one) => ({
        one,
        value: one.value - REDUNDANT * Math.max(0, ...chosen.map((other) => similarity(one.vector, other.vector))),
      }))
      .sort((one, other) => other.value - one.value);
    if (!next) break;
    chosen.push(next.one);
    length += lengthOf(next.one.candidate);
  }
  const kept = new Set(chosen.map(({ candidate }) => candidate));
  for (const { candidate } of chosen) {
    const before =
      pointsBack(candidate.sentence.text) && !UNNAMED.test(candidate.sentence.text)
        ? own.find(({ sentence }) => sentence.n === candidate.sentence.n - 1)
        : undefined;
    if (before && !kept.has(before) && length + lengthOf(before) <= limits.words) {
      kept.add(before);
      length += lengthOf(before);
    }
  }
  return [...kept].sort((one, other) => one.sentence.n - other.sentence.n);
}

/** A sentence that points back at another than its speaker needs that other. */
function canStand({ sentence }: ScoredSentence, { sayings }: Side): boolean {
  const length = sentence.text.split(/\s+/u).length;
  // A point of a list is as long as it is.
  if ((length < SHORTEST && sentence.kind !== 'item') || /[:：]$/u.test(sentence.text)) return false;
  return !pointsBack(sentence.text) || (sayings.size > 0 && UNNAMED.test(sentence.text));
}

function valueOf(candidate: ScoredSentence, { sayings }: Side, central: number): number {
  const { text, n, relevance } = candidate.sentence;
  const length = lengthOf(candidate);
  const saying = sayings.get(n);
  let value = WEIGHTS.relevance * relevance + WEIGHTS.central * central;
  if (saying?.judges) value += WEIGHTS.judges;
  if (saying?.told === 'around') value += WEIGHTS.around;
  if (sayings.size > 0) {
    value += WEIGHTS.strong * Math.min(3, text.match(STRONG)?.length ?? 0);
    if (/["“][^"”]{8,}["”]/u.test(text)) value += WEIGHTS.quotes;
  }
  if (pointsBack(text) && !UNNAMED.test(text)) value += WEIGHTS.pointsBack;
  else if (leansBack(text) && sayings.size === 0) value += WEIGHTS.leansBack;
  return value + WEIGHTS.tooLong * Math.max(0, length - FULL) + WEIGHTS.tooShort * Math.max(0, SHORTEST + 2 - length);
}
