import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fingerprint } from './fingerprint.ts';
import { collectCorpus } from './read.ts';
import { type Found, readAgain } from './read-again.ts';
import { loadReadings, type Readings, saveReadings } from './readings.ts';
import type * as SafeFile from './safe-file.ts';
import { readRegularFile } from './safe-file.ts';
import { lookAtCorpus } from './stamp.ts';

vi.mock('./safe-file.ts', async (original) => {
  const files = await original<typeof SafeFile>();
  return { ...files, readRegularFile: vi.fn(files.readRegularFile) };
});

const later = (): number => Date.now() + 60_000;

describe('reading a corpus again', () => {
  let corpus: string;
  let known: Map<string, string>;
  let readings: Readings;
  beforeEach(async () => {
    corpus = await mkdtemp(path.join(tmpdir(), 'footnote-again-'));
    known = new Map();
    readings = new Map();
  });
  afterEach(() => rm(corpus, { recursive: true }));
  const write = (name: string, text: string): Promise<void> => writeFile(path.join(corpus, name), text);
  const lines = (...texts: (string | undefined)[]): string =>
    texts
      .map((text, at) => JSON.stringify({ ...(at % 2 === 0 && { id: `n${text}` }), text: `Line ${text}.` }))
      .join('\n');
  /** Reads it, and takes all of it for known from now on. */
  const again = async (): Promise<Found> => {
    const { files, looks } = await lookAtCorpus(corpus, { now: later() });
    const isKnown = (id: string, print: string): boolean => known.get(id) === print;
    const found = await readAgain(corpus, { files, readings, looks, isKnown });
    ({ readings } = found);
    known = new Map(found.articles.map(({ id, fingerprint: print }) => [id, print]));
    return found;
  };
  /** What is found must be what reading everything finds. */
  const expectWhole = async (found: Found): Promise<void> => {
    const { articles, skipped } = await collectCorpus(corpus);
    expect(found.articles.map(({ id, fingerprint: print }) => [id, print])).toEqual(
      articles.map((article) => [article.id, fingerprint(article)]),
    );
    expect(found.skipped).toEqual(skipped);
    for (const { id, article } of found.articles)
      if (article) expect(article).toEqual(articles.find((one) => one.id === id));
  };
  const readNow = (found: Found): string[] => found.articles.flatMap(({ id, article }) => (article ? [id] : []));

  test('reads a file only when it looks different', async () => {
    await write('bridge.md', 'The bridge is open.');
    await write('ferry.md', 'The ferry is late.');
    await write('empty.md', '');
    expect(readNow(await again())).toEqual(['bridge', 'ferry']);
    expect(readNow(await again())).toEqual([]);
    await write('ferry.md', 'The ferry is on time.');
    const found = await again();
    expect(readNow(found)).toEqual(['ferry']);
    await expectWhole(found);
  });

  test('reads of a file of lines only those that are new where they stand', async () => {
    await write('a.jsonl', lines('1', '2', '3', '4'));
    await again();
    await write('a.jsonl', `${lines('1', '2', 'three', '4', '5')}\nno JSON`);
    const found = await again();
    expect(readNow(found)).toEqual(['n5', 'nthree']);
    await expectWhole(found);
  });

  test('reads what the index does not hold, also when it looks the same', async () => {
    await write('bridge.md', 'The bridge is open.');
    await write('a.jsonl', lines('1', '2'));
    await again();
    known.delete('bridge');
    known.set('n1', 'another');
    expect(readNow(await again())).toEqual(['bridge', 'n1']);
  });

  test('lets an article in when the one that had its id goes', async () => {
    await write('pact.md', 'The pact is signed.');
    await write('pact.txt', 'The pact is off.');
    await expectWhole(await again());
    await rename(path.join(corpus, 'pact.md'), path.join(corpus, 'deal.md'));
    const found = await again();
    expect(found.articles.map(({ id }) => id)).toEqual(['deal', 'pact']);
    await expectWhole(found);
    await rename(path.join(corpus, 'deal.md'), path.join(corpus, 'pact.md'));
    await expectWhole(await again());
  });

  test('finds what reading everything finds, whatever changes', async () => {
    let state = 3;
    const random = (): number => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31;
    const names = ['a.md', 'a.txt', 'b.md', 'c.jsonl', 'd.jsonl'];
    const text = (): string => String(Math.floor(random() * 4));
    await write('always.md', 'Always there.');
    for (let round = 0; round < 60; round++) {
      const name = names[Math.floor(random() * names.length)]!;
      if (random() < 0.3) await rm(path.join(corpus, name), { force: true });
      else if (name.endsWith('.jsonl')) await write(name, lines(...Array.from({ length: 4 }, text)));
      else await write(name, random() < 0.2 ? '' : `Text ${text()}.`);
      await expectWhole(await again());
    }
  });

  test('does not take it for the last word that a disk has failed once', async () => {
    await write('bridge.md', 'The bridge is open.');
    await write('ferry.md', 'The ferry is late.');
    vi.mocked(readRegularFile).mockRejectedValueOnce(Object.assign(new Error('EIO: i/o error'), { code: 'EIO' }));
    const found = await again();
    expect(found).toMatchObject({ articles: [{ id: 'ferry' }], isSure: false });
    expect(found.skipped).toMatchObject([{ path: 'bridge.md', reason: 'it cannot be read (EIO)' }]);
    const healed = await again();
    expect(readNow(healed)).toEqual(['bridge']);
    expect(healed.isSure).toBe(true);
    await expectWhole(healed);
  });

  test('of nothing but skips says what is wrong', async () => {
    await write('empty.md', '');
    await expect(again()).rejects.toThrow('empty.md');
  });
});

describe('readings that are kept', () => {
  let folder: string;
  const readings: Readings = new Map([
    ['a.md', { look: 'x', entries: [{ path: 'a.md', id: 'a', fingerprint: 'f' }] }],
    [
      'b.jsonl',
      {
        entries: [
          { path: 'b.jsonl, line 1', id: 'b', fingerprint: 'g', digest: 'd' },
          { path: 'b', reason: 'no' },
        ],
      },
    ],
  ]);
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'footnote-readings-'));
    await saveReadings(folder, 'reader', readings);
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('are the same when they are loaded', async () => {
    expect(await loadReadings(folder, 'reader')).toEqual(readings);
  });

  test('are nothing to another program, and nothing when a letter of them is another, or none are there', async () => {
    expect((await loadReadings(folder, 'another reader')).size).toBe(0);
    const file = path.join(folder, 'readings.json');
    for (const damage of ['', 'x', '{}\n{}\n']) {
      await writeFile(file, damage);
      expect((await loadReadings(folder, 'reader')).size).toBe(0);
    }
    await rm(file);
    expect((await loadReadings(folder, 'reader')).size).toBe(0);
  });
});
