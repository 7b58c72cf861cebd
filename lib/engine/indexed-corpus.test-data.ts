/** Small corpora for tests: articles written in the test, read and indexed as a reader's own would be, in a folder of their own. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Config, readConfig } from '#lib/config.ts';
import { createEmbeddedEmbedder } from '#lib/embedding/embedded-embedder.ts';
import { openSqliteStore } from '#lib/store/sqlite-store.ts';
import type { Store } from '#lib/store/store.ts';
import { indexCorpus } from './indexing.ts';

export interface GivenArticle {
  id: string;
  text: string;
  title?: string;
  outlet?: string;
  author?: string;
  published?: string;
}

export interface IndexedCorpus {
  /** Settings that name the corpus and its index, and no model. */
  config: Config;
  store: Store;
  /** Writes the corpus anew and indexes it; readers of `store` see the result. */
  reindex(articles: readonly GivenArticle[]): Promise<void>;
  dispose(): Promise<void>;
}

/** Indexes the articles with the embedded embedder, as one `.jsonl` file. */
export async function indexedCorpus(articles: readonly GivenArticle[]): Promise<IndexedCorpus> {
  const folder = await mkdtemp(path.join(tmpdir(), 'footnote-corpus-'));
  const config = { ...readConfig({}), corpus: path.join(folder, 'articles.jsonl'), index: path.join(folder, 'index') };
  const reindex = async (given: readonly GivenArticle[]): Promise<void> => {
    await writeFile(config.corpus, given.map((article) => JSON.stringify(article)).join('\n'));
    await indexCorpus({ corpus: config.corpus, directory: config.index, embedder: createEmbeddedEmbedder() });
  };
  await reindex(articles);
  const store = await openSqliteStore(config.index);
  return {
    config,
    store,
    reindex,
    async dispose() {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Three sources on one bridge, one on something else: enough to agree, to differ and to leave something out. */
export const BRIDGE_ARTICLES: GivenArticle[] = [
  {
    id: 'coast-bridge',
    title: 'The Tarn bridge opens at last',
    outlet: 'The Coast',
    author: 'Ines Okafor',
    published: '2025-03-04',
    text: `The new bridge over the Tarn opened on 3 March 2025 after four years of building. It cost 40 million crowns. Mayor Ada Lindqvist cut the ribbon before two thousand guests.

The opening was postponed twice because the river flooded the southern pier. "We will never again build in spring," the mayor said.

The builders kept three promises:

- The bridge carries trams and bicycles.
- The old ferry keeps its landing.
- Nobody pays a toll.`,
  },
  {
    id: 'valley-bridge',
    title: 'What the bridge over the Tarn means for the valley',
    outlet: 'Valley Gazette',
    text: `Farmers of the valley welcome the bridge over the Tarn, which shortens their way to market by an hour. The opening was postponed owing to a dispute over the price of steel, the engineer Tomas Brandt explained.

He added that the dispute had lasted eleven months. The contract was made without any secret clauses.`,
  },
  {
    id: 'heron-report',
    title: 'Herons of the lower Tarn',
    author: 'Maud Perrin',
    text: `Herons nest on the lower Tarn from April to July. Forty pairs were counted in the reeds last year. Cormorants feed on the same fish, but they nest on the cliffs.`,
  },
  {
    id: 'opera-season',
    title: 'A season without an opera house',
    outlet: 'The Coast',
    text: `The opera of Brenwick plays in a tent while its house is repaired. Director Lucia Marchetti expects the repair to end in autumn. Tickets cost fifteen crowns.`,
  },
];
