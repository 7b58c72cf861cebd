/**
 * `npm run index`: brings the index to the state of the corpus. npm gives V8 16 MB for objects that have just been made: left to itself it begins with
 * one and clears that up again and again, which is a tenth of the time of a change in ten thousand articles.
 */
import { resolve } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { type Config, readConfig, secretsOf } from '#lib/config.ts';
import type { EmbeddingFault } from '#lib/embedding/model-embedder.ts';
import { UserError } from '#lib/errors.ts';
import { indexPlace } from '#lib/engine/index-place.ts';
import { indexCorpus, type IndexProgress, type IndexRequest, type IndexSummary } from '#lib/engine/indexing.ts';
import { openEmbedder } from '#lib/engine/embedders.ts';
import { parseArguments } from './arguments.ts';
import { CORPUS_HELP, CORPUS_OPTIONS, withCorpusOptions } from './corpus-options.ts';
import { type ProgressLine, startProgress } from './progress-line.ts';
import { upToDateOrServable } from './servable.ts';
import { watchCorpus } from './watch-corpus.ts';

const HELP = `npm run index -- [options]

Splits and embeds the articles that are new or have changed, removes those that are gone.

${CORPUS_HELP}
  --read-all      read every file, also when none looks changed by its size and times
  --replace       put this corpus in the place of another, whose articles an index in PostgreSQL holds
  --or-serve      when another process is indexing, end well if there is an index that can be served meanwhile
  --watch         go on, and index whenever something in the corpus changes (Ctrl+C stops it)
  --json          print the summary as JSON, with --watch one line for every change
  --help          show this`;

const MOST_SKIPS_SHOWN = 20;
const MOST_COPIES_SHOWN = 5;

export async function main(argv: string[]): Promise<number> {
  const options = {
    ...CORPUS_OPTIONS,
    'read-all': { type: 'boolean' },
    replace: { type: 'boolean' },
    'or-serve': { type: 'boolean' },
    watch: { type: 'boolean' },
    json: { type: 'boolean' },
    help: { type: 'boolean' },
  } as const;
  const values = parseArguments(argv, HELP, (args) => parseArgs({ args, options }))?.values;
  if (!values) return 0;
  if (values['or-serve'] && values.watch) {
    throw new UserError('Give --or-serve or --watch: who watches waits for another run, and has nothing to serve.');
  }
  const config = withCorpusOptions(readConfig(), values);
  const print = (summary: IndexSummary): void => {
    console.log(values.json ? JSON.stringify(summary) : describeSummary(summary).join('\n'));
  };
  const update = async (): Promise<number> => {
    const first = await bringUpToDate(config, { readsAll: values['read-all'], replaces: values.replace });
    print(first);
    if (values.watch) await untilStopped((signal) => keepUpToDate(config, { first, print }, signal));
    return 0;
  };
  return values['or-serve'] ? upToDateOrServable(indexPlace(config), update) : update();
}

/** Indexes after every change until `signal` aborts. What a run cannot do is told, and the next change is waited for. */
export async function keepUpToDate(
  config: Config,
  { first, print }: { first: IndexSummary; print: (summary: IndexSummary) => void },
  signal: AbortSignal,
): Promise<void> {
  let told = '';
  let { skipped } = first;
  const update = async (): Promise<void> => {
    try {
      const summary = await bringUpToDate(config, { signal });
      told = '';
      const isNew = !isDeepStrictEqual(summary.skipped, skipped);
      ({ skipped } = summary);
      if (isNew || summary.added.length + summary.changed.length + summary.removed.length > 0) print(summary);
    } catch (error) {
      if (signal.aborted) return;
      const sentence = sentenceOf(error);
      if (sentence === undefined) throw error;
      if (sentence !== told) console.error(sentence);
      told = sentence;
    }
  };
  await watchCorpus(config.corpus, update, { signal, leaveOut: [config.index, ...conversationFiles(config)] });
}

/** What ended a run, where it may pass: something that can be mended, or that the system refused; undefined for an error of our own. */
function sentenceOf(error: unknown): string | undefined {
  if (error instanceof UserError) return error.message;
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return undefined;
  return `The articles could not be indexed (${error.message}). It is tried again when something changes, or in half a minute.`;
}

