/**
 * How many questions a second web processes answer that share one index, in files and in PostgreSQL (TEST_DATABASE_URL);
 * `node scripts/bench/servers.ts PASSAGES [SECONDS]` prints a line of JSON.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readConfig, SETTINGS } from '#lib/config.ts';
import { collectCorpus } from '#lib/corpus/read.ts';
import { UserError } from '#lib/errors.ts';
import { buildIfStale } from '../build.ts';
import { exitCode, startCommand } from '../child.ts';
import { endWithUs, temporaryFolder } from '../left-behind.ts';
import { findPort } from '../port.ts';
import { madeArticles } from './made-corpus.ts';
import { quantilesOf, type Times } from './quantiles.ts';
import { inOwnDatabase, measuredServer } from './stores/own-database.ts';

export interface ServerFigures {
  store: 'files' | 'PostgreSQL';
  processes: number;
  perSecond: number;
  failures: number;
  /** From the question to the end of its answer. */
  times: Times;
}

export interface ServersOptions {
  passages: number;
  /** A database that may be filled. */
  databaseUrl?: string | undefined;
  /** Where the texts come from that articles are made of. */
  corpus: string;
  /** For each number of processes. */
  seconds?: number;
}

const HOST = '127.0.0.1';
const PROCESSES = [1, 2];
/** Questions at a time, over all processes. */
const CONNECTIONS = 8;
const SECONDS = 20;
const PASSAGES_OF_ARTICLE = 14;
const START_MS = 60_000;
const WORDS_OF_QUESTION = 9;

interface Web {
  url: string;
  stop(): Promise<void>;
}

/** Indexes made articles in each store, and asks one and two servers of this machine for some time. */
export async function measureServers(options: ServersOptions): Promise<ServerFigures[]> {
  const { databaseUrl, seconds = SECONDS } = options;
  const { folder, remove } = temporaryFolder('servers');
  const corpus = path.join(folder, 'articles.jsonl');
  const figures: ServerFigures[] = [];
  try {
    const questions = await makeCorpus(corpus, options);
    await buildIfStale();
    for (const url of [undefined, ...(databaseUrl === undefined ? [] : [databaseUrl])]) {
      const settings = settingsOf(folder, corpus, url);
      const indexed = await exitCode(
        endWithUs(startCommand('index', [], { environment: settings, stdio: 'inherit' }), 'SIGKILL'),
      );
      if (indexed !== 0) throw new UserError('The corpus could not be indexed; the lines above say why.');
      for (const processes of PROCESSES) {
        const servers = await Promise.all(Array.from({ length: processes }, () => startWeb(settings)));
        try {
          const asked = await askFor(seconds, servers, questions);
          figures.push({ store: url === undefined ? 'files' : 'PostgreSQL', processes, ...asked });
        } finally {
          await Promise.all(servers.map((server) => server.stop()));
        }
      }
    }
    return figures;
  } finally {
    remove();
  }
}

/** Gives questions, each from a sentence of another article. */
async function makeCorpus(file: string, { passages, corpus }: ServersOptions): Promise<string[]> {
  const { articles } = await collectCorpus(corpus);
  const made = madeArticles(
    articles.map(({ text }) => text),
    1,
  );
  const some = Array.from({ length: Math.ceil(passages / PASSAGES_OF_ARTICLE) }, () => made.next().value);
  await writeFile(file, some.map((article) => JSON.stringify(article)).join('\n'));
  return some.map(
    ({ text }) =>
      `${text
        .split(/\s+/u)
        .slice(20, 20 + WORDS_OF_QUESTION)
        .join(' ')}?`,
  );
}

function settingsOf(folder: string, corpus: string, databaseUrl: string | undefined): Record<string, string> {
  return {
    ...Object.fromEntries(SETTINGS.map((name) => [name, ''])),
    CORPUS_DIR: corpus,
    INDEX_DIR: path.join(folder, 'index'),
    CONVERSATIONS_FILE: path.join(folder, 'conversations.db'),
    ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
    QUESTIONS_PER_MINUTE: '0',
    QUESTIONS_PER_MINUTE_OVERALL: '0',
    LOG_LEVEL: 'error',
    SHUTDOWN_SECONDS: '1',
    HOST,
    NODE_ENV: 'production',
  };
}

async function startWeb(settings: Record<string, string>): Promise<Web> {
  const port = await findPort(HOST, 0);
  const server = startCommand('serve', [], {
    environment: { ...settings, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = exitCode(endWithUs(server, 'SIGKILL'));
  const web = {
    url: `http://${HOST}:${port}`,
    async stop() {
      server.kill('SIGTERM');
      await ended;
    },
  };
  const until = performance.now() + START_MS;
  while (server.exitCode === null && performance.now() < until) {
    const response = await fetch(`${web.url}/api/health/ready`).catch(() => undefined);
    await response?.arrayBuffer();
    if (response?.ok) {
      // The first answer waits until everything is loaded.
      await askOne(web.url, 'What is this about?');
      return web;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await web.stop();
  throw new UserError('The server did not start; the lines above say why.');
}

async function askFor(
  seconds: number,
  servers: Web[],
  questions: string[],
): Promise<Pick<ServerFigures, 'perSecond' | 'failures' | 'times'>> {
  const times: number[] = [];
  let failures = 0;
  let next = 0;
  const started = performance.now();
  const askOn = async (server: Web): Promise<void> => {
    while (performance.now() - started < seconds * 1_000) {
      const question = questions[next++ % questions.length]!;
      const since = performance.now();
      if (await askOne(server.url, question)) times.push(performance.now() - since);
      else failures++;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, (_, at) => askOn(servers[at % servers.length]!)));
  const perSecond = (1_000 * times.length) / (performance.now() - started);
  return { perSecond, failures, times: quantilesOf(times) };
}

/** Whether there was an answer, whole and without an error. */
async function askOne(url: string, question: string): Promise<boolean> {
  const response = await fetch(`${url}/api/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ messages: [{ role: 'user', parts: [{ type: 'text', text: question }] }] }),
  }).catch(() => undefined);
  const text = await response?.text().catch(() => undefined);
  return response?.ok === true && text !== undefined && /"finish":"(answered|refused)"/.test(text);
}

if (process.argv[1] === import.meta.filename) {
  const { corpus } = readConfig();
  const [passages = 2_000, seconds] = process.argv.slice(2).map(Number);
  const measure = (databaseUrl?: string) =>
    measureServers({ passages, corpus, databaseUrl, ...(seconds !== undefined && { seconds }) });
  const server = measuredServer(process.env);
  console.log(JSON.stringify(await (server === undefined ? measure() : inOwnDatabase(server, measure))));
}
