import { describe, expect, it } from 'vitest';
import { termOf } from '#lib/text/words.ts';
import { readWordForms } from './word-forms.ts';

const forms = readWordForms();

function has(map: ReadonlyMap<string, ReadonlySet<string>>, one: string, other: string): boolean {
  return map.get(termOf(one))?.has(termOf(other)) ?? false;
}

describe('readWordForms', () => {
  it.each([
    ['sold', 'sell', 'an irregular verb'],
    ['sold', 'sale', 'lines that share a word are about one word'],
    ['sale', 'sold', 'and so the other way round'],
    ['women', 'woman', 'an irregular plural'],
    ['found', 'find', 'a form that is a word of its own is still a form'],
  ])('knows %s and %s for forms of one word: %s', (one, other) => {
    expect(has(forms.of, one, other)).toBe(true);
  });

  it('does not put beside a synonym what it is only another form of', () => {
    expect(has(forms.beside, 'found', 'find')).toBe(false);
    expect(has(forms.beside, 'found', 'founder')).toBe(true);
    expect(has(forms.beside, 'find', 'found')).toBe(true);
  });

  it('does not give a word as a form of itself', () => {
    expect([...forms.of, ...forms.beside].filter(([term, others]) => others.has(term))).toEqual([]);
  });

  it('leads inflected forms and spellings to one word, but not what is derived', () => {
    expect(forms.baseOf.get(termOf('taken'))).toBe(termOf('take'));
    expect(forms.baseOf.get(termOf('labor'))).toBe(termOf('labour'));
    expect(forms.baseOf.get(termOf('seller'))).toBeUndefined();
  });
});
