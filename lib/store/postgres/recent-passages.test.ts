import { describe, expect, test } from 'vitest';
import type { Passage } from '#lib/domain.ts';
import { MOST_RECENT, RecentPassages } from './recent-passages.ts';

const MOST = 10_000;
const passage = (id: number): Passage => ({ id, articleId: 'a', start: id, end: id, text: '', sentences: [] });
const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);
const idsOf = (passages: Passage[]): number[] => passages.map(({ id }) => id);

/** A server that has 10,000 passages, and what it was asked for. */
function server() {
  const asked: number[][] = [];
  const read = async (ids: number[]): Promise<Passage[]> => {
    asked.push(ids);
    return ids
      .filter((id) => id > 0 && id <= MOST)
      .toReversed()
      .map(passage);
  };
  return { asked, read };
}

describe('passages that were read lately', () => {
  test('come in the order they are asked for, without those that do not exist', async () => {
    const { read } = server();
    const recent = new RecentPassages(read);
    expect(idsOf(await recent.of([5, 20_000, 3]))).toEqual([5, 3]);
    expect(idsOf(await recent.of([-1, 3, 9, 5]))).toEqual([3, 9, 5]);
  });

  test('are not read again', async () => {
    const { asked, read } = server();
    const recent = new RecentPassages(read);
    await recent.of([1, 2]);
    expect(idsOf(await recent.of([2, 3, 1]))).toEqual([2, 3, 1]);
    expect(asked).toEqual([[1, 2], [3]]);
  });

  test.each([MOST_RECENT - 1, MOST_RECENT, MOST_RECENT + 1])(
    'come whole when %i are kept and one more is asked for',
    async (count) => {
      const { read } = server();
      const recent = new RecentPassages(read);
      await recent.of(upTo(count));
      const ids = [1, 2, 3, 5_000, 4];
      expect(idsOf(await recent.of(ids))).toEqual(ids);
      expect(idsOf(await recent.of(ids))).toEqual(ids);
    },
  );

  test('come whole to each of two who ask at once, while one has all forgotten', async () => {
    const { asked, read } = server();
    const recent = new RecentPassages(read);
    await recent.of(upTo(MOST_RECENT + 1));
    const one = [1, 2, 5_000];
    const other = [2, 3, 6_000];
    expect((await Promise.all([recent.of(one), recent.of(other)])).map(idsOf)).toEqual([one, other]);
    expect(asked.slice(1)).toEqual([[5_000], [6_000]]);
  });

  test('are forgotten, so that they stay few', async () => {
    const { asked, read } = server();
    const recent = new RecentPassages(read);
    await recent.of(upTo(MOST_RECENT));
    await recent.of([MOST_RECENT + 1]);
    await recent.of([1]);
    expect(asked.slice(1)).toEqual([[MOST_RECENT + 1], [1]]);
  });
});
