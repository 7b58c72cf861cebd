import { fold } from '#lib/text/fold.ts';
import { baseFormOf, rootOf } from './meaning.ts';
import { OPPOSITES_OF_NEWS } from './opposites-of-news.ts';
import { OPPOSITES_OF_FIELDS } from './opposites-of-fields.ts';
import { OPPOSITES_OF_KINDS } from './opposites-of-kinds.ts';
import { OPPOSITES_OF_LANGUAGES } from './opposites-of-languages.ts';

// Words that turn who does it to whom: A beat B is B lost to A.
const CONVERSES = `
win, beat, defeat, triumph, victory | lose, defeat, loss
buy, purchase, acquire | sell, sale
lend | borrow
send, give, award | receive
lend, hand over, grant, supply, deliver, donate, transfer | receive, get, take, borrow
lose | take, gain, capture
import | export
more | less, fewer
higher, large, big, strong, fast, old, rich, high | lower, small, weak, slow, young, poor, low
early, earlier | late, later
above, ahead of, in front of | below, behind
employer | employee
lead, ahead | trail, follow, behind
`;

/** Words whose opposites are others than those of the word they are made of. */
const NOT_ITS_ROOT = new Set(['loan']);

interface Side {
  line: number;
  side: number;
}

type Phrases = Map<string, { bases: string[]; side: Side }[]>;

let opposites: Phrases | undefined;
let kinds: Phrases | undefined;
let converses: Phrases | undefined;

/** Sides of opposites that begin at a word, with how many words they take. */
export interface FoundSide extends Side {
  length: number;
}

/** The sides that the words from `at` on stand for; `bases` are the bases of a text's words. */
export function sidesAt(bases: string[], at: number): FoundSide[] {
  opposites ??= read(`${OPPOSITES_OF_NEWS}${OPPOSITES_OF_FIELDS}${OPPOSITES_OF_LANGUAGES}`);
  return find(opposites, bases, at);
}

/** The same for words for kinds of one thing, which exclude one another only where one stands for the other: tea and coffee. */
export function kindsAt(bases: string[], at: number): FoundSide[] {
  kinds ??= read(OPPOSITES_OF_KINDS);
  return find(kinds, bases, at);
}

/** The same for words that exchange who does it and to whom. */
export function converseSidesAt(bases: string[], at: number): FoundSide[] {
  converses ??= read(CONVERSES);
  return find(converses, bases, at);
}

/** The base of the word that a folded word is the negative of: `clear` of "unclear", `life` of "lifeless". */
export function undoneOf(word: string): string | undefined {
  if (!/^(?:un|non)|less$/.test(word)) return undefined;
  const rest = /^(?:un(?!der|i)|non-?)(.{4,})$/.exec(word)?.[1] ?? /^(.{3,})less$/.exec(word)?.[1];
  return rest === undefined ? undefined : baseFormOf(rest);
}

export function areOpposite(one: Side, other: Side): boolean {
  return one.line === other.line && one.side !== other.side;
}

function find(phrases: Phrases, bases: string[], at: number): FoundSide[] {
  const own = bases[at]!;
  const root = rootOf(own);
  const candidates = [
    ...(phrases.get(own) ?? []),
    ...(root === own || own.endsWith('·') || NOT_ITS_ROOT.has(own) ? [] : (phrases.get(root) ?? [])),
  ];
  return candidates
    .filter(({ bases: phrase }) => phrase.every((base, offset) => offset === 0 || bases[at + offset] === base))
    .map(({ bases: phrase, side }) => ({ ...side, length: phrase.length }));
}

function read(text: string): Phrases {
  const phrases: Phrases = new Map();
  for (const [line, sides] of text.split('\n').filter(Boolean).entries()) {
    for (const [side, names] of sides.split('|').entries()) {
      for (const name of names.split(',')) {
        const bases = fold(name.trim()).split(' ').map(baseFormOf);
        const known = phrases.get(bases[0]!) ?? [];
        known.push({ bases, side: { line, side } });
        phrases.set(bases[0]!, known);
      }
    }
  }
  return phrases;
}
