import { describe, expect, it } from 'vitest';
import { numberWords } from '#lib/text/numbered-words.ts';
import { passageWords } from './passage-words.ts';
import { passageOf, queryOf } from './query.test-data.ts';
import type { Ranked } from './rank.ts';
import { rerank } from './rerank.ts';

/** Two passages that the first ranking cannot tell apart, each with a single thing that speaks for it. */
function better(question: string, one: string[], other: string[], titles: [string, string] = ['', '']): string {
  const passages = [passageOf(1, 'one', one), passageOf(2, 'other', other)];
  const ranked = passages.map(({ id, articleId }): Ranked => ({
    passageId: id,
    articleId,
    words: 1,
    similarity: 0.5,
    score: 1,
    found: 'both',
  }));
  const reranked = rerank(
    queryOf(question),
    ranked,
    new Map(passages.map((passage, at) => [passage.id, passageWords(numberWords(passage), titles[at]!)])),
    new Map(passages.map((passage) => [passage.id, passage])),
  );
  expect(reranked.map(({ score }) => score)).toEqual(reranked.map(({ score }) => score).toSorted((a, b) => b - a));
  return reranked[0]!.articleId;
}

describe('ranking the best candidates again', () => {
  it.each([
    [
      'a sentence that holds all the words beats several that hold one each',
      'Which steel dispute delayed bridges?',
      ['A dispute began.', 'Steel is dear.', 'Bridges rust.', 'Trains were delayed.'],
      ['The steel dispute delayed bridges.', 'Snow fell.', 'Rain came.', 'Birds sang.'],
    ],
    [
      'words side by side beat the same words far from each other',
      'nuclear energy',
      ['The energy of the young player was not, as some had feared before the long match, nuclear.'],
      ['The plan for nuclear energy was, as some had feared before the long debate, a failure.'],
    ],
    [
      'a sentence with a date beats one without when a date is asked for',
      'When was the harbour opened?',
      ['The harbour was opened with songs.'],
      ['The harbour was opened on 3 March 2025.'],
    ],
    [
      'a sentence with a reason beats one without when a reason is asked for',
      'Why was the harbour closed?',
      ['The harbour was closed on Friday.'],
      ['The harbour was closed because of ice.'],
    ],
  ])('%s', (_why, question, worse, best) => {
    expect(better(question, worse, best)).toBe('other');
  });

  it('words count where no passage is like the question', () => {
    const held = { articleId: 'a', words: 1, similarity: -0.05, score: 1, found: 'both' } as const;
    const alike = { articleId: 'b', words: 0, similarity: -0.01, score: 0, found: 'vector' } as const;
    const ranked = [
      { ...held, passageId: 1 },
      { ...alike, passageId: 2 },
    ];
    const [first, second] = rerank(queryOf('ferry'), ranked, new Map(), new Map());
    expect([first!.passageId, second!.passageId]).toEqual([1, 2]);
    expect(first!.score - second!.score).toBeLessThan(2);
  });

  it('what is least unlike the question comes first where nothing is like it', () => {
    const ranked = [-0.01, -0.05].map((similarity, at) => {
      return { passageId: at + 1, articleId: 'a', words: 0, similarity, score: similarity, found: 'vector' } as const;
    });
    const again = rerank(queryOf('ferry'), ranked, new Map(), new Map());
    expect(again.map(({ passageId }) => passageId)).toEqual([1, 2]);
  });

  it('a name that stands in the title counts', () => {
    expect(better('Where does Brandt live?', ['He lives there.'], ['He lives there.'], ['A farmer', 'Brandt'])).toBe(
      'other',
    );
  });

  it('keeps the first order among equals', () => {
    expect(better('ferry', ['A ferry.'], ['A ferry.'])).toBe('one');
  });

  it('keeps a candidate whose passage is gone, behind those that can be read', () => {
    const ranked = [1, 2].map((passageId): Ranked => ({
      passageId,
      articleId: 'one',
      words: 1,
      similarity: 0,
      score: 1,
      found: 'words',
    }));
    const words = passageWords(numberWords(passageOf(2, 'one', ['A ferry.'])), '');
    const reranked = rerank(queryOf('ferry'), ranked, new Map([[2, words]]), new Map());
    expect(reranked.map(({ passageId }) => passageId)).toEqual([2, 1]);
  });
});
