export type MarkKind = 'hash' | 'bullet' | 'dash' | 'number' | 'quote';

/** What layout puts before the words of a line. */
export interface LeadingMark {
  kind: MarkKind;
  /** Characters that belong to the mark, with the white space after it. */
  length: number;
  /** Of a numbered line; `a)` has none. */
  number?: number;
}

const INVISIBLE = String.raw`\p{Default_Ignorable_Code_Point}*`;
const HASH = new RegExp(String.raw`^${INVISIBLE}#{1,6}(?:\s+|$)`, 'u');
const QUOTE = /^>\s?/u;
const BULLET = new RegExp(
  String.raw`^${INVISIBLE}(?:[•‣◦▪▫●○■□▸▹►▶➤➢✓✔∙⁃]${INVISIBLE}\s*|[*+·]\s+)(?:\[[ xX]\]\s+)?`,
  'u',
);
const DASH = new RegExp(String.raw`^${INVISIBLE}(?:[-–—]\s+(?:\[[ xX]\]\s+)?|[–—](?=[\p{L}"“«]))`, 'u');
const DIGITS = String.raw`([\d\u0660-\u0669\u06F0-\u06F9]{1,3})`;
const NUMBER = new RegExp(
  String.raw`^${INVISIBLE}(?:\(${DIGITS}\)\s*|${DIGITS}(?:[.)]\s+|\s?[-–]\s+(?=[\p{L}"“‘«(])|-(?=\p{Script=Arabic})))(?=\S)`,
  'u',
);
const LETTER = /^\(?[a-zA-Z]\)\s+(?=\S)/u;

/** The mark that a line (without white space before it) begins with: `#`, `•`, `- `, `1.`, `2- `, `a)`, `>`. */
export function leadingMark(line: string): LeadingMark | undefined {
  const head = line.slice(0, 60);
  let match = HASH.exec(head);
  if (match) return { kind: 'hash', length: match[0].length };
  match = QUOTE.exec(head);
  if (match) return { kind: 'quote', length: match[0].length };
  match = BULLET.exec(head);
  if (match) return { kind: 'bullet', length: match[0].length };
  match = DASH.exec(head);
  if (match) return { kind: 'dash', length: match[0].length };
  match = NUMBER.exec(head);
  if (match) return { kind: 'number', length: match[0].length, number: toNumber(match[1] ?? match[2]!) };
  match = LETTER.exec(head);
  return match ? { kind: 'number', length: match[0].length } : undefined;
}

function toNumber(digits: string): number {
  return Number(digits.replace(/[^\d]/gu, (digit) => String(digit.charCodeAt(0) & 0xf)));
}
