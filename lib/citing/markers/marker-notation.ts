/**
 * How an answerer may write a marker: `[^1]`, `[^1, ^2]`, `[^1 and ^2]`, `[^1-3]`, `[^1: see there]`, `[ ^1 ]`, `[^1^]`, `[^#1]`, `[^no. 1]`, `\[^1\]`,
 * `{^1}`, `[^(1)]`, `[^[1], [2]]`, `<^1>`, `&#91;^1&#93;`, `【1】`, `【1†source】`, `(^1)`, with any brackets, digits of any script and full-width signs, over the end of a line too.
 * `[^note]` and `[^1e9]` are markers that name no evidence; `[^a-z]` and `[^0-9]` are none.
 * Escaped further, as `\[\^1\]`, `\【1】` and `(\^1)`, it is text: so article text is written.
 */

/** A marker that is longer is not read as one; so much text is held back at most. */
export const LONGEST_MARKER = 400;
/** Of a longer number the rest is not kept. */
const DIGITS = 20;
const LONG_NUMBER = new RegExp(String.raw`\d{${DIGITS}}$`);

const LIST = String.raw`\d^,;&\-–— \n`;
/** What may stand behind the numbers, such as "†source" or ": see there"; no sign that may open a marker, code or emphasis. */
const NOTE = String.raw`[^\[\]【】()\x60*\\\n]*`;

// What the beginning of a marker looks like, by its first character.
// The numbers in brackets of their own: "[^(1)]", "[^[1], [2]]".
const INNER = String.raw` ?[(\[](?:\d[${LIST}]*[)\]]?[${LIST}()\[\]]*)?\\?`;
const BODY = String.raw` ?\n? ?(?:\*{1,3}${NOTE}\*{0,3}|${NOTE}) ?\n? ?\\?`;
const SQUARE = String.raw`\[(?: {0,3}\n? {0,3}(?:\^(?:${BODY}|${INNER}))?)?`;
const BEGINNINGS: Record<string, RegExp> = {
  '[': new RegExp(`^${SQUARE}$`, 'u'),
  '\\': new RegExp(String.raw`^\\(?:${SQUARE})?$`, 'u'),
  '【': new RegExp(String.raw`^【(?: ?\^?(?: ?\d[${LIST}:]*(?:†${NOTE})?)?)?$`, 'u'),
  '(': new RegExp(String.raw`^\((?:\^[${LIST}]*)?$`, 'u'),
  '<': new RegExp(String.raw`^<(?:\^[${LIST}]*)?$`, 'u'),
};
const OPENING = Object.keys(BEGINNINGS);
const CUT_OFF = new RegExp(
  String.raw`^(?:\\?\[\s*\^(?:[${LIST}]*|(?=.*\d)\S*|\p{L}{2}[\p{L}\p{N}_.-]*)\\?|【 ?\^? ?\d[^】]*|[(<]\^\d.*)$`,
  'su',
);
const COMPLETE =
  /^(?:\\?\[\s*\^(?<square>.*?)\\?\]|【(?<lens>[^†]*)(?<source>†.*)?】|\(\^(?<round>.*)\)|<\^(?<angle>.*)>)$/su;
