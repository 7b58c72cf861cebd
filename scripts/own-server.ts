/** A server of one's own to measure: a fresh index and fresh conversations in a temporary folder, a free port, settings that are given. */
import path from 'node:path';
import { SETTINGS } from '#lib/config.ts';
import { UserError } from '#lib/errors.ts';
import { buildIfStale } from './build.ts';
import { exitCode, startCommand } from './child.ts';
import { endWithUs, temporaryFolder } from './left-behind.ts';
import { findPort } from './port.ts';

const HOST = '127.0.0.1';
const START_MS = 30_000;
const END_MS = 5_000;

export interface OwnServer {
  /** Without a slash at the end. */
  url: string;
  pid: number;
  /** By `performance.now()`, when its command was started: the corpus was indexed and the app was built before. */
  startedAt: number;
  stop(): Promise<void>;
}

/**
 * Indexes the corpus, builds the app if needed and starts `node scripts/run.mjs COMMAND`. Whatever is in the environment or a
 * `.env` counts only where `settings` does not say otherwise, and limits are off.
 */
export async function startOwnServer(
  command: string[],
  settings: Record<string, string>,
  onLine: (text: string) => void = () => undefined,
): Promise<OwnServer> {
  const port = await findPort(HOST, 0);
  const { folder, remove } = temporaryFolder('measured');
  const environment = {
    ...Object.fromEntries(SETTINGS.map((name) => [name, ''])),
    CHAT_MODEL: 'embedded',
    EMBEDDING_MODEL: 'embedded',
    QUESTIONS_PER_MINUTE: '0',
    QUESTIONS_PER_MINUTE_OVERALL: '0',
    MODEL_QUESTIONS_PER_DAY: '0',
    LOG_LEVEL: 'error',
    SHUTDOWN_SECONDS: '1',
    ...settings,
    INDEX_DIR: path.join(folder, 'index'),
    CONVERSATIONS_FILE: path.join(folder, 'conversations.db'),
    HOST,
    PORT: String(port),
    NODE_ENV: 'production',
  };
  try {
    const indexing = startCommand('index', [], { environment, stdio: ['ignore', 'ignore', 'inherit'] });
    const indexed = await exitCode(endWithUs(indexing, 'SIGKILL'));
    if (indexed !== 0) throw new UserError('The corpus could not be indexed; the lines above say why.');
    await buildIfStale();
  } catch (error) {
    remove();
    throw error;
  }

  const [name = 'serve', ...parameters] = command;
  const startedAt = performance.now();
  const server = startCommand(name, parameters, { environment, stdio: ['ignore', 'pipe', 'inherit'] });
  server.stdout!.setEncoding('utf8').on('data', onLine);
  const ended = exitCode(endWithUs(server, name === 'start' ? 'SIGTERM' : 'SIGKILL'));
  const stop = async (): Promise<void> => {
    server.kill('SIGTERM');
    const late = setTimeout(() => server.kill('SIGKILL'), END_MS);
    await ended;
    clearTimeout(late);
    remove();
  };
  const url = `http://${HOST}:${port}`;
  if (await isReady(url, () => server.exitCode === null)) return { url, pid: server.pid!, startedAt, stop };
  await stop();
  throw new UserError('The server did not start; the lines above say why.');
}

async function isReady(url: string, runs: () => boolean): Promise<boolean> {
  const until = performance.now() + START_MS;
  while (runs() && performance.now() < until) {
    const response = await fetch(`${url}/api/health/ready`).catch(() => undefined);
    await response?.arrayBuffer();
    if (response?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}
