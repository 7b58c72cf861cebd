/** Searching in an index, against the libraries called bare on the same files. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import hnswlib from 'hnswlib-node';
import { createEmbeddedEmbedder } from '#lib/embedding/embedded-embedder.ts';
import { nearest, readVectors } from '#lib/store/exact-scan.ts';
import { openSqliteStore } from '#lib/store/sqlite-store.ts';
import { readState } from '#lib/store/state.ts';
import { type Comparison, compare } from './compare.ts';
import { compareWords } from './word-parts.ts';

/** As many as Footnote asks for. */
const LIMIT = 200;

/** @param questions in words, as readers ask them */
export async function compareSearching(directory: string, questions: readonly string[]): Promise<Comparison[]> {
  const store = await openSqliteStore(directory);
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
    const state = readState(database)!;
    const { ef } = state.graph!;
    graph.setEf(ef);
    const byVector = {
      unit: 'searches/s',
      amount: vectors.length,
      ours: async () => {
        for (const vector of vectors) await store.search({ terms: [], vector, limit: LIMIT });
      },
    };
    const wanted = Math.min(LIMIT, passages.length);
    return [
      await compare({
        name: 'nearest vectors',
        ...byVector,
        limitName: `hnswlib alone, ef ${ef}`,
        limit: () => vectors.map((vector) => graph.searchKnn(Array.from(vector), wanted)),
      }),
      await compare({
        name: 'graph beside an exact scan',
        ...byVector,
        limitName: 'comparing with every vector, which misses none; the graph may',
        limit: () => vectors.map((vector) => nearest(vector, passages, LIMIT)),
        isOtherWork: true,
      }),
      ...(await compareWords({ store, database, state }, questions, LIMIT)),
    ];
  } finally {
    database.close();
    await store.close();
  }
}
