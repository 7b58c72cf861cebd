import { abbreviationKind, isMonth, isNameWithMark, isStarter } from './abbreviations.ts';
import { startsAttribution } from './attribution.ts';
import type { OpenMarks } from './open-marks.ts';
import { isSpace } from './text-lines.ts';

/** The place between two sentences: where one ends (with its closing marks), where the next begins. */
export interface Boundary {
  /** Of the full stop, question mark or the like. */
  stop: number;
  end: number;
  next: number;
}

const TERMINATOR = /[\p{Sentence_Terminal}…]/u;
const BRACKET = /[\p{Ps}\p{Pi}]/u;
const CLOSER = /[\p{Pe}\p{Pf}"'*_~`\p{Default_Ignorable_Code_Point}]/u;
/** `»Halt!« ` in German, `« Halte ! » ` in French. */
const TURNED_CLOSER = /^(?:«|\s»)(?=[\s,;:)]|$)/u;
const OPENER = /^[\s\p{Ps}\p{Pi}"'*_~`\p{Default_Ignorable_Code_Point}]*(?:[-–—]\s+)?["“«„([*_]*/u;
const NOTES = String.raw`(?:\s?\[(?:\d{1,3}|[a-z]|(?:n|nb|note) \d{1,3}|\^[\w-]{1,20}|[a-z ]{4,16} needed)\])+`;
const NOTES_BEHIND = new RegExp(`^${NOTES}`, 'iu');
const NOTES_BEFORE = new RegExp(String.raw`${NOTES}\s*$`, 'iu');
/** Read backwards from the end, which looks at each character once. */
const LAST_WORD = /$(?<=((?:[\p{L}\p{N}\p{M}'’-][\p{L}\p{N}\p{M}'’.-]*)?[\p{L}\p{N}\p{M}]|['’-]))/u;
const DOTTED = /^(?:\p{L}\.)+\p{L}$|^Ph\.D$/u;
const ADDRESS = /[:/@=&\\]|www\./i;
const MOST_MARKS = 16;
/** No abbreviation and no short name of a month has more letters. */
const LONGEST_ABBREVIATION = 6;

/**
 * What `Intl.Segmenter` takes for the end of a sentence near `place`, brought to its marks: `said."|` rather than
 * `said.|"`, `lapsed.[3]|` rather than `lapsed.[|3]`. Undefined without a full stop or the like before it.
 */
export function boundaryAt(text: string, place: number, start: number, end: number): Boundary | undefined {
  if (text[place - 1] === ' ' && text[place - 2] === '.' && place - 2 >= start && isCapital(text.charCodeAt(place)))
    return { stop: place - 2, end: place - 1, next: place };
  const notes = notesBefore(text, place, start);
  let stop = place - notes - 1;
  for (let steps = 0; stop >= start && !TERMINATOR.test(text[stop]!); steps += 1) {
    const mark = text[stop]!;
    const spaceOrMark = isSpace(mark.charCodeAt(0)) || CLOSER.test(mark) || BRACKET.test(mark);
    if (!spaceOrMark) return undefined;
    // White space may be as long as it likes; it is passed once, as every place lies behind the one before.
    if (!isSpace(mark.charCodeAt(0)) && steps > MOST_MARKS) return undefined;
    stop -= 1;
  }
  if (stop < start) return undefined;
  let close = stop + 1;
  for (let length = 1; length > 0 && close < end && close - stop < MOST_MARKS; close += length)
    length = closerAt(text, close, end);
  if (text[close] === '[' || text[close + 1] === '[')
    close += NOTES_BEHIND.exec(text.slice(close, Math.min(end, close + 40)))?.[0].length ?? 0;
  let next = close;
  while (next < end && isSpace(text.charCodeAt(next))) next += 1;
  return { stop, end: close, next };
}

/** How many characters before a place are notes. */
function notesBefore(text: string, place: number, start: number): number {
  let behind = place;
  while (behind > start && isSpace(text.charCodeAt(behind - 1))) behind -= 1;
  if (text[behind - 1] !== ']') return 0;
  return NOTES_BEFORE.exec(text.slice(Math.max(start, place - 40), place))?.[0].length ?? 0;
}

/** How many characters at a place go with the mark before them. */
function closerAt(text: string, place: number, end: number): number {
  const mark = text[place]!;
  if (TERMINATOR.test(mark) || CLOSER.test(mark)) return 1;
  return TURNED_CLOSER.exec(text.slice(place, Math.min(end, place + 3)))?.[0].length ?? 0;
}

/** Whether a sentence that began at `start` really ends at a boundary that has text behind it. */
export function endsHere(text: string, start: number, boundary: Boundary, inside: OpenMarks): boolean {
  const { stop, end, next } = boundary;
  if (isPlain(text, start, boundary)) return !inside.holds(end - 1, start);
  if (stop - start < MOST_MARKS && !/\p{L}/u.test(text.slice(start, stop))) return false;
  const mark = text[stop]!;
  const right = text.slice(next, next + 80);
  const bare = right.slice(OPENER.exec(right)![0].length);
  const left = text.slice(Math.max(start, stop - 40), stop);
  const closing = text.slice(stop + 1, end);
  if (next === end && !canFollowDirectly(mark, left, closing, bare, right)) return false;
  if (/^\p{Ll}/u.test(bare) && !/^\p{Ll}{1,2}\p{Lu}/u.test(bare)) return false;
  // `Cheer Up! (2015)` and `etc. (see below)`: what the bracket holds belongs to the word before it.
  if (/^\((?!["“«]?\p{Lu})/u.test(right)) return false;
  if (mark !== '.' && /["”’»」]/u.test(closing) && startsAttribution(right)) return false;
  // In Japanese a particle behind the bracket tells that somebody said it.
  if (/[」』]/u.test(closing) && /^\p{Script=Hiragana}/u.test(right)) return false;
  // A spaced ellipsis leaves words out of a quotation.
  if (/(?:^|\s)(?:\.\.|\.\s\.\s)?$/u.test(left) && (mark === '…' || /\.\s?$/u.test(left)) && closing === '')
    return false;
  if (mark === '!' || mark === '?') {
    if (isNameWithMark(lastWord(left) + mark) && !isStarter(firstWord(bare))) return false;
  } else if (mark === '.' && !/[.…]$/u.test(left) && !endsAfterWord(left, bare)) return false;
  return !inside.holds(end - 1, start);
}

/** As nearly every end is: a word in small letters that is no abbreviation, a full stop, white space and a capital. Told without all that follows. */
function isPlain(text: string, start: number, { stop, end, next }: Boundary): boolean {
  if (text[stop] !== '.' || end !== stop + 1 || next === end || !isCapital(text.charCodeAt(next))) return false;
  let word = stop;
  while (word > start && isSmall(text.charCodeAt(word - 1))) word -= 1;
  if (stop - word > LONGEST_ABBREVIATION) return true;
  // "p.m." and "PhD." have more before them.
  if (word === stop || (word > start && text[word - 1] !== ' ')) return false;
  const small = text.slice(word, stop);
  return abbreviationKind(small) === undefined;
}

/** Of ASCII. */
export function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** Whether the word before a full stop lets a sentence end there. */
function endsAfterWord(left: string, right: string): boolean {
  const word = lastWord(left);
  const next = firstWord(right);
  const kind = abbreviationKind(word);
  if (kind === 'never-ends') return false;
  const number = /^[\p{N}$€£#]/u.test(right);
  if (kind === 'before-number' && (number || /^[IVXL]+\b/u.test(right))) return false;
  if (kind === 'may-end' || isMonth(word) || DOTTED.test(word)) return isStarter(next);
  if (isInitial(word, left)) return isStarter(next) && next.length > 1;
  // "… in section 3. 2 of them" is rare, "1. 2 eggs" a list; a year or a word before the number ends a sentence.
  if (number) return /(?:[\p{Ll}\p{Lo}\p{N}%)]{3}|\p{Lu}{2}|[)%”"])$/u.test(left);
  return true;
}

/** `W` of "George W. Bush", `د` of "د. محمد"; "So do I." ends with a word, "James I. Van Alen" goes on. */
function isInitial(word: string, left: string): boolean {
  if (word === 'I') return !/(?:^|\s)\p{Ll}\S*\s+I$/u.test(left);
  return /^(?:\p{Lu}|[\p{Script=Arabic}\p{Script=Hebrew}]|\p{Lu}\.-?\p{Lu})$/u.test(word);
}

/** What may stand behind a sentence without white space: any text in scripts without spaces, else a sure beginning. */
function canFollowDirectly(mark: string, left: string, closing: string, bare: string, right: string): boolean {
  if (!/[.!?…]/u.test(mark)) return true;
  const token = /\S*$/u.exec(left)![0] + /^\S*/u.exec(right)![0];
  if (ADDRESS.test(token)) return false;
  if (closing !== '' && /^["“«(\p{Lu}]/u.test(right)) return /^\p{Lu}|^["“«(]/u.test(right) && /[\])"”]/u.test(closing);
  if (!/[\p{Ll}\p{Lo}\p{N}]{3}$/u.test(left)) return false;
  return (
    /^\p{Lo}/u.test(bare) || (isStarter(firstWord(bare)) && /^\p{Lu}/u.test(bare) && !/^\p{N}+$/u.test(lastWord(left)))
  );
}

function lastWord(left: string): string {
  return LAST_WORD.exec(left)?.[1]!.replace(/^['’-]+/u, '') ?? '';
}

function firstWord(right: string): string {
  return /^[\p{L}\p{M}'’]+/u.exec(right)?.[0] ?? '';
}
