/** What a container runs, with a `node` that only notes what it is asked for: the image itself is built elsewhere. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { projectRoot } from './child.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'footnote-container-'));
  // Ends as INDEXED says where it is asked to index.
  writeFileSync(
    path.join(folder, 'node'),
    '#!/bin/sh\necho "$@" >> "$NOTES"\ncase "$*" in *" index"*) exit "$INDEXED" ;; esac\n',
  );
  chmodSync(path.join(folder, 'node'), 0o755);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The commands of `node` that the image runs, without its flags. */
function runImage({ indexed = 0, ...environment }: { indexed?: number; DATABASE_URL?: string }): {
  ran: string[];
  code: number | null;
} {
  const dockerfile = readFileSync(path.join(projectRoot, 'Dockerfile'), 'utf8');
  const [program, ...parameters] = JSON.parse(/^CMD (.*)$/m.exec(dockerfile)![1]!) as [string, ...string[]];
  const notes = path.join(folder, 'notes');
  const { status } = spawnSync(program, parameters, {
    env: {
      NODE_ENV: 'production',
      PATH: `${folder}:/usr/bin:/bin`,
      NOTES: notes,
      INDEXED: String(indexed),
      ...environment,
    },
  });
  const ran = readFileSync(notes, 'utf8').trim().split('\n');
  rmSync(notes);
  return { ran: ran.map((line) => line.replace(/^.*run\.mjs /, '')), code: status };
}

describe('a container', () => {
  it('indexes its articles, then serves', () => {
    expect(runImage({})).toEqual({ ran: ['index', 'serve'], code: 0 });
    // An empty setting counts as unset.
    expect(runImage({ DATABASE_URL: '' }).ran).toEqual(['index', 'serve']);
  });

  it('does not serve what could not be indexed', () => {
    expect(runImage({ indexed: 1 })).toEqual({ ran: ['index'], code: 1 });
  });

  it('leaves an index that it shares with others as it is', () => {
    expect(runImage({ DATABASE_URL: 'postgres://db/news' })).toEqual({ ran: ['serve'], code: 0 });
  });
});
