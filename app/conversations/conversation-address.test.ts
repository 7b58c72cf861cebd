import { expect, test } from 'vitest';
import { addressOf, conversationAt, newId } from './conversation-address.ts';

test('the path of a conversation leads to it, and other paths to none', () => {
  const id = newId();
  expect(conversationAt(addressOf(id))).toBe(id);
  for (const path of ['/', '/c', '/c/', '/c/x', `/c/${id.toUpperCase()}0`, `/d/${id}`, `/c/${id}/more`]) {
    expect(conversationAt(path)).toBeUndefined();
  }
});

test('an id is a random UUID of version 4, another one each time', () => {
  const ids = Array.from({ length: 1_000 }, newId);
  for (const id of ids) expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(new Set(ids).size).toBe(1_000);
});
