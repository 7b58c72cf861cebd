/**
 * Pairs as in `account-pairs.test-data.ts`: articles that give several values of one thing, figures with two ends, and towns
 * that governments are called by.
 */
import type { PlantedPair } from './account-pairs.test-data.ts';

const pair = (
  topic: string,
  question: string,
  [one, other]: [one: string, other: string],
  because: string,
  matter?: NonNullable<PlantedPair['expected']>['matter'],
): PlantedPair => ({
  topic,
  question,
  articles: [
    { id: 'mail', outlet: 'Northern Mail', text: one, published: '2025-09-08' },
    { id: 'star', outlet: 'Evening Star', text: other, published: '2025-09-09' },
  ],
  because,
  ...(matter && { expected: { matter, groups: [['mail'], ['star']] } }),
});

const DIED = 'How many people died in the fire?';
const OIL = 'How much does oil cost?';
const INFLATION = 'How high is inflation?';
const SIGNED = 'Where was the treaty signed?';
const signedIn = (place: string) => `The treaty was signed in ${place} by both presidents.`;
const both = (text: string): [string, string] => [text, text];
const WORD_FOR_WORD = 'Both articles say the same, word for word.';

export const SEVENTH_DIFFERING: PlantedPair[] = [
  pair(
    'a figure outside a range',
    DIED,
    ['10-15 people died in the fire.', '20 people died in the fire.'],
    'Twenty are more than fifteen.',
    'figure',
  ),
  pair(
    'two ranges apart',
    DIED,
    ['10 to 15 people died in the fire.', 'Between 20 and 30 people died in the fire.'],
    'The ranges do not meet.',
    'figure',
  ),
  pair(
    'what something fell to',
    INFLATION,
    ['Inflation fell from 40% to 32%.', 'Inflation fell from 40% to 30%.'],
    'They agree on where it began, not on where it ended.',
    'figure',
  ),
  pair(
    'what something fell from',
    INFLATION,
    ['Inflation fell from 40% to 32%.', 'Inflation fell from 45% to 32%.'],
    'They agree on where it ended, not on where it began.',
    'figure',
  ),
  pair(
    'a price outside a range',
    OIL,
    ['Oil cost $70 to $80 a barrel.', 'Oil cost $90 a barrel.'],
    '90 > 80',
    'figure',
  ),
  pair(
    'soldiers in vehicles',
    'How many soldiers were killed?',
    ['Four soldiers in 12 vehicles were killed.', 'Six soldiers were killed.'],
    'Four are no third of twelve.',
    'figure',
  ),
  pair(
    'a date in figures and another day',
    'When was the treaty signed?',
    ['The treaty was signed on 3/4/2025.', 'The treaty was signed on 9 June 2025.'],
    'Neither of the two days.',
    'date',
  ),
  pair('Moscow and Tehran', SIGNED, [signedIn('Moscow'), signedIn('Tehran')], 'Two capitals.', 'place'),
  pair('Washington and Paris', SIGNED, [signedIn('Washington'), signedIn('Paris')], 'Two capitals.', 'place'),
  pair('Brussels and Vienna', SIGNED, [signedIn('Brussels'), signedIn('Vienna')], 'Two capitals.', 'place'),
  pair('a country and the capital of another', SIGNED, [signedIn('Russia'), signedIn('Tehran')], 'In Iran.', 'place'),
];

export const SEVENTH_ALIKE: PlantedPair[] = [
  pair('one range', DIED, both('10 to 15 people died in the fire.'), WORD_FOR_WORD),
  pair('one range of prices', OIL, both('Oil cost $70 to $80 a barrel.'), WORD_FOR_WORD),
  pair('a rise', 'How large is trade?', both('Trade rose from $4 billion to $5 billion.'), WORD_FOR_WORD),
  pair('a fall', INFLATION, both('Inflation fell from 40% to 32%.'), WORD_FOR_WORD),
  pair(
    'two days',
    'When did the talks take place?',
    both('The talks took place on 3 May and 5 June 2024.'),
    WORD_FOR_WORD,
  ),
  pair(
    'two reasons',
    'Why was the signing postponed?',
    both(
      'The signing was postponed because of rain. The signing was also postponed because of the presidential election.',
    ),
    WORD_FOR_WORD,
  ),
  pair(
    'a figure within a range',
    DIED,
    ['10-15 people died in the fire.', '12 people died in the fire.'],
    'Twelve lie between ten and fifteen.',
  ),
  pair(
    'a figure between two',
    DIED,
    ['Between 10 and 15 people died in the fire.', 'Twelve people died in the fire.'],
    'Twelve lie between ten and fifteen.',
  ),
  pair(
    'a range in figures and in words',
    DIED,
    ['5-10 people died in the fire.', 'Five to ten people died in the fire.'],
    'One range.',
  ),
  pair(
    'a range in another unit',
    'How long did the blackout last?',
    ['The blackout lasted 60 to 120 minutes.', 'The blackout lasted one to two hours.'],
    'One range.',
  ),
  pair(
    'a scale at one end',
    'How large is trade?',
    ['Trade is worth $4bn to $5bn.', 'Trade is worth $4-5bn.'],
    'One range.',
  ),
  pair(
    'a date in figures that may be two',
    'When was the treaty signed?',
    ['The treaty was signed on 3/4/2025.', 'The treaty was signed on March 4, 2025.'],
    'As Americans write it.',
  ),
  pair('a capital and its country', SIGNED, [signedIn('Moscow'), signedIn('Russia')], 'Moscow lies in Russia.'),
  pair('a capital and Europe', SIGNED, [signedIn('Vienna'), signedIn('Europe')], 'Vienna lies in Europe.'),
  pair('a town and a country', SIGNED, [signedIn('Dorvik'), signedIn('Norway')], 'Dorvik may lie in Norway.'),
  pair('a seat and its body', SIGNED, [signedIn('Moscow'), signedIn('the Kremlin')], 'The Kremlin is in Moscow.'),
];
