import 'server-only';
import { AsyncLocalStorage } from 'node:async_hooks';
import { pino, type Logger } from 'pino';
import { readConfig, secretsOf } from '#lib/config.ts';
import { loggedFault } from './logged-fault.ts';

interface Shared {
  logger: Logger;
  request: AsyncLocalStorage<string>;
}

// Pages and route handlers are bundled apart; the log, and what it knows of the request, is one a process.
const LOG = Symbol.for('footnote.log');
const shared = globalThis as { [LOG]?: Shared };

function sharedLog(): Shared {
  return (shared[LOG] ??= openLog());
}

function openLog(): Shared {
  const request = new AsyncLocalStorage<string>();
  const logger = pino({
    level: readConfig().logLevel,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (level) => ({ level }) },
    mixin() {
      const requestId = request.getStore();
      return requestId === undefined ? {} : { requestId };
    },
  });
  return { logger, request };
}

/** JSON lines on standard output, each with the id of the request it belongs to. */
export function log(): Logger {
  return sharedLog().logger;
}

/** Runs something on behalf of a request, whose id goes into all that is logged meanwhile. */
export function duringRequest<T>(requestId: string, run: () => T): T {
  return sharedLog().request.run(requestId, run);
}

/** Logs something that was thrown: the reader is told a safe sentence, and this is the rest. */
export function logFault(thrown: unknown): void {
  const { logger } = sharedLog();
  logger.error(loggedFault(thrown, { secrets: secretsOf(readConfig()), verbose: logger.isLevelEnabled('debug') }));
}
