import { pairsOf, type CheckPair } from './tuning.test-data.ts';

/** A second set of many fields, with sentences as encyclopaedias have them (35 of 42 seen, 9 of 40 doubted when new). */
export const NEWS_PAIRS_13: CheckPair[] = [
  // Encyclopaedia
  ...pairsOf(
    'The Treaty of Varkaus, signed on 12 September 1743, ceded the province of Kymmene to Russia and left the Swedish crown with debts it could not repay.',
    [
      'Under the Treaty of Varkaus of 12 September 1743, Russia received the province of Kymmene.',
      'The treaty left Sweden with debts that it was unable to pay back.',
    ],
    [
      ['roles', 'The Treaty of Varkaus ceded the province of Kymmene to Sweden.'],
      ['date', 'The Treaty of Varkaus was signed on 21 September 1743.'],
    ],
  ),
  ...pairsOf(
    'The university was established in 1817 as a school of law and did not admit women until 1921, eleven years after its medical faculty had opened.',
    [
      'Founded in 1817 as a law school, the university admitted its first women in 1921.',
      'The faculty of medicine opened eleven years before women were admitted.',
    ],
    [
      ['date', 'Women were admitted to the university from 1817.'],
      ['opposite', 'The medical faculty opened eleven years after the university had begun to admit women.'],
    ],
  ),
  ...pairsOf(
    'Nitrogen makes up about 78 percent of the atmosphere of the Earth, while oxygen accounts for 21 percent and argon for less than one percent.',
    [
      "Roughly 78% of the Earth's atmosphere consists of nitrogen.",
      'Oxygen accounts for 21 percent of the atmosphere, and argon for under one percent.',
    ],
    [
      ['roles', 'Oxygen makes up about 78 percent of the atmosphere of the Earth.'],
      ['opposite', 'Argon accounts for more than one percent of the atmosphere.'],
    ],
  ),
  ...pairsOf(
    'The composer dedicated his third symphony to the violinist Clara Hoffner, who had given the first performance of his concerto in Leipzig in 1888.',
    [
      'Clara Hoffner, a violinist, premiered his concerto in Leipzig in 1888.',
      'His third symphony is dedicated to the violinist Clara Hoffner.',
    ],
    [
      ['other subject', 'The composer dedicated his concerto to the violinist Clara Hoffner.'],
      ['name', 'Clara Hoffner gave the first performance of the concerto in Vienna in 1888.'],
    ],
  ),
  ...pairsOf(
    'Glaciers cover around a tenth of the island, most of whose people live along the southern coast, where the climate is milder.',
    [
      'About 10 percent of the island is covered by glaciers.',
      'The majority of the population lives on the south coast because of its milder climate.',
    ],
    [
      ['opposite', 'Most of the people of the island live along the northern coast.'],
      ['number', 'Glaciers cover around half of the island.'],
    ],
  ),
  // Economy and companies
  ...pairsOf(
    'The central bank left its key rate unchanged at 4.5 percent on Thursday, although three of its nine board members voted for a cut.',
    [
      'On Thursday, the central bank kept interest rates at 4.5 percent.',
      'Three members of the nine-strong board wanted to lower the rate.',
    ],
    [
      ['opposite', 'The central bank cut its key rate to 4.5 percent on Thursday.'],
      ['opposite', 'Three of the nine board members voted for an increase.'],
    ],
  ),
  ...pairsOf(
    'Berghaus, the largest supplier of Oriel Motors, will close two of its five plants next year after losing 60 million euros, its chief executive Tom Reis said.',
    [
      "Tom Reis, Berghaus's CEO, said the company would shut two of its five factories next year.",
      'Berghaus lost €60 million.',
    ],
    [
      ['roles', 'Oriel Motors, the largest supplier of Berghaus, will close two plants next year.'],
      ['number', 'Berghaus will close five plants next year after losing 60 million euros.'],
    ],
  ),
  ...pairsOf(
    'Exports to China shrank for the sixth month in a row, while those to India more than doubled, the customs office reported.',
    [
      'According to the customs office, exports to China declined for a sixth consecutive month.',
      'Exports to India more than doubled.',
    ],
    [
      ['roles', 'Exports to India shrank for the sixth month in a row.'],
      ['opposite', 'Imports from China shrank for the sixth month in a row, the customs office reported.'],
    ],
  ),
  // Politics
  ...pairsOf(
    'President Mokoena said on Sunday that she would not seek a third term, but her party has urged her to reconsider.',
    [
      'Her party wants President Mokoena to change her mind about not running for a third term.',
      'On Sunday, Mokoena announced that she would not stand for a third term.',
    ],
    [
      ['negation', 'President Mokoena announced on Sunday that she would run for a third term.'],
      ['attribution', 'Her party said that President Mokoena would not seek a third term.'],
    ],
  ),
  ...pairsOf(
    'The opposition accuses the interior minister of having ordered the police to use tear gas, an accusation that he rejects as absurd.',
    [
      'The interior minister denies that he ordered the use of tear gas.',
      'The opposition alleges that the interior minister told police to use tear gas.',
    ],
    [
      ['hedge', 'The interior minister ordered the police to use tear gas.'],
      ['opposite', 'The interior minister admits that he ordered the police to use tear gas.'],
    ],
  ),
  ...pairsOf(
    'Slovenia recognised the new government a day before Croatia did, and Austria is expected to follow next week.',
    [
      'Croatia recognised the new government one day after Slovenia.',
      'Austria is likely to recognise the government next week.',
    ],
    [
      ['opposite', 'Slovenia recognised the new government a day after Croatia did.'],
      ['tense', 'Austria has recognised the new government.'],
    ],
  ),
  ...pairsOf(
    'Under the agreement, Brazil will supply 24 transport planes to Portugal, which will train the crews at its base in Beja.',
    [
      'Portugal is to receive 24 transport aircraft from Brazil and train their crews in Beja.',
      'The crews will be trained at the Portuguese base in Beja.',
    ],
    [
      ['roles', 'Under the agreement, Portugal will supply 24 transport planes to Brazil.'],
      ['number', 'Brazil will supply 42 transport planes to Portugal.'],
    ],
  ),
  // Courts
  ...pairsOf(
    'The appeals court overturned the ruling of a lower court that had obliged the newspaper to disclose its sources.',
    [
      'A lower court had ordered the newspaper to reveal its sources, but the appeals court reversed that ruling.',
      'The newspaper does not have to disclose its sources, the appeals court ruled.',
    ],
    [
      ['opposite', 'The appeals court upheld the ruling that obliged the newspaper to disclose its sources.'],
      ['roles', 'The lower court overturned the ruling of the appeals court.'],
    ],
  ),
  ...pairsOf(
    'Neither the driver nor his passenger was wearing a seat belt, and a blood test showed that the driver had been drinking.',
    [
      'Both the driver and the passenger were travelling without seat belts.',
      'According to a blood test, the driver had consumed alcohol.',
    ],
    [
      ['negation', 'The driver and his passenger were both wearing seat belts.'],
      ['other subject', 'A blood test showed that the passenger had been drinking.'],
    ],
  ),
  // Science and health
  ...pairsOf(
    'Children who slept less than nine hours a night scored lower in memory tests than those who slept longer, though the authors warn that this does not prove a causal link.',
    [
      'Children sleeping under nine hours did worse in memory tests than children who slept more.',
      'The authors caution that the study is no proof of causation.',
    ],
    [
      [
        'opposite',
        'Children who slept less than nine hours a night scored higher in memory tests than those who slept longer.',
      ],
      ['negation', 'The authors say that this proves a causal link.'],
    ],
  ),
  ...pairsOf(
    'The comet, first seen by the amateur astronomer Yuki Tanabe in March 2019, passes the Sun every 74 years and was last visible in 1951.',
    [
      'In March 2019 the comet was discovered by Yuki Tanabe, an amateur astronomer.',
      'It takes 74 years for the comet to return to the Sun.',
    ],
    [
      ['date', 'The comet was first seen by Yuki Tanabe in 1951.'],
      ['opposite', 'Yuki Tanabe, a professional astronomer, first saw the comet in March 2019.'],
    ],
  ),
  ...pairsOf(
    'At a depth of 3,200 metres the probe recorded a temperature of 2 degrees Celsius and a pressure about 320 times that at the surface.',
    [
      'The probe measured 2 °C at a depth of 3,200 m.',
      'Pressure at that depth is around 320 times as high as at the surface.',
    ],
    [
      ['unit', 'The probe recorded a temperature of 2 degrees Celsius at a depth of 3,200 feet.'],
      ['number', 'At a depth of 3,200 metres the probe recorded a temperature of 12 degrees Celsius.'],
    ],
  ),
  // Disasters and sport
  ...pairsOf(
    'Rescuers reached the village only on the third day, because the landslide had destroyed the bridge and the rain grounded the helicopters.',
    [
      'It took rescuers until the third day to get to the village.',
      'Helicopters could not fly because of the rain, and the bridge had been destroyed by the landslide.',
    ],
    [
      ['roles', 'Rescuers reached the village late because the rain had destroyed the bridge.'],
      ['date', 'Rescuers reached the village on the first day.'],
    ],
  ),
  ...pairsOf(
    'Substitute Ama Owusu equalised in the 88th minute before Denmark won the penalty shoot-out 4-2.',
    ['Denmark won 4–2 on penalties after Ama Owusu had levelled the score in the 88th minute.'],
    [
      ['opposite', 'Denmark lost the penalty shoot-out 4-2 after Ama Owusu had equalised in the 88th minute.'],
      ['number', 'Ama Owusu equalised in the 78th minute.'],
    ],
  ),
  // Technology
  ...pairsOf(
    'The regulator fined the platform 18 million dollars for having shared the data of minors with advertisers without the consent of their parents.',
    [
      "The platform must pay an $18 million fine because it passed on minors' data to advertisers without parental consent.",
      'Data of minors was shared with advertisers although their parents had not consented.',
    ],
    [
      ['unit', 'The regulator fined the platform 18 billion dollars.'],
      ['negation', "The platform shared the data of minors with advertisers with their parents' consent."],
    ],
  ),
  ...pairsOf(
    'Some experts believe that the new battery could last up to 15 years, nearly twice as long as those in use today.',
    ['According to some experts, the new battery might last as long as 15 years.'],
    [
      ['hedge', 'The new battery lasts 15 years.'],
      ['quantity', 'All experts believe that the new battery could last up to 15 years.'],
    ],
  ),
];
