import { termOf } from '#lib/text/words.ts';
import { apart, lexicon, type Meanings, NONE, TOO_ALIKE } from './meaning-lexicon.ts';

export type { Meanings } from './meaning-lexicon.ts';

const CYRILLIC = /^\p{Script=Cyrillic}+$/u;
const RUSSIAN_ENDING =
  /(?<=.{3})(?:ыми|ими|ого|его|ому|ему|ами|ями|ах|ях|ов|ев|ей|ой|ый|ий|ая|яя|ое|ее|ые|ие|ую|юю|ом|ем|ам|ям|ы|и|а|я|о|е|у|ю|ь|й)$/u;
const ARABIC = /^\p{Script=Arabic}+$/u;
const ARABIC_ARTICLE = /^(?:[وبفك]?ال|لل)(?=.{3})/u;

/** Adjectives whose comparatives in -er and -est are brought to them. */
const GRADED = new Set(
  `long short strong weak fast slow young old rich poor hot cold warm cool wet dry deep shallow wide narrow high low large small big great
   early late cheap dear quick near hard soft light heavy dark bright safe clean dirty thick thin tall loud quiet few close calm fair
   simple easy healthy wealthy busy happy sad angry hungry ugly tiny noisy lucky clear sharp smart tough rough steep broad brave wise`.split(
    /\s+/,
  ),
);

const known = new Map<string, string>();
const MOST_KNOWN = 50_000;

/** Folded and stemmed, with irregular forms and spellings brought to one: `sold` is `sell`, `lowest` is `low`. */
export function baseFormOf(word: string): string {
  let base = known.get(word);
  if (base === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    base = readBaseForm(word);
    known.set(word, base);
  }
  return base;
}

function readBaseForm(word: string): string {
  const { bases } = lexicon();
  if (TOO_ALIKE.test(word)) return apart(word);
  if (CYRILLIC.test(word)) return word.replace(RUSSIAN_ENDING, '');
  if (ARABIC.test(word)) return word.replace(ARABIC_ARTICLE, '');
  const term = termOf(word);
  const base = bases.get(term);
  if (base !== undefined) return base;
  const stem = /^(.{3,}?)(?:i?er|i?est)$/.exec(word)?.[1];
  if (stem === undefined) return term;
  const undoubled = stem.replace(/([bdgmnpt])\1$/, '$1');
  return [stem, `${stem}e`, `${stem}y`, undoubled].find((form) => GRADED.has(form)) ?? term;
}

/** The bases of words that are separated by white space: a list to test bases against. */
export function basesOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean).map(baseFormOf));
}

/** The word that a word is made of, both as bases: `seller` gives `sell`. */
export function rootOf(base: string): string {
  return lexicon().roots.get(base) ?? base;
}

/** Whether a base is in the lists of ordinary words: written with a capital it is most likely no name. */
export function isCommonWord(base: string): boolean {
  return lexicon().common.has(base);
}

/** Whether a base is, among others, that of a verb. */
export function mayBeVerb(base: string): boolean {
  return lexicon().verbs.has(base);
}

/** Whether the members of a group, by number, are names of one thing rather than things of one kind. */
export function isGroupOfNames(group: number): boolean {
  return lexicon().nameGroups.has(group);
}

/** Whether a group, by number, joins what something is called with its names. */
export function isGroupOfOffice(group: number): boolean {
  return lexicon().offices.has(group);
}

/** For each word of a text, given as bases, the groups it belongs to, alone or as part of a phrase. */
export function meaningsOf(bases: string[]): Meanings[] {
  const { single, phrases } = lexicon();
  const found = bases.map((base) => single.get(base) ?? NONE);
  for (let at = 0; at + 1 < bases.length; at++) {
    for (const member of phrases.get(bases[at]!)?.get(bases[at + 1]!) ?? []) {
      if (!member.bases.every((base, offset) => bases[at + offset] === base)) continue;
      for (let offset = 0; offset < member.bases.length; offset++) {
        const { close, loose } = found[at + offset]!;
        found[at + offset] = member.isLoose
          ? { close, loose: new Set(loose).add(member.group) }
          : { close: new Set(close).add(member.group), loose };
      }
    }
  }
  return found;
}
