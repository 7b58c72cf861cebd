import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BRIDGE_ARTICLES, type IndexedCorpus, indexedCorpus } from '#lib/engine/indexed-corpus.test-data.ts';
import { articlesCalled, articlesOfSide } from './side-articles.ts';

const UNSIGNED = {
  id: 'unsigned',
  title: 'Steel is dear',
  text: `The price of steel rose again, the trader Elena Rossi told Evening Mail. "It will rise on," she said. Brenwick fears a winter without steel.`,
};

let corpus: IndexedCorpus;
beforeAll(async () => {
  corpus = await indexedCorpus([...BRIDGE_ARTICLES, UNSIGNED]);
});
afterAll(() => corpus.dispose());

const idsOf = async (found: Promise<{ id: string }[]>) => (await found).map(({ id }) => id);
const ofSide = async (side: string) => idsOf(articlesOfSide(corpus.store, side, await corpus.store.articles()));
const called = async (question: string) => idsOf(articlesCalled(corpus.store, question, await corpus.store.articles()));

describe('the articles in which a side speaks', () => {
  it.each([
    ['Valley Gazette', ['valley-bridge'], 'its outlet'],
    ['Maud Perrin', ['heron-report'], 'its author'],
    ['the report on the herons of the Tarn', ['heron-report'], 'its title'],
    ['Tomas Brandt', ['valley-bridge'], 'somebody whose words it gives'],
    ['Brandt', ['valley-bridge'], 'the family name of somebody whose words it gives'],
    ['Evening Mail', ['unsigned'], 'whom somebody told something'],
    ['Ada Lindqvist', [], 'somebody who is named but says nothing under that name'],
    ['Brenwick', [], 'a place: what it fears is not its words'],
    ['Nora Quist', [], 'nobody'],
    ['the', [], 'no name at all'],
  ])('%s: %j, by %s', async (side, ids) => {
    expect(await ofSide(side)).toEqual(ids);
  });
});

describe('an article that is called by what it says', () => {
  it.each([
    ['Summarise the forty-pairs article.', ['heron-report'], 'the only one that has the words together'],
    ['Summarise the Evening Mail article.', ['unsigned'], 'the only one that was told to the Evening Mail'],
    ['Summarise the bridge article.', [], 'one word says too little'],
    ['Summarise the article.', [], 'it is not called at all'],
    ['Summarise the lost-submarine article.', [], 'no article has the words'],
  ])('%s: %j (%s)', async (question, ids) => {
    expect(await called(question)).toEqual(ids);
  });
});
