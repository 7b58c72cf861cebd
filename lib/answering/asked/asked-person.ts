import type { AnalysedText, Token } from '#lib/citing/language/analysed-text.ts';
import { analyse } from '#lib/citing/language/analysed-text.ts';
import { isWrittenAsName } from '#lib/citing/language/names.ts';
import { NATIONS } from '#lib/citing/language/nations.ts';
import type { Slice } from '#lib/domain.ts';
import { ROLES } from './asked-office.ts';
import type { AskedWords } from './asked-words.ts';

const ASKS_WHO_SOMEBODY_IS =
  /^(?:and |but |so )?(?:who(?:['’]s| is| was| are| were)|tell me who)\s+(?<name>[^?]+?)\s*(?:is|was)?\s*\?*$/diu;
/** What is said of somebody, up to the end of the insertion: "the ambassador of Iran to Moscow". */
const BEHIND =
  /^\s*(?:,|\(|—|–|\bis\b|\bwas\b)\s*(?<told>(?:(?:an?|the|his|her|its|their|one of|head|former|chief|president|director)\s|[\p{L}\p{M} ]+?['’]s\s)[^,;:()—–]*?)(?=[,;:)—–]|\.?$|\.\s|\s(?:who|which|is|was|said|says|told|has|had|and \p{L}+ed|and said)\b)/u;
const NOUN_PHRASE = String.raw`(?:an?|the)\s|\p{Lu}[\p{L}\p{M}]+['’]s\s`;
const BEFORE = new RegExp(
  String.raw`(?<=^|[\s"“(])(?<told>(?:${NOUN_PHRASE})(?:(?!\s(?:${NOUN_PHRASE}))[^,;:()."“”])*?),?\s*$`,
  'iu',
);

/** The name of somebody whom a question asks about: "Who is A B?" */
export function askedPerson(asked: string): Token[] | undefined {
  // A row of blanks would be read in as many ways as the pattern has places for one.
  const question = asked.replace(/\s+/gu, ' ').trim();
  const place = ASKS_WHO_SOMEBODY_IS.exec(question)?.indices?.groups?.['name'];
  if (!place) return undefined;
  const text = analyse(question);
  const tokens = text.tokens.filter((token) => isInside(token, { start: place[0], end: place[1] }));
  // Typed in a hurry, a name has no capitals.
  const isName = (token: Token) =>
    isWrittenAsName(token, text) || (!/\p{Lu}/u.test(question) && !token.stop && !ROLES.has(token.base));
  const isSomebody = tokens.every((token) => isName(token) && !NATIONS.has(token.base));
  return tokens.length > 0 && isSomebody ? tokens : undefined;
}

/** The words of a sentence that say who somebody is: in apposition, behind "is", or before the name. */
export function descriptionIn(name: readonly Token[], asked: AskedWords, text: AnalysedText): Slice | undefined {
  for (const { token } of asked.matches(name.at(-1)!, text)) {
    if (!isWrittenAsName(token, text)) continue;
    const first = firstOfName(token, text);
    const behind = BEHIND.exec(text.text.slice(token.end));
    if (behind) return sliceOf(token.end, behind);
    const title = text.tokens[first.index - 1];
    if (title && ROLES.has(title.base) && text.text.slice(title.end, first.start) === ' ')
      return titleFrom(title, text);
    const before = BEFORE.exec(text.text.slice(0, first.start));
    if (before && text.tokens.some((one) => ROLES.has(one.base) && isInside(one, sliceOf(0, before))))
      return sliceOf(0, before);
  }
  return undefined;
}

function firstOfName(last: Token, text: AnalysedText): Token {
  let first = last;
  for (let before; (before = text.tokens[first.index - 1]); first = before) {
    const isPart = isWrittenAsName(before, text) && !ROLES.has(before.base) && !NATIONS.has(before.base);
    if (!isPart || text.text.slice(before.end, first.start) !== ' ') break;
  }
  return first;
}

/** "Iranian President", "Ambassador": the title with what stands right before it. */
function titleFrom(title: Token, { tokens, text }: AnalysedText): Slice {
  let first = title;
  for (let before; (before = tokens[first.index - 1]); first = before) {
    if (before.stop || !/^\p{Lu}/u.test(before.text) || text.slice(before.end, first.start) !== ' ') break;
  }
  return { start: first.start, end: title.end };
}

function sliceOf(offset: number, match: RegExpExecArray): Slice {
  const told = match.groups!['told']!;
  const start = offset + match.index + match[0].indexOf(told);
  return { start, end: start + told.length };
}

function isInside(token: Token, { start, end }: Slice): boolean {
  return token.start >= start && token.end <= end;
}
