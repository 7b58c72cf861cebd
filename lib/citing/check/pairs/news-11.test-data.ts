import { pairsOf, type CheckPair } from './tuning.test-data.ts';

/** A sixth set of the same kinds (39 of 46 seen, 1 of 43 doubted when new). */
export const NEWS_PAIRS_11: CheckPair[] = [
  ...pairsOf(
    'Indonesian President Prabowo hosted Anwar Ibrahim in Jakarta on Monday.',
    ['Prabowo met Anwar Ibrahim in Jakarta.', 'Anwar Ibrahim was received by Prabowo in Jakarta on Monday.'],
    [['added detail', 'Prabowo hosted Anwar Ibrahim in Kuala Lumpur.']],
  ),
  ...pairsOf(
    'A drone hit a power station in Belgorod, the governor said.',
    [
      'A power station in Belgorod was hit by a drone.',
      'According to the governor, a drone struck a power station in Belgorod.',
    ],
    [
      ['added detail', 'A drone hit a power station in Moscow.'],
      ['added detail', 'A drone hit a water plant in Belgorod.'],
    ],
  ),
  ...pairsOf(
    'The ministers signed the accord in Abuja.',
    ['The accord was signed in Abuja by the ministers.'],
    [
      ['added detail', 'The ministers signed the accord in Accra.'],
      ['added detail', 'The ministers rejected the accord in Abuja.'],
    ],
  ),
  ...pairsOf(
    'The avalanche buried six skiers.',
    ['Six skiers were buried by the avalanche.'],
    [['added detail', 'The avalanche missed six skiers.']],
  ),
  ...pairsOf(
    'The watchdog fined the bank.',
    ['The bank was fined by the watchdog.'],
    [
      ['added detail', 'The watchdog cleared the bank.'],
      ['added detail', 'The watchdog warned the bank.'],
    ],
  ),
  ...pairsOf(
    'Scientists discovered the virus in bats.',
    ['The virus was found in bats by scientists.'],
    [['added detail', 'Scientists destroyed the virus in bats.']],
  ),
  ...pairsOf(
    'The guerrillas released the hostages.',
    ['The hostages were freed by the guerrillas.'],
    [['added detail', 'The guerrillas executed the hostages.']],
  ),
  ...pairsOf(
    'The club sacked its manager.',
    ['The manager was dismissed by the club.'],
    [
      ['added detail', 'The club praised its manager.'],
      ['added detail', 'The manager left the club.'],
    ],
  ),
  ...pairsOf(
    'The senate blocked the nomination.',
    ['The nomination was blocked by the senate.'],
    [['added detail', 'The senate confirmed the nomination.']],
  ),
  ...pairsOf(
    'The heir of the founder sold his shares.',
    ["The founder's heir sold his shares."],
    [['added detail', 'The founder sold his shares.']],
  ),
  ...pairsOf(
    'A cousin of the sultan was convicted of fraud.',
    ["The sultan's cousin was found guilty of fraud."],
    [['added detail', 'The sultan was convicted of fraud.']],
  ),
  ...pairsOf(
    'A partner of Pfizer developed the vaccine.',
    ['The vaccine was developed by a partner of Pfizer.'],
    [['added detail', 'Pfizer developed the vaccine.']],
  ),
  ...pairsOf(
    "The chancellor's spokesman confirmed the trip.",
    ['The trip was confirmed by the spokesman of the chancellor.'],
    [['added detail', 'The chancellor confirmed the trip.']],
  ),
  ...pairsOf(
    'The vice mayor opened the fair.',
    ['The fair was opened by the vice mayor.'],
    [['added detail', 'The mayor opened the fair.']],
  ),
  ...pairsOf(
    'Walmart hired 20,000 people and Target 9,000.',
    ['Target hired 9,000 people.', 'Walmart hired 20,000 people.'],
    [
      ['added detail', 'Target hired 20,000 people.'],
      ['added detail', 'Walmart hired 9,000 people.'],
    ],
  ),
  ...pairsOf(
    'Wheat became 4% dearer, while rice became 2% cheaper.',
    ['Rice became 2% cheaper.', 'Wheat became 4% dearer.'],
    [
      ['added detail', 'Rice became 4% cheaper.'],
      ['added detail', 'Wheat became 4% cheaper.'],
    ],
  ),
  ...pairsOf(
    'The church, which burned down in 2020, will be consecrated again in June.',
    ['The church burned down in 2020.', 'The church will be consecrated again in June.'],
    [
      ['added detail', 'The church burned down in June.'],
      ['added detail', 'The church will be consecrated again in 2020.'],
    ],
  ),
  ...pairsOf(
    'The bank was nationalised in 2008 and sold in 2017.',
    ['The bank was sold in 2017.', 'The bank was nationalised in 2008.'],
    [
      ['added detail', 'The bank was sold in 2008.'],
      ['added detail', 'The bank was nationalised in 2017.'],
    ],
  ),
  ...pairsOf(
    'The victory of Ivanova was deserved, Petrova said.',
    ['Petrova said that the victory of Ivanova was deserved.'],
    [['added detail', 'Petrova won.']],
  ),
  ...pairsOf(
    'Just 3 of the 50 wells still work.',
    ['Only three of the 50 wells are still working.'],
    [
      ['added detail', 'Most of the 50 wells still work.'],
      ['added detail', 'All of the 50 wells still work.'],
    ],
  ),
  ...pairsOf(
    'Pensions below 1,000 euros will rise.',
    ['Pensions of less than 1,000 euros will go up.'],
    [['added detail', 'Pensions above 1,000 euros will rise.']],
  ),
  ...pairsOf(
    'The convoy was stopped by Egypt.',
    ['Egypt stopped the convoy.'],
    [['added detail', 'The convoy was stopped in Egypt.']],
  ),
  ...pairsOf(
    'The concert is on Saturday.',
    ['The concert will be on Saturday.'],
    [
      ['added detail', 'The concert was on Saturday.'],
      ['added detail', 'The concert is on Friday.'],
    ],
  ),
  ...pairsOf(
    'The match was played on 3 May.',
    ['The match took place on 3 May.'],
    [['added detail', 'The match will be played on 3 May.']],
  ),
  ...pairsOf(
    'The king might abdicate, El País reported.',
    ['According to El País, the king may abdicate.', 'El País reported that the king might step down.'],
    [
      ['added detail', 'The king has abdicated.'],
      ['added detail', 'The king will not abdicate, El País reported.'],
    ],
  ),
  ...pairsOf(
    'Most of the wine was sold to Japan; Korea and China followed.',
    ['Japan was where most of the wine was sold.', 'Most of the wine went to Japan.'],
    [['added detail', 'Most of the wine was sold to Korea.']],
  ),
  ...pairsOf(
    'The terminal can handle 10 bcm a year.',
    ['The terminal can handle 10 billion cubic metres a year.'],
    [['added detail', 'The terminal can handle 100 bcm a year.']],
  ),
  ...pairsOf(
    'Both parties reject a coalition.',
    ['Both parties have ruled out a coalition.', 'The two parties reject a coalition.'],
    [
      ['added detail', 'Both parties want a coalition.'],
      ['added detail', 'One of the parties wants a coalition.'],
    ],
  ),
  ...pairsOf(
    'The tunnel will be financed by the European Investment Bank.',
    [
      'The European Investment Bank will finance the tunnel.',
      'The tunnel is to be paid for by the European Investment Bank.',
    ],
    [
      ['added detail', 'The tunnel will be built by the European Investment Bank.'],
      ['added detail', 'The tunnel was financed by the European Investment Bank.'],
    ],
  ),
  ...pairsOf(
    'Rebels in eastern Congo captured the airport of Goma on Tuesday.',
    ['The airport of Goma was taken by rebels on Tuesday.', 'Rebels took the airport of Goma.'],
    [
      ['added detail', 'Rebels in eastern Congo attacked the airport of Goma on Tuesday.'],
      ['added detail', 'Rebels in western Congo captured the airport of Goma.'],
    ],
  ),
  ...pairsOf(
    'The judge ordered the release of the journalist.',
    ['The release of the journalist was ordered by the judge.', 'The judge ordered that the journalist be freed.'],
    [
      ['added detail', 'The judge ordered the arrest of the journalist.'],
      ['added detail', 'The judge refused the release of the journalist.'],
    ],
  ),
];
