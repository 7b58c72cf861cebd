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
export const NONE: Meanings = { close: new Set(), loose: new Set() };

/** Words whose stem is also that of a word they have little to do with: import, new, intern, execute, universe. */
export const TOO_ALIKE =
  /^(?:important(?:ly)?|importance|news|international(?:ly)?|executives?|universit(?:y|ies)|generals?|units?|authorit(?:y|ies)|customers?|officers?|several|according|experiments?|communit(?:y|ies)|designated|conservatives?|liberals?|constitutions?|constitutional|animals?|ratings?|remainders?)$/;

/** A base that no stem is the same as. */
export function apart(word: string): string {
  return `${word.replace(/ies$/, 'y').replace(/s$/, '')}·`;
}

/** Words with irregular plurals. */
const IRREGULAR_NOUNS =
  /^(?:child|man|woman|foot|tooth|mouse|goose|life|wife|knife|leaf|half|wolf|shelf|thief|crisis|basis|thesis|analysis|criterion|phenomenon|medium|index|person|\w+(?:man|woman))$/;

let read: Lexicon | undefined;

/** The lexicon, read when it is first asked for. */
export function lexicon(): Lexicon {
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
