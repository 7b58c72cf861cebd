/** Pairs as in `account-pairs.test-data.ts`, written after those had been learnt from. */
import type { PlantedArticle, PlantedPair } from './account-pairs.test-data.ts';

const article = (id: string, outlet: string, text: string, published?: string): PlantedArticle => ({
  id,
  outlet,
  text,
  ...(published !== undefined && { published }),
});

const pair = (
  topic: string,
  question: string,
  [one, other]: [one: string, other: string],
  because: string,
  matter?: NonNullable<PlantedPair['expected']>['matter'],
): PlantedPair => ({
  topic,
  question,
  articles: [article('post', 'Valley Post', one, '2025-05-02'), article('echo', 'Daily Echo', other, '2025-05-03')],
  because,
  ...(matter && { expected: { matter, groups: [['post'], ['echo']] } }),
});

export const FIFTH_DIFFERING: PlantedPair[] = [
  pair(
    'reason of a strike',
    'Why did the drivers go on strike?',
    [
      'The drivers of the tram went on strike over pay on Friday. Few trams ran.',
      'The drivers went on strike to protest against longer shifts, their union said. The depot was quiet.',
    ],
    'Pay and longer shifts are two reasons of one strike.',
    'reason',
  ),
  pair(
    'new date of a concert',
    'When will the concert take place?',
    [
      'The concert of the Larsen choir was postponed to 12 June. Tickets stay valid.',
      'The concert of the Larsen choir has been put off until 3 July, the hall said.',
    ],
    'Two days for one concert.',
    'date',
  ),
  pair(
    'who poisoned somebody',
    'Who poisoned the merchant Odo Brandt?',
    [
      'The merchant Odo Brandt was poisoned by a rival, the coroner believes. He was 54.',
      'The secret service poisoned the merchant Odo Brandt, his widow says. She left the country.',
    ],
    'A rival and the secret service are two doers of one deed.',
    'actor',
  ),
  pair(
    'size of a march',
    'How many people took part in the march?',
    [
      'Police said that 6,000 took part in the march through Arlo. It ended at noon.',
      'The organisers of the march counted 40,000. Shops in Arlo stayed closed.',
    ],
    'The police and the organisers count one march.',
    'figure',
  ),
  pair(
    'way of the gas',
    'Which way will the gas pipeline run?',
    [
      'The gas pipeline will run via Georgia to the sea, the energy minister said.',
      'The gas pipeline will run via Armenia, according to the operator Transgaz.',
    ],
    'Two countries for one pipeline.',
    'place',
  ),
  pair(
    'place of a landing',
    'Where did the balloon land?',
    [
      'The balloon of the Swiss crew landed near Kessel on Sunday. Nobody was hurt.',
      'The balloon landed in a field at Morra, a farmer told the radio.',
    ],
    'Two places for one landing.',
    'place',
  ),
  pair(
    'reason of a closure',
    'Why was the library closed?',
    [
      'The library was closed because of mould in the cellar. Its books were moved.',
      'The council closed the library to save money. Readers are angry.',
    ],
    'Mould and thrift are two reasons of one closure.',
    'reason',
  ),
  pair(
    'price of a painting',
    'How much was paid for the painting?',
    [
      'The museum paid 3 million euros for the painting of the two owls. It hangs on the first floor.',
      'For the painting of the two owls the museum spent 4.5 million euros, its accounts show.',
    ],
    'Two prices of one painting.',
    'figure',
  ),
  pair(
    'day of an opening',
    'When does the tunnel open?',
    [
      'The tunnel under the Sarn opens on 1 September. It took nine years.',
      'The tunnel will not open before November, an engineer of the builder said.',
    ],
    'The first of September is before November.',
    'date',
  ),
  pair(
    'who started a fire',
    'Who set fire to the mill?',
    [
      'Two teenagers set fire to the mill, according to the police. The mill had been empty.',
      'The owner himself set fire to the mill, the insurer claims. He denies everything.',
    ],
    'Teenagers and the owner.',
    'actor',
  ),
  pair(
    'reason of a resignation',
    'Why did the rector resign?',
    [
      'The rector resigned in protest at the cuts. She had led the school since 2011.',
      'The rector resigned for health reasons, her office said.',
    ],
    'Protest and health.',
    'reason',
  ),
  pair(
    'crew of a ship',
    'How many sailors were rescued?',
    [
      'Fourteen sailors were rescued from the Albatros, the coast guard said.',
      'Helicopters rescued 19 sailors from the Albatros before dawn.',
    ],
    'Fourteen and nineteen.',
    'figure',
  ),
];

export const FIFTH_ALIKE: PlantedPair[] = [
  pair(
    'two treaties',
    'Why was the treaty postponed?',
    [
      'The fishing treaty between Iceland and Norway was postponed because of a storm.',
      'The tax treaty between Peru and Chile was postponed because the minister was ill.',
    ],
    'Two treaties of other states.',
  ),
  pair(
    'two bridges',
    'When was the bridge opened?',
    [
      'The railway bridge in Kessel was opened on 3 May 1911.',
      'The footbridge between Morra and Arlo was opened on 9 June 1984.',
    ],
    'Two bridges.',
  ),
  pair(
    'two strikes',
    'Why did the workers go on strike?',
    [
      'Workers of the port of Arlo went on strike because of low pay.',
      'Workers of the mine in Kessel went on strike because a shaft had collapsed.',
    ],
    'Two strikes.',
  ),
  pair(
    'one date twice',
    'When will the concert take place?',
    [
      'The concert of the Larsen choir was postponed to 12 June.',
      'The concert of the Larsen choir has been put off until June 12, the hall said.',
    ],
    'One day.',
  ),
  pair(
    'one route twice',
    'Which way will the gas pipeline run?',
    [
      'The gas pipeline will run via Georgia to the sea, the energy minister said.',
      'The gas pipeline will go through Georgia, according to the operator Transgaz.',
    ],
    'One country.',
  ),
  pair(
    'a town and its country',
    'Where was the painting found?',
    [
      'The painting was found in France after 40 years.',
      'The painting was found in a cellar in Lyon, the police said.',
    ],
    'Lyon lies in France.',
  ),
  pair(
    'one crowd rounded',
    'How many people took part in the march?',
    ['Some 6,000 people took part in the march through Arlo.', 'The police counted 5,940 people in the march.'],
    'Six thousand is the round number.',
  ),
  pair(
    'one doer by two names',
    'Who poisoned the merchant Odo Brandt?',
    [
      'The merchant Odo Brandt was poisoned by his cook, the coroner believes.',
      'The cook, Ada Frey, poisoned the merchant Odo Brandt, his widow says.',
    ],
    'Ada Frey is the cook.',
  ),
  pair(
    'two fees',
    'How much did the club pay?',
    [
      'The club Arlo United paid 2 million euros for the striker Ruiz.',
      'The club Kessel paid 5 million euros for the keeper Sand.',
    ],
    'Two clubs and two players.',
  ),
  pair(
    'two fires',
    'Who set fire to the mill?',
    ['Two teenagers set fire to the mill in Kessel.', 'Soldiers set fire to the old mill at Arlo in 1644.'],
    'Two mills.',
  ),
];
