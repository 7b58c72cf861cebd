import { describe, expect, test } from 'vitest';
import { randomNumbers } from '../contract/sample.ts';
import { BlockBuilder, eachAmong, eachOf, inMeta, inText, inTitle, type PostingBlock, unpack } from './posting.ts';

type Entry = [id: number, title: number, meta: number, text: number];

function packed(entries: Entry[], before?: PostingBlock): PostingBlock[] {
  const builder = new BlockBuilder(before);
  for (const entry of entries) builder.add(...entry);
  return builder.blocks();
}

function unpacked(blocks: PostingBlock[]): Entry[] {
  const found: Entry[] = [];
  eachOf(blocks, (...entry) => found.push(entry));
  return found;
}

function randomEntries(seed: number): Entry[] {
  const random = randomNumbers(seed);
  const entries: Entry[] = [];
  // Steps and counts from one byte to five.
  for (let id = 1; id < 2 ** 29 && entries.length < 3_000; id += 1 + Math.floor(2 ** (26 * random() ** 40))) {
    const counts = [0, 1, 2].map(() => Math.floor(random() ** 12 * 40_000));
    entries.push([id, counts[0]!, counts[1]!, random() < 0.7 ? 1 : counts[2]!]);
  }
  return entries;
}

describe('a posting', () => {
  test('keeps ids and counts of any size', () => {
    const entries = randomEntries(7);
    expect(entries.length).toBeGreaterThan(1_000);
    expect(unpacked(packed(entries))).toEqual(entries);
  });

  test('is cut into blocks that say what they hold', () => {
    const blocks = packed(randomEntries(8));
    expect(blocks.length).toBeGreaterThan(3);
    for (const block of blocks) {
      const ids = unpacked([block]).map(([id]) => id);
      expect(block).toMatchObject({ first: ids[0], last: ids.at(-1), documents: ids.length });
      // A row of SQLite's that stays on its page.
      expect(block.packed.length).toBeLessThan(950);
    }
  });

  test('goes on where it ended', () => {
    const entries = randomEntries(9);
    for (const cut of [1, 2, 500]) {
      const before = packed(entries.slice(0, cut));
      const after = packed(entries.slice(cut), before.at(-1));
      expect(unpacked([...before.slice(0, -1), ...after])).toEqual(entries);
    }
  });

  test('takes a byte for a passage where the term stands once in the text, as in most', () => {
    const blocks = packed(Array.from({ length: 500 }, (_, at) => [7 + 9 * at, 0, 0, 1]));
    expect(blocks).toMatchObject([{ documents: 500, packed: { length: 500 } }]);
  });

  test('of nothing is no block', () => {
    expect(packed([])).toEqual([]);
  });
});

describe('an unpacked posting', () => {
  test('says how often the term stands in each field, as far as that matters', () => {
    const { ids, counts } = unpack(
      packed([
        [3, 0, 0, 1],
        [9, 2, 1, 30],
        [40, 9, 8, 2_000],
      ]),
    );
    const found = [...counts].map((count) => [inTitle(count), inMeta(count), inText(count)]);
    expect([...ids]).toEqual([3, 9, 40]);
    expect(found).toEqual([
      [0, 0, 1],
      [2, 1, 30],
      [7, 7, 1_023],
    ]);
  });

  test('is found in as it would be one by one', () => {
    const random = randomNumbers(10);
    for (let round = 0; round < 200; round++) {
      const share = random();
      const ids = Array.from({ length: 300 }, (_, id) => id + 1).filter(() => random() < share);
      const wanted = Array.from({ length: 300 }, (_, id) => id + 1).filter(() => random() < 0.2);
      const posting = unpack(packed(ids.map((id) => [id, 0, 0, 1])));
      const found: number[][] = [];
      eachAmong(posting, wanted, (place, at) => found.push([place, at]));
      expect(found).toEqual(wanted.flatMap((id, place) => (ids.includes(id) ? [[place, ids.indexOf(id)]] : [])));
    }
  });
});
