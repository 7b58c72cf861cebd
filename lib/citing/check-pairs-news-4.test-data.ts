import { pairsOf, type CheckPair } from './check-pairs.test-data.ts';

/** A last set (54 of 60 seen, 12 of 60 doubted when new), after which checks were made to ask for more of the sentence's own words. */
export const NEWS_PAIRS_4: CheckPair[] = [
  ...pairsOf(
    "Senegal's new government has suspended the fishing agreement with the European Union, which expires in November, because it considers the payments of 1.7 million euros a year too low.",
    [
      "Senegal's government thinks that 1.7 million euros a year is too little and has suspended its fishing agreement with the EU.",
      'The fishing deal between Senegal and the European Union expires in November.',
    ],
    [
      ['opposite', "Senegal's new government has extended the fishing agreement with the European Union."],
      ['opposite', "Senegal's new government considers the payments of 1.7 million euros a year too high."],
    ],
  ),
  ...pairsOf(
    'The Argentine striker Lautaro Díaz left Boca Juniors for the Turkish club Trabzonspor on Thursday for a fee of 8 million euros and signed a contract until 2029.',
    [
      'Lautaro Díaz has moved from Boca Juniors to Trabzonspor for €8m.',
      'The Argentinian forward signed with Trabzonspor until 2029.',
    ],
    [
      ['roles', 'Lautaro Díaz left Trabzonspor for Boca Juniors on Thursday for a fee of 8 million euros.'],
      ['date', 'Lautaro Díaz left Boca Juniors for Trabzonspor on Tuesday.'],
    ],
  ),
  ...pairsOf(
    'Heavy rain in Rio Grande do Sul has killed at least 83 people and left more than 100 missing, the civil defence agency said on Monday, warning that the death toll could rise.',
    [
      'According to the civil defence agency, at least 83 people have died in the rains in Rio Grande do Sul and over 100 are missing.',
      'The agency warned on Monday that more deaths were possible.',
    ],
    [
      ['number', 'Heavy rain in Rio Grande do Sul has killed at least 38 people.'],
      ['hedge', 'The death toll from the rain in Rio Grande do Sul will rise, the civil defence agency said.'],
    ],
  ),
  ...pairsOf(
    'The Polish border guard said it had stopped 140 people from entering the country from Belarus over the weekend, fewer than in previous weeks.',
    [
      'Over the weekend, 140 people were prevented from crossing into Poland from Belarus, according to the border guard.',
      'Fewer people than in the weeks before tried to enter Poland from Belarus and were stopped at the weekend.',
    ],
    [
      [
        'roles',
        'The Polish border guard said it had stopped 140 people from entering Belarus from the country over the weekend.',
      ],
      [
        'attribution',
        'The Belarusian border guard said it had stopped 140 people from entering Poland over the weekend.',
      ],
    ],
  ),
  ...pairsOf(
    "Tesla delivered 384,122 vehicles in the second quarter, 13.5 percent fewer than a year earlier, as competition from China's BYD grew.",
    [
      "Tesla's deliveries fell by 13.5% to 384,122 vehicles in the second quarter amid growing competition from BYD.",
      'In the three months to June, Tesla handed over 384,122 cars.',
    ],
    [
      ['opposite', 'Tesla delivered 384,122 vehicles in the second quarter, 13.5 percent more than a year earlier.'],
      ['name', "Tesla delivered fewer vehicles as competition from China's Geely grew."],
    ],
  ),
  ...pairsOf(
    'The Dalai Lama said on his 90th birthday that the institution would continue after his death and that only his own trust could recognise his successor, not Beijing.',
    [
      'On turning 90, the Dalai Lama said that his institution would live on after him.',
      'The Dalai Lama said that his successor could be recognised only by his trust and not by Beijing.',
    ],
    [
      ['negation', 'The Dalai Lama said that the institution would not continue after his death.'],
      ['roles', 'The Dalai Lama said that only Beijing could recognise his successor, not his own trust.'],
    ],
  ),
  ...pairsOf(
    'Inspectors found listeria in three of the twelve samples they took at the dairy in Odense, and the owner recalled all cheese made since 4 April.',
    [
      'Three out of twelve samples from the Odense dairy contained listeria.',
      "All cheese produced since April 4 was recalled by the dairy's owner after inspectors had found listeria.",
    ],
    [
      ['quantity', 'Inspectors found listeria in all twelve samples they took at the dairy in Odense.'],
      ['date', 'The owner recalled all cheese made since 4 August.'],
    ],
  ),
  ...pairsOf(
    'The Iraqi parliament postponed the vote on the hydrocarbon law for the third time because Kurdish members walked out.',
    [
      'A walkout by Kurdish members led the Iraqi parliament to put off the vote on the hydrocarbon law a third time.',
      "The vote on Iraq's hydrocarbon law has been delayed three times.",
    ],
    [
      ['opposite', 'The Iraqi parliament held the vote on the hydrocarbon law after Kurdish members had walked out.'],
      ['added detail', 'The Iraqi parliament postponed the vote on the hydrocarbon law because the speaker was ill.'],
    ],
  ),
  ...pairsOf(
    'A team led by Keiko Tanabe of Kyoto University has grown human kidney tissue in pigs for the first time, but the embryos were destroyed after 28 days.',
    [
      'For the first time, scientists under Keiko Tanabe at Kyoto University have grown human kidney tissue in pigs.',
      'The pig embryos with human kidney tissue were destroyed after four weeks.',
    ],
    [
      [
        'name',
        'A team led by Keiko Tanabe of Osaka University has grown human kidney tissue in pigs for the first time.',
      ],
      ['unit', 'The embryos were destroyed after 28 hours.'],
    ],
  ),
  ...pairsOf(
    'The Bank of Korea is expected to cut its base rate by a quarter of a percentage point to 2.25 percent next week, according to 28 of 31 economists surveyed by Reuters.',
    [
      'Most economists in a Reuters survey expect the Bank of Korea to lower its base rate to 2.25% next week.',
      'Of 31 economists polled by Reuters, 28 think the Bank of Korea will cut rates by 0.25 percentage points next week.',
    ],
    [
      ['tense', 'The Bank of Korea cut its base rate by a quarter of a percentage point to 2.25 percent last week.'],
      [
        'opposite',
        'The Bank of Korea is expected to raise its base rate by a quarter of a percentage point next week.',
      ],
    ],
  ),
  ...pairsOf(
    "Lebanon's cabinet tasked the army on 5 August with drawing up a plan to disarm Hezbollah by the end of the year, which the group's leader, Naim Qassem, rejected.",
    [
      "On August 5, the Lebanese cabinet told the army to prepare a plan for disarming Hezbollah by year's end.",
      "Hezbollah leader Naim Qassem rejected the cabinet's decision to have the army draw up a plan for its disarmament.",
    ],
    [
      ['opposite', "The group's leader, Naim Qassem, accepted the plan to disarm Hezbollah by the end of the year."],
      ['tense', "Lebanon's army disarmed Hezbollah by the end of the year."],
    ],
  ),
  ...pairsOf(
    'Wages in Germany grew faster than prices in the first quarter, so that workers had 1.2 percent more to spend than a year earlier, the statistics office said.',
    [
      'German workers could buy 1.2 percent more in the first quarter than a year before, because their pay rose faster than prices.',
      'Real wages in Germany were up by 1.2% on the year in the first quarter, according to the statistics office.',
    ],
    [
      ['roles', 'Prices in Germany grew faster than wages in the first quarter.'],
      ['opposite', 'Workers in Germany had 1.2 percent less to spend than a year earlier.'],
    ],
  ),
  ...pairsOf(
    'Neither the airline nor the airport would say how the 11-year-old boy had got on the plane to Rome without a ticket.',
    [
      'How the boy of 11 boarded a flight to Rome without a ticket was explained by neither the airline nor the airport.',
      'The 11-year-old had no ticket when he got on the plane to Rome.',
    ],
    [
      ['negation', 'The airline said how the 11-year-old boy had got on the plane to Rome without a ticket.'],
      ['name', 'The 11-year-old boy had got on the plane to Milan without a ticket.'],
    ],
  ),
  ...pairsOf(
    `"This is a defeat for every nurse in the country," said Sorcha Byrne of the nurses' union after the High Court had ruled against the strike.`,
    [
      `Sorcha Byrne, of the nurses' union, called the High Court's ruling against the strike "a defeat for every nurse in the country".`,
      "The High Court ruled against the nurses' strike.",
    ],
    [
      ['quotation', `"This is a victory for every nurse in the country," said Sorcha Byrne of the nurses' union.`],
      ['opposite', 'The High Court had ruled in favour of the strike.'],
    ],
  ),
  ...pairsOf(
    'Some 4,000 of the 9,500 workers at the shipyard in Saint-Nazaire come from abroad, many of them from Romania and India.',
    [
      "About 4,000 of the Saint-Nazaire shipyard's 9,500 workers are foreigners, including many Romanians and Indians.",
      'Many of the foreign workers at the shipyard are from India and Romania.',
    ],
    [
      ['quantity', 'Most of the 9,500 workers at the shipyard in Saint-Nazaire come from abroad.'],
      ['number', 'Some 4,000 of the 5,900 workers at the shipyard in Saint-Nazaire come from abroad.'],
    ],
  ),
  ...pairsOf(
    'Botswana and Zimbabwe have asked the wildlife convention to lift the ban on ivory sales; Kenya and 30 other African states are against it.',
    [
      'Kenya is among the African states that oppose lifting the ban on ivory sales, as Botswana and Zimbabwe have requested.',
      'Botswana and Zimbabwe want ivory sales to be allowed again.',
    ],
    [
      [
        'roles',
        'Kenya and 30 other African states have asked the wildlife convention to lift the ban on ivory sales; Botswana and Zimbabwe are against it.',
      ],
      ['tense', 'The wildlife convention has lifted the ban on ivory sales.'],
    ],
  ),
  ...pairsOf(
    'The pilot reported a failure of the left engine at 6:42 p.m., eleven minutes before the aircraft disappeared from radar over the Banda Sea.',
    [
      'Eleven minutes after the pilot had reported that the left engine had failed, the plane vanished from radar over the Banda Sea.',
      'At 18:42 the pilot said that the left engine had failed.',
    ],
    [
      [
        'opposite',
        'The pilot reported a failure of the left engine eleven minutes after the aircraft disappeared from radar over the Banda Sea.',
      ],
      ['opposite', 'The pilot reported a failure of the right engine at 6:42 p.m.'],
    ],
  ),
  ...pairsOf(
    'The Spanish novelist Elvira Montes, who won the Cervantes Prize in 2014, died in Cádiz at the age of 86 after a long illness, her publisher announced.',
    [
      'Elvira Montes, winner of the 2014 Cervantes Prize, has died aged 86 in Cádiz.',
      "The novelist's publisher announced her death after a long illness.",
    ],
    [
      ['added detail', 'Elvira Montes died in Cádiz at the age of 86 because of a traffic accident.'],
      ['number', 'The Spanish novelist Elvira Montes died in Cádiz at the age of 68.'],
    ],
  ),
  ...pairsOf(
    "Sweden's police chief, Petra Lundh, said the gangs increasingly recruit children under 15, who cannot be prosecuted, to carry out bombings.",
    [
      'More and more, gangs get children younger than 15 to carry out bombings, Swedish police chief Petra Lundh said.',
      'Children under 15 cannot be prosecuted in Sweden.',
    ],
    [
      [
        'opposite',
        "Sweden's police chief, Petra Lundh, said the gangs increasingly recruit children over 15 to carry out bombings.",
      ],
      ['negation', 'The gangs recruit children under 15, who can be prosecuted, to carry out bombings.'],
    ],
  ),
  ...pairsOf(
    'After 22 hours of debate, the delegates in Nairobi adopted the plastics treaty by consensus, but the United States and Saudi Arabia said they would not sign it.',
    [
      'The plastics treaty was adopted by consensus in Nairobi following a 22-hour debate.',
      'The US and Saudi Arabia announced that they would not sign the treaty on plastics that delegates adopted in Nairobi.',
    ],
    [
      ['negation', 'The United States and Saudi Arabia said they would sign the plastics treaty.'],
      ['name', 'The delegates in Geneva adopted the plastics treaty by consensus.'],
    ],
  ),
  ...pairsOf(
    'The insurer Allianz reported a net profit of 2.8 billion euros for the second quarter, up 13 percent, helped by lower claims for natural disasters.',
    [
      "Allianz's net profit increased by 13% to 2.8 billion euros in the second quarter, as it paid out less for natural disasters.",
      "Lower claims for natural catastrophes contributed to the 13 percent rise in Allianz's second-quarter profit.",
    ],
    [
      ['opposite', 'The insurer Allianz reported a net loss of 2.8 billion euros for the second quarter.'],
      ['number', 'The insurer Allianz reported a net profit of 2.8 million euros for the second quarter.'],
    ],
  ),
  ...pairsOf(
    'Vietnam has so far built 1,200 of the 3,000 kilometres of motorway it wants to complete by 2025, Transport Minister Tran Hong Minh told parliament.',
    [
      'Transport Minister Tran Hong Minh told parliament that 1,200 km of motorway had been built so far.',
      'Vietnam aims to finish 3,000 kilometres of motorways by 2025, of which 1,200 have been built.',
    ],
    [
      [
        'tense',
        'Vietnam has completed 3,000 kilometres of motorway, Transport Minister Tran Hong Minh told parliament.',
      ],
      ['unit', 'Vietnam has so far built 1,200 of the 3,000 miles of motorway it wants to complete by 2025.'],
    ],
  ),
  ...pairsOf(
    'The documents do not show that the prince knew about the payments, his lawyer insisted; the prosecutor claimed the opposite.',
    [
      "The prince's lawyer insisted that the documents did not prove that he had known about the payments.",
      'The prosecutor contradicted the lawyer.',
    ],
    [
      ['negation', 'The documents show that the prince knew about the payments, his lawyer insisted.'],
      [
        'attribution',
        'The prosecutor insisted that the documents do not show that the prince knew about the payments.',
      ],
    ],
  ),
  ...pairsOf(
    'Every household in the Maldives will receive a solar panel free of charge under a programme that China is financing with 50 million dollars.',
    [
      'China is paying $50 million for a programme that will give all households in the Maldives a free solar panel.',
      'Under the Chinese-financed programme, households in the Maldives get solar panels for free.',
    ],
    [
      ['quantity', 'Some households in the Maldives will receive a solar panel free of charge.'],
      [
        'name',
        'Every household in the Maldives will receive a solar panel under a programme that India is financing with 50 million dollars.',
      ],
    ],
  ),
  ...pairsOf(
    'A Brazilian judge ordered the platform X to remove 12 accounts within 24 hours or pay a fine of 100,000 reais a day.',
    [
      'X must delete 12 accounts within a day or face a daily fine of 100,000 reais, a judge in Brazil ruled.',
      'The judge threatened X with a fine of 100,000 reais per day.',
    ],
    [
      ['number', 'A Brazilian judge ordered the platform X to remove 21 accounts within 24 hours.'],
      ['tense', "The platform X removed 12 accounts within 24 hours after a Brazilian judge's order."],
    ],
  ),
  ...pairsOf(
    'Hotel bookings in Kyoto are down by a third since the city introduced its tourist tax, which the mayor, Koji Matsui, called a welcome effect.',
    [
      'Since Kyoto began charging a tourist tax, bookings at its hotels have fallen by a third.',
      'Mayor Koji Matsui welcomed the drop in hotel bookings.',
    ],
    [
      ['opposite', 'Hotel bookings in Kyoto are up by a third since the city introduced its tourist tax.'],
      ['opposite', 'Hotel bookings in Kyoto were down by a third before the city introduced its tourist tax.'],
    ],
  ),
  ...pairsOf(
    "The oldest known copy of the Ten Commandments was sold at Sotheby's in New York for 5.04 million dollars, far more than the two million that had been estimated.",
    [
      "The oldest known tablet of the Ten Commandments fetched $5.04 million at Sotheby's, well above the estimate of two million.",
      "Sotheby's in New York had put the value of the copy at two million dollars.",
    ],
    [
      [
        'opposite',
        'The oldest known copy of the Ten Commandments was sold for 5.04 million dollars, far less than had been estimated.',
      ],
      [
        'name',
        "The oldest known copy of the Ten Commandments was sold at Christie's in New York for 5.04 million dollars.",
      ],
    ],
  ),
  ...pairsOf(
    "Cuba's electricity grid collapsed on Wednesday morning for the fifth time in a year, when the country's largest power plant, Antonio Guiteras, shut down unexpectedly.",
    [
      "The unexpected shutdown of the Antonio Guiteras power plant, Cuba's largest, caused the grid to collapse on Wednesday.",
      "It was the fifth collapse of Cuba's power grid in a year.",
    ],
    [
      ['date', "Cuba's electricity grid collapsed on Friday morning for the fifth time in a year."],
      ['number', "Cuba's electricity grid collapsed for the fourth time in a year."],
    ],
  ),
  ...pairsOf(
    'The mediator, Omani Foreign Minister Badr Albusaidi, said the talks between Iran and the United States had made some but not conclusive progress.',
    [
      "Badr Albusaidi, Oman's foreign minister and mediator in the Iran-US talks, spoke of some progress that was not conclusive.",
      'There was some progress in the talks between the US and Iran, according to the Omani mediator.',
    ],
    [
      ['negation', 'The mediator said the talks between Iran and the United States had made conclusive progress.'],
      [
        'attribution',
        'The Iranian Foreign Minister said the talks between Iran and the United States had made some but not conclusive progress.',
      ],
    ],
  ),
  ...pairsOf(
    'Farmers in Punjab burned 40 percent less straw this autumn than last, satellite images show, yet the air in Delhi was no cleaner.',
    [
      'Satellite images show that straw burning in Punjab was down 40% from last autumn.',
      "Delhi's air did not improve although farmers in Punjab burned less straw.",
    ],
    [
      ['opposite', 'Farmers in Punjab burned 40 percent more straw this autumn than last.'],
      ['negation', 'Farmers in Punjab burned less straw this autumn, and the air in Delhi was cleaner.'],
    ],
  ),
];
