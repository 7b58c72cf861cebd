import { termOf } from '#lib/text/words.ts';
import { DERIVATIONS, INFLECTIONS } from './groups.ts';
import { parseGroups } from './theme-lines.ts';

/** What is known of the forms of words, all as terms. */
export interface WordForms {
  /** Every other form of a word that is asked for: of "sold" "sell", "seller" and "sale". */
  of: ReadonlyMap<string, ReadonlySet<string>>;
  /**
   * The forms that stand beside a word which is a synonym. Not those of a word of its own that is also a form of another:
   * who asks for "establish" is given "found" and "founder", but not "find".
   */
  beside: ReadonlyMap<string, ReadonlySet<string>>;
  /** Inflected forms and other spellings, each with the word it is a form of. */
  baseOf: ReadonlyMap<string, string>;
  /** The same the other way round. */
  formsOf: ReadonlyMap<string, readonly string[]>;
}

/** Reads the forms of words. Lines that share a word left of the bar are about one word: "sell, sold" and "sell, sale". */
export function readWordForms(): WordForms {
  const baseOf = new Map<string, string>();
  for (const text of Object.values(INFLECTIONS)) {
    for (const { close, loose } of parseGroups(text)) {
      const [base, ...others] = [...close, ...loose].map(termOf);
      if (base !== undefined) for (const other of others) if (!baseOf.has(other)) baseOf.set(other, base);
    }
  }

  const lines = [...Object.values(INFLECTIONS), ...Object.values(DERIVATIONS)].flatMap(parseGroups);
  const wordOf = new Map<string, Set<string>>();
  for (const { close } of lines) {
    const joined = new Set(close.map(termOf));
    for (const term of joined) for (const other of wordOf.get(term) ?? []) joined.add(other);
    for (const term of joined) wordOf.set(term, joined);
  }

  const beside = new Map<string, Set<string>>();
  const of = new Map<string, Set<string>>();
  for (const [term, word] of wordOf) link(beside, term, word);
  for (const { close, loose } of lines) {
    const ambiguous = loose.map(termOf);
    const word = wordOf.get(termOf(close[0] ?? '')) ?? new Set<string>();
    for (const term of word) link(beside, term, ambiguous);
    for (const term of ambiguous) link(of, term, [...word, ...ambiguous]);
  }
  for (const [term, forms] of beside) link(of, term, forms);
  const formsOf = new Map<string, string[]>();
  for (const [form, base] of baseOf) formsOf.set(base, [...(formsOf.get(base) ?? []), form]);
  return { of, beside, baseOf, formsOf };
}

function link(forms: Map<string, Set<string>>, term: string, others: Iterable<string>): void {
  const known = forms.get(term) ?? new Set<string>();
  for (const other of others) if (other !== term) known.add(other);
  forms.set(term, known);
}
