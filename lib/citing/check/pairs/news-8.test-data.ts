import { pairsOf, type CheckPair } from './tuning.test-data.ts';

/** A third set of the same kinds, in sentences that tell more (43 of 46 seen, 3 of 50 doubted when new). */
export const NEWS_PAIRS_8: CheckPair[] = [
  ...pairsOf(
    'Chancellor Scholz received President Zelensky in Berlin on Wednesday, hours after a missile struck an apartment block in Kyiv.',
    [
      'Scholz met Zelensky in Berlin.',
      'A missile hit an apartment block in Kyiv.',
      'On Wednesday Zelensky was received by Scholz in Berlin.',
    ],
    [
      ['added detail', 'Scholz received Zelensky in Kyiv.'],
      ['added detail', 'A missile struck an apartment block in Berlin.'],
    ],
  ),
  ...pairsOf(
    'The opposition staged a rally in Tbilisi, the Georgian capital.',
    ['There was an opposition rally in Tbilisi.', 'The opposition rallied in Georgia.'],
    [['added detail', 'The opposition staged a rally in Yerevan.']],
  ),
  ...pairsOf(
    'A gunman opened fire at a school in Graz, killing ten people.',
    ['Ten people were killed by a gunman at a school in Graz.', 'Ten people died in a shooting at a school in Graz.'],
    [
      ['added detail', 'A gunman opened fire at a school in Vienna.'],
      ['added detail', 'A gunman at a school in Graz injured ten people.'],
    ],
  ),
  ...pairsOf(
    'Sri Lanka and the IMF reached an agreement in Colombo.',
    ['In Colombo the IMF and Sri Lanka came to an agreement.'],
    [['added detail', 'Sri Lanka and the IMF reached an agreement in Washington.']],
  ),
  ...pairsOf(
    'The nephew of the emir was appointed defence minister.',
    ["The emir's nephew became defence minister."],
    [['added detail', 'The emir was appointed defence minister.']],
  ),
  ...pairsOf(
    'A lawyer for the actress denied the accusations.',
    ["The actress's lawyer rejected the accusations."],
    [['added detail', 'The actress denied the accusations.']],
  ),
  ...pairsOf(
    'A supplier to Tesla has filed for bankruptcy.',
    ['One of the suppliers of Tesla is bankrupt.', 'A Tesla supplier has filed for bankruptcy.'],
    [['added detail', 'Tesla has filed for bankruptcy.']],
  ),
  ...pairsOf(
    'The deputy foreign minister travelled to Geneva.',
    ['The deputy foreign minister went to Geneva.'],
    [['added detail', 'The foreign minister travelled to Geneva.']],
  ),
  ...pairsOf(
    'Supporters of Imran Khan blocked the motorway to Islamabad.',
    ['The motorway to Islamabad was blocked by supporters of Imran Khan.'],
    [['added detail', 'Imran Khan blocked the motorway to Islamabad.']],
  ),
  ...pairsOf(
    'The widow of Alexei Navalny addressed the European Parliament.',
    ["Navalny's widow spoke in the European Parliament."],
    [['added detail', 'Alexei Navalny addressed the European Parliament.']],
  ),
  ...pairsOf(
    'The jury acquitted the banker on all counts.',
    ['The banker was found not guilty on all counts.'],
    [['added detail', 'The jury convicted the banker on all counts.']],
  ),
  ...pairsOf(
    'Burglars damaged the painting.',
    ['The painting was damaged by burglars.'],
    [['added detail', 'Burglars stole the painting.']],
  ),
  ...pairsOf(
    'The airline suspended flights to Beirut.',
    ['Flights to Beirut have been suspended by the airline.', 'The airline stopped flying to Beirut for now.'],
    [
      ['added detail', 'The airline resumed flights to Beirut.'],
      ['added detail', 'The airline diverted flights to Beirut.'],
    ],
  ),
  ...pairsOf(
    'Protesters surrounded the parliament.',
    ['The parliament was surrounded by protesters.'],
    [['added detail', 'Protesters stormed the parliament.']],
  ),
  ...pairsOf(
    'The river flooded two villages.',
    ['Two villages were flooded by the river.'],
    [['added detail', 'The river bypassed two villages.']],
  ),
  ...pairsOf(
    'The ministry drafted the law.',
    ['The law was drafted by the ministry.', 'The ministry wrote the draft of the law.'],
    [
      ['added detail', 'The ministry repealed the law.'],
      ['added detail', 'The ministry signed the law.'],
    ],
  ),
  ...pairsOf(
    'Nokia plans to hire 300 engineers in Oulu.',
    ['Nokia wants to recruit 300 engineers in Oulu.'],
    [['added detail', 'Nokia plans to dismiss 300 engineers in Oulu.']],
  ),
  ...pairsOf(
    'The team failed to qualify for the final.',
    ['The team did not qualify for the final.', 'The team missed the final.'],
    [['added detail', 'The team qualified for the final.']],
  ),
  ...pairsOf(
    'The doctors called for higher pay.',
    ['The doctors demanded higher pay.'],
    [['added detail', 'The doctors turned down higher pay.']],
  ),
  ...pairsOf(
    'Ferrari took second place and McLaren won.',
    ['McLaren won.', 'Ferrari came second.'],
    [
      ['added detail', 'Ferrari won.'],
      ['added detail', 'McLaren took second place.'],
    ],
  ),
  ...pairsOf(
    'Exports rose by 8%, while imports fell by 3%.',
    ['Imports went down by 3%.', 'Exports grew 8 per cent.'],
    [
      ['added detail', 'Exports rose by 3%.'],
      ['added detail', 'Imports fell by 8%.'],
      ['added detail', 'Imports rose by 3%.'],
    ],
  ),
  ...pairsOf(
    'The king opened the hospital, which had been built in 2018.',
    ['The hospital had been built in 2018.', 'The hospital was opened by the king.'],
    [['added detail', 'The king opened the hospital in 2018.']],
  ),
  ...pairsOf(
    'The treaty was signed in March and ratified in June.',
    ['The treaty was ratified in June.', 'The signing of the treaty took place in March.'],
    [
      ['added detail', 'The treaty was ratified in March.'],
      ['added detail', 'The treaty was signed in June.'],
    ],
  ),
  ...pairsOf(
    'The death of Morandi in April had weakened the union, Rossi said.',
    ['According to Rossi, the death of Morandi had weakened the union.', 'Morandi died in April.'],
    [['added detail', 'Rossi died in April.']],
  ),
  ...pairsOf(
    'Few of the 400 homes have electricity.',
    ['Only some of the 400 homes have electricity.', 'Few of the 400 homes are supplied with electricity.'],
    [
      ['added detail', 'All of the 400 homes have electricity.'],
      ['added detail', 'None of the 400 homes has electricity.'],
    ],
  ),
  ...pairsOf(
    'Visitors under 18 enter free of charge.',
    ['Entry is free for visitors under 18.', 'Under-18s enter free of charge.'],
    [['added detail', 'Visitors over 18 enter free of charge.']],
  ),
  ...pairsOf(
    'The statue was removed by the city council.',
    ['The city council removed the statue.'],
    [['added detail', 'The statue was removed from the city council.']],
  ),
  ...pairsOf(
    'The summit will be held in Brasília on 6 July.',
    ['The summit is to take place in Brasília on 6 July.', 'The summit is on 6 July.'],
    [
      ['added detail', 'The summit was held in Brasília on 6 July.'],
      ['added detail', 'The summit will be held in Brasília on 16 July.'],
    ],
  ),
  ...pairsOf(
    'Apple could raise its prices in autumn, Bloomberg reported.',
    [
      'Bloomberg reported that Apple might raise prices in autumn.',
      'Apple may raise its prices in autumn, Bloomberg reports.',
    ],
    [
      ['added detail', 'Apple raised its prices in autumn.'],
      ['added detail', 'Apple could cut its prices in autumn, Bloomberg reported.'],
    ],
  ),
  ...pairsOf(
    'The two ministries deny that the files were deleted on purpose.',
    ['Both ministries deny deleting the files on purpose.'],
    [['added detail', 'Both ministries admit deleting the files on purpose.']],
  ),
  ...pairsOf(
    'The bid will probably be rejected by the board, Jefferies analysts think.',
    ['Analysts at Jefferies believe the board will probably reject the bid.'],
    [
      ['added detail', 'The board has rejected the bid.'],
      ['added detail', 'The board will probably accept the bid, Jefferies analysts think.'],
    ],
  ),
  ...pairsOf(
    'Turkey was the biggest buyer of the drones; Morocco and Poland came next.',
    ['Morocco and Poland followed Turkey among the buyers of the drones.'],
    [['added detail', 'Poland was the biggest buyer of the drones.']],
  ),
  ...pairsOf(
    'Kenyan police shot at protesters in Nairobi, wounding 12.',
    ['Twelve protesters were wounded when police fired on them in Nairobi.'],
    [
      ['added detail', 'Kenyan police shot at protesters in Nairobi, killing 12.'],
      ['added detail', 'Protesters shot at Kenyan police in Nairobi.'],
    ],
  ),
];
