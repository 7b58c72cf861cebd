import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createEmbeddedEmbedder } from '#lib/embedding/embedded-embedder.ts';
import { BRIDGE_ARTICLES, type IndexedCorpus, indexedCorpus } from '#lib/engine/indexed-corpus.test-data.ts';
import type { Store } from '#lib/store/store.ts';
import { retrieve } from './retrieve.ts';

const FILMS = [
  {
    id: 'silent-harbour',
    title: 'The Silent Harbour',
    text: 'The Silent Harbour is a film about a lighthouse. Its director is Lucia Marchetti, and the music is by Otto Brandt.',
  },
  { id: 'marchetti', title: 'Lucia Marchetti', text: 'Lucia Marchetti was born in Brenwick. She studied law.' },
  ...['Anna Falk', 'Peter Lund', 'Eva Moreau', 'Jan Novak', 'Rosa Conti'].map((name) => ({
    id: name.toLowerCase().replace(' ', '-'),
    title: name,
    text: `${name} was born in a town far away. ${name} has been a director for years, and a film is planned.`,
  })),
];

let bridge: IndexedCorpus;
let films: IndexedCorpus;
beforeAll(async () => {
  [bridge, films] = await Promise.all([indexedCorpus(BRIDGE_ARTICLES), indexedCorpus(FILMS)]);
});
afterAll(() => Promise.all([bridge.dispose(), films.dispose()]));

const find = (question: string, more = {}, store: Store = bridge.store) =>
  retrieve(store, createEmbeddedEmbedder(), question, { vectorWeight: 0.1, ...more });
const articlesOf = async (...asked: Parameters<typeof find>) => [
  ...new Set((await find(...asked)).hits.map(({ passage }) => passage.articleId)),
];

describe('retrieving', () => {
  it.each([
    ['Why was the opening postponed by the dispute over steel?', 'valley-bridge', 'the words themselves'],
    ['Which fish do cormerants feed on?', 'heron-report', 'a misspelt word'],
    ['Where do birds such as heorns breed?', 'heron-report', 'a misspelt word among others'],
    ['Why was the inauguration delayed by a quarrel?', 'valley-bridge', 'synonyms'],
    ['What did Marchetti expect?', 'opera-season', 'a name'],
    ['opera season', 'opera-season', 'words of the title'],
  ])('%s finds %s by %s', async (question, articleId) => {
    expect((await articlesOf(question))[0]).toBe(articleId);
  });

  it('finds the second article of a question that takes two', async () => {
    // Only the film's article knows who directed it, and only the director's where she was born; five others are born and direct as well.
    const found = await articlesOf('Where was the director of The Silent Harbour born?', {}, films.store);
    expect(found.slice(0, 4)).toEqual(expect.arrayContaining(['silent-harbour', 'marchetti']));
  });

  it('finds nothing outside of the articles that it is told to search', async () => {
    const allowed = ['heron-report', 'opera-season'];
    const found = await articlesOf('Why was the opening of the bridge postponed?', { articleIds: allowed });
    expect(found.toSorted()).toEqual(allowed);
  });

  it('gives passages that are exact slices of their articles, best first, each once', async () => {
    const { hits } = await find('Why was the opening of the bridge over the Tarn postponed?');
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).toSorted((a, b) => b - a));
    expect(new Set(hits.map(({ passage }) => passage.id)).size).toBe(hits.length);
    for (const { passage } of hits) {
      const article = await bridge.store.article(passage.articleId);
      expect(article?.text.slice(passage.start, passage.end)).toBe(passage.text);
    }
  });

  it('gives the same hits to the same question', async () => {
    expect(await find('Who built the bridge?')).toEqual(await find('Who built the bridge?'));
  });

  it('does not stumble over a question without a word', async () => {
    const { query, hits } = await find('?!');
    expect(query.terms).toEqual([]);
    for (const { score } of hits) expect(Number.isFinite(score)).toBe(true);
  });

  it('asks again when the index changes under it, so that no two generations mix', async () => {
    const corpus = await indexedCorpus(BRIDGE_ARTICLES);
    let searches = 0;
    const changing: Store = Object.create(corpus.store) as Store;
    changing.search = vi.fn(async (query) => {
      if (++searches === 2) {
        await corpus.reindex([...BRIDGE_ARTICLES, { id: 'new', title: 'News', text: 'The bridge is closed again.' }]);
      }
      return corpus.store.search(query);
    });
    for (const name of ['stats', 'articles', 'passages', 'outlines', 'documentFrequencies', 'vocabulary'] as const) {
      changing[name] = corpus.store[name].bind(corpus.store) as never;
    }
    const { generation, hits } = await find('Is the bridge closed?', {}, changing);
    expect(generation).toBe((await corpus.store.stats()).generation);
    expect(hits.map(({ passage }) => passage.articleId)).toContain('new');
    await corpus.dispose();
  });

  it('passes an abort on to what embeds the question', async () => {
    const aborted = AbortSignal.abort(new Error('The reader has left.'));
    const embedder = {
      ...createEmbeddedEmbedder(),
      embed: async (_texts: string[], signal?: AbortSignal) => {
        signal?.throwIfAborted();
        return [];
      },
    };
    await expect(retrieve(bridge.store, embedder, 'Why?', { vectorWeight: 0, signal: aborted })).rejects.toThrow(
      'The reader has left.',
    );
  });
});
