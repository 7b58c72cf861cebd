import {
  type Entry,
  MOST_FILLERS,
  OWNER,
  type Place,
  baseOf,
  endsInFiller,
  lexicon,
  phraseKey,
  sameWord,
  written,
} from './synonyms/lexicon.ts';
import type { Word } from './words.ts';

/** A term that can stand for another, with how well it does: 0 to 1. */
export interface Synonym {
  term: string;
  closeness: number;
}

/** A phrase of the lexicon in a question: `length` words from the word `start` on, and what can stand for it. */
export interface FoundPhrase {
  start: number;
  length: number;
  /** Which words of the question are of the phrase itself: not "Clara's" in "on Clara's behalf". */
  words: number[];
  synonyms: Synonym[];
  /** Other phrases that can, each as the terms of its words, as `phraseSynonymsOf` gives them. */
  phrases: string[][];
}

const CLOSE = 0.8;
/** What is of the kind that is asked for. */
const KIND = 0.6;
const LOOSE = 0.5;
const MOST_SYNONYMS = 24;
const MOST_KINDS = 40;
const POSSESSIVE = /['’ʼ]s?$/u;

const answers = new Map<string, Synonym[]>();
const phraseAnswers = new Map<string, string[][]>();

/**
 * The terms that can stand for a term, closest first: at most 24 that mean nearly the same, which are other forms of the
 * word (0.95 for "sold" of "sell", 0.8 for "sale"), close synonyms (0.8) and looser ones (0.5), and at most 40 that are of
 * the kind it names (0.6 for "drone" of "weapon", never the other way round); less when only a form of them is meant. Words
 * that are looser members of one group are not synonyms of each other. `term` and the answers are as `termOf` gives them.
 */
export function synonymsOf(term: string): Synonym[] {
  let found = answers.get(term);
  if (found === undefined) {
    const { ofTerm, forms } = lexicon();
    const places = ofTerm.get(term);
    if (places === undefined && !forms.of.has(term)) return [];
    found = best(places ?? [], [term], term);
    answers.set(term, found);
  }
  return found.map((synonym) => ({ ...synonym }));
}

/**
 * The phrases of the lexicon in a question, whatever the inflection of their words ("took office") and whichever article or
 * owner stands inside ("talks to the press", "on Clara's behalf"), each with what can stand for it. Of two that overlap the first
 * and longer is found ("South American", not "American leader"), but in and after what is only asked for ("Iranian foreign
 * minister") others still mean what they mean ("foreign minister").
 */
export function phrasesIn(question: Word[]): FoundPhrase[] {
  const { longest, forms } = lexicon();
  const bases = question.map((word) => baseOf(word.term, forms));
  const found: FoundPhrase[] = [];
  let reached = 0;
  let asked = 0;
  for (let start = 0; start < bases.length; start++) {
    for (let length = Math.min(longest + MOST_FILLERS, bases.length - start); length > 1; length--) {
      const end = start + length;
      if (start < reached) break;
      const own = question.slice(start, end);
      const { places, inside } = placesOf(bases.slice(start, end), own);
      const meant = end > asked ? places : places.filter(({ side }) => side !== 'asked');
      if (meant.length === 0) continue;
      const terms = own.map((word) => word.term);
      found.push({
        start,
        length,
        words: own.flatMap((_word, at) => (inside.includes(at) ? [] : [start + at])),
        synonyms: best(meant, terms),
        phrases: phrasesOf(meant, terms),
      });
      if (meant.some(({ side }) => side !== 'asked')) reached = end;
      else asked = end;
    }
  }
  return found;
}

/** Where words stand as a phrase, and which of them are inside it as its owner. */
function placesOf(bases: string[], own: Word[]): { places: Place[]; inside: number[] } {
  const { ofPhrase } = lexicon();
  if (bases.length > 2 && endsInFiller(bases)) return { places: [], inside: [] };
  const exact = ofPhrase.get(phraseKey(bases));
  if (exact !== undefined) return { places: exact, inside: [] };
  const inside = own.flatMap(({ text }, at) => (at > 0 && at + 1 < own.length && POSSESSIVE.test(text) ? [at] : []));
  if (inside.length === 0) return { places: [], inside };
  const owned = bases.map((base, at) => (inside.includes(at) ? OWNER : base));
  return { places: ofPhrase.get(phraseKey(owned)) ?? [], inside };
}

/**
 * The phrases that can stand for a term, each as the terms of its words in order, stop words included, closest first:
 * of "postpon" `['put', 'off']`. With every form of the first word ("took office") and every owner ("lost his life").
 */
export function phraseSynonymsOf(term: string): string[][] {
  const places = lexicon().ofTerm.get(term);
  if (places === undefined) return [];
  let found = phraseAnswers.get(term);
  if (found === undefined) phraseAnswers.set(term, (found = phrasesOf(places, [term])));
  return [...found];
}

function phrasesOf(places: Place[], asked: string[]): string[][] {
  const { forms } = lexicon();
  const own = phraseKey(asked.map((term) => baseOf(term, forms)));
  const isAsked = (phrase: string[]): boolean =>
    asked.length > 1 && phraseKey(phrase.map((term) => baseOf(term, forms))) === own;
  const found = new Map<string, { phrase: string[]; closeness: number }>();
  for (const place of places) {
    for (const entry of place.group) {
      const closeness = between(place, entry);
      if (closeness === 0 || entry.phrase.length < 2 || isAsked(entry.phrase)) continue;
      for (const phrase of written(entry.phrase, forms)) {
        const key = phrase.join(' ');
        if ((found.get(key)?.closeness ?? 0) < closeness) found.set(key, { phrase, closeness });
      }
    }
  }
  return [...found.values()].sort((one, other) => other.closeness - one.closeness).map(({ phrase }) => phrase);
}

/** 0 between two looser members of a group: each is near what the group means, not near the other. */
function between(place: Place, entry: Entry): number {
  if (place.side === 'asked') return place.closeness * KIND;
  if (place.side === 'loose' && entry.loose) return 0;
  return place.closeness * (place.side === 'loose' || entry.loose ? LOOSE : CLOSE);
}

/** What stands in the groups of `places`, and the forms of `word`, without what was asked for. */
function best(places: Place[], asked: string[], word?: string): Synonym[] {
  const { forms, tooCommon } = lexicon();
  const same = new Offers(asked, tooCommon);
  const kinds = new Offers(asked, tooCommon);
  if (word !== undefined) for (const form of forms.of.get(word) ?? []) same.add(form, sameWord(word, form, forms), 0);
  for (const place of places) {
    const offers = place.side === 'asked' ? kinds : same;
    for (const [rank, entry] of place.group.entries()) {
      const closeness = between(place, entry);
      if (closeness === 0 || entry.term === undefined) continue;
      offers.add(entry.term, closeness, rank);
      for (const form of forms.beside.get(entry.term) ?? []) {
        offers.add(form, closeness * sameWord(entry.term, form, forms), rank);
      }
    }
  }
  // What means the same and is of the kind too counts once, as the closer of the two.
  const found = new Map<string, Synonym>();
  for (const synonym of [...same.best(MOST_SYNONYMS), ...kinds.best(MOST_KINDS)]) {
    if ((found.get(synonym.term)?.closeness ?? 0) < synonym.closeness) found.set(synonym.term, synonym);
  }
  return [...found.values()].sort((one, other) => other.closeness - one.closeness);
}

/** What may be given for the words `asked`. */
class Offers {
  readonly #asked: string[];
  readonly #tooCommon: Set<string>;
  readonly #found = new Map<string, Synonym & { rank: number }>();

  constructor(asked: string[], tooCommon: Set<string>) {
    this.#asked = asked;
    this.#tooCommon = tooCommon;
  }

  add(term: string, closeness: number, rank: number): void {
    if (this.#asked.includes(term) || this.#tooCommon.has(term)) return;
    const known = this.#found.get(term);
    if (known === undefined || closeness > known.closeness) this.#found.set(term, { term, closeness, rank });
  }

  /** Of two that are equally close, the one that stands earlier in its line is better known. */
  best(most: number): Synonym[] {
    return [...this.#found.values()]
      .sort((one, other) => other.closeness - one.closeness || one.rank - other.rank)
      .slice(0, most)
      .map(({ term, closeness }) => ({ term, closeness: Math.round(closeness * 100) / 100 }));
  }
}
