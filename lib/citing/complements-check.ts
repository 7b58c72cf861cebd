import type { AnalysedText, Token } from './analysed-text.ts';
import type { Alignment } from './alignment.ts';
import { excerpt } from './excerpt.ts';
import { contradiction, type Finding } from './finding.ts';
import { isWrittenAsName } from './names.ts';
import { isPreposition } from './roles.ts';
import { isVerbLike } from './roles-check.ts';

/** "Sold to Korea" where the sentence has it sold to Japan, "and Korea followed": a name is taken from what is told of it elsewhere. */
export function checkComplements(alignment: Alignment): Finding[] {
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
    return [
      contradiction(
        `The footnote's sentence says “${excerpt(source, [rival, match])}”, the answer says “${excerpt(statement, [verb, name])}”.`,
      ),
    ];
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
  return before !== undefined && before.segment === segment && isPreposition(before) && before.folded !== 'of';
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
