import { MAX_MESSAGES, MAX_QUESTION_LENGTH, MAX_TURNS } from '#lib/chat-limits.ts';
import { chatRequest, type ChatRequest, type ConversationPlace } from '#lib/chat-protocol.ts';
import type { Scope } from '#lib/domain.ts';
import { readJson, unreadable } from '../read-json.ts';
import type { Refusal } from '../refuse.ts';

/** Bytes of a request's body. A whole conversation of questions fits. */
export const MAX_BODY_BYTES = 64 * 1024;

export interface Asked {
  question: string;
  /** Earlier questions, oldest first. */
  history: string[];
  /** Where to keep question and answer; absent when they are not to be kept. */
  conversation?: ConversationPlace;
  /** The part of the corpus that is asked; absent when it is all of it. */
  scope?: Scope;
}

/** Reads the reader's question out of a chat request, or says why it cannot be answered. */
export async function readQuestion(request: Request): Promise<Asked | Refusal> {
  const body = await readJson(request, { limit: MAX_BODY_BYTES, cure: 'start a new conversation' });
  if ('error' in body) return body;
  const count = messagesIn(body.value);
  if (count > MAX_MESSAGES) {
    const error = `The conversation has ${count} messages; at most ${MAX_MESSAGES} can be taken. Start a new one.`;
    return { status: 413, error };
  }
  const parsed = chatRequest.safeParse(body.value);
  if (!parsed.success) return unreadable(parsed.error.issues);
  return lastQuestion(parsed.data);
}

function messagesIn(body: unknown): number {
  if (typeof body !== 'object' || body === null || !('messages' in body)) return 0;
  return Array.isArray(body.messages) ? body.messages.length : 0;
}

function lastQuestion({ messages, conversation, scope }: ChatRequest): Asked | Refusal {
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
  if (conversation && conversation.position >= MAX_TURNS) {
    return { status: 413, error: `The conversation has ${MAX_TURNS} questions, which are the most. Start a new one.` };
  }
  const history = questions.filter((earlier) => earlier !== '');
  return { question, history, ...(conversation && { conversation }), ...(scope && { scope }) };
}
