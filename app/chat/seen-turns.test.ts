import { expect, test } from 'vitest';
import { MAX_SEEN } from '#lib/chat-limits.ts';
import { SeenTurns } from './seen-turns.ts';

const ids = (name: string, count: number) => Array.from({ length: count }, (_, n) => `${name}${n}`);

test('the last turn that is kept is among them however often another was asked in vain', () => {
  const seen = new SeenTurns();
  seen.keep('kept');
  for (const id of ids('failed', MAX_SEEN + 1)) seen.ask(id);
  expect(seen.last).toContain('kept');
  expect(seen.last).toContain(`failed${MAX_SEEN}`);
  expect(seen.last.length).toBeLessThanOrEqual(MAX_SEEN);
});

test('a turn that may be kept is among them in a conversation of many', () => {
  const seen = new SeenTurns();
  for (const id of ids('kept', MAX_SEEN + 1)) seen.keep(id);
  seen.ask('asked');
  expect(seen.last.slice(-2)).toEqual([`kept${MAX_SEEN}`, 'asked']);
});

test('a turn that is shown again as the last is told as such', () => {
  const seen = new SeenTurns();
  for (const id of ['a', ...ids('kept', MAX_SEEN)]) seen.keep(id);
  expect(seen.last).not.toContain('a');
  seen.keep('a');
  expect(seen.last.at(-1)).toBe('a');
});
