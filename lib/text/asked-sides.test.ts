import { describe, expect, it } from 'vitest';
import { askedSides } from './asked-sides.ts';

describe('whose words a question asks for', () => {
  it.each([
    ['Compare what The Coast and the Gazette say about the ferry.', ['The Coast', 'the Gazette'], 'the ferry'],
    [
      'How do Maud Perrin and Tomas Brandt each describe what the river does to the bridge?',
      ['Maud Perrin', 'Tomas Brandt'],
      'what the river does to the bridge',
    ],
    ['What do Perrin and Brandt think about the toll?', ['Perrin', 'Brandt'], 'the toll'],
    ['What do Perrin, Brandt and Okafor say on the toll?', ['Perrin', 'Brandt', 'Okafor'], 'the toll'],
    ["Contrast Perrin's and Brandt's views of the river.", ['Perrin', 'Brandt'], 'the river'],
    ['Compare Perrin with Brandt.', ['Perrin', 'Brandt'], ''],
    ["Compare Perrin's and Brandt's motives for the toll.", ['Perrin', 'Brandt'], 'motives for the toll'],
    ['Compare the accounts of The Coast and the Gazette on the delay.', ['The Coast', 'the Gazette'], 'the delay'],
    ['What is the difference between the old ferry and the new one?', ['the old ferry', 'the new one'], ''],
    ['How does the new ferry differ from the one of 1950?', ['the new ferry', 'the one of 1950'], ''],
    ['Do Perrin and Brandt agree on the toll?', ['Perrin', 'Brandt'], 'the toll'],
    [
      "How did the builders' and the farmers' hopes for the bridge differ?",
      ['the builders', 'the farmers'],
      'hopes for the bridge',
    ],
    [
      'How do The Coast and the report on the ferry differ on what the toll covers?',
      ['The Coast', 'the report on the ferry'],
      'what the toll covers',
    ],
    ["Summarise Brandt's arguments for and against the toll.", ['Brandt'], 'the toll'],
    ['Sum up what Brandt says about the toll.', ['Brandt'], 'the toll'],
  ])('%s', (question, sides, matter) => {
    expect(askedSides(question)).toEqual({ sides, matter });
  });

  it.each([
    ['Who is more worried about the flood, Perrin or Brandt?', 'the flood'],
    ['Who sees more danger in the flood, Perrin or Brandt?', 'the flood'],
  ])('asks which of them is more of something: %s', (question, matter) => {
    expect(askedSides(question)).toEqual({ sides: ['Perrin', 'Brandt'], ranks: true, matter });
  });

  it.each([
    ['Sum up the views of the two experts in the Gazette article.', { group: 'experts', count: 2 }],
    ['What do the experts think about the toll?', { group: 'experts' }],
    ['Compare the statements of the officials.', { group: 'officials' }],
  ])('asks for all of a kind: %s', (question, expected) => {
    expect(askedSides(question)).toMatchObject({ sides: [], ...expected });
  });

  it.each([
    'Who cut the ribbon?',
    'What do the articles say about the ferry?',
    'What do they think about the ferry?',
    'Why do herons and cormorants nest on the cliffs?',
    'Summarise the article.',
    'Do the council and the builders want a toll or a tax?',
    '',
    'Почему отложили открытие?',
  ])('asks for nobody in particular: %s', (question) => {
    expect(askedSides(question)).toBeUndefined();
  });

  it('does not depend on the apostrophe', () => {
    expect(askedSides('Contrast Perrin’s and Brandt’s views of the river.')?.sides).toEqual(['Perrin', 'Brandt']);
  });

  it('takes no long time over a long question', () => {
    const started = performance.now();
    askedSides(`What do ${'the old and the new '.repeat(200)} say`);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
