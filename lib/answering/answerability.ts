import type { Query } from '#lib/domain.ts';
import { positionsOf } from '#lib/text/matching.ts';
import type { QuestionKind } from '#lib/text/question-kind.ts';
import { words } from '#lib/text/words.ts';
import { askedKindTest } from './embedded/asked-kind.ts';
import type { ScoredSentence } from './embedded/score.ts';

/** Below this share of what the question's words tell, the articles do not speak to it. */
const LEAST_COVERAGE = 0.48;
/** A sentence that holds the kind of thing asked for must be this near to the best of all. */
const LEAST_TYPED = 0.65;
/** From this share on, a sentence is about the very thing that the question takes for granted. */
const ABOUT_IT = 0.6;
const LOOKED_AT = 40;
const NEGATIONS = new Set([
  'not',
  'no',
  'never',
  'without',
  'neither',
  'nor',
  'cannot',
  'none',
  'nobody',
  'nothing',
  'lacks',
  'lack',
  'lacked',
]);
const NEGATION_REACH = 5;

export interface Answerability {
  answerable: boolean;
  /** Words of the question that nothing stands for, as written. */
  missing: string[];
  /** A sentence that says the opposite of what the question takes for granted. */
  denial?: ScoredSentence;
}

/**
 * Whether the evidence speaks to the question. It does not when it covers too little of what the question's words tell, when it does not know a name, when no
 * sentence on the matter holds the kind of thing that is asked for (a number of the things counted, a date), or when it denies what the
 * question takes for granted.
 *
 * @param coverage the best share of the question's words in one passage, 0 to 1
 * @param scored sentences that can be an answer, best first
 */
export function judgeAnswerability(
  query: Query,
  kind: QuestionKind,
  coverage: number,
  scored: readonly ScoredSentence[],
): Answerability {
  const unknown = query.terms.filter(({ known, alternatives }) => !known && alternatives.length === 0);
  const missing = unknown.map(({ text }) => text);
  if (scored.length === 0) return { answerable: false, missing };
  // Nothing is left of a question that only names an article; nothing ever was in "Why?".
  if (query.terms.length === 0) return { answerable: words(query.text).some(({ stop }) => !stop), missing };
  if (coverage < LEAST_COVERAGE || unknown.some(({ name }) => name)) return { answerable: false, missing };
  const looked = scored.slice(0, LOOKED_AT);
  if (!holdsWhatIsAsked(query, kind, looked)) return { answerable: false, missing };
  const denial = findDenial(query, kind, looked);
  return denial ? { answerable: false, missing, denial } : { answerable: true, missing };
}

/** A sentence that holds the kind of thing asked for must be nearly as much on the matter as the best of all. */
function holdsWhatIsAsked(query: Query, kind: QuestionKind, scored: readonly ScoredSentence[]): boolean {
  const holds = askedKindTest(query, kind);
  if (!holds) return true;
  const best = Math.max(...scored.map(({ inContext }) => inContext));
  return scored.some((sentence) => sentence.inContext >= LEAST_TYPED * best && holds(sentence));
}

/**
 * A sentence that covers the question as well as any and negates what it asks about ("without secret annexes"). Questions that may be answered by
 * a "no" or by what somebody denies have none.
 */
function findDenial(query: Query, kind: QuestionKind, scored: readonly ScoredSentence[]): ScoredSentence | undefined {
  const asked = query.text.toLowerCase();
  if (kind === 'yes-no' || kind === 'comparison' || kind === 'list') return undefined;
  if (
    /\b(not|n't|no|never|without|deny|denied|denies|reject\w*|refus\w*|(?:say|said|says|think|thinks|thought|comment\w*|claim\w*)(?! that \w))\b/u.test(
      asked,
    )
  )
    return undefined;
  const best = Math.max(...scored.map(({ own }) => own));
  if (best < ABOUT_IT) return undefined;
  const closest = scored.filter(({ own }) => own >= 0.9 * best);
  return closest.every((sentence) => isNegated(query, sentence)) ? closest[0] : undefined;
}

/** Whether a negation stands shortly before the most telling of the question's words in the sentence. */
function isNegated(query: Query, { sentence, terms }: ScoredSentence): boolean {
  const telling = query.terms
    .filter((term) => !term.name && positionsOf(term, terms).length > 0)
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, 2);
  if (telling.length === 0) return false;
  const first = Math.min(...telling.flatMap((term) => positionsOf(term, terms)));
  const before = words(sentence.text).slice(Math.max(0, first - NEGATION_REACH), first);
  return before.some(({ text }) => NEGATIONS.has(text.toLowerCase()) || /n['’]t$/u.test(text));
}
