import { expect, it } from 'vitest';
import { checkPair } from './check.ts';

it.each([
  ['Iran has 20 planes.', 'Only one in 20 planes of Iran can fly.', 'the number of planes is not told'],
  ['Six soldiers in 12 vehicles were killed.', 'Four soldiers in 12 vehicles were killed.', 'another number'],
])('%s is not borne out by %s: %s', (statement, sentence) => {
  expect(checkPair(statement, sentence).verdict).not.toBe('supported');
});

it.each([
  [
    'Four soldiers in 12 vehicles were killed near the border.',
    'Four soldiers were killed near the border in 12 vehicles.',
  ],
  ['Of 20 planes of Iran only one can fly.', 'Only one in 20 planes of Iran can fly.'],
  ['A quarter of the children are hungry.', 'One child in four is hungry.'],
  ['40 percent of people say so.', 'Two people in five say so.'],
  ['Four people out of ten are hungry.', '40% of people are hungry.'],
  ['37.5% of women are poor.', 'Three women in eight are poor.'],
  ['Three in eight women are poor.', 'Three women in eight are poor.'],
  ['30% of pupils failed.', 'Six pupils in twenty failed.'],
  ['One third of soldiers died.', 'Four soldiers in 12 died.'],
])('%s is borne out by %s', (statement, sentence) => {
  expect(checkPair(statement, sentence).verdict).toBe('supported');
});
