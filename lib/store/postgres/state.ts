import { z } from 'zod';
import { type State, STATE_SHAPE } from '../state.ts';
import type { CorpusPlace } from '../store.ts';
import { isUndefined } from '#lib/postgres/faults.ts';
import { damagedIndex } from './damaged-index.ts';
import type { Server } from '#lib/postgres/server.ts';

/** One generation: what a commit writes last, and what readers follow. */
export interface PostgresState extends Omit<State, 'id' | 'graph'> {
  /** The number in the names of its tables. */
  build: number;
  /** Whether there is a graph of the vectors; a small index has none. */
  hasGraph: boolean;
  /** Whose articles it holds; absent when the run that wrote it did not say. */
  from?: CorpusPlace;
}

const stateSchema: z.ZodType<PostgresState> = z.object({
  ...STATE_SHAPE,
  build: z.int().positive(),
  hasGraph: z.boolean(),
  from: z.object({ host: z.string(), path: z.string() }).optional(),
});

/**
 * The committed state of a corpus; undefined when there is none.
 *
 * @throws {UserError} when it is none that this version understands.
 */
export async function readState(server: Server, corpus: string): Promise<PostgresState | undefined> {
  try {
    const [row] = await server.read(['SELECT state FROM footnote.corpora WHERE name = $1', [corpus]]);
    return row?.state ? parseState(row.state, corpus, server.name) : undefined;
  } catch (error) {
    if (isUndefined(error)) return undefined;
    throw error;
  }
}

export function parseState(state: unknown, corpus: string, server: string): PostgresState {
  const parsed = stateSchema.safeParse(state);
  if (parsed.success) return parsed.data;
  throw damagedIndex(corpus, server, 'its state cannot be read');
}
