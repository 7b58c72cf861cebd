import { describe, expect, test } from 'vitest';
import { fingerprint } from '#lib/corpus/fingerprint.ts';
import type { IndexedArticle } from '../store.ts';
import type { Harness } from '../store-contract.ts';
import { expectScan } from './expect-scan.ts';
import { randomNumbers, randomVector, SAMPLE_SPEC, sampleArticles } from './sample.ts';

export function testIndexing(harness: Harness): void {
  describe('where there is no index', () => {
    test('says how to get one', async () => {
      await expect(harness.open()).rejects.toThrow('npm run index');
      expect(await harness.place().readSpec()).toBeUndefined();
    });

    test('an aborted run leaves none', async () => {
      const writer = await harness.place().openWriter(SAMPLE_SPEC);
      await writer.put(sampleArticles(3, 1));
      await writer.abort();
      await expect(harness.open()).rejects.toThrow('npm run index');
      expect(await harness.place().readSpec()).toBeUndefined();
    });
  });

  describe('an indexing run', () => {
    test('knows the fingerprints of the articles, which change with text and metadata', async () => {
      const articles = sampleArticles(6, 18);
      await harness.index(articles);
      const writer = await harness.place().openWriter(SAMPLE_SPEC);
      const expected = new Map(articles.map(({ article }) => [article.id, fingerprint(article)]));
      expect(await writer.known()).toEqual(expected);
      await writer.abort();
    });

    test('replaces and removes, so that nothing of the old is found', async () => {
      const articles = sampleArticles(30, 19);
      await harness.index(articles);
      const before = await harness.open();
      const replaced = sampleArticles(5, 20);
      await harness.index(replaced, ['article-7', 'article-8', 'nowhere']);
      const left = [...replaced, ...articles.slice(5).filter(({ article }) => !/-[78]$/.test(article.id))];
      const query = { terms: ['storm', 'gale'], vector: randomVector(randomNumbers(21)), limit: 1_000 };
      for (const store of [before, await harness.open()]) {
        await expectScan(store, left, query);
        expect(await store.article('article-7')).toBeUndefined();
        expect(await store.passagesOf('article-7')).toEqual([]);
        expect(await store.stats()).toMatchObject({ generation: 2, articles: 28 });
      }
    });

    test('never uses the id of a passage again', async () => {
      const articles = sampleArticles(5, 22);
      const idsNow = async (): Promise<number[]> => {
        const store = await harness.open();
        const passages = await Promise.all(articles.map(({ article }) => store.passagesOf(article.id)));
        return passages.flat().map(({ id }) => id);
      };
      await harness.index(articles);
      const first = await idsNow();
      await harness.index(
        [],
        articles.map(({ article }) => article.id),
      );
      await harness.index(articles);
      const second = await idsNow();
      await harness.index(articles, [], { ...SAMPLE_SPEC, splitter: 'another' });
      const third = await idsNow();
      expect(new Set([...first, ...second, ...third]).size).toBe(3 * first.length);
    });

    test('is not seen before its commit, and then by readers that are open already', async () => {
      await harness.index(sampleArticles(5, 23));
      const store = await harness.open();
      const query = { terms: ['daily'], vector: randomVector(randomNumbers(24)), limit: 1_000 };
      const before = await store.search(query);
      expect(await store.vocabulary('zepelin')).toEqual([]);
      const writer = await harness.place().openWriter(SAMPLE_SPEC);
      const changed = sampleArticles(9, 25);
      changed[0]?.passages[0]?.terms.text.splice(0, 1, 'zeppelin');
      await writer.put(changed);
      expect(await store.search(query)).toEqual(before);
      const committed = await writer.commit();
      expect(await store.stats()).toEqual(committed);
      expect(committed).toMatchObject({ generation: 2, articles: 9 });
      await expectScan(store, changed, query);
      expect(await store.vocabulary('zepelin')).toEqual([{ term: 'zeppelin', documents: 1 }]);
    });

    test('that is aborted leaves no trace', async () => {
      const articles = sampleArticles(5, 26);
      await harness.index(articles);
      const store = await harness.open();
      const writer = await harness.place().openWriter(SAMPLE_SPEC);
      await writer.put(sampleArticles(9, 27));
      await writer.remove(['article-1']);
      await writer.abort();
      await writer.abort();
      expect(await store.stats()).toMatchObject({ generation: 1, articles: 5 });
      await expectScan(store, articles, { terms: ['daily'], vector: randomVector(Math.random), limit: 1_000 });
    });

    test('makes all of a change or none of it', async () => {
      const [good, bad] = sampleArticles(2, 28);
      bad?.passages[0]?.vector.fill(Number.NaN);
      const writer = await harness.place().openWriter(SAMPLE_SPEC);
      await expect(writer.put([good, bad] as IndexedArticle[])).rejects.toThrow('unit length');
      expect(await writer.known()).toEqual(new Map());
      await writer.abort();
    });

    test.each<[string, Partial<IndexedArticle['passages'][number]>]>([
      ['not that slice', { text: 'something else' }],
      ['3 numbers instead of the 8', { vector: Float32Array.of(1, 0, 0) }],
      ['unit length', { vector: new Float32Array(8) }],
      ['not one term', { terms: { title: [], meta: [], text: ['two words'] } }],
    ])('refuses a passage whose fault is: %s', async (fault, change) => {
      const [article] = sampleArticles(1, 29);
      Object.assign(article?.passages[0] ?? {}, change);
      const writer = await harness.place().openWriter(SAMPLE_SPEC);
      await expect(writer.put([article as IndexedArticle])).rejects.toThrow(fault);
      await writer.abort();
    });

    test('cannot go on after its end', async () => {
      const writer = await harness.place().openWriter(SAMPLE_SPEC);
      await writer.commit();
      await expect(writer.put([])).rejects.toThrow('already ended');
      await expect(writer.commit()).rejects.toThrow('already ended');
      await writer.abort();
    });

    test('is the only one, and a second is told so', async () => {
      const first = await harness.place().openWriter(SAMPLE_SPEC);
      await expect(harness.place().openWriter(SAMPLE_SPEC)).rejects.toThrow(`process ${process.pid}, since 2`);
      await first.abort();
      const second = await harness.place().openWriter(SAMPLE_SPEC);
      await second.abort();
    });

    test('with another spec begins from empty, while readers keep the old index until its commit', async () => {
      const articles = sampleArticles(5, 30);
      await harness.index(articles);
      const store = await harness.open();
      const writer = await harness.place().openWriter({ ...SAMPLE_SPEC, embedder: 'another' });
      expect(await writer.known()).toEqual(new Map());
      await writer.put(articles.slice(0, 2));
      await expectScan(store, articles, { terms: ['daily'], vector: randomVector(Math.random), limit: 1_000 });
      expect(await harness.place().readSpec()).toEqual(SAMPLE_SPEC);

      await writer.commit();
      expect(await harness.place().readSpec()).toEqual({ ...SAMPLE_SPEC, embedder: 'another' });
      // A question that was embedded for the old index must not be asked of the new one.
      await expect(store.stats()).rejects.toThrow('rebuilt with another');
      const renewed = await harness.open();
      expect(await renewed.stats()).toMatchObject({ generation: 2, articles: 2 });
    });

    test('with another spec that is aborted leaves the old index', async () => {
      const articles = sampleArticles(5, 31);
      await harness.index(articles);
      const writer = await harness.place().openWriter({ ...SAMPLE_SPEC, dimensions: 4 });
      await writer.abort();
      const query = { terms: ['daily'], vector: randomVector(Math.random), limit: 1_000 };
      await expectScan(await harness.open(), articles, query);
    });
  });
}
