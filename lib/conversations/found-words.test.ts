import { expect, test } from 'vitest';
import { excerptAround, searchable, searchedWords } from './found-words.ts';

test('what is looked for is folded as what it is looked for in', () => {
  expect(searchedWords('  CAFÉ “Straße” **47** ')).toEqual(['cafe', '"strasse"', '47']);
  expect(searchable('It has **47** articles [^1], says “Café”.')).toBe('it has 47 articles, says "cafe".');
  // A pasted page would make a search of thousands of conditions.
  expect(searchedWords('word '.repeat(1_000))).toHaveLength(12);
});

test('an excerpt shows the words around the first that was found, as they were written', () => {
  const text = `${'before '.repeat(50)}the Straße [^2] ${'after '.repeat(50)}`;
  const excerpt = excerptAround(text, ['strasse'])!;
  expect(excerpt).toMatch(/^… (before )+the Straße (after )+…$/);
  expect(excerpt.length).toBeLessThan(140);
  // Of a list, the words.
  expect(excerptAround('They say:\n\n- **One** thing\n- The Straße', ['strasse'])).toBe(
    'They say: One thing The Straße',
  );
  expect(excerptAround('The Straße.', ['strasse', 'none'])).toBe('The Straße.');
  expect(excerptAround('Nothing of it.', ['strasse'])).toBeUndefined();
});
