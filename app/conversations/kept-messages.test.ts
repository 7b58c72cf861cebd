import { expect, test } from 'vitest';
import type { KeptTurn } from '#lib/conversations/conversation-store.ts';
import { beingWritten, messagesOf } from './kept-messages.ts';

const askedAt = '2025-01-20T12:00:00Z';
const answer: KeptTurn['answer'] = {
  parts: [{ type: 'text', text: 'On Friday [^1].', state: 'done' }],
  metadata: { finish: 'answered' },
};
const turns: KeptTurn[] = [
  { id: 'one', question: 'When?', askedAt, writing: false, answer },
  { id: 'two', question: 'And where?', askedAt, writing: true },
];

test('a question and its answer are the two messages that the chat had', () => {
  expect(messagesOf({ turns })).toEqual([
    { id: 'one', role: 'user', parts: [{ type: 'text', text: 'When?' }] },
    { id: 'one-answer', role: 'assistant', ...answer },
    // Of its answer nothing has come.
    { id: 'two', role: 'user', parts: [{ type: 'text', text: 'And where?' }] },
  ]);
});

test('an answer comes with what the reader thought of it', () => {
  const feedback = { helpful: true, wrongFootnotes: [], note: '' };
  expect(messagesOf({ turns: [{ ...turns[0]!, feedback }] })[1]!.metadata).toEqual({ finish: 'answered', feedback });
});

test('what somebody is writing is known by its turn', () => {
  expect([...beingWritten({ turns })]).toEqual(['two']);
});
