/** What an index must look like after a fault: the old or the new one, whole, or a sentence that names the cure. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Fault, Report } from './fault.ts';
import { type Damage, damages } from './damages.ts';
import { compileShim, Worker } from './workers.ts';

export const QUESTIONS = ['Why was the opening postponed?', 'Where do herons nest?', 'What do tickets cost?'];

const BRIDGE =
  'The new bridge over the Tarn opened in March. The opening was postponed because the river flooded the southern pier.';
const OPERA = 'The opera of Brenwick plays in a tent while its house is repaired. Tickets cost fifteen crowns.';
const OLD: Record<string, string> = {
  'bridge.md': `---\ntitle: The bridge\noutlet: The Coast\n---\n${BRIDGE}\n`,
  'opera.md': `---\ntitle: A season without an opera house\n---\n${OPERA}\n`,
  'ferry.md': 'The old ferry keeps its landing. Farmers welcome the ferry.\n',
};
const NEW: Record<string, string> = {
  'bridge.md': `---\ntitle: The bridge\noutlet: The Coast\n---\n${BRIDGE.replace('flooded the southern pier', 'carried a crane away')}\n`,
  'opera.md': OLD['opera.md']!,
  'herons.md': 'Herons nest on the lower Tarn from April to July. Forty pairs were counted in the reeds.\n',
};
const FOREIGN: Record<string, string> = {
  'harbour.md': 'The opening of the harbour was postponed by a strike. Herons nest on the roof of the customs house.\n',
};

/** How an index is before the run that suffers a fault. */
export type Scenario = 'first' | 'update' | 'graph';

export interface Outcome {
  what: string;
  /** What the run said, what the index answered afterwards, and whether another run mended it. */
  run: string;
  found: string;
  /** How it ended, in few words. */
  state: string;
  /** Each a promise that was broken. */
  wrong: string[];
}

interface Fixtures {
  before: Record<Scenario, string>;
  old: string;
  /** The index of the old articles after it was brought to the new ones. */
  grown: string;
  foreign: string;
  oldAnswers: string;
  newAnswers: string;
}

export class FaultBench {
  readonly folder: string = mkdtempSync(path.join(tmpdir(), 'footnote-faults-'));
  readonly shimProblem: string | undefined;
  readonly #plain: Worker;
  readonly #faulty: Worker | undefined;
  readonly #cases: string;
  #fixtures: Fixtures | undefined;

