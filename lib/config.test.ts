import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { describe, expect, it } from 'vitest';
import { isLoopback } from './access/host.ts';
import { readConfig, SETTINGS } from './config.ts';
import { UserError } from './errors.ts';

const KEY = 'sk-canary-0123456789';
const LOCAL_SERVER = 'http://127.0.0.1:11434/v1';

describe('readConfig', () => {
  it('works from an empty environment: everything embedded, on this machine only', () => {
    expect(readConfig({})).toEqual({
      corpus: 'corpus',
      index: '.footnote/index',
      conversations: 'data/conversations.db',
      host: '127.0.0.1',
      port: 3000,
      allowedHosts: [],
      articlesWritable: true,
      trustedProxies: [],
      logLevel: 'info',
      chat: { kind: 'embedded' },
      embedding: { kind: 'embedded' },
      unsupported: 'mark',
      fallback: 'embedded',
      check: 'footnote',
      limits: {
        timeouts: { firstChunkMs: 30_000, chunkMs: 30_000, totalMs: 300_000 },
        maxAnswerTokens: 3_000,
        questionsPerMinute: 60,
        questionsPerMinuteOverall: 300,
        modelQuestionsPerDay: 1_000,
        shutdownMs: 30_000,
      },
    });
  });

  it('takes an empty value as unset, since that is what a copied .env.example holds', () => {
    expect(readConfig({ OPENAI_API_KEY: '', PORT: '', CHAT_MODEL: '  ' })).toEqual(readConfig({}));
  });

  it('finds in .env.example every setting with its default, and no other', () => {
    const example = parseEnv(readFileSync(new URL('../.env.example', import.meta.url), 'utf8'));
    expect(Object.keys(example).sort()).toEqual([...SETTINGS].sort());
    expect(readConfig(example)).toEqual(readConfig({}));
  });

  it('reads plain settings as they are given', () => {
    const config = readConfig({
      CORPUS_DIR: '/data/news.jsonl',
      INDEX_DIR: 'my index',
      HOST: '0.0.0.0',
      PORT: '0',
      ACCESS_TOKEN: 'open-sesame',
      DATABASE_URL: 'postgres://reader:secret@db/footnote',
      DATABASE_REPLICA_URL: 'postgres://reader:secret@copy/footnote',
      MODEL_TOTAL_TIMEOUT_SECONDS: '60',
      MODEL_FIRST_CHUNK_TIMEOUT_SECONDS: '0.5',
      MODEL_CHUNK_TIMEOUT_SECONDS: '5',
      MAX_ANSWER_TOKENS: '500',
      ALLOWED_HOSTS: 'Footnote.example, library.example',
      TRUSTED_PROXIES: '10.0.0.0/8,::1',
      QUESTIONS_PER_MINUTE: '0',
      LOG_LEVEL: 'debug',
    });
    expect(config).toMatchObject({
      corpus: '/data/news.jsonl',
      index: 'my index',
      host: '0.0.0.0',
      port: 0,
      accessToken: 'open-sesame',
      databaseUrl: 'postgres://reader:secret@db/footnote',
      replicaUrl: 'postgres://reader:secret@copy/footnote',
      limits: {
        timeouts: { firstChunkMs: 500, chunkMs: 5_000, totalMs: 60_000 },
        maxAnswerTokens: 500,
        questionsPerMinute: 0,
      },
      allowedHosts: ['footnote.example', 'library.example'],
      trustedProxies: ['10.0.0.0/8', '::1'],
      logLevel: 'debug',
    });
  });

  it('keeps conversations out of the index, which may be deleted', () => {
    expect(readConfig({ CONVERSATIONS_FILE: '/srv/talk.db' }).conversations).toBe('/srv/talk.db');
    expect(readConfig({ INDEX_DIR: '/srv/data', CONVERSATIONS_FILE: '/srv/data-of-ours/talk.db' }).conversations).toBe(
      '/srv/data-of-ours/talk.db',
    );
    expect(() => readConfig({ INDEX_DIR: '/srv/data', CONVERSATIONS_FILE: '/srv/data/deep/talk.db' })).toThrow(
      /^CONVERSATIONS_FILE is "\/srv\/data\/deep\/talk\.db", which lies in the folder of the index/,
    );
    // The default gives way to an index in the same place.
    expect(readConfig({ INDEX_DIR: 'data' }).conversations).toBe('conversations.db');
  });

  it('refuses names and addresses that are none, and other names without a token', () => {
    expect(() => readConfig({ ALLOWED_HOSTS: 'http://a.example', ACCESS_TOKEN: 'x' })).toThrow(
      'ALLOWED_HOSTS is "http://a.example"; expected names of hosts without a port',
    );
    expect(() => readConfig({ ALLOWED_HOSTS: 'a.example' })).toThrow('ACCESS_TOKEN is not set');
    expect(() => readConfig({ TRUSTED_PROXIES: '10.0.0.0/8, nginx' })).toThrow('expected addresses or ranges');
    expect(() => readConfig({ QUESTIONS_PER_MINUTE: '-1' })).toThrow(/^QUESTIONS_PER_MINUTE is "-1"; expected a whole/);
  });
});

