import { describe, expect, it } from 'vitest';
import { completeSentences, lengthOf } from './complete.ts';
import { scored, type GivenArticle } from './evidence.test-data.ts';
import type { QuestionKind } from '#lib/text/question-kind.ts';

const ARTICLE: GivenArticle = {
  id: 'a',
  sentences: [
    'Brandt explained the dispute.', // 1
    'He added that it had lasted eleven months.', // 2
    'The builders kept three promises:', // 3
    ['item', 'The bridge carries trams.'], // 4
    ['item', 'The ferry keeps its landing.'], // 5
    ['item', 'Nobody pays a toll.'], // 6
    'The mayor was pleased.', // 7
  ],
};

function complete(chosen: number[], kind: QuestionKind, words = 100, ...articles: GivenArticle[]): number[] {
  const all = scored('What happened?', ...(articles.length > 0 ? articles : [ARTICLE]));
  const byNumber = chosen.map((n) => all.find(({ sentence }) => sentence.n === n)!);
  return completeSentences(byNumber, all, kind, words)
    .map(({ sentence }) => sentence.n)
    .toSorted((one, other) => one - other);
}

describe('completing what was chosen', () => {
  it.each<[string, number[], QuestionKind, number[]]>([
    ['adds the sentence that "He added" points back at', [2], 'open', [1, 2]],
    ['adds the points behind a colon', [3], 'open', [3, 4, 5, 6]],
    ['adds the other points of a list when a list is asked for', [5], 'list', [4, 5, 6]],
    ['leaves a single point alone otherwise', [5], 'open', [5]],
    ['leaves alone what stands alone', [7], 'list', [7]],
    ['adds nothing twice', [1, 2, 4], 'list', [1, 2, 4, 5, 6]],
    ['adds nothing to nothing', [], 'list', []],
  ])('%s', (_what, chosen, kind, expected) => {
    expect(complete(chosen, kind)).toEqual(expected);
  });

  it('adds who speaks, but not to a value, which is read without', () => {
    const article = { id: 'a', sentences: ['The Gazette asked the mayor.', 'The bridge cost $4 million, it wrote.'] };
    expect(complete([2], 'open', 100, article)).toEqual([1, 2]);
    expect(complete([2], 'number', 100, article)).toEqual([2]);
  });

  it('adds what takes a sentence back, whatever the length', () => {
    const article: GivenArticle = {
      id: 'a',
      sentences: ['They waited for a defence clause.', 'Nothing of the kind was agreed.', 'The mayor was pleased.'],
    };
    expect(complete([1], 'yes-no', 1, article)).toEqual([1, 2]);
  });

  it('goes back to who speaks, two sentences at most', () => {
    const chain: GivenArticle = {
      id: 'b',
      sentences: [
        'Snow fell.',
        'The Coast reported on the ferry.',
        "The strike, the newspaper's article said, was long.",
        'This pleased nobody, it added.',
      ],
    };
    expect(complete([4], 'open', 100, chain)).toEqual([2, 3, 4]);
    expect(complete([3], 'open', 100, chain)).toEqual([2, 3]);
  });

  it('stops at the number of words, and never drops what was chosen', () => {
    expect(complete([3], 'open', 10)).toEqual([3, 4]);
    expect(complete([3], 'open', 1)).toEqual([3]);
  });

  it('does not reach into the article before', () => {
    const other: GivenArticle = { id: 'b', sentences: ['He said so.'] };
    expect(complete([2], 'open', 100, { id: 'a', sentences: ['Brandt spoke.'] }, other)).toEqual([2]);
  });
});

describe('the length of a sentence', () => {
  it('is counted in words', () => {
    expect(lengthOf(scored('?', { id: 'a', sentences: ['Nobody pays\na toll.'] })[0]!)).toBe(4);
  });
});
