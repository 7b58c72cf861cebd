import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { randomNumbers, randomVector, SAMPLE_SPEC, sampleArticles } from './contract/sample.ts';
import { buildGraph, loadGraph, searchGraph, type StoredVector } from './graph.ts';
import { buildGraphAside, buildGraphFile } from './graph-thread.ts';
import { openSqliteStore } from './sqlite-store.ts';
import { openSqliteWriter } from './sqlite-writer.ts';

const DIMENSIONS = 16;
const file = 'vectors-1.hnsw';
const random = randomNumbers(1);
// More than one chunk, and the last one not full.
const vectors = Array.from({ length: 700 }, (_, at) => ({ id: 3 * at + 7, vector: randomVector(random, DIMENSIONS) }));

describe('a thread that builds a vector graph', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'footnote-thread-'));
  });
  afterEach(async () => {
    await rm(directory, { recursive: true });
  });
  const wanted = (count: number) => ({ directory, file, dimensions: DIMENSIONS, count });

  test('writes the graph that this thread would have built, and tells how far it is', async () => {
    const told: number[] = [];
    const record = await buildGraphFile(wanted(vectors.length), vectors, { onProgress: (done) => told.push(done) });
    expect(await readdir(directory)).toEqual([file]);
    expect(told).toEqual([0, 256, 512, 700]);
    const { graph } = await loadGraph(directory, record);
    const here = await buildGraph(DIMENSIONS, vectors.length, vectors);
    const vector = randomVector(random, DIMENSIONS);
    expect(searchGraph(graph!, vector, 20)).toEqual(searchGraph(here, vector, 20));
    const aside = await buildGraphAside(DIMENSIONS, vectors.length, vectors);
    expect(searchGraph(aside, vector, 20)).toEqual(searchGraph(here, vector, 20));
  });

  test('leaves this thread free: a question is answered before the build has come to its end', async () => {
    const articles = sampleArticles(20, 1);
    const index = join(directory, 'index');
    const writer = await openSqliteWriter(index, SAMPLE_SPEC);
    await writer.put(articles);
    await writer.commit();
    const store = await openSqliteStore(index);
    let isAnswered = false;
    // It goes on until there is an answer; were it in the way of that, it would go on until there is no more room.
    const most = 100_000;
    function* untilAnswered(): Generator<StoredVector> {
      for (let id = 1; id <= most && !isAnswered; id++) yield { id, vector: vectors[id % vectors.length]!.vector };
    }
    const built = buildGraphFile(wanted(most), untilAnswered());
    const { dense } = await store.search({ terms: [], vector: randomVector(random), limit: 5 });
    await store.hold().then((held) => held.close());
    isAnswered = true;
    expect(dense).toHaveLength(5);
    expect((await built).count).toBeLessThan(most);
    await store.close();
  });

  test('stops when its graph is no longer wanted', async () => {
    const stopped = new AbortController();
    const onProgress = (): void => {
      stopped.abort();
    };
    const built = buildGraphFile(wanted(vectors.length), vectors, { signal: stopped.signal, onProgress });
    await expect(built).rejects.toThrow('aborted');
    await expect(buildGraphFile(wanted(1), vectors, { signal: AbortSignal.abort() })).rejects.toThrow('aborted');
    expect(await readdir(directory)).toEqual([]);
  });

  test('tells what is wrong with the vectors or with the folder', async () => {
    function* broken(): Generator<StoredVector> {
      yield vectors[0]!;
      throw new Error('there are no more');
    }
    await expect(buildGraphFile(wanted(2), broken())).rejects.toThrow('there are no more');
    await expect(buildGraphFile(wanted(1), vectors)).rejects.toThrow('exceeds the specified limit');
    const nowhere = { ...wanted(700), directory: join(directory, 'missing') };
    await expect(buildGraphFile(nowhere, vectors)).rejects.toThrow('could not be written');
  });
});
