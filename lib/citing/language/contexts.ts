import type { AnalysedText, Token } from './analysed-text.ts';
import { basesOf, mayBeVerb } from './meaning.ts';
import { predicationsIn, TWO_WAY } from './predications.ts';
import { isPreposition } from './roles.ts';

/** What a text tells of a word: how it stands to another word, or, without one, what leads up to it. */
export interface Context {
  relation: string;
  to?: Token;
}

/** Prepositions that tell one side from the other by themselves. */
const TELLING = /^(?:from|to|than|against|over|after|before|into|behind|by|not|as)$/;

/** "Lent the museum a stone": what stands behind them may be either. */
const GIVING = basesOf(
  'lend give send offer pay award sell show grant supply owe hand bring teach promise deny cost fine',
);

const found = new WeakMap<AnalysedText, Context[][]>();

/** The contexts of each word of a text, by its index. */
export function contextsIn(text: AnalysedText): Context[][] {
  const known = found.get(text) ?? readContexts(text);
  found.set(text, known);
  return known;
}

function readContexts(text: AnalysedText): Context[][] {
  const { tokens } = text;
  const contexts: Context[][] = tokens.map(() => []);
  const add = (token: Token, relation: string, to?: Token) =>
    contexts[token.index]!.push(to === undefined ? { relation } : { relation, to });
  const predications = predicationsIn(text);
  const told = predications.map(({ verb }) => verb);
  const verbs = new Set<Token>();
  for (const { verb, agents, patients: all, beside } of predications) {
    const patients = GIVING.has(verb.base) ? [] : all;
    verbs.add(verb);
    if (TWO_WAY.has(verb.base)) continue;
    for (const agent of agents) {
      add(agent, 'does', verb);
      for (const patient of patients) {
        add(agent, 'does to', patient);
        add(patient, 'done by', agent);
      }
      for (const { words } of beside) {
        for (const word of words) {
          add(agent, 'does beside', word);
          add(word, 'beside doing', agent);
        }
      }
    }
    for (const patient of patients) add(patient, 'done', verb);
    for (const { preposition, words } of beside) for (const word of words) add(word, preposition, verb);
    // What a figure is told of: what is done, and who does it.
    for (const token of tokens) {
      if (!token.isFigure || verbOf(token, told) !== verb) continue;
      add(token, 'of', verb);
      for (const agent of agents) {
        add(token, 'of', agent);
        add(agent, 'has', token);
      }
    }
  }
  for (const token of tokens) {
    if (token.stop && !token.isFigure) continue;
    const before = tokens[token.index - 1];
    if (before?.segment === token.segment && !before.stop && !verbs.has(before) && !verbs.has(token)) {
      add(token, 'behind', before);
      add(before, 'in front of', token);
    }
    const be =
      tokens[token.index + 1]?.isFigure === false && /^(?:is|are|was|were)$/.test(tokens[token.index + 1]!.folded)
        ? token.index + 2
        : undefined;
    const predicate = be === undefined ? undefined : tokens[be];
    if (predicate && !predicate.stop && predicate.segment === token.segment && !verbs.has(predicate)) {
      add(token, 'of', predicate);
      if (before?.isFigure) add(before, 'of', predicate);
    }
    const lead = leadOf(token, text);
    if (
      lead === undefined ||
      (lead.folded === 'to' && (verbs.has(token) || (mayBeVerb(token.base) && lead.index === token.index - 1)))
    )
      continue;
    const isNot = tokens[lead.index - 1]?.folded === 'not';
    if (isNot) add(token, 'not');
    if (TELLING.test(lead.folded)) add(token, lead.folded);
    const head = isNot ? undefined : tokens[lead.index - 1];
    if (head && !head.stop && !verbs.has(head) && head.sentence === token.sentence) {
      add(token, lead.folded, head);
      add(head, `${lead.folded} …`, token);
    }
  }
  return contexts;
}

/** The verb before a figure in its clause; behind it in its segment where none is before. */
function verbOf({ index, clause, segment }: Token, verbs: Token[]): Token | undefined {
  return (
    verbs.findLast((verb) => verb.clause === clause && verb.index < index) ??
    verbs.find((verb) => verb.segment === segment && verb.index > index)
  );
}

const DETERMINER = /^(?:the|a|an|its|his|her|their|our|this|that|these|those|both|all)$/;

/** The preposition that leads up to a word, other words of its noun phrase between. */
function leadOf(token: Token, { tokens }: AnalysedText): Token | undefined {
  for (let at = token.index - 1; at >= 0; at--) {
    const before = tokens[at]!;
    if (before.segment !== token.segment) return undefined;
    if (isPreposition(before) || before.folded === 'not') return before;
    if (before.stop && !before.isFigure && !DETERMINER.test(before.folded)) return undefined;
    if (!before.stop && DETERMINER.test(tokens[at + 1]!.folded)) return undefined;
  }
  return undefined;
}
