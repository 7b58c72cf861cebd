import type { Evidence, Query } from '#lib/domain.ts';
import type { QuestionKind } from '#lib/text/question-kind.ts';
import { type ScoredSentence, scoreSentences } from './score.ts';
import { overlapOf } from './select.ts';

const FURTHER = /(?<!^)\b(?:and|or)\s+(?:since |until |by |exactly )?(?<word>when|why|how many|how much)\b/giu;
const KINDS: Record<string, QuestionKind> = { when: 'date', why: 'reason', 'how many': 'number', 'how much': 'number' };
const MOST = 2;
/** How good a second sentence must be, as a share of the best. */
const LEAST_SHARE = 0.85;
/** How much on the matter a sentence must be, as a share of the one that is most. */
const LEAST_ON_MATTER = 0.6;
const NEAR_COPY = 0.7;

/**
 * The sentences that answer what a question asks besides ("What did they do, and when?"): those that hold the date, number or reason, and stand nearest to the matter.
 * Only what is not chosen yet.
 */
export function furtherSentences(
  query: Query,
  evidence: Evidence,
  chosen: readonly ScoredSentence[],
): ScoredSentence[] {
  const kinds = new Set([...query.text.matchAll(FURTHER)].map(({ groups }) => KINDS[groups!['word']!.toLowerCase()]!));
  const found: ScoredSentence[] = [];
  for (const kind of kinds) {
    const scored = scoreSentences(query, kind, evidence);
    const most = Math.max(0, ...scored.map(({ inContext }) => inContext));
    const holding = scored.filter(({ span, inContext }) => span && inContext >= LEAST_ON_MATTER * most);
    const best = holding[0]?.score ?? 0;
    const good = holding.filter(({ score }) => score >= LEAST_SHARE * best).slice(0, MOST);
    found.push(...good.filter((one) => ![...chosen, ...found].some((other) => isSame(one, other))));
  }
  return found;
}

function isSame(one: ScoredSentence, other: ScoredSentence): boolean {
  return one.sentence.n === other.sentence.n || overlapOf(one, other) >= NEAR_COPY;
}
