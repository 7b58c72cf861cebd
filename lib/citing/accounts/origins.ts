import { fold } from '#lib/text/fold.ts';
import type { Token } from '#lib/citing/language/analysed-text.ts';
import { NATIONS } from '#lib/citing/language/nations.ts';
import { isNameVariant } from '#lib/citing/language/name-variants.ts';
import type { Claim } from './claim.ts';
import { isAlike } from './likeness.ts';
import type { Person } from './people.ts';
import type { Source } from './sources.ts';
import { readingOf } from './readings.ts';

/** One person or body whom accounts of several articles go back to. */
export interface Origin {
  name: string;
  citations: number[];
}

/** The origins that claims of different articles have in common, by their fullest names. */
export function originsOf(claims: readonly Claim[]): Origin[] {
  const shared: { sources: Source[]; claims: Claim[] }[] = [];
  for (const claim of claims) {
    const { source } = claim;
    if (source.kind === 'article' || source.kind === 'unnamed' || source.name === undefined) continue;
    const known = shared.find(({ sources }) => sources.some((other) => isSameSource(source, other)));
    if (known) {
      known.sources.push(source);
      known.claims.push(claim);
    } else shared.push({ sources: [source], claims: [claim] });
  }
  return shared
    .filter(({ claims: own }) => new Set(own.map(({ telling }) => telling.articleId)).size > 1)
    .map(({ sources, claims: own }) => ({ name: fullestName(sources), citations: numbersOf(own) }));
}

/** Whether two articles name one source: one person, one body, or a person and the office that the person holds. */
export function isSameSource(one: Source, other: Source): boolean {
  if (one.person && other.person) return isSamePerson(one.person, other.person);
  if (one.name === undefined || other.name === undefined) return false;
  if (fold(one.name) === fold(other.name)) return true;
  if (areOfTwo(one.described, other.described)) return false;
  const [ours, theirs] = [wordsOf(one.described), wordsOf(other.described)];
  const holds = (office: Token[], all: Token[]) =>
    office.length > 0 && office.every((word) => all.some((token) => isAlike(word, token)));
  if (one.person) return other.kind === 'official' && theirs.length > 1 && holds(theirs, ours);
  if (other.person) return one.kind === 'official' && ours.length > 1 && holds(ours, theirs);
  return holds(ours, theirs) && holds(theirs, ours);
}

/** "Kazem Jalali" and "Jalali", "Masoud Pezeshkian" and "Peseschkian"; not Anna and Berta Holm. */
function isSamePerson(one: Person, other: Person): boolean {
  const isOne = (a: string, b: string) => fold(a) === fold(b) || isNameVariant(a, b);
  if (!isOne(one.family, other.family)) return false;
  const [first = ''] = one.name.split(/\s+/u);
  const [second = ''] = other.name.split(/\s+/u);
  const isShort = !one.name.includes(' ') || !other.name.includes(' ');
  return (
    isShort ||
    isOne(first, second) ||
    (first.length < 3 && first[0] === second[0]) ||
    (second.length < 3 && first[0] === second[0])
  );
}

/** "Tolm's ambassador" is not the ambassador to Tolm: whose they are, where both say it, must agree. */
function areOfTwo(one: string, other: string): boolean {
  const [ours, theirs] = [ownersIn(one), ownersIn(other)];
  return ours.length > 0 && theirs.length > 0 && !ours.some((a) => theirs.some((b) => isAlike(a, b)));
}

function ownersIn(described: string): Token[] {
  const { tokens } = readingOf(described);
  return tokens.filter(({ text, isCapital, index, base }) => {
    const before = tokens[index - 1]?.folded ?? '';
    const isOwned =
      /['’]s?$/u.test(text) || before === 'of' || (NATIONS.has(base) && !/^(?:to|in|at|for|from)$/u.test(before));
    return isCapital && isOwned;
  });
}

function wordsOf(described: string): Token[] {
  return readingOf(described).tokens.filter(({ stop }) => !stop);
}

function fullestName(sources: Source[]): string {
  const people = sources.filter(({ person }) => person !== undefined);
  const names = (people.length > 0 ? people : sources).map(({ name }) => name!);
  return names.reduce((fullest, name) => (name.length > fullest.length ? name : fullest));
}

function numbersOf(claims: Claim[]): number[] {
  return [...new Set(claims.map(({ telling }) => telling.n))].toSorted((one, other) => one - other);
}
