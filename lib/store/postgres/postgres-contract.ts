import { testStoreContract } from '../store-contract.ts';
import { openPostgresStore, readPostgresSpec } from './postgres-store.ts';
import { openPostgresWriter } from './postgres-writer.ts';
import type { ServerSetting } from '#lib/postgres/server.ts';

let corpora = 0;

/** The contract of every store, each test with a corpus of its own on one server. */
export function testPostgresContract(setting: () => ServerSetting): void {
  testStoreContract(async () => {
    const corpus = `corpus ${(corpora += 1)}`;
    return {
      openWriter: (spec) => openPostgresWriter(setting(), corpus, spec),
      openStore: () => openPostgresStore(setting(), corpus),
      readSpec: () => readPostgresSpec(setting(), corpus),
      dispose: async () => undefined,
    };
  });
}
