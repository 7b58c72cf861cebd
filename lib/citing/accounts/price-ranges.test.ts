import { expect, it } from 'vitest';
import { findDifferences } from './find-differences.ts';

it('sees no difference between a price and the end of a range with the signs behind', () => {
  const texts = ['Oil costs 60€-70€.', 'Oil costs 70 euros.', 'Oil costs 90 euros.'];
  const articles = texts.map((_, index) => ({ id: `${index}`, title: '', hash: '' }));
  const sentences = texts.map((text, index) => {
    const place = { start: 0, end: text.length, text, relevance: 1 };
    return { n: index + 1, articleId: `${index}`, kind: 'prose' as const, ...place };
  });
  const citations = sentences.map(({ n, articleId, text }) => {
    return { n, articleId, hash: '', start: 0, end: text.length, quote: text };
  });
  const found = (count: number) =>
    findDifferences({
      question: 'How much does oil cost?',
      citations: citations.slice(0, count),
      articles: articles.slice(0, count),
      sentences: sentences.slice(0, count),
    });
  expect(found(2)).toEqual([]);
  // Another price is one.
  expect(found(3).length).toBeGreaterThan(0);
});
