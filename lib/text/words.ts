import { stemmer } from 'stemmer';
import { fold } from './fold.ts';
import { STEM_EXCEPTIONS } from './stem-exceptions.ts';
import { STOP_WORDS } from './stop-words.ts';

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
export const ANALYSER_ID = 'words-porter-v2';

// Letters and digits of any script; inside a word also apostrophes, the points of "U.S." and of "3.5", and invisible
// joiners, which Persian needs.
const WORD =
  /(?:\p{Lu}\.){2,}|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060]*(?:['’ʼ][\p{L}\p{M}]+)*/gu;
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const LATIN_WORD = /^[a-z]+$/;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
/** Of words as written, and of folded ones. */
const readings = new Map<string, { term: string; stop: boolean }>();
const stems = new Map<string, string>();
const MOST_KNOWN = 200_000;

/** The words of a text in order. Scripts that are written without spaces are cut by `Intl.Segmenter`. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const written = match[0];
    if (!WITHOUT_SPACES.test(written)) {
      found.push(toWord(written, match.index));
      continue;
    }
    for (const piece of segmenter.segment(written)) {
      if (piece.isWordLike) found.push(toWord(piece.segment, match.index + piece.index));
    }
  }
  return found;
}

/** The searched terms of a text in order: without stop words. */
export function terms(text: string): string[] {
  const found: string[] = [];
  for (const word of words(text)) if (!word.stop && word.term !== '') found.push(word.term);
  return found;
}

/** The term that one word is searched by. */
export function termOf(word: string): string {
  const folded = foldWord(word);
  if (!LATIN_WORD.test(folded)) return folded;
  let stem = stems.get(folded);
  if (stem === undefined) {
    stem = STEM_EXCEPTIONS.get(folded) ?? stemmer(folded);
    if (stems.size >= MOST_KNOWN) stems.clear();
    stems.set(folded, stem);
  }
  return stem;
}

function toWord(text: string, start: number): Word {
  let known = readings.get(text);
  if (known === undefined) {
    known = { term: termOf(text), stop: isStopWord(fold(text), text) };
    if (readings.size >= MOST_KNOWN) readings.clear();
    readings.set(text, known);
  }
  return { text, start, end: start + text.length, term: known.term, stop: known.stop };
}

/** "US" and "IT" in capitals are names, not the pronouns. */
function isStopWord(folded: string, written: string): boolean {
  if (written === 'US' || written === 'IT' || written === 'WHO') return false;
  return STOP_WORDS.has(folded) || STOP_WORDS.has(folded.replace(/'s$/, ''));
}

function foldWord(word: string): string {
  return fold(word)
    .replace(/'s?$/, '')
    .replace(/'s$/, '')
    .replaceAll("'", '')
    .replace(/(?<=\p{L})\.|,(?=\p{N}{3})/gu, '')
    .replace(/\.$/, '');
}
