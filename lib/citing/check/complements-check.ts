import type { AnalysedText, Token } from '#lib/citing/language/analysed-text.ts';
import { isAkin, type Alignment } from './alignment.ts';
import { excerpt } from '#lib/citing/language/excerpt.ts';
import { contradiction, type Finding } from './finding.ts';
import { isWrittenAsName } from '#lib/citing/language/names.ts';
import { isPreposition } from '#lib/citing/language/roles.ts';
import { isVerbLike } from './roles-check.ts';
import { isSpeechWord } from '#lib/citing/language/speakers.ts';
import { objectOf } from '#lib/citing/language/subjects.ts';

/** What a verb is done to, and to, from or with whom, may not be taken from what is told of another verb. */
export function checkComplements(alignment: Alignment): Finding[] {
  return [...checkNamesOfOthers(alignment), ...checkObjects(alignment), ...checkGoals(alignment)].slice(0, 1);
}

/** "Dedicated his concerto to her" where it is his symphony, and she played the concerto. */
function checkObjects(alignment: Alignment): Finding[] {
  const { statement, source, same, akin, reverse } = alignment;
  for (const [verb, told] of verbsIn(alignment)) {
    const [own, theirs] = [objectOf(statement, verb), objectOf(source, told)];
    const [head, other] = [own.at(-1), theirs.at(-1)];
    if (!head || !other || head.isCapital !== other.isCapital || isAkin(head, other)) continue;
    const matches = [...same[head.index]!, ...akin[head.index]!];
    const isElsewhere = same[head.index]!.length > 0 && matches.every(({ clause }) => clause !== told.clause);
    const isLost = theirs.every(({ index }) => reverse.same[index]!.length + reverse.akin[index]!.length === 0);
    if (!isElsewhere || !isLost) continue;
    return [differ(alignment, [told, other], [verb, head])];
  }
  return [];
}

const GOAL = /^(?:to|from|with|against|into|in|at)$/;

/** "Ceded the province to Sweden" where it is ceded to Russia. */
function checkGoals(alignment: Alignment): Finding[] {
  const { statement, source, same, akin, reverse } = alignment;
  for (const [verb, told] of verbsIn(alignment)) {
    for (const name of namesBehind(verb, statement)) {
      const rivals = namesBehind(told, source).filter(({ lead }) => lead === name.lead);
      const matches = [...same[name.token.index]!, ...akin[name.token.index]!];
      const isLost = ({ token }: { token: Token }) =>
        reverse.same[token.index]!.length + reverse.akin[token.index]!.length === 0;
      const [rival] = rivals;
      if (!rival || rivals.length > 1 || matches.some(({ segment }) => segment === told.segment) || !isLost(rival))
        continue;
      return [differ(alignment, [told, rival.token], [verb, name.token])];
    }
  }
  return [];
}

/** Names behind a verb in its segment, each led by a preposition that says to or from whom. */
function namesBehind(verb: Token, text: AnalysedText): { token: Token; lead: string }[] {
  return text.tokens.flatMap((token) => {
    if (token.segment !== verb.segment || token.index <= verb.index || !isWrittenAsName(token, text)) return [];
    const lead = text.tokens.slice(0, token.index).findLast(({ folded }) => folded !== 'the');
    return lead && GOAL.test(lead.folded) ? [{ token, lead: lead.folded }] : [];
  });
}

/** Verbs of the statement that the source has exactly once. */
function verbsIn({ statement, source, same }: Alignment): [Token, Token][] {
  return statement.tokens.flatMap((verb): [Token, Token][] => {
    const [told, ...others] = same[verb.index]!;
    if (verb.stop || verb.isFigure || isSpeechWord(verb) || !told || others.length > 0) return [];
    return isVerbLike(verb, statement) && isVerbLike(told, source) ? [[verb, told]] : [];
  });
}

function differ({ statement, source }: Alignment, theirs: Token[], own: Token[]): Finding {
  return contradiction(
    `The footnote's sentence says “${excerpt(source, theirs)}”, the answer says “${excerpt(statement, own)}”.`,
  );
}

/** "Sold to Korea" where the sentence has it sold to Japan, "and Korea followed". */
function checkNamesOfOthers(alignment: Alignment): Finding[] {
  const { statement, source, same, reverse } = alignment;
  for (const name of statement.tokens) {
    if (!isWrittenAsName(name, statement) || !isLed(name, statement)) continue;
    const homes = same[name.index]!;
    const verb = statement.tokens.findLast(
      (token) =>
        token.segment === name.segment && token.index < name.index && !token.stop && isVerbLike(token, statement),
    );
    const told = verb ? same[verb.index]! : [];
    if (!verb || told.length !== 1 || homes.length !== 1) continue;
    const [home, match] = [homes[0]!, told[0]!];
    if (home.clause === match.clause || !doesSomething(home, alignment)) continue;
    const rival = source.tokens.find(
      (token) =>
        (token.segment === match.segment || isWhere(token, match, source)) &&
        isWrittenAsName(token, source) &&
        reverse.same[token.index]!.length + reverse.akin[token.index]!.length === 0,
    );
    if (!rival) continue;
    return [differ(alignment, [rival, match], [verb, name])];
  }
  return [];
}

/** "Vietnam was where most of them were made": the place of what follows. */
function isWhere({ segment }: Token, told: Token, { tokens }: AnalysedText): boolean {
  const first = tokens.find((token) => token.segment === told.segment)!;
  return first.folded === 'where' && segment === first.segment - 1;
}

/** Directly, or behind other words of the name. */
function isLed({ index, segment }: Token, { tokens }: AnalysedText): boolean {
  const before = tokens.slice(0, index).findLast(({ isCapital, folded }) => !isCapital && folded !== 'the');
  return before?.segment === segment && isPreposition(before) && before.folded !== 'of';
}

/** It begins a clause whose verb the statement does not have. */
function doesSomething({ clause, segment, index }: Token, { source, reverse }: Alignment): boolean {
  const before = source.tokens[index - 1];
  if (before?.clause === clause && isPreposition(before)) return false;
  return source.tokens.some(
    (token) =>
      token.segment === segment &&
      token.index > index &&
      !token.stop &&
      reverse.same[token.index]!.length === 0 &&
      isVerbLike(token, source),
  );
}
