/** What a server that has no index yet can tell of the run that builds it. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createEmbeddedEmbedder } from '#lib/embedding/embedded-embedder.ts';
import { startPglite, STARTING_MS, type TestServer } from '#lib/postgres/pglite.test-data.ts';
import type { IndexPlace } from '#lib/store/open.ts';
import { indexCorpus } from './indexing.ts';
import { type IndexingNow, indexingNow } from './progress-note.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'footnote-indexing-now-'));
  await mkdir(path.join(folder, 'corpus'));
  for (let n = 0; n < 40; n++) await writeFile(path.join(folder, 'corpus', `${n}.md`), `Boat ${n} is in.`);
});
afterEach(() => rm(folder, { recursive: true }));

/** Indexes, and gives what was told before the first article was written, and while they were. */
async function index(place: IndexPlace): Promise<{ whileReading: IndexingNow[]; whileWriting: IndexingNow[] }> {
  const whileReading: IndexingNow[] = [];
  const whileWriting: IndexingNow[] = [];
  const run = { state: 'reading' as 'reading' | 'writing' | 'done' };
  const corpus = path.join(folder, 'corpus');
  const running = indexCorpus({
    ...place,
    corpus,
    embedder: createEmbeddedEmbedder(),
    onProgress: () => (run.state = 'writing'),
  }).finally(() => (run.state = 'done'));
  while (run.state !== 'done') {
    const { state } = run;
    const now = await indexingNow(place);
    if (now && state === run.state) (state === 'reading' ? whileReading : whileWriting).push(now);
    await turn();
  }
  await running;
  return { whileReading, whileWriting };
}

test('a run is told of while it still reads the corpus, and how far it is', async () => {
  const place = { directory: path.join(folder, 'index') };
  expect(await indexingNow(place)).toBeUndefined();
  const { whileReading } = await index(place);
  expect(whileReading[0]).toEqual({ share: 0 });
  expect(await indexingNow(place)).toBeUndefined();
});

describe('with PostgreSQL', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startPglite();
  }, STARTING_MS);
  afterAll(() => server.stop());

  test('that a run is at work is told by the lock that it holds', async () => {
    const place = { directory: 'index', database: { url: server.url } };
    expect(await indexingNow(place)).toBeUndefined();
    const { whileReading, whileWriting } = await index(place);
    // How far it is, nobody has noted.
    expect(whileReading[0] ?? whileWriting[0]).toEqual({});
    expect(await indexingNow(place)).toBeUndefined();
  });
});
