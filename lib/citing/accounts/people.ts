import type { EvidenceSentence } from '#lib/domain.ts';
import { fold } from '#lib/text/fold.ts';
import { baseFormOf } from '#lib/citing/language/meaning.ts';
import { TITLES } from '#lib/citing/language/names.ts';
import { NATIONS } from '#lib/citing/language/nations.ts';
import { namesOffice } from './source-kinds.ts';

/** Somebody with a name. */
export interface Person {
  /** As full as it is known: "Kazem Jalali". */
  name: string;
  family: string;
}

const NAME_WORD = String.raw`\p{Lu}(?:\p{L}|\p{M}|['’.-](?=\p{L}|$|\s))*`;
const NAME_RUN = new RegExp(
  String.raw`${NAME_WORD}(?:\s+(?:(?:al|bin|ibn|de|van|von|der|da|di|la)\s+)?${NAME_WORD})*`,
  'gu',
);
/** Stand before the names of bodies rather than of people. */
const OF_BODIES =
  /\b(?:the|group|party|company|firm|organi[sz]ation|agency|newspaper|paper|magazine|channel|club|ship|town|city|village|of|in|at|from|for)\s+$/iu;
const BODY =
  /\b(?:Ministry|Commission|Council|Committee|Agency|Times|Post|Journal|Herald|Tribune|Gazette|News|Institute|University|Center|Centre|Bank|Group|Party|Union|Federation|Association|Office|Service|Company|Court|Street|House|Army|Navy|Police|Government|Parliament|Reuters|Open|United|National|Department|Board|Club|Ltd|Inc|Corp|East|West|Strip|Sea|Ocean|Gulf|Republic|Kingdom|States|Saudi|Caucasus|Asia|Africa|Europe|America|Arabia)\b/u;
const NO_NAME =
  /^(?:the|a|an|he|she|it|they|we|i|in|on|at|by|from|for|and|but|as|if|when|while|after|before|according|this|that|these|those|there|his|her|its|their|our|some|many|most|several|both|all|one|two|three|four|five|no|not|since|because|during|under|over|with|however|meanwhile|observers?|officials?|witness(?:es)?|experts?|analysts?|residents?|sources?|prosecutors?|investigators?|historians?|engineers?|spokes\p{L}+|families|police|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|western|eastern|northern|southern)$/iu;

