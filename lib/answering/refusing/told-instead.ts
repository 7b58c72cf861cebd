import { isNegated, negationsIn } from '#lib/citing/language/negation.ts';
import type { AskedClause } from '../asked/asked-clause.ts';
import type { AskedWords } from '../asked/asked-words.ts';
import type { ScoredSentence } from '../embedded/score.ts';
import { otherFates } from './outcomes.ts';
import type { ReadSentence } from '../asked/read-sentences.ts';

const SAME_WORD = 0.9;
const SAME_MEANING = 0.7;

/**
 * The sentence that tells what became of the subject instead ("postponed", where the question has "cancelled"), if no sentence
 * tells what the question takes for granted. Words that only come near its verb ("withdrew from another deal") do not tell it.
 */
export function toldInstead(
  clause: AskedClause,
  asked: AskedWords,
  sentences: readonly ReadSentence[],
): ScoredSentence | undefined {
  const { verb, isPassive, keys } = clause;
  if (!isPassive || keys.length === 0) return undefined;
  const ofSubject = (least: number) =>
    sentences.filter(({ text }) => keys.every((key) => asked.closeness(key, text) >= least));
  const isTold = ofSubject(SAME_MEANING).some(({ text }) => asked.closeness(verb, text) >= SAME_WORD);
  if (isTold) return undefined;
  return ofSubject(SAME_MEANING).find(({ text }) => {
    const negations = negationsIn(text);
    return otherFates(verb, text.tokens).some((token) => !isNegated(token, negations));
  })?.scored;
}
