import { describe, expect, it } from 'vitest';
import type { ArticleInfo, Hit, Passage } from '#lib/domain.ts';
import { numberEvidence } from './evidence.ts';
import { passageOf } from './query.test-data.ts';

const infos = (...ids: string[]): Map<string, ArticleInfo> =>
  new Map(ids.map((id) => [id, { id, title: id, hash: id }]));
const hit = (passage: Passage, score: number): Hit => ({ passage, score, found: 'words' });

const slices = (...places: [number, number][]) =>
  places.map(([start, end]) => ({ start, end, kind: 'prose' as const }));

/** A later passage of the same article. */
const later = (passage: Passage, by: number): Passage => ({
  ...passage,
  start: passage.start + by,
  end: passage.end + by,
  sentences: passage.sentences.map(({ start, end, kind }) => ({ start: start + by, end: end + by, kind })),
});

describe('numbering the evidence', () => {
  const [one, two] = [passageOf(1, 'pact', ['First.', 'Second.']), later(passageOf(2, 'pact', ['Third.']), 100)];
  const other = passageOf(3, 'vote', ['Other.']);

  it('counts from 1: articles by rank, sentences as they stand in their article', () => {
    const { sentences, articles } = numberEvidence([hit(two, 4), hit(other, 3), hit(one, 2)], infos('pact', 'vote'));
    expect(sentences.map(({ n, articleId, text }) => [n, articleId, text])).toEqual([
      [1, 'pact', 'First.'],
      [2, 'pact', 'Second.'],
      [3, 'pact', 'Third.'],
      [4, 'vote', 'Other.'],
    ]);
    expect(articles.map(({ id }) => id)).toEqual(['pact', 'vote']);
  });

  it('gives every sentence the share of the best that its passage has', () => {
    const { sentences } = numberEvidence([hit(two, 4), hit(other, 3), hit(one, -1)], infos('pact', 'vote'));
    expect(sentences.map(({ relevance }) => relevance)).toEqual([0, 0, 1, 0.75]);
  });

  it('cuts each sentence where it stands in the article, not in the passage', () => {
    const { sentences } = numberEvidence([hit(two, 1)], infos('pact'));
    expect(sentences[0]).toMatchObject({ start: 100, end: 106, text: 'Third.' });
  });

  it('leaves lines of a menu out and keeps headings, which lend their words', () => {
    const page = passageOf(1, 'pact', [['menu', 'Home | News'], ['heading', 'The treaty'], 'It was signed.']);
    const { sentences } = numberEvidence([hit(page, 1)], infos('pact'));
    expect(sentences.map(({ n, kind }) => [n, kind])).toEqual([
      [1, 'heading'],
      [2, 'prose'],
    ]);
  });

  it('lets other articles in when one fills all places', () => {
    const many = Array.from({ length: 5 }, (_, index) =>
      hit(later(passageOf(index, 'pact', ['Again.']), index * 10), 9),
    );
    const speaks = hit(passageOf(90, 'vote', ['Other.']), 8);
    const silent = hit(passageOf(91, 'snow', ['Nothing.']), 0.5);
    const { articles } = numberEvidence([...many, speaks, silent], infos('pact', 'vote', 'snow'), 4);
    // The last one scores a small share of the best: it only shares a word with the question.
    expect(articles.map(({ id }) => id)).toEqual(['pact', 'vote']);
  });

  it('tells where a paragraph begins, exactly when the texts are given', () => {
    const text = 'First. Second.\nThird. Fourth.';
    const [first, second] = [
      { id: 1, articleId: 'pact', start: 0, end: 14, text: text.slice(0, 14), sentences: slices([0, 6], [7, 14]) },
      { id: 2, articleId: 'pact', start: 15, end: 29, text: text.slice(15), sentences: slices([15, 21], [22, 29]) },
    ];
    const opening = (texts?: Map<string, string>) =>
      numberEvidence([hit(first, 2), hit(second, 1)], infos('pact'), 9, texts)
        .sentences.filter(({ opensParagraph }) => opensParagraph)
        .map((sentence) => sentence.text);
    expect(opening(new Map([['pact', text]]))).toEqual(['First.', 'Third.']);
    // One character between two passages may be a blank.
    expect(opening()).toEqual(['First.']);
  });

  it('has nothing to number when nothing was found', () => {
    expect(numberEvidence([], infos('pact'))).toEqual({ articles: [], sentences: [] });
  });
});
