import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { answersInProgress } from './answers-in-progress.ts';

test('whoever waits for readers goes on when the last of their answers has ended, and at once where there is none', async () => {
  await answersInProgress.none();
  answersInProgress.begin();
  answersInProgress.begin();
  let isOver = false;
  const waiting = answersInProgress.none().then(() => (isOver = true));
  answersInProgress.end();
  await turn();
  expect(isOver).toBe(false);
  answersInProgress.end();
  await waiting;
  expect(isOver).toBe(true);
});
