import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { FIELDS, type Field, type IndexSource, type IndexSpec } from './store.ts';

/** What is known of the vector graph on disk; a file that differs in anything is never loaded. */
export interface GraphRecord {
  file: string;
  bytes: number;
  sha256: string;
  /** Vectors in the graph. */
  count: number;
  dimensions: number;
  /** The largest passage id in the graph; passages with a larger id are searched one by one. */
  covers: number;
  /** How many vectors a search of the graph keeps in view. */
  ef: number;
}

/** One generation: the row that a commit writes last, and that readers follow. */
export interface State {
  /** Which index it is: another one after it was deleted and built anew. */
  id: string;
  generation: number;
  /** ISO 8601. */
  indexedAt: string;
  spec: IndexSpec;
  articles: number;
  passages: number;
  /** Number of terms over all passages. */
  totalLengths: Record<Field, number>;
  /** Absent while there are no passages. */
  graph?: GraphRecord;
  /** Absent when it is not sure that the corpus is still what was indexed. */
  source?: IndexSource;
}

const count = z.int().nonnegative();

/** What is known of a generation wherever it is kept. */
export const STATE_SHAPE = {
  generation: count,
  indexedAt: z.string(),
  spec: z.object({
    format: z.int(),
    embedder: z.string(),
    dimensions: z.int().positive(),
    analyser: z.string(),
    splitter: z.string(),
  }),
  articles: count,
  passages: count,
  totalLengths: z.record(z.enum(FIELDS), count),
  source: z
    .object({ stamp: z.string(), skipped: z.array(z.object({ path: z.string(), reason: z.string() })) })
    .optional(),
};

const stateSchema: z.ZodType<State> = z.object({
  ...STATE_SHAPE,
  id: z.string(),
  graph: z
    .object({
      file: z.string().regex(/^vectors-\d+\.hnsw$/),
      bytes: count,
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      count: z.int().positive(),
      dimensions: z.int().positive(),
      covers: z.int().positive(),
      ef: z.int().positive(),
    })
    .optional(),
});

/** The committed state; undefined when there is none, or none that this version understands. */
export function readState(database: DatabaseSync): State | undefined {
  const table = database.prepare(`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'state'`).get();
  if (!table) return undefined;
  const row = database.prepare('SELECT * FROM state').get();
  if (typeof row?.content !== 'string') return undefined;
  return stateSchema.safeParse(parseJson(row.content)).data;
}

export function writeState(database: DatabaseSync, state: State): void {
  database
    .prepare('INSERT OR REPLACE INTO state (id, generation, content) VALUES (1, ?, ?)')
    .run(state.generation, JSON.stringify(state));
}

export function sameSpec(one: IndexSpec, other: IndexSpec): boolean {
  return (Object.keys({ ...one, ...other }) as (keyof IndexSpec)[]).every((key) => one[key] === other[key]);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The schema refuses undefined, as it refuses any other content that is not a state.
    return undefined;
  }
}
