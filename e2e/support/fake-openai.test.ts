import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { startFakeOpenAI } from './fake-openai.ts';
import type { FakeOpenAI, FakeOpenAIOptions, Script } from './fake-openai.ts';

const PROMPT = [
  '[^1] The harbour was closed in winter.',
  '[^2] A ferry carried mail to the island.',
  '[^3] Nobody spoke about the price.',
  '<question>',
  'What did the ferry carry to the island?',
  '</question>',
].join('\n');

let fake: FakeOpenAI;
afterEach(() => fake.close());

async function start(options: FakeOpenAIOptions = {}, ...scripts: Script[]): Promise<void> {
  fake = await startFakeOpenAI(options);
  fake.script(...scripts);
}

function post(path: string, body: object, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(fake.url + path, { method: 'POST', headers, body: JSON.stringify(body) });
}

const chat = (stream: boolean, prompt = PROMPT) =>
  post('/chat/completions', { model: 'm', stream, messages: [{ role: 'user', content: prompt }] });

const eventsOf = (text: string) =>
  text
    .split('\n\n')
    .filter(Boolean)
    .map((line) => line.replace(/^data: /, ''));

function streamedText(body: string): string {
  return eventsOf(body)
    .filter((data) => data !== '[DONE]')
    .map((data) => JSON.parse(data).choices[0].delta.content ?? '')
    .join('');
}

describe('the fake server', () => {
  it('streams an answer that quotes the nearest evidence in the prompt, with its number', async () => {
    await start();
    const body = await (await chat(true)).text();
    // Sentence 2 shares "ferry", "to", "the" and "island" with the question, sentence 1 only "the".
    expect(streamedText(body)).toMatch(/^An article says: “A ferry carried mail to the island\.” \[\^2\]\./);
    expect(eventsOf(body).at(-1)).toBe('[DONE]');
  });

  it('speaks the Responses API too', async () => {
    await start({}, { chunks: ['one ', 'two'] });
    const body = await (await post('/responses', { model: 'm', stream: true, input: 'hello' })).text();
    const events = eventsOf(body).map((data) => JSON.parse(data));
    expect(events.filter(({ type }) => type === 'response.output_text.delta').map(({ delta }) => delta)).toEqual([
      'one ',
      'two',
    ]);
    expect(events.at(-1).type).toBe('response.completed');
  });

  it('completes a follow-up when it is asked for a text in one piece', async () => {
    await start();
    const reply = await chat(false, 'Earlier:\n1. Who built the harbour?\n<question>When?</question>');
    const { choices } = await reply.json();
    expect(choices[0].message.content).toBe('When? (Who built the harbour?)');
  });

  it('gives one vector a text, always the same, and near for texts that share words', async () => {
    await start({ dimensions: 16 });
    const input = ['red boat', 'red boat', 'a red boat', 'quiet evening'];
    const { data } = await (await post('/embeddings', { model: 'm', input })).json();
    const [a, b, near, far] = data.map(({ embedding }: { embedding: number[] }) => embedding);
    const dot = (other: number[]) => a.reduce((sum: number, x: number, i: number) => sum + x * other[i]!, 0);
    expect(a).toHaveLength(16);
    expect(b).toEqual(a);
    expect(dot(near)).toBeGreaterThan(dot(far));
  });

  it('lists its models and knows no other paths', async () => {
    await start();
    expect((await (await fetch(`${fake.url}/models`)).json()).data[0].id).toBe('fake-chat');
    expect((await fetch(`${fake.url}/nothing`)).status).toBe(404);
  });

  it('refuses another key than its own', async () => {
    await start({ apiKey: 'right' });
    expect((await post('/embeddings', { input: [] }, { authorization: 'Bearer wrong' })).status).toBe(401);
    expect((await post('/embeddings', { input: [] }, { authorization: 'Bearer right' })).status).toBe(200);
  });

  it('records what was asked', async () => {
    await start();
    await (await post('/embeddings', { model: 'm', input: ['x', 'y'] }, { authorization: 'Bearer key' })).text();
    expect(fake.requests).toMatchObject([
      { path: '/v1/embeddings', kind: 'embeddings', authorization: 'Bearer key', prompt: 'x\ny' },
    ]);
  });
});

describe('scripts', () => {
  it('are used up in their turn, each for its kind of request', async () => {
    await start({}, { for: 'text', chunks: ['rewritten'] }, { chunks: ['first'] }, { chunks: ['second'], times: 2 });
    const answers = [];
    for (let i = 0; i < 3; i++) answers.push(streamedText(await (await chat(true)).text()));
    expect(answers).toEqual(['first', 'second', 'second']);
    expect((await (await chat(false)).json()).choices[0].message.content).toBe('rewritten');
  });

  it('are forgotten on a reset, with the requests', async () => {
    await start({}, { chunks: ['scripted'], times: 9 });
    await (await chat(true)).text();
    fake.reset();
    expect(fake.requests).toEqual([]);
    expect(streamedText(await (await chat(true)).text())).toContain('An article says');
  });

  it('hold a chunk back until it is released', async () => {
    await start({}, { chunks: ['one', 'two'], hold: 1 });
    const reader = (await chat(true)).body!.pipeThrough(new TextDecoderStream()).getReader();
    let seen = '';
    while (!seen.includes('one')) seen += (await reader.read()).value;
    expect(seen).not.toContain('two');
    fake.release();
    while (!seen.includes('[DONE]')) seen += (await reader.read()).value;
    expect(seen).toContain('two');
  });

  it('cut the connection, end too early, or send half a value', async () => {
    await start(
      {},
      { chunks: ['some'], fault: { kind: 'cut' } },
      { chunks: ['some'], fault: { kind: 'unfinished' } },
      { chunks: ['some'], fault: { kind: 'malformed' } },
    );
    await expect((await chat(true)).text()).rejects.toThrow();
    const unfinished = await (await chat(true)).text();
    expect(unfinished).toContain('some');
    expect(unfinished).not.toContain('[DONE]');
    const malformed = await (await chat(true)).text();
    expect(() => eventsOf(malformed).forEach((data) => data === '[DONE]' || JSON.parse(data))).toThrow();
  });

  it('tell a client that left from one that stayed', async () => {
    await start({}, { chunks: ['x'], fault: { kind: 'endless' } });
    const leaving = new AbortController();
    const reply = await fetch(`${fake.url}/chat/completions`, {
      method: 'POST',
      body: JSON.stringify({ stream: true, messages: [] }),
      signal: leaving.signal,
    });
    expect(reply.status).toBe(200);
    leaving.abort();
    expect(await (await fake.received(1)).closed).toBe('left');
    await (await chat(true)).text();
    expect(await (await fake.received(2)).closed).toBe('finished');
  });
});

describe('as a program', () => {
  it('prints its address and is scripted over HTTP', async () => {
    await start();
    const program = spawn(process.execPath, [fileURLToPath(new URL('./fake-openai.ts', import.meta.url))]);
    try {
      const [url] = (await once(createInterface(program.stdout), 'line')) as [string];
      const root = url.replace('/v1', '');
      await fetch(`${root}/fake/script`, {
        method: 'POST',
        body: JSON.stringify([{ for: 'text', chunks: ['scripted'] }]),
      });
      const reply = await fetch(`${url}/chat/completions`, { method: 'POST', body: '{"model":"m","messages":[]}' });
      expect((await reply.json()).choices[0].message.content).toBe('scripted');
      expect(await (await fetch(`${root}/fake/requests`)).json()).toMatchObject([{ path: '/v1/chat/completions' }]);
    } finally {
      program.kill();
      await once(program, 'exit');
    }
  });
});
