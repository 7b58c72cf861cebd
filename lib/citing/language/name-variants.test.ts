import { describe, expect, it } from 'vitest';
import { isNameVariant } from './name-variants.ts';

describe('isNameVariant', () => {
  it.each([
    ['Pezeshkian', 'Peseschkian'],
    ['Peseschkian', 'Pezeshkiyan'],
    ['Masoud', 'Massoud'],
    ['Masoud', 'Masud'],
    ['Zelensky', 'Selenskyj'],
    ['Khamenei', 'Chamenei'],
    ['Gaddafi', 'Qaddafi'],
    ['Mohammed', 'Muhammad'],
    ['Lavrov', 'Lawrow'],
    ['Yuri', 'Juri'],
  ])('takes %s and %s for one name', (one, other) => {
    expect(isNameVariant(one, other)).toBe(true);
    expect(isNameVariant(other, one)).toBe(true);
  });

  it.each([
    ['Iran', 'Iraq'],
    ['Austria', 'Australia'],
    ['Niger', 'Nigeria'],
    ['Slovakia', 'Slovenia'],
    ['Mario', 'Maria'],
    ['Christian', 'Christine'],
    ['Johnson', 'Johnston'],
    ['Hansen', 'Hanson'],
    ['Mali', 'Malta'],
  ])('tells %s from %s', (one, other) => {
    expect(isNameVariant(one, other)).toBe(false);
  });
});
