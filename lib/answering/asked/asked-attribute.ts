import { analyse, type AnalysedText, type Token } from '#lib/citing/language/analysed-text.ts';
import type { AskedWords } from './asked-words.ts';

/** What everything of a kind has one of: "the capital of Armenia", "the weather in Oslo". */
export interface AskedAttribute {
  attribute: Token;
  owners: Token[];
}

const ASKS_ATTRIBUTE =
  /^(?:and |so )?(?:what(?:['’]s| is| was| are| were)|how (?:is|was)|tell me)\s+(?:the\s+)?(?:\S+\s+)?(?<attribute>population|capital(?: city)?|currency|flag|anthem|climate|weather|temperature|area|gdp|inflation|religion|official language)(?:\s+like)?\s+(?:of|in|for)\s+(?:the\s+)?(?<owner>[^?]+)/diu;
/** The attribute and whose it is stand so near to each other. */
const NEAR = 4;

export function askedAttribute(question: string): AskedAttribute | undefined {
  const places = ASKS_ATTRIBUTE.exec(question)?.indices?.groups;
  if (!places) return undefined;
  const { tokens } = analyse(question);
  const attribute = tokens.find(({ start }) => start === places['attribute']![0]);
  const owners = tokens.filter(({ start, stop }) => !stop && start >= places['owner']![0]);
  return attribute && owners.length > 0 ? { attribute, owners } : undefined;
}

/** Whether a sentence speaks of it as theirs: "Iran's capital", "the capital of Iran", not Iran and another's capital. */
export function holdsAttribute({ attribute, owners }: AskedAttribute, asked: AskedWords, text: AnalysedText): boolean {
  const named = asked.matches(owners[0]!, text).map(({ token }) => token);
  return text.tokens
    .filter(({ root }) => root === attribute.root)
    .some(({ index, clause }) =>
      /^(?:its|their|whose)$/.test(text.tokens[index - 1]?.folded ?? '')
        ? named.length > 0
        : named.some((token) => token.clause === clause && isBeside(token.index, index, text)),
    );
}

function isBeside(owner: number, attribute: number, { tokens }: AnalysedText): boolean {
  const before = attribute - owner;
  if (before > 0) return before <= NEAR && tokens.slice(owner + 1, attribute).every(({ text }) => !/['’]s$/.test(text));
  return -before <= NEAR && tokens.slice(attribute + 1, owner).some(({ folded }) => /^(?:of|in|for)$/.test(folded));
}
