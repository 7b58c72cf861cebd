import { describe, expect, it } from 'vitest';
import { termPositions } from '#lib/text/matching.ts';
import { askedOf, scored } from './evidence.test-data.ts';
import { shareAround, shareOfMatter } from './matter.ts';

const share = (question: string, text: string) => shareOfMatter(askedOf(question), termPositions(text));

describe('how much of a matter a text holds', () => {
  it('is all of it with all its words, and nothing with none', () => {
    expect(share('the late ferry', 'Ferries are late.')).toBe(1);
    expect(share('the late ferry', 'Snow fell.')).toBe(0);
    expect(share('', 'Snow fell.')).toBe(0);
  });

  it('is more with the name than with another word', () => {
    expect(share('the toll of Brenwick', 'Brenwick is old.')).toBeGreaterThan(
      share('the toll of Brenwick', 'The toll is high.'),
    );
  });

  it('is less with what only nearly means a word', () => {
    const query = askedOf('ferry');
    const near = [
      {
        ...query.terms[0]!,
        alternatives: [{ term: termPositions('boat').positions.keys().next().value!, closeness: 0.8 }],
      },
    ];
    const held = shareOfMatter({ terms: near }, termPositions('The boat is late.'));
    expect(held).toBeGreaterThan(0);
    expect(held).toBeLessThan(0.8);
  });

  it('counts the heading a little', () => {
    const [under] = scored('What about the ferry?', { id: 'a', sentences: [['heading', 'The ferry'], 'It is late.'] });
    const [alone] = scored('What about the ferry?', { id: 'a', sentences: ['It is late.'] });
    const query = askedOf('What about the ferry?');
    expect(shareAround(query, under!)).toBeGreaterThan(shareAround(query, alone!));
  });
});
