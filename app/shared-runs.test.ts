import { expect, test } from 'vitest';
import { SharedRuns } from './shared-runs.ts';

function controlled() {
  const begun: { end: (result: string) => void; fail: (error: Error) => void }[] = [];
  const runs = new SharedRuns(
    () => new Promise<string>((resolve, reject) => begun.push({ end: resolve, fail: reject })),
  );
  return { runs, begun };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('who asks during a run gets the next one, and shares it with all who wait', async () => {
  const { runs, begun } = controlled();
  const first = runs.next();
  await settled();
  const [second, third] = [runs.next(), runs.next()];
  await settled();
  expect(begun).toHaveLength(1);
  begun[0]!.end('one');
  expect(await first).toBe('one');
  await settled();
  expect(begun).toHaveLength(2);
  const fourth = runs.next();
  begun[1]!.end('two');
  expect(await Promise.all([second, third])).toEqual(['two', 'two']);
  await settled();
  begun[2]!.end('three');
  expect(await fourth).toBe('three');
});

test('a run that fails is no fault of the next', async () => {
  const { runs, begun } = controlled();
  const first = runs.next();
  await settled();
  const second = runs.next();
  begun[0]!.fail(new Error('no room'));
  await expect(first).rejects.toThrow('no room');
  await settled();
  begun[1]!.end('done');
  expect(await second).toBe('done');
});
