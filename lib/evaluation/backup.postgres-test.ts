import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '#lib/config.ts';
import { openPostgresConversations } from '#lib/conversations/postgres-conversations.ts';
import { createEmbeddedEmbedder } from '#lib/embedding/embedded-embedder.ts';
import { openEngine } from '#lib/engine/engine.ts';
import { indexPlace } from '#lib/engine/index-place.ts';
import { indexCorpus } from '#lib/engine/indexing.ts';
import { createDatabase, type TestDatabase, testServer } from '#lib/postgres/database.test-data.ts';
import { postgresPrograms, runPostgresProgram } from '#lib/postgres/programs.test-data.ts';
import { openWriter, readSpec } from '#lib/store/open.ts';
import { evaluate } from './evaluate.ts';
import { readQuestions } from './question-file.ts';

const root = path.resolve(import.meta.dirname, '..', '..');
const embedder = createEmbeddedEmbedder();

let served: TestDatabase;
let restored: TestDatabase;
beforeAll(async () => {
  served = await createDatabase(testServer());
  restored = await createDatabase(testServer());
});
afterAll(async () => {
  await served.drop();
  await restored.drop();
});

const configOf = ({ url }: TestDatabase) => ({
  ...readConfig({}),
  corpus: path.join(root, 'corpus'),
  index: 'index',
  databaseUrl: url,
});

const reindex = (database: TestDatabase) => {
  const config = configOf(database);
  return indexCorpus({ ...indexPlace(config), corpus: config.corpus, embedder });
};

/** What is found and what is answered, word for word, with every footnote. */
async function answersFrom(database: TestDatabase): Promise<unknown[]> {
  const engine = await openEngine(configOf(database));
  try {
    const questions = (await readQuestions(path.join(root, 'e2e', 'questions.jsonl'))).slice(0, 12);
    const { all } = await evaluate({ engine, questions });
    return all.map(({ result }) => ({ ...result, milliseconds: undefined }));
  } finally {
    await engine.close();
  }
}

async function conversationsIn({ url }: TestDatabase) {
  const store = await openPostgresConversations({ url });
  try {
    return { list: await store.list({ limit: 10 }), whole: await store.get('c') };
  } finally {
    await store.close();
  }
}

test(
  'a dump of an index that is being written, restored elsewhere, answers the same',
  { timeout: 180_000 },
  async ({ skip }) => {
    if (!postgresPrograms()) skip('TEST_POSTGRES_PROGRAMS does not say where pg_dump is.');
    await reindex(served);
    const conversations = await openPostgresConversations({ url: served.url });
    await conversations.begin({ conversationId: 'c', turnId: 't', question: 'Who asked?', position: 0, seen: [] });
    await conversations.close();

    // Taken while a run has written rows of the next generation.
    const place = indexPlace(configOf(served));
    const writer = await openWriter(place, (await readSpec(place))!);
    await writer.remove(['seal-the-deal']);
    await writer.known();
    const dump = await runPostgresProgram('pg_dump', [
      '--schema=footnote',
      '--format=custom',
      `--dbname=${served.url}`,
    ]);
    await writer.abort();

    await restored.run('CREATE EXTENSION vector');
    await runPostgresProgram('pg_restore', ['--exit-on-error', '--no-owner', `--dbname=${restored.url}`], dump);
    expect(await answersFrom(restored)).toEqual(await answersFrom(served));
    expect(await conversationsIn(restored)).toEqual(await conversationsIn(served));
    expect((await conversationsIn(restored)).whole?.turns[0]).toMatchObject({ question: 'Who asked?' });

    // And goes on from there.
    expect(await reindex(restored)).toMatchObject({ added: [], changed: [], removed: [] });
    const next = await openWriter(indexPlace(configOf(restored)), (await readSpec(place))!);
    await next.remove(['seal-the-deal']);
    expect(await next.commit()).toMatchObject({ articles: 4 });
  },
);
