import { describe, expect, it } from 'vitest';
import { sourceKindOf } from './source-kinds.ts';

describe('sourceKindOf', () => {
  it.each(['Indian officials', 'three Chinese, Turkish and Iranian diplomats', 'Israeli experts'])(
    'knows no names in "%s"',
    (phrase) => {
      expect(sourceKindOf(phrase, false)).toBe('unnamed');
    },
  );

  it('reads a nation in one way, however often it is written', () => {
    expect(sourceKindOf(`${'indian '.repeat(60)}x`, false)).toBe('official');
  });
});
