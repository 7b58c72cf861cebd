import hnswlib, { type HierarchicalNSW } from 'hnswlib-node';
import { expect, it } from 'vitest';
import { randomNumbers, randomVector } from './contract/sample.ts';
import { nearest } from './exact-scan.ts';
import { chooseEf } from './graph-ef.ts';

const DIMENSIONS = 24;
const random = randomNumbers(5);

/** Few links, so that a search has to keep more in view than it must in a good graph. */
function graphOf(vectors: readonly Float32Array[], links: number): HierarchicalNSW {
  const index = new hnswlib.HierarchicalNSW('ip', DIMENSIONS);
  index.initIndex(vectors.length, links, 40);
  for (const [id, vector] of vectors.entries()) index.addPoint([...vector], id);
  return index;
}

const randomVectors = (count: number): Float32Array[] =>
  Array.from({ length: count }, () => randomVector(random, DIMENSIONS));

it('keeps no more in view than it takes to find nearly all of the nearest', () => {
  const vectors = randomVectors(6_000);
  const [sparse, dense] = [graphOf(vectors, 4), graphOf(vectors, 16)];
  const [much, little] = [chooseEf(sparse), chooseEf(dense)];
  expect(little).toBe(200); // the least there is
  expect(much).toBeGreaterThan(little);
  // Each is left as it was chosen.
  const passages = vectors.map((vector, id) => ({ id, articleId: 'a', vector }));
  for (const index of [sparse, dense]) {
    let found = 0;
    for (const asked of randomVectors(50)) {
      const near = new Set(nearest(asked, passages, 10).map(({ passageId }) => passageId));
      found += index.searchKnn([...asked], 10).neighbors.filter((id) => near.has(id)).length;
    }
    expect(found / 500).toBeGreaterThan(0.97);
  }
});

it('keeps much in view in a small graph, where that takes no time', () => {
  expect(chooseEf(graphOf(randomVectors(50), 4))).toBe(1_200);
});
