import { pairsOf, type CheckPair } from './tuning.test-data.ts';

/** A second set, with freer paraphrases (55 of 60 seen, 12 of 60 doubted when new), then tuned on. */
export const NEWS_PAIRS_2: CheckPair[] = [
  ...pairsOf(
    "Ghana's cocoa regulator will pay farmers 48 percent more for their beans this season in an effort to stop smuggling to neighbouring Ivory Coast, its chief executive, Joseph Boahen Aidoo, said on Monday.",
    [
      'Ghana is raising the price it pays cocoa farmers by 48% to curb smuggling into Ivory Coast.',
      "Joseph Boahen Aidoo, the head of Ghana's cocoa regulator, said on Monday that farmers would receive 48 percent more this season.",
    ],
    [
      ['opposite', "Ghana's cocoa regulator will pay farmers 48 percent less for their beans this season."],
      ['name', "Ghana's cocoa regulator wants to stop smuggling to neighbouring Togo."],
    ],
  ),
  ...pairsOf(
    'A Dutch appeals court ruled that Shell does not have to cut its carbon emissions by 45 percent by 2030, overturning a 2021 judgment won by Friends of the Earth.',
    [
      'An appeals court in the Netherlands overturned a 2021 ruling that Shell must cut carbon emissions by 45% by 2030.',
      'Shell is not obliged to reduce its emissions by 45 percent by 2030, Dutch appeal judges decided.',
    ],
    [
      ['negation', 'A Dutch appeals court ruled that Shell has to cut its carbon emissions by 45 percent by 2030.'],
      [
        'date',
        'A Dutch appeals court ruled that Shell does not have to cut its carbon emissions by 45 percent by 2035.',
      ],
    ],
  ),
  ...pairsOf(
    'The Mexican president, Claudia Sheinbaum, thanked her Brazilian counterpart, Luiz Inácio Lula da Silva, for sending rescue teams after the floods in Veracruz.',
    [
      "Sheinbaum thanked Brazil's president, Lula, for the rescue teams he sent after the Veracruz floods.",
      "Brazil sent rescue teams after the floods in Veracruz, for which Mexico's president thanked President Lula da Silva.",
    ],
    [
      [
        'roles',
        'Brazilian President Lula da Silva thanked his Mexican counterpart, Claudia Sheinbaum, for sending rescue teams after the floods.',
      ],
      ['opposite', 'Sheinbaum thanked Lula for sending rescue teams before the floods in Veracruz.'],
    ],
  ),
  ...pairsOf(
    'Roughly two thirds of the 1,400 islands have no fresh water of their own, a United Nations study found.',
    [
      'According to a UN study, about two-thirds of the 1,400 islands lack their own fresh water.',
      'A United Nations study found that around two out of three of the islands have no fresh water of their own.',
    ],
    [
      ['quantity', 'None of the 1,400 islands has fresh water of its own, a United Nations study found.'],
      [
        'number',
        'Roughly one third of the 1,400 islands have no fresh water of their own, a United Nations study found.',
      ],
    ],
  ),
  ...pairsOf(
    'Boeing delivered 348 jets last year, about a third fewer than in 2023, while its European rival Airbus delivered 766.',
    [
      'Boeing handed over 348 aircraft last year, compared with 766 at Airbus.',
      'Airbus delivered 766 jets last year and Boeing 348.',
    ],
    [
      ['roles', 'Airbus delivered 348 jets last year, while Boeing delivered 766.'],
      ['opposite', 'Boeing delivered about a third more jets last year than in 2023.'],
    ],
  ),
  ...pairsOf(
    'Police in Nairobi fired tear gas to disperse protesters who had gathered outside the parliament against a planned tax on bread.',
    [
      'Tear gas was fired by Nairobi police at people protesting outside parliament against a planned bread tax.',
      'Protesters rallied outside parliament in Nairobi against a tax on bread that is planned.',
    ],
    [
      [
        'tense',
        'Police in Nairobi fired tear gas to disperse protesters who had gathered against a tax on bread that parliament had passed.',
      ],
      ['name', 'Police in Nairobi fired tear gas to disperse protesters who had gathered outside the supreme court.'],
    ],
  ),
  ...pairsOf(
    'The Kremlin spokesman, Dmitry Peskov, did not rule out a telephone call between the two presidents this week.',
    [
      'Kremlin spokesman Peskov said a phone call between the two presidents this week could not be ruled out.',
      'A call between the presidents this week is possible, according to Dmitry Peskov.',
    ],
    [
      ['hedge', 'The two presidents will hold a telephone call this week, Dmitry Peskov said.'],
      [
        'negation',
        'The Kremlin spokesman, Dmitry Peskov, ruled out a telephone call between the two presidents this week.',
      ],
    ],
  ),
  ...pairsOf(
    "Iceland's Blue Lagoon reopened on Saturday, a week after an eruption on the Reykjanes peninsula forced 800 guests to leave.",
    [
      'The Blue Lagoon in Iceland opened again on Saturday.',
      'A week earlier, 800 guests had to leave the Blue Lagoon because of an eruption on the Reykjanes peninsula.',
    ],
    [
      ['opposite', "Iceland's Blue Lagoon closed on Saturday, a week after an eruption on the Reykjanes peninsula."],
      ['unit', "Iceland's Blue Lagoon reopened on Saturday, a month after an eruption forced 800 guests to leave."],
    ],
  ),
  ...pairsOf(
    "Chad's transitional leader, Mahamat Idriss Déby, won the election with 61 percent of the vote, while Prime Minister Succès Masra came second with 18.5 percent.",
    [
      "Mahamat Déby won Chad's election with 61 percent; Prime Minister Masra was the runner-up with 18.5 percent.",
      'Succès Masra, the prime minister, came second with 18.5% of the vote.',
    ],
    [
      ['roles', 'Prime Minister Succès Masra won the election with 61 percent of the vote.'],
      ['number', 'Mahamat Idriss Déby won the election with 16 percent of the vote.'],
    ],
  ),
  ...pairsOf(
    'The company said that it had no evidence that customer data had been stolen in the attack on 3 March.',
    [
      'According to the company, there is no evidence that data of customers was stolen in the March 3 attack.',
      'The company has found no evidence of theft of customer data in the attack.',
    ],
    [
      ['negation', 'The company said that customer data had been stolen in the attack on 3 March.'],
      ['date', 'The company said that it had no evidence that customer data had been stolen in the attack on 3 May.'],
    ],
  ),
  ...pairsOf(
    'Annual inflation in Argentina slowed to 84.5 percent in January from 117.8 percent in December, the statistics agency Indec reported.',
    [
      "Argentina's annual inflation rate fell from 117.8% in December to 84.5% in January, according to Indec.",
      'In January, Argentine inflation eased to 84.5 percent.',
    ],
    [
      [
        'opposite',
        'Annual inflation in Argentina accelerated to 84.5 percent in January, the statistics agency Indec reported.',
      ],
      ['roles', 'Annual inflation in Argentina went to 117.8 percent in January from 84.5 percent in December.'],
    ],
  ),
  ...pairsOf(
    'Archaeologists in Luxor discovered a tomb that they believe belonged to King Thutmose II, the last royal tomb of the 18th dynasty to be found.',
    [
      'In Luxor, archaeologists have found a tomb thought to be that of King Thutmose II.',
      "Archaeologists believe that the tomb discovered in Luxor was Thutmose II's.",
    ],
    [
      ['name', 'Archaeologists in Luxor discovered a tomb that they believe belonged to King Thutmose III.'],
      ['hedge', 'The tomb that archaeologists discovered in Luxor belonged to King Thutmose II.'],
    ],
  ),
  ...pairsOf(
    '"The fire was not caused by our cables," said Ana Botelho, a spokeswoman for the power company, who declined to speak about compensation.',
    [
      'Ana Botelho, spokeswoman of the power company, said: "The fire was not caused by our cables."',
      "The power company's spokeswoman would not talk about compensation.",
    ],
    [
      ['quotation', 'Ana Botelho said: "The fire was clearly not caused by our cables."'],
      ['opposite', 'Ana Botelho, a spokeswoman for the power company, agreed to speak about compensation.'],
    ],
  ),
  ...pairsOf(
    "Japan's population of foreign residents reached a record 3.77 million at the end of 2024, with Chinese forming the largest group, followed by Vietnamese and South Koreans.",
    [
      'A record 3.77 million foreigners lived in Japan at the end of 2024.',
      'The Chinese were the largest group of foreign residents in Japan, ahead of the Vietnamese and South Koreans.',
    ],
    [
      [
        'roles',
        'Vietnamese formed the largest group of foreign residents in Japan, followed by Chinese and South Koreans.',
      ],
      ['number', "Japan's population of foreign residents reached a record 37.7 million at the end of 2024."],
    ],
  ),
  ...pairsOf(
    'The ceasefire took effect at 8.30 a.m. local time on Sunday, nearly three hours later than planned, because Hamas had delayed handing over the names of three hostages.',
    [
      'The ceasefire began on Sunday at 8:30 a.m., almost three hours late.',
      "Hamas's delay in handing over the names of three hostages held up the ceasefire by nearly three hours.",
    ],
    [
      ['number', 'The ceasefire took effect nearly five hours later than planned.'],
      [
        'attribution',
        'The ceasefire took effect later than planned because Israel had delayed handing over the names of three hostages.',
      ],
    ],
  ),
  ...pairsOf(
    'Only two of the nine judges, Elena Kagan and Ketanji Brown Jackson, dissented from the ruling on the asylum rules.',
    [
      'Justices Kagan and Jackson were the only two of nine judges to dissent.',
      'Two of nine judges dissented from the ruling on asylum rules.',
    ],
    [
      ['number', 'Only two of the nine judges supported the ruling on the asylum rules.'],
      [
        'name',
        'Only two of the nine judges, Elena Kagan and Sonia Sotomayor, dissented from the ruling on the asylum rules.',
      ],
    ],
  ),
  ...pairsOf(
    'The Danish shipping group Maersk is considering returning to the Red Sea, but has not set a date.',
    [
      'Maersk is thinking about going back to the Red Sea, though it has set no date.',
      'The Danish shipping company has not yet set a date for a return to the Red Sea.',
    ],
    [
      ['tense', 'The Danish shipping group Maersk has returned to the Red Sea.'],
      ['negation', 'The Danish shipping group Maersk is considering returning to the Red Sea and has set a date.'],
    ],
  ),
  ...pairsOf(
    "Hungary's parliament voted by 136 to 27 to leave the International Criminal Court, which will take effect one year after the United Nations is notified.",
    [
      'Hungarian lawmakers voted 136-27 to withdraw from the International Criminal Court.',
      "Hungary's exit from the ICC becomes effective a year after notification of the UN.",
    ],
    [
      ['opposite', "Hungary's parliament voted by 136 to 27 to join the International Criminal Court."],
      ['negation', "Hungary's parliament voted by 136 to 27 not to leave the International Criminal Court."],
    ],
  ),
  ...pairsOf(
    'The reservoirs that supply Cape Town are 98 percent full after the wettest July since records began in 1957.',
    [
      "Cape Town's reservoirs are at 98% of capacity following the wettest July on record.",
      'July was the wettest since records began in 1957, and the reservoirs supplying Cape Town are 98 per cent full.',
    ],
    [
      [
        'opposite',
        'The reservoirs that supply Cape Town are 98 percent full after the driest July since records began in 1957.',
      ],
      ['opposite', 'The reservoirs that supply Cape Town are 98 percent empty.'],
    ],
  ),
  ...pairsOf(
    "A group calling itself the Martyrs' Brigade claimed responsibility for the bombing of the Quetta railway station, which killed 26 people, half of them soldiers.",
    [
      "The Martyrs' Brigade said it was behind the Quetta railway station bombing, in which 26 people died.",
      'Twenty-six people were killed in the bombing of the station in Quetta; half were soldiers.',
    ],
    [
      ['quantity', 'The bombing of the Quetta railway station killed 26 people, all of them soldiers.'],
      [
        'opposite',
        "A group calling itself the Martyrs' Brigade denied responsibility for the bombing of the Quetta railway station.",
      ],
    ],
  ),
  ...pairsOf(
    "The Vatican's observatory lent the museum in Turin a meteorite that was found near Fermo in 1996 and weighs 10.2 kilograms.",
    [
      "The meteorite, which weighs 10.2 kg and was found near Fermo in 1996, was lent to the Turin museum by the Vatican's observatory.",
      'The museum in Turin has on loan from the Vatican observatory a meteorite found in 1996 near Fermo.',
    ],
    [
      ['roles', "The museum in Turin lent the Vatican's observatory a meteorite that was found near Fermo in 1996."],
      ['unit', 'The meteorite that was found near Fermo in 1996 weighs 10.2 tonnes.'],
    ],
  ),
  ...pairsOf(
    'Residents said soldiers had burned dozens of homes in the village of Goronyo, but the army blamed bandits for the attack.',
    [
      'The army said bandits were to blame, while residents said that soldiers had burned dozens of homes in Goronyo.',
      'According to residents, dozens of homes in Goronyo were burned by soldiers.',
    ],
    [
      ['attribution', 'The army said soldiers had burned dozens of homes in the village of Goronyo.'],
      ['roles', 'Residents blamed bandits for the attack in the village of Goronyo.'],
    ],
  ),
  ...pairsOf(
    'The German carmaker Volkswagen will stop making cars at its plant in Dresden by the end of 2025 and at the one in Osnabrück in 2027.',
    [
      'VW will end car production in Dresden by the end of 2025 and in Osnabrück in 2027.',
      'Production of cars in Osnabrück is to end in 2027, two years after the end in Dresden.',
    ],
    [
      [
        'roles',
        'Volkswagen will stop making cars at its plant in Osnabrück by the end of 2025 and at the one in Dresden in 2027.',
      ],
      ['opposite', 'Volkswagen will start making cars at its plant in Dresden by the end of 2025.'],
    ],
  ),
  ...pairsOf(
    'The storm knocked out power to more than 600,000 homes in Ireland and killed a man in County Donegal when a tree fell on his car.',
    [
      'In County Donegal a man died when a tree fell on his car, and over 600,000 Irish homes lost power.',
      'The storm left more than 600,000 homes without electricity in Ireland.',
    ],
    [
      ['opposite', 'The storm knocked out power to fewer than 600,000 homes in Ireland.'],
      ['added detail', 'The storm killed a man in County Donegal because he had ignored a warning.'],
    ],
  ),
  ...pairsOf(
    'The singer, who has sold more than 75 million albums, was born in Port of Spain on 8 December 1982 and moved to New York at the age of five.',
    [
      'The singer was born on December 8, 1982, in Port of Spain and has sold over 75 million records.',
      'At five, the singer moved from Port of Spain to New York.',
    ],
    [
      ['roles', 'The singer was born in New York on 8 December 1982 and moved to Port of Spain at the age of five.'],
      ['number', 'The singer moved to New York at the age of fifteen.'],
    ],
  ),
  ...pairsOf(
    'Ministers from Rwanda and the Democratic Republic of Congo signed a peace agreement in Washington on 27 June, in the presence of US Secretary of State Marco Rubio.',
    [
      'On 27 June, Rwanda and the DRC signed a peace deal in Washington, with Marco Rubio present.',
      'The Rwandan and Congolese ministers signed the peace agreement in Washington in the presence of the American secretary of state.',
    ],
    [
      [
        'name',
        'Ministers from Rwanda and the Democratic Republic of Congo signed a peace agreement in Washington in the presence of US Secretary of State Antony Blinken.',
      ],
      [
        'name',
        'Ministers from Burundi and the Democratic Republic of Congo signed a peace agreement in Washington on 27 June.',
      ],
    ],
  ),
  ...pairsOf(
    'Scientists do not know why the whales beached themselves on the Chatham Islands, where all 29 animals died.',
    [
      'All 29 whales that beached on the Chatham Islands died.',
      'It is unclear to scientists why the whales beached themselves on the Chatham Islands.',
    ],
    [
      ['added detail', 'The whales beached themselves on the Chatham Islands because of noise from ships.'],
      ['negation', 'Scientists know why the whales beached themselves on the Chatham Islands.'],
    ],
  ),
  ...pairsOf(
    'The central bank of Turkey left its main interest rate unchanged at 50 percent on Thursday for the sixth month in a row.',
    [
      "Turkey's central bank kept its key rate at 50% for a sixth consecutive month.",
      'On Thursday, the Turkish central bank did not change its main interest rate of 50 percent.',
    ],
    [
      ['opposite', 'The central bank of Turkey raised its main interest rate to 50 percent on Thursday.'],
      ['number', 'The central bank of Turkey left its main interest rate unchanged for the sixteenth month in a row.'],
    ],
  ),
  ...pairsOf(
    'The trial of the former Philippine president Rodrigo Duterte will not begin on 23 September as scheduled, because his lawyers say he is unfit to stand trial.',
    [
      "Duterte's trial will not start on September 23 as planned; his lawyers say that he is not fit to stand trial.",
      "The former president's lawyers argue that he is unfit for trial, so it will not begin on 23 September.",
    ],
    [
      [
        'negation',
        'The trial of the former Philippine president Rodrigo Duterte will begin on 23 September as scheduled.',
      ],
      [
        'attribution',
        'The trial will not begin on 23 September, because the prosecutors say Duterte is unfit to stand trial.',
      ],
    ],
  ),
  ...pairsOf(
    'The explorers reached the South Pole on skis on 9 January after 47 days and 1,130 kilometres, having started from Hercules Inlet with 70 kilograms of food each.',
    [
      'It took the explorers 47 days to ski the 1,130 km from Hercules Inlet to the South Pole, which they reached on January 9.',
      'Each of the explorers set out from Hercules Inlet with 70 kg of food.',
    ],
    [
      ['name', 'The explorers reached the North Pole on skis on 9 January after 47 days.'],
      ['roles', 'The explorers reached the South Pole after 70 days and 1,130 kilometres.'],
    ],
  ),
];
