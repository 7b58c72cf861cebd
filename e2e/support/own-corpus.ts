/** A copy of the articles that a test may change, with an index of its own. */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

export interface OwnCorpus {
  /** Settings that make Footnote answer from it. */
  settings: Record<string, string>;
  /** Writes a file of the corpus, such as `new.md`. */
  write(name: string, text: string): Promise<void>;
  /** Changes a file of the corpus. */
  edit(name: string, change: (text: string) => string): Promise<void>;
  remove(name: string): Promise<void>;
  /** `npm run index`, while Footnote is serving from the index. */
  reindex(): Promise<void>;
  dispose(): Promise<void>;
}

const root = path.resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

export async function copyCorpus(): Promise<OwnCorpus> {
  const folder = await mkdtemp(path.join(tmpdir(), 'footnote-own-'));
  const corpus = path.join(folder, 'corpus');
  const settings = {
    CORPUS_DIR: corpus,
    INDEX_DIR: path.join(folder, 'index'),
    CONVERSATIONS_FILE: path.join(folder, 'conversations.db'),
  };
  await cp(path.join(root, 'corpus'), corpus, { recursive: true });
  return {
    settings,
    write: (name, text) => writeFile(path.join(corpus, name), text),
    async edit(name, change) {
      const file = path.join(corpus, name);
      await writeFile(file, change(await readFile(file, 'utf8')));
    },
    remove: (name) => rm(path.join(corpus, name)),
    async reindex() {
      await run(process.execPath, ['scripts/run.mjs', 'index'], { cwd: root, env: { ...process.env, ...settings } });
    },
    dispose: () => rm(folder, { recursive: true, force: true }),
  };
}
