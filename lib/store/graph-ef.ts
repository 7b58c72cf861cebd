import type { HierarchicalNSW } from 'hnswlib-node';

/** How many vectors a search may keep in view; more find more and take longer. */
const CHOICES = [200, 300, 400, 600, 800];
/** The largest: among very many near copies it finds .99 of the ten nearest. */
const MOST = 1_200;
/** What is found is compared with what this finds, which is all but everything. */
const REFERENCE = 2_400;
/** In a smaller graph a search takes no time to speak of. */
const SMALL = 5_000;
const PROBES = 60;
const NEAREST = 10;
/** This share of the nearest that the reference finds. */
const WANTED = 0.99;

/**
 * How many vectors a search of this graph should keep in view, by trying: texts that differ need two hundred, near copies of few texts a thousand. Between two
 * vectors lies what a question is like, which is near to none in particular. Takes a second or two in a large graph, and leaves it set to what was chosen.
 */
export function chooseEf(index: HierarchicalNSW): number {
  const ids = index.getIdsList();
  const chosen = ids.length < SMALL ? MOST : (CHOICES.find(finderOf(index, probesOf(index, ids))) ?? MOST);
  index.setEf(chosen);
  return chosen;
}

function probesOf(index: HierarchicalNSW, ids: readonly number[]): number[][] {
  return Array.from({ length: PROBES }, (_, at) => {
    const [one, other] = [at, at + 0.5].map((place) =>
      index.getPoint(ids[Math.floor((place * ids.length) / PROBES)]!),
    ) as [number[], number[]];
    const between = one.map((number, dimension) => number + other[dimension]!);
    const length = Math.hypot(...between) || 1;
    return between.map((number) => number / length);
  });
}

/** Whether an `ef` finds enough; a vector counts that is as near as the last of the nearest, for copies are as good as each other. */
function finderOf(index: HierarchicalNSW, probes: readonly number[][]): (ef: number) => boolean {
  const distances = (probe: number[]): number[] => index.searchKnn(probe, NEAREST).distances;
  index.setEf(REFERENCE);
  const farthest = probes.map((probe) => Math.max(...distances(probe)));
  return (ef) => {
    index.setEf(ef);
    let found = 0;
    for (const [at, probe] of probes.entries()) {
      found += distances(probe).filter((distance) => distance <= farthest[at]! + Number.EPSILON).length;
    }
    return found >= WANTED * NEAREST * probes.length;
  };
}
