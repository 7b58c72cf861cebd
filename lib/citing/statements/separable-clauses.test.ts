import { describe, expect, it } from 'vitest';
import { withoutLastClauses } from './separable-clauses.ts';

describe('a sentence without its last clauses', () => {
  it.each([
    ['The dam broke on Monday [^1], and the mayor resigned.', ['The dam broke on Monday [^1].'], 'keeps its marker'],
    ['The dam broke, and the mayor resigned [^1].', ['The dam broke [^1].'], 'has the marker that stood behind both'],
    ['The dam broke; the mayor resigned.[^1][^2]', ['The dam broke.[^1][^2]'], 'is cut at a semicolon'],
    ['The dam broke [^1], and the mayor resigned [^2].', ['The dam broke [^1].'], 'loses the marker of what is cut'],
    [
      'The dam broke [^1], the river rose, and the mayor, who was ill, resigned.',
      ['The dam broke [^1], the river rose.'],
      'keeps no half of a clause',
    ],
    [
      'The dam broke [^1], but nobody died, so the mayor stayed.',
      ['The dam broke [^1], but nobody died.', 'The dam broke [^1].'],
      'is tried from the longest',
    ],
    ['It destroyed roads, bridges, and houses [^1].', [], 'a list is not cut: what follows has no verb'],
    ['Roads, bridges, and houses were destroyed [^1].', [], 'nor where what remains has none'],
    ['He said: “The dam broke, and I resigned.” [^1]', [], 'a quotation is not cut'],
    ['**The dam broke, and the mayor resigned.** [^1]', [], 'nor emphasis'],
    ['The dam broke [^1].', [], 'one clause is all there is'],
  ])('%j gives %j: %s', (body, expected) => {
    expect(withoutLastClauses(body)).toEqual(expected);
  });
});
