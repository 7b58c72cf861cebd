import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../child.ts';

const PACKAGES = ['hnswlib-node', '@langchain/textsplitters', 'next', 'ai'];

/** Of whatever the figures depend on. */
export async function versionsOf(): Promise<Record<string, string>> {
  const versionIn = (folder: string) =>
    (JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { version: string }).version;
  const packages = PACKAGES.map((name) => [name, versionIn(path.join(projectRoot, 'node_modules', name))]);
  const commit = await commitOf();
  return {
    Footnote: versionIn(projectRoot) + (commit === undefined ? '' : ` (${commit})`),
    Node: process.versions.node,
    SQLite: process.versions.sqlite ?? 'none',
    ...(Object.fromEntries(packages) as Record<string, string>),
  };
}

export function machineName(): string {
  const memory = `${Math.round(os.totalmem() / 2 ** 30)} GiB`;
  return `${os.cpus()[0]?.model ?? os.arch()}, ${os.cpus().length} cores, ${memory}, ${os.type()}`;
}

/** Undefined where this is no checkout of git. */
async function commitOf(): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)('git', ['rev-parse', '--short', 'HEAD'], { cwd: projectRoot });
    return stdout.trim();
  } catch {
    return undefined;
  }
}
