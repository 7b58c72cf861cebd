import type { AnalysedText, Token } from '#lib/citing/language/analysed-text.ts';
import { mayBeVerb } from '#lib/citing/language/meaning.ts';
import { isWrittenAsName } from '#lib/citing/language/names.ts';
import { isPreposition } from '#lib/citing/language/roles.ts';
import type { AskedClause } from './asked-clause.ts';
import type { AskedWords } from './asked-words.ts';
import { isPassive, mayBeParticiple, ownerOf, subjectAndObjects } from './predicates.ts';
import type { ReadSentence } from './read-sentences.ts';

/** Who does, in a sentence, what the question says of its subject. */
export interface Actor {
  /** 1 for the question's own subject, less the less likely it is meant. */
  factor: number;
  /** Somebody else who is named as doing it. */
  rival?: Token;
  /** The sentence itself speaks of the question's subject, or the question has none. */
  isHere: boolean;
}

const ELSEWHERE = 0.9;
const EARLIER_FACTOR = 0.8;
/** "She resigned", behind a sentence on the minister. */
const BY_PRONOUN = 0.95;
const OTHER_CLAUSE = 0.7;
const UNNAMED = 0.35;
/** "the signing": nobody is said to do it. */
const UNSAID = 0.5;
const NOWHERE = 0.3;
const SOMEBODY_ELSE = 0.4;
const ABSENT_OBJECT = 0.8;
const NOT_ITS_OBJECT = 0.3;
const SOMEBODY_ELSE_ONLY = 0.2;
const TURNED = 0.25;
const NOBODY = 0.4;
const ONE_OF_TWO = 0.5;
/** "He", "the company": whom a sentence speaks of is named at most so many sentences before it. */
const EARLIER = 4;

/** Whether it is done to the question's object: not to another that is named, nor in another clause. */
export function objectFactor(clause: AskedClause, asked: AskedWords, { text }: ReadSentence, verb: Token): number {
  const { object } = clause;
  if (!object || clause.isPassive) return 1;
  const matches = asked.matches(object, text).map(({ token }) => token);
  const roles = subjectAndObjects(text, verb);
  const done = isPassive(text, verb) ? roles.patients : [...roles.patients, ...roles.agents];
  if (matches.length === 0) {
    const isOther =
      isWrittenAsName(object, clause.question) &&
      isPassive(text, verb) &&
      done.some((token) => isSomebody(token, text));
    return isOther ? SOMEBODY_ELSE : ABSENT_OBJECT;
  }
  return matches.some(({ clause: other }) => other === verb.clause)
    ? 1
    : hasOwnObject(verb, text)
      ? NOT_ITS_OBJECT
      : OTHER_CLAUSE;
}

/** "rejected the claim that …": another noun stands right behind the verb. */
function hasOwnObject(verb: Token, { tokens }: AnalysedText): boolean {
  const next = tokens[verb.index + 1];
  const noun = next && /^(?:the|a|an|his|her|its|their|this|that)$/.test(next.folded) ? tokens[next.index + 1] : next;
  return noun !== undefined && !noun.stop && !isPreposition(noun) && noun.clause === verb.clause;
}

export function actorIn(clause: AskedClause, asked: AskedWords, sentence: ReadSentence, verb: Token): Actor {
  const { keys } = clause;
  const { text, title } = sentence;
  const roles = subjectAndObjects(text, verb);
  // Who did it is asked: "it was stolen" does not tell.
  if (keys.length === 0) {
    const isToldBy = !clause.asksWho || !isPassive(text, verb) || roles.agents.length > 0;
    return { factor: isToldBy ? 1 : NOBODY, isHere: true };
  }
  const [actors, others] = clause.isPassive ? [roles.patients, roles.agents] : [roles.agents, roles.patients];
  const matches = keys.flatMap((key) => asked.matches(key, text).map(({ token }) => token));
  const all01 = isEveryone(clause, asked, sentence) ? 1 : ONE_OF_TWO;
  if (matches.some((token) => actors.includes(token))) return { factor: all01, isHere: true };
  const isNamed = keys.some((key) => isWrittenAsName(key, clause.question));
  const isNoun = /^(?:the|a|an|his|her|its|their|of|this|that)$/.test(text.tokens[verb.index - 1]?.folded ?? '');
  const owners = isNoun || /['’]s?$/.test(text.tokens[verb.index - 1]?.text ?? '') ? ownerOf(text, verb) : [];
  if (
    isNamed &&
    owners.some((token) => isWrittenAsName(token, text)) &&
    !owners.some((token) => matches.includes(token))
  )
    return { factor: SOMEBODY_ELSE_ONLY, isHere: false };
  const rival =
    isNamed && !isNoun ? actors.find((token) => !matches.includes(token) && isSomebody(token, text)) : undefined;
  if (matches.length > 0) {
    // "A was rejected" for "A rejected B"; "the door opened" and "was opened" are one.
    const objects = clause.object ? asked.matches(clause.object, text).map(({ token }) => token) : [];
    const isTurned =
      clause.object !== undefined &&
      matches.every((token) => others.includes(token)) &&
      (isPassive(text, verb) !== clause.isPassive || objects.some((token) => actors.includes(token)));
    const factor = isTurned
      ? TURNED
      : rival
        ? SOMEBODY_ELSE
        : matches.some((token) => token.clause === verb.clause)
          ? ELSEWHERE
          : OTHER_CLAUSE;
    return { factor: factor * all01, rival, isHere: true };
  }
  const isEarlier = keys.some((key) =>
    [...sentence.earlier(EARLIER), title].some((other) => asked.closeness(key, other) > 0),
  );
  if (isEarlier && isPronoun(text.tokens[verb.index - 1])) return { factor: BY_PRONOUN, isHere: false };
  if (isEarlier)
    return { factor: rival ? SOMEBODY_ELSE : isNoun && isNamed ? UNSAID : EARLIER_FACTOR, rival, isHere: false };
  if (rival) return { factor: SOMEBODY_ELSE_ONLY, rival, isHere: false };
  return { factor: isNamed ? NOWHERE : UNNAMED, isHere: false };
}

function isPronoun(token: Token | undefined): boolean {
  return token !== undefined && /^(?:he|she|it|they)$/.test(token.folded);
}

/** "Did A and B meet?": both of them. */
function isEveryone({ keys, question }: AskedClause, asked: AskedWords, sentence: ReadSentence): boolean {
  const around = [sentence.text, ...sentence.earlier(EARLIER), sentence.title];
  return keys.every((key, at) => {
    const isLast =
      at === 0 || question.tokens[key.index - 1]?.folded === 'and' || question.tokens[key.index + 1]?.folded === 'and';
    return !isLast || around.some((other) => asked.closeness(key, other) > 0);
  });
}

/** A name that is the subject itself: not "its", not "in it", not whose it is ("the Iranian minister"). */
function isSomebody(token: Token, text: AnalysedText): boolean {
  if (!isWrittenAsName(token, text) || /['’]s?$/.test(token.text)) return false;
  const [before, next] = [text.tokens[token.index - 1], text.tokens[token.index + 1]];
  if (before && isPreposition(before)) return false;
  return !(next && isNounBehind(token, next, text));
}

function isNounBehind(token: Token, next: Token, { text }: AnalysedText): boolean {
  const isBehind = /^\s$/.test(text.slice(token.end, next.start));
  return isBehind && !next.stop && !/^\p{Lu}/u.test(next.text) && !mayBeVerb(next.base) && !mayBeParticiple(next);
}
