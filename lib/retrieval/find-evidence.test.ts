import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEmbeddedEmbedder } from '#lib/embedding/embedded-embedder.ts';
import { BRIDGE_ARTICLES, type IndexedCorpus, indexedCorpus } from '#lib/engine/indexed-corpus.test-data.ts';
import { findEvidence } from './find-evidence.ts';

let corpus: IndexedCorpus;
beforeAll(async () => {
  corpus = await indexedCorpus(BRIDGE_ARTICLES);
});
afterAll(() => corpus.dispose());

const find = (question: string) =>
  findEvidence(corpus.store, createEmbeddedEmbedder(), question, { vectorWeight: 0.1 });
const articlesOf = ({ evidence }: Awaited<ReturnType<typeof find>>) => evidence.articles.map(({ id }) => id);

describe('finding evidence', () => {
  it('numbers sentences that are exact slices of the articles', async () => {
    const { evidence } = await find('Why was the opening of the bridge postponed?');
    expect(evidence.sentences.map(({ n }) => n)).toEqual(evidence.sentences.map((_, index) => index + 1));
    for (const { articleId, start, end, text } of evidence.sentences) {
      expect((await corpus.store.article(articleId))?.text.slice(start, end)).toBe(text);
    }
  });

  it.each([
    ['What does the Valley Gazette say about the opening?', ['valley-bridge'], 'its outlet'],
    ['What does Maud Perrin tell about the fish?', ['heron-report'], 'its author'],
    ['What does the heron article tell about fish?', ['heron-report'], 'words of its title'],
  ])('answers from the named article alone: %s (%j, by %s)', async (question, ids) => {
    expect(articlesOf(await find(question))).toEqual(ids);
  });

  it('does not count the name of an article among the words that it must cover', async () => {
    const { query, coverage } = await find('Which clauses does the Valley Gazette mention?');
    expect(query.terms.map(({ text }) => text)).not.toContain('Gazette');
    expect(coverage).toBeGreaterThan(0.5);
  });

  it('looks everywhere when the named article has nothing on the matter and another has all', async () => {
    // "Tomas Brandt" and the steel are in the other paper.
    const found = await find('What did Tomas Brandt explain about the steel dispute that The Coast left out?');
    expect(articlesOf(found)).toContain('valley-bridge');
  });

  it('gives the whole named article for a summary, in its order', async () => {
    const found = await find('Summarise the heron report.');
    const text = (await corpus.store.article('heron-report'))!.text;
    expect(found.evidence.sentences.map((sentence) => sentence.text).join(' ')).toBe(text);
  });

  it('gives the beginning of every article for a summary of all', async () => {
    expect(articlesOf(await find('Give me a summary.')).toSorted()).toEqual(
      BRIDGE_ARTICLES.map(({ id }) => id).toSorted(),
    );
  });

  it('gives whole articles, each side’s, when a question asks what several say', async () => {
    const found = await find('Compare what Maud Perrin and Tomas Brandt say about the price of steel.');
    expect(articlesOf(found).toSorted()).toEqual(['heron-report', 'valley-bridge']);
    expect(found.query.terms.map(({ text }) => text)).toEqual(['price', 'steel']);
    const text = (await corpus.store.article('heron-report'))!.text;
    const herons = found.evidence.sentences.filter(({ articleId }) => articleId === 'heron-report');
    expect(herons.map((sentence) => sentence.text).join(' ')).toBe(text);
  });

  it('keeps the name of a side that no article gives the words of: the articles must at least know it', async () => {
    const { query } = await find('Compare what Maud Perrin and Elena Rossi say about the fish.');
    expect(query.terms.map(({ text }) => text)).toEqual(expect.arrayContaining(['Elena', 'Rossi', 'fish']));
    expect(query.terms.map(({ text }) => text)).not.toContain('Perrin');
  });

  it('knows how long a summary should be from what it is about', async () => {
    const { query } = await find('Summarise the heron report in three short sentences.');
    expect(query.terms).toEqual([]);
  });

  it('finds an article that is called by what it says', async () => {
    expect(articlesOf(await find('Summarise the forty-pairs article.'))).toEqual(['heron-report']);
  });

  it('asks for all of an article when only what it says is asked', async () => {
    const { query, evidence } = await find('What does the Valley Gazette say?');
    expect(query.terms).toEqual([]);
    expect(evidence.articles.map(({ id }) => id)).toEqual(['valley-bridge']);
  });

  it('gives what matches for a summary of a matter', async () => {
    expect(articlesOf(await find('Summarise what is known about cormorants.'))[0]).toBe('heron-report');
  });

  it('tells by the coverage whether the articles speak to a question at all', async () => {
    const [answered, strange] = await Promise.all([
      find('Who cut the ribbon of the bridge?'),
      find('Which chemist discovered polonium?'),
    ]);
    expect(answered.coverage).toBeGreaterThan(0.8);
    expect(strange.coverage).toBeLessThan(0.3);
  });
});

it('cuts no article where all fit: what a short one leaves, a long one has', async () => {
  // Some fifty passages.
  const long = Array.from({ length: 900 }, (_, n) => `In year ${n} the ferry carried ${n} letters to the island.`).join(
    ' ',
  );
  const both = await indexedCorpus([
    { id: 'long', title: 'The ferry', text: long },
    { id: 'short', title: 'The bridge', text: 'The bridge is closed.' },
  ]);
  try {
    expect((await both.store.passagesOf('long')).length).toBeGreaterThan(40);
    const embedder = createEmbeddedEmbedder();
    const { evidence } = await findEvidence(both.store, embedder, 'Give me a summary.', { vectorWeight: 0.1 });
    const told = evidence.sentences.filter(({ articleId }) => articleId === 'long').map(({ text }) => text);
    expect(told.join(' ')).toBe(long);
  } finally {
    await both.dispose();
  }
});
