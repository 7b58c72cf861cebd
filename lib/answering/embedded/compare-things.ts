import type { Evidence, Query, QueryTerm } from '#lib/domain.ts';
import type { AskedSides } from '#lib/text/asked-sides.ts';
import { positionsOf } from '#lib/text/matching.ts';
import { terms } from '#lib/text/words.ts';
import { lengthOf } from './complete.ts';
import { shareAround, shareOfMatter } from './matter.ts';
import { type ScoredSentence, scoreSentences } from './score.ts';
import { overlapOf, type SelectionLimits } from './select.ts';
import { pointsBack } from './standing.ts';

const MOST_PER_SIDE = 3;
/** How much of what names its side a sentence must hold, as a share of what the best one holds; and how good it must be. */
const LEAST_NAMED = 0.6;
const LEAST_SHARE = 0.55;
/** Below this, no sentence names the side at all. */
const LEAST_HELD = 0.4;
const NEAR_COPY = 0.6;
const WEIGHTS = {
  side: 1,
  matter: 0.6,
  contrast: 0.35,
  relevance: 0.2,
  subject: 0.25,
  otherSubject: -0.2,
  together: 0.4,
  pointsBack: -0.15,
  tooLong: -0.01,
};
const FULL = 35;
const SUBJECT = 6;
const TOGETHER = 3;
/** Words that set one thing against another. */
const CONTRASTS =
  /\b(?:unlike|whereas|while|instead|rather than|in contrast|by contrast|contrary to|on the other hand|compared (?:to|with)|previous(?:ly)?|former(?:ly)?|earlier|outdated|old|new|replace\w*|no longer|not yet|wider|broader|deeper|stronger|weaker|more than|less than|goes beyond|for the first time|had no|no such|differ\w*|similar\w*|same|both|however|although|but)\b/giu;

/**
 * For a comparison of things ("the new treaty and the one of 2001"): in turns the sentences that name one of them and say most on the matter, those first that set
 * one against the other. Empty when no sentence names one of them.
 */
export function selectForThings(
  asked: AskedSides,
  query: Query,
  evidence: Evidence,
  limits: SelectionLimits,
): ScoredSentence[] {
  const named = distinctTerms(asked, query);
  if (named.length < 2 || named.some((own) => own.length === 0)) return [];
  const all = new Set(named.flat());
  const rest = { ...query, terms: query.terms.filter((term) => !all.has(term)) };
  const ofRest = scoreSentences(rest, 'comparison', evidence);
  const onMatter = new Map(ofRest.map((one) => [one.sentence.n, one]));
  const perSide = named.map((own) => {
    const scored = scoreSentences({ ...query, terms: own }, 'comparison', evidence);
    const shares = new Map(scored.map((one) => [one, shareAround({ terms: own }, one)]));
    const best = Math.max(Number.EPSILON, ...shares.values());
    if (best < LEAST_HELD) return [];
    const others = named.flat().filter((term) => !own.includes(term));
    return scored
      .filter((one) => shares.get(one)! >= LEAST_NAMED * best && shareOfMatter({ terms: own }, one.terms) > 0)
      .map((one) => {
        const matter = onMatter.get(one.sentence.n);
        const value =
          (WEIGHTS.side * shares.get(one)!) / best +
          WEIGHTS.matter * (matter ? shareAround(rest, matter) : 0) +
          bearing(one, own, others);
        return { one, value };
      })
      .sort((a, b) => b.value - a.value || a.one.sentence.n - b.one.sentence.n);
  });
  if (perSide.some((side) => side.length === 0)) return [];
  const chosen = new Map<number, ScoredSentence>();
  let length = 0;
  for (let turn = 0; turn < MOST_PER_SIDE; turn++) {
    for (const side of perSide) {
      const room = chosen.size === 0 ? Number.POSITIVE_INFINITY : limits.words - length;
      const next = side.find(
        ({ one, value }) =>
          value >= LEAST_SHARE * side[0]!.value &&
          lengthOf(one) <= room &&
          ![...chosen.values()].some((other) => overlapOf(one, other) >= NEAR_COPY),
      );
      if (!next || chosen.size === limits.sentences) continue;
      // The sentence with its score on the whole question, as others have it.
      chosen.set(next.one.sentence.n, next.one);
      length += lengthOf(next.one);
    }
  }
  return [...chosen.values()];
}

/** What names one side and no other; "the one of 1950" is named by the year. */
function distinctTerms({ sides }: AskedSides, query: Query): QueryTerm[][] {
  const perSide = sides.map((side) => new Set(terms(side)));
  return perSide.map((own) =>
    query.terms.filter(
      ({ text, term }) =>
        own.has(term) && !/^ones?$/iu.test(text) && perSide.every((other) => other === own || !other.has(term)),
    ),
  );
}

/** Whether a sentence is about its side, and sets it against something. */
function bearing(one: ScoredSentence, own: readonly QueryTerm[], others: readonly QueryTerm[]): number {
  const { text, relevance } = one.sentence;
  const places = (side: readonly QueryTerm[]) => side.flatMap((term) => positionsOf(term, one.terms));
  const first = Math.min(...places(own));
  const isOfOther = own.every(({ name }) => name) && Math.min(...places(others)) < first;
  return (
    WEIGHTS.contrast * Math.min(1, (text.match(CONTRASTS)?.length ?? 0) / 2) +
    WEIGHTS.relevance * relevance +
    (first < SUBJECT ? WEIGHTS.subject : 0) +
    (isOfOther ? WEIGHTS.otherSubject : 0) +
    (standTogether(own, one) ? WEIGHTS.together : 0) +
    (pointsBack(text) ? WEIGHTS.pointsBack : 0) +
    WEIGHTS.tooLong * Math.max(0, lengthOf(one) - FULL)
  );
}

/** "the new treaty" is not any sentence with a treaty and something new. */
function standTogether(side: readonly QueryTerm[], { terms: places }: ScoredSentence): boolean {
  return side.some((one, index) => {
    const next = side[index + 1];
    return (
      next !== undefined &&
      positionsOf(one, places).some((from) => positionsOf(next, places).some((to) => Math.abs(to - from) <= TOGETHER))
    );
  });
}
