/** Searching in an index, against the libraries called bare on the same files. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import hnswlib from 'hnswlib-node';
import { createEmbeddedEmbedder } from '#lib/embedding/embedded-embedder.ts';
import { nearest, readVectors } from '#lib/store/exact-scan.ts';
import { openSqliteStore } from '#lib/store/sqlite-store.ts';
import { readState } from '#lib/store/state.ts';
import type { Store } from '#lib/store/store.ts';
import { terms } from '#lib/text/words.ts';
import { type Comparison, compare } from './compare.ts';

/** As many as Footnote asks for. */
const LIMIT = 200;

/** @param questions in words, as readers ask them */
export async function compareSearching(
  directory: string,
  questions: readonly string[],
  isQuick: boolean,
): Promise<Comparison[]> {
  const store = openSqliteStore(directory);
  const database = new DatabaseSync(path.join(directory, 'index.sqlite'), { readOnly: true });
  try {
    const embedder = createEmbeddedEmbedder();
    const vectors = await embedder.embed([...questions]);
    const passages = [
      ...readVectors(database.prepare('SELECT id, articleId, vector FROM vectors JOIN passages USING (id)')),
    ];
    const graph = new hnswlib.HierarchicalNSW('ip', embedder.dimensions);
    graph.readIndexSync(
      path.join(
        directory,
        readdirSync(directory).find((name) => name.endsWith('.hnsw'))!,
      ),
    );
    const { ef } = readState(database)!.graph!;
    graph.setEf(ef);
    const byVector = {
      unit: 'searches/s',
      amount: vectors.length,
      ours: async () => {
        for (const vector of vectors) await store.search({ terms: [], vector, limit: LIMIT });
      },
    };
    const asked = questions.map((question) => [...new Set(terms(question))]).filter((all) => all.length > 0);
    const bare = await bareWords(store);
    const wanted = Math.min(LIMIT, passages.length);
    return [
      await compare(
        {
          name: 'nearest vectors',
          ...byVector,
          limitName: `hnswlib alone, ef ${ef}`,
          limit: () => vectors.map((vector) => graph.searchKnn(Array.from(vector), wanted)),
        },
        isQuick,
      ),
      await compare(
        {
          name: 'nearest vectors, exactly',
          ...byVector,
          limitName: 'comparing with every vector',
          limit: () => vectors.map((vector) => nearest(vector, passages, LIMIT)),
        },
        isQuick,
      ),
      await compare(
        {
          name: 'words',
          unit: 'searches/s',
          amount: asked.length,
          ours: async () => {
            for (const sought of asked) await store.search({ terms: sought, limit: LIMIT });
          },
          limitName: 'FTS5 of SQLite alone, the same terms and passages, places only',
          limit: () => asked.map((sought) => bare.all(sought.map(quoted).join(' OR '), LIMIT)),
        },
        isQuick,
      ),
    ];
  } finally {
    database.close();
    await store.close();
  }
}

/** The same terms of the same passages in a table of SQLite's own full-text search, in memory. */
async function bareWords(store: Store): Promise<StatementSync> {
  const words = new DatabaseSync(':memory:');
  words.exec("CREATE VIRTUAL TABLE words USING fts5(title, text, content = '')");
  const insert = words.prepare('INSERT INTO words (rowid, title, text) VALUES (?, ?, ?)');
  words.exec('BEGIN');
  for (const { id, title } of await store.articles()) {
    for (const passage of await store.passagesOf(id)) {
      insert.run(passage.id, terms(title).join(' '), terms(passage.text).join(' '));
    }
  }
  words.exec('COMMIT');
  return words.prepare('SELECT rowid, bm25(words) AS score FROM words WHERE words MATCH ? ORDER BY score LIMIT ?');
}

function quoted(term: string): string {
  return `"${term.replaceAll('"', '""')}"`;
}
