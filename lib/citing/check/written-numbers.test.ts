import { expect, it } from 'vitest';
import { checkPair } from './check.ts';

it.each([
  ['A woman has about 1.7 children.', 'A woman has 1.665 children on average.', 'an average'],
  ['A woman has 2.1 children on average.', 'A woman has 2.100 children on average.', 'an average of three decimals'],
  ['A household has about 2.5 people.', 'The census counted 2.513 people per household.', 'a share of each'],
  ['The army lost 1,500 soldiers.', 'The army lost 1.500 soldiers.', 'thousands with a point'],
  ['Shares dipped 2%.', 'Shares (-2%)', 'a minus tells the fall'],
  ['Shares eased 2%.', 'Shares (-2%)', 'a minus tells the fall'],
  ['Shares saw a 2% price drop.', 'Shares (-2%) saw a price drop.', 'a minus tells the fall'],
  ['Shares in Tokyo were off 2%.', 'Shares in Tokyo (-2%) were off.', 'a minus tells the fall'],
  ['It lasted 3½ hours.', 'It lasted 3 ½ hours.', 'a blank before the fraction'],
  ['Soldiers march 20 miles a day.', 'SOLDIERS MARCH 20 MILES A DAY.', 'a verb in capitals'],
  ['SOLDIERS MARCH 20 MILES A DAY.', 'Soldiers march 20 miles a day.', 'a verb in capitals'],
  ['Iran may 2025 sign.', 'IRAN MAY 2025 SIGN.', 'a verb in capitals'],
  ['It lasted 3 ½ hours.', 'It lasted 3.5 hours.', 'a blank before the fraction'],
])('%s is borne out by %s: %s', (statement, sentence) => {
  expect(checkPair(statement, sentence).verdict).toBe('supported');
});

it.each([
  ['Shares ended the day 2% weaker in Tokyo.', 'Shares ended the day (-2%) in Tokyo.'],
  ['Shares closed 2% in the red.', 'Shares closed (-2%).'],
])('a fall that one tells with a minus and the other in words is no contradiction: %s / %s', (statement, sentence) => {
  expect(checkPair(statement, sentence).verdict).not.toBe('unsupported');
});

it('shows the sign of a number where it is what differs', () => {
  const { verdict, reason } = checkPair('Shares rose 2% in Tokyo.', 'Shares in Tokyo (-2%).');
  expect(verdict).toBe('unsupported');
  expect(reason).toBe("The footnote's sentence says -2%, the answer says 2%.");
});

it.each([
  ['It lasted 3 hours.', 'It lasted 3 ½ hours.'],
  ['The army lost 15 soldiers.', 'The army lost 1.500 soldiers.'],
])('%s is not borne out by %s', (statement, sentence) => {
  expect(checkPair(statement, sentence).verdict).toBe('unsupported');
});
