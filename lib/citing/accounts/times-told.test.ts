import { describe, expect, it } from 'vitest';
import { findDifferences } from './find-differences.ts';

/** What two articles say in one sentence each, where the answer cites both. */
function differences(question: string, ...texts: string[]) {
  const articles = texts.map((_, index) => ({ id: `${index}`, title: '', hash: '' }));
  const sentences = texts.map((text, index) => {
    return {
      n: index + 1,
      articleId: `${index}`,
      kind: 'prose' as const,
      start: 0,
      end: text.length,
      text,
      relevance: 1,
    };
  });
  const citations = sentences.map(({ n, articleId, text }) => {
    return { n, articleId, hash: '', start: 0, end: text.length, quote: text };
  });
  return findDifferences({ question, citations, articles, sentences });
}

describe('plansAndDeeds', () => {
  it('sees a plan and a deed', () => {
    const [found] = differences(
      'Was the treaty signed?',
      'The treaty is planned to be signed in Moscow.',
      'The treaty was signed in Moscow.',
    );
    expect(found?.matter).toBe('time');
  });

  it('reads an auxiliary in one way, however often it is written', () => {
    const auxiliaries = 'planned '.repeat(60);
    const found = differences(
      'Was the treaty signed?',
      'The treaty is planned to be signed in Moscow.',
      `The ${auxiliaries}xyz treaty was signed in Moscow.`,
    );
    expect(found).toEqual([]);
  });
});
