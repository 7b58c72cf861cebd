import { expect } from 'vitest';
import type { IndexedArticle, Store } from '../store.ts';
import { overall, scanned, type Expected } from './sample.ts';

/** Compares a search whose limit is beyond the index with a scan of `articles`. */
export async function expectScan(
  store: Store,
  articles: IndexedArticle[],
  query: { terms: string[]; vector: Float32Array; limit: number; articleIds?: string[] },
): Promise<void> {
  const { lexical, dense, generation: _generation, ...rest } = await store.search(query);
  expect({ ...rest, documentFrequencies: { ...rest.documentFrequencies } }).toEqual(overall(articles, query.terms));

  // An id is the store's own choice: passages are compared by article and place.
  const passages = await store.passages([...lexical, ...dense].map(({ passageId }) => passageId));
  const places = new Map(passages.map(({ id, articleId, start }) => [id, `${articleId} ${start}`]));
  const rows = scanned(articles, query.terms, query.vector).filter(
    ({ articleId }) => query.articleIds?.includes(articleId) ?? true,
  );

  const words = lexical.map(({ passageId, frequencies, lengths }) => {
    return { place: places.get(passageId), frequencies: { ...frequencies }, lengths };
  });
  const expectedWords = rows.map(withoutAbsentTerms).filter(({ frequencies }) => Object.keys(frequencies).length > 0);
  expect(words.toSorted(byPlace)).toEqual(expectedWords.toSorted(byPlace));

  const vectors = dense.map(({ passageId, similarity }) => ({ place: places.get(passageId), similarity }));
  const found = new Map(vectors.map(({ place, similarity }) => [place, similarity]));
  expect(new Set(found.keys())).toEqual(new Set(rows.map(({ place }) => place)));
  expect(vectors).toHaveLength(rows.length);
  for (const { place, similarity } of rows) expect(found.get(place)).toBeCloseTo(similarity, 5);
  expect(vectors).toEqual(vectors.toSorted((one, other) => other.similarity - one.similarity));

  for (const { passageId, articleId } of [...lexical, ...dense]) {
    expect(places.get(passageId)?.startsWith(`${articleId} `)).toBe(true);
  }
}

function withoutAbsentTerms({ place, frequencies, lengths }: Expected): Omit<Expected, 'similarity' | 'articleId'> {
  const held = Object.entries(frequencies).filter(([, counts]) => counts.title + counts.meta + counts.text > 0);
  return { place, frequencies: Object.fromEntries(held), lengths };
}

function byPlace(one: { place?: string }, other: { place?: string }): number {
  return String(one.place) < String(other.place) ? -1 : 1;
}
