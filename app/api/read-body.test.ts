import { expect, it } from 'vitest';
import { readBody } from './read-body.ts';

const OPTIONS = { limit: 10, cure: 'send less' };

function posting(body: BodyInit | null, headers: Record<string, string> = {}): Request {
  return new Request('http://localhost/', { method: 'POST', body, headers, duplex: 'half' } as RequestInit);
}

it('refuses a body that is announced as too large without reading any of it', async () => {
  let pulled = 0;
  const body = new ReadableStream({ pull: () => void pulled++ }, { highWaterMark: 0 });
  expect(await readBody(posting(body, { 'content-length': '11' }), OPTIONS)).toEqual({
    status: 413,
    error: 'The request is larger than 10 bytes; send less.',
  });
  expect(pulled).toBe(0);
});

it('refuses one that is not announced as soon as it is too large, and reads no further', async () => {
  let pulled = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        pulled++;
        controller.enqueue(new Uint8Array(4));
      },
    },
    { highWaterMark: 0 },
  );
  expect(await readBody(posting(body), OPTIONS)).toMatchObject({ status: 413 });
  expect(pulled).toBe(3);
});

it('reads one of the greatest size', async () => {
  expect(await readBody(posting('0123456789'), OPTIONS)).toEqual({ bytes: Buffer.from('0123456789') });
});

it('says when who sends it has left', async () => {
  const body = new ReadableStream({ pull: (controller) => controller.error(new Error('aborted')) });
  expect(await readBody(posting(body), OPTIONS)).toEqual({
    status: 400,
    error: 'The request ended before it was whole.',
  });
});
