import { describe, expect, it } from 'vitest';
import { isSameSource } from './origins.ts';
import { sourcesOf, tellingOf } from './reading.test-data.ts';
import type { Source } from './sources.ts';

const said = (text: string): Source => {
  const telling = tellingOf(text);
  return sourcesOf(telling).of(telling, { start: 0, end: 1 });
};

describe('two articles go back to one source', () => {
  it.each([
    ['It rains, Ambassador Kazem Jalali said.', 'It rains, according to Jalali, the ambassador.'],
    ['It rains, Ambassador Kazem Jalali said.', 'It rains, Kazem Jalali, the ambassador, said.'],
    ['It rains, President Masoud Pezeshkian said.', 'It rains, President Masud Peseschkian said.'],
    ['It rains, the interior ministry said.', 'It rains, according to the interior ministry.'],
    ['It rains, said Karim Jalan, Arvia’s ambassador to Tolm.', 'It rains, according to Arvia’s ambassador.'],
  ])('%s / %s', (one, other) => {
    expect(isSameSource(said(one), said(other))).toBe(true);
  });

  it.each([
    ['It rains, Minister Anna Holm said.', 'It rains, Minister Berta Holm said.'],
    ['It rains, the interior ministry said.', 'It rains, the defence ministry said.'],
    ['It rains, said Karim Jalan, Arvia’s ambassador to Tolm.', 'It rains, according to Tolm’s ambassador.'],
  ])('but not: %s / %s', (one, other) => {
    expect(isSameSource(said(one), said(other))).toBe(false);
  });
});
