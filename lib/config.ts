import path from 'node:path';
import { z } from 'zod';
import { parseRange } from './access/client-address.ts';
import { isLoopback } from './access/host.ts';
import { isPlainHttpUrl } from './access/plain-http-url.ts';
import { UserError } from './errors.ts';

/** A model behind an API: OpenAI itself, or any server that speaks its chat completions and embeddings. */
export interface ModelSetting {
  kind: 'model';
  provider: 'openai' | 'compatible';
  model: string;
  apiKey?: string;
  /** Without a slash at the end. Absent: OpenAI's own. */
  baseURL?: string;
}

/** What writes answers, or what turns text into vectors. */
export type ModelOrEmbedded = { kind: 'embedded' } | ModelSetting;

export interface Config {
  /** Folder or `.jsonl` file, as given. */
  corpus: string;
  /** Folder, as given. */
  index: string;
  /** SQLite file that conversations are kept in, as given. */
  conversations: string;
  host: string;
  port: number;
  accessToken?: string;
  /** Names under which readers reach the server, besides those of loopback. In lower case, without a port. */
  allowedHosts: string[];
  /** Addresses and ranges of proxies whose `X-Forwarded-For` is believed. */
  trustedProxies: string[];
  /** Whether readers may add and delete files of the corpus. */
  articlesWritable: boolean;
  logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  /** PostgreSQL instead of files. */
  databaseUrl?: string;
  /** A read-only copy of that server, for questions. */
  replicaUrl?: string;
  /** A collector that is told of calls of models. Without a slash at the end. */
  tracing?: { endpoint: string };
  chat: ModelOrEmbedded;
  embedding: ModelOrEmbedded;
  /** What becomes of a statement that the articles do not support. */
  unsupported: 'mark' | 'drop';
  /** Who answers when the model gives no word: Footnote itself, or nobody. */
  fallback: 'embedded' | 'none';
  /** Who checks statements: Footnote alone, or a model too where only words were not found. */
  check: 'footnote' | 'model';
  limits: {
    /** How long a model may take: from the question to its first words, between two pieces, and over all. */
    timeouts: { firstChunkMs: number; chunkMs: number; totalMs: number };
    maxAnswerTokens: number;
    /** Each limit is off when it is 0. */
    questionsPerMinute: number;
    questionsPerMinuteOverall: number;
    modelQuestionsPerDay: number;
    /** How long a server that was asked to stop may finish the answers it is writing. */
    shutdownMs: number;
  };
}

/** Never repeated in a message. */
const SECRETS = new Set([
  'OPENAI_API_KEY',
  'OPENAI_BASE_URL',
  'DATABASE_URL',
  'DATABASE_REPLICA_URL',
  'ACCESS_TOKEN',
  'OTEL_EXPORTER_OTLP_ENDPOINT',
]);

const DEFAULT_CHAT_MODEL = 'gpt-5-mini';
const DEFAULT_EMBEDDING_MODEL = 'text-embedding-3-small';

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .refine((text) => /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most, {
      error: `a whole number from ${least} to ${most}`,
    })
    .transform(Number);

/** Setting timers beyond an hour would only hide a request that nobody waits for. */
const seconds = z
  .string()
  .refine((text) => /^\d+(\.\d+)?$/.test(text) && Number(text) > 0 && Number(text) <= 3_600, {
    error: 'a number of seconds above 0 and up to 3600',
  })
  .transform((text) => Math.ceil(Number(text) * 1_000));

/** A header with any other character is refused by `fetch`, with the whole header in its message. */
const headerText = z.string().regex(/^[\x21-\x7e]+$/, { error: 'visible ASCII characters without spaces' });

const oneOf = <Value extends string>(...values: Value[]) =>
  z.enum(values, { error: values.map((value) => `"${value}"`).join(' or ') });

/** Texts with commas between them, none when unset. */
const listOf = (isOne: (text: string) => boolean, expected: string) =>
  z
    .string()
    .default('')
    .transform((text) =>
      text
        .split(',')
        .map((one) => one.trim())
        .filter((one) => one !== ''),
    )
    .refine((all) => all.every(isOne), { error: expected });

const plainHttpUrl = z
  .string()
  .refine(isPlainHttpUrl, {
    error: 'an http:// or https:// address without a user name, password, query or fragment',
  })
  .transform((address) => address.replace(/\/+$/, ''));

const postgresUrl = z
  .string()
  .regex(/^postgres(ql)?:\/\/./, { error: 'an address that begins with postgres:// or postgresql://' });

