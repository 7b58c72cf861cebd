import { describe, expect, it } from 'vitest';
import { areTwoLanguages } from './language-gap.ts';

const ENGLISH = 'The harbour was closed for two weeks because of the ice.';

describe('areTwoLanguages', () => {
  it.each([
    ['Der Hafen war wegen des Eises zwei Wochen geschlossen.', 'German'],
    ['Le port est resté fermé pour deux semaines dans le froid.', 'French'],
    ['El puerto fue cerrado por el hielo durante dos semanas.', 'Spanish'],
    ['Порт был закрыт на две недели.', 'another script'],
    ['أغلق الميناء لمدة أسبوعين.', 'another script'],
  ])('tells %s from English (%s)', (statement) => {
    expect(areTwoLanguages(statement, ENGLISH)).toBe(true);
  });

  it.each([
    ['For two weeks, ice kept the port of Le Havre closed.', 'the same language'],
    ['Hafen zu', 'too short to tell'],
    ['“The harbour was closed”, says Der Spiegel of the port in Die Bucht.', 'a foreign name is no language'],
    ['47 – 48', 'no words at all'],
  ])('sees no gap between "%s" and English: %s', (statement) => {
    expect(areTwoLanguages(statement, ENGLISH)).toBe(false);
  });
});
