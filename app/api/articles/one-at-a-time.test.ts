import { expect, test } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';

test('what changes one file waits for its turn, also behind what failed; other files do not wait', async () => {
  const done: string[] = [];
  const { promise: gate, resolve: open } = Promise.withResolvers<void>();
  const first = oneAtATime('Report', async () => {
    await gate;
    done.push('first');
    throw new Error('no room');
  });
  const second = oneAtATime('report', async () => done.push('second'));
  await oneAtATime('other', async () => done.push('other'));
  open();
  await expect(first).rejects.toThrow('no room');
  await second;
  expect(done).toEqual(['other', 'first', 'second']);
});
