import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createEmbeddedEmbedder } from '#lib/embedding/embedded-embedder.ts';
import { UserError } from '#lib/errors.ts';
import { startPglite, STARTING_MS, type TestServer } from '#lib/postgres/pglite.test-data.ts';
import { type IndexPlace, openWriter, readIndexed } from '#lib/store/open.ts';
import { type IndexRequest, type IndexSummary, indexCorpus } from './indexing.ts';

const embedder = createEmbeddedEmbedder();

let server: TestServer;
let folder: string;
let names = 0;
beforeAll(async () => {
  server = await startPglite();
}, STARTING_MS);
afterAll(() => server.stop());
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'footnote-other-corpus-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** A folder of articles, by name and first number. */
async function corpusOf(name: string, count: number, first = 1): Promise<string> {
  const corpus = path.join(folder, name);
  await mkdir(corpus, { recursive: true });
  for (let n = first; n < first + count; n++) await writeFile(path.join(corpus, `boat-${n}.md`), `Boat ${n} is in.`);
  return corpus;
}

const index = (place: IndexPlace, corpus: string, more: Partial<IndexRequest> = {}): Promise<IndexSummary> =>
  indexCorpus({ ...place, corpus, embedder, ...more });
const idsIn = async (place: IndexPlace): Promise<string[]> => [...(await readIndexed(place))!.fingerprints.keys()];

describe('an index in PostgreSQL', () => {
  let place: IndexPlace;
  beforeEach(() => {
    place = { directory: `index ${(names += 1)}`, database: { url: server.url } };
  });

  test('is not emptied by a machine that has other articles, and says how to do what is wanted', async () => {
    const real = await corpusOf('real', 8);
    const samples = await corpusOf('samples', 2, 100);
    await index(place, real);
    const error = await index(place, samples).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    const { message } = error as UserError;
    expect(message).toContain(
      `would remove or replace 8 of the 8 articles in the index ${place.directory}, in PostgreSQL at `,
    );
    expect(message).toContain(`made from ${real} on ${hostname()}, and this run reads ${samples} on ${hostname()}.`);
    expect(message).toContain('`npm start -- --no-index`');
    expect(message).toContain('`npm run index -- --replace`');
    // The page shows the last line of what a run says.
    expect(message).not.toContain('\n');
    expect(await idsIn(place)).toHaveLength(8);
    // And holds nobody off.
    expect(await index(place, await corpusOf('real', 9))).toMatchObject({ added: ['boat-9'], removed: [] });
  });

  test('nor by one that would build it anew with another embedder', async () => {
    await index(place, await corpusOf('real', 8));
    const other = { ...embedder, id: 'another' };
    const samples = await corpusOf('samples', 2, 100);
    await expect(index(place, samples, { embedder: other })).rejects.toThrow(
      'would remove or replace 8 of the 8 articles',
    );
    expect((await readIndexed(place))?.spec.embedder).toBe(embedder.id);
  });

  test('nor by one whose other articles have the same names', async () => {
    await index(place, await corpusOf('real', 8));
    const alike = await corpusOf('alike', 8);
    for (const file of await readdir(alike))
      await writeFile(path.join(alike, file), `Something else stands in ${file}.`);
    await expect(index(place, alike)).rejects.toThrow('would remove or replace 8 of the 8 articles');
  });

  test('nor by one with an old copy that has few of the articles', async () => {
    await index(place, await corpusOf('real', 8));
    await expect(index(place, await corpusOf('copy', 3))).rejects.toThrow(
      'would remove or replace 5 of the 8 articles',
    );
  });

  test('is replaced on purpose, and belongs to the other corpus from then on', async () => {
    await index(place, await corpusOf('real', 8));
    const samples = await corpusOf('samples', 4, 100);
    expect((await index(place, samples, { replaces: true })).removed).toHaveLength(8);
    await rm(path.join(samples, 'boat-100.md'));
    await rm(path.join(samples, 'boat-101.md'));
    await rm(path.join(samples, 'boat-102.md'));
    expect((await index(place, samples)).removed).toHaveLength(3);
  });

  test('loses what its own folder loses, were it all of it', async () => {
    const corpus = await corpusOf('real', 8);
    await index(place, corpus);
    for (const n of [1, 2, 3, 4, 5, 6, 7, 8]) await rm(path.join(corpus, `boat-${n}.md`));
    await corpusOf('real', 2, 100);
    expect((await index(place, corpus)).removed).toHaveLength(8);
  });

  test('follows its folder to another place, also where all articles get other ids and a half is gone', async () => {
    const corpus = await corpusOf('real', 8);
    await index(place, corpus);
    const moved = path.join(folder, 'moved');
    await rename(corpus, moved);
    for (const n of [1, 2, 3, 4]) await rename(path.join(moved, `boat-${n}.md`), path.join(moved, `ship-${n}.md`));
    for (const n of [5, 6, 7, 8]) await rm(path.join(moved, `boat-${n}.md`));
    const summary = await index(place, moved);
    expect(summary.removed).toHaveLength(8);
    expect(summary.renamed).toHaveLength(4);
    // It was noted where it lies now.
    for (const n of [1, 2, 3]) await rm(path.join(moved, `ship-${n}.md`));
    expect((await index(place, moved)).removed).toHaveLength(3);
  });

  test('of which it is not known what it was made from is brought to the corpus that there is', async () => {
    await index(place, await corpusOf('real', 2));
    const { spec } = (await readIndexed(place))!;
    // A commit that does not say.
    await (await openWriter(place, spec)).commit();
    expect((await index(place, await corpusOf('samples', 1, 100))).removed).toHaveLength(2);
  });
});

test('an index in files, which one machine has for itself, is brought to whatever corpus is named', async () => {
  const place = { directory: path.join(folder, 'index') };
  await index(place, await corpusOf('real', 8));
  expect((await index(place, await corpusOf('samples', 2, 100))).removed).toHaveLength(8);
});
