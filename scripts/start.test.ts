import { describe, expect, it } from 'vitest';
import { readConfig } from '#lib/config.ts';
import { addressOf, describe as describeSetup } from './start.ts';

describe('what npm start says', () => {
  it('without a key: that nothing leaves the machine', () => {
    expect(describeSetup(readConfig({}))).toEqual([
      'Footnote answers from the articles in corpus, indexed in .footnote/index.',
      'Answers quote the articles: no model is asked, and nothing leaves this machine.',
      'Only this machine can reach it; no one has to sign in.',
      'Questions are limited to 60 a minute from one address, 300 a minute in all.',
    ]);
  });

  it('of a server that indexes nothing: that its own articles are not what it answers from', () => {
    const [line] = describeSetup(readConfig({ DATABASE_URL: 'postgres://me:pw@db/news' }), { indexes: false });
    expect(line).toBe(
      'Footnote answers from what other processes index in PostgreSQL at db:5432/news, as .footnote/index; until there is an index, the page says so.',
    );
  });

  it('with a key: which models, and that OpenAI gets questions and passages', () => {
    const lines = describeSetup(
      readConfig({ OPENAI_API_KEY: 'sk-canary', CHAT_MODEL: 'gpt-9', EMBEDDING_MODEL: 'e-9' }),
    );
    expect(lines).toContain(
      'Answers are written by gpt-9: questions and the passages found for them are sent to api.openai.com.',
    );
    expect(lines).toContain('Embeddings come from e-9: questions and all passages are sent to api.openai.com.');
    expect(lines.join()).not.toContain('sk-canary');
  });

  it('with a server of your own: its name, and that embeddings stay here', () => {
    const lines = describeSetup(readConfig({ OPENAI_BASE_URL: 'http://models.example:8080/v1', CHAT_MODEL: 'small' }));
    expect(lines).toContain(
      'Answers are written by small: questions and the passages found for them are sent to models.example:8080.',
    );
    expect(lines).toContain('Embeddings are made on this machine: no model is asked for them.');
  });
});

describe('what npm start says of its readers', () => {
  const said = (environment: Record<string, string>) => describeSetup(readConfig(environment)).join('\n');

  it('is who can reach it and how they get in, and never the token', () => {
    const wide = said({ HOST: '0.0.0.0', ACCESS_TOKEN: 'long-sesame-canary' });
    expect(wide).toContain('Other machines can reach it at 0.0.0.0; readers sign in with ACCESS_TOKEN.');
    expect(wide).not.toContain('canary');
    expect(said({ ACCESS_TOKEN: 'x' })).toContain('ACCESS_TOKEN, which is short: take 16 characters or more.');
    expect(said({ ACCESS_TOKEN: 'x', ALLOWED_HOSTS: 'a.example' })).toContain(
      'Only this machine can reach it, and readers of a.example through a proxy; readers sign in',
    );
  });

  it('is what they may ask: the daily cap only where a model costs something', () => {
    expect(said({ OPENAI_API_KEY: 'k' })).toContain('300 a minute in all, 1000 a day that go to a model.');
    expect(said({ QUESTIONS_PER_MINUTE: '0', QUESTIONS_PER_MINUTE_OVERALL: '0' })).toContain(
      'Questions are not limited.',
    );
  });
});

describe('the address to open', () => {
  it('is one that a browser on this machine can open, whatever HOST says', () => {
    expect(addressOf('127.0.0.1', 3000)).toBe('http://127.0.0.1:3000');
    expect(addressOf('localhost', 80)).toBe('http://localhost:80');
    expect(addressOf('::1', 3000)).toBe('http://[::1]:3000');
    // "Every address" is for listening, not for opening.
    expect(addressOf('0.0.0.0', 3000)).toBe('http://127.0.0.1:3000');
    expect(addressOf('::', 3000)).toBe('http://[::1]:3000');
  });
});
