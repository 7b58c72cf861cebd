import { pairsOf, type CheckPair } from './tuning.test-data.ts';

/** Two last sets (54 of 60 and 17 of 20 seen, 12 of 60 and 6 of 40 doubted when new), then tuned on. */
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
  ...pairsOf(
    "Oslo's city council has decided to ban cruise ships that burn heavy oil from its harbour from 2027, despite protests from hotels.",
    [
      "From 2027, cruise ships burning heavy oil will be barred from Oslo's harbour.",
      "Hotels protested against the Oslo city council's decision to ban such ships.",
    ],
    [['negation', "Oslo's city council has decided not to ban cruise ships that burn heavy oil from its harbour."]],
  ),
  ...pairsOf(
    'President William Ruto dismissed almost his entire cabinet on 11 July 2024 after weeks of protests against higher taxes, keeping only the foreign minister.',
    [
      'Following weeks of anti-tax protests, Ruto sacked nearly all of his ministers on July 11, 2024.',
      'The foreign minister was the only one to keep his post when President Ruto fired the cabinet.',
    ],
    [['quantity', 'President William Ruto dismissed his entire cabinet, including the foreign minister.']],
  ),
  ...pairsOf(
    'The number of tigers in Nepal has nearly tripled since 2009, to 355, but attacks on villagers have become more common as well.',
    [
      'Nepal now has 355 tigers, almost three times as many as in 2009.',
      'As the number of tigers in Nepal has grown, there have been more attacks on villagers.',
    ],
    [
      [
        'opposite',
        'The number of tigers in Nepal has nearly tripled since 2009, but attacks on villagers have become rarer.',
      ],
    ],
  ),
  ...pairsOf(
    'Prosecutors in Milan have asked for a prison sentence of five years for the former manager, who denies having falsified the accounts.',
    [
      'The former manager denies falsifying the accounts; Milan prosecutors want him jailed for five years.',
      'A five-year prison term is what prosecutors in Milan are seeking for the ex-manager.',
    ],
    [['tense', 'The former manager was sentenced to five years in prison in Milan.']],
  ),
  ...pairsOf(
    'The telescope in the Atacama Desert, built at a cost of 1.5 billion euros, will take its first pictures in March 2029, two years later than planned.',
    [
      "The telescope's first images are due in March 2029, after a delay of two years.",
      'It cost 1.5 billion euros to build the telescope in the Atacama Desert.',
    ],
    [['date', 'The telescope in the Atacama Desert will take its first pictures in March 2027.']],
  ),
  ...pairsOf(
    "Georgia's opposition parties said they would boycott the new parliament, accusing the ruling Georgian Dream of stealing the election of 26 October.",
    [
      'The Georgian opposition will boycott parliament because it believes that Georgian Dream stole the October 26 election.',
      'Georgian Dream, the ruling party, was accused by the opposition of having stolen the vote.',
    ],
    [
      [
        'roles',
        "The ruling Georgian Dream accused Georgia's opposition parties of stealing the election of 26 October.",
      ],
    ],
  ),
  ...pairsOf(
    'Nvidia became the first company to be worth four trillion dollars on Wednesday, when its shares rose by 2.5 percent in New York.',
    [
      'On Wednesday Nvidia reached a market value of $4 trillion, which no company had done before.',
      "Nvidia's stock gained 2.5% in New York on Wednesday.",
    ],
    [['number', 'Nvidia became the first company to be worth four billion dollars on Wednesday.']],
  ),
  ...pairsOf(
    'The bishop apologised to the victims but refused to resign, saying that he had learned of the abuse only in 2018.',
    [
      'The bishop said sorry to the victims, yet he will not step down.',
      'According to the bishop, he did not know about the abuse before 2018.',
    ],
    [['opposite', 'The bishop apologised to the victims and agreed to resign.']],
  ),
  ...pairsOf(
    'A cargo ship carrying 3,000 cars to Mexico caught fire off Alaska on Tuesday; all 22 crew members were rescued by a passing vessel.',
    [
      'The 22-strong crew was saved by a passing ship after a freighter with 3,000 cars on board caught fire off Alaska.',
      'The ship had been on its way to Mexico with 3,000 cars.',
    ],
    [
      [
        'quantity',
        'A cargo ship carrying 3,000 cars caught fire off Alaska; only some of the crew members were rescued.',
      ],
    ],
  ),
  ...pairsOf(
    'Malaria deaths in Rwanda fell by 85 percent between 2016 and 2024, partly thanks to a programme in which volunteers treat patients at home.',
    [
      'Between 2016 and 2024, Rwanda saw an 85% drop in deaths from malaria.',
      'Treatment at home by volunteers contributed to the decline in malaria deaths in Rwanda.',
    ],
    [['opposite', 'Malaria deaths in Rwanda rose by 85 percent between 2016 and 2024.']],
  ),
  ...pairsOf(
    'The mayor of Istanbul, Ekrem İmamoğlu, was arrested on 19 March, days before his party was to name him as its candidate for president.',
    [
      "Ekrem İmamoğlu's arrest on March 19 came just days before his expected nomination as presidential candidate.",
      "Istanbul's mayor was detained on 19 March.",
    ],
    [
      [
        'opposite',
        'The mayor of Istanbul was arrested on 19 March, days after his party had named him as its candidate for president.',
      ],
    ],
  ),
  ...pairsOf(
    'The report puts the number of people without electricity in Africa at 600 million, four out of five of whom live in the countryside.',
    [
      'According to the report, 600 million people in Africa have no electricity.',
      'Eighty percent of Africans without electricity live in rural areas.',
    ],
    [['number', 'The report puts the number of people without electricity in Africa at 900 million.']],
  ),
  ...pairsOf(
    'Armenia and Azerbaijan published the text of a peace agreement on Monday, but Baku insists that Armenia must first change its constitution before it signs.',
    [
      'Azerbaijan will not sign the peace agreement until Armenia has amended its constitution.',
      'The text of a peace deal between Azerbaijan and Armenia was made public on Monday.',
    ],
    [['roles', 'Yerevan insists that Azerbaijan must first change its constitution before it signs.']],
  ),
  ...pairsOf(
    'The drought has forced Zambia to ration power for up to 21 hours a day, since it gets more than 80 percent of its electricity from hydroelectric dams.',
    [
      'Because over 80% of its electricity comes from hydropower, Zambia has had to cut power for as long as 21 hours a day during the drought.',
      "Dams supply more than four fifths of Zambia's electricity.",
    ],
    [['number', 'The drought has forced Zambia to ration power for up to 12 hours a day.']],
  ),
  ...pairsOf(
    'Scientists from Wageningen University say the bacteria might one day help to break down plastic in the sea, though tests have so far been confined to the laboratory.',
    [
      'The bacteria have been tested only in the laboratory so far.',
      'Wageningen scientists think that the bacteria could one day be used to break down plastic in the ocean.',
    ],
    [['hedge', 'Scientists from Wageningen University say the bacteria break down plastic in the sea.']],
  ),
  ...pairsOf(
    "Madagascar's new military ruler, Colonel Michael Randrianirina, was sworn in as president on Friday, three days after Andry Rajoelina had fled the country.",
    [
      "Colonel Randrianirina took the oath as Madagascar's president on Friday.",
      'Andry Rajoelina fled Madagascar three days before the colonel was sworn in.',
    ],
    [
      [
        'name',
        'Andry Rajoelina was sworn in as president on Friday, three days after Michael Randrianirina had fled the country.',
      ],
    ],
  ),
  ...pairsOf(
    'Ticket sales for the opera house rose by a fifth last season, its director, Beatrix Hohl, told the newspaper Kurier, attributing the success to cheaper seats for the young.',
    [
      'Beatrix Hohl, the director of the opera house, credits cheaper seats for young people with a 20 percent increase in ticket sales.',
      'The opera house sold a fifth more tickets last season, its director told Kurier.',
    ],
    [
      [
        'attribution',
        'Ticket sales for the opera house rose by a fifth last season, its conductor told the newspaper Kurier.',
      ],
    ],
  ),
  ...pairsOf(
    'The committee did not award the prize this year because none of the 214 entries met its standards.',
    [
      'No prize was given this year, as not one of the 214 entries was good enough for the committee.',
      'The committee found that all 214 entries fell short of its standards.',
    ],
    [['added detail', 'The committee did not award the prize this year because its sponsor had gone bankrupt.']],
  ),
  ...pairsOf(
    `"Nobody should have to choose between heating and eating," Labour's Diane Mbeki said as lawmakers in Cardiff debated the fuel subsidy.`,
    [
      'Diane Mbeki of Labour said that no one should have to choose between heating and eating.',
      'In Cardiff, lawmakers held a debate on the fuel subsidy.',
    ],
    [['quotation', `"Nobody should have to choose between heating and housing," Labour's Diane Mbeki said.`]],
  ),
  ...pairsOf(
    'The Philippine coast guard accused a Chinese ship of ramming one of its vessels near Thitu Island on Sunday; China said the Philippine vessel had come dangerously close.',
    [
      'According to the Philippine coast guard, a Chinese ship rammed one of its boats near Thitu Island on Sunday.',
      'China said that the Philippine vessel had approached dangerously.',
    ],
    [['attribution', 'China accused a Philippine ship of ramming one of its vessels near Thitu Island on Sunday.']],
  ),
];
