import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { createEmbeddedEmbedder } from '#lib/embedding/embedded-embedder.ts';
import { indexCorpus } from '#lib/engine/indexing.ts';
import { openSqliteStore } from '#lib/store/sqlite-store.ts';
import { readState } from '#lib/store/state.ts';
import { projectRoot } from '../../child.ts';
import { ownSet } from '../question-sets.ts';
import { openWordSides } from './word-parts.ts';

it('FTS5 finds the very passages that Footnote finds by the terms it seeks: both sides do the same work', async () => {
  const directory = await mkdtemp(path.join(tmpdir(), 'footnote-words-'));
  await indexCorpus({ corpus: path.join(projectRoot, 'corpus'), directory, embedder: createEmbeddedEmbedder() });
  const store = await openSqliteStore(directory);
  const database = new DatabaseSync(path.join(directory, 'index.sqlite'), { readOnly: true });
  const asked = (await ownSet()).questions.slice(0, 30).map(({ question }) => question);
  const state = readState(database)!;
  // More than there are passages, so that no order decides what is among them.
  const sides = await openWordSides({ store, database, state }, asked, state.passages + 1);
  try {
    const [footnote, bare] = [sides.forgetting(), sides.sameTerms()].map((all) =>
      all.map((ids) => ids.toSorted((one, other) => one - other)),
    );
    expect(bare).toEqual(footnote);
    expect(footnote!.filter((ids) => ids.length > 0).length).toBeGreaterThan(25);
  } finally {
    sides.close();
    database.close();
    await store.close();
    await rm(directory, { recursive: true, force: true });
  }
});