describe('when a model gives no word', () => {
  it('Footnote answers, unless nobody is to', () => {
    expect(readConfig({ FALLBACK: 'none' }).fallback).toBe('none');
    expect(() => readConfig({ FALLBACK: 'no' })).toThrow('FALLBACK is "no"; expected "embedded" or "none".');
  });
});

describe('what becomes of statements', () => {
  it('is to be marked, unless they are to be dropped', () => {
    expect(readConfig({ UNSUPPORTED: 'drop' }).unsupported).toBe('drop');
    expect(() => readConfig({ UNSUPPORTED: 'hide' })).toThrow('UNSUPPORTED is "hide"; expected "mark" or "drop".');
  });

  it('is judged by a model too, when there is one and it is asked for', () => {
    expect(readConfig({ OPENAI_API_KEY: KEY }).check).toBe('footnote');
    expect(readConfig({ OPENAI_API_KEY: KEY, CHECK: 'model' }).check).toBe('model');
    expect(readConfig({ OPENAI_BASE_URL: LOCAL_SERVER, CHAT_MODEL: 'small', CHECK: 'model' }).check).toBe('model');
    expect(() => readConfig({ CHECK: 'model' })).toThrow(/^CHECK is "model", but there is no model to ask/);
    expect(() => readConfig({ OPENAI_API_KEY: KEY, CHAT_MODEL: 'embedded', CHECK: 'model' })).toThrow(UserError);
    expect(() => readConfig({ CHECK: 'yes' })).toThrow('CHECK is "yes"; expected "model".');
  });
});

describe('the choice of models', () => {
  it('is OpenAI for both as soon as there is a key', () => {
    const { chat, embedding } = readConfig({ OPENAI_API_KEY: KEY });
    expect(chat).toEqual({ kind: 'model', provider: 'openai', model: 'gpt-5-mini', apiKey: KEY });
    expect(embedding).toEqual({ kind: 'model', provider: 'openai', model: 'text-embedding-3-small', apiKey: KEY });
  });

  it('can be embedded for either one in spite of a key', () => {
    const embeddedVectors = readConfig({ OPENAI_API_KEY: KEY, EMBEDDING_MODEL: 'embedded' });
    expect([embeddedVectors.chat.kind, embeddedVectors.embedding.kind]).toEqual(['model', 'embedded']);
    const embeddedAnswers = readConfig({ OPENAI_API_KEY: KEY, CHAT_MODEL: 'embedded' });
    expect([embeddedAnswers.chat.kind, embeddedAnswers.embedding.kind]).toEqual(['embedded', 'model']);
  });

  it('is a compatible server when there is an address, with or without a key', () => {
    expect(readConfig({ OPENAI_BASE_URL: `${LOCAL_SERVER}/`, CHAT_MODEL: 'llama' }).chat).toEqual({
      kind: 'model',
      provider: 'compatible',
      model: 'llama',
      // Without the slash, so that paths can be appended.
      baseURL: LOCAL_SERVER,
    });
    const { chat } = readConfig({ OPENAI_BASE_URL: LOCAL_SERVER, CHAT_MODEL: 'llama', OPENAI_API_KEY: KEY });
    expect(chat).toMatchObject({ provider: 'compatible', apiKey: KEY });
  });

  it('leaves embedding embedded at a compatible server unless a model is named, since it need not have one', () => {
    const environment = { OPENAI_BASE_URL: LOCAL_SERVER, CHAT_MODEL: 'llama' };
    expect(readConfig(environment).embedding).toEqual({ kind: 'embedded' });
    expect(readConfig({ ...environment, EMBEDDING_MODEL: 'nomic' }).embedding).toEqual({
      kind: 'model',
      provider: 'compatible',
      model: 'nomic',
      baseURL: LOCAL_SERVER,
    });
  });

  it('asks for the name of the model when only an address is given', () => {
    expect(() => readConfig({ OPENAI_BASE_URL: LOCAL_SERVER })).toThrow(/CHAT_MODEL is not.*Set CHAT_MODEL/);
  });

  it.each(['CHAT_MODEL', 'EMBEDDING_MODEL'])('refuses %s when there is neither key nor address', (name) => {
    expect(() => readConfig({ [name]: 'gpt-5' })).toThrow(
      `${name} is "gpt-5", but neither OPENAI_API_KEY nor OPENAI_BASE_URL is set`,
    );
  });
});

