import { HttpChatTransport, type InferUIMessageChunk, type PrepareSendMessagesRequest } from 'ai';
import type { FootnoteMessage } from '#lib/chat-protocol.ts';
import { CUT_OFF, refusalOf } from './request-problem.ts';

type Chunk = InferUIMessageChunk<FootnoteMessage>;

/** Server-sent events as the AI SDK writes them: each is one line of data. */
const DATA = 'data: ';
const END = '[DONE]';
/** Each answer has one of these at its end; without it, it was cut off on its way. */
const LAST_CHUNKS = new Set<Chunk['type']>(['finish', 'error']);

/**
 * Reads the answer stream of our own server. The AI SDK's own way compares each piece with a schema of all that any server may send, which
 * keeps the first words from the screen for longer than drawing them takes.
 */
export class ChatTransport extends HttpChatTransport<FootnoteMessage> {
  constructor(prepareSendMessagesRequest: PrepareSendMessagesRequest<FootnoteMessage>) {
    super({ api: '/api/chat', fetch: fetchAnswer, prepareSendMessagesRequest });
  }

  protected processResponseStream(stream: ReadableStream<Uint8Array<ArrayBufferLike>>): ReadableStream<Chunk> {
    const decoder = new TextDecoder();
    let rest = '';
    let isWhole = false;
    return stream.pipeThrough(
      new TransformStream<Uint8Array, Chunk>({
        transform(bytes, controller) {
          const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
          rest = lines.pop()!;
          for (const line of lines) {
            if (!line.startsWith(DATA) || line.startsWith(END, DATA.length)) continue;
            const chunk = readChunk(line.slice(DATA.length));
            isWhole ||= LAST_CHUNKS.has(chunk.type);
            controller.enqueue(chunk);
          }
        },
        flush(controller) {
          // As one more piece: an error of the stream itself would take along what has come and was not read yet.
          if (!isWhole) controller.enqueue({ type: 'error', errorText: CUT_OFF });
        },
      }),
    );
  }
}

/** A server in between may answer in the place of ours, such as with a page to sign in. */
async function fetchAnswer(...request: Parameters<typeof fetch>): Promise<Response> {
  const response = await fetch(...request);
  if (!response.ok) throw refusalOf(await response.text());
  if (response.headers.get('content-type')?.startsWith('text/event-stream')) return response;
  throw new TypeError('Another server than Footnote answers.');
}

function readChunk(json: string): Chunk {
  // Without words of its own: a reader is told that there was no answer, not what of JSON was expected where.
  const unreadable = (cause?: unknown) => new Error('', { cause });
  let chunk: unknown;
  try {
    chunk = JSON.parse(json);
  } catch (cause) {
    throw unreadable(cause);
  }
  if (typeof (chunk as Chunk | null)?.type !== 'string') throw unreadable();
  return chunk as Chunk;
}
