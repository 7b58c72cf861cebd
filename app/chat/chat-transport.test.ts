import { afterEach, expect, test, vi } from 'vitest';
import { createUIMessageStreamResponse, type UIMessageChunk } from 'ai';
import { ChatTransport } from './chat-transport.ts';
import { problemOf } from './request-problem.ts';

afterEach(() => vi.unstubAllGlobals());

const PIECES: UIMessageChunk[] = [
  { type: 'start', messageMetadata: { kept: true } },
  { type: 'data-citations', id: 'citations', data: { citations: [{ quote: 'A "quotation"\nof ‹two› lines 😀' }] } },
  { type: 'text-delta', id: 'answer', delta: 'data: [DONE]\n\nتمّ' },
  { type: 'finish' },
];

const EVENTS = { headers: { 'content-type': 'text/event-stream' } };

async function read(body: BodyInit | null, answer: ResponseInit = EVENTS): Promise<UIMessageChunk[]> {
  vi.stubGlobal('fetch', async () => new Response(body, answer));
  const transport = new ChatTransport(() => ({ body: {} }));
  const stream = await transport.sendMessages({
    chatId: 'chat',
    messages: [],
    trigger: 'submit-message',
    messageId: undefined,
    abortSignal: undefined,
  });
  const pieces: UIMessageChunk[] = [];
  for (const reader = stream.getReader(); ;) {
    const { done, value } = await reader.read();
    if (done) return pieces;
    pieces.push(value);
  }
}

function streamOf<Piece>(pieces: Piece[]): ReadableStream<Piece> {
  return new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
}

/** As the chat route writes them. */
function sent(): Response {
  return createUIMessageStreamResponse({ stream: streamOf(PIECES) });
}

test('the pieces of an answer are what the server has sent', async () => {
  expect(await read(sent().body)).toEqual(PIECES);
});

test.each([1, 7, 64])('wherever the network cuts them: every %i bytes', async (size) => {
  const bytes = new Uint8Array(await sent().arrayBuffer());
  const cut = Array.from({ length: Math.ceil(bytes.length / size) }, (_, n) => bytes.slice(n * size, (n + 1) * size));
  expect(await read(streamOf(cut))).toEqual(PIECES);
});

test.each(['<html>Bad gateway</html>', 'null', '{"type":5}', '[]'])(
  '%s, which is no piece of an answer, ends in an error that has its own sentence on the page',
  async (piece) => {
    const { body } = new Response(`data: ${piece}\n\n`);
    const thrown = await read(body).catch((error: unknown) => error);
    expect(problemOf(thrown as Error)).toEqual({ key: 'problem.notAnswered' });
  },
);

test.each([
  [
    'a page with which a proxy refuses',
    '<html>nginx</html>',
    { status: 502, headers: { 'content-type': 'text/html' } },
  ],
  ['a page in the place of an answer', '<html>Sign in</html>', { headers: { 'content-type': 'text/html' } }],
])('%s is told as a server that cannot be reached', async (_what, body, answer) => {
  const thrown = await read(body, answer).catch((error: unknown) => error);
  expect(problemOf(thrown as Error)).toEqual({ key: 'problem.unreachable' });
});

test('an answer that is cut off keeps what has come, and is told as a server that cannot be reached', async () => {
  const pieces = await read(createUIMessageStreamResponse({ stream: streamOf(PIECES.slice(0, -1)) }).body);
  expect(pieces.slice(0, -1)).toEqual(PIECES.slice(0, -1));
  const last = pieces.at(-1)!;
  expect(last.type === 'error' && problemOf(new Error(last.errorText))).toEqual({ key: 'problem.unreachable' });
});
