/** The same work in files and in PostgreSQL, where a server is named. */
import path from 'node:path';
import { markdownTable } from '../markdown-table.ts';
import { measured } from '../measured.ts';
import type { Times } from '../quantiles.ts';
import type { BenchContext, Section, SectionResult } from '../section.ts';
import type { ServerFigures } from '../servers.ts';
import type { StoreFigures } from '../store.ts';
import { measuredServer, SERVER_SETTING } from './own-database.ts';

const STORE = path.join('scripts', 'bench', 'store.ts');
const SERVERS = path.join('scripts', 'bench', 'servers.ts');
const PASSAGES = 100_000;
/** After so much making and writing there are as many passages as there are by then. */
const WRITING_SECONDS = 300;
const PASSAGES_OF_SERVERS = 20_000;
const ASKING_SECONDS = 20;

export const storesSection: Section = {
  name: 'stores',
  title: 'Files and PostgreSQL',
  isLong: true,
  run: measureStores,
};

async function measureStores({ progress }: BenchContext): Promise<SectionResult> {
  if (measuredServer(process.env) === undefined) {
    const markdown = [
      `Measured where ${SERVER_SETTING} names a server whose user may create databases; here none is named. DATABASE_URL is left alone.`,
    ];
    return { markdown, figures: null };
  }
  const run = <Result>(program: string, passages: number, seconds: number): Promise<Result> =>
    measured<Result>([program, String(passages), String(seconds)]);
  progress.say('The same passages in files and in PostgreSQL');
  const stores = await run<StoreFigures[]>(STORE, PASSAGES, WRITING_SECONDS);
  progress.say('One and two web processes on each');
  const servers = await run<ServerFigures[]>(SERVERS, PASSAGES_OF_SERVERS, ASKING_SECONDS);
  return { markdown: describe(stores, servers), figures: { stores, servers } };
}

function describe(stores: readonly StoreFigures[], servers: readonly ServerFigures[]): string[] {
  return [
    'Passages that are mixed from the sentences of few articles, so that nearly every one holds what is asked: the slowest case for a search by words. Server and',
    'process share the machine. `last step` are the indexes of words and vectors; `found` are those of the ten nearest that comparing with all finds.',
    '',
    ...markdownTable(
      [
        '',
        'passages',
        'written a second',
        'last step s',
        'evidence p50 / p95 ms',
        'nearest p50 / p95 ms',
        'found',
        'found among some',
      ],
      stores.map(({ store, passages, writtenPerSecond, commitSeconds, evidence, nearest, filtered }) => [
        store,
        passages.toLocaleString('en'),
        writtenPerSecond.toLocaleString('en'),
        commitSeconds.toFixed(1),
        both(evidence),
        both(nearest.times),
        nearest.recallAt10.toFixed(3),
        filtered.map(({ share, recallAt10 }) => `${recallAt10.toFixed(3)} of ${100 * share}%`).join(', '),
      ]),
    ),
    '',
    `Questions to ${PASSAGES_OF_SERVERS.toLocaleString('en')} passages, eight at a time, answered by one and by two web processes of this machine:`,
    '',
    ...markdownTable(
      ['', 'web processes', 'answers a second', 'p50 / p95 ms', 'failed'],
      servers.map(({ store, processes, perSecond, times, failures }) => [
        store,
        String(processes),
        perSecond.toFixed(1),
        both(times),
        String(failures),
      ]),
    ),
  ];
}

function both({ p50, p95 }: Times): string {
  return `${p50.toFixed(1)} / ${p95.toFixed(1)}`;
}
