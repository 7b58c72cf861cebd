import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BRIDGE_ARTICLES, type IndexedCorpus, indexedCorpus } from '#lib/engine/indexed-corpus.test-data.ts';
import { readQuery } from './query.ts';

let corpus: IndexedCorpus;
beforeAll(async () => {
  corpus = await indexedCorpus(BRIDGE_ARTICLES);
});
afterAll(() => corpus.dispose());

const read = (question: string) => readQuery(corpus.store, question);
const wordOf = async (question: string, written: string) =>
  (await read(question)).terms.find(({ text }) => text === written);

describe('reading a question', () => {
  it('keeps its text and its content words, each once, and drops those that tell nothing', async () => {
    const { text, terms } = await read('Why was the ferry of the Tarn, that old ferry, closed?');
    expect(text).toBe('Why was the ferry of the Tarn, that old ferry, closed?');
    expect(terms.map((term) => term.text)).toEqual(['ferry', 'Tarn', 'old', 'closed']);
  });

  it('tells which words the corpus holds', async () => {
    const { terms } = await read('Do cormorants like quantum physics?');
    expect(terms.filter(({ known }) => known).map(({ text }) => text)).toEqual(['cormorants']);
  });

  it('weighs a rare word more than one that most articles hold', async () => {
    const { terms } = await read('the steel of the Tarn');
    expect(terms[0]!.weight).toBeGreaterThan(terms[1]!.weight);
  });

  it.each([
    ['Which fish do cormerants eat?', 'cormerants', 'cormor', 'a wrong letter'],
    ['Who is Marcheti?', 'Marcheti', 'marchetti', 'a letter left out of a name'],
    ['Why was the opening postopned?', 'postopned', 'postpon', 'two letters swapped'],
  ])('finds what was meant: %s (%s is %s: %s)', async (question, written, meant) => {
    const word = await wordOf(question, written);
    expect(word?.known).toBe(false);
    expect(word?.alternatives.map(({ term }) => term)).toContain(meant);
  });

  it('lets synonyms that the corpus holds stand for a word, less than fully', async () => {
    const word = await wordOf('Why was the opening delayed?', 'delayed');
    const synonym = word?.alternatives.find(({ term }) => term === 'postpon');
    expect(synonym?.closeness).toBeGreaterThan(0);
    expect(synonym?.closeness).toBeLessThan(1);
  });

  it('lets only words of the corpus stand for others', async () => {
    const { terms } = await read('Why was the large structure delayed by quarrels?');
    const single = terms
      .flatMap(({ alternatives }) => alternatives.map(({ term }) => term))
      .filter((t) => !t.includes(' '));
    const frequencies = await corpus.store.documentFrequencies(single);
    expect(single.filter((term) => !frequencies.get(term))).toEqual([]);
  });

  it('lets phrases stand for a phrase, if the corpus holds their words', async () => {
    const { terms } = await read('Was the opening late on account of a dispute?');
    // The articles have "owing to"; nothing in them is told by "thanks to".
    const owing = terms.find(({ text }) => text === 'account')?.alternatives.map(({ term }) => term);
    expect(owing).toContain('ow to');
    expect(owing).not.toContain('thank to');
  });

  it('gives what stands for a phrase to each of its words', async () => {
    const { terms } = await read('Why was it pushed back again?');
    expect(terms.map(({ alternatives }) => alternatives.map(({ term }) => term))).toEqual(
      terms.map(() => expect.arrayContaining(['postpon']) as string[]),
    );
  });

  it('repairs neither short words nor numbers: another number is another thing', async () => {
    expect((await wordOf('Was it 2026?', '2026'))?.alternatives).toEqual([]);
    expect((await wordOf('the tax on it', 'tax'))?.alternatives.map(({ term }) => term)).not.toContain('tarn');
  });

  it.each([
    ['Who is Ada Lindqvist?', ['Ada', 'Lindqvist'], 'capitals make a name'],
    ['Ferries of the valley?', [], 'the first word of a question always has a capital'],
    ['WHY WAS THE OPENING OF THE BRIDGE POSTPONED?', [], 'all capitals say nothing'],
  ])('knows names: %s names %j (%s)', async (question, names) => {
    const { terms } = await read(question);
    expect(terms.filter(({ name }) => name).map(({ text }) => text)).toEqual(names);
  });

  it.each([
    ['Summarise the main points about the ferry.', ['ferry']],
    ['Compare the ferry and the bridge.', ['ferry', 'bridge']],
    ['Summarise the articles.', []],
    ['Please give me a short summary.', []],
    ['Summarize the summer listening by the mainland river.', ['summer', 'listening', 'mainland', 'river']],
    ['What did they say about the ferry?', ['ferry']],
  ])('searches for what a task is about and not for the task: %s', async (question, about) => {
    const { terms } = await read(question);
    expect(terms.map(({ text }) => text)).toEqual(about);
  });

  it.each([
    ['Was sagen die Artikel über Möwen?', ['Möwen']],
    ['Was steht in den Quellen zum Eis?', ['Eis']],
    ['Was berichten diese Zeitungen über die Fähre am Tarn?', ['Fähre', 'Tarn']],
    ['ماذا تقول المقالات عن العبارة؟', ['العبارة']],
    ['Was sagen die Behörden über Möwen?', ['sagen', 'die', 'Behörden', 'über', 'Möwen']],
    ['Welche Artikel hat der Vertrag?', ['Welche', 'Artikel', 'hat', 'der', 'Vertrag']],
  ])('searches for nothing that only asks the corpus: %s', async (question, about) => {
    const { terms } = await read(question);
    expect(terms.map(({ text }) => text)).toEqual(about);
  });

  it('has no words when nothing was asked', async () => {
    expect((await read('And what of it?')).terms).toEqual([]);
  });
});
