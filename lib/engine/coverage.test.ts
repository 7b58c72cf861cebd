import { describe, expect, it } from 'vitest';
import { copiesAmong, coverageOf } from './coverage.ts';

describe('the coverage of an answer', () => {
  it('names the articles that it cites, each once, and those that it does not', () => {
    expect(coverageOf(['a', 'b', 'c'], ['b', 'a'], ['b', 'b'])).toEqual({
      articles: 3,
      speaking: ['b'],
      silent: ['a', 'c'],
    });
  });

  it('names only what was retrieved of a large corpus, and at most 20', () => {
    const all = Array.from({ length: 50 }, (_, index) => `article-${index}`);
    const { articles, silent } = coverageOf(all, all.slice(0, 3), [all[0]!]);
    expect([articles, silent]).toEqual([50, ['article-1', 'article-2']]);
    expect(coverageOf(all, all, []).silent).toHaveLength(20);
  });

  it('names those of the cited articles that print one text', () => {
    const article = (id: string, text: string) => ({ id, text, hash: text });
    const copies = copiesAmong([article('a', 'Yes.'), undefined, article('b', 'No.'), article('c', 'Yes.')]);
    expect(coverageOf(['a', 'b', 'c'], [], ['a', 'b', 'c'], copies).copies).toEqual([['a', 'c']]);
    expect(coverageOf(['a'], [], ['a']).copies).toBeUndefined();
  });
});
