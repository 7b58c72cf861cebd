import { describe, expect, it } from 'vitest';
import { readConfig } from '#lib/config.ts';
import { addressOf, describe as describeSetup } from './start.ts';

describe('what npm start says', () => {
  it('without a key: that nothing leaves the machine', () => {
    expect(describeSetup(readConfig({}))).toEqual([
      'Footnote answers from the articles in corpus.',
      'Answers quote the articles: no model is asked, and nothing leaves this machine.',
    ]);
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
