import type { Slice, SourceKind } from '#lib/domain.ts';
import { fold } from '#lib/text/fold.ts';
import { baseFormOf, isCommonWord } from '#lib/citing/language/meaning.ts';
import { type People, type Person, peopleIn } from './people.ts';
import { type SaidBy, saidByIn } from './said-by.ts';
import { sourceKindOf } from './source-kinds.ts';
import type { Telling } from './telling.ts';
import { readingOf } from './readings.ts';

/** Who says what a sentence tells. */
export interface Source {
  kind: SourceKind;
  /** Absent where it is the article itself. */
  name?: string;
  /** The person, where the source has a name of its own. */
  person?: Person;
  /** What is said of a person, or the words that name a body: to find it again in another article. */
  described: string;
  /** Says that they think so. */
  isBelief: boolean;
  /** The word of saying, lower case; empty for the article. */
  verb: string;
}

const THE_ARTICLE: Source = { kind: 'article', described: '', isBelief: false, verb: '' };
const PRONOUN = /^(?:he|she|him|her|his|they|them|their|it|its)$/iu;
const OWNED = /^(?:his|her|its|their)\s+/iu;
/** Trades by which somebody is called again rather than offices that one holds. */
const CALLED_AGAIN =
  /^the\s+(?:expert|analyst|diplomat|politician|scientist|scholar|researcher|historian|economist|publicist|orientalist|official|politologist|political scientist|professor)$/iu;

/** Finds out who says what. */
export class Sources {
  readonly #people: People;

  constructor(people: People) {
    this.#people = people;
  }

  /** Who says what stands at a place of a sentence; the article itself where nobody is named. */
  of(telling: Telling, place: Slice): Source {
    const said = saidByAt(saidByIn(telling.analysed), place);
    return said ? this.#resolve(said, telling) : THE_ARTICLE;
  }

  /** Whose words a paragraph gives just before a sentence that names nobody itself. */
  around(telling: Telling): Source | undefined {
    const near = telling.before.slice(telling.before.length - telling.inParagraph);
    for (const [index, text] of [...near.entries()].toReversed()) {
      const said = saidByIn(readingOf(text)).at(-1);
      if (!said) continue;
      const before = telling.before.slice(0, telling.before.length - telling.inParagraph + index);
      return this.#resolve(said, { ...telling, before });
    }
    return undefined;
  }

  #resolve(said: SaidBy, telling: Telling): Source {
    const { phrase, verb, isBelief } = said;
    const saying = { verb, isBelief };
    if (PRONOUN.test(phrase)) return { ...this.#pointedAt(phrase, telling), ...saying };
    const person = this.#personIn(phrase, telling.articleId) ?? this.#calledIn(phrase, telling);
    if (person) {
      const described = `${phrase} ${this.#people.look(telling.articleId, person.family)?.described ?? ''}`;
      return { kind: sourceKindOf(described, true), name: person.name, person, described, ...saying };
    }
    const name = lowerFirst(phrase.replace(OWNED, 'the '));
    return { kind: sourceKindOf(phrase, false), name, described: name, ...saying };
  }

  #personIn(phrase: string, articleId: string): Person | undefined {
    const named = peopleIn(phrase).map((person) => {
      const known = this.#people.look(articleId, person.family);
      return {
        ...person,
        isKnown: known !== undefined,
        name: known && known.name.length > person.name.length ? known.name : person.name,
      };
    });
    const best = named.find(({ name, isKnown, hasTitle }) => name.includes(' ') || isKnown || hasTitle);
    return best && { name: best.name, family: best.family };
  }

  /** "the mayor" whom the article has named, "the expert" who has spoken before. */
  #calledIn(phrase: string, telling: Telling): Person | undefined {
    if (CALLED_AGAIN.test(phrase)) return this.#pointedAt('he', telling).person;
    if (!/^(?:the|its|his|her|their)\s/iu.test(phrase) || sourceKindOf(phrase, false) === 'unnamed') return undefined;
    const noun = phrase
      .split(/\s(?:of|in|for|at|to)\s/u)[0]!
      .split(/\s+/u)
      .at(-1)!;
    if (
      /(?:ministry|commission|committee|government|army|police|navy|court|company|operator|office|council|service|brigade|report|study|club|team|league|federation|association|union|party|parliament|ministry|agency|bank|airline|firm|group|fund|university|school|hospital|museum|theatre|orchestra|church|paper|newspaper|magazine|channel|station|board|family)s?$/iu.test(
        noun,
      )
    )
      return undefined;
    return this.#people.holderOf(telling.articleId, noun);
  }

  /** Whom "he", "they" or "it" means: who spoke last before, else who is named there. */
  #pointedAt(pronoun: string, telling: Telling): Omit<Source, 'verb' | 'isBelief'> {
    const isOne = /^(?:he|she|him|her|his)$/iu.test(pronoun);
    for (const [index, text] of [...telling.before.entries()].toReversed()) {
      const before = { ...telling, before: telling.before.slice(0, index) };
      for (const said of saidByIn(readingOf(text)).toReversed()) {
        if (PRONOUN.test(said.phrase)) continue;
        const source = this.#resolve(said, before);
        if ((source.person !== undefined) === isOne) return source;
      }
      const subject = isOne ? undefined : subjectIn(text);
      if (subject === undefined) continue;
      const kind = /^(?:it|its)$/iu.test(pronoun) ? sourceKindOf(subject, false) : 'unnamed';
      return { kind, name: lowerFirst(subject), described: subject };
    }
    return (isOne ? this.#lastPerson(telling) : undefined) ?? { kind: 'unnamed', described: '' };
  }

  #lastPerson({ before, articleId }: Telling): Omit<Source, 'verb' | 'isBelief'> | undefined {
    for (const text of before.toReversed()) {
      const person = peopleIn(text).find(({ name, hasTitle }) => name.includes(' ') || hasTitle);
      if (!person) continue;
      const { name = person.name, described = '' } = this.#people.look(articleId, person.family) ?? {};
      return { kind: sourceKindOf(described, true), name, person: { name, family: person.family }, described };
    }
    return undefined;
  }
}

/** Of several who say things, the one whose words reach a place: the nearest before it, else the first behind it. */
function saidByAt(found: SaidBy[], { start }: Slice): SaidBy | undefined {
  const before = found.findLast((said) => said.isBefore && said.end <= start);
  return before ?? found.find((said) => said.start >= start) ?? found.find((said) => said.end <= start);
}

/** What a sentence begins with, up to its verb. */
function subjectIn(text: string): string | undefined {
  const words = /^(?<subject>(?:\S+\s){1,9}?)(?:has|have|had|is|are|was|were|will|\p{Ll}{2,}ed)\b/u.exec(text)
    ?.groups?.['subject'];
  return words?.trim();
}

/** "Officials in Russia" become "officials in Russia"; names and nations keep their capital. */
function lowerFirst(phrase: string): string {
  const [first = '', second = ''] = phrase.split(/\s+/u);
  const isArticle = /^(?:the|an?|its|his|her|their)$/iu.test(first);
  const isName =
    /^\p{Lu}/u.test(second) ||
    /['’]s$/u.test(first) ||
    !isCommonWord(baseFormOf(fold(first))) ||
    /^(?:Western|Eastern|Northern|Southern)$/u.test(first);
  return isName && !isArticle ? phrase : phrase.slice(0, 1).toLowerCase() + phrase.slice(1);
}
