import type { Query, QueryTerm } from '#lib/domain.ts';
import type { QuestionKind } from '#lib/text/question-kind.ts';
import { words } from '#lib/text/words.ts';
import { askedClause } from '../asked/asked-clause.ts';
import { askedForms, holding, type MissingForm } from '../asked/asked-form.ts';
import { AskedWords } from '../asked/asked-words.ts';
import { findDenial, findDenialOfClaim } from './denial.ts';
import type { ScoredSentence } from '../embedded/score.ts';
import { judgePremise } from './premise.ts';
import { readSentences } from '../asked/read-sentences.ts';
import { toldInstead } from './told-instead.ts';

/**
 * Below this share of what the question's words tell, the articles do not speak to it. Among many passages chance finds some of any words; in
 * a small index a question in quite other words finds few of them. Chosen on one half of the subjects of a public set, so that at most 9% of its answerable
 * questions are refused, and measured on the other half, and the other way round: that gives 0.505 and 0.525.
 */
const LEAST_COVERAGE = 0.52;
const LEAST_COVERAGE_IN_A_SMALL_INDEX = 0.44;
const SMALL_INDEX = 50;
/** What a question takes for granted is denied when a sentence tells it otherwise so much more surely than any tells it so. */
const DENIED_BY = 0.25;
/** Why something happened is told only where some sentence tells, at least so surely, that it did. */
const LEAST_HELD_FOR_REASONS = 0.6;
/** Whether it happened is told only where some sentence tells, at least so surely, that it did or did not. */
const LEAST_HELD_FOR_YES_OR_NO = 0.05;
const LOOKED_AT = 40;

/** Why a question is not answered. */
export type Refusal = 'nothing asked' | 'not covered' | 'unknown name' | MissingForm | 'not told' | 'denied';

export interface Answerability {
  answerable: boolean;
  /** Words of the question that nothing stands for, as written. */
  missing: string[];
  /** Why not; absent when it is answerable. */
  why?: Refusal;
  /** A sentence that says the opposite of what the question takes for granted. */
  denial?: ScoredSentence;
}

/**
 * Whether the evidence speaks to the question. It does not when it covers too little of what the question's words tell, when it does not know a name, when no
 * sentence on the matter holds the kind of thing that is asked for (who holds an office, what somebody said, a number of the things counted, a date), or when
 * it denies what the question takes for granted.
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
  // A name is missing though the lexicon knows what country it stands for.
  const missing = query.terms
    .filter((term) => !term.known && (term.name ? isTelling(term, query) : term.alternatives.length === 0))
    .map(({ text }) => text);
  const refused = (why: Refusal, denial?: ScoredSentence): Answerability => ({
    answerable: false,
    missing,
    why,
    ...(denial && { denial }),
  });
  if (scored.length === 0) return refused('not covered');
  // Nothing is left of a question that only names an article; nothing ever was in "Why?".
  if (query.terms.length === 0)
    return words(query.text).some(({ stop }) => !stop) ? { answerable: true, missing } : refused('nothing asked');
  const least = query.passages <= SMALL_INDEX ? LEAST_COVERAGE_IN_A_SMALL_INDEX : LEAST_COVERAGE;
  if (coverage < least) return refused('not covered');
  if (unknown.some((term) => term.name && isTelling(term, query))) return refused('unknown name');
  if (kind === 'summary' || kind === 'comparison') return { answerable: true, missing };
  const sentences = readSentences(scored);
  const asked = new AskedWords(query);
  for (const form of askedForms(query, kind, asked))
    if (form.missing && holding(form, sentences).length === 0) return refused(form.missing);
  const clause = askedClause(query);
  if (kind === 'yes-no') {
    const premise = clause?.isPast && judgePremise(clause, asked, sentences);
    return premise && Math.max(premise.held, premise.denied) < LEAST_HELD_FOR_YES_OR_NO
      ? refused('not told')
      : { answerable: true, missing };
  }
  const denial = findDenial(query, kind, scored.slice(0, LOOKED_AT)) ?? findDenialOfClaim(query, sentences);
  if (denial) return refused('denied', denial);
  if (!clause) return { answerable: true, missing };
  const instead = toldInstead(clause, asked, sentences.slice(0, LOOKED_AT));
  if (instead) return refused('denied', instead);
  const premise = judgePremise(clause, asked, sentences);
  const denied = premise.denial && premise.denied - premise.held >= DENIED_BY;
  if (denied) return refused('denied', premise.denial);
  return kind === 'reason' && clause.isPast && premise.held < LEAST_HELD_FOR_REASONS
    ? refused('not told')
    : { answerable: true, missing };
}

/** Not of an abbreviation, which the articles may write out, nor of a first name before a name that they know. */
function isTelling({ text }: QueryTerm, query: Query): boolean {
  if (/^\p{Lu}{1,3}(?:['’]s)?$/u.test(text)) return false;
  const all = words(query.text);
  const next = all[all.findIndex((word) => word.text === text) + 1];
  return !(next && query.terms.some(({ term, name, known }) => name && known && term === next.term));
}
