import 'server-only';
import { readConfig } from '#lib/config.ts';
import { type Engine, openEngine } from '#lib/engine/engine.ts';

// The bundler may load this module once for the pages and once for the route handlers: the engine must be one a process.
const ENGINE = Symbol.for('footnote.engine');
const shared = globalThis as { [ENGINE]?: Promise<Engine> };

/** The engine of this process, opened by the first who asks. A failed opening is tried again by the next. */
export function getEngine(): Promise<Engine> {
  shared[ENGINE] ??= open();
  return shared[ENGINE];
}

async function open(): Promise<Engine> {
  try {
    return await openEngine(readConfig(), { onFault: logFault });
  } catch (thrown) {
    delete shared[ENGINE];
    throw thrown;
  }
}

/** The reader is told a safe sentence; what a provider said goes to the server's log alone. */
function logFault(fault: unknown): void {
  // By name, as in sentence.ts.
  if (!(fault instanceof Error && fault.name === 'UserError')) console.error(fault);
  else console.error('detail' in fault ? `${fault.message} (${String(fault.detail)})` : fault.message);
}
