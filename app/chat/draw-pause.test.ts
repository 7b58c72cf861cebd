import { expect, test } from 'vitest';
import type { FootnoteMessage } from '#lib/chat-protocol.ts';
import { drawPause } from './draw-pause.ts';
import type { ChatView } from './shown-chat.ts';

const question: FootnoteMessage = { id: 'q', role: 'user', parts: [{ type: 'text', text: 'Who has said [^1]?' }] };
const asked = (status: ChatView['status'], ...answers: string[]): ChatView => ({
  messages: [
    question,
    ...answers.map((text): FootnoteMessage => ({ id: 'a', role: 'assistant', parts: [{ type: 'text', text }] })),
  ],
  status,
  error: undefined,
});
const nothing: ChatView = { messages: [], status: 'ready', error: undefined };
const waiting = asked('submitted');

test('a question, the end of its answer and a failure are drawn at once', () => {
  expect(drawPause(waiting, nothing, 0)).toBe(0);
  expect(drawPause(asked('ready', 'He has.'), asked('streaming', 'He'), 0)).toBe(0);
  const failed = { ...asked('submitted'), error: new Error('It failed.') };
  expect(drawPause(failed, waiting, 0)).toBe(0);
});

test('what is changed while nothing is written is drawn at once', () => {
  expect(drawPause(asked('ready', 'As kept.'), asked('ready', 'As shown.'), 0)).toBe(0);
});

test('the first words are drawn at once with their footnote, and wait a moment for it', () => {
  expect(drawPause(asked('streaming', 'He has [^1]'), waiting, 0)).toBe(0);
  expect(drawPause(asked('streaming', 'He has [^1'), waiting, 1_000)).toBe(16);
  expect(drawPause(asked('streaming', 'He has [^1]'), asked('streaming', 'He has'), 0)).toBe(0);
});

test('further words are drawn 25 times a second', () => {
  const drawn = asked('streaming', 'He has [^1]');
  expect(drawPause(asked('streaming', 'He has [^1] and'), drawn, 10)).toBe(30);
  expect(drawPause(asked('streaming', 'He has [^1] and'), drawn, 100)).toBeLessThanOrEqual(0);
});

test('what comes before the first word does not take the time that drawing the word needs', () => {
  expect(drawPause(asked('streaming', ''), waiting, 10)).toBe(140);
});
