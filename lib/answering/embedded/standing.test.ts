import { describe, expect, it } from 'vitest';
import { leansBack, pointsBack } from './standing.ts';

describe('a sentence', () => {
  it.each([
    'He added that the dispute had lasted eleven months.',
    '"They will wait," it said.',
    'This was denied at once.',
    'However, these plans failed.',
    'But she refused.',
    'There they met again.',
    'The latter is older.',
    'The expert did not agree.',
    'Such treaties are rare.',
    'Its price is not known.',
    'In his view, the toll is right.',
    'Among them is the old ferry.',
    'But there is also the ferry to consider.',
    'The old treaty had no such clause.',
    'The builder is certain that this must end.',
  ])('points back when it begins with what was said before: %s', (sentence) => {
    expect(pointsBack(sentence)).toBe(true);
  });

  it.each([
    ['There are three reasons.', 'it begins the matter'],
    ['It is likely that talks resume.', '"it" stands for what follows'],
    ['This year the harbour opens.', '"this year" is a date'],
    ['Both Russia and Iran signed.', 'both are named'],
    ['Brandt said that he would wait.', 'it names who "he" is'],
    ['Theirs and Company built it.', 'a name that only begins like a pronoun'],
    ['Item three was dropped.', 'a word that only begins like a pronoun'],
    ['', 'it says nothing'],
  ])('stands alone: %s (%s)', (sentence) => {
    expect(pointsBack(sentence)).toBe(false);
  });
});

describe('a sentence that is better read behind the one before', () => {
  it.each([
    'Moreover, the toll is high.',
    'As a result, farmers walk.',
    'The toll is right, the expert noted.',
    'He agreed.',
  ])('%s', (sentence) => {
    expect(leansBack(sentence)).toBe(true);
  });

  it.each(['The toll is high.', 'Tomas Brandt agreed.'])('not: %s', (sentence) => {
    expect(leansBack(sentence)).toBe(false);
  });
});
