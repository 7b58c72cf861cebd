import { describe, expect, it } from 'vitest';
import { crossFittedRefusal, refusing } from './refusal.ts';

const question = (id: number, score: number, answerable: boolean, words = 5) => ({
  id: `question-${id}`,
  score,
  words,
  answerable,
});

describe('refusing', () => {
  it('counts both kinds of questions alike, however many there are of each', () => {
    const all = [
      { answerable: false, refused: true },
      { answerable: true, refused: false },
      { answerable: true, refused: false },
      { answerable: true, refused: true },
    ];
    const { refused, overRefused, balanced } = refusing(all)!;
    expect([refused, overRefused]).toEqual([1, 1 / 3]);
    expect(balanced).toBeCloseTo((1 + 2 / 3) / 2);
  });

  it('is not measured where all questions have an answer', () => {
    expect(refusing([{ answerable: true, refused: false }])).toBeUndefined();
  });

  it('is perfect where the scores part the questions', () => {
    const all = Array.from({ length: 40 }, (_, id) => question(id, id % 4 === 0 ? 1 : 9, id % 4 !== 0));
    expect(crossFittedRefusal(all)?.balanced).toBe(1);
  });

  it('goes by the score for each word where long questions score higher', () => {
    const all = Array.from({ length: 60 }, (_, id) => {
      const words = 2 + (id % 7);
      const answerable = id % 3 !== 0;
      return question(id, words * (answerable ? 2 : 1), answerable, words);
    });
    expect(crossFittedRefusal(all)?.balanced).toBe(1);
  });

  it('is no better than a coin on scores that tell nothing, as nothing is fitted on what it is tried on', () => {
    const all = Array.from({ length: 400 }, (_, id) => question(id, (id * 7919) % 101, id % 2 === 0));
    expect(crossFittedRefusal(all)?.balanced).toBeLessThan(0.58);
  });
});
