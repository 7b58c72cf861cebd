/**
 * How an answerer may write a marker: `[^1]`, `[^1, ^2]`, `[^1 and ^2]`, `[^1-3]`, `[^1: see there]`, `[ ^1 ]`, `[^1^]`, `\[^1\]`, `【1】`,
 * `【1†source】`, `(^1)`, with the digits of several scripts and full-width signs. `[^note]` and `[^1e9]` are markers that name no evidence.
 * Escaped further, as `\[\^1\]`, `\【1】` and `(\^1)`, it is text: so article text is written.
 */

/** A marker that is longer is not read as one; so much text is held back at most. */
export const LONGEST_MARKER = 256;

/** ASCII, Arabic, Persian, Devanagari, Bengali, Thai, full width. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];
const DIGIT = ZEROS.map((zero) => `${String.fromCodePoint(zero)}-${String.fromCodePoint(zero + 9)}`).join('');
const LIST = `${DIGIT}^,;&\\-–— `;
/** What may stand behind the numbers, such as "†source" or ": see there"; no sign that may open a marker or code. */
const NOTE = '[^\\[\\]【】()`\\\\\\n]{0,64}';

// What the beginning of a marker looks like, by its first character.
const SQUARE = `\\[(?: {0,3}(?:\\^(?:[${LIST}]*|[${LIST}]*[${DIGIT}][${LIST}]*${NOTE}|[\\p{L}\\p{N}_.+-]{0,40})\\\\?)?)?`;
const BEGINNINGS: Record<string, RegExp> = {
  '[': new RegExp(`^${SQUARE}$`, 'u'),
  '\\': new RegExp(`^\\\\(?:${SQUARE})?$`, 'u'),
  '【': new RegExp(`^【(?: ?\\^?(?: ?[${DIGIT}][${LIST}:]*(?:†${NOTE})?)?)?$`, 'u'),
  '(': new RegExp(`^\\((?:\\^[${LIST}]*)?$`, 'u'),
};
const OPENING = Object.keys(BEGINNINGS);
const CUT_OFF = new RegExp(
  `^(?:\\\\?\\[ *\\^(?:[${LIST}]*|[${DIGIT}][\\p{L}\\p{N}_.+-]*|\\p{L}{2}[\\p{L}\\p{N}_.-]*)\\\\?|【 ?\\^? ?[${DIGIT}][^】]*|\\(\\^[${DIGIT}].*)$`,
  'su',
);
const TORN = new RegExp(
  `^(?:\\\\?\\[ *\\^|【 ?\\^?) ?(?:(?<number>[${DIGIT}]+)(?![\\p{L}\\p{N}_])|(?<label>[${DIGIT}][\\p{L}\\p{N}_]*))`,
  'u',
);
const COMPLETE = /^(?:\\?\[ *\^(?<square>.*?)\\?\]|【(?<lens>[^†]*)(?<source>†.*)?】|\(\^(?<round>.*)\))$/su;
const NUMBERED = new RegExp(`^(?<list>[${LIST}]*[${DIGIT}][${LIST}]*)(?<note>.*)$`, 'su');
/** A label such as "note", "article-1" or "s3"; "[^a-z]" and "[^x]" are none. */
const LABEL = /^(?:\p{L}{2}[\p{L}\p{N}_.-]*|\p{L}\p{N}+)$/u;
const ITEM = new RegExp(`^([${DIGIT}]+)(?:[-–—]([${DIGIT}]+))?$`, 'u');
const CONNECTING = /(?<=\s)(?:and|und|et|y|и|و)(?=[\s^])/gu;
/** Directly behind digits it makes them a label, such as "1e9". */
const GOES_ON = /^(?:[\p{L}\p{N}_]|[.+:][\p{L}\p{N}])/u;

/** Ordinary text in lenticular brackets, such as a year, is a number above this. */
const MOST_EVIDENCE = 999;
/** What cites more at once points at nothing. */
const LONGEST_RANGE = 50;

const FULL_WIDTH = '［］（）＾ˆ，、；－';
const HALF_WIDTH = '[]()^^,,;-';
/** White space on a line, and what nobody sees: marks of the direction of writing stand between digits and brackets. */
const BLANK = /[\t\u00A0\u3000\u200B-\u200F\u2060\u2066-\u2069\uFEFF]/;