/** The people whom a piece of text names, in order; bodies and places are left out as far as their words tell. */
export function peopleIn(text: string): (Person & { start: number; end: number; hasTitle: boolean })[] {
  const found: (Person & { start: number; end: number; hasTitle: boolean })[] = [];
  for (const { 0: run, index } of text.matchAll(NAME_RUN)) {
    let start = index;
    let rest = run;
    let hasTitle = false;
    for (;;) {
      const [first = ''] = rest.split(/\s+/u);
      const folded = fold(first).replace(/'s$/u, '').replace(/\.$/u, '');
      const isTitle = TITLES.has(folded) || namesOffice(first);
      if (first === '' || !(isTitle || NO_NAME.test(folded) || NATIONS.has(baseFormOf(folded)))) break;
      hasTitle ||= isTitle;
      const length = first.length + (/^\s+/u.exec(rest.slice(first.length))?.[0].length ?? 0);
      start += length;
      rest = rest.slice(length);
    }
    const name = rest.replace(/['’]s?$/u, '').replace(/\.$/u, '');
    if (name.length < 2 || BODY.test(name) || (start === index && OF_BODIES.test(text.slice(0, index)))) continue;
    // "Estmark's government" names no person.
    if (/['’]s?$/u.test(rest)) continue;
    found.push({
      name,
      family: name.split(/\s+/u).at(-1)!,
      start,
      end: start + name.length,
      hasTitle: hasTitle || hasOfficeBefore(text, start),
    });
  }
  return found;
}

function hasOfficeBefore(text: string, start: number): boolean {
  return namesOffice(/(?:\S+\s+){0,2}$/u.exec(text.slice(Math.max(0, start - 40), start))![0]);
}

/** What articles say of the people they name. */
export class People {
  readonly #texts = new Map<string, string>();
  readonly #described = new Map<string, { name: string; described: string } | undefined>();

  constructor(sentences: readonly Pick<EvidenceSentence, 'articleId' | 'text' | 'start'>[]) {
    for (const { articleId, text } of sentences.toSorted((one, other) => one.start - other.start))
      this.#texts.set(articleId, `${this.#texts.get(articleId) ?? ''}\n${text}`);
  }

  /** The fullest form in which an article gives a family name, and the words that stand beside it; undefined where the article gives it no first name or office. */
  look(articleId: string, family: string): { name: string; described: string } | undefined {
    const key = `${articleId} ${family}`;
    if (!this.#described.has(key)) this.#described.set(key, this.#read(articleId, family));
    return this.#described.get(key);
  }

  /** The only person whom an article gives an office or trade, by its noun: whom "the mayor" is. */
  holderOf(articleId: string, noun: string): Person | undefined {
    const text = this.#texts.get(articleId) ?? '';
    const pattern = new RegExp(`(?<![\\p{L}])${escape(noun)}s?(?![\\p{L}])`, 'giu');
    const holders = new Map<string, Person>();
    for (const { index } of text.matchAll(pattern)) {
      const line = text.slice(text.lastIndexOf('\n', index) + 1, endOfLine(text, index));
      const at = index - text.lastIndexOf('\n', index) - 1;
      for (const person of peopleIn(line)) {
        const isBehind =
          person.start >= at &&
          /^[^,;]{0,40}$/u.test(line.slice(at + noun.length, person.start)) &&
          namesOnly(line.slice(at + noun.length, person.start));
        const isBefore = person.end <= at && /^,\s(?:[^\s,]+\s){0,5}$/u.test(line.slice(person.end, at));
        if (isBehind || isBefore) holders.set(person.family, this.#full(articleId, person));
      }
    }
    return holders.size === 1 ? [...holders.values()][0] : undefined;
  }

  #full(articleId: string, person: Person): Person {
    const name = person.name.includes(' ') ? person.name : (this.look(articleId, person.family)?.name ?? person.name);
    return { name, family: person.family };
  }

  #read(articleId: string, family: string): { name: string; described: string } | undefined {
    const text = this.#texts.get(articleId) ?? '';
    let name = family;
    let described = '';
    for (const line of text.split('\n')) {
      if (!line.includes(family)) continue;
      for (const person of peopleIn(line)) {
        if (person.family !== family) continue;
        if (person.name.length > name.length) name = person.name;
        described += ` ${besideName(line, person.start, person.end)}`;
      }
    }
    return name === family && !namesOffice(described) ? undefined : { name, described: described.trim() };
  }
}

/** "Iran's ambassador to Moscow, " before a name; ", the interior minister" behind it. */
function besideName(line: string, start: number, end: number): string {
  const before =
    /(?:[\p{L}'’-]+\s+){0,4}(?:[\p{L}'’-]+,\s+)?$/u.exec(line.slice(Math.max(0, start - 70), start))?.[0] ?? '';
  const behind =
    /^,\s(?<described>[^;]{3,120}?)(?:,|\.|$|\s(?:said|says|told)\b)/u.exec(line.slice(end))?.groups?.['described'] ??
    '';
  const isOffice = (words: string) => namesOffice(words) && !/\b(?:is|are|was|were|has|have|had|said)\b/u.test(words);
  return [before, behind].filter(isOffice).join(' ');
}

function namesOnly(between: string): boolean {
  return /^(?:\s+(?:of|for|in)\s\S+)?[\s,]*$/u.test(between);
}

function endOfLine(text: string, index: number): number {
  const end = text.indexOf('\n', index);
  return end < 0 ? text.length : end;
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
}
