import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { startFakeOpenAI } from '../../e2e/support/fake-openai.ts';
import { collectAnswer } from './answer-result.ts';
import { openEngine } from './engine.ts';
import { BRIDGE_ARTICLES, indexedCorpus } from './indexed-corpus.test-data.ts';
import { startTracing } from './tracing.ts';

it('nothing is started without a collector', async () => {
  expect(await startTracing({})).toBeUndefined();
});

it('a collector is told of calls of models, and not of what was asked, found or answered', async () => {
  let received = '';
  const paths: string[] = [];
  const collector = createServer((request, response) => {
    paths.push(request.url ?? '');
    request.setEncoding('utf8').on('data', (text: string) => (received += text));
    request.on('end', () => response.setHeader('content-type', 'application/json').end('{}'));
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;

  const tracing = (await startTracing({ tracing: { endpoint } }))!;
  const fake = await startFakeOpenAI({ apiKey: 'sk-canary-0123456789' });
  const corpus = await indexedCorpus(BRIDGE_ARTICLES);
  const chat = {
    kind: 'model',
    provider: 'compatible',
    model: 'small-model',
    baseURL: fake.url,
    apiKey: 'sk-canary-0123456789',
  } as const;
  const engine = await openEngine({ ...corpus.config, chat, check: 'model' });
  const ask = (question: string, history: string[]) =>
    collectAnswer({ id: '', kind: '', question }, engine.ask(question, history));
  await ask('Why was the opening of the bridge postponed?', []);
  fake.script({ chunks: ['Swollen waters [^1].'] });
  await ask('And who cut the ribbon?', ['Why was the opening of the bridge postponed?']);
  fake.script({ times: 3, fault: { kind: 'status', status: 500 } });
  await ask('How much did it cost?', []);
  await engine.close();
  await tracing.stop();
  await fake.close();
  await corpus.dispose();
  collector.close();

  expect(new Set(paths)).toEqual(new Set(['/v1/traces']));
  expect(received).toContain('small-model');
  expect(received).toContain('footnote');
  expect(received).toMatch(/input_tokens|usage/);
  expect(received).not.toMatch(/postponed|ribbon|flooded|Swollen|crowns|Lindqvist|evidence|canary|Refused/);
});
