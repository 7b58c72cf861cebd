import { describe, expect, it } from 'vitest';
import { dayOf, mayBeOneMoment, momentsIn } from './moments.ts';

const moment = (text: string, published?: string) => momentsIn(text, published)[0]!;
const areOne = (one: string, other: string, [first, second]: [string?, string?] = []) =>
  mayBeOneMoment(moment(one, first), moment(other, second));
const isoOf = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

describe('two moments may be one', () => {
  it.each([
    ['in January 2025', 'on 17 January 2025'],
    ['in January', 'on 17 January 2025'],
    ['in the 14th century', 'in 1342'],
    ['in the 1990s', 'in May 1993'],
    ['in early March 2024', 'on 3 March 2024'],
    ['in the summer of 2022', 'in July 2022'],
    ['before May 2024', 'on 3 March 2024'],
    ['since 2021', 'in June 2022'],
  ])('%s and %s', (one, other) => {
    expect(areOne(one, other)).toBe(true);
    expect(areOne(other, one)).toBe(true);
  });

  it.each([
    ['on 3 May 2023', 'on 5 May 2023'],
    ['on 3 May', 'on 5 May 2023'],
    ['in 1142', 'in 1187'],
    ['in early March 2024', 'on 28 March 2024'],
    ['until 3 May 2024', 'until 5 May 2024'],
    ['in the 14th century', 'in 1442'],
  ])('but not %s and %s', (one, other) => {
    expect(areOne(one, other)).toBe(false);
    expect(areOne(other, one)).toBe(false);
  });

  it('counts from the day of publication', () => {
    // 17 January 2025 was a Friday; the first text was written two days before.
    expect(areOne('on Friday', 'on 17 January 2025', ['2025-01-15'])).toBe(true);
    expect(areOne('on Thursday', 'on 17 January 2025', ['2025-01-15'])).toBe(false);
    expect(areOne('yesterday', 'on 16 January 2025', ['2025-01-17'])).toBe(true);
    expect(areOne('last month', 'in December 2024', ['2025-01-17'])).toBe(true);
    expect(areOne('last year', 'in 2022', ['2024-01-05'])).toBe(false);
  });

  it('knows the day of the week of a date, without a day of publication', () => {
    expect(areOne('on Friday', 'on 17 January 2025')).toBe(true);
    expect(areOne('on Thursday', 'on 17 January 2025')).toBe(false);
  });
});

describe('a year that is left out', () => {
  it('is the one that lies nearest, or ahead of what is to come', () => {
    expect(isoOf(moment('It opened in December.', '2025-01-10').from)).toBe('2024-12-01');
    expect(isoOf(moment('It will open in September.', '2025-02-01').from)).toBe('2025-09-01');
    expect(isoOf(moment('Ready in November last year.', '2025-01-10').from)).toBe('2024-11-01');
  });

  it('is not guessed without a day of publication', () => {
    expect(moment('in May').isYearless).toBe(true);
    expect(momentsIn('last month', undefined)).toEqual([]);
  });

  it('of "will not open before March" is after it', () => {
    expect(moment('It will not open before March 2026.').bound).toBe('after');
  });
});

it('reads the day of publication in figures and in words', () => {
  expect(isoOf(dayOf('2025-01-17')!)).toBe('2025-01-17');
  expect(isoOf(dayOf('17 January 2025')!)).toBe('2025-01-17');
  expect(dayOf('spring')).toBeUndefined();
});