  constructor() {
    this.#cases = path.join(this.folder, 'cases');
    mkdirSync(this.#cases);
    const compiled = compileShim(this.folder);
    this.shimProblem = 'reason' in compiled ? compiled.reason : undefined;
    this.#plain = new Worker(this.#cases, 'plain');
    this.#faulty = 'shim' in compiled ? new Worker(this.#cases, 'faulty', compiled.shim) : undefined;
  }

  async prepare(): Promise<void> {
    for (const [name, files] of Object.entries({ old: OLD, new: NEW, foreign: FOREIGN })) {
      mkdirSync(path.join(this.folder, name));
      for (const [file, text] of Object.entries(files)) writeFileSync(path.join(this.folder, name, file), text);
    }
    const built = async (name: string, corpora: string[]): Promise<string> => {
      const index = path.join(this.folder, 'indexes', name);
      for (const corpus of corpora) await this.#plain.run(this.#task('index', corpus, index));
      return index;
    };
    const old = await built('old', ['old']);
    const fresh = await built('fresh', ['new']);
    const withoutGraph = path.join(this.folder, 'indexes', 'graph');
    cpSync(old, withoutGraph, { recursive: true });
    for (const file of readdirSync(withoutGraph)) if (file.endsWith('.hnsw')) rmSync(path.join(withoutGraph, file));
    const nothing = path.join(this.folder, 'indexes', 'none');
    mkdirSync(nothing);
    this.#fixtures = {
      before: { first: nothing, update: old, graph: withoutGraph },
      old,
      grown: await built('grown', ['old', 'new']),
      foreign: await built('foreign', ['foreign', 'foreign']),
      oldAnswers: (await this.#plain.run(this.#task('ask', 'old', old))).text,
      newAnswers: (await this.#plain.run(this.#task('ask', 'new', fresh))).text,
    };
    if (this.#fixtures.oldAnswers === this.#fixtures.newAnswers) throw new Error('Both answer the same.');
  }

  get fixtures(): Fixtures {
    if (!this.#fixtures) throw new Error('The bench is not prepared.');
    return this.#fixtures;
  }

  /** How many file operations a run does, none of them failing. */
  async operations(scenario: Scenario, verb: 'index' | 'ask' = 'index'): Promise<number> {
    return (await this.#faultyRun(verb, this.#freshCase(scenario), { mode: 'eio', at: 0, stays: false })).operations;
  }

  /** Indexes with one operation failing, and looks at what is there afterwards. */
  async indexWith(scenario: Scenario, fault: Fault): Promise<Outcome & { fired: boolean }> {
    const index = this.#freshCase(scenario);
    const run = await this.#faultyRun('index', index, fault);
    const what = `${scenario}: ${fault.mode}${fault.stays ? ' from' : ' at'} ${fault.at}, ${run.failed.replace(this.#cases, '')}`;
    if (run.failed === '') {
      // No operation of that number, or none that this fault is for: there is nothing to look at.
      rmSync(index, { recursive: true });
      return { what, run: '', found: '', state: run.kind, wrong: [], fired: false };
    }
    const wrong: string[] = [];
    if (run.kind === 'error') wrong.push('the run ends without a sentence');
    if (run.kind === 'died' && !['killed', 'torn'].includes(fault.mode)) wrong.push(`the run dies of ${run.text}`);
    const found = await this.look(index);
    const expected = run.kind === 'done' ? ['new'] : run.kind === 'died' ? ['old', 'new'] : ['old'];
    if (run.text.includes('will show when the disk works again')) expected.push('new');
    // Without an index before there is none afterwards, and it is built when it is asked for.
    if (scenario === 'first' && run.kind !== 'done') expected.push('none');
    if (!expected.includes(found.state)) wrong.push(`${found.state} instead of ${expected.join(' or ')}`);
    wrong.push(...(await this.#mend(index)));
    rmSync(index, { recursive: true });
    return {
      what,
      run: `${run.kind}: ${run.text} ${run.said.join(' | ')}`,
      found: `${found.state} ${found.text}`,
      state: `${run.kind}, ${found.state}`,
      wrong,
      fired: true,
    };
  }

  /** Asks with one operation failing. */
  async askWith(fault: Fault): Promise<Outcome & { fired: boolean }> {
    const index = this.#freshCase('update');
    const run = await this.#faultyRun('ask', index, fault);
    const wrong: string[] = [];
    if (run.kind === 'error') wrong.push('asking ends without a sentence');
    if (run.kind === 'died' && fault.mode !== 'killed') wrong.push(`asking dies of ${run.text}`);
    if (run.kind === 'done' && run.text !== this.fixtures.oldAnswers) wrong.push('another answer');
    wrong.push(...(await this.#mend(index)));
    rmSync(index, { recursive: true });
    const what = `ask: ${fault.mode}${fault.stays ? ' from' : ' at'} ${fault.at}, ${run.failed.replace(this.#cases, '')}`;
    return {
      what,
      run: `${run.kind}: ${run.text} ${run.said.join(' | ')}`,
      found: '',
      state: run.kind,
      wrong,
      fired: run.failed !== '',
    };
  }

  /**
   * Every damage to an index that is whole, and to one whose last run was killed before it could tidy up.
   *
   * @param picked of the damages to the whole one, by number; the other is left out then.
   */
  async everyDamage(tell: (group: string, outcome: Outcome) => void, picked?: (at: number) => boolean): Promise<void> {
    const { grown, old, foreign } = this.fixtures;
    const bases = { whole: grown, ...(this.#faulty && !picked && { killed: await this.#killedAfterCommit() }) };
    const all = damages({ 'another index': foreign, 'the generation before': old });
    for (const [base, from] of Object.entries(bases)) {
      for (const [at, damage] of all.entries()) {
        if (picked && !picked(at)) continue;
        const outcome = await this.#damaged(damage, base, from);
        if (outcome) tell(`damage to a ${base} index`, outcome);
      }
    }
  }

  async #damaged({ what, apply }: Damage, base: string, from: string): Promise<Outcome | undefined> {
    const index = path.join(this.#cases, `damaged-${Math.random().toString(36).slice(2)}`);
    cpSync(from, index, { recursive: true });
    if (!apply(index)) return undefined;
    const found = await this.look(index);
    const wrong: string[] = [];
    // Of a run that was killed it must at least be said that it did not finish.
    const isToldOld = found.state === 'old' && base === 'killed' && found.text.includes('did not finish');
    if (!['new', 'refused', 'none'].includes(found.state) && !isToldOld)
      wrong.push(`${found.state}, not new or refused`);
    wrong.push(...(await this.#mend(index)));
    rmSync(index, { recursive: true });
    return { what: `${base}: ${what}`, run: '', found: `${found.state} ${found.text}`, state: found.state, wrong };
  }

  /** An index whose new generation stands in SQLite's log only: left by the first kill after which there is one. */
  async #killedAfterCommit(): Promise<string> {
    const killed = async (at: number): Promise<{ index: string; copy: string; state: string }> => {
      const index = this.#freshCase('update');
      await this.#faultyRun('index', index, { mode: 'killed', at, stays: false });
      const copy = `${index}-copy`;
      cpSync(index, copy, { recursive: true });
      return { index, copy, state: (await this.look(index)).state };
    };
    let [before, after] = [0, await this.operations('update')];
    while (after - before > 1) {
      const at = (before + after) >> 1;
      if ((await killed(at)).state === 'new') after = at;
      else before = at;
    }
    const { copy } = await killed(after);
    if (statSync(path.join(copy, 'index.sqlite-wal')).size === 0) throw new Error('The kill has left no log.');
    return copy;
  }

  /** What asking this index gives. */
  async look(index: string): Promise<{ state: string; text: string }> {
    const asked = await this.#plain.run(this.#task('ask', 'new', index));
    const said = asked.said.join(' | ');
    if (asked.kind === 'done') {
      if (asked.text === this.fixtures.newAnswers) return { state: 'new', text: said };
      if (asked.text === this.fixtures.oldAnswers) return { state: 'old', text: said };
      return { state: 'WRONG ANSWERS', text: asked.text };
    }
    if (asked.kind === 'sentence' && asked.text.includes('There is no index'))
      return { state: 'none', text: asked.text };
    if (asked.kind === 'sentence' && asked.text.includes('npm run index'))
      return { state: 'refused', text: asked.text };
    return { state: asked.kind === 'died' ? 'DIED' : asked.kind === 'error' ? 'ERROR' : 'NO CURE', text: asked.text };
  }

  /** Another run must make everything good, and leave nothing behind. */
  async #mend(index: string): Promise<string[]> {
    const mended = await this.#plain.run(this.#task('index', 'new', index));
    if (mended.kind !== 'done') return [`the next run does not mend it: ${mended.kind} ${mended.text}`];
    const found = await this.look(index);
    const wrong: string[] = [];
    if (found.state !== 'new') wrong.push(`after mending: ${found.state} ${found.text}`);
    if (found.text !== '') wrong.push(`after mending it still complains: ${found.text}`);
    const again = await this.#plain.run(this.#task('index', 'new', index));
    if (again.kind !== 'done' || again.generation !== mended.generation)
      wrong.push(`a further run does something: ${again.text}`);
    const odd = readdirSync(index).filter(
      (name) => !/^(index\.sqlite(-wal|-shm)?|seal\.json|writer\.lock|vectors-\d+\.hnsw)$/.test(name),
    );
    if (odd.length > 0) wrong.push(`left behind: ${odd.join(', ')}`);
    return wrong;
  }

  #freshCase(scenario: Scenario): string {
    const index = path.join(this.#cases, `case-${Math.random().toString(36).slice(2)}`);
    cpSync(this.fixtures.before[scenario], index, { recursive: true });
    return index;
  }

  #faultyRun(verb: 'index' | 'ask', index: string, fault: Fault): Promise<Report> {
    if (!this.#faulty) throw new Error(`Operations cannot fail here: ${this.shimProblem}.`);
    return this.#faulty.run({ ...this.#task(verb, 'new', index), fault });
  }

  #task(verb: 'index' | 'ask', corpus: string, index: string) {
    return { do: verb, corpus: path.join(this.folder, corpus), index, questions: QUESTIONS };
  }

  async dispose(): Promise<void> {
    await this.#plain.stop();
    await this.#faulty?.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
