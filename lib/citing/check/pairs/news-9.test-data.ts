import { pairsOf, type CheckPair } from './tuning.test-data.ts';

/** A fourth set of the same kinds (42 of 48 seen, 3 of 47 doubted when new). */
export const NEWS_PAIRS_9: CheckPair[] = [
  ...pairsOf(
    'Hungarian Prime Minister Viktor Orban flew to Mar-a-Lago on Thursday for talks with Donald Trump about the war in Ukraine.',
    ['Orban met Trump at Mar-a-Lago to talk about the war in Ukraine.', 'On Thursday Orban travelled to Mar-a-Lago.'],
    [
      ['added detail', 'Orban flew to Washington on Thursday for talks with Trump.'],
      ['added detail', 'Orban flew to Mar-a-Lago for talks with Joe Biden.'],
    ],
  ),
  ...pairsOf(
    'Foreign ministers of the G7 gathered in Capri.',
    ['The G7 foreign ministers met in Capri.'],
    [['added detail', 'Foreign ministers of the G7 gathered in Rome.']],
  ),
  ...pairsOf(
    'A train derailed near Pune, leaving 16 passengers injured.',
    ['16 passengers were hurt when a train derailed near Pune.'],
    [
      ['added detail', 'A train derailed near Pune, leaving 16 passengers dead.'],
      ['added detail', 'A train derailed near Mumbai.'],
    ],
  ),
  ...pairsOf(
    "The general's aide was detained at the airport in Baku.",
    ['An aide to the general was detained at the airport in Baku.'],
    [['added detail', 'The general was detained at the airport in Baku.']],
  ),
  ...pairsOf(
    'A rival of Samsung will supply the screens.',
    ['The screens will come from a rival of Samsung.'],
    [['added detail', 'Samsung will supply the screens.']],
  ),
  ...pairsOf(
    'The assistant coach left the club in May.',
    ['In May the assistant coach quit the club.'],
    [['added detail', 'The coach left the club in May.']],
  ),
  ...pairsOf(
    'Critics of Milei called the decree unconstitutional.',
    ["According to Milei's critics, the decree is unconstitutional."],
    [['added detail', 'Milei called the decree unconstitutional.']],
  ),
  ...pairsOf(
    'The spokeswoman for the president declined to comment.',
    ["The president's spokeswoman would not comment."],
    [['added detail', 'The president declined to comment.']],
  ),
  ...pairsOf(
    'The governor vetoed the bill on abortion.',
    ['The bill on abortion was vetoed by the governor.'],
    [
      ['added detail', 'The governor signed the bill on abortion.'],
      ['added detail', 'The governor introduced the bill on abortion.'],
    ],
  ),
  ...pairsOf(
    'The museum returned the bronzes to Nigeria.',
    ['The bronzes were given back to Nigeria by the museum.'],
    [
      ['added detail', 'The museum lent the bronzes to Nigeria.'],
      ['added detail', 'The museum sold the bronzes to Nigeria.'],
    ],
  ),
  ...pairsOf(
    'The submarine surfaced near Malta.',
    ['The submarine came to the surface near Malta.'],
    [['added detail', 'The submarine sank near Malta.']],
  ),
  ...pairsOf(
    'Farmers blocked the border crossing at Medyka.',
    ['The border crossing at Medyka was blocked by farmers.'],
    [['added detail', 'Farmers reopened the border crossing at Medyka.']],
  ),
  ...pairsOf(
    'The central bank left its key rate unchanged.',
    ['The key rate was not changed by the central bank.', 'The central bank kept its key rate where it was.'],
    [
      ['added detail', 'The central bank raised its key rate.'],
      ['added detail', 'The central bank cut its key rate.'],
    ],
  ),
  ...pairsOf(
    'The senator apologised for the remark.',
    ['The senator said sorry for the remark.'],
    [['added detail', 'The senator defended the remark.']],
  ),
  ...pairsOf(
    'Engineers inspected the dam.',
    ['The dam was inspected by engineers.', 'Engineers examined the dam.'],
    [
      ['added detail', 'Engineers repaired the dam.'],
      ['added detail', 'Engineers blew up the dam.'],
    ],
  ),
  ...pairsOf(
    'The prosecutor took over the investigation.',
    ['The investigation was taken over by the prosecutor.'],
    [['added detail', 'The prosecutor gave up the investigation.']],
  ),
  ...pairsOf(
    'Lufthansa carried 122 million passengers and Ryanair 184 million.',
    ['Ryanair carried 184 million passengers.', 'Lufthansa had 122 million passengers.'],
    [
      ['added detail', 'Lufthansa carried 184 million passengers.'],
      ['added detail', 'Ryanair carried 122 million passengers.'],
    ],
  ),
  ...pairsOf(
    'The left won 182 seats; the centre took 168 and the far right 143.',
    ['The far right took 143 seats.', 'The left won 182 seats.'],
    [
      ['added detail', 'The far right took 168 seats.'],
      ['added detail', 'The centre won 182 seats.'],
    ],
  ),
  ...pairsOf(
    'The minister dismissed the director, who had been appointed in 2021.',
    ['The director had been appointed in 2021.', 'The director was sacked by the minister.'],
    [['added detail', 'The minister dismissed the director in 2021.']],
  ),
  ...pairsOf(
    'The company was founded in 1998 and went public in 2012.',
    ['The company was founded in 1998.', 'The company went public in 2012.'],
    [
      ['added detail', 'The company went public in 1998.'],
      ['added detail', 'The company was founded in 2012.'],
    ],
  ),
  ...pairsOf(
    'The illness of Tanaka delayed the merger, Suzuki told shareholders.',
    ['Suzuki told shareholders that the illness of Tanaka had delayed the merger.'],
    [['added detail', 'Suzuki was ill.']],
  ),
  ...pairsOf(
    'Almost all of the 64 schools in the district were closed.',
    ['Nearly all of the 64 schools in the district were shut.'],
    [
      ['added detail', 'All of the 64 schools in the district were closed.'],
      ['added detail', 'A handful of the 64 schools in the district were closed.'],
    ],
  ),
  ...pairsOf(
    'The ban applies to children under 14.',
    ['Children younger than 14 are affected by the ban.'],
    [['added detail', 'The ban applies to children over 14.']],
  ),
  ...pairsOf(
    'The bomb was dropped by Myanmar.',
    ['Myanmar dropped the bomb.'],
    [['added detail', 'The bomb was dropped on Myanmar.']],
  ),
  ...pairsOf(
    'The exhibition opened on 12 May.',
    ['The exhibition began on 12 May.'],
    [
      ['added detail', 'The exhibition will open on 12 May.'],
      ['added detail', 'The exhibition closed on 12 May.'],
    ],
  ),
  ...pairsOf(
    'The referendum is on 21 September.',
    ['The referendum will take place on 21 September.', 'The referendum is to be held on 21 September.'],
    [['added detail', 'The referendum was on 21 September.']],
  ),
  ...pairsOf(
    'Google may have to sell its browser, a judge indicated.',
    ['A judge indicated that Google might have to sell its browser.', 'Google may be forced to sell its browser.'],
    [
      ['added detail', 'Google has sold its browser.'],
      ['added detail', 'Google will not have to sell its browser, a judge indicated.'],
    ],
  ),
  ...pairsOf(
    'Neither side wants to resume the talks.',
    ['Both sides do not want to resume the talks.', 'Neither of the two sides wants to take up the talks again.'],
    [['added detail', 'Both sides want to resume the talks.']],
  ),
  ...pairsOf(
    'The contract was awarded to Thales by the Dutch navy.',
    ['Thales received the contract from the Dutch navy.', 'The Dutch navy awarded the contract to Thales.'],
    [['added detail', 'The contract was awarded to the Dutch navy by Thales.']],
  ),
  ...pairsOf(
    'Seven climbers were found alive and three are feared dead.',
    ['Three climbers are feared dead.', 'Seven climbers were found alive.'],
    [
      ['added detail', 'Three climbers were found alive.'],
      ['added detail', 'Seven climbers are feared dead.'],
    ],
  ),
  ...pairsOf(
    'The film was praised in Cannes but panned in New York.',
    ['The film was praised in Cannes.', 'In New York the film was panned.'],
    [
      ['added detail', 'The film was praised in New York.'],
      ['added detail', 'The film was panned in Cannes.'],
    ],
  ),
  ...pairsOf(
    'Serbia said it would not join the sanctions.',
    ['According to Serbia, it will not join the sanctions.', 'Serbia will not take part in the sanctions, it said.'],
    [
      ['added detail', 'Serbia said it would join the sanctions.'],
      ['added detail', 'Serbia joined the sanctions.'],
    ],
  ),
  ...pairsOf(
    'The pipeline was built by Saipem for Sonatrach.',
    ['Saipem built the pipeline for Sonatrach.'],
    [['added detail', 'The pipeline was built by Sonatrach for Saipem.']],
  ),
];
