import type { English, Key } from './english.ts';
import { type Direction, FACTS, type Locale } from './locales.ts';

/** A sentence for every number that a language tells apart. */
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** All that the interface says in one language: a key that is missing does not compile. */
export type Messages = { [K in Key]: English[K] extends string ? string : Forms };

type Text<K extends Key> = English[K] extends { other: infer Other } ? Other : English[K];
type NamesIn<Words> = Words extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;
/** What is filled into a sentence: the names between its braces, and the count that chooses its form. */
export type Names<K extends Key> = NamesIn<Text<K>> | (English[K] extends string ? never : 'count');
/** Nothing for a sentence that needs nothing. */
export type Filled<K extends Key, Value> = [Names<K>] extends [never] ? [] : [values: Record<Names<K>, Value>];

/** Words, numbers and dates in the language of the interface. */
export interface Language {
  locale: Locale;
  direction: Direction;
  /** BCP 47, for `Intl`. */
  tag: string;
  say<K extends Key>(key: K, ...values: Filled<K, string | number>): string;
  /** The pieces of a sentence, with what is filled in standing between them: see `Say`. */
  pieces(key: Key, values: Record<string, unknown>): (string | { filled: unknown })[];
  number(value: number): string;
  /** "Izvestia and 2 more" */
  list(items: readonly string[]): string;
  /** The name of a language by its code; the code where it has none. */
  languageName(code: string): string;
}

/** @param messages those of `locale` */
export function createLanguage(locale: Locale, messages: Messages): Language {
  const { tag, direction } = FACTS[locale];
  // Each takes longer to make than a page needs for all else that it says.
  let numbers: Intl.NumberFormat | undefined;
  let rules: Intl.PluralRules | undefined;
  const number = (value: number) =>
    isPlain(value) ? String(value) : (numbers ??= new Intl.NumberFormat(tag)).format(value);
  const formFor = (count: number) => (rules ??= new Intl.PluralRules(tag)).select(count);

  function pieces(key: Key, values: Record<string, unknown> = {}): (string | { filled: unknown })[] {
    const message: string | Forms = messages[key];
    const text = typeof message === 'string' ? message : (message[formFor(Number(values['count']))] ?? message.other);
    return text
      .split(/(\{\w+\})/)
      .filter((piece) => piece !== '')
      .map((piece) => (/^\{\w+\}$/.test(piece) ? { filled: values[piece.slice(1, -1)] } : piece));
  }

  return {
    locale,
    direction,
    tag,
    number,
    say: (key, ...values) =>
      pieces(key, values[0])
        .map((piece) => {
          if (typeof piece === 'string') return piece;
          return typeof piece.filled === 'number' ? number(piece.filled) : String(piece.filled);
        })
        .join(''),
    pieces,
    list: (items) => new Intl.ListFormat(locale).format(items),
    languageName(code) {
      try {
        return new Intl.DisplayNames(tag, { type: 'language', fallback: 'code' }).of(code) ?? code;
      } catch {
        // An article may say anything of its language.
        return code;
      }
    },
  };
}

/** Whether a number is written alike in all languages of the interface: they have the same digits, and it needs nothing between them. */
function isPlain(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < 1000 && !Object.is(value, -0);
}
