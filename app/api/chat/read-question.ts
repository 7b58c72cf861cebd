import { chatRequest, type ChatRequest, MAX_QUESTION_LENGTH } from '#lib/chat-protocol.ts';
import type { Refusal } from '../refuse.ts';

/** Bytes of a request's body. A whole conversation of questions fits. */
export const MAX_BODY_BYTES = 64 * 1024;

export interface Asked {
  question: string;
  /** Earlier questions, oldest first. */
  history: string[];
}

/** Reads the reader's question out of a chat request, or says why it cannot be answered. */
export async function readQuestion(request: Request): Promise<Asked | Refusal> {
  const mediaType = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (mediaType !== 'application/json') {
    return { status: 415, error: `The request must be application/json, and is ${mediaType || 'of no type'}.` };
  }
  const bytes = await readBytes(request, MAX_BODY_BYTES);
  if (!bytes) {
    return { status: 413, error: `The request is larger than ${MAX_BODY_BYTES} bytes; start a new conversation.` };
  }
  let body: unknown;
  try {
    body = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { status: 400, error: 'The request is not valid JSON.' };
  }
  const parsed = chatRequest.safeParse(body);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const place = issue?.path.join('.') || 'the request';
    return { status: 400, error: `The request cannot be read at ${place}: ${issue?.message ?? 'unknown shape'}.` };
  }
  return lastQuestion(parsed.data);
}

function lastQuestion({ messages }: ChatRequest): Asked | Refusal {
  if (messages.at(-1)?.role !== 'user') {
    return { status: 400, error: 'The last message must be a question of the reader.' };
  }
  const questions = messages.flatMap((message) =>
    message.role === 'user'
      ? [
          message.parts
            .map((part) => part.text)
            .join('\n')
            .trim(),
        ]
      : [],
  );
  const question = questions.pop() ?? '';
  if (question === '') return { status: 400, error: 'The question is empty.' };
  if (question.length > MAX_QUESTION_LENGTH) {
    const error = `The question has ${question.length} characters; at most ${MAX_QUESTION_LENGTH} can be answered.`;
    return { status: 413, error };
  }
  return { question, history: questions.filter((earlier) => earlier !== '') };
}

/** The body of a request; undefined as soon as it is known to be larger than `limit`, the rest left unread. */
async function readBytes(request: Request, limit: number): Promise<Uint8Array | undefined> {
  if (Number(request.headers.get('content-length')) > limit) return undefined;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
