import path from 'node:path';
import type { Times } from '../quantiles.ts';
import { installBench } from '../install.ts';
import { measured } from '../measured.ts';

/** What one library has done with one set, in processes of its own. */
export interface Run {
  name: string;
  versions: Record<string, string>;
  settings: string;
  /** From the lines of the articles to an index that can be asked. */
  indexSeconds: number;
  /** Resident, after all questions. */
  bytes: number;
  times: Times;
  /** Of whole answers; only Footnote gives any. */
  answering?: Times;
  results: Found[];
}

export interface Found {
  id: string;
  retrieved: string[];
  /** Of the best passage; null where the library tells none. */
  score?: number | null;
  /** Footnote decides itself. */
  refused?: boolean;
}

const RUNNER = path.join('bench', 'run-peer.ts');
const FOOTNOTE = path.join('scripts', 'bench', 'peers', 'run-footnote.ts');
export const FOOTNOTE_NAME = 'Footnote';

/**
 * Installs the peers where they are not yet; they are no part of Footnote.
 *
 * @returns their names, or why there are none.
 */
export async function installPeers(mayInstall: boolean, say: (text: string) => void): Promise<string[] | string> {
  const missing = await installBench(mayInstall, say);
  if (missing !== undefined) return missing;
  return measured<string[]>([RUNNER, '--list']);
}

export async function runPeer(name: string, files: { articles: string; questions: string }): Promise<Run> {
  return { name, ...(await measured<Omit<Run, 'name'>>([RUNNER, name, files.articles, files.questions])) };
}

/** Footnote itself: one process indexes to disk, another one asks. */
export async function runFootnote(files: { articles: string; questions: string }, directory: string): Promise<Run> {
  const { indexSeconds } = await measured<{ indexSeconds: number }>([FOOTNOTE, 'index', files.articles, directory]);
  const asked = await measured<Pick<Run, 'bytes' | 'times' | 'answering' | 'results'>>([
    FOOTNOTE,
    'ask',
    files.questions,
    directory,
  ]);
  const settings = 'As it comes: an index on disk, made by one process and asked by another; all its defaults.';
  return { name: FOOTNOTE_NAME, versions: {}, settings, indexSeconds, ...asked };
}