/** A character as far as it is a sign of a marker: full-width signs as ASCII, every blank as a space. */
export function asSign(character: string): string {
  if (character < '\u0080' && character !== '\t') return character;
  const at = FULL_WIDTH.indexOf(character);
  if (at >= 0) return HALF_WIDTH[at]!;
  return BLANK.test(character) ? ' ' : character;
}

/** Whether a marker may begin with this sign. */
export function opensMarker(sign: string): boolean {
  return OPENING.includes(sign);
}

/** Whether `signs` are the beginning of what may become a marker. */
export function mayBecomeMarker(signs: string): boolean {
  return signs.length <= LONGEST_MARKER && (BEGINNINGS[signs[0]!]?.test(signs) ?? false);
}

/** Whether the end of the text has cut a marker off here: it is dropped, as its last number may be half of one. */
export function isCutOff(signs: string): boolean {
  return CUT_OFF.test(signs);
}

/** Whether `sign` ends the marker that `beginning` begins. */
export function closesMarker(beginning: string, sign: string): boolean {
  const open = beginning.startsWith('\\') ? beginning[1] : beginning[0];
  if (open === '[') return sign === ']' && beginning.includes('^');
  if (open === '【') return sign === '】' && beginning.length > 1;
  return open === '(' && sign === ')' && beginning.length > 2;
}

/**
 * What a marker was meant to say that never closes, as in "[^1 It froze": the evidence numbers that it names, and how many of
 * its signs are the marker. `undefined` when it is ordinary text after all.
 */
export function tornMarker(
  signs: string,
  isEvidence: (n: number) => boolean,
): { numbers: number[]; length: number } | undefined {
  const match = TORN.exec(signs);
  if (!match) return undefined;
  const numbers = match.groups!['number'] === undefined ? [] : [valueOf(match.groups!['number'])].filter(isEvidence);
  if (signs.startsWith('【') && numbers.length === 0) return undefined;
  return { numbers, length: match[0].length };
}

/**
 * The evidence numbers that a whole marker names, in its order; none when it names no evidence; `undefined` when it
 * is ordinary text after all.
 *
 * @param isApart whether white space stands before it: "f(^2)" is a formula.
 */
export function numbersOf(signs: string, isEvidence: (n: number) => boolean, isApart: boolean): number[] | undefined {
  const { square, lens, source, round } = COMPLETE.exec(signs)?.groups ?? {};
  if (square !== undefined) return numbersInSquare(square, isEvidence);
  if (lens !== undefined) {
    const { known, highest } = listed(lens, isEvidence);
    return source === undefined && (highest === 0 || highest > MOST_EVIDENCE) && known.length === 0 ? undefined : known;
  }
  if (round === undefined) return undefined;
  const { known } = listed(round, isEvidence);
  return known.length > 0 || (isApart && NUMBERED.test(round)) ? known : undefined;
}

function numbersInSquare(body: string, isEvidence: (n: number) => boolean): number[] | undefined {
  const { list, note = '' } = NUMBERED.exec(body.replace(CONNECTING, ','))?.groups ?? {};
  if (list === undefined) return LABEL.test(body.trim()) || /^[\s^]*$/.test(body) ? [] : undefined;
  // "1e9" is a label, whose first digit is no number.
  if (GOES_ON.test(note) && !/\s$/.test(list)) return [];
  return listed(list, isEvidence).known;
}

function listed(list: string, isEvidence: (n: number) => boolean): { known: number[]; highest: number } {
  const items = list
    .replaceAll('^', ' ')
    .replace(/(?<=\S) *([-–—]) *(?=\S)/g, '$1')
    .split(/[\s,;&]+/);
  const known = new Set<number>();
  let highest = 0;
  for (const item of items) {
    const match = ITEM.exec(item);
    if (!match) continue;
    const from = valueOf(match[1]!);
    const to = match[2] === undefined ? from : valueOf(match[2]);
    highest = Math.max(highest, from, to);
    if (Math.abs(to - from) >= LONGEST_RANGE) continue;
    const last = Math.min(Math.max(from, to), MOST_EVIDENCE);
    for (let n = Math.min(from, to); n <= last; n++) if (isEvidence(n)) known.add(n);
  }
  return { known: [...known], highest };
}

function valueOf(digits: string): number {
  const ascii = digits.replace(/./gu, (digit) => {
    const code = digit.codePointAt(0)!;
    return String(code - ZEROS.findLast((zero) => code >= zero)!);
  });
  return Number(ascii);
}
