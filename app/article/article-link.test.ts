import { describe, expect, test } from 'vitest';
import { readArticleLink, withArticle, withoutArticle } from './article-link.ts';

const sentence = { start: 120, end: 184, hash: 'ab12', quote: '“معاهده” & more = 47?' };

describe('the link to a sentence', () => {
  test('leads to the sentence, whatever its words and its article are called', () => {
    const link = withArticle('', 'sub/01 – é&x', sentence);
    expect(readArticleLink(link)).toEqual({
      articleId: 'sub/01 – é&x',
      title: 'sub/01 – é&x',
      marks: [sentence],
      here: sentence,
    });
  });

  test('leads to an article as a whole', () => {
    expect(readArticleLink(withArticle('', 'a'))).toEqual({ articleId: 'a', title: 'a', marks: [], here: undefined });
  });

  test('has no quote that would be cut on its way', () => {
    const link = withArticle('', 'a', { ...sentence, quote: 'x'.repeat(401) });
    expect(link).toBe('?article=a&sentence=120-184&hash=ab12');
  });

  test('replaces the link before and keeps what belongs to others', () => {
    const link = withArticle(withArticle('?conversation=7', 'a', sentence), 'b');
    expect(link).toBe('?conversation=7&article=b');
    expect(withoutArticle(link)).toBe('?conversation=7');
    expect(withoutArticle('?article=b&hash=1')).toBe('');
  });

  test.each(['', '?article=', '?sentence=1-2'])('leads nowhere without an article: "%s"', (search) => {
    expect(readArticleLink(search)).toBeUndefined();
  });

  test.each(['', '5', '9-3', '4-4', '-1-5', '1-2-3', '1e3-2e3', 'x-y'])(
    'takes no nonsense for a sentence: "%s"',
    (slice) => {
      expect(readArticleLink(`?article=a&sentence=${slice}`)?.marks).toEqual([]);
    },
  );
});
