/**
 * How an answerer may write a marker: `[^1]`, `[^1, ^2]`, `[^1-3]`, `[^1^]`, `\[^1\]`, `【1】`, `【1†source】`, `(^1)`. Escaped further, as
 * `\[\^1\]`, `\【1】` and `(\^1)`, it is text: so article text is written.
 */

/** A marker that is longer is not read as one; so much text is held back at most. */
export const LONGEST_MARKER = 256;

const DIGIT = '0-9٠-٩۰-۹０-９';
const LIST = `${DIGIT}^,;&\\-–— \\t\\u00A0`;

// What the beginning of a marker looks like, by its first character.
const BEGINNINGS: Record<string, RegExp> = {
  '[': new RegExp(`^\\[(?:\\^[${LIST}]*\\\\?)?$`, 'u'),
  '\\': new RegExp(`^\\\\(?:\\[(?:\\^[${LIST}]*\\\\?)?)?$`, 'u'),
  '【': new RegExp(`^【(?:\\^?(?:[${DIGIT}][${LIST}:]*(?:†[^】\\n]*)?)?)?$`, 'u'),
  '(': new RegExp(`^\\((?:\\^[${LIST}]*)?$`, 'u'),
};
const CERTAIN = new RegExp(`^(?:\\\\?\\[\\^|【\\^?[${DIGIT}]|\\(\\^[${DIGIT}])`, 'u');
const COMPLETE = /^(?:\\?\[\^(?<square>.*?)\\?\]|【(?<lens>[^†]*)(?<source>†.*)?】|\(\^(?<round>.*)\))$/su;
const ITEM = new RegExp(`^([${DIGIT}]+)(?: ?[-–—] ?([${DIGIT}]+))?$`, 'u');

/** Ordinary text in lenticular brackets, such as a year, is a number above this. */
const MOST_EVIDENCE = 999;

/** Whether a marker may begin with this character. */
export function opensMarker(character: string): boolean {
  return character in BEGINNINGS;
}

/** Whether `text` is the beginning of what may become a marker. */
export function mayBecomeMarker(text: string): boolean {
  return text.length <= LONGEST_MARKER && (BEGINNINGS[text[0]!]?.test(text) ?? false);
}

/** Whether the beginning can hardly be anything but a marker, so that it is dropped when the text ends with it. */
export function isCertainBeginning(text: string): boolean {
  return CERTAIN.test(text);
}

/** Whether `character` ends the marker that `beginning` begins. */
export function closesMarker(beginning: string, character: string): boolean {
  const open = beginning.startsWith('\\') ? beginning[1] : beginning[0];
  if (open === '[') return character === ']' && beginning.includes('^');
  if (open === '【') return character === '】' && beginning.length > 1;
  return open === '(' && character === ')' && beginning.length > 2;
}

/**
 * The evidence numbers that a whole marker names, in its order; none when it names no evidence; `undefined` when it
 * is ordinary text after all.
 */
export function numbersOf(marker: string, isEvidence: (n: number) => boolean): number[] | undefined {
  const groups = COMPLETE.exec(marker)?.groups;
  if (!groups) return undefined;
  const listed = listedNumbers(groups['square'] ?? groups['lens'] ?? groups['round'] ?? '', isEvidence);
  if (groups['source'] !== undefined) return listed?.known ?? [];
  if (listed === undefined) return undefined;
  if (groups['round'] !== undefined && listed.known.length === 0) return undefined;
  if (groups['lens'] !== undefined && listed.highest > MOST_EVIDENCE) return undefined;
  return listed.known;
}

function listedNumbers(
  list: string,
  isEvidence: (n: number) => boolean,
): { known: number[]; highest: number } | undefined {
  const items = list
    .replace(/[\^\u00A0]/g, ' ')
    .replace(/ *([-–—]) */g, '$1')
    .split(/[\s,;&]+/)
    .filter(Boolean);
  if (items.length === 0) return undefined;
  const known: number[] = [];
  let highest = 0;
  for (const item of items) {
    const match = ITEM.exec(item);
    if (!match) return undefined;
    const from = valueOf(match[1]!);
    const to = match[2] === undefined ? from : valueOf(match[2]);
    highest = Math.max(highest, from, to);
    const last = Math.min(Math.max(from, to), MOST_EVIDENCE);
    for (let n = Math.min(from, to); n <= last; n++) if (isEvidence(n)) known.push(n);
  }
  return { known, highest };
}

/** Digits of ASCII, Arabic, Persian and full width. */
function valueOf(digits: string): number {
  const bases = [0x30, 0x660, 0x6f0, 0xff10];
  const ascii = digits.replace(/./gu, (digit) => {
    const code = digit.codePointAt(0)!;
    return String(code - bases.findLast((base) => code >= base)!);
  });
  return Number(ascii);
}
