import { describe, expect, it } from 'vitest';
import { placeOf, sourcesOf, tellingOf } from './reading.test-data.ts';
import type { Source } from './sources.ts';

const sourceOf = (text: string, words: string, before: string[] = []): Source => {
  const telling = tellingOf(text, { before });
  return sourcesOf(telling).of(telling, placeOf(words, telling));
};

describe('who says what a sentence tells', () => {
  it.each([
    ['is the article where nobody is named', 'The bridge cost 40 million.', '40', 'article', undefined],
    ['may stand behind it', 'Six died, the fire brigade said.', 'Six', 'official', 'the fire brigade'],
    ['may stand before it', 'Omar Hadad, the mayor, said that six died.', 'six', 'official', 'Omar Hadad'],
    ['may be turned round', '“Six died,” said Ivan Glukhov, a historian.', 'Six', 'expert', 'Ivan Glukhov'],
    ['may stand in the middle', 'The year, the economist Ann Ray says, was bad.', 'bad', 'expert', 'Ann Ray'],
    ['may be a body', 'According to the Tehran Times, six died.', 'six', 'media', 'the Tehran Times'],
    [
      'keeps what is said of him',
      'Six died, according to the spokesman, Colonel Jan Horn.',
      'Six',
      'official',
      'Jan Horn',
    ],
    ['may be people without a name', 'Six died, two officers who were there said.', 'Six', 'unnamed', 'two officers'],
    ['of a view is who holds it', 'In Glukhov’s opinion it was too late.', 'late', 'official', 'Glukhov'],
    ['may be anybody', 'The rope had snapped, a stagehand said.', 'snapped', 'unnamed', 'a stagehand'],
    [
      'is a body, not whom is named before it',
      'Six clubs want the striker Ruiz, the club confirmed.',
      'Six',
      'official',
      'the club',
    ],
    ['ends before what is told', 'According to police 12 people died.', '12', 'official', 'police'],
  ])('%s', (_, text, words, kind, name) => {
    expect(sourceOf(text, words)).toMatchObject({ kind, ...(name !== undefined && { name }) });
  });

  it('takes the nearest before it of two', () => {
    // "than the chronicle says" compares, and tells nobody's words on the year.
    const text = 'The historian Bruno Tass believes that it was founded in 1187, later than the chronicle says.';
    expect(sourceOf(text, '1187')).toMatchObject({ kind: 'expert', name: 'Bruno Tass', isBelief: true });
  });

  it('finds who "she", "they" and "it" are in the sentences before', () => {
    expect(sourceOf('It was ice, she said.', 'ice', ['Prosecutor Ines Aldo was tired.'])).toMatchObject({
      name: 'Ines Aldo',
    });
    expect(sourceOf('They say it was ice.', 'ice', ['Engineers looked at the wing.'])).toMatchObject({
      kind: 'unnamed',
      name: 'engineers',
    });
    expect(sourceOf('It added that ice was found.', 'ice', ['The army said so.'])).toMatchObject({ name: 'the army' });
  });

  it('finds whom an office means that the article has named', () => {
    const before = ['Mayor Ada Lindqvist cut the ribbon.'];
    expect(sourceOf('It cost too much, the mayor said.', 'much', before)).toMatchObject({ name: 'Ada Lindqvist' });
  });

  it('knows an office that stands before a name and its comma', () => {
    const before = ['In May, Norland’s envoy to Kell, Ada Brandt, opened the harbour.'];
    expect(sourceOf('It was ready, Brandt explained.', 'ready', before)).toMatchObject({
      kind: 'official',
      name: 'Ada Brandt',
    });
  });

  it('gives a family name its first name where the article has it', () => {
    const before = ['Kazem Jalali, the ambassador of Arvia, came late.'];
    expect(sourceOf('“It was put off,” Jalali explained.', 'put off', before)).toMatchObject({
      kind: 'official',
      name: 'Kazem Jalali',
    });
  });

  it('knows whom a paragraph quotes just before', () => {
    const telling = tellingOf('It was put off in May.', {
      before: ['According to Jan Horn, the envoy, all was ready.'],
    });
    expect(sourcesOf(telling).around(telling)).toMatchObject({ name: 'Jan Horn' });
  });
});
