/** `npm start`: index what changed, build the app if needed, serve it. */
import { connect } from 'node:net';
import type { ChildProcess } from 'node:child_process';
import { parseArgs } from 'node:util';
import { isLoopback } from '#lib/access/host.ts';
import { readConfig, type Config, type ModelOrEmbedded } from '#lib/config.ts';
import { serverName } from '#lib/store/open.ts';
import { parseArguments } from './arguments.ts';
import { buildIfStale, isBuilt } from './build.ts';
import { exitCode, startCommand } from './child.ts';
import { findPort } from './port.ts';

const HELP = `npm start

Indexes what has changed in the articles, builds the app if its sources have changed, and serves it.
Ctrl+C stops it. The settings come from the environment or from a file .env; .env.example lists them all.

  --no-index   serves the index as it is, and what other processes make of it: for one of several servers (docs/scaling.md)
  --dev        for work on Footnote itself: serves the sources without a build and reloads what is edited
  --help       shows this`;

/** Whoever presses Ctrl+C is waiting; a service manager is not. */
const CTRL_C_GRACE_MS = 5_000;
/** What the server gets, once its answers are finished or cut, to end by itself. */
const ENDING_MS = 2_000;

/** Characters of a token that nobody guesses. */
const LONG_TOKEN = 16;

/** Whoever started this, as long as it lives. */
const parent = process.ppid;

export async function main(argv: string[]): Promise<number> {
  const values = parseArguments(argv, HELP, (args) =>
    parseArgs({ args, options: { dev: { type: 'boolean' }, 'no-index': { type: 'boolean' } } }),
  )?.values;
  if (!values) return 0;
  const config = readConfig();
  // Before the work that may take minutes, so that nobody waits for a server that cannot come.
  const host = config.host.replaceAll(/^\[|\]$/g, '');
  const port = await findPort(host, config.port);

  const dev = values.dev === true;
  const indexes = values['no-index'] !== true;
  // The other core loads the server meanwhile.
  const start = () => startServer({ host, port, dev, indexes });
  const early = dev || (await isBuilt()) ? start() : undefined;
  early?.on('error', () => undefined);
  try {
    if (indexes) {
      const { main: index } = await import('./index.ts');
      const indexed = await index(['--or-serve']);
      if (indexed !== 0) return indexed;
    }
    if (!early) await buildIfStale();

    for (const line of describe(config, { indexes })) console.log(line);
    const server = early && isAlive(early) ? early : start();
    return await serve(server, host, port, config.limits.shutdownMs);
  } finally {
    early?.kill('SIGKILL');
  }
}

/** What is served, from where, who is asked and who may ask, as lines for the person who starts it. */
export function describe(config: Config, { indexes = true } = {}): string[] {
  const from = indexes
    ? `Footnote answers from the articles in ${config.corpus}, indexed in ${whereIndexed(config)}.`
    : `Footnote answers from what other processes index in ${whereIndexed(config)}; until there is an index, the page says so.`;
  return [from, ...describeModels(config), describeReaders(config), describeLimits(config)];
}

function whereIndexed({ index, databaseUrl, replicaUrl }: Config): string {
  if (databaseUrl === undefined) return index;
  const replica = replicaUrl === undefined ? '' : `, read from ${serverName(replicaUrl, 'DATABASE_REPLICA_URL')}`;
  return `PostgreSQL at ${serverName(databaseUrl)}${replica}, as ${index}`;
}

function describeModels({ chat, embedding }: Config): string[] {
  if (chat.kind === 'embedded' && embedding.kind === 'embedded') {
    return ['Answers quote the articles: no model is asked, and nothing leaves this machine.'];
  }
  return [
    chat.kind === 'embedded'
      ? 'Answers quote the articles: no model is asked for them.'
      : `Answers are written by ${chat.model}: questions and the passages found for them are sent to ${hostOf(chat)}.`,
    embedding.kind === 'embedded'
      ? 'Embeddings are made on this machine: no model is asked for them.'
      : `Embeddings come from ${embedding.model}: questions and all passages are sent to ${hostOf(embedding)}.`,
  ];
}

function describeReaders({ host, allowedHosts, accessToken }: Config): string {
  const where = isLoopback(host) ? 'Only this machine can reach it' : `Other machines can reach it at ${host}`;
  const through = allowedHosts.length > 0 ? `, and readers of ${allowedHosts.join(', ')} through a proxy` : '';
  const short = accessToken !== undefined && accessToken.length < LONG_TOKEN;
  const signIn = accessToken === undefined ? 'no one has to sign in' : 'readers sign in with ACCESS_TOKEN';
  return `${where}${through}; ${signIn}${short ? `, which is short: take ${LONG_TOKEN} characters or more` : ''}.`;
}