/** As it should be written. */
const PLAIN = /^\[\^(\d{1,3})\]$/;
const NUMBERED = new RegExp(String.raw`^(?<list>[${LIST}]*\d[${LIST}]*)(?<note>.*)$`, 'su');
/** "#", "no. ", "n=" and quotation marks before the numbers. */
const PREFIX = /^(?:\p{L}{1,12}(?=[\s#=:"'.№]))?[\s#=:"'“”«»„‘’@№.]*(?=\d)/u;
/** A label such as "note", "article-1" or "s3"; "[^x]" is none. */
const LABEL = /^(?:[一二三四五六七八九十]|\p{L}{2}[\p{L}\p{N}_.-]*|\p{L}\p{N}+)$/u;
/** Of a pattern: "[^a-z]", "[^A-Za-z0-9_]", "[^0-9]". */
const CHARACTER_CLASS = /^(?=0-|.*(?<!\p{L})\p{L}-\p{L}(?!\p{L}{3}))(?:[\p{L}\d]-[\p{L}\d])+[\p{L}\d_.+-]{0,3}$/u;
const ITEM = /^(\d+)(?:[-–—](\d+))?$/u;
const CONNECTING = /(?<=\s)(?:and|und|et|y|и|و)(?=[\s^])/gu;
/** Directly behind digits it makes them a label, such as "1e9". */
const GOES_ON = /^(?:[\p{L}\p{N}_]|[.+:][\p{L}\p{N}])/u;

/** Ordinary text in lenticular brackets, such as a year, is a number above this. */
const MOST_EVIDENCE = 999;
/** What cites more at once points at nothing. */
const LONGEST_RANGE = 50;

const ASCII_SIGNS: Record<string, string> = { '{': '[', '}': ']', '\t': ' ', '\r': ' ' };
const OTHER_SIGNS = '（）＾ˆ，、；－‐‑‒−';
const SIGNS = '()^^,,;-----';
/** A quotation mark in German, by Unicode an opening bracket. */
const LOW_QUOTE = /[‚„⹂]/;
const LETTER = /^[\p{L}\p{M}]/u;
const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\p{Cf}]/u;

const ENTITY_SIGNS: [RegExp, string][] = [
  [/^&(?:#0*91|#[xX]0*5[bB]|lsqb|lbrack);$/, '['],
  [/^&(?:#0*93|#[xX]0*5[dD]|rsqb|rbrack);$/, ']'],
  [/^&(?:#0*94|#[xX]0*5[eE]|Hat);$/, '^'],
];
const ENTITY_BEGINNING = /^&(?:#[xX]?[\da-fA-F]{0,5}|[lr](?:s(?:qb?)?|b(?:r(?:a(?:ck?)?)?)?)?|H(?:at?)?)?$/;

/** Whether this is how Markdown may write a bracket or caret otherwise: `&#91;`. */
export function isSignEntity(text: string): boolean {
  return ENTITY_SIGNS.some(([pattern]) => pattern.test(text));
}

/** Whether it may become one. */
export function mayBecomeEntity(text: string): boolean {
  return ENTITY_BEGINNING.test(text);
}

/**
 * A character as far as it is a sign of a marker: brackets of every kind as square ones, digits of every script as ASCII, every
 * blank as a space, and what nobody sees as nothing: marks of the direction of writing stand between digits and brackets.
 */
export function asSign(character: string): string {
  if (character < '\u0080') {
    if (character.length > 1) return ENTITY_SIGNS.find(([pattern]) => pattern.test(character))?.[1] ?? character;
    return ASCII_SIGNS[character] ?? character;
  }
  const at = OTHER_SIGNS.indexOf(character);
  if (at >= 0) return SIGNS[at]!;
  if (LETTER.test(character) || character === '【' || character === '】') return character;
  if (/^\p{Zs}/u.test(character)) return ' ';
  if (INVISIBLE.test(character)) return '';
  if (/^\p{N}/u.test(character)) return digitsOf(character);
  if (/^\p{Ps}/u.test(character) && !LOW_QUOTE.test(character)) return '[';
  return /^\p{Pe}/u.test(character) ? ']' : character;
}

const DIGIT = /^\p{Nd}$/u;

/** "３", "௩", "³" and "③" as 3; "½" as it is. */
function digitsOf(character: string): string {
  if (DIGIT.test(character)) {
    const code = character.codePointAt(0)!;
    let zero = code;
    // Digits of a script stand together, from 0 to 9; of mathematics five times over.
    while (DIGIT.test(String.fromCodePoint(zero - 1)) && code - zero < 50) zero--;
    return String((code - zero) % 10);
  }
  const folded = character.normalize('NFKC').replace(/^\((\d+)\)$|^(\d+)\.$/, '$1$2');
  return /^\d+$/.test(folded) ? folded : character;
}

/** Whether another digit is to be left out: the number names no evidence, however it goes on. */
export function isTooLongNumber(signs: string, sign: string): boolean {
  return signs.length > DIGITS && /^\d/.test(sign) && /^\\?\[/.test(signs) && LONG_NUMBER.test(signs);
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
  if (open === '[') return sign === ']' && beginning.includes('^') && !hasOpenBracket(beginning);
  if (open === '<') return sign === '>' && beginning.length > 2;
  if (open === '【') return sign === '】' && beginning.length > 1;
  return open === '(' && sign === ')' && beginning.length > 2;
}

/** A bracket within its own. */
function hasOpenBracket(beginning: string): boolean {
  if (beginning.indexOf('[') === beginning.lastIndexOf('[')) return false;
  return beginning.split('[').length - beginning.split(']').length > 1;
}

/**
 * The evidence numbers that a whole marker names, in its order; none when it names no evidence; `undefined` when it
 * is ordinary text after all.
 *
 * @param isApart whether it stands behind a word rather than belongs to it: "f(^2)" is a formula. Asked for round and angle brackets only.
 */
export function numbersOf(
  signs: string,
  isEvidence: (n: number) => boolean,
  isApart: () => boolean,
): number[] | undefined {
  const plain = PLAIN.exec(signs);
  if (plain) return [Number(plain[1])].filter(isEvidence);
  const { square, lens, source, round, angle } = COMPLETE.exec(signs)?.groups ?? {};
  if (square !== undefined) return numbersInSquare(square, isEvidence);
  if (lens !== undefined) {
    const { known, highest } = listed(lens, isEvidence);
    return source === undefined && (highest === 0 || highest > MOST_EVIDENCE) && known.length === 0 ? undefined : known;
  }
  const list = round ?? angle;
  if (list === undefined || !isApart() || !NUMBERED.test(list)) return undefined;
  return listed(list, isEvidence).known;
}

function numbersInSquare(body: string, isEvidence: (n: number) => boolean): number[] | undefined {
  const said = body
    .replace(/^[\s^*]*[([](.*)[)\]][\s^*]*$/su, '$1')
    .replace(/[()[\]]/g, ' ')
    .replace(/^[\s^*]+|[\s^*]+$/g, '');
  if (said === '') return [];
  if (CHARACTER_CLASS.test(said)) return undefined;
  const { list, note = '' } = NUMBERED.exec(said.replace(PREFIX, '').replace(CONNECTING, ','))?.groups ?? {};
  if (list === undefined) return LABEL.test(said) || /\p{N}/u.test(said) ? [] : undefined;
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
    const from = Number(match[1]!);
    const to = match[2] === undefined ? from : Number(match[2]);
    highest = Math.max(highest, from, to);
    if (Math.abs(to - from) >= LONGEST_RANGE) continue;
    const last = Math.min(Math.max(from, to), MOST_EVIDENCE);
    for (let n = Math.min(from, to); n <= last; n++) if (isEvidence(n)) known.add(n);
  }
  return { known: [...known], highest };
}
