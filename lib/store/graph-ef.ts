import type { HierarchicalNSW } from 'hnswlib-node';

/** How many vectors a search may keep in view; more find more and take longer. */
const CHOICES = [200, 300, 400, 600, 800];
/** The largest: among very many near copies it finds .99 of the ten nearest. */
const MOST = 1_200;
/** What is found is compared with what this finds, which is all but everything. */
const REFERENCE = 4_000;
/** In a smaller graph a search takes no time to speak of. */
const SMALL = 5_000;
/** Half as many once chose an `ef` that found .94 for real questions. */
const PROBES = 120;
const NEAREST = 10;
/** A search asks for so many at once, which widens its view. */
const ASKED = 200;
/** A question has so few of the words of a passage that its vector has one in so many of its numbers. */
const KEPT = 8;

/**
 * How many vectors a search of this graph should keep in view, by trying: until it finds .95 of the ten nearest of what is like a question, which is near to
 * nothing, and .995 of what lies between two passages. Takes some seconds in a large graph, and leaves it set to what was chosen.
 */
export function chooseEf(index: HierarchicalNSW): number {
  const ids = index.getIdsList();
  const chosen = ids.length < SMALL ? MOST : leastFor(index, ids);
  index.setEf(chosen);
  return chosen;
}

function leastFor(index: HierarchicalNSW, ids: readonly number[]): number {
  const passages = Array.from({ length: PROBES + 1 }, (_, at) =>
    index.getPoint(ids[Math.floor((at * ids.length) / (PROBES + 1))]!),
  );
  const questions = passages.slice(0, PROBES).map((passage, at) => {
    // Not the same places each time, without chance: the same vectors give the same graph.
    return unit(passage.map((number, place) => ((place * (KEPT - 1) + at) % KEPT === 0 ? number : 0)));
  });
  const between = passages.slice(0, PROBES).map((passage, at) => {
    return unit(passage.map((number, place) => number + passages[at + 1]![place]!));
  });
  const isEnough = [shareFinder(index, questions, 0.95), shareFinder(index, between, 0.995)];
  return CHOICES.find((ef) => isEnough.every((finds) => finds(ef))) ?? MOST;
}

function unit(numbers: number[]): number[] {
  const length = Math.hypot(...numbers) || 1;
  return numbers.map((number) => number / length);
}

/** Whether an `ef` finds such a share; a vector counts that is as near as the last of the nearest, for copies are as good as each other. */
function shareFinder(index: HierarchicalNSW, probes: readonly number[][], wanted: number): (ef: number) => boolean {
  const limit = Math.min(ASKED, index.getCurrentCount());
  const distances = (probe: number[]): number[] => index.searchKnn(probe, limit).distances;
  index.setEf(REFERENCE);
  const farthest = probes.map((probe) => distances(probe).toSorted((one, other) => one - other)[NEAREST - 1]!);
  return (ef) => {
    index.setEf(ef);
    let found = 0;
    for (const [at, probe] of probes.entries()) {
      const near = distances(probe).filter((distance) => distance <= farthest[at]! + Number.EPSILON);
      found += Math.min(NEAREST, near.length);
    }
    return found >= wanted * NEAREST * probes.length;
  };
}
