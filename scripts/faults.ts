/** `npm run faults`: makes every file operation of an indexing run fail, in turn, and damages every file of an index. */
import { parseArgs } from 'node:util';
import { UserError } from '#lib/errors.ts';
import { parseArguments } from './arguments.ts';
import { type Outcome, type Scenario, FaultBench } from './faults/bench.ts';
import type { Fault } from './faults/fault.ts';
import { removeAtEnd } from './left-behind.ts';

const HELP = `npm run faults -- [options]

Lets an indexing run suffer one fault after another (an I/O error, a full disk, a write cut short, a torn write, a kill,
or a write of which the disk keeps half and says nothing, at its 1st, 2nd, 3rd … file operation) and damages each file of an index. After each, the old or the new index must
answer, or be refused with the cure, and another run must mend it. Needs Linux and a C compiler; takes half an hour.

  --only NAME     only first, update, graph (what is indexed), ask or damage; may be given more than once
  --every N       only every N-th operation
  --show          every case, not only what went wrong
  --help          show this`;

const PARTS = ['first', 'update', 'graph', 'ask', 'damage'] as const;
const FAULTS: Omit<Fault, 'at'>[] = [
  { mode: 'eio', stays: false },
  { mode: 'enospc', stays: false },
  { mode: 'short', stays: false },
  { mode: 'torn', stays: false },
  { mode: 'killed', stays: false },
  { mode: 'lost', stays: false },
  { mode: 'eio', stays: true },
  { mode: 'enospc', stays: true },
];
/** A run that fails does other operations than one that does not: so many more are tried. */
const BEYOND = 10;

export async function main(argv: string[]): Promise<number> {
  const options = {
    only: { type: 'string', multiple: true },
    every: { type: 'string', default: '1' },
    show: { type: 'boolean' },
    help: { type: 'boolean' },
  } as const;
  const values = parseArguments(argv, HELP, (args) => parseArgs({ args, options }))?.values;
  if (!values) return 0;
  const every = Number(values.every);
  if (!Number.isInteger(every) || every < 1) throw new UserError(`--every is "${values.every}"; expected 1 or more.`);
  const wanted: readonly string[] = values.only ?? PARTS;
  const unknown = wanted.find((name) => !PARTS.some((part) => part === name));
  if (unknown !== undefined) throw new UserError(`There is no part "${unknown}": the parts are ${PARTS.join(', ')}.`);

  const tally = new Tally(values.show === true);
  const bench = new FaultBench();
  const remove = removeAtEnd(bench.folder);
  try {
    await bench.prepare();
    if (bench.shimProblem !== undefined)
      throw new UserError(`Operations cannot be made to fail: ${bench.shimProblem}.`);
    for (const scenario of ['first', 'update', 'graph'] satisfies Scenario[]) {
      if (!wanted.includes(scenario)) continue;
      const last = (await bench.operations(scenario)) + BEYOND;
      for (const fault of FAULTS) {
        for (let at = 1; at <= last; at += every) {
          const outcome = await bench.indexWith(scenario, { ...fault, at });
          if (outcome.fired) tally.add(`${scenario} ${fault.mode}${fault.stays ? ', staying' : ''}`, outcome);
        }
      }
    }
    if (wanted.includes('ask')) await asks(bench, every, tally);
    if (wanted.includes('damage')) await bench.everyDamage((group, outcome) => tally.add(group, outcome));
  } finally {
    await bench.dispose();
    remove();
  }
  tally.print();
  return tally.wrong === 0 ? 0 : 1;
}

async function asks(bench: FaultBench, every: number, tally: Tally): Promise<void> {
  const last = (await bench.operations('update', 'ask')) + BEYOND;
  for (const mode of ['eio', 'killed'] as const) {
    for (let at = 1; at <= last; at += every) {
      const outcome = await bench.askWith({ mode, at, stays: false });
      if (outcome.fired) tally.add(`ask ${mode}`, outcome);
    }
  }
}

/** Counts outcomes by what was tried, and shows those that broke a promise. */
export class Tally {
  wrong = 0;
  readonly #counts = new Map<string, Map<string, number>>();
  readonly #shows: boolean;

  constructor(shows: boolean) {
    this.#shows = shows;
  }

  add(group: string, { what, run, found, state, wrong }: Outcome): void {
    if (!this.#counts.has(group)) this.#sayLast();
    const counts = this.#counts.get(group) ?? new Map<string, number>();
    this.#counts.set(group, counts);
    const kind = wrong.length > 0 ? 'WRONG' : state;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    if (wrong.length > 0) this.wrong += 1;
    if (wrong.length === 0 && !this.#shows) return;
    console.log(`${wrong.length > 0 ? 'WRONG ' : ''}${what}`);
    for (const line of [run, found, ...wrong]) if (line) console.log(`    ${line.slice(0, 600)}`);
  }

  /** @throws {UserError} when nothing was tried: no promise was kept then either. */
  print(): void {
    if (this.#counts.size === 0) throw new UserError('Nothing was tried: no operation failed and no file was damaged.');
    this.#sayLast();
    console.log(this.wrong === 0 ? 'Every promise was kept.' : `${this.wrong} broke a promise.`);
  }

  /** The group that has come to its end. */
  #sayLast(): void {
    const last = [...this.#counts].at(-1);
    if (!last) return;
    const [group, counts] = last;
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    console.log(`${group}: ${all} tried; ${[...counts].map(([kind, count]) => `${count} ${kind}`).join(', ')}`);
  }
}
