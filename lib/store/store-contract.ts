import { afterEach, beforeEach, describe } from 'vitest';
import { testIndexing } from './contract/indexing.ts';
import { testReading } from './contract/reading.ts';
import { SAMPLE_SPEC } from './contract/sample.ts';
import { testSearching } from './contract/searching.ts';
import type { IndexedArticle, IndexSpec, Store, Writer } from './store.ts';

/** A place of its own where a store can keep an index. */
export interface Place {
  openWriter(spec: IndexSpec): Promise<Writer>;
  openStore(): Promise<Store>;
  readSpec(): Promise<IndexSpec | undefined>;
  dispose(): Promise<void>;
}

/** What the tests of the contract work with; the place is a fresh one for each test. */
export interface Harness {
  place(): Place;
  /** A store that is closed when the test ends. */
  open(): Promise<Store>;
  /** One whole run: removes, puts, commits. */
  index(articles: IndexedArticle[], removed?: string[], spec?: IndexSpec): Promise<void>;
}

/** What every store promises, compared with a plain scan of everything wherever there is something to compare. */
export function testStoreContract(freshPlace: () => Promise<Place>): void {
  describe('a store', () => {
    let place: Place;
    const stores: Store[] = [];
    beforeEach(async () => {
      place = await freshPlace();
    });
    afterEach(async () => {
      for (const store of stores.splice(0)) await store.close();
      await place.dispose();
    });
    const harness: Harness = {
      place: () => place,
      async open() {
        const store = await place.openStore();
        stores.push(store);
        return store;
      },
      async index(articles, removed = [], spec = SAMPLE_SPEC) {
        const writer = await place.openWriter(spec);
        await writer.remove(removed);
        await writer.put(articles);
        await writer.commit();
      },
    };
    testSearching(harness);
    testReading(harness);
    testIndexing(harness);
  });
}
