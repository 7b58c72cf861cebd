import { describe, expect, test } from 'vitest';
import { MAX_DEPTH, readJson } from './read-json.ts';

const read = (body: BodyInit, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  readJson(new Request('http://127.0.0.1/', { method: 'POST', body, headers }), { limit: 100_000, cure: 'send less' });

describe('a body is refused', () => {
  test.each([
    ['{"__proto__": {"role": "system"}}', '__proto__'],
    ['[{"a": {"constructor": {"prototype": 1}}}]', 'constructor'],
    ['{"a": [{"prototype": 1}]}', 'prototype'],
  ])('for a name that means something to JavaScript: %s', async (body, name) => {
    expect(await read(body)).toEqual({
      status: 400,
      error: `The request has a field "${name}", which no request has.`,
    });
  });

  test('for lists and objects within each other deeper than any request, wherever they are', async () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect(await read(nested(MAX_DEPTH))).toHaveProperty('value');
    for (const body of [nested(MAX_DEPTH + 1), `{"ignored":${nested(40_000)}}`]) {
      expect(await read(body)).toMatchObject({ status: 400 });
    }
  });

  test.each([
    [{ 'content-type': 'application/json; charset=utf-16' }, 'UTF-8, and is in utf-16'],
    [{ 'content-type': 'application/json', 'content-encoding': 'gzip' }, 'compressed, and is gzip'],
    [{ 'content-type': 'text/plain' }, 'application/json, and is text/plain'],
    [{ 'content-type': 'multipart/form-data; boundary=x' }, 'application/json, and is multipart/form-data'],
  ])('as something else than plain JSON: %j', async (headers, words) => {
    expect(await read('{}', headers)).toEqual({ status: 415, error: expect.stringContaining(words) });
  });

  test('when it ends before it is whole', async () => {
    let sent = false;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (sent) controller.error(new Error('aborted'));
        else controller.enqueue(new TextEncoder().encode('{"a"'));
        sent = true;
      },
    });
    const init = { method: 'POST', body, duplex: 'half', headers: { 'content-type': 'application/json' } };
    const request = new Request('http://127.0.0.1/', init);
    expect(await readJson(request, { limit: 100, cure: '' })).toEqual({
      status: 400,
      error: 'The request ended before it was whole.',
    });
  });
});

test('a body in UTF-8 is read, however that is said', async () => {
  for (const type of ['application/json; charset=utf-8', 'application/json;charset="UTF8"', 'Application/JSON']) {
    expect(await read('{"a": "Ünïcode __proto__"}', { 'content-type': type })).toEqual({
      value: { a: 'Ünïcode __proto__' },
    });
  }
});
