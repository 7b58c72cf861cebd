import { expect, test, vi } from 'vitest';
import type { FootnoteMessage } from '#lib/chat-protocol.ts';
import { ShownChat } from './shown-chat.ts';

const message = (id: string, text: string): FootnoteMessage => ({
  id,
  role: 'assistant',
  parts: [{ type: 'text', text }],
});

test('each change is told, and what is seen is new then', () => {
  const chat = new ShownChat([]);
  const before = chat.view;
  const told = vi.fn();
  const stopListening = chat.listen(told);
  chat.pushMessage(message('a', 'One'));
  chat.status = 'streaming';
  expect(told).toHaveBeenCalledTimes(2);
  expect(chat.view).not.toBe(before);
  expect(chat.view).toEqual({ messages: [message('a', 'One')], status: 'streaming', error: undefined });
  stopListening();
  chat.popMessage();
  expect(told).toHaveBeenCalledTimes(2);
});

test('a message that is written on does not change what was shown of it', () => {
  const chat = new ShownChat([message('a', 'One'), message('b', '')]);
  const [first] = chat.messages;
  const written = message('b', 'Two');
  chat.replaceMessage(1, written);
  (written.parts[0] as { text: string }).text = 'Two, and more';
  expect(chat.messages[1]).toEqual(message('b', 'Two'));
  // Whoever shows it need not draw it again.
  expect(chat.messages[0]).toBe(first);
});

test('what went before is gone with its failure', () => {
  const chat = new ShownChat([message('a', 'One')]);
  chat.error = new Error('It failed.');
  chat.status = 'error';
  chat.reset([]);
  expect(chat.view).toEqual({ messages: [], status: 'ready', error: undefined });
});
