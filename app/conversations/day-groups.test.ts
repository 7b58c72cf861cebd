import { expect, test } from 'vitest';
import { byDay } from './day-groups.ts';

const at = (id: string, time: Date) => ({ id, name: id, questions: 1, changedAt: time.toISOString() });
const NOON = new Date(2025, 2, 30, 12);

test('conversations stand under the day of the reader, in their order', () => {
  const groups = byDay(
    [
      // A clock that is ahead is no reason to lose one.
      at('ahead', new Date(2025, 2, 31, 0)),
      at('midnight', new Date(2025, 2, 30, 0)),
      at('last minute', new Date(2025, 2, 29, 23, 59)),
      at('first minute', new Date(2025, 2, 29, 0)),
      at('before', new Date(2025, 2, 28, 23, 59)),
      at('long ago', new Date(2024, 0, 1)),
    ],
    NOON,
  );
  expect(groups.map(({ day, conversations }) => [day, conversations.map(({ id }) => id)])).toEqual([
    ['today', ['ahead', 'midnight']],
    ['yesterday', ['last minute', 'first minute']],
    ['earlier', ['before', 'long ago']],
  ]);
});

test('a day without any has no heading', () => {
  expect(byDay([], NOON)).toEqual([]);
  expect(byDay([at('old', new Date(2020, 0, 1))], NOON).map(({ day }) => day)).toEqual(['earlier']);
});
