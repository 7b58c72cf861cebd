import { stemmer } from 'stemmer';
import { fold } from './fold.ts';
import { STEM_EXCEPTIONS } from './stem-exceptions.ts';
import { STOP_WORDS } from './stop-words.ts';
import { termNumber } from './term-number.ts';

/** A word of a text, where it stands, and the term it is searched by. */
export interface Word {
  /** As written. */
  text: string;
  start: number;
  end: number;
  /** Folded and, in Latin script, stemmed (Porter, 1980, but for what it joins wrongly). */
  term: string;
  /** Says nothing about a topic. */
  stop: boolean;
}

/** Changes when the same text gives other terms; an index made by another analyser is made anew. */
export const ANALYSER_ID = 'words-porter-v3';

// Letters and digits of any script; inside a word also apostrophes, the points of "U.S." and of "3.5", and invisible
// joiners, which Persian needs.
const WORD =
  /(?:\p{Lu}\.){2,}|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060]*(?:['’ʼ][\p{L}\p{M}]+)*/uy;
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const LATIN_WORD = /^[a-z]+$/;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
/** Of words as written, and of folded ones. */
const readings = new Map<string, Reading>();
const stems = new Map<string, string>();
const MOST_KNOWN = 200_000;
let readingsMade = 0;

/** The words of a text in order. Scripts that are written without spaces are cut by `Intl.Segmenter`. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  eachWord(text, ({ written, term, stop }, start) => {
    found.push({ text: written, start, end: start + written.length, term, stop });
  });
  return found;
}

/** The searched terms of a text in order: without stop words. */
export function terms(text: string): string[] {
  const found: string[] = [];
  eachWord(text, ({ term, stop }) => {
    if (!stop && term !== '') found.push(term);
  });
  return found;
}

/** A word as it is written, and what it is read as: the same object whenever it is met, unless too many others were met meanwhile. */
export interface Reading {
  /** Counted up from 0: another one for every object. */
  readonly id: number;
  readonly written: string;
  readonly term: string;
  readonly stop: boolean;
  /** The number of the term. */
  readonly number: number;
}

/** Calls `found` with every word of a text and where it begins. */
export function eachWord(text: string, found: (reading: Reading, start: number) => void): void {
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (code < 128 ? KINDS[code] === BETWEEN_WORDS : isBetweenWords(code)) {
      at += 1;
      continue;
    }
    const plain = code < 128 ? plainWordAt(text, at) : undefined;
    if (plain) {
      found(plain, at);
      at += plain.written.length;
      continue;
    }
    WORD.lastIndex = at;
    const written = WORD.exec(text)?.[0];
    if (written === undefined) {
      at += text.codePointAt(at)! > 0xffff ? 2 : 1;
      continue;
    }
    if (WITHOUT_SPACES.test(written)) {
      for (const { isWordLike, index, segment } of segmenter.segment(written)) {
        if (isWordLike) found(readingOf(segment), at + index);
      }
    } else found(readingOf(written), at);
    at += written.length;
  }
}

const BETWEEN_WORDS = 0;
const LETTER = 1;
const DIGIT = 2;
const APOSTROPHE = 39;
const COMMA = 44;
const POINT = 46;
/** Of the block that no word begins with: the apostrophe and invisible joiners. */
const GOES_ON = new Set([0x2019, 0x200b, 0x200c, 0x200d, 0x2060]);

/** Of each character of ASCII. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z]/i.test(character)) return LETTER;
  return /\d/.test(character) ? DIGIT : BETWEEN_WORDS;
});

/** Dashes and quotation marks: no word begins with one of this block, though one may go on with it. */
function isBetweenWords(code: number): boolean {
  return code >= 0x2000 && code <= 0x206f;
}

/** Plain words by their hash; of two with one hash the later takes the place. */
const SLOTS = 1 << 15;
const slots: (Reading | undefined)[] = Array.from({ length: SLOTS });

/**
 * The word of plain letters and digits that begins here: most are such, and are found like this several times as fast as by the expression
 * that knows all. Undefined when that has to say it: where an apostrophe, a point of an abbreviation or of a number, or a letter beyond
 * ASCII may belong to the word.
 */
function plainWordAt(text: string, start: number): Reading | undefined {
  let end = start;
  let digits = 0;
  let hash = 0;
  let after = 0;
  for (; end < text.length; end++) {
    after = text.charCodeAt(end);
    const kind = after < 128 ? KINDS[after]! : BETWEEN_WORDS;
    if (kind === BETWEEN_WORDS) break;
    if (kind === DIGIT) digits += 1;
    hash = (Math.imul(hash, 31) + after) | 0;
  }
  if (end < text.length) {
    if (after > 127 && (!isBetweenWords(after) || GOES_ON.has(after))) return undefined;
    if (after === APOSTROPHE) return undefined;
    if ((after === POINT || after === COMMA) && (end - start === 1 || digits === end - start)) return undefined;
  }
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  const known = slots[slot];
  if (known?.written.length === end - start && text.startsWith(known.written, start)) return known;
  const reading = readingOf(text.slice(start, end));
  slots[slot] = reading;
  return reading;
}

/** The term that one word is searched by. */
export function termOf(word: string): string {
  // Most words are plain: folding leaves them as they are.
  const folded = LATIN_WORD.test(word) ? word : foldWord(word);
  if (!LATIN_WORD.test(folded)) return folded;
  let stem = stems.get(folded);
  if (stem === undefined) {
    stem = STEM_EXCEPTIONS.get(folded) ?? stemmer(folded);
    if (stems.size >= MOST_KNOWN) stems.clear();
    stems.set(folded, stem);
  }
  return stem;
}

function readingOf(written: string): Reading {
  let known = readings.get(written);
  if (known === undefined) {
    const term = termOf(written);
    known = { id: readingsMade++, written, term, stop: isStopWord(fold(written), written), number: termNumber(term) };
    if (readings.size >= MOST_KNOWN) readings.clear();
    readings.set(written, known);
  }
  return known;
}

/** "US" and "IT" in capitals are names, not the pronouns. */
function isStopWord(folded: string, written: string): boolean {
  if (written === 'US' || written === 'IT' || written === 'WHO') return false;
  return STOP_WORDS.has(folded) || STOP_WORDS.has(folded.replace(/'s$/, ''));
}

function foldWord(word: string): string {
  return (
    fold(word)
      .replace(/'s?$/, '')
      .replace(/'s$/, '')
      .replaceAll("'", '')
      // A sign that stands for several words, as the Arabic ﷺ does, is one term.
      .replaceAll(/\s/gu, '')
      .replace(/(?<=\p{L})\.|,(?=\p{N}{3})/gu, '')
      .replace(/\.$/, '')
  );
}
