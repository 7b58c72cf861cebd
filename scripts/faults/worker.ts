/** A process that indexes and asks on demand, so that one that dies of a fault is only a worker. See `fault-bench.ts`. */
import { openSync } from 'node:fs';
import { createEmbeddedEmbedder } from '#lib/embedding/embedded-embedder.ts';
import { readConfig } from '#lib/config.ts';
import { messageOf, UserError } from '#lib/errors.ts';
import { collectAnswer } from '#lib/engine/answer-result.ts';
import { openEngine } from '#lib/engine/engine.ts';
import { indexCorpus } from '#lib/engine/indexing.ts';
import { arm, disarm, type Report, type Task } from './fault.ts';

const said: string[] = [];
for (const name of ['warn', 'error'] as const) console[name] = (...words: unknown[]) => said.push(words.join(' '));

const control = process.env.FAULT_CONTROL === undefined ? undefined : openSync(process.env.FAULT_CONTROL, 'r+');

async function work({ do: verb, corpus, index, questions }: Task): Promise<Pick<Report, 'text' | 'generation'>> {
  const config = { ...readConfig({}), corpus, index };
  if (verb === 'index') {
    const summary = await indexCorpus({ corpus, directory: index, embedder: createEmbeddedEmbedder() });
    const { added, changed, removed, rebuilt, stats } = summary;
    return { text: JSON.stringify({ added, changed, removed, rebuilt }), generation: stats.generation };
  }
  const engine = await openEngine(config);
  try {
    const answers = [];
    for (const question of questions) {
      const result = await collectAnswer({ id: 'q', kind: 'q', question }, engine.ask(question, []));
      const { answer, citations, finish, retrieved, error } = result;
      if (error !== undefined) throw new UserError(error);
      answers.push({ answer, citations, finish, retrieved: retrieved.toSorted() });
    }
    return { text: JSON.stringify(answers) };
  } finally {
    await engine.close();
  }
}

process.on('message', (task: Task) => {
  said.length = 0;
  if (task.fault && control !== undefined) arm(control, task.fault);
  const ended = (report: Omit<Report, 'said' | 'operations' | 'failed'>): void => {
    const counted = control === undefined ? { operations: 0, failed: '' } : disarm(control);
    process.send?.({ ...report, said: [...said], ...counted } satisfies Report);
  };
  work(task).then(
    (done) => ended({ kind: 'done', ...done }),
    (error: unknown) =>
      ended(
        error instanceof UserError
          ? { kind: 'sentence', text: error.message }
          : { kind: 'error', text: (error instanceof Error && error.stack) || messageOf(error) },
      ),
  );
});
process.send?.('ready');
