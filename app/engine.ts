import 'server-only';
import { readConfig } from '#lib/config.ts';
import type { Engine } from '#lib/engine/engine.ts';
import type * as EngineCode from './engine-code.ts';
import { logFault } from './log.ts';

// Pages, route handlers and what Next runs at its start are bundled apart: the engine must be one a process, and so must what it is made
// of, for each bundle would read its word lists and have its answers translated anew.
const CODE = Symbol.for('footnote.engine.code');
const ENGINE = Symbol.for('footnote.engine');
const TRACING = Symbol.for('footnote.tracing');
const shared = globalThis as {
  [CODE]?: Promise<typeof EngineCode>;
  [ENGINE]?: { engine: Promise<Engine>; index: string | undefined };
  [TRACING]?: Promise<unknown>;
};

/**
 * The engine of this process, opened by the first who asks. A failed opening is tried again by the next, and an index
 * that was deleted and built again is opened anew; answers that are being written keep the one they began with.
 */
export async function getEngine(): Promise<Engine> {
  const config = readConfig();
  const { indexIdentity, openEngine, startTracing } = await loadEngineCode();
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

/** What an engine is made of; it needs no index. */
export function loadEngineCode(): Promise<typeof EngineCode> {
  return (shared[CODE] ??= import('./engine-code.ts'));
}
