import { isSameWord } from '#lib/citing/check/alignment.ts';
import type { Token } from '#lib/citing/language/analysed-text.ts';
import { isGroupOfNames } from '#lib/citing/language/meaning.ts';
import { TITLES } from '#lib/citing/language/names.ts';
import { NATIONS } from '#lib/citing/language/nations.ts';

/** Offices and nations stand in many sentences and tell little of what one is about. */
const LITTLE = 0.4;
const SHORTEST_SHARED = 5;

/** Pasts that the lists of forms lack, as bases. */
const PAST_OF = new Map(Object.entries({ met: 'meet', ad: 'add' }));

/** Whether two words are forms of one, or one is made of the other: "signs", "signed", "signing". */
export function isSameVerb(one: Token, other: Token): boolean {
  const baseOf = ({ base }: Token) => PAST_OF.get(base) ?? base;
  return baseOf(one) === baseOf(other) || one.root === other.root;
}

/** Whether two words are one, or mean nearly the same. Words that are only near one meaning are not alike. */
export function isAlike(one: Token, other: Token): boolean {
  if (isSameVerb(one, other) || isSameWord(one, other)) return true;
  const areNames = one.isCapital && other.isCapital && !one.startsSentence && !other.startsSentence;
  for (const group of one.meanings.close) {
    if (other.meanings.close.has(group) && (!areNames || isGroupOfNames(group))) return true;
  }
  if (areNames) return false;
  const [short, long] = one.base.length < other.base.length ? [one.base, other.base] : [other.base, one.base];
  return short.length >= SHORTEST_SHARED && long.startsWith(short) && long.length - short.length <= 4;
}

/** How much a word tells of what its sentence is about. */
export function weightOf(token: Token): number {
  return TITLES.has(token.folded) || NATIONS.has(token.base) ? LITTLE : 1;
}

/** The share (0 to 1) of what some words tell that others tell too; 0 without words. */
export function shareOf(words: readonly Token[], others: readonly Token[]): number {
  let [found, all] = [0, 0];
  for (const word of words) {
    const weight = weightOf(word);
    all += weight;
    if (others.some((other) => isAlike(word, other))) found += weight;
  }
  return all === 0 ? 0 : found / all;
}

/** How much two lists of words have in common (0 to 1), as a share of the one that tells less. */
export function overlapOf(ones: readonly Token[], others: readonly Token[]): number {
  return Math.max(shareOf(ones, others), shareOf(others, ones));
}
