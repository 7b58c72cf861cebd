import { describe, expect, test } from 'vitest';
import type { Harness } from '../store-contract.ts';
import { expectScan } from './expect-scan.ts';
import { ODD_TERMS, randomNumbers, randomVector, sampleArticles, scanned } from './sample.ts';

export function testSearching(harness: Harness): void {
  describe('a search', () => {
    test('finds what a scan of everything finds', async () => {
      const articles = sampleArticles(40, 2);
      await harness.index(articles);
      const store = await harness.open();
      const random = randomNumbers(3);
      for (const terms of [['storm'], ['storm', 'gale', 'unknown'], ['ferry', 'constructor', 'daily']]) {
        await expectScan(store, articles, { terms, vector: randomVector(random), limit: 1_000 });
      }
    });

    test.each(ODD_TERMS)('takes the term %s for what it is', async (term) => {
      const articles = sampleArticles(40, 4);
      await harness.index(articles);
      const query = { terms: [term], vector: randomVector(Math.random), limit: 1_000 };
      await expectScan(await harness.open(), articles, query);
    });

    test.each(['storm AND', '\u0000', 'a\u0000b', '', ' ', 'title : storm'])(
      'finds nothing for %j, which no analysis gives',
      async (term) => {
        await harness.index(sampleArticles(5, 5));
        const found = await (await harness.open()).search({ terms: [term], limit: 5 });
        expect(found.lexical).toEqual([]);
        expect(found.documentFrequencies[term]).toBe(0);
      },
    );

    test('gives at most `limit` of each kind, the most similar first', async () => {
      const articles = sampleArticles(40, 6);
      await harness.index(articles);
      const vector = randomVector(randomNumbers(7));
      const found = await (await harness.open()).search({ terms: ['storm'], vector, limit: 7 });
      expect(found.lexical).toHaveLength(7);
      const expected = scanned(articles, [], vector).slice(0, 7);
      expect(found.dense).toHaveLength(7);
      found.dense.forEach(({ articleId, similarity }, at) => {
        expect(articleId).toBe(expected[at]?.articleId);
        expect(similarity).toBeCloseTo(expected[at]?.similarity ?? Number.NaN, 5);
      });
    });

    test('prefers a passage that holds a rare term to one that holds a frequent one', async () => {
      const articles = sampleArticles(40, 8);
      const [first] = articles;
      first?.passages[0]?.terms.text.push('zeppelin');
      await harness.index(articles);
      const found = await (await harness.open()).search({ terms: ['daily', 'zeppelin'], limit: 1 });
      // Every passage holds "daily", only this one "zeppelin".
      expect(found.lexical[0]?.articleId).toBe('article-0');
    });

    test('stays among the articles it is told', async () => {
      const articles = sampleArticles(40, 9);
      await harness.index(articles);
      const store = await harness.open();
      const query = { terms: ['storm', 'daily'], vector: randomVector(randomNumbers(10)), limit: 1_000 };
      for (const articleIds of [['article-3'], ['article-5', 'article-20', 'nowhere'], ['nowhere'], []]) {
        await expectScan(store, articles, { ...query, articleIds });
      }
    });

    test('by words alone or by vector alone leaves the other empty', async () => {
      await harness.index(sampleArticles(5, 11));
      const store = await harness.open();
      expect((await store.search({ terms: ['daily'], limit: 5 })).dense).toEqual([]);
      expect((await store.search({ terms: [], vector: randomVector(Math.random), limit: 5 })).lexical).toEqual([]);
    });

    test('refuses a vector that another embedder made', async () => {
      await harness.index(sampleArticles(5, 12));
      const store = await harness.open();
      await expect(store.search({ terms: [], vector: new Float32Array(3), limit: 5 })).rejects.toThrow('8 finite');
      const broken = new Float32Array(8).fill(Number.NaN);
      await expect(store.search({ terms: [], vector: broken, limit: 5 })).rejects.toThrow('8 finite');
    });

    test('takes a question of a thousand different terms', async () => {
      await harness.index(sampleArticles(5, 13));
      const terms = [...Array.from({ length: 1_000 }, (_, at) => `word${at}`), 'daily'];
      expect((await (await harness.open()).search({ terms, limit: 3 })).lexical).toHaveLength(3);
    });
  });
}
