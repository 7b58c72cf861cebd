import { expect, it } from 'vitest';
import { Pauses } from './pauses.ts';

it('long work that gives way lets what waits have its turn', async () => {
  let hadTurn = false;
  setImmediate(() => (hadTurn = true));
  const pauses = new Pauses();
  const isWaiting = (): boolean => !hadTurn;
  // Without a pause this would never end: nothing else runs while a promise is always ready.
  while (isWaiting()) await pauses.giveWay();
  expect(hadTurn).toBe(true);
});
