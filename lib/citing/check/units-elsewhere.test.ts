import { expect, it } from 'vitest';
import { checkPair } from './check.ts';

it.each([
  ['Der Vertrag kostet 5 $ im Jahr.', 'Der Vertrag kostet 5 € im Jahr.'],
  ['The price is $5 a litre.', 'The price is 5 € a litre.'],
  ['The deal is worth 4-5 million dollars.', 'The deal is worth $4-5bn.'],
  ['Between 5 and 10 thousand people fled.', 'Between 5 and 10 million people fled.'],
])('another unit or scale is seen: %s / %s', (statement, sentence) => {
  expect(checkPair(statement, sentence).verdict).toBe('unsupported');
});

it('shows the scale of a number that stands elsewhere', () => {
  const { reason } = checkPair('Between 5 and 10 thousand people fled.', 'Between 5 and 10 million people fled.');
  expect(reason).toContain('5 and 10 million');
});

it.each([
  ['Der Vertrag kostet 5 € im Jahr.', 'Der Vertrag kostet €5 im Jahr.'],
  ['The price is €5 a litre.', 'The price is 5 € a litre.'],
  ['The price is 5 euros a litre.', 'The price is 5 € a litre.'],
  ['Between 5 million and 10 million people fled.', 'Between 5 and 10 million people fled.'],
  ['Between 5 and 10 million people fled.', 'Between 5 million and 10 million people fled.'],
  ['The deal is worth $4bn to $5bn.', 'The deal is worth $4-5bn.'],
  ['The deal is worth between 4 and 5 billion dollars.', 'The deal is worth $4bn to $5bn.'],
  ['Inflation fell from 40% to 32%.', 'Inflation fell from 40 to 32 per cent.'],
  ['10 to 15 people died.', '10-15 people died.'],
  ['The team won 3-2.', 'The team won 3-2 against Dorvik.'],
  ['Tickets cost 5 to 10 euros.', 'Tickets cost 5€-10€.'],
  ['Tickets cost 5€-10€.', 'Tickets cost 5 to 10 euros.'],
  ['Tickets cost 5 to 10 dollars.', 'Tickets cost 5$-10$.'],
  ['Tickets cost up to 10 euros.', 'Tickets cost 5€-10€.'],
  ['Die Karten kosten 5 bis 10 Euro.', 'Die Karten kosten 5€-10€.'],
])('the same unit and scale are, wherever they stand: %s / %s', (statement, sentence) => {
  expect(checkPair(statement, sentence).verdict).toBe('supported');
});
