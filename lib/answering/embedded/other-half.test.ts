import { describe, expect, it } from 'vitest';
import { scored } from './evidence.test-data.ts';
import { otherHalfOf } from './other-half.ts';

/** The texts that complete the first of some sentences. */
function behind(...sentences: string[]): string[] {
  const all = scored('What about the bridge?', { id: 'a', sentences });
  const at = (n: number) => all.find(({ sentence }) => sentence.n === n);
  return otherHalfOf(at(1)!, at).map(({ sentence }) => sentence.text);
}

describe('what a sentence says only half without', () => {
  it('is the second behind the first, and what takes both back', () => {
    const rest = ['The second was a tunnel.', 'Nothing of the kind was built.'];
    expect(behind('The first was a bridge.', ...rest, 'Snow fell.')).toEqual(rest);
  });

  it('is the other hand, a few sentences on', () => {
    const other = 'On the other hand, the ferry is cheap.';
    expect(behind('The bridge, on the one hand, is fast.', 'It is high.', other)).toEqual([other]);
  });

  it('is nothing behind a sentence that stands by itself', () => {
    expect(behind('The bridge is fast.', 'The ferry is cheap.')).toEqual([]);
  });
});
