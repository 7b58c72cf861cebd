import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { expectScan } from './contract/expect-scan.ts';
import { randomNumbers, randomVector, SAMPLE_SPEC, sampleArticle, sampleArticles } from './contract/sample.ts';
import { openSqliteStore } from './sqlite-store.ts';
import { openSqliteWriter } from './sqlite-writer.ts';
import type { IndexedArticle } from './store.ts';

describe('an indexing run in SQLite', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'footnote-writer-'));
  });
  afterEach(async () => {
    await rm(directory, { recursive: true });
  });

  const index = async (articles: IndexedArticle[], removed: string[] = []): Promise<void> => {
    const writer = await openSqliteWriter(directory, SAMPLE_SPEC);
    await writer.remove(removed);
    await writer.put(articles);
    await writer.commit();
  };
  const graphs = async (): Promise<string[]> => (await readdir(directory)).filter((file) => file.endsWith('.hnsw'));
  const articleOf = (id: string, passages: number): IndexedArticle => {
    const random = randomNumbers(passages);
    return sampleArticle(
      id,
      random,
      Array.from({ length: passages }, () => randomVector(random)),
    );
  };
  const expectIndex = async (articles: IndexedArticle[]): Promise<void> => {
    const store = await openSqliteStore(directory);
    await expectScan(store, articles, { terms: ['storm'], vector: randomVector(Math.random), limit: 10_000 });
    await store.close();
  };

  test('keeps the graph for a small change and scans the rest', async () => {
    const [big, small] = [articleOf('big', 300), articleOf('small', 900)];
    await index([big]);
    await index([small]);
    expect(await graphs()).toEqual(['vectors-1.hnsw']);
    await expectIndex([big, small]);
  });

  test('builds the graph anew when more than 1,000 passages and a tenth have come or gone', async () => {
    const [first, second, third] = [articleOf('first', 600), articleOf('second', 600), articleOf('third', 500)];
    await index([first]);
    await index([second]);
    expect(await graphs()).toEqual(['vectors-1.hnsw']);
    // 600 came with the second; now they and 500 more have come.
    await index([third]);
    expect(await graphs()).toEqual(['vectors-3.hnsw']);
    // 1,100 of the 1,700 in the graph are gone.
    await index([], ['first', 'third']);
    expect(await graphs()).toEqual(['vectors-4.hnsw']);
    await expectIndex([second]);
  });

  test('keeps no graph of an index that has become empty', async () => {
    await index([articleOf('only', 3)]);
    await index([], ['only']);
    expect(await graphs()).toEqual([]);
    await index([articleOf('again', 2)]);
    await expectIndex([articleOf('again', 2)]);
  });

  test.each([
    ['missing', (file: string) => rm(file)],
    ['cut short', (file: string) => truncate(file, 5_000)],
    ['something else', (file: string) => writeFile(file, 'no graph')],
  ])('mends a graph whose file is %s', async (_, damage) => {
    const articles = sampleArticles(10, 1);
    await index(articles);
    await damage(join(directory, 'vectors-1.hnsw'));
    await index([]);
    expect(await graphs()).toEqual(['vectors-2.hnsw']);
    await expectIndex(articles);
  });

  test('clears away what a run that died has left', async () => {
    await writeFile(join(directory, 'vectors-9.hnsw'), 'left');
    await writeFile(join(directory, 'vectors-9.hnsw.part'), 'left');
    await index(sampleArticles(3, 2));
    // The lock file stays: whoever waits for the lock has it open.
    expect((await readdir(directory)).toSorted()).toEqual([
      'index.sqlite',
      'seal.json',
      'vectors-1.hnsw',
      'writer.lock',
    ]);
  });

  test('that is killed leaves the old index, and room for the next run', async () => {
    const articles = sampleArticles(10, 3);
    await index(articles);
    const urlOf = (file: string): string => JSON.stringify(new URL(file, import.meta.url).href);
    const child = spawn(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        `import { openSqliteWriter } from ${urlOf('sqlite-writer.ts')};
         import { SAMPLE_SPEC, sampleArticles } from ${urlOf('contract/sample.ts')};
         const writer = await openSqliteWriter(${JSON.stringify(directory)}, SAMPLE_SPEC);
         await writer.put(sampleArticles(2000, 4));
         console.log('put');
         setInterval(() => {}, 1000);`,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'exit');

    await expectIndex(articles);
    await index([], ['article-0']);
    await expectIndex(articles.slice(1));
  });

  test('fails in words when the graph cannot be written, and the old index stays', async () => {
    const articles = sampleArticles(10, 5);
    await index(articles);
    // A folder stands where the new graph would be written.
    await mkdir(join(directory, 'vectors-2.hnsw.part'));
    await rm(join(directory, 'vectors-1.hnsw'));
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const writer = await openSqliteWriter(directory, SAMPLE_SPEC);
    await writer.remove(['article-0']);
    await expect(writer.commit()).rejects.toThrow('The index is as it was');
    await expectIndex(articles);
    // The lock was given back.
    await (await openSqliteWriter(directory, SAMPLE_SPEC)).abort();
    warn.mockRestore();
  });

  test('is refused in words where a file stands in place of the folder or of the database', async () => {
    await writeFile(join(directory, 'file'), '');
    await expect(openSqliteWriter(join(directory, 'file'), SAMPLE_SPEC)).rejects.toThrow('cannot be created');
    await writeFile(join(directory, 'index.sqlite'), 'This is no database. '.repeat(100));
    await expect(openSqliteWriter(directory, SAMPLE_SPEC)).rejects.toThrow('is damaged. Run `npm run index`');
    // The lock was given back.
    await expect(openSqliteWriter(directory, SAMPLE_SPEC)).rejects.toThrow('is damaged. Run `npm run index`');
  });
});