describe('a setting that cannot be read', () => {
  it.each([
    ['PORT', 'abc', 'PORT is "abc"; expected a whole number from 0 to 65535.'],
    ['PORT', '70000', 'PORT is "70000"; expected a whole number from 0 to 65535.'],
    ['PORT', '-1', 'PORT is "-1"; expected a whole number from 0 to 65535.'],
    ['MODEL_CHUNK_TIMEOUT_SECONDS', '0', 'expected a number of seconds above 0'],
    ['MODEL_CHUNK_TIMEOUT_SECONDS', 'Infinity', 'expected a number of seconds above 0'],
    ['MAX_ANSWER_TOKENS', '1e9', 'MAX_ANSWER_TOKENS is "1e9"; expected a whole number from 1 to 100000.'],
    ['OPENAI_BASE_URL', 'localhost:1234', 'OPENAI_BASE_URL has a value that cannot be used; expected an http://'],
    ['DATABASE_URL', 'mysql://db', 'DATABASE_URL has a value that cannot be used; expected an address'],
  ])('is named with what was expected: %s=%s', (name, value, message) => {
    expect(() => readConfig({ [name]: value })).toThrow(UserError);
    expect(() => readConfig({ [name]: value })).toThrow(message);
  });

  it('is not the only one reported when there are several', () => {
    expect(() => readConfig({ PORT: 'x', MAX_ANSWER_TOKENS: 'y' })).toThrow(/PORT.*\n.*MAX_ANSWER_TOKENS/);
  });

  it.each([
    ['OPENAI_API_KEY', 'sk-canary with a space'],
    ['OPENAI_BASE_URL', 'https://someone:canary@host/v1'],
    ['DATABASE_URL', 'mysql://someone:canary@host'],
    ['ACCESS_TOKEN', 'canary\u2019s'],
  ])('keeps the secret out of the message: %s', (name, value) => {
    let message = '';
    try {
      readConfig({ [name]: value, CHAT_MODEL: 'embedded' });
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message).toContain(name);
    expect(message).not.toContain('canary');
  });
});

describe('HOST', () => {
  it.each([
    [{}, true, 'only this machine can reach it'],
    [{ HOST: '0.0.0.0', ACCESS_TOKEN: 'secret' }, false, 'others can'],
    [{ ALLOWED_HOSTS: 'footnote.example', ACCESS_TOKEN: 'secret' }, false, 'others can through a proxy'],
    [{ HOST: '0.0.0.0', ACCESS_TOKEN: 'secret', EDIT_ARTICLES: 'on' }, true, 'somebody has said so'],
    [{ EDIT_ARTICLES: 'off' }, false, 'somebody has said so'],
  ])('with %j articles can be changed from the page: %s, for %s', (environment, writable, _reason) => {
    expect(readConfig(environment).articlesWritable).toBe(writable);
  });

  it.each(['127.0.0.1', '127.1.2.3', 'localhost', '::1', '[::1]'])('%s needs no access token', (host) => {
    expect(isLoopback(host)).toBe(true);
    expect(readConfig({ HOST: host }).host).toBe(host);
  });

  it.each(['0.0.0.0', '::', '192.168.1.5', 'example.org', '127.0.0.1.example.org'])(
    '%s can be reached from elsewhere and needs one',
    (host) => {
      expect(() => readConfig({ HOST: host })).toThrow(/ACCESS_TOKEN is not set.*127\.0\.0\.1/);
      expect(readConfig({ HOST: host, ACCESS_TOKEN: 'token' }).accessToken).toBe('token');
    },
  );
});
