import { describe, expect, it } from 'vitest';
import { askedSides } from '#lib/text/asked-sides.ts';
import type { EvidenceSentence, Query } from '#lib/domain.ts';
import { termOf, terms } from '#lib/text/words.ts';
import { compareSides } from './compare-sides.ts';
import { askedOf, evidenceOf, type GivenArticle } from './evidence.test-data.ts';
import { scoreSentences } from './score.ts';

const COAST: GivenArticle = {
  id: 'coast',
  outlet: 'The Coast',
  sentences: [
    'The ferry to the island carries mail.',
    'The toll on the bridge is high, and many grumble about the toll.',
    ['heading', 'Experts on the bridge'],
    'Tomas Brandt, an engineer and bridge expert, says that the toll is right.',
    'In his view, the toll will pay for the painting.',
    'Snow fell on Monday.',
    'The toll will drive the herons away, believes Maud Perrin, a biologist and heron expert.',
    'She is sure that herons fear noise.',
  ],
};
const VALLEY: GivenArticle = {
  id: 'valley',
  outlet: 'Valley Gazette',
  sentences: ['Farmers want no toll at all.', 'They walk.', ['heading', 'The toll'], ['item', 'Trams pay nothing.']],
};
const PARAGRAPHS = new Set([1, 2, 4, 6, 7]);

function compare(question: string, articles = [COAST, VALLEY], matter?: string): string | undefined {
  const asked = askedSides(question)!;
  const given = evidenceOf(...articles);
  const open = (sentence: EvidenceSentence) => (PARAGRAPHS.has(sentence.n) ? { opensParagraph: true as const } : {});
  const evidence = { ...given, sentences: given.sentences.map((sentence) => ({ ...sentence, ...open(sentence) })) };
  const own = new Set(terms(matter ?? asked.matter));
  const query: Query = { ...askedOf(question), terms: askedOf(question).terms.filter(({ term }) => own.has(term)) };
  return compareSides(asked, query, evidence, scoreSentences(query, 'open', evidence))?.join('');
}
const numbers = (text: string | undefined) => [...(text ?? '').matchAll(/\[\^(\d+)\]/g)].map(([, n]) => Number(n));

describe('setting side by side', () => {
  it('gives two outlets, each under its name, with what they say on the matter', () => {
    const text = compare('Compare what The Coast and the Valley Gazette say about the toll.');
    expect(text).toMatch(/^The Coast: “.*\n\nValley Gazette: “/s);
    expect(text).toContain('Farmers want no toll at all.');
    expect(numbers(text)).not.toContain(1);
  });

  it('gives the points of a list whose heading is the matter', () => {
    expect(compare('Compare what The Coast and the Valley Gazette say about the toll.')).toContain(
      'Trams pay nothing.',
    );
  });

  it('gives two people, each under the full name, with their own words and nobody else’s', () => {
    const text = compare('What do Perrin and Brandt think about the toll?')!;
    const [perrin, brandt] = text.split('\n\nTomas Brandt');
    expect(perrin).toMatch(/^Maud Perrin, in The Coast:\n\n- “/);
    expect(numbers(perrin)).toEqual([7]);
    expect(numbers(brandt)).toEqual([4, 5]);
  });

  it('gives all experts that are quoted when a reader asks for the experts', () => {
    const text = compare('Sum up the views of the two experts in The Coast.');
    expect(text).toContain('Tomas Brandt, in The Coast:');
    expect(text).toContain('Maud Perrin, in The Coast:');
  });

  it('gives one person more room', () => {
    expect(numbers(compare("Summarise Brandt's arguments."))).toEqual([4, 5]);
  });

  it('names an article without outlet and author as the question does', () => {
    const report: GivenArticle = {
      id: 'report',
      title: 'The herons of the Tarn',
      sentences: ['Herons pay no toll at all.'],
    };
    const text = compare('Compare what The Coast and the report on the herons of the Tarn say about the toll.', [
      COAST,
      report,
    ]);
    expect(text).toContain('The report on the herons of the Tarn:');
  });

  it('writes signs of Markdown in a name once with a backslash', () => {
    const report: GivenArticle = {
      id: 'report',
      title: 'The *herons* of the Tarn',
      sentences: ['Herons pay no toll.'],
    };
    const text = compare('Compare what The Coast and the report on the `*herons*` of the Tarn say about the toll.', [
      COAST,
      report,
    ]);
    expect(text).toContain('The report on the \\`\\*herons\\*\\` of the Tarn:');
  });

  it('gives the main points of two outlets that are compared as such', () => {
    const text = compare('Compare The Coast with the Valley Gazette.');
    expect(text).toMatch(/^The Coast: “/);
    expect(numbers(text).length).toBeGreaterThan(1);
  });

  it('leaves alone what it cannot set apart: an unknown side, or a side that is no one', () => {
    expect(compare('Compare what The Coast and the Evening Mail say about the toll.')).toBeUndefined();
    expect(compare('What do trams and ferries say about the toll?')).toBeUndefined();
  });

  it('says nothing of a side that says nothing', () => {
    const silent: GivenArticle = { id: 'silent', outlet: 'Evening Mail', sentences: [] };
    const text = compare('Compare what The Coast and the Evening Mail say about the toll.', [COAST, silent]);
    expect(text).not.toContain('Evening Mail');
  });

  it('knows the term of a word as the index does', () => {
    // The test's matter is cut out of the question by terms; it must not depend on how they are written.
    expect(termOf('tolls')).toBe(termOf('toll'));
  });
});
