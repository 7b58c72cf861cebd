import { describe, expect, it } from 'vitest';
import type { Candidates } from '#lib/store/store.ts';
import { queryOf } from './query.test-data.ts';
import { rankCandidates } from './rank.ts';

const FLAT = { title: 0, meta: 0, text: 100 };
const held = (passageId: number, times: number) => ({
  passageId,
  articleId: `article-${passageId}`,
  frequencies: { ferri: { title: 0, meta: 0, text: times } },
  lengths: FLAT,
});
const near = (passageId: number, similarity: number) => ({ passageId, articleId: `article-${passageId}`, similarity });

const candidates = (lexical: Candidates['lexical'], dense: Candidates['dense']): Candidates => ({
  generation: 1,
  passages: 10,
  averageLengths: FLAT,
  documentFrequencies: { ferri: 2 },
  lexical,
  dense,
});

const rank = (lexical: Candidates['lexical'], dense: Candidates['dense'], vectorWeight = 0.25) =>
  rankCandidates(queryOf('ferry'), candidates(lexical, dense), vectorWeight);

describe('ranking candidates', () => {
  it('adds both scores, each as a share of its best, and not the ranks', () => {
    const ranked = rank([held(1, 9), held(2, 1)], [near(2, 0.8), near(1, 0.4), near(3, 0.2)]);
    const words = new Map(ranked.map((candidate) => [candidate.passageId, candidate.words]));
    expect(ranked.map(({ passageId, score }) => [passageId, score])).toEqual([
      [1, expect.closeTo(1 + 0.25 * 0.5)],
      [2, expect.closeTo(words.get(2)! / words.get(1)! + 0.25)],
      [3, expect.closeTo(0.25 * 0.25)],
    ]);
  });

  it('tells how each was found', () => {
    const ranked = rank([held(1, 3), held(2, 1)], [near(2, 0.9), near(3, 0.5)]);
    expect(Object.fromEntries(ranked.map(({ passageId, found }) => [passageId, found]))).toEqual({
      1: 'words',
      2: 'both',
      3: 'vector',
    });
  });

  it('follows the vectors alone when no word is found, and the words alone without vectors', () => {
    expect(rank([], [near(1, 0.1), near(2, 0.3)]).map(({ passageId }) => passageId)).toEqual([2, 1]);
    expect(rank([held(1, 1), held(2, 5)], []).map(({ passageId }) => passageId)).toEqual([2, 1]);
  });

  it('lets words count where no passage is like the question', () => {
    const ranked = rank([held(1, 3)], [near(1, -0.05), near(2, -0.01), near(3, -0.02)]);
    expect(ranked.map(({ passageId }) => passageId)).toEqual([1, 2, 3]);
    expect(ranked[0]!.score).toBeGreaterThan(0.5);
  });

  it('puts equals in the order of their numbers, so that the same question always has the same answer', () => {
    const ids = [7, 3, 5];
    expect(
      rank(
        ids.map((id) => held(id, 2)),
        ids.map((id) => near(id, 0.5)),
      ).map(({ passageId }) => passageId),
    ).toEqual([3, 5, 7]);
  });

  it('gives numbers when all that is found is unlike the question', () => {
    for (const { score } of rank([], [near(1, 0), near(2, -0.4)])) expect(Number.isFinite(score)).toBe(true);
  });

  it('finds nothing in nothing', () => {
    expect(rank([], [])).toEqual([]);
  });
});
