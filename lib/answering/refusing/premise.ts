import type { AnalysedText, Token } from '#lib/citing/language/analysed-text.ts';
import { basesOf } from '#lib/citing/language/meaning.ts';
import { isWrittenAsName } from '#lib/citing/language/names.ts';
import { isNegated, negationsIn } from '#lib/citing/language/negation.ts';
import { actorIn, objectFactor } from '../asked/actors.ts';
import type { AskedClause } from '../asked/asked-clause.ts';
import type { AskedWords } from '../asked/asked-words.ts';
import type { ScoredSentence } from '../embedded/score.ts';
import { otherOutcomes } from './outcomes.ts';
import type { ReadSentence } from '../asked/read-sentences.ts';

/** How far the articles bear out what a question takes for granted. */
export interface Premise {
  /** 0 to 1: how well the best sentence tells that it happened. */
  held: number;
  /** 0 to 1: how well another sentence tells that it was otherwise. */
  denied: number;
  /** A sentence that tells it of somebody else, or tells the opposite, and more surely than any tells it so. */
  denial?: ScoredSentence;
}

interface Finding {
  held: number;
  denied: number;
}

/** What the sentence before or the title says counts less than what the sentence says. */
const LOOKED_AT = 40;
const IN_CONTEXT = 0.7;
const CONTEXT = 2;
const UNKNOWN = 0.3;
const MISSING_NAME = 0.6;
/** A sentence that has so much of the rest of the question, most of it word for word, is about the same event. */
const SAME_EVENT = 0.7;
const SAME_WORDS = 0.6;
const SURE = 0.8;
const SAME_VERB = 0.9;
const NEGATED = 0.3;
const UNREAL = 0.3;
const OPPOSED = 0.4;

/** Before "to": what follows has not happened by that. */
const NOT_YET = basesOf(
  `plan intend intention promise expect want hope propose proposal refuse fail urge ask suppose consider threaten try attempt unable rumour rule offer demand request
   due reluctant wish prepare seek convince persuade`,
);

const UNSURE = basesOf('rumour fear possibility prospect threat hope speculation');

