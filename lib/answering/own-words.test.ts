import { describe, expect, test } from 'vitest';
import { splitStatements } from '#lib/citing/statements/statements.ts';
import { isSilence } from '#lib/citing/statements/silence.ts';
import { ownWords } from './own-words.ts';
import { composeRefusal } from './refusing/refusal.ts';

describe.each(['en', 'de', 'ar'] as const)('in %s', (language) => {
  const words = ownWords(language);

  test.each([
    ['accounts', `${words.accounts}\n\n- The Coast: “It rained.” [^1]`],
    ['main points', `${words.pointByPoint('The Coast')}\n\n- “It rained.” [^1]`],
    ['what is denied', `${words.otherwise}The Coast: “It did not rain.” [^1]`],
  ])('what leads to %s states nothing that would need a footnote of its own', (_what, answer) => {
    expect(splitStatements(answer).filter(({ citations }) => citations.length === 0)).toEqual([]);
  });

  test('a refusal is known to be silence, names what is missing and says what there is', () => {
    const refusal = words.refusal(['Springfield', 'mayor'], ['the treaty', 'the summit']);
    expect(isSilence(refusal.split(/(?<=\.) /)[0]!)).toBe(true);
    for (const word of ['Springfield', 'mayor', 'the treaty', 'the summit']) expect(refusal).toContain(word);
    expect(isSilence(words.refusal([], []))).toBe(true);
  });

  test('a count of one is said like one', () => {
    expect(words.leftOut(1)).not.toBe(words.leftOut(2).replace('2', '1'));
    expect(words.limitedTo(['Izvestia'], 0, 1)).toContain('Izvestia');
  });
});

test('Arabic counts in its own forms', () => {
  const { limitedTo } = ownWords('ar');
  const counted = [1, 2, 3, 11, 100].map((articles) => limitedTo(['أ'], 0, articles).split(': ')[1]);
  expect(counted).toEqual(['مقال واحد.', 'مقالان.', '3 مقالات.', '11 مقالًا.', '100 مقال.']);
});

test('words that every question has are not told to be missing', () => {
  expect(composeRefusal(['Warum', 'der', 'Gipfel'], [], ownWords('de'))).toBe(
    'Die Artikel sagen es nicht: Sie erwähnen „Gipfel“ nirgends.',
  );
  expect(composeRefusal(['لماذا', 'القمة'], [], ownWords('ar'))).toContain('«القمة»');
  expect(composeRefusal(['لماذا', 'القمة'], [], ownWords('ar'))).not.toContain('لماذا');
});
