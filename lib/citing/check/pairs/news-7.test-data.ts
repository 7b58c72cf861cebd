import { pairsOf, type CheckPair } from './tuning.test-data.ts';

/** More of the same kinds, written after the checks for them (42 of 47 seen, 3 of 47 doubted when new). */
export const NEWS_PAIRS_7: CheckPair[] = [
  ...pairsOf(
    'Lavrov met his Turkish counterpart Fidan in Antalya on Friday to discuss grain exports.',
    [
      'Lavrov and Fidan held talks on grain exports in Antalya.',
      'The Russian and Turkish foreign ministers met in Antalya on Friday.',
    ],
    [
      ['added detail', 'Lavrov met Fidan in Ankara.'],
      ['added detail', 'Lavrov met Fidan in Moscow on Friday.'],
    ],
  ),
  ...pairsOf(
    'Two people were stabbed at a market in Rotterdam on Saturday, Dutch police said.',
    [
      'Dutch police said that two people had been stabbed in Rotterdam.',
      'Two people were stabbed at a Rotterdam market on Saturday.',
    ],
    [
      ['added detail', 'Two people were stabbed at a market in Amsterdam.'],
      ['added detail', 'Two people were shot at a market in Rotterdam.'],
    ],
  ),
  ...pairsOf(
    'The talks between the two generals took place in Doha.',
    ['The two generals held talks in Doha.'],
    [['added detail', 'The talks between the two generals took place in Cairo.']],
  ),
  ...pairsOf(
    'The son of the oligarch was sentenced to four years in prison.',
    ["The oligarch's son must go to prison for four years."],
    [['added detail', 'The oligarch was sentenced to four years in prison.']],
  ),
  ...pairsOf(
    'A bodyguard of the opposition leader was shot dead on Sunday.',
    [
      "The opposition leader's bodyguard was shot dead on Sunday.",
      'On Sunday a bodyguard of the opposition leader was killed.',
    ],
    [['added detail', 'The opposition leader was shot dead on Sunday.']],
  ),
  ...pairsOf(
    'A competitor of Boeing won the order for 30 tankers.',
    ['The order for 30 tankers went to a competitor of Boeing.'],
    [['added detail', 'Boeing won the order for 30 tankers.']],
  ),
  ...pairsOf(
    'The vice president will attend the funeral in Rome.',
    ['The vice president is to attend the funeral in Rome.'],
    [['added detail', 'The president will attend the funeral in Rome.']],
  ),
  ...pairsOf(
    "Zelensky's chief of staff, Andriy Yermak, has resigned over a corruption inquiry.",
    [
      'Yermak resigned because of an inquiry into corruption.',
      "Andriy Yermak, Zelensky's chief of staff, has stepped down.",
    ],
    [['added detail', 'Zelensky has resigned over a corruption inquiry.']],
  ),
  ...pairsOf(
    'A former employee of the bank admitted the theft.',
    ['The theft was admitted by a former employee of the bank.'],
    [['added detail', 'The bank admitted the theft.']],
  ),
  ...pairsOf(
    'The council postponed the vote on the stadium.',
    ['The vote on the stadium was put off by the council.'],
    [
      ['added detail', 'The council held the vote on the stadium.'],
      ['added detail', 'The council lost the vote on the stadium.'],
    ],
  ),
  ...pairsOf(
    'Firefighters evacuated the hotel.',
    ['The hotel was evacuated by firefighters.'],
    [['added detail', 'Firefighters searched the hotel.']],
  ),
  ...pairsOf(
    'The navy intercepted the tanker off Crete.',
    ['The tanker was intercepted by the navy off Crete.'],
    [['added detail', 'The navy sank the tanker off Crete.']],
  ),
  ...pairsOf(
    'The reactor was restarted in August.',
    ['In August the reactor went back into operation.'],
    [['added detail', 'The reactor was shut down in August.']],
  ),
  ...pairsOf(
    'The company recalled 12,000 cars.',
    ['12,000 cars were recalled by the company.'],
    [
      ['added detail', 'The company sold 12,000 cars.'],
      ['added detail', 'The company recalled 12,000 trucks.'],
    ],
  ),
  ...pairsOf(
    'Three miners were rescued and two are missing.',
    ['Three miners have been rescued.', 'Two miners are still missing.'],
    [
      ['added detail', 'Two miners were rescued.'],
      ['added detail', 'Three miners are missing.'],
    ],
  ),
  ...pairsOf(
    'The bank raised its forecast for Spain to 2.4% and lowered that for Italy to 0.6%.',
    ['The bank now expects 2.4% for Spain.', 'The forecast for Italy was cut to 0.6%.'],
    [
      ['added detail', 'The bank raised its forecast for Italy to 2.4%.'],
      ['added detail', 'The forecast for Spain was raised to 0.6%.'],
    ],
  ),
  ...pairsOf(
    'The health ministry reported 41 deaths, whereas aid workers spoke of more than 100.',
    ['The health ministry reported 41 deaths.', 'Aid workers spoke of more than 100 deaths.'],
    [
      ['added detail', 'The health ministry reported more than 100 deaths.'],
      ['added detail', 'Aid workers spoke of 41 deaths.'],
    ],
  ),
  ...pairsOf(
    'The court overturned the ban, which the city had imposed in 2019.',
    ['The city had imposed the ban in 2019.', 'The ban was overturned by the court.'],
    [['added detail', 'The court overturned the ban in 2019.']],
  ),
  ...pairsOf(
    'The bridge, which collapsed in July, is to be rebuilt by an Austrian firm.',
    ['The bridge collapsed in July.', 'An Austrian firm will rebuild the bridge.'],
    [['added detail', 'The bridge is to be rebuilt in July.']],
  ),
  ...pairsOf(
    'The arrest of Okello shocked his party, Museveni said.',
    ['Museveni said that the arrest of Okello had shocked his party.'],
    [['added detail', 'Museveni was arrested.']],
  ),
  ...pairsOf(
    'None of the 18 crew members survived.',
    ['All 18 crew members died.'],
    [
      ['added detail', 'All of the 18 crew members survived.'],
      ['added detail', 'Some of the 18 crew members survived.'],
    ],
  ),
  ...pairsOf(
    'Hardly any of the promised aid has arrived.',
    ['Very little of the promised aid has arrived.'],
    [['added detail', 'Most of the promised aid has arrived.']],
  ),
  ...pairsOf(
    'The tax applies to incomes above 90,000 euros.',
    ['Incomes of more than 90,000 euros are taxed.'],
    [['added detail', 'The tax applies to incomes below 90,000 euros.']],
  ),
  ...pairsOf(
    'The helicopter crashed near Tabriz.',
    ['A helicopter came down near Tabriz.'],
    [['added detail', 'The helicopter crashed in Tehran.']],
  ),
  ...pairsOf(
    'The trial starts on 4 March.',
    ['The trial begins on 4 March.', 'The trial will start on 4 March.'],
    [
      ['added detail', 'The trial ended on 4 March.'],
      ['added detail', 'The trial started on 14 March.'],
    ],
  ),
  ...pairsOf(
    'Parliament will vote on the budget on Thursday.',
    ['The vote on the budget is on Thursday.'],
    [
      ['added detail', 'Parliament voted on the budget on Thursday.'],
      ['added detail', 'Parliament will vote on the budget on Tuesday.'],
    ],
  ),
  ...pairsOf(
    'Meloni might skip the summit, La Repubblica reported.',
    [
      'La Repubblica reported that Meloni might not attend the summit.',
      'According to La Repubblica, Meloni may skip the summit.',
    ],
    [['added detail', 'Meloni skipped the summit.']],
  ),
  ...pairsOf(
    'Both airlines reject the claim that they agreed on fares.',
    ['Both airlines deny having agreed on fares.'],
    [['added detail', 'Both airlines confirm that they agreed on fares.']],
  ),
  ...pairsOf(
    'The plant will probably be sold by Shell this year, analysts at Barclays expect.',
    ['Analysts at Barclays expect Shell to sell the plant this year.'],
    [
      ['added detail', 'Shell sold the plant this year.'],
      ['added detail', 'Analysts at Citigroup expect Shell to sell the plant this year.'],
    ],
  ),
  ...pairsOf(
    'Most of the tourists came from Germany, ahead of Britain and France.',
    [
      'Germany was where most of the tourists came from; Britain and France followed.',
      'The largest group of tourists was from Germany.',
    ],
    [['added detail', 'Most of the tourists came from Britain.']],
  ),
  ...pairsOf(
    'The field produced 21 million cubic metres of gas a day in 2023.',
    ['In 2023 the field produced 21 million cubic metres of gas daily.'],
    [['added detail', 'The field produced 21 billion cubic metres of gas a day in 2023.']],
  ),
  ...pairsOf(
    'Iran has released the crew of the ship but kept the cargo.',
    ['The crew of the ship was freed by Iran.', 'Iran kept the cargo.'],
    [
      ['added detail', 'Iran has released the cargo of the ship.'],
      ['added detail', 'Iran kept the crew.'],
    ],
  ),
  ...pairsOf(
    'Georgia borders Armenia in the south and Russia in the north.',
    ['Russia lies to the north of Georgia.'],
    [['added detail', 'Georgia borders Russia in the south.']],
  ),
  ...pairsOf(
    'The strike was called off after the railway offered a pay rise of 4%.',
    ['After the railway had offered 4% more pay, the strike was cancelled.'],
    [
      ['added detail', 'The strike was called after the railway offered a pay rise of 4%.'],
      ['added detail', 'The strike was called off before the railway offered a pay rise of 4%.'],
    ],
  ),
];
