import { expect, test } from 'vitest';
import type { Citation } from '#lib/domain.ts';
import { StableCitations } from './stable-citations.ts';

function citation(n: number, verdict?: Citation['verdict']): Citation {
  return { n, articleId: 'signed', hash: 'h1', start: 0, end: 16, quote: 'Signed on Friday.', verdict };
}

test('a citation that comes again is the one that it was, and so are all of them', () => {
  const stable = new StableCitations();
  const first = stable.read([citation(1), citation(2)]);
  expect([...first.values()]).toEqual([citation(1), citation(2)]);
  expect(stable.read([citation(1), citation(2)])).toBe(first);
});

test('one that is checked is a new one, and leaves the others as they are', () => {
  const stable = new StableCitations();
  const before = stable.read([citation(1), citation(2)]);
  const now = stable.read([citation(1), citation(2, 'supported'), citation(3)]);
  expect(now).not.toBe(before);
  expect(now.get(1)).toBe(before.get(1));
  expect(now.get(2)).toEqual(citation(2, 'supported'));
  expect([...now.keys()]).toEqual([1, 2, 3]);
});
