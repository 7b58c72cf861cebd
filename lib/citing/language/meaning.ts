import { fold } from '#lib/text/fold.ts';
import { DERIVATIONS, INFLECTIONS, parseDirections, parseGroups, THEMES } from '#lib/text/synonyms/groups.ts';
import { termOf } from '#lib/text/words.ts';
import { PARAPHRASES } from './paraphrases.ts';

/** The groups of meaning that a word belongs to, by number: fully, or as something only near it. */
export interface Meanings {
  close: ReadonlySet<number>;
  loose: ReadonlySet<number>;
}

interface Member {
  bases: string[];
  group: number;
  isLoose: boolean;
}

interface Lexicon {
  /** Inflected forms and spellings, as terms, with the term of their word. */
  bases: Map<string, string>;
  /** Words made of one another ("sell", "sale", "seller") with the first of them. */
  roots: Map<string, string>;
  /** What single words mean. */
  single: Map<string, Meanings>;
  /** Members of groups that are phrases, by the bases of their first two words. */
  phrases: Map<string, Map<string, Member[]>>;
  /** Bases of words that are no names. */
  common: Set<string>;
  /** Bases of words that are, among others, verbs. */
  verbs: Set<string>;
  /** Groups of names that stand for one another. */
  nameGroups: Set<number>;
  /** Groups of what something is called and the names that are called so: "American president", Biden. */
  offices: Set<number>;
}

const THEMES_OF_NAMES = /^places|^abbreviations|^world/;
const THEMES_OF_VERBS = /verbs|^speech/;
const NONE: Meanings = { close: new Set(), loose: new Set() };

/** Words whose stem is also that of a word they have little to do with: import, new, intern, execute, universe. */
const TOO_ALIKE =
  /^(?:important(?:ly)?|importance|news|international(?:ly)?|executives?|universit(?:y|ies)|generals?|units?|authorit(?:y|ies)|customers?|officers?|several|according|experiments?|communit(?:y|ies)|designated|conservatives?|liberals?|constitutions?|constitutional|animals?|ratings?|remainders?)$/;

const CYRILLIC = /^\p{Script=Cyrillic}+$/u;
const RUSSIAN_ENDING =
  /(?<=.{3})(?:ыми|ими|ого|его|ому|ему|ами|ями|ах|ях|ов|ев|ей|ой|ый|ий|ая|яя|ое|ее|ые|ие|ую|юю|ом|ем|ам|ям|ы|и|а|я|о|е|у|ю|ь|й)$/u;
const ARABIC = /^\p{Script=Arabic}+$/u;
const ARABIC_ARTICLE = /^(?:[وبفك]?ال|لل)(?=.{3})/u;

/** A base that no stem is the same as. */
function apart(word: string): string {
  return `${word.replace(/ies$/, 'y').replace(/s$/, '')}·`;
}

/** Words with irregular plurals. */
const IRREGULAR_NOUNS =
  /^(?:child|man|woman|foot|tooth|mouse|goose|life|wife|knife|leaf|half|wolf|shelf|thief|crisis|basis|thesis|analysis|criterion|phenomenon|medium|index|person|\w+(?:man|woman))$/;

/** Adjectives whose comparatives in -er and -est are brought to them. */
const GRADED = new Set(
  `long short strong weak fast slow young old rich poor hot cold warm cool wet dry deep shallow wide narrow high low large small big great
   early late cheap dear quick near hard soft light heavy dark bright safe clean dirty thick thin tall loud quiet few close calm fair
   simple easy healthy wealthy busy happy sad angry hungry ugly tiny noisy lucky clear sharp smart tough rough steep broad brave wise`.split(
    /\s+/,
  ),
);

let read: Lexicon | undefined;

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

function lexicon(): Lexicon {
  read ??= readLexicon();
  return read;
}

function readLexicon(): Lexicon {
  const bases = readForms(INFLECTIONS, (word) => termOf(word));
  // Half of the names stand in several lines, and most words in many.
  const base = remembered((word) => (TOO_ALIKE.test(word) ? apart(word) : (bases.get(termOf(word)) ?? termOf(word))));
  const basesOfName = remembered((name) =>
    fold(name)
      .split(/[\s-]+/)
      .filter(Boolean)
      .map(base),
  );
  const roots = readForms(DERIVATIONS, base);
  const single: Lexicon['single'] = new Map();
  const phrases: Lexicon['phrases'] = new Map();
  const verbs = new Set<string>();
  for (const [list, text] of Object.entries({ ...INFLECTIONS, ...DERIVATIONS })) {
    if (!/verbs|irregular/.test(list)) continue;
    for (const { close } of parseGroups(text))
      if (close[0] !== undefined && !IRREGULAR_NOUNS.test(close[0])) verbs.add(base(close[0]));
  }
  const common = new Set([...bases.values(), ...roots.keys(), ...roots.values()]);
  const nameGroups = new Set<number>();
  const offices = new Set<number>();
  let group = 0;
  const put = (name: string, isLoose: boolean, theme: string): void => {
    const parts = basesOfName(name);
    const [first, second] = parts;
    if (first === undefined) return;
    if (second !== undefined) {
      const behind = phrases.get(first) ?? new Map<string, Member[]>();
      const before = behind.get(second) ?? [];
      before.push({ bases: parts, group, isLoose });
      phrases.set(first, behind.set(second, before));
      return;
    }
    const { close, loose } = single.get(first) ?? NONE;
    if (isLoose) {
      single.set(first, { close, loose: including(loose, group) });
      return;
    }
    single.set(first, { close: including(close, group), loose });
    if (!THEMES_OF_NAMES.test(theme) && !/^\p{Lu}/u.test(name)) common.add(first);
    if (THEMES_OF_VERBS.test(theme)) verbs.add(first);
  };
  const putGroup = (close: string[], loose: string[], theme: string): void => {
    group++;
    if (THEMES_OF_NAMES.test(theme)) nameGroups.add(group);
    for (const name of close) put(name, false, theme);
    for (const name of loose) put(name, true, theme);
  };
  for (const [theme, text] of Object.entries({ ...THEMES, paraphrases: PARAPHRASES })) {
    for (const { close, loose } of parseGroups(text)) putGroup(close, loose, theme);
    for (const { asked, kinds } of parseDirections(text)) {
      putGroup(asked, kinds, theme);
      if (theme.startsWith('world')) offices.add(group);
    }
  }
  return { bases, roots, single, phrases, common, verbs, nameGroups, offices };
}

/** Nothing is written into the set that stands for none: most words have no loose meaning, or no other. */
function including(groups: ReadonlySet<number>, group: number): ReadonlySet<number> {
  if (groups === NONE.close || groups === NONE.loose) return new Set([group]);
  return (groups as Set<number>).add(group);
}

/** A reading of texts that does each of them once. */
function remembered<Result>(reading: (text: string) => Result): (text: string) => Result {
  const results = new Map<string, Result>();
  return (text) => {
    let result = results.get(text);
    if (result === undefined) results.set(text, (result = reading(text)));
    return result;
  };
}

function readForms(lists: Record<string, string>, toTerm: (word: string) => string): Map<string, string> {
  const forms = new Map<string, string>();
  for (const { close, loose } of Object.values(lists).flatMap(parseGroups)) {
    const [first, ...others] = [...close, ...loose].map(toTerm);
    if (first === undefined) continue;
    const root = forms.get(first) ?? first;
    for (const other of others) if (other !== root && !forms.has(other)) forms.set(other, root);
  }
  return forms;
}
