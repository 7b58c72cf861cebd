import 'server-only';

/** Loaded by one bundle only, see `getEngine`. */
export { indexIdentity, openEngine } from '#lib/engine/engine.ts';
export { startTracing } from '#lib/engine/tracing.ts';
