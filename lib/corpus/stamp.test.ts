import { mkdir, mkdtemp, rename, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { UserError } from '#lib/errors.ts';
import { lookAtCorpus } from './stamp.ts';

const corpusStamp = async (corpus: string, now?: number): Promise<string | undefined> =>
  (await lookAtCorpus(corpus, { now })).stamp;

/** When every file here is old enough to be sure of. */
const later = (): number => Date.now() + 60_000;

describe('the stamp of a corpus', () => {
  let corpus: string;
  const file = (name: string): string => path.join(corpus, name);
  beforeEach(async () => {
    corpus = await mkdtemp(path.join(tmpdir(), 'footnote-stamp-'));
    await mkdir(file('south'));
    await writeFile(file('bridge.md'), 'The bridge is open.');
    await writeFile(file('south/ferry.md'), 'The ferry is late.');
  });
  afterEach(() => rm(corpus, { recursive: true }));

  test('stays the same while nothing changes', async () => {
    const stamp = await corpusStamp(corpus, later());
    expect(stamp).toMatch(/^[0-9a-f]{64}$/);
    expect(await corpusStamp(corpus, later())).toBe(stamp);
    // A README at the top and hidden files are no part of the corpus.
    await writeFile(file('README.md'), 'About these articles.');
    await writeFile(file('.hidden.md'), 'Nobody reads this.');
    expect(await corpusStamp(corpus, later())).toBe(stamp);
  });

  test.each<[string, () => Promise<unknown>]>([
    ['a file is written anew', () => writeFile(file('bridge.md'), 'The bridge is shut again.')],
    ['a file comes', () => writeFile(file('heron.md'), 'Herons nest.')],
    ['a file goes', () => rm(file('bridge.md'))],
    ['a file is renamed', () => rename(file('bridge.md'), file('span.md'))],
    ['a file that cannot be read comes', () => writeFile(file('bridge.xyz'), '')],
    ['a link comes', () => symlink('south/ferry.md', file('boat.txt'))],
  ])('is another when %s', async (_, change) => {
    const stamp = await corpusStamp(corpus, later());
    await change();
    expect(await corpusStamp(corpus, later())).not.toBe(stamp);
  });

  test('is another when a text of the same length takes the place of one, with the time of writing set back', async () => {
    const { atime, mtime } = await stat(file('bridge.md'));
    const stamp = await corpusStamp(corpus, later());
    await writeFile(file('bridge.md'), 'The bridge is shut.');
    await utimes(file('bridge.md'), atime, mtime);
    expect(await corpusStamp(corpus, later())).not.toBe(stamp);
  });

  test('is another when a package that takes files apart is, and so is what is known of the program', async () => {
    const looks = [['yaml@2.9.1'], ['yaml@2.9.2']].map((parsers) => lookAtCorpus(corpus, { now: later(), parsers }));
    const [before, after] = await Promise.all(looks);
    expect(after!.stamp).not.toBe(before!.stamp);
    expect(after!.reader).not.toBe(before!.reader);
  });

  test('is not given while a file was written a moment ago: it may be written again in the same tick', async () => {
    expect(await corpusStamp(corpus)).toBeUndefined();
  });

  test('is that of the lines for a file of lines', async () => {
    await writeFile(file('articles.jsonl'), '{"text":"The bridge is open."}\n');
    const stamp = await corpusStamp(file('articles.jsonl'), later());
    expect(stamp).toBeDefined();
    await writeFile(file('articles.jsonl'), '{"text":"The bridge is shut."}\n');
    expect(await corpusStamp(file('articles.jsonl'), later())).not.toBe(stamp);
  });

  test('has a look of each file, which is another when that file is written anew', async () => {
    const before = (await lookAtCorpus(corpus, { now: later() })).looks;
    expect([...before.keys()]).toEqual(['bridge.md', 'south/ferry.md']);
    await writeFile(file('bridge.md'), 'The bridge is shut again.');
    const after = (await lookAtCorpus(corpus, { now: later() })).looks;
    expect(after.get('south/ferry.md')).toBe(before.get('south/ferry.md'));
    expect(after.get('bridge.md')).not.toBe(before.get('bridge.md'));
  });

  test('has no look of a file that was written a moment ago', async () => {
    expect((await lookAtCorpus(corpus)).looks.size).toBe(0);
  });

  test('is not that of nothing', async () => {
    await expect(corpusStamp(file('nowhere'))).rejects.toThrow(UserError);
  });
});
