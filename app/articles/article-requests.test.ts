import { afterEach, expect, test, vi } from 'vitest';
import { fetchArticles, NO_FILTER } from './article-requests.ts';

afterEach(() => vi.unstubAllGlobals());

test('the articles are asked for as far down as they are to be shown, at most 200 at once', async () => {
  const all = Array.from({ length: 230 }, (_, n) => ({ id: `a${n}` }));
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (path: string) => {
    const query = new URL(path, 'http://localhost').searchParams;
    const [offset, limit] = [Number(query.get('offset')), Number(query.get('limit'))];
    asked.push(`${offset}+${limit}`);
    return Response.json({ articles: all.slice(offset, offset + limit), found: all.length });
  });
  const idsOf = async (count: number) => {
    const listed = await fetchArticles(NO_FILTER, count);
    return 'articles' in listed ? listed.articles.map(({ id }) => id) : [];
  };
  const ids = all.map(({ id }) => id);
  expect(await idsOf(1)).toEqual(ids.slice(0, 50));
  expect(await idsOf(51)).toEqual(ids.slice(0, 100));
  expect(await idsOf(201)).toEqual(ids);
  expect(asked).toEqual(['0+50', '0+100', '0+200', '200+50']);
});
