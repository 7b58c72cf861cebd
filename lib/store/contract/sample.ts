import { createHash } from 'node:crypto';
import { INDEX_FORMAT } from '../schema.ts';
import {
  FIELDS,
  type Candidates,
  type Field,
  type IndexedArticle,
  type IndexedPassage,
  type IndexSpec,
} from '../store.ts';

/** Made-up articles for the tests of a store, and what a search of them must give, found the slow way. */

export const SAMPLE_SPEC: IndexSpec = {
  format: INDEX_FORMAT,
  embedder: 'sample',
  dimensions: 8,
  analyser: 'lower case words',
  splitter: 'sample',
};

/** Words that trip up a store which takes a term for syntax, for a key, or for something to fold once more. */
export const ODD_TERMS = [
  'and',
  'near',
  'not',
  'near(a',
  'storm*',
  '"quoted"',
  '""',
  "o'neil",
  'title:storm',
  '-storm',
  '(',
  '^a',
  'c++',
  'a.b',
  '%',
  '\\',
  'constructor',
  '__proto__',
  '東京',
  'σοφος',
  'µ',
  'كتاب',
  'می‌روم',
  'naïve',
  '😀',
];

const PLAIN_TERMS = 'storm gale wind rain sea harbour ferry island bridge mayor council vote school train'.split(' ');

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function randomVector(random: () => number, dimensions = SAMPLE_SPEC.dimensions): Float32Array {
  return unit(Array.from({ length: dimensions }, () => random() - 0.5));
}

export function unit(numbers: number[]): Float32Array {
  const length = Math.hypot(...numbers);
  return Float32Array.from(numbers, (number) => number / length);
}

/** An article of random words; every passage is one sentence of it, so their number is that of `vectors`. */
export function sampleArticle(id: string, random: () => number, vectors: Float32Array[]): IndexedArticle {
  const pick = (count: number): string[] =>
    Array.from({ length: count }, () => {
      const terms = random() < 0.7 ? PLAIN_TERMS : ODD_TERMS;
      return terms[Math.floor(random() * terms.length)] ?? '';
    });
  const title = pick(3);
  const sentences = vectors.map(() => pick(4 + Math.floor(random() * 8)));
  const text = sentences.map((words) => words.join(' ')).join('\n');
  let start = 0;
  const passages = sentences.map((words, at): IndexedPassage => {
    const slice = { start, end: start + words.join(' ').length };
    start = slice.end + 1;
    return {
      ...slice,
      text: text.slice(slice.start, slice.end),
      sentences: [{ ...slice, kind: 'prose' }],
      terms: { title, meta: ['daily'], text: words },
      vector: vectors[at] as Float32Array,
    };
  });
  const hash = createHash('sha256').update(text).digest('hex');
  return { article: { id, title: title.join(' '), outlet: 'Daily', text, hash }, passages };
}

/** `count` articles with one to four passages each. */
export function sampleArticles(count: number, seed: number): IndexedArticle[] {
  const random = randomNumbers(seed);
  return Array.from({ length: count }, (_, at) => {
    const vectors = Array.from({ length: 1 + Math.floor(random() * 4) }, () => randomVector(random));
    return sampleArticle(`article-${at}`, random, vectors);
  });
}

/** A candidate as a test knows it: a passage by its article and place, as its id is the store's choice. */
export interface Expected {
  articleId: string;
  /** Article and start. */
  place: string;
  similarity: number;
  frequencies: Record<string, Record<Field, number>>;
  lengths: Record<Field, number>;
}

/** Every passage with its cosine and its counts, most similar first. */
export function scanned(articles: IndexedArticle[], terms: string[], vector: Float32Array): Expected[] {
  return articles
    .flatMap(({ article, passages }) =>
      passages.map((passage) => ({
        articleId: article.id,
        place: `${article.id} ${passage.start}`,
        similarity: vector.reduce((sum, number, at) => sum + number * (passage.vector[at] ?? 0), 0),
        frequencies: Object.fromEntries(
          terms.map((term) => [term, perField((field) => passage.terms[field].filter((word) => word === term).length)]),
        ),
        lengths: perField((field) => passage.terms[field].length),
      })),
    )
    .toSorted((one, other) => other.similarity - one.similarity);
}

/** What a search says of the whole index. */
export function overall(
  articles: IndexedArticle[],
  terms: string[],
): Omit<Candidates, 'generation' | 'lexical' | 'dense'> {
  const passages = articles.flatMap((article) => article.passages);
  const has = (passage: IndexedPassage, term: string): boolean =>
    FIELDS.some((field) => passage.terms[field].includes(term));
  return {
    passages: passages.length,
    averageLengths: perField(
      (field) => passages.reduce((sum, passage) => sum + passage.terms[field].length, 0) / Math.max(1, passages.length),
    ),
    documentFrequencies: Object.fromEntries(
      terms.map((term) => [term, passages.filter((passage) => has(passage, term)).length]),
    ),
  };
}

function perField(count: (field: Field) => number): Record<Field, number> {
  return { title: count('title'), meta: count('meta'), text: count('text') };
}
