import { describe, expect, it } from 'vitest';
import { fieldsOf } from './fields.ts';
import { THEMES } from './fields/themes.ts';
import { termOf, words } from './words.ts';

const lines = THEMES.flatMap((theme) => theme.trim().split('\n'));
const share = (one: string, other: string) =>
  fieldsOf(termOf(one)).some((field) => fieldsOf(termOf(other)).includes(field));

describe('the thesaurus', () => {
  it.each([
    ['spokesman', 'journalist'],
    ['delay', 'postpone'],
    ['separatist', 'secede'],
    ['missile', 'drone'],
    ['contract', 'tender'],
    ['treaty', 'accord'],
    ['earthquake', 'flood'],
  ])('has %s and %s in one field: they speak of the same matter', (one, other) => {
    expect(share(one, other)).toBe(true);
  });

  it.each([
    ['drone', 'price'],
    ['spokesman', 'earthquake'],
    ['bread', 'treaty'],
  ])('has no field in common for %s and %s', (one, other) => {
    expect(share(one, other)).toBe(false);
  });

  it('knows no fields of names and of invented words', () => {
    expect(fieldsOf(termOf('Pezeshkian'))).toEqual([]);
    expect(fieldsOf('xqzzy')).toEqual([]);
  });

  it('gives every field a name of its own and at least ten words', () => {
    const names = lines.map((line) => line.slice(0, line.indexOf(':')));
    expect(new Set(names).size).toBe(names.length);
    expect(lines.filter((line) => words(line.slice(line.indexOf(':'))).length < 10)).toEqual([]);
  });

  it('has no word in more fields than twelve: it would speak of anything', () => {
    const terms = new Set(lines.flatMap((line) => words(line.slice(line.indexOf(':'))).map(({ term }) => term)));
    expect([...terms].filter((term) => fieldsOf(term).length > 12)).toEqual([]);
  });
});
