import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { randomNumbers, randomVector } from './contract/sample.ts';
import { nearest } from './exact-scan.ts';
import { buildGraph, loadGraph, saveGraph, searchGraph, type Graph } from './graph.ts';

const DIMENSIONS = 16;
const FILE = 'vectors-1.hnsw';
const random = randomNumbers(1);
// Ids with gaps, as they are after replacing articles.
const vectors = Array.from({ length: 1_000 }, (_, at) => {
  return { id: 3 * at + 7, articleId: 'a', vector: randomVector(random, DIMENSIONS) };
});

describe('a vector graph', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'footnote-graph-'));
  });
  afterEach(async () => {
    await rm(directory, { recursive: true });
  });
  const build = (): Promise<Graph> => buildGraph(DIMENSIONS, vectors.length, vectors);

  test('finds nearly all that an exact scan finds', async () => {
    const graph = await build();
    let found = 0;
    for (let query = 0; query < 50; query++) {
      const vector = randomVector(random, DIMENSIONS);
      const expected = new Map(nearest(vector, vectors, 10).map((hit) => [hit.passageId, hit.similarity]));
      for (const { id, similarity } of searchGraph(graph, vector, 10)) {
        if (!expected.has(id)) continue;
        found += 1;
        expect(similarity).toBeCloseTo(expected.get(id) ?? Number.NaN, 5);
      }
    }
    expect(found / 500).toBeGreaterThan(0.98);
  });

  test('gives all it has when more is asked for', async () => {
    expect(searchGraph(await build(), randomVector(random, DIMENSIONS), 5_000)).toHaveLength(1_000);
  });

  test('comes back from its file as it was', async () => {
    const graph = await build();
    const record = await saveGraph(graph, directory, FILE);
    expect(record).toMatchObject({ file: FILE, count: 1_000, dimensions: DIMENSIONS, covers: 3 * 999 + 7 });
    expect(await readdir(directory)).toEqual([FILE]);
    const { graph: loaded } = await loadGraph(directory, record);
    const vector = randomVector(random, DIMENSIONS);
    expect(searchGraph(loaded as Graph, vector, 20)).toEqual(searchGraph(graph, vector, 20));
  });

  test('is not loaded from a file that is missing, cut short, or changed in one bit', async () => {
    const record = await saveGraph(await build(), directory, FILE);
    const path = join(directory, FILE);
    const flipped = await readFile(path);
    const middle = flipped.length >> 1;
    flipped[middle] = (flipped[middle] as number) ^ 1;

    await writeFile(path, flipped);
    expect(await loadGraph(directory, record)).toEqual({ problem: expect.stringContaining('has changed') });
    await truncate(path, record.bytes - 1);
    expect(await loadGraph(directory, record)).toEqual({ problem: expect.stringContaining('bytes instead of') });
    await rm(path);
    expect(await loadGraph(directory, record)).toEqual({ problem: expect.stringContaining('no such file') });
  });

  test('cannot be saved where there is no folder, though the library does not say so', async () => {
    await expect(saveGraph(await build(), join(directory, 'missing'), FILE)).rejects.toThrow('no such file');
  });
});
