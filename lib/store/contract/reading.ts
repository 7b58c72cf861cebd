import { describe, expect, test } from 'vitest';
import { numberWords } from '#lib/text/numbered-words.ts';
import type { IndexedArticle, IndexedPassage } from '../store.ts';
import type { Harness } from '../store-contract.ts';
import { overall, randomNumbers, randomVector, sampleArticle, sampleArticles } from './sample.ts';

export function testReading(harness: Harness): void {
  test('an empty index answers every question with nothing', async () => {
    await harness.index([]);
    const store = await harness.open();
    const found = await store.search({ terms: ['storm'], vector: randomVector(Math.random), limit: 5 });
    expect(found).toEqual({ generation: 1, ...overall([], ['storm']), lexical: [], dense: [] });
    expect(await store.vocabulary('storm')).toEqual([]);
    expect(await store.articles()).toEqual([]);
    expect(await store.article('article-1')).toBeUndefined();
    expect(await store.passages([1])).toEqual([]);
    expect(await store.passagesOf('article-1')).toEqual([]);
    expect(await store.stats()).toMatchObject({ generation: 1, articles: 0, passages: 0 });
  });

  describe('reading', () => {
    test('gives articles and passages back as they were put', async () => {
      const articles = [...sampleArticles(10, 14), withEveryField()];
      await harness.index(articles);
      const store = await harness.open();
      for (const { article, passages } of articles) {
        expect(await store.article(article.id)).toEqual(article);
        const stored = await store.passagesOf(article.id);
        expect(stored.map(({ id: _id, ...passage }) => passage)).toEqual(
          passages.map(({ terms: _terms, vector: _vector, ...passage }) => ({ articleId: article.id, ...passage })),
        );
        const ids = stored.map(({ id }) => id);
        expect(await store.passages(ids.toReversed())).toEqual(stored.toReversed());
        const outlines = new Map((await store.outlines(ids)).map((outline) => [outline.id, outline]));
        expect(stored.map(({ id }) => outlines.get(id))).toEqual(
          stored.map((passage) => ({ id: passage.id, articleId: article.id, ...numberWords(passage) })),
        );
      }
    });

    test('lists articles by id, without their texts', async () => {
      await harness.index(sampleArticles(12, 15));
      const listed = await (await harness.open()).articles();
      expect(listed.map(({ id }) => id)).toEqual(listed.map(({ id }) => id).toSorted());
      expect(listed).toHaveLength(12);
      expect(listed[0]).not.toHaveProperty('text');
    });

    test('knows how long an article is and when this version of it was indexed', async () => {
      const [first, second] = sampleArticles(2, 18) as [IndexedArticle, IndexedArticle];
      const began = Date.now();
      await harness.index([first, second]);
      const store = await harness.open();
      const before = await store.facts([first.article.id, 'nowhere', second.article.id]);
      expect([...before.keys()].toSorted()).toEqual([first.article.id, second.article.id].toSorted());
      for (const { article } of [first, second]) {
        const { characters, indexedAt } = before.get(article.id)!;
        expect(characters).toBe(Array.from(article.text).length);
        expect(Date.parse(indexedAt)).toBeGreaterThanOrEqual(began);
      }
      await harness.index([second]);
      const after = await (await harness.open()).facts([first.article.id, second.article.id]);
      expect(after.get(first.article.id)).toEqual(before.get(first.article.id));
      expect(Date.parse(after.get(second.article.id)!.indexedAt)).toBeGreaterThanOrEqual(
        Date.parse(before.get(second.article.id)!.indexedAt),
      );
    });

    test('leaves passages out that do not exist', async () => {
      await harness.index(sampleArticles(2, 16));
      const store = await harness.open();
      const [passage] = await store.passagesOf('article-1');
      const ids = [987_654, passage?.id ?? 0, -1];
      expect(await store.passages(ids)).toEqual([passage]);
      expect((await store.outlines(ids)).map(({ id }) => id)).toEqual([passage?.id]);
    });

    test('gives every passage that is asked for, however many were read before', async () => {
      const random = randomNumbers(20);
      const vectors = Array.from({ length: 300 }, () => randomVector(random));
      const articles = Array.from({ length: 7 }, (_, at) => sampleArticle(`long-${at}`, random, vectors));
      await harness.index([...articles, ...sampleArticles(1, 21)]);
      const store = await harness.open();
      const ids: number[] = [];
      for (const { article } of articles) ids.push(...(await store.passagesOf(article.id)).map(({ id }) => id));
      const [other] = await store.passagesOf('article-0');
      expect(await store.passages(ids)).toHaveLength(2_100);
      const asked = [...ids.slice(0, 9), other!.id];
      expect((await store.passages(asked)).map(({ id }) => id)).toEqual(asked);
    });

    test('finds nothing by an id that no article can have', async () => {
      await harness.index(sampleArticles(2, 19));
      const store = await harness.open();
      const id = 'article-1\u0000';
      expect(await store.article(id)).toBeUndefined();
      expect(await store.passagesOf(id)).toEqual([]);
      expect([...(await store.facts([id, 'article-1'])).keys()]).toEqual(['article-1']);
      const query = { terms: ['daily'], vector: randomVector(Math.random), limit: 1_000 };
      expect(await store.search({ ...query, articleIds: [id] })).toMatchObject({ lexical: [], dense: [] });
      const found = await store.search({ ...query, articleIds: [id, 'article-1'] });
      expect(new Set(found.dense.map(({ articleId }) => articleId))).toEqual(new Set(['article-1']));
    });

    test('finds terms of similar spelling with the number of their passages', async () => {
      const articles = sampleArticles(40, 17);
      await harness.index(articles);
      const store = await harness.open();
      const { documentFrequencies } = overall(articles, ['storm', 'storm*', '-storm']);
      const near = await store.vocabulary('strom');
      expect(near).toEqual([{ term: 'storm', documents: documentFrequencies.storm }]);
      // One edit away each; "storm" itself is not its own neighbour.
      expect((await store.vocabulary('storm')).map(({ term }) => term).toSorted()).toEqual(['-storm', 'storm*']);
      expect(await store.documentFrequencies(['storm', 'gale', 'unknown', 'storm'])).toEqual(
        new Map(Object.entries(overall(articles, ['storm', 'gale', 'unknown']).documentFrequencies)),
      );
    });
  });
}

/** A NUL and a character outside the basic plane must not shorten a text or shift what stands in it. */
function withEveryField(): IndexedArticle {
  const metadata = {
    outlet: 'Daily',
    author: 'Staff',
    published: '2026-01-02',
    language: 'en',
    url: 'https://example.org',
  };
  const passage: IndexedPassage = {
    start: 4,
    end: 8,
    text: '\u0000 😀',
    sentences: [{ start: 6, end: 8, kind: 'heading' }],
    terms: { title: ['title'], meta: [], text: [] },
    vector: randomVector(Math.random),
  };
  const article = { id: 'folder/full', title: 'Title', ...metadata, text: 'nul \u0000 😀 end', hash: 'abc' };
  return { article, passages: [passage] };
}
