import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { Turns } from './turns.ts';

it('lets one begin every few turns of the event loop, in the order of asking', async () => {
  const turns = new Turns();
  const begun: number[] = [];
  const all = [0, 1, 2, 3].map((who) => turns.next().then(() => begun.push(who)));
  const mostInOneTurn: number[] = [];
  for (let turn = 0, before = 0; turn < 60; turn++) {
    await setImmediate();
    mostInOneTurn.push(begun.length - before);
    before = begun.length;
  }
  await Promise.all(all);
  expect(begun).toEqual([0, 1, 2, 3]);
  expect(Math.max(...mostInOneTurn)).toBe(1);
});

it('goes on after a pause', async () => {
  const turns = new Turns();
  await turns.next();
  await setImmediate();
  await expect(turns.next()).resolves.toBeUndefined();
});
