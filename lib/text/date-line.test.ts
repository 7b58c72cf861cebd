import { describe, expect, it } from 'vitest';
import { isImpossibleDate, parseDateLine } from './date-line.ts';

describe('parseDateLine', () => {
  it.each<[string, string | undefined, string]>([
    ['January 17, 2025', '2025-01-17', 'American order'],
    ['17 January 2025', '2025-01-17', 'British order'],
    ['Jan. 5, 2025', '2025-01-05', 'short month'],
    ['Sept. 3, 2024', '2024-09-03', 'the short form that is four letters long'],
    ['Friday, January 17th, 2025', '2025-01-17', 'weekday and ordinal'],
    ['Published: January 17, 2025 at 10:30 a.m. EST', '2025-01-17', 'label and time'],
    ['2025-01-17', '2025-01-17', 'ISO 8601'],
    ['2025-01-17T10:30:00Z', '2025-01-17', 'ISO 8601 with a time'],
    ['17.01.2025', '2025-01-17', 'points: the day comes first'],
    ['17/01/2025', '2025-01-17', 'no month has number 17'],
    ['01/17/2025', '2025-01-17', 'no month has number 17'],
    ['17 يناير، 2025', '2025-01-17', 'Arabic, Egyptian month'],
    ['١٧ كانون الثاني ٢٠٢٥', '2025-01-17', 'Arabic, Levantine month, Arabic digits'],
    ['الجمعة، 17 يناير 2025', '2025-01-17', 'Arabic with the weekday'],
    ['17 января 2025 г.', '2025-01-17', 'Russian genitive'],
    ['le 17 janvier 2025', undefined, 'a word beside the date'],
    ['17 janvier 2025', '2025-01-17', 'French'],
    ['17 de enero de 2025', '2025-01-17', 'Spanish'],
    ['17. Januar 2025', '2025-01-17', 'German'],
    ['2025年1月17日', '2025-01-17', 'Chinese and Japanese'],
    ['03/04/2025', undefined, '3 April or 4 March'],
    ['February 31, 2025', undefined, 'no such day'],
    ['January 2025', undefined, 'a month, not a day'],
    ['On January 17, 2025 they met', undefined, 'a sentence'],
    ['17 people 2025', undefined, 'no month'],
    ['', undefined, 'nothing'],
  ])('%j is %j: %s', (line, date) => {
    expect(parseDateLine(line)).toBe(date);
  });
});

describe('isImpossibleDate', () => {
  it.each([
    ['31/02/2025', true, 'February is too short, and no month has number 31'],
    ['31.02.2025', true, 'points: the day comes first'],
    ['2025-02-31', true, 'ISO 8601'],
    ['2025-13-01', true, 'no such month'],
    ['30 February 2025', true, 'in words'],
    ['29. Februar 2025', true, 'no leap year'],
    ['29 February 2024', false, 'a leap year'],
    ['03/04/2025', false, 'one of two days'],
    ['17 January 2025', false, 'a day'],
    ['12 January 0987', false, 'long ago'],
    ['Spring 2025', false, 'no day'],
    ['32 people 2025', false, 'no month'],
    ['2025', false, 'a year'],
    ['1403-02-31', false, 'the Persian second month has 31 days'],
    ['30/02/1446', false, 'the Islamic second month may have 30'],
    ['29/02/2567', false, '2024 as the Buddhist calendar counts'],
  ])('%j: %s (%s)', (line, expected) => {
    expect(isImpossibleDate(line)).toBe(expected);
  });
});
