import { termOf, words } from '#lib/text/words.ts';
import { THEMES } from './groups.ts';
import { parseDirections, parseGroups } from './theme-lines.ts';
import { TOO_COMMON } from './too-common.ts';
import { type WordForms, readWordForms } from './word-forms.ts';

/** A member of a group: the terms of its words in order, and the one it is known by if it is a single word. */
export interface Entry {
  term: string | undefined;
  phrase: string[];
  loose: boolean;
}

/**
 * Where a term or phrase stands: its group and the side of the bar, or as what is asked in a direction, whose `group` are
 * the kinds; and the closeness of the form to the member (0 to 1).
 */
export interface Place {
  group: Entry[];
  side: 'close' | 'loose' | 'asked';
  closeness: number;
}

export interface Lexicon {
  ofTerm: Map<string, Place[]>;
  /** By the `phraseKey` of its words. */
  ofPhrase: Map<string, Place[]>;
  /** Number of words in the longest phrase. */
  longest: number;
  forms: WordForms;
  /** Terms that are not offered for another. */
  tooCommon: Set<string>;
}

/** "sold" for "sell". */
const INFLECTED = 0.95;
/** "seller" for "sell", "destruction" for "destroy". */
const DERIVED = 0.8;
/** Stands in a phrase for whoever owns. */
export const OWNER = "one's";
const OWNERS = ['my', 'our', 'your', 'his', 'her', 'their'].map(termOf);
/** Inside a phrase these change nothing: "talk to the press", "put it off". */
const FILLERS = new Set(['a', 'an', 'the', 'it', 'him', 'them'].map(termOf).concat(OWNER));
/** A question has no more fillers than this in a phrase. */
export const MOST_FILLERS = 2;

let read: Lexicon | undefined;

/** The lexicon, read when it is first asked for. */
export function lexicon(): Lexicon {
  read ??= readLexicon();
  return read;
}

function readLexicon(): Lexicon {
  const forms = readWordForms();
  const ofTerm = new Map<string, Place[]>();
  const ofPhrase = new Map<string, Place[]>();
  let longest = 0;
  const put = ({ term, phrase }: Entry, group: Entry[], side: Place['side']): void => {
    if (term !== undefined) {
      add(ofTerm, term, { group, side, closeness: 1 });
      for (const form of forms.beside.get(term) ?? []) {
        add(ofTerm, form, { group, side, closeness: sameWord(term, form, forms) });
      }
    }
    if (phrase.length > 1) {
      add(ofPhrase, phraseKey(phrase.map((word) => baseOf(word, forms))), { group, side, closeness: 1 });
      longest = Math.max(longest, phrase.length);
    }
  };
  for (const theme of Object.values(THEMES)) {
    for (const { close, loose } of parseGroups(theme)) {
      const group = [...close.map((member) => entryOf(member, false)), ...loose.map((member) => entryOf(member, true))];
      for (const entry of group) put(entry, group, entry.loose ? 'loose' : 'close');
    }
    for (const { asked, kinds } of parseDirections(theme)) {
      const group = kinds.map((kind) => entryOf(kind, false));
      for (const member of asked) put(entryOf(member, false), group, 'asked');
    }
  }
  const common = words(TOO_COMMON).map((word) => word.term);
  const inflected = [...forms.baseOf].filter(([, base]) => common.includes(base)).map(([form]) => form);
  return { ofTerm, ofPhrase, longest, forms, tooCommon: new Set([...common, ...inflected]) };
}

/** A single word, or a phrase that is one but for its article ("the Hague"), is known by its term. */
function entryOf(member: string, loose: boolean): Entry {
  const phrase = PLAIN.test(member)
    ? member.split(' ').map(knownTermOf)
    : words(member).map((word) => (word.text === OWNER ? OWNER : word.term));
  const named = phrase[0] === 'the' ? phrase.slice(1) : phrase;
  return { term: named.length === 1 ? named[0] : undefined, phrase, loose };
}

/** Most members are plain words, and most of those stand in many lines: to read them so takes half the time. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/iu;
const knownTerms = new Map<string, string>();

function knownTermOf(word: string): string {
  let term = knownTerms.get(word);
  if (term === undefined) knownTerms.set(word, (term = termOf(word)));
  return term;
}

function add(places: Map<string, Place[]>, key: string, place: Place): void {
  const known = places.get(key);
  if (known === undefined) places.set(key, [place]);
  else known.push(place);
}

/** How well one form of a word stands for another: 0 to 1. */
export function sameWord(one: string, other: string, { baseOf: bases }: WordForms): number {
  return (bases.get(one) ?? one) === (bases.get(other) ?? other) ? INFLECTED : DERIVED;
}

/** Whoever is meant by "one's" or "his", and whichever form of a verb is used, the phrase is the same. */
export function baseOf(term: string, forms: WordForms): string {
  if (OWNERS.includes(term)) return OWNER;
  return forms.baseOf.get(term) ?? term;
}

/** What a phrase is known by, whichever fillers stand inside it. `bases` are its words as `baseOf` gives them. */
export function phraseKey(bases: string[]): string {
  if (bases.length === 2) return `${bases[0]} ${bases[1]}`;
  const kept = bases.filter((base, index) => index === 0 || !FILLERS.has(base));
  // "a lot" is nothing without its article.
  return (kept.length > 1 ? kept : bases).join(' ');
}

/** Fillers at the end of what was looked up belong to what follows: "take office the". */
export function endsInFiller(bases: string[]): boolean {
  return FILLERS.has(bases.at(-1) ?? '');
}

/** The ways a phrase is written, as terms: with every form of its first word and every owner. */
export function written(phrase: string[], { formsOf }: WordForms): string[][] {
  const [first = '', ...rest] = phrase;
  const firsts = [first, ...(formsOf.get(first) ?? [])];
  const owner = rest.indexOf(OWNER);
  const rests = owner < 0 ? [rest] : OWNERS.map((word) => rest.with(owner, word));
  return firsts.flatMap((start) => rests.map((end) => [start, ...end]));
}