const environmentShape = z.object({
  CORPUS_DIR: z.string().default('corpus'),
  INDEX_DIR: z.string().default('.footnote/index'),
  CONVERSATIONS_FILE: z.string().optional(),
  OPENAI_API_KEY: headerText.optional(),
  OPENAI_BASE_URL: plainHttpUrl.optional(),
  CHAT_MODEL: z.string().optional(),
  EMBEDDING_MODEL: z.string().optional(),
  UNSUPPORTED: oneOf('mark', 'drop').default('mark'),
  CHECK: oneOf('model').optional(),
  FALLBACK: oneOf('embedded', 'none').default('embedded'),
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_REPLICA_URL: postgresUrl.optional(),
  HOST: z.string().default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535).default(3_000),
  ACCESS_TOKEN: headerText.optional(),
  ALLOWED_HOSTS: listOf(
    (name) => /^[a-z\d]([a-z\d.-]*[a-z\d])?$/i.test(name),
    'names of hosts without a port, such as footnote.example, with commas between them',
  ).transform((names) => names.map((name) => name.toLowerCase())),
  TRUSTED_PROXIES: listOf(
    (range) => parseRange(range) !== undefined,
    'addresses or ranges such as 10.0.0.0/8, with commas between them',
  ),
  EDIT_ARTICLES: oneOf('on', 'off').optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: plainHttpUrl.optional(),
  LOG_LEVEL: oneOf('silent', 'error', 'warn', 'info', 'debug').default('info'),
  QUESTIONS_PER_MINUTE: wholeNumber(0, 1_000_000).default(60),
  QUESTIONS_PER_MINUTE_OVERALL: wholeNumber(0, 1_000_000).default(300),
  MODEL_QUESTIONS_PER_DAY: wholeNumber(0, 100_000_000).default(1_000),
  SHUTDOWN_SECONDS: seconds.default(30_000),
  MODEL_FIRST_CHUNK_TIMEOUT_SECONDS: seconds.default(30_000),
  MODEL_CHUNK_TIMEOUT_SECONDS: seconds.default(30_000),
  MODEL_TOTAL_TIMEOUT_SECONDS: seconds.default(300_000),
  MAX_ANSWER_TOKENS: wholeNumber(1, 100_000).default(3_000),
});

type Environment = z.infer<typeof environmentShape>;

/** Every variable that Footnote reads. */
export const SETTINGS = Object.keys(environmentShape.shape);

/**
 * Reads the settings from environment variables; an empty one counts as unset. `.env.example` explains each.
 *
 * @throws {UserError} with one line for each variable that cannot be read.
 */
export function readConfig(environment: Record<string, string | undefined> = process.env): Config {
  const given: Record<string, string> = {};
  for (const name of SETTINGS) {
    const value = environment[name]?.trim();
    if (value) given[name] = value;
  }

  const read = environmentShape.safeParse(given);
  if (!read.success) throw new UserError(read.error.issues.map((issue) => explain(issue, given)).join('\n'));
  const settings = read.data;

  if (!isLoopback(settings.HOST) && settings.ACCESS_TOKEN === undefined) {
    throw new UserError(
      `HOST is "${settings.HOST}", which other machines can reach, but ACCESS_TOKEN is not set. ` +
        'Set ACCESS_TOKEN to a long random text, or leave HOST at 127.0.0.1.',
    );
  }

  // A proxy that calls this machine by another name makes it reachable from elsewhere.
  if (settings.ALLOWED_HOSTS.length > 0 && settings.ACCESS_TOKEN === undefined) {
    throw new UserError(
      'ALLOWED_HOSTS names hosts under which others reach this server, but ACCESS_TOKEN is not set. ' +
        'Set ACCESS_TOKEN to a long random text, or leave ALLOWED_HOSTS empty.',
    );
  }

  const chat = chatSetting(settings);
  if (settings.CHECK === 'model' && chat.kind === 'embedded') {
    throw new UserError(
      'CHECK is "model", but there is no model to ask: answers come from Footnote itself. ' +
        'Set OPENAI_API_KEY or OPENAI_BASE_URL, and CHAT_MODEL to a model, or leave CHECK empty.',
    );
  }

  return {
    corpus: settings.CORPUS_DIR,
    index: settings.INDEX_DIR,
    conversations: conversationsSetting(settings),
    host: settings.HOST,
    port: settings.PORT,
    ...(settings.ACCESS_TOKEN !== undefined && { accessToken: settings.ACCESS_TOKEN }),
    allowedHosts: settings.ALLOWED_HOSTS,
    trustedProxies: settings.TRUSTED_PROXIES,
    articlesWritable: settings.EDIT_ARTICLES
      ? settings.EDIT_ARTICLES === 'on'
      : isLoopback(settings.HOST) && settings.ALLOWED_HOSTS.length === 0,
    logLevel: settings.LOG_LEVEL,
    ...(settings.DATABASE_URL !== undefined && { databaseUrl: settings.DATABASE_URL }),
    ...(settings.DATABASE_REPLICA_URL !== undefined && { replicaUrl: settings.DATABASE_REPLICA_URL }),
    ...(settings.OTEL_EXPORTER_OTLP_ENDPOINT !== undefined && {
      tracing: { endpoint: settings.OTEL_EXPORTER_OTLP_ENDPOINT },
    }),
    chat,
    embedding: embeddingSetting(settings),
    unsupported: settings.UNSUPPORTED,
    fallback: settings.FALLBACK,
    check: settings.CHECK ?? 'footnote',
    limits: {
      timeouts: {
        firstChunkMs: settings.MODEL_FIRST_CHUNK_TIMEOUT_SECONDS,
        chunkMs: settings.MODEL_CHUNK_TIMEOUT_SECONDS,
        totalMs: settings.MODEL_TOTAL_TIMEOUT_SECONDS,
      },
      maxAnswerTokens: settings.MAX_ANSWER_TOKENS,
      questionsPerMinute: settings.QUESTIONS_PER_MINUTE,
      questionsPerMinuteOverall: settings.QUESTIONS_PER_MINUTE_OVERALL,
      modelQuestionsPerDay: settings.MODEL_QUESTIONS_PER_DAY,
      shutdownMs: settings.SHUTDOWN_SECONDS,
    },
  };
}

