import { describe, expect, it } from 'vitest';
import { scored } from '../embedded/evidence.test-data.ts';
import { composeCorrection, composeRefusal } from './refusal.ts';

describe('a refusal', () => {
  it.each([
    [[], [], 'The articles do not tell.', 'nothing to add'],
    [
      ['anyone', 'Turandot'],
      [],
      'The articles do not tell: they never mention “Turandot”.',
      'leaves out what means nothing',
    ],
    [['Turandot'], [], 'The articles do not tell: they never mention “Turandot”.', 'names what is missing'],
    [
      ['opera', 'Turandot'],
      ['Tarn'],
      'The articles do not tell: they never mention “opera” or “Turandot”. They are about Tarn.',
      'says what they are about instead',
    ],
    [
      ['a', 'b', 'c', 'd'],
      ['Tarn', 'Brenwick', 'herons'],
      'The articles do not tell: they never mention “a”, “b” or “c”. They are about Tarn, Brenwick and herons.',
      'names three at most',
    ],
  ])('of %j and %j is: %s (%s)', (missing, topics, refusal) => {
    expect(composeRefusal(missing, topics)).toBe(refusal);
  });

  it('never has a footnote: there is nothing to cite', () => {
    expect(composeRefusal(['Turandot'], ['Tarn'])).not.toContain('[^');
  });
});

describe('a correction', () => {
  it('quotes who says otherwise, with a footnote', () => {
    const [denial] = scored('Which secret annexes are there?', {
      id: 'a',
      outlet: 'The Coast',
      sentences: ['The treaty has no secret annexes.'],
    });
    expect(composeCorrection(denial!)).toBe(
      'The articles say otherwise. The Coast: “The treaty has no secret annexes.” [^1]',
    );
  });
});
