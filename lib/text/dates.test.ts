import { describe, expect, it } from 'vitest';
import { datesIn, isSameDate } from './dates.ts';

const same = (claim: string, source: string) =>
  datesIn(claim).every((one) => datesIn(source).some((other) => isSameDate(one, other)));

describe('datesIn', () => {
  it.each([
    '17 January 2025',
    'January 17, 2025',
    '2025-01-17',
    '17.01.2025',
    '01/17/2025',
    'the 17th of January 2025',
    '17 Jan. 2025',
    'JANUARY 17, 2025',
    'MOSCOW, JANUARY 17, 2025',
    '17TH JANUARY 2025',
    'January 17, 2025: signed',
  ])('reads %s', (text) => {
    expect(datesIn(text)).toMatchObject([{ year: 2025, month: 1, day: 17 }]);
  });

  it('knows a colon behind a day from that of a clock time', () => {
    expect(datesIn('January 17: the treaty')).toMatchObject([{ month: 1, day: 17 }]);
    expect(datesIn('In January 17:30 is dark')).toMatchObject([{ month: 1 }, { clock: 1050 }]);
  });

  it('says where each date stands', () => {
    const text = 'On Friday, 17 January, at 3 pm – not in the 1990s.';
    for (const date of datesIn(text)) expect(text.slice(date.start, date.end)).toBe(date.text);
    expect(datesIn(text).map((date) => date.text)).toEqual(['Friday', '17 January', '3 pm', '1990s']);
  });

  it('reads months in capitals before numbers, and verbs that look like them', () => {
    expect(datesIn('SIGNED ON MARCH 20 IN MOSCOW')).toMatchObject([{ month: 3, day: 20 }]);
    expect(datesIn('MAY 9 PARADE DRAWS CROWDS')).toMatchObject([{ month: 5, day: 9 }]);
    expect(datesIn('THE MARCH 20 TREATY')).toMatchObject([{ month: 3, day: 20 }]);
    expect(datesIn('SIGNED MARCH 2025 IN MOSCOW')).toMatchObject([{ month: 3, year: 2025 }]);
    expect(datesIn('IRAN MAY 2025 SIGN').every(({ month }) => month === undefined)).toBe(true);
  });

  it('reads ranges of days and of years', () => {
    expect(datesIn('17-20 January 2025')).toMatchObject([{ day: 17, month: 1, year: 2025 }, { day: 20 }]);
    expect(datesIn('1941–45')).toMatchObject([{ year: 1941 }, { year: 1945 }]);
    expect(datesIn('2009-2010')).toMatchObject([{ year: 2009 }, { year: 2010 }]);
    expect(datesIn('in the 10th and 11th centuries')).toMatchObject([{ century: 10 }, { century: 11 }]);
  });

  it.each([
    'It may rain.',
    'They march on.',
    'THEY MAY MARCH ON.',
    'THE MAYOR AND HIS MARCHING BAND',
    'SOLDIERS MARCH 20 MILES A DAY.',
    'SHE MAY 20 TIMES HAVE ASKED.',
    'THE AUGUSTINIAN ORDER',
    'She sat in the sun.',
    '$2000',
    '20,000 people',
    'a 3-2 win',
    'half a century',
  ])('sees no date in "%s"', (text) => {
    expect(datesIn(text)).toEqual([]);
  });
});

describe('datesIn on text that is written to keep it busy', () => {
  it('reads words with hyphens once each', () => {
    expect(datesIn(`Why was the signing of 17 January postponed 5 ${'a-'.repeat(400)}a?`)).toMatchObject([{ day: 17 }]);
  });

  it('reads every century of a list', () => {
    expect(datesIn('In the 17th, eighteenth, 19th and twenty-first centuries').map(({ century }) => century)).toEqual([
      17, 18, 19, 21,
    ]);
  });
});

describe('isSameDate', () => {
  it.each([
    ['17 January', 'January 17, 2025', 'a date without a year may be one with a year'],
    ['17 January 2025', 'Jan. 17', 'and the other way round'],
    ['January 2025', '17 January 2025', 'a month holds its days'],
    ['2025', '17 January 2025', 'a year holds its days'],
    ['Friday', '17 January 2025', 'the weekday follows from the date'],
    ['the 1990s', '1994', 'a decade holds its years'],
    ['the 11th century', '1066', 'a century holds its years'],
    ['3 pm', '15:00', 'clock times in twelve and twenty-four hours'],
    ['March 4, 2025', '3/4/2025', 'the month may come first'],
    ['3 April 2025', '3/4/2025', 'or the day'],
    ['3/4/2025', '4 March 2025', 'in the answer too'],
    ['3/4/2025', '3/4/2025', 'one way of writing it'],
    ['April 2025', '3/4/2025', 'a month that it may be in'],
  ])('lets %s rest on %s: %s', (claim, source) => {
    expect(same(claim, source)).toBe(true);
  });

  it.each([
    ['17 January', 'January 27', 'another day'],
    ['5 May 2025', '3/4/2025', 'neither of the two days'],
    ['4 March 2025', '3.4.2025', 'with dots the day comes first'],
    ['4/3/2025', '3/4/2025', 'the two swapped in one way of writing'],
    ['March 4, 2024', '3/4/2025', 'another year'],
    ['17 January', 'Friday', 'a weekday is not a date'],
    ['17 January', 'January 2025', 'a month does not tell the day'],
    ['17 January 2025', '17 January 2024', 'another year'],
    ['Thursday', '17 January 2025', 'it was a Friday'],
    ['1994', 'the 1990s', 'a decade does not tell the year'],
    ['July', 'June', 'another month'],
  ])('does not let %s rest on %s: %s', (claim, source) => {
    expect(same(claim, source)).toBe(false);
  });
});
