import 'server-only';
import { readConfig } from '#lib/config.ts';
import { type Engine, indexIdentity, openEngine } from '#lib/engine/engine.ts';
import { startTracing } from '#lib/engine/tracing.ts';
import { logFault } from './log.ts';

// The bundler may load this module once for the pages and once for the route handlers: the engine must be one a process.
const ENGINE = Symbol.for('footnote.engine');
const TRACING = Symbol.for('footnote.tracing');
const shared = globalThis as {
  [ENGINE]?: { engine: Promise<Engine>; index: string | undefined };
  [TRACING]?: Promise<unknown>;
};

/**
 * The engine of this process, opened by the first who asks. A failed opening is tried again by the next, and an index
 * that was deleted and built again is opened anew; answers that are being written keep the one they began with.
 */
export async function getEngine(): Promise<Engine> {
  const config = readConfig();
  const index = indexIdentity(config);
  const kept = shared[ENGINE];
  // While there is no index, the files that were deleted still answer.
  if (kept && (index === undefined || kept.index === index)) return kept.engine;

  shared[TRACING] ??= startTracing(config).catch(logFault);
  const engine = openEngine(config, { onFault: logFault });
  const opened = { engine, index };
  shared[ENGINE] = opened;
  engine.catch(() => {
    if (shared[ENGINE] === opened) delete shared[ENGINE];
  });
  return engine;
}
