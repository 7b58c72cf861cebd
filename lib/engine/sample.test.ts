import { describe, expect, it } from 'vitest';
import type { Store } from '#lib/store/store.ts';
import { sampleArticles } from './sample.ts';

const storeOf = (count: number, gone: readonly string[] = []) => {
  const ids = Array.from({ length: count }, (_, index) => String(index).padStart(4, '0'));
  return {
    articles: async () => ids.map((id) => ({ id })),
    article: async (id: string) => (gone.includes(id) ? undefined : { id, text: 'Long. '.repeat(10_000) }),
  } as unknown as Store;
};
const idsOf = async (store: Store) => (await sampleArticles(store)).map(({ id }) => Number(id));

describe('the articles that stand for a corpus', () => {
  it('are all of a small one', async () => {
    expect(await idsOf(storeOf(3))).toEqual([0, 1, 2]);
    expect(await idsOf(storeOf(0))).toEqual([]);
  });

  it('are 60 of a large one, evenly spaced, always the same', async () => {
    const ids = await idsOf(storeOf(1_000));
    expect(ids).toHaveLength(60);
    const steps = ids.slice(1).map((id, index) => id - ids[index]!);
    expect(Math.max(...steps) - Math.min(...steps)).toBeLessThanOrEqual(1);
    expect(await idsOf(storeOf(1_000))).toEqual(ids);
  });

  it('are cut where one is as long as a book', async () => {
    const [first] = await sampleArticles(storeOf(1));
    expect(first!.text).toHaveLength(20_000);
  });

  it('leave out one that is removed meanwhile', async () => {
    expect(await idsOf(storeOf(3, ['0001']))).toEqual([0, 2]);
  });
});