function describeLimits({ limits, chat, embedding }: Config): string {
  const { questionsPerMinute: each, questionsPerMinuteOverall: all, modelQuestionsPerDay: day } = limits;
  const parts = [
    each > 0 && `${each} a minute from one address`,
    all > 0 && `${all} a minute in all`,
    (chat.kind === 'model' || embedding.kind === 'model') && day > 0 && `${day} a day that go to a model`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? `Questions are limited to ${parts.join(', ')}.` : 'Questions are not limited.';
}

/** The address to open, as a browser on this machine takes it. */
export function addressOf(host: string, port: number): string {
  // These two mean "every address"; no browser opens them.
  const reachable = { '0.0.0.0': '127.0.0.1', '::': '::1' }[host] ?? host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`;
}

function hostOf(setting: Extract<ModelOrEmbedded, { kind: 'model' }>): string {
  return setting.baseURL === undefined ? 'api.openai.com' : new URL(setting.baseURL).host;
}

interface Started {
  host: string;
  port: number;
  dev: boolean;
  /** Whether the articles of this machine are indexed. */
  indexes: boolean;
}

/** A server that listens as soon as it is told to. It ends with this process until then. */
function startServer({ host, port, dev, indexes }: Started): ChildProcess {
  return startCommand('serve', ['--wait', ...(dev ? ['--dev'] : [])], {
    // The app reads the same settings; with PORT=0 only this process knows the port.
    environment: {
      HOST: host,
      PORT: String(port),
      NODE_ENV: dev ? 'development' : 'production',
      // Adding an article on the page would index all articles of this machine.
      ...(!indexes && { EDIT_ARTICLES: process.env['EDIT_ARTICLES'] || 'off' }),
    },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
}

/** One that could not be started, or was ended meanwhile (memory is short while much is indexed), is none. */
function isAlive({ pid, exitCode: code, signalCode }: ChildProcess): boolean {
  return pid !== undefined && code === null && signalCode === null;
}

/** @param graceMs how long a server that was asked to stop may finish the answers it is writing */
async function serve(server: ChildProcess, host: string, port: number, graceMs: number): Promise<number> {
  if (server.connected) server.send('listen');
  // This process may end without a signal, as when what it prints goes into a pipe that is closed; nobody else stops the server.
  process.once('exit', () => server.kill('SIGTERM'));
  const received: NodeJS.Signals[] = [];
  const stop = (signal: NodeJS.Signals): void => {
    if (received.length === 0) {
      const patience = signal === 'SIGINT' ? Math.min(CTRL_C_GRACE_MS, graceMs) : graceMs;
      setTimeout(() => server.kill('SIGKILL'), patience + ENDING_MS).unref();
    }
    received.push(signal);
    server.kill(signal);
  };
  const signals: NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, stop);
  const watch = whenOrphaned(() => {
    stop('SIGTERM');
  });

  const ended = exitCode(server);
  if (await accepts(host, port, server)) {
    console.log(`Footnote is at ${addressOf(host, port)} (Ctrl+C stops it).`);
  }
  const code = await ended;
  for (const signal of signals) process.off(signal, stop);
  clearInterval(watch);
  return received.length > 0 ? 0 : code;
}

/**
 * npm passes a signal on to its shell only, which dies of it without a word to what it has started. So below npm the
 * death of the parent is the signal; anywhere else a server may well outlive who started it.
 */
function whenOrphaned(stop: () => void): NodeJS.Timeout | undefined {
  if (!['start', 'dev'].includes(process.env.npm_lifecycle_event ?? '')) return undefined;
  return setInterval(() => {
    if (process.ppid !== parent) stop();
  }, 500);
}

/** Waits until the server takes connections. False when it ended before. */
async function accepts(host: string, port: number, server: ChildProcess): Promise<boolean> {
  const target = new URL(addressOf(host, port)).hostname.replaceAll(/^\[|\]$/g, '');
  while (server.exitCode === null && server.signalCode === null) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect({ host: target, port });
      socket.once('connect', () => {
        socket.destroy();
        resolve(true);
      });
      socket.once('error', () => setTimeout(resolve, 50, false));
    });
    if (open) return true;
  }
  return false;
}
