import { expect, it } from 'vitest';
import { fold } from '#lib/text/fold.ts';
import { baseFormOf } from './meaning.ts';
import { mayLieInOther } from './one-place.ts';

const mayBe = (one: string, other: string) => mayLieInOther(baseFormOf(fold(one)), baseFormOf(fold(other)));

it.each([
  ['Moscow', 'Tehran'],
  ['Washington', 'Paris'],
  ['Brussels', 'Vienna'],
  ['Moscow', 'Geneva'],
  ['Istanbul', 'Ankara'],
])('%s and %s are two cities', (one, other) => {
  expect(mayBe(one, other)).toBe(false);
  expect(mayBe(other, one)).toBe(false);
});

it.each([
  ['Tehran', 'Russia'],
  ['Vienna', 'Germany'],
  ['Paris', 'America'],
])('%s, a capital, does not lie in %s', (city, country) => {
  expect(mayBe(city, country)).toBe(false);
  expect(mayBe(country, city)).toBe(false);
});

it.each([
  ['Vienna', 'Austria', 'its capital'],
  ['Vienna', 'Europe', 'no country'],
  ['London', 'England', 'one of the names of its country'],
  ['Dorvik', 'Norway', 'a town that nobody knows'],
  ['Hamburg', 'America', 'there are towns of this name'],
  ['Ramallah', 'Israel', 'disputed'],
  ['Brussels', 'EU', 'a government called by its seat'],
  ['Moscow', 'Kremlin', 'a government called by its seat'],
])('%s and %s may be one place: %s', (one, other) => {
  expect(mayBe(one, other)).toBe(true);
  expect(mayBe(other, one)).toBe(true);
});
