/** The same work in files and in PostgreSQL, where a server is named. */
import path from 'node:path';
import { markdownTable } from '../markdown-table.ts';
import { measured } from '../measured.ts';
import type { Times } from '../quantiles.ts';
import type { BenchContext, Section, SectionResult } from '../section.ts';

const PROGRAM = path.join('scripts', 'bench', 'store.ts');
const PASSAGES = '10000';
const NAMES = ['TEST_DATABASE_URL', 'DATABASE_URL'];

interface Figures {
  store: string;
  passages: number;
  writtenPerSecond: number;
  commitSeconds: number;
  evidence: Times;
  vectors: Times;
  recallAt10: number;
}

export const storesSection: Section = {
  name: 'stores',
  title: 'Files and PostgreSQL',
  isLong: true,
  run: measureStores,
};

async function measureStores({ progress }: BenchContext): Promise<SectionResult> {
  const url = NAMES.map((name) => process.env[name]).find((value) => value !== undefined && value !== '');
  if (url === undefined) {
    return { markdown: [`Measured where ${NAMES.join(' or ')} names a server; here none is named.`], figures: null };
  }
  progress.say('A store of files');
  const files = await measured<Figures>([PROGRAM, PASSAGES]);
  progress.say('The same in PostgreSQL');
  const figures = [files, await measured<Figures>([PROGRAM, PASSAGES], undefined, { DATABASE_URL: url })];
  return { markdown: describeStores(figures), figures };
}

function describeStores(figures: readonly Figures[]): string[] {
  const both = ({ p50, p95 }: Times) => `${p50.toFixed(1)} / ${p95.toFixed(1)}`;
  return markdownTable(
    [
      '',
      'passages',
      'written a second',
      'last step s',
      'evidence p50 / p95 ms',
      'nearest p50 / p95 ms',
      'nearest found',
    ],
    figures.map(({ store, passages, writtenPerSecond, commitSeconds, evidence, vectors, recallAt10 }) => [
      store,
      passages.toLocaleString('en'),
      writtenPerSecond.toLocaleString('en'),
      commitSeconds.toFixed(1),
      both(evidence),
      both(vectors),
      recallAt10.toFixed(3),
    ]),
  );
}
