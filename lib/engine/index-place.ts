import type { Config } from '#lib/config.ts';
import type { IndexPlace } from '#lib/store/open.ts';

/** Where the settings say that the index is kept. */
export function indexPlace({ index, databaseUrl: url, replicaUrl }: Config): IndexPlace {
  return {
    directory: index,
    ...(url !== undefined && { database: { url, ...(replicaUrl !== undefined && { replicaUrl }) } }),
  };
}
