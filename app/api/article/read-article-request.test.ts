import { describe, expect, test } from 'vitest';
import { MAX_ANCHORS } from '#lib/chat-limits.ts';
import { MAX_BODY_BYTES, readArticlePost, readArticleQuery } from './read-article-request.ts';

const query = (text: string) => readArticleQuery(new URLSearchParams(text));

describe('the query of a request for an article', () => {
  test('names the article alone, or a place in it too', () => {
    expect(query('id=a/b')).toEqual({ id: 'a/b', anchors: [] });
    expect(query('id=a&start=3&end=9&hash=abc&quote=It+froze.')).toEqual({
      id: 'a',
      anchors: [{ start: 3, end: 9, hash: 'abc', quote: 'It froze.' }],
    });
    expect(query('id=a&start=3&end=9')).toEqual({ id: 'a', anchors: [{ start: 3, end: 9 }] });
  });

  test.each(['', 'id=', 'start=1&end=2'])('is refused without an article: %j', (text) => {
    expect(query(text)).toEqual({ status: 400, error: 'Say which article with ?id=… in the address.' });
  });

  test.each([
    'start=1',
    'end=1',
    'hash=abc',
    'quote=It',
    'start=-1&end=2',
    'start=1.5&end=2',
    'start=1e3&end=2',
    'start=&end=2',
    'start=9999999999999999&end=2',
  ])('is refused with half a place: %s', (place) => {
    expect(query(`id=a&${place}`)).toEqual({
      status: 400,
      error: 'A place in an article is given by &start=… and &end=…, two whole numbers.',
    });
  });
});

describe('the body of a request for an article', () => {
  const post = (body: string, type = 'application/json') =>
    readArticlePost(
      new Request('http://127.0.0.1/api/article', { method: 'POST', body, headers: { 'content-type': type } }),
    );
  const anchor = { start: 3, end: 9, hash: 'abc', quote: 'It froze.', context: { before: 'x', after: 'y', rival: 3 } };

  test('names the article and its places, and nothing else of it is read', async () => {
    const body = { id: 'a', anchors: [{ ...anchor, articleId: 'b', verdict: 'quoted' }], more: 1 };
    expect(await post(JSON.stringify(body))).toEqual({ id: 'a', anchors: [anchor] });
  });

  test.each<[what: string, body: string, status: number, words: string]>([
    ['no JSON', '{"id":', 400, 'not valid JSON'],
    ['no article', '{"anchors":[]}', 400, 'at id'],
    ['no list of places', '{"id":"a"}', 400, 'at anchors'],
    ['words for an offset', '{"id":"a","anchors":[{"start":"1","end":2}]}', 400, 'at anchors.0.start'],
    ['a negative offset', '{"id":"a","anchors":[{"start":-1,"end":2}]}', 400, 'at anchors.0.start'],
    ['too many places', JSON.stringify({ id: 'a', anchors: Array(MAX_ANCHORS + 1).fill(anchor) }), 400, 'at anchors'],
    ['deep nesting', '['.repeat(30_000), 400, 'not valid JSON'],
    ['too many bytes', ' '.repeat(MAX_BODY_BYTES + 1), 413, `${MAX_BODY_BYTES} bytes`],
  ])('is refused with %s', async (_what, body, status, words) => {
    expect(await post(body)).toEqual({ status, error: expect.stringContaining(words) });
  });

  test('is refused as another type', async () => {
    expect(await post('{"id":"a","anchors":[]}', 'text/plain')).toMatchObject({ status: 415 });
  });
});
