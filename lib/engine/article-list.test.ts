import { describe, expect, test, vi } from 'vitest';
import type { ArticleInfo } from '#lib/domain.ts';
import type { Store } from '#lib/store/store.ts';
import { fold } from '#lib/text/fold.ts';
import { type ArticleFilter, listArticles } from './article-list.ts';

vi.mock('#lib/text/fold.ts', { spy: true });

const ARTICLES: ArticleInfo[] = [
  { id: 'a', hash: '', title: 'The harbour', outlet: 'The Coast', published: '2025-01-20', language: 'en' },
  {
    id: 'b',
    hash: '',
    title: 'Œdipe au café',
    author: 'Zoé',
    outlet: 'Le Soir',
    published: '2025-01-20T08:00',
    language: 'fr',
  },
  { id: 'c', hash: '', title: 'Anchors', outlet: 'The Coast', published: '2024-12-31', language: 'en' },
  { id: 'notes/d', hash: '', title: 'Without a date' },
  { id: 'e', hash: '', title: 'A date in words', published: 'last spring' },
];

const store = {
  articles: async () => ARTICLES,
  stats: async () => ({ generation: 1, articles: 5, passages: 9, indexedAt: '2025-02-01T00:00:00.000Z' }),
  facts: async (ids: string[]) =>
    new Map(ids.map((id) => [id, { characters: 100, indexedAt: '2025-02-01T00:00:00.000Z' }])),
} as unknown as Store;

const list = (filter: Partial<ArticleFilter>) => listArticles(store, { offset: 0, limit: 50, ...filter });
const ids = async (filter: Partial<ArticleFilter>) => (await list(filter)).articles.map(({ id }) => id);

describe('the list of articles', () => {
  test('has those published last first, by title within a day, and those without a day behind them', async () => {
    expect(await ids({})).toEqual(['a', 'b', 'c', 'e', 'notes/d']);
  });

  test.each<[Partial<ArticleFilter>, string[], string]>([
    [{ search: 'HARBOUR' }, ['a'], 'any case'],
    [{ search: 'oedipe cafe' }, ['b'], 'without accents, all words'],
    [{ search: 'zoe soir' }, ['b'], 'author and outlet'],
    [{ search: 'notes' }, ['notes/d'], 'the id'],
    [{ search: 'harbour anchors' }, [], 'all words in one'],
    [{ outlet: 'The Coast' }, ['a', 'c'], 'outlet'],
    [{ language: 'fr' }, ['b'], 'language'],
    [{ from: '2025-01-01' }, ['a', 'b'], 'from a day, and no text without one'],
    [{ to: '2024-12-31' }, ['c'], 'until a day, which is included'],
    [{ from: '2025-01-20', to: '2025-01-20', outlet: 'The Coast' }, ['a'], 'all of it together'],
  ])('%j finds %j: %s', async (filter, expected, _reason) => {
    expect(await ids(filter)).toEqual(expected);
  });

  test('is read once, however often it is searched: there may be very many', async () => {
    await list({ search: 'harbour' });
    vi.mocked(fold).mockClear();
    expect(await ids({ search: 'OEDIPE soir' })).toEqual(['b']);
    expect(vi.mocked(fold).mock.calls).toEqual([['OEDIPE soir']]);
  });

  test('comes in pieces, with what is known of each', async () => {
    const { articles, found, stats } = await list({ offset: 1, limit: 2, to: '2025-12-31' });
    expect(articles.map(({ id }) => id)).toEqual(['b', 'c']);
    expect(articles[0]).toMatchObject({ characters: 100, indexedAt: '2025-02-01T00:00:00.000Z' });
    expect([found, stats.articles]).toEqual([3, 5]);
  });

  test('tells what there is to filter by, whatever the filter', async () => {
    const { outlets, languages } = await list({ search: 'nothing of the kind' });
    expect(outlets).toEqual([
      { name: 'The Coast', articles: 2 },
      { name: 'Le Soir', articles: 1 },
    ]);
    expect(languages).toEqual([
      { name: 'en', articles: 2 },
      { name: 'fr', articles: 1 },
    ]);
  });
});
