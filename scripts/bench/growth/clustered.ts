/** `node scripts/bench/growth/clustered.ts COUNT`: how many of the ten nearest a graph of vectors in clusters finds as it is served; prints one line of JSON. */
import { seededRandom } from '#lib/evaluation/random.ts';
import { buildGraph } from '#lib/store/graph.ts';
import { quantilesOf } from '../quantiles.ts';
import { foundByGraph, probesOf, unitVector } from './found-by-graph.ts';

export interface Clustered {
  clusters: number;
  /** The `ef` that was chosen for it. */
  ef: number;
  found: number;
  p50: number;
}

const DIMENSIONS = 384;
const OF_ONE_CLUSTER = 100;
/** The length of what a vector differs by from the middle of its cluster, whose length is 1. */
const SPREAD = 0.5;
const ASKED = 100;

const count = Number(process.argv[2]);
const random = seededRandom(5);
const middles = Array.from({ length: Math.ceil(count / OF_ONE_CLUSTER) }, () =>
  unitVector(Array.from({ length: DIMENSIONS }, normal)),
);
const passages = Array.from({ length: count }, (_, at) => ({ id: at + 1, articleId: '', vector: clusteredVector() }));
const graph = await buildGraph(DIMENSIONS, count, passages);
const probes = probesOf(Array.from({ length: ASKED }, clusteredVector), passages);
const { share, times } = foundByGraph(graph.index, probes);
const result: Clustered = { clusters: middles.length, ef: graph.ef, found: share, p50: quantilesOf(times).p50 };
process.stdout.write(`${JSON.stringify(result)}\n`);

function clusteredVector(): Float32Array {
  const middle = middles[Math.floor(random() * middles.length)]!;
  return unitVector(Array.from(middle, (number) => number + (SPREAD * normal()) / Math.sqrt(DIMENSIONS)));
}

/** Box and Muller, 1958. */
function normal(): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