/** What must never be in a log or a message. */
export function secretsOf({ accessToken, databaseUrl, replicaUrl, chat, embedding }: Config): string[] {
  const keys = [chat, embedding].map((setting) => (setting.kind === 'model' ? setting.apiKey : undefined));
  return [accessToken, databaseUrl, replicaUrl, ...keys].filter((secret) => secret !== undefined);
}

/** Never within the index: whoever deletes that would delete the conversations. */
function conversationsSetting({ CONVERSATIONS_FILE: asked, INDEX_DIR: index }: Environment): string {
  const file = asked ?? path.join('data', 'conversations.db');
  if (path.relative(index, file).split(path.sep)[0] === '..') return file;
  if (asked === undefined) return path.join(path.dirname(index), 'conversations.db');
  throw new UserError(
    `CONVERSATIONS_FILE is "${asked}", which lies in the folder of the index, INDEX_DIR ("${index}"): ` +
      'whoever deletes the index would delete the conversations. Set it to a file elsewhere.',
  );
}

function chatSetting(settings: Environment): ModelOrEmbedded {
  if (settings.OPENAI_BASE_URL !== undefined && settings.CHAT_MODEL === undefined) {
    throw new UserError(
      'OPENAI_BASE_URL is set but CHAT_MODEL is not, and only you know which models that server has. ' +
        'Set CHAT_MODEL to the name of one, or to "embedded" to answer without a model.',
    );
  }
  return modelSetting('CHAT_MODEL', DEFAULT_CHAT_MODEL, settings);
}

function embeddingSetting(settings: Environment): ModelOrEmbedded {
  // A compatible server need not have an embedding model, and no name fits them all.
  const unset = settings.OPENAI_BASE_URL === undefined ? DEFAULT_EMBEDDING_MODEL : 'embedded';
  return modelSetting('EMBEDDING_MODEL', unset, settings);
}

function modelSetting(
  name: 'CHAT_MODEL' | 'EMBEDDING_MODEL',
  unset: string,
  { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseURL, [name]: asked }: Environment,
): ModelOrEmbedded {
  const model = asked ?? unset;
  if (model === 'embedded') return { kind: 'embedded' };
  if (baseURL !== undefined) {
    return { kind: 'model', provider: 'compatible', model, baseURL, ...(apiKey !== undefined && { apiKey }) };
  }
  if (apiKey !== undefined) return { kind: 'model', provider: 'openai', model, apiKey };
  if (asked === undefined) return { kind: 'embedded' };
  throw new UserError(
    `${name} is "${asked}", but neither OPENAI_API_KEY nor OPENAI_BASE_URL is set, so there is no one to ask. ` +
      `Set one of them, or set ${name} to "embedded".`,
  );
}

function explain(issue: z.core.$ZodIssue, given: Record<string, string>): string {
  const name = String(issue.path[0]);
  const got = SECRETS.has(name) ? 'has a value that cannot be used' : `is "${given[name]}"`;
  return `${name} ${got}; expected ${issue.message}.`;
}
