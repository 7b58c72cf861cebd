/** One part against what limits it, both doing the same work unless it is said. */
export interface Comparison {
  name: string;
  /** What the speeds are counted in, such as `passages/s`. */
  unit: string;
  limitName: string;
  ours: number;
  limit: number;
  /** Of the limit's speed: 1 is as fast, one half is the aim. */
  ratio: number;
  /** What it is compared with does more or less: no limit, only what one might use instead. */
  isOtherWork?: true;
}

/** Does the work once. */
export type Work = () => unknown;

export interface Sides {
  name: string;
  unit: string;
  /** How much of the unit is done each time. */
  amount: number;
  ours: Work;
  limitName: string;
  limit: Work;
  isOtherWork?: true;
}

/** Of five, one run in four gave half of the others' ratio where other programs were at work too. */
const ROUNDS = 15;
/** Until the code is compiled, which takes the longest where much of it does little each time. */
const WARM_UP_MS = 1_000;
/** What takes less is done several times a round: a single pause would decide it. */
const ROUND_MS = 40;

/**
 * Runs both sides in turn, so that a machine that is busy for a while slows both, and takes the median of the rounds' ratios and of each side's times. Each side
 * has run before.
 */
export async function compare(sides: Sides): Promise<Comparison> {
  const { name, unit, amount, limitName, isOtherWork } = sides;
  const times: { ours: number; limit: number }[] = [];
  const footnote = { work: sides.ours, repeats: await warmUp(sides.ours) };
  const bare = { work: sides.limit, repeats: await warmUp(sides.limit) };
  for (let round = 0; round < ROUNDS; round++) {
    times.push({ ours: await time(footnote), limit: await time(bare) });
  }
  return {
    name,
    unit,
    limitName,
    ours: (1_000 * amount) / medianOf(times.map(({ ours }) => ours)),
    limit: (1_000 * amount) / medianOf(times.map(({ limit }) => limit)),
    ratio: medianOf(times.map(({ ours, limit }) => limit / ours)),
    ...(isOtherWork && { isOtherWork }),
  };
}

export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** How often the work is to be done in a round. */
async function warmUp(work: Work): Promise<number> {
  const started = performance.now();
  let runs = 0;
  let milliseconds = 0;
  while (milliseconds < WARM_UP_MS) {
    await work();
    runs++;
    milliseconds = performance.now() - started;
  }
  return Math.ceil((ROUND_MS * runs) / milliseconds);
}

/** The milliseconds of doing it once. */
async function time({ work, repeats }: { work: Work; repeats: number }): Promise<number> {
  const started = performance.now();
  for (let run = 0; run < repeats; run++) await work();
  return (performance.now() - started) / repeats;
}
