/** Pairs as in `account-pairs.test-data.ts`, written after the fifth ones had been learnt from. */
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

export const SIXTH_DIFFERING: PlantedPair[] = [
  pair(
    'place of talks',
    'Where will the two presidents meet?',
    [
      'The two presidents will meet in Ankara in October, a diplomat said.',
      'The presidents will meet in Geneva, according to the foreign ministry.',
    ],
    'Two cities for one meeting.',
    'place',
  ),
  pair(
    'way of an oil train',
    'Which route did the convoy take?',
    [
      'The convoy reached the camp via Rafah on Sunday, a driver said.',
      'The convoy came through Kerem before it reached the camp.',
    ],
    'Two crossings for one convoy.',
    'place',
  ),
  pair(
    'reason of a walkout',
    'Why did the nurses walk out?',
    [
      'The nurses walked out to demand higher wages. The wards were half empty.',
      'The nurses walked out after a colleague had been dismissed, the hospital said.',
    ],
    'Wages and a dismissal.',
    'reason',
  ),
  pair(
    'new date of a trial',
    'When does the trial begin?',
    [
      'The trial of the banker begins on 6 October. He denies everything.',
      'The trial of the banker has been adjourned until 17 November, the court said.',
    ],
    'Two days for one trial.',
    'date',
  ),
  pair(
    'who stole a crown',
    'Who stole the crown?',
    [
      'The crown was stolen by a former guard, prosecutors say. It is worth millions.',
      'A gang from abroad stole the crown, the museum believes.',
    ],
    'A guard and a gang.',
    'actor',
  ),
  pair(
    'size of a rally',
    'How many people attended the rally?',
    ['The rally was attended by 15,000 people, the city said.', 'Organisers put the number at the rally at 60,000.'],
    'The city and the organisers.',
    'figure',
  ),
  pair(
    'reason of a crash',
    'Why did the bus crash?',
    [
      'The bus crashed because its brakes had failed, an inspector said.',
      'The driver had fallen asleep and so the bus crashed, passengers say.',
    ],
    'Brakes and sleep.',
    'reason',
  ),
  pair(
    'length of a bridge',
    'How long is the new bridge?',
    ['The new bridge is 840 metres long.', 'The new bridge over the Orla is 1.2 kilometres long, its engineer said.'],
    'Two lengths.',
    'figure',
  ),
  pair(
    'who leaked a letter',
    'Who leaked the letter?',
    [
      'The letter was leaked by an aide of the minister, two officials said.',
      'The letter had been leaked by the opposition, the minister claims.',
    ],
    'An aide and the opposition.',
    'actor',
  ),
  pair(
    'birthplace',
    'Where was the painter Ilse Varga born?',
    ['The painter Ilse Varga was born in Trieste in 1902.', 'Ilse Varga was born in Graz, her daughter writes.'],
    'Two birthplaces.',
    'place',
  ),
];

export const SIXTH_ALIKE: PlantedPair[] = [
  pair(
    'two agreements',
    'When was the agreement signed?',
    [
      'The water agreement between Syria and Turkey was signed on 3 March 1987.',
      'The trade agreement between Brazil and Spain was signed on 5 July 2001.',
    ],
    'Two agreements.',
  ),
  pair(
    'two elections',
    'Why was the election annulled?',
    [
      'The election in Romania was annulled because of foreign meddling.',
      'The election in Malawi was annulled because of correction fluid on ballots.',
    ],
    'Two elections.',
  ),
  pair(
    'one town with its land',
    'Where will the two presidents meet?',
    ['The two presidents will meet in Turkey.', 'The presidents will meet in Ankara, a diplomat said.'],
    'Ankara lies in Turkey.',
  ),
  pair(
    'one walkout in other words',
    'Why did the nurses walk out?',
    ['The nurses walked out to demand higher wages.', 'The nurses walked out over pay, the hospital said.'],
    'Wages are pay.',
  ),
  pair(
    'one trial, one day',
    'When does the trial begin?',
    [
      'The trial of the banker has been adjourned until 17 November.',
      'The trial of the banker begins on November 17, the court said.',
    ],
    'One day.',
  ),
  pair(
    'two thefts',
    'Who stole the painting?',
    [
      'The painting of the museum in Oslo was stolen by two students.',
      'The painting of the church in Ghent was stolen by a stockbroker in 1934.',
    ],
    'Two paintings.',
  ),
  pair(
    'one doer',
    'Who leaked the letter?',
    [
      'The letter was leaked by an aide of the minister.',
      'An adviser to the minister leaked the letter, two officials said.',
    ],
    'An aide is an adviser.',
  ),
  pair(
    'two bridges of two towns',
    'How long is the bridge?',
    ['The bridge of Arlo is 840 metres long.', 'The bridge of Kessel is 300 metres long.'],
    'Two bridges.',
  ),
  pair(
    'place and where it was said',
    'Where did the plane land?',
    ['The plane landed in Kigali, the airline said in Brussels.', 'The plane landed in Kigali after a storm.'],
    'Brussels is where it was said.',
  ),
  pair(
    'a bound that fits',
    'How many people attended the rally?',
    ['More than 10,000 people attended the rally.', 'The rally was attended by 12,000 people.'],
    'Twelve thousand are more than ten thousand.',
  ),
];
