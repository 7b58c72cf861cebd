import { HttpChatTransport, type InferUIMessageChunk, type PrepareSendMessagesRequest } from 'ai';
import type { FootnoteMessage } from '#lib/chat-protocol.ts';

type Chunk = InferUIMessageChunk<FootnoteMessage>;

/** Server-sent events as the AI SDK writes them: each is one line of data. */
const DATA = 'data: ';
const END = '[DONE]';

/**
 * Reads the answer stream of our own server. The AI SDK's own way compares each piece with a schema of all that any server may send, which
 * keeps the first words from the screen for longer than drawing them takes.
 */
export class ChatTransport extends HttpChatTransport<FootnoteMessage> {
  constructor(prepareSendMessagesRequest: PrepareSendMessagesRequest<FootnoteMessage>) {
    super({ api: '/api/chat', prepareSendMessagesRequest });
  }

  protected processResponseStream(stream: ReadableStream<Uint8Array<ArrayBufferLike>>): ReadableStream<Chunk> {
    const decoder = new TextDecoder();
    let rest = '';
    return stream.pipeThrough(
      new TransformStream<Uint8Array, Chunk>({
        transform(bytes, controller) {
          const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
          rest = lines.pop()!;
          for (const line of lines) {
            if (!line.startsWith(DATA) || line.startsWith(END, DATA.length)) continue;
            controller.enqueue(readChunk(line.slice(DATA.length)));
          }
        },
      }),
    );
  }
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