async function untilStopped(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const stopped = new AbortController();
  const stop = (): void => {
    stopped.abort();
  };
  const signals: NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.once(signal, stop);
  console.error('Watching for changes (Ctrl+C stops it).');
  await work(stopped.signal);
  for (const signal of signals) process.off(signal, stop);
}

/** What is done in each step, and to what. */
const LINES: Record<IndexProgress['step'], [title: string, unit: string]> = {
  articles: ['Indexing', 'articles'],
  vectors: ['Linking', 'vectors'],
  rows: ['Checking', 'rows'],
};

/** Indexes what has changed, with progress on standard error, and what a provider of embeddings says when it fails. */
export async function bringUpToDate(
  config: Config,
  { readsAll, replaces, signal }: Pick<IndexRequest, 'readsAll' | 'replaces' | 'signal'> = {},
): Promise<IndexSummary> {
  const lines: Partial<Record<IndexProgress['step'], ProgressLine>> = { articles: startProgress(...LINES.articles) };
  let told = '';
  const tell = ({ detail }: Pick<EmbeddingFault, 'detail'>): void => {
    const text = secretsOf(config).reduce((masked, secret) => masked.replaceAll(secret, '(secret)'), detail);
    // Several requests at once fail alike, and each many times.
    if (text === told || signal?.aborted) return;
    told = text;
    lines.articles?.end();
    console.error(`A request for embeddings failed: ${text}. What may pass is tried again, after a while.`);
  };
  try {
    return await indexCorpus({
      corpus: config.corpus,
      ...indexPlace(config),
      embedder: await openEmbedder(config, tell),
      readsAll,
      replaces,
      leaveOut: conversationFiles(config),
      signal,
      onProgress: ({ step, done, total }) => {
        told = '';
        (lines[step] ??= startProgress(...LINES[step])).update(done, total);
      },
    });
  } catch (error) {
    // What it sent may be of no use although no request has failed.
    if (error instanceof UserError && 'detail' in error) tell({ detail: String(error.detail) });
    throw error;
  } finally {
    (lines.rows ?? lines.vectors ?? lines.articles)?.end();
  }
}

/** What SQLite keeps of the conversations. Where that cannot be a file, as it is the folder of the articles, whoever opens it says so. */
function conversationFiles({ conversations, corpus }: Config): string[] {
  const files = ['', '-wal', '-shm', '-journal'].map((suffix) => conversations + suffix);
  return files.filter((file) => resolve(file) !== resolve(corpus));
}

/** The summary as lines for a person. */
export function describeSummary(summary: IndexSummary): string[] {
  const { added, changed, removed, unchanged, skipped, renamed, copies, stats } = summary;
  const lines: string[] = [];
  if (summary.rebuilt) lines.push(`Everything was indexed anew: ${summary.rebuilt}.`);
  for (const { path, reason } of skipped.slice(0, MOST_SKIPS_SHOWN))
    lines.push(`Skipped ${printable(path)}: ${printable(reason)}`);
  if (skipped.length > MOST_SKIPS_SHOWN) lines.push(`… and ${skipped.length - MOST_SKIPS_SHOWN} more were skipped.`);
  for (const { from, to } of renamed.slice(0, MOST_SKIPS_SHOWN))
    lines.push(`Renamed ${printable(from)} to ${printable(to)}`);
  for (const [first = '', ...others] of copies.slice(0, MOST_COPIES_SHOWN)) {
    lines.push(
      `One text under several names: ${[first, ...others].slice(0, 5).map(printable).join(', ')}${others.length > 4 ? ', …' : ''}`,
    );
  }
  if (copies.length > MOST_COPIES_SHOWN) lines.push(`… and ${copies.length - MOST_COPIES_SHOWN} more texts.`);
  const size = `${count(stats.articles, 'article')}, ${count(stats.passages, 'passage')}`;
  if (added.length + changed.length + removed.length === 0) {
    lines.push(`Nothing has changed: the index holds ${size} (${summary.seconds.toFixed(1)} s).`);
  } else {
    lines.push(
      `Indexed: ${added.length} added, ${changed.length} changed, ${removed.length} removed, ${unchanged} unchanged; ` +
        `now ${size} (${summary.seconds.toFixed(1)} s).`,
    );
  }
  return lines;
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}

/** The name of a file may hold anything, also what moves the cursor of a terminal. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`);
}
