import type { Feedback } from '#lib/chat-protocol.ts';
import { problemOf, refusalOf } from '../chat/request-problem.ts';
import type { Told } from '../language/told.tsx';

/** Keeps what a reader thinks of an answer. Gives why that failed; undefined when it has not. */
export async function sendFeedback(conversation: string, turn: string, feedback: Feedback): Promise<Told | undefined> {
  try {
    const response = await fetch('/api/feedback', {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ conversation, turn, feedback }),
    });
    return response.ok ? undefined : problemOf(refusalOf(await response.text()));
  } catch (thrown) {
    return problemOf(thrown as Error);
  }
}
