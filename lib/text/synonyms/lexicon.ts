import { termOf, words } from '#lib/text/words.ts';
import { THEMES, parseGroups } from './groups.ts';
import { TOO_COMMON } from './too-common.ts';
import { type WordForms, readWordForms } from './word-forms.ts';

/** A member of a group: the terms of its words in order, and the one it is known by if it is a single word. */
export interface Entry {
  term: string | undefined;
  phrase: string[];
  loose: boolean;
}

/** Where a term or phrase stands: its group, the side of the bar, and the closeness of the form to the member (0 to 1). */
export interface Place {
  group: Entry[];
  loose: boolean;
  closeness: number;
}

export interface Lexicon {
  ofTerm: Map<string, Place[]>;
  /** By the `baseOf` of its words with a space between. */
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
const OWNER = "one's";
const OWNERS = ['my', 'our', 'your', 'his', 'her', 'their'].map(termOf);

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
  for (const { close, loose } of Object.values(THEMES).flatMap(parseGroups)) {
    const group = [...close.map((member) => entryOf(member, false)), ...loose.map((member) => entryOf(member, true))];
    for (const { term, phrase, loose: isLoose } of group) {
      if (term !== undefined) {
        add(ofTerm, term, { group, loose: isLoose, closeness: 1 });
        for (const form of forms.beside.get(term) ?? []) {
          add(ofTerm, form, { group, loose: isLoose, closeness: sameWord(term, form, forms) });
        }
      }
      if (phrase.length > 1) {
        add(ofPhrase, phrase.map((word) => baseOf(word, forms)).join(' '), { group, loose: isLoose, closeness: 1 });
        longest = Math.max(longest, phrase.length);
      }
    }
  }
  const common = words(TOO_COMMON).map((word) => word.term);
  const inflected = [...forms.baseOf].filter(([, base]) => common.includes(base)).map(([form]) => form);
  return { ofTerm, ofPhrase, longest, forms, tooCommon: new Set([...common, ...inflected]) };
}

/** A single word, or a phrase that is one but for its article ("the Hague"), is known by its term. */
function entryOf(member: string, loose: boolean): Entry {
  const phrase = words(member).map((word) => (word.text === OWNER ? OWNER : word.term));
  const named = phrase[0] === 'the' ? phrase.slice(1) : phrase;
  return { term: named.length === 1 ? named[0] : undefined, phrase, loose };
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

/** The ways a phrase is written, as terms: with every form of its first word and every owner. */
export function written(phrase: string[], { baseOf: bases }: WordForms): string[][] {
  const [first = '', ...rest] = phrase;
  const firsts = [first, ...[...bases].filter(([, base]) => base === first).map(([form]) => form)];
  const owner = rest.indexOf(OWNER);
  const rests = owner < 0 ? [rest] : OWNERS.map((word) => rest.with(owner, word));
  return firsts.flatMap((start) => rests.map((end) => [start, ...end]));
}
