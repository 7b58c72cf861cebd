import { type Entry, type Place, baseOf, lexicon, sameWord, written } from './synonyms/lexicon.ts';
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
  synonyms: Synonym[];
}

const CLOSE = 0.8;
const LOOSE = 0.5;
const MOST_SYNONYMS = 24;

const answers = new Map<string, Synonym[]>();

/**
 * The terms that mean nearly the same as a term, closest first, at most 24: other forms of the word (0.95 for "sold" of
 * "sell", 0.8 for "sale"), close synonyms (0.8) and looser ones (0.5), less when only a form of them is meant. Words that are
 * looser members of one group are not synonyms of each other. `term` and the answers are as `termOf` gives them.
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
 * The phrases of the lexicon in a question, whatever the inflection of their words ("took office"), the longest first where
 * two overlap, each with the single words that can stand for it.
 */
export function phrasesIn(question: Word[]): FoundPhrase[] {
  const { ofPhrase, longest, forms } = lexicon();
  const bases = question.map((word) => baseOf(word.term, forms));
  const found: FoundPhrase[] = [];
  let start = 0;
  while (start < bases.length) {
    let length = Math.min(longest, bases.length - start);
    let places: Place[] | undefined;
    for (; length > 1; length--) {
      places = ofPhrase.get(bases.slice(start, start + length).join(' '));
      if (places !== undefined) break;
    }
    if (places === undefined) {
      start++;
      continue;
    }
    const own = question.slice(start, start + length).map((word) => word.term);
    found.push({ start, length, synonyms: best(places, own) });
    start += length;
  }
  return found;
}

/**
 * The phrases that can stand for a term, each as the terms of its words in order, stop words included, closest first:
 * of "postpon" `['put', 'off']`. With every form of the first word ("took office") and every owner ("lost his life").
 */
export function phraseSynonymsOf(term: string): string[][] {
  const { ofTerm, forms } = lexicon();
  const found = new Map<string, { phrase: string[]; closeness: number }>();
  for (const place of ofTerm.get(term) ?? []) {
    for (const entry of place.group) {
      const closeness = between(place, entry);
      if (closeness === 0 || entry.phrase.length < 2) continue;
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
  if (place.loose && entry.loose) return 0;
  return place.closeness * (place.loose || entry.loose ? LOOSE : CLOSE);
}

/** What stands in the groups of `places`, and the forms of `word`, without what was asked for. */
function best(places: Place[], asked: string[], word?: string): Synonym[] {
  const { forms, tooCommon } = lexicon();
  // Of two that are equally close, the one that stands earlier in its group is better known.
  const found = new Map<string, Synonym & { rank: number }>();
  const offer = (term: string, closeness: number, rank: number): void => {
    if (asked.includes(term) || tooCommon.has(term)) return;
    const known = found.get(term);
    if (known === undefined || closeness > known.closeness) found.set(term, { term, closeness, rank });
  };
  if (word !== undefined) for (const form of forms.of.get(word) ?? []) offer(form, sameWord(word, form, forms), 0);
  for (const place of places) {
    for (const [rank, entry] of place.group.entries()) {
      const closeness = between(place, entry);
      if (closeness === 0 || entry.term === undefined) continue;
      offer(entry.term, closeness, rank);
      for (const form of forms.beside.get(entry.term) ?? []) {
        offer(form, closeness * sameWord(entry.term, form, forms), rank);
      }
    }
  }
  return [...found.values()]
    .sort((one, other) => other.closeness - one.closeness || one.rank - other.rank)
    .slice(0, MOST_SYNONYMS)
    .map(({ term, closeness }) => ({ term, closeness: Math.round(closeness * 100) / 100 }));
}
