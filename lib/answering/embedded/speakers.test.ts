import { describe, expect, it } from 'vitest';
import type { EvidenceSentence } from '#lib/domain.ts';
import { isExpert, isOfficial, speakersOf } from './speakers.ts';

/** An article of paragraphs, each of sentences. */
function article(...paragraphs: string[][]): EvidenceSentence[] {
  let start = 0;
  return paragraphs
    .flatMap((sentences) => sentences.map((text, index) => ({ text, opens: index === 0 })))
    .map(({ text, opens }, index) => {
      const sentence = { n: index + 1, articleId: 'a', kind: 'prose' as const, text, start, end: start + text.length };
      start = sentence.end + 1;
      return { ...sentence, relevance: 1, ...(opens && { opensParagraph: true as const }) };
    });
}
const said = (...paragraphs: string[][]) =>
  Object.fromEntries(
    speakersOf(article(...paragraphs)).map(({ name, sayings }) => [name, sayings.map(({ sentence }) => sentence.n)]),
  );

describe('who says what in an article', () => {
  it('goes on with whoever was named, while "he", "in his view" or "the expert" says so', () => {
    expect(
      said(
        ['Tomas Brandt, a bridge expert, says that steel is dear.', 'Besides, he says, it came late.'],
        ['The expert noted that ice is a danger.', 'In his view, the toll is right.'],
        ['The council met on Monday.'],
      ),
    ).toEqual({ 'Tomas Brandt': [1, 2, 3, 4] });
  });

  it('gives direct speech that is closed later to whoever is named there', () => {
    expect(said(['On the one hand, steel is dear.', 'And it came late," says Tomas Brandt, an engineer.'])).toEqual({
      'Tomas Brandt': [1, 2],
    });
  });

  it('knows two people apart, by the family name alone too', () => {
    expect(
      said(
        ['Tomas Brandt, an engineer, says that steel is dear.'],
        ['Maud Perrin, a biologist, believes that herons will leave.'],
        ['Brandt concluded that it will last.'],
        ['Perrin is sure that they will come back.'],
      ),
    ).toEqual({ 'Tomas Brandt': [1, 3], 'Maud Perrin': [2, 4] });
  });

  it('finds the given name wherever the article has it', () => {
    expect(Object.keys(said(['Mayor Ada Lindqvist cut the ribbon.'], ['Lindqvist said that it was time.']))).toEqual([
      'Ada Lindqvist',
    ]);
  });

  it('does not take an official for "the expert", nor several for one', () => {
    expect(
      said(
        ['Aron Fell, the ambassador, said that talks go on.'],
        ['Political analysts believe that they will fail.'],
        ['The ambassador emphasized that they will not.'],
      ),
    ).toEqual({ 'Aron Fell': [1, 3], 'Political analysts': [2] });
  });

  it('leaves what nobody says to nobody', () => {
    expect(said(['The bridge opened.'], ['It cost forty million.'])).toEqual({});
  });

  it('does not give a sentence that only tells who somebody is as their words', () => {
    expect(said(['It was a bad year, said Tomas Brandt.', 'Brandt is an engineer with the harbour.'])).toEqual({
      'Tomas Brandt': [1],
    });
  });

  it('tells experts from officials, by what stands beside the name and by what they are called later', () => {
    const speakers = speakersOf(
      article(
        ['Tomas Brandt, who built the bridge, said that steel is dear.'],
        ['It came late, the analyst noted.'],
        ['Aron Fell, the ambassador, said that talks go on.'],
      ),
    );
    expect(speakers.map((speaker) => [speaker.name, isExpert(speaker), isOfficial(speaker)])).toEqual([
      ['Tomas Brandt', true, false],
      ['Aron Fell', false, true],
    ]);
  });

  it('says how each saying is told', () => {
    const [brandt] = speakersOf(
      article(['Tomas Brandt believes that steel is dear.', 'It came late.', 'The toll is right, he said.']),
    );
    expect(brandt?.sayings.map(({ told, judges }) => [told, judges])).toEqual([
      ['name', true],
      ['around', false],
      ['back', false],
    ]);
  });
});