/** Judges by the best sentences whether what the question says of its subject happened. */
export function judgePremise(clause: AskedClause, asked: AskedWords, sentences: readonly ReadSentence[]): Premise {
  // What did not happen is told in too many ways.
  if (/\b(?:not|never|\w+n't)\b/iu.test(clause.question.text.replaceAll('’', "'"))) return { held: 1, denied: 0 };
  let held = 0;
  let denied = 0;
  let denial: ScoredSentence | undefined;
  for (const sentence of sentences.slice(0, LOOKED_AT)) {
    const found = judgeSentence(clause, asked, sentence);
    held = Math.max(held, found.held);
    if (found.denied > denied) [denied, denial] = [found.denied, sentence.scored];
  }
  return { held, denied, ...(denial && { denial }) };
}

function judgeSentence(clause: AskedClause, asked: AskedWords, sentence: ReadSentence): Finding {
  const { text } = sentence;
  const rest = [...clause.subject.filter((token) => !clause.keys.includes(token)), ...clause.others];
  const covered = coverageOf(rest, clause.question, asked, sentence);
  const isSameKey = clause.keys.length > 0 && clause.keys.every((key) => asked.closeness(key, text) >= 0.9);
  const isSameEvent =
    clause.complement.length > 0 && covered.here >= SAME_EVENT && (covered.wordForWord >= SAME_WORDS || isSameKey);
  const negations = negationsIn(text);
  const finding: Finding = { held: 0, denied: 0 };
  // A verb is no part of a name: "the Center for Strategic Studies".
  const matches = asked
    .matches(clause.verb, text)
    .filter(({ token }) => token.startsSentence || !/^\p{Lu}/u.test(token.text));
  const isOpposed = opposedIn(rest, clause, asked, text);
  for (const { token, closeness } of matches) {
    // "were betting … their bet": the verb tells who.
    if (isModifier(token, text)) continue;
    if (isNounThere(token, text) && matches.some((other) => other.token !== token && other.closeness >= closeness))
      continue;
    const actor = actorIn(clause, asked, sentence, token);
    let value = closeness * covered.share * actor.factor * objectFactor(clause, asked, sentence, token);
    if (actor.rival && closeness >= SURE && isSameEvent)
      finding.denied = Math.max(finding.denied, covered.here * closeness);
    if (isNegated(token, negations) && !/\bmore than\b/.test(text.text)) {
      if (isSameEvent && actor.isHere) finding.denied = Math.max(finding.denied, value);
      value *= NEGATED;
    }
    if (clause.isPast && isNotYet(token, text)) {
      value *= UNREAL;
    }
    if (isOpposed) {
      if (actor.isHere && closeness >= SURE) finding.denied = Math.max(finding.denied, value);
      value *= OPPOSED;
    }
    finding.held = Math.max(finding.held, value);
  }
  if (isSameEvent && !matches.some(({ closeness }) => closeness >= SAME_VERB)) {
    const turned = otherOutcomes(clause.verb, clause.question.tokens, text.tokens).find(
      (token) => !isNegated(token, negations) && actorIn(clause, asked, sentence, token).isHere,
    );
    if (turned) finding.denied = Math.max(finding.denied, covered.here);
  }
  return finding;
}

/** Whether another word of the question than its verb stands there as its opposite: "closer" as "away". */
function opposedIn(rest: readonly Token[], clause: AskedClause, asked: AskedWords, text: AnalysedText): boolean {
  return [...rest, ...clause.keys].some(
    (token) =>
      !/^\p{Lu}/u.test(token.text) &&
      asked.closeness(token, text) === 0 &&
      otherOutcomes(token, clause.question.tokens, text.tokens).length > 0,
  );
}

/** "more closely", "the close partnership": no word that says what happened. */
function isModifier({ folded, index, end }: Token, { text, tokens }: AnalysedText): boolean {
  if (folded.endsWith('ly')) return true;
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  return (
    before !== undefined &&
    next !== undefined &&
    /^(?:the|a|an|his|her|its|their|this|that|more|most|very|so)$/.test(before.folded) &&
    !/(?:ed|ing)$/.test(folded) &&
    !next.stop &&
    !next.isFigure &&
    text.slice(end, next.start) === ' '
  );
}

function isNounThere({ index }: Token, { tokens }: AnalysedText): boolean {
  return /^(?:the|a|an|his|her|its|their|of|this|that)$/.test(tokens[index - 1]?.folded ?? '');
}

/** The shares of what some words tell: in the sentence, word for word in it, and with what stands around it. */
function coverageOf(rest: readonly Token[], question: AnalysedText, asked: AskedWords, sentence: ReadSentence) {
  let [all, here, wordForWord, share, missing] = [0, 0, 0, 0, 1];
  const { text, title } = sentence;
  const around = [...sentence.earlier(CONTEXT), title];
  for (const token of rest) {
    // A word that no article has may be a slip.
    const weight = asked.weightOf(token) * (asked.canBeFound(token) ? 1 : UNKNOWN);
    const own = asked.closeness(token, text);
    const found = Math.max(own, ...around.map((other) => IN_CONTEXT * asked.closeness(token, other)));
    all += weight;
    here += weight * own;
    if (own >= 0.9) wordForWord += weight;
    share += weight * found;
    if (found === 0 && isWrittenAsName(token, question)) missing *= MISSING_NAME;
  }
  return all === 0
    ? { here: 1, wordForWord: 1, share: 1 }
    : { here: here / all, wordForWord: wordForWord / all, share: (share / all) * missing };
}

/** "promised to join", "ruled out using": it has not happened by that. */
function isNotYet(verb: Token, { tokens }: AnalysedText): boolean {
  const before = tokens.slice(Math.max(0, verb.index - 8), verb.index).filter(({ clause }) => clause === verb.clause);
  const to = before.findLastIndex(({ folded }) => folded === 'to');
  if (to > 0 && /^(?:was|were)$/.test(before[to - 1]!.folded)) return true;
  // "rumours that it had broken"
  const that = tokens.findLast(
    ({ index, folded, clause }) =>
      index < verb.index &&
      folded === 'that' &&
      clause === verb.clause &&
      tokens[index + 1]!.segment === verb.segment &&
      tokens[index + 1]?.segment === verb.segment,
  );
  if (that && tokens.slice(Math.max(0, that.index - 3), that.index).some(({ base }) => UNSURE.has(base))) return true;
  return before.slice(0, Math.max(0, to)).some(({ base }) => NOT_YET.has(base));
}
