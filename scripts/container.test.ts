/** What a container runs, with a `node` that only notes what it is asked for: the image itself is built elsewhere. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SETTINGS } from '#lib/config.ts';
import { BRIDGE_ARTICLES, indexedCorpus } from '#lib/engine/indexed-corpus.test-data.ts';
import { openSqliteWriter } from '#lib/store/sqlite-writer.ts';
import { projectRoot } from './child.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'footnote-container-'));
  // Where it is asked to index it does, or ends as INDEXED says.
  writeFileSync(
    path.join(folder, 'node'),
    '#!/bin/sh\necho "$@" >> "$NOTES"\ncase "$*" in *" index"*) [ -z "$NODE" ] || exec "$NODE" "$@"; exit "$INDEXED" ;; esac\n',
  );
  chmodSync(path.join(folder, 'node'), 0o755);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The commands of `node` that the image runs, without its flags. */
function runImage(settings: Record<string, string> = {}, indexed = 0): { ran: string[]; code: number | null } {
  const dockerfile = readFileSync(path.join(projectRoot, 'Dockerfile'), 'utf8');
  const [program, ...parameters] = JSON.parse(/^CMD (.*)$/m.exec(dockerfile)![1]!) as [string, ...string[]];
  const notes = path.join(folder, 'notes');
  const { status } = spawnSync(program, parameters, {
    cwd: projectRoot,
    env: {
      // A .env of whoever runs the tests is none of their business.
      ...Object.fromEntries(SETTINGS.map((name) => [name, ''])),
      NODE_ENV: 'production',
      PATH: `${folder}:/usr/bin:/bin`,
      NOTES: notes,
      INDEXED: String(indexed),
      ...settings,
    },
  });
  const ran = readFileSync(notes, 'utf8').trim().split('\n');
  rmSync(notes);
  return { ran: ran.map((line) => line.replace(/^.*run\.mjs /, '')), code: status };
}

describe('a container', () => {
  it('indexes its articles, then serves', () => {
    expect(runImage()).toEqual({ ran: ['index --or-serve', 'serve'], code: 0 });
    // An empty setting counts as unset.
    expect(runImage({ DATABASE_URL: '' }).ran).toEqual(['index --or-serve', 'serve']);
  });

  it('does not serve what could not be indexed', () => {
    expect(runImage({}, 1)).toEqual({ ran: ['index --or-serve'], code: 1 });
  });

  it('serves what the index held before, while another process is at work on it', async () => {
    const { config, store, dispose } = await indexedCorpus(BRIDGE_ARTICLES);
    const writer = await openSqliteWriter(config.index, store.spec);
    try {
      writeFileSync(config.corpus, JSON.stringify({ id: 'new', text: 'The ferry is closed.' }));
      const settings = { NODE: process.execPath, CORPUS_DIR: config.corpus, INDEX_DIR: config.index };
      expect(runImage(settings)).toEqual({ ran: ['index --or-serve', 'serve'], code: 0 });
    } finally {
      await writer.abort();
      await dispose();
    }
  });

  it('leaves an index that it shares with others as it is', () => {
    expect(runImage({ DATABASE_URL: 'postgres://db/news' })).toEqual({ ran: ['serve'], code: 0 });
  });
});
