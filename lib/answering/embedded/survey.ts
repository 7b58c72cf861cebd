import type { Evidence, Query } from '#lib/domain.ts';
import { type AskedSides, askedSides } from '#lib/text/asked-sides.ts';
import { numbersIn } from '#lib/text/numbers.ts';
import type { QuestionKind } from '#lib/text/question-kind.ts';
import { ownWords } from '../own-words.ts';
import { collectOnMatter } from './collect.ts';
import { compareSides } from './compare-sides.ts';
import { selectForThings } from './compare-things.ts';
import { completeSentences } from './complete.ts';
import { compose } from './compose.ts';
import type { ScoredSentence } from './score.ts';
import { defaultLimits, type SelectionLimits } from './select.ts';
import { summarise } from './summary.ts';

/** What is collected may be completed by so much more. */
const COMPLETED = 1.2;
/** Only a summary may be long: "What do the articles say about …?" asks for a note. */
const NOTE: SelectionLimits = { sentences: 7, words: 150 };
const ASKS_WHAT_IS_SAID = /^\W*(?:and |but |so )?what\b.*\b(?:say|said|tell|write|report|mention|contain)\b/iu;
const SHORT =
  /\b(?:short|shortly|brief|briefly|quick|in a nutshell|gist|tl;?dr|main (?:point|idea|argument|message|claim|thesis|conclusion))\b/iu;
const FEW = 5;
const LENGTH = /\bin (?:about |at most |no more than |just )?(?<count>\S+) (?:\S+ )?(?:sentences?|points|bullets?)\b/iu;

/**
 * An answer that looks over whole articles: what sides say, a summary, or what several articles say on a matter. Undefined for every other question.
 *
 * @param most quote at most so many sentences
 */
export function survey(
  query: Query,
  kind: QuestionKind,
  evidence: Evidence,
  scored: readonly ScoredSentence[],
  most?: number,
  words = ownWords(),
): Iterable<string> | undefined {
  const asked = most === undefined ? askedSides(query.text) : undefined;
  const sides = asked && compareSides(asked, query, evidence, scored, words);
  if (sides) return sides;
  if (query.terms.length === 0) return summarise(evidence, most ?? pointsAsked(query.text), words);
  if (most !== undefined) return undefined;
  const limits = ASKS_WHAT_IS_SAID.test(query.text) ? NOTE : defaultLimits(kind);
  const chosen = select(asked, query, kind, evidence, scored, limits);
  return chosen.length === 0
    ? undefined
    : compose(completeSentences(chosen, scored, kind, limits.words * COMPLETED), kind, words);
}

function select(
  asked: AskedSides | undefined,
  query: Query,
  kind: QuestionKind,
  evidence: Evidence,
  scored: readonly ScoredSentence[],
  limits: SelectionLimits,
): ScoredSentence[] {
  if (kind === 'comparison' || kind === 'open') {
    const things = asked ? selectForThings(asked, query, evidence, limits) : [];
    if (things.length > 0) return things;
  }
  return kind === 'comparison' || kind === 'summary' ? collectOnMatter(query, scored, limits) : [];
}

/** "in five sentences", "a short summary"; undefined when the question leaves it open. */
function pointsAsked(question: string): number | undefined {
  const count = LENGTH.exec(question)?.groups?.['count'];
  const asked = count === undefined ? undefined : numbersIn(count)[0]?.value;
  // Whoever asks for none wants it as short as can be.
  if (asked !== undefined) return Math.max(1, Math.floor(asked));
  return SHORT.test(question) ? FEW : undefined;
}
