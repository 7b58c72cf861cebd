import { pairsOf, type CheckPair } from './tuning.test-data.ts';

/** Pairs of news of the world, measured when they were new (76 of 80 wrong details seen, 7 of 80 right statements doubted), then tuned on. */
export const NEWS_PAIRS_1: CheckPair[] = [
  ...pairsOf(
    "Kenya's central bank raised its benchmark lending rate by 50 basis points to 13 percent on Tuesday, citing pressure on the shilling.",
    [
      "On Tuesday, Kenya's central bank lifted its main lending rate to 13% because of pressure on the shilling.",
      'The benchmark rate in Kenya went up by half a percentage point to 13 percent.',
    ],
    [
      ['opposite', "Kenya's central bank cut its benchmark lending rate by 50 basis points to 13 percent on Tuesday."],
      ['date', "On Thursday, Kenya's central bank raised its benchmark lending rate to 13 percent."],
    ],
  ),
  ...pairsOf(
    'The ferry Princess Ashika sank off Tonga on 5 August 2009 with 128 people on board, and 74 of them drowned.',
    [
      'The Princess Ashika went down off Tonga on August 5, 2009; 74 people died.',
      'Of the 128 people aboard the ferry, 74 drowned.',
    ],
    [
      ['number', 'The Princess Ashika sank off Tonga with 182 people on board.'],
      ['date', 'The ferry sank off Tonga on 8 August 2009.'],
    ],
  ),
  ...pairsOf(
    'Health Minister Olena Marchuk said the new vaccine was likely to be available in clinics by the end of March.',
    [
      'According to Olena Marchuk, the health minister, the vaccine will probably be in clinics by the end of March.',
      'Marchuk said that the vaccine would likely be available by the end of March.',
    ],
    [
      ['hedge', 'The new vaccine will be available in clinics by the end of March.'],
      [
        'attribution',
        'Prime Minister Olena Marchuk said the new vaccine was likely to be available in clinics by the end of March.',
      ],
    ],
  ),
  ...pairsOf(
    "Nigeria's state oil company denied that it had sold crude to a trader linked to the former governor.",
    [
      'The Nigerian state oil company has denied selling crude to a trader with links to the ex-governor.',
      "A report that it sold crude to a trader linked to the former governor was rejected by Nigeria's state oil company.",
    ],
    [
      [
        'opposite',
        "Nigeria's state oil company confirmed that it had sold crude to a trader linked to the former governor.",
      ],
      [
        'negation',
        "Nigeria's state oil company did not deny that it had sold crude to a trader linked to the former governor.",
      ],
    ],
  ),
  ...pairsOf(
    'Bolivia defeated Uruguay 2-1 in La Paz, with Marcelo Moreno scoring both goals in the second half.',
    ['Marcelo Moreno scored twice as Bolivia beat Uruguay 2-1 in La Paz.', 'Uruguay lost 2-1 to Bolivia in La Paz.'],
    [
      ['roles', 'Uruguay defeated Bolivia 2-1 in La Paz.'],
      ['roles', "Marcelo Moreno scored both of Bolivia's goals in the first half."],
    ],
  ),
  ...pairsOf(
    'Wildfires have burned about 1.2 million hectares in the Northwest Territories since May, the territorial government said.',
    [
      'About 1.2 million hectares have burned in the Northwest Territories since May, according to the territorial government.',
      'The fires in the Northwest Territories have destroyed some 1,200,000 hectares since May.',
    ],
    [
      ['unit', 'Wildfires have burned about 1.2 million acres in the Northwest Territories since May.'],
      ['number', 'Wildfires have burned about 1.2 billion hectares in the Northwest Territories since May.'],
    ],
  ),
  ...pairsOf(
    'The European Commission plans to propose a ban on the export of plastic waste to poorer countries in June.',
    [
      'The Commission intends to propose banning exports of plastic waste to poorer countries.',
      'In June, the European Commission is to put forward a ban on exporting plastic waste to poorer countries.',
    ],
    [
      ['tense', 'The European Commission has banned the export of plastic waste to poorer countries.'],
      ['date', 'The European Commission plans to propose a ban on the export of plastic waste in July.'],
    ],
  ),
  ...pairsOf(
    '"We will not sell a single hectare of this forest," the chief of the Munduruku, Jairo Saw, told reporters in Brasilia.',
    [
      'Jairo Saw, chief of the Munduruku, told reporters: "We will not sell a single hectare of this forest."',
      'The Munduruku chief said in Brasilia that his people would not sell any of the forest.',
    ],
    [
      ['quotation', 'Jairo Saw said, "We will never give up a single hectare of this forest."'],
      ['negation', 'The chief of the Munduruku said they will sell this forest.'],
    ],
  ),
  ...pairsOf(
    'Most of the 320 refugees rescued from the trawler were Syrians, while some came from Egypt, the Greek coast guard said.',
    [
      'The Greek coast guard said that most of the 320 refugees rescued were from Syria.',
      'Most of those rescued were Syrian, and some were Egyptian.',
    ],
    [
      ['quantity', 'All of the 320 refugees rescued from the trawler were Syrians, the Greek coast guard said.'],
      ['attribution', 'The Italian coast guard said most of the 320 refugees rescued were Syrians.'],
    ],
  ),
  ...pairsOf(
    'The World Bank approved a $350 million loan to Malawi on Friday to rebuild roads washed away by Cyclone Freddy.',
    [
      'A loan of 350 million dollars for Malawi was approved by the World Bank on Friday.',
      'The World Bank will lend Malawi $350m to rebuild roads that Cyclone Freddy washed away.',
    ],
    [
      ['number', 'The World Bank approved a $350 billion loan to Malawi on Friday.'],
      ['name', 'The World Bank approved a $350 million loan to Mali on Friday.'],
    ],
  ),
  ...pairsOf(
    'Shares in Nokia fell 8 percent in Helsinki after the company lowered its profit forecast for the year.',
    [
      "Nokia's shares dropped 8% after it cut its forecast for annual profit.",
      'After lowering its profit forecast, Nokia saw its shares slide by eight percent in Helsinki.',
    ],
    [
      [
        'opposite',
        'Shares in Nokia fell 8 percent in Helsinki before the company lowered its profit forecast for the year.',
      ],
      ['opposite', 'Shares in Nokia climbed 8 percent in Helsinki after the company changed its profit forecast.'],
    ],
  ),
  ...pairsOf(
    'Former president Carlos Mesa accused the electoral court of hiding results, a charge its head, Rosario Baptista, rejected.',
    [
      'Carlos Mesa, a former president, accused the electoral court of concealing results.',
      'Rosario Baptista, who heads the court, rejected the accusation that it hid results.',
    ],
    [
      ['roles', 'The electoral court accused Carlos Mesa of hiding results.'],
      [
        'opposite',
        'The head of the electoral court, Rosario Baptista, accepted the charge made by former president Carlos Mesa.',
      ],
    ],
  ),
  ...pairsOf(
    'The volcano on La Palma stopped erupting on 13 December 2021 after 85 days, during which lava destroyed 1,676 buildings.',
    [
      'The eruption on La Palma ended on December 13, 2021, having lasted 85 days.',
      'Lava from the La Palma volcano destroyed 1,676 buildings over 85 days.',
    ],
    [
      ['number', 'During the 85 days of eruption on La Palma, lava destroyed 1,766 buildings.'],
      ['opposite', 'The volcano on La Palma started erupting on 13 December 2021.'],
    ],
  ),
  ...pairsOf(
    'Doctors at the Karachi hospital went on strike because their salaries had not been paid for four months.',
    [
      'Doctors in Karachi struck over four months of unpaid salaries.',
      'The strike by doctors at the hospital in Karachi began because they had not been paid for 4 months.',
    ],
    [
      [
        'number',
        'Doctors at the Karachi hospital went on strike because their salaries had not been paid for five months.',
      ],
      ['name', 'Doctors at a Lahore hospital went on strike because their salaries had not been paid for four months.'],
    ],
  ),
  ...pairsOf(
    'The court in Arusha sentenced the former mayor to 12 years in prison for taking bribes from a construction company.',
    [
      'The ex-mayor got a 12-year prison term from a court in Arusha for accepting bribes from a building firm.',
      'The former mayor was sentenced to twelve years in jail for bribery.',
    ],
    [
      ['unit', 'The court in Arusha sentenced the former mayor to 12 months in prison for taking bribes.'],
      ['roles', 'The former mayor was sentenced to 12 years in prison for paying bribes to a construction company.'],
    ],
  ),
  ...pairsOf(
    'Analysts say the harvest in Ukraine may be smaller this year than last year because of the drought in the south.',
    [
      "Ukraine's harvest could be smaller than last year's owing to drought in the south, analysts say.",
      "According to analysts, drought in the south might make this year's Ukrainian harvest smaller than last year's.",
    ],
    [
      ['opposite', 'Analysts say the harvest in Ukraine may be larger this year than last year.'],
      ['hedge', 'The harvest in Ukraine is smaller this year than last year because of the drought in the south.'],
    ],
  ),
  ...pairsOf(
    'The two Koreas resumed talks at Panmunjom on Monday, their first official meeting in 26 months.',
    [
      'North and South Korea resumed talks at Panmunjom on Monday.',
      'Talks between the two Koreas restarted on Monday at Panmunjom, the first official meeting for 26 months.',
    ],
    [
      ['opposite', 'The two Koreas suspended talks at Panmunjom on Monday.'],
      ['unit', 'It was the first official meeting of the two Koreas in 26 years.'],
    ],
  ),
  ...pairsOf(
    'Turkish police detained 47 people in Izmir on suspicion of smuggling antiquities, the Anadolu agency reported on Wednesday.',
    [
      'Forty-seven people were detained by Turkish police in Izmir on suspicion of smuggling antiquities.',
      'The Anadolu agency reported on Wednesday that police had detained 47 suspected antiquities smugglers in Izmir.',
    ],
    [
      ['number', 'Turkish police detained seventy-four people in Izmir on suspicion of smuggling antiquities.'],
      ['added detail', 'Turkish police detained 47 people in Izmir because of a tip from Interpol.'],
    ],
  ),
  ...pairsOf(
    'The opposition leader, Tundu Lissu, returned to Dar es Salaam from exile in Belgium on 25 January.',
    [
      'Tundu Lissu came back to Dar es Salaam on January 25 after exile in Belgium.',
      'The return of opposition leader Lissu from exile in Belgium took place on 25 January.',
    ],
    [
      ['name', 'Tundu Lissu returned to Dar es Salaam from exile in Bulgaria on 25 January.'],
      ['name', 'The opposition leader, Zitto Kabwe, returned to Dar es Salaam from exile in Belgium on 25 January.'],
    ],
  ),
  ...pairsOf(
    "Finland's exports to Russia shrank by a third last year to 2.5 billion euros, customs figures showed.",
    [
      'Finnish exports to Russia fell by one third to €2.5bn last year, according to customs.',
      "Customs figures showed that Finland's exports to Russia were worth 2.5 billion euros last year.",
    ],
    [
      ['unit', "Finland's exports to Russia shrank by a third last year to 2.5 billion dollars."],
      ['roles', "Russia's exports to Finland shrank by a third last year to 2.5 billion euros."],
    ],
  ),
  ...pairsOf(
    'The mayor of Marseille said he would not close the beaches, although swimmers had been warned of jellyfish.',
    [
      "Marseille's mayor said that the beaches would stay open despite a warning of jellyfish.",
      'The beaches would not be closed, the mayor of Marseille said.',
    ],
    [
      ['negation', 'The mayor of Marseille said he would close the beaches.'],
      [
        'added detail',
        'The mayor of Marseille said he would not close the beaches because tourism mattered more than jellyfish.',
      ],
    ],
  ),
  ...pairsOf(
    'Apple agreed to pay $95 million to settle a lawsuit claiming that its Siri assistant recorded private conversations.',
    [
      'Apple will pay $95 million to settle a suit over claims that Siri recorded private conversations.',
      'To settle a lawsuit that accused Siri of recording private conversations, Apple agreed to a payment of 95 million dollars.',
    ],
    [
      ['opposite', 'Apple refused to pay $95 million to settle a lawsuit about its Siri assistant.'],
      [
        'name',
        'Amazon agreed to pay $95 million to settle a lawsuit claiming that its assistant recorded private conversations.',
      ],
    ],
  ),
  ...pairsOf(
    'The satellite will be launched from Kourou in French Guiana no earlier than 14 July, the space agency said.',
    [
      'The space agency said that the satellite would not be launched before 14 July.',
      'The launch from Kourou will take place on July 14 at the earliest.',
    ],
    [
      ['opposite', 'The satellite will be launched from Kourou no later than 14 July, the space agency said.'],
      ['tense', 'The satellite was launched from Kourou in French Guiana on 14 July.'],
    ],
  ),
  ...pairsOf(
    'Members of parliament voted 112 to 98 to remove Speaker Anna Brnabić, who had held the post since 2024.',
    [
      'Parliament removed Speaker Anna Brnabić by 112 votes to 98.',
      'Brnabić, speaker since 2024, was voted out by 112 to 98.',
    ],
    [
      ['negation', 'Members of parliament voted 112 to 98 not to remove Speaker Anna Brnabić.'],
      ['number', 'Members of parliament voted 121 to 98 to remove Speaker Anna Brnabić.'],
    ],
  ),
  ...pairsOf(
    "Sudan's army retook the presidential palace in Khartoum from the Rapid Support Forces on 21 March 2025.",
    [
      'On 21 March 2025 the Sudanese army recaptured the presidential palace in Khartoum from the RSF.',
      'The presidential palace in Khartoum was retaken by the army from the Rapid Support Forces in March 2025.',
    ],
    [
      [
        'roles',
        "The Rapid Support Forces retook the presidential palace in Khartoum from Sudan's army on 21 March 2025.",
      ],
      ['date', "Sudan's army retook the presidential palace in Khartoum on 21 March 2024."],
    ],
  ),
  ...pairsOf(
    'The new high-speed line will cut the journey between Lisbon and Porto to 75 minutes from almost three hours.',
    [
      'Travelling from Lisbon to Porto will take 75 minutes on the new high-speed line instead of nearly three hours.',
      'The Lisbon-Porto journey will be reduced to 75 minutes.',
    ],
    [
      ['name', 'The new high-speed line will cut the journey between Lisbon and Faro to 75 minutes.'],
      [
        'roles',
        'The new high-speed line will change the journey between Lisbon and Porto from 75 minutes to almost three hours.',
      ],
    ],
  ),
  ...pairsOf(
    "Peru's Congress rejected a motion to impeach President Dina Boluarte by a vote of 64 to 52 late on Thursday.",
    [
      "A motion to impeach President Boluarte was rejected by Peru's Congress, 64 to 52.",
      'Late on Thursday, the Peruvian Congress voted down the impeachment of Dina Boluarte.',
    ],
    [
      ['opposite', "Peru's Congress approved a motion to impeach President Dina Boluarte late on Thursday."],
      ['date', "Peru's Congress rejected the motion to impeach President Dina Boluarte late on Tuesday."],
    ],
  ),
  ...pairsOf(
    'At least 15 miners were killed when a shaft collapsed in the Zamfara region, a local union leader, Sani Bello, told AFP.',
    [
      'A shaft collapse in Zamfara killed at least 15 miners, according to union leader Sani Bello.',
      'No fewer than fifteen miners died in the collapse of a shaft in the Zamfara region.',
    ],
    [
      ['opposite', 'At most 15 miners were killed when a shaft collapsed in the Zamfara region.'],
      ['attribution', 'The police said at least 15 miners were killed when a shaft collapsed in the Zamfara region.'],
    ],
  ),
  ...pairsOf(
    'The strike ended after the airline offered pilots a pay rise of 11 percent over three years.',
    [
      "The pilots' strike ended when the airline offered to raise pay by 11% over three years.",
      'An offer of an 11 percent rise over 3 years brought the strike to an end.',
    ],
    [
      ['opposite', 'The airline offered pilots a pay rise of 11 percent over three years after the strike ended.'],
      ['opposite', 'The strike began after the airline offered pilots a pay rise of 11 percent.'],
    ],
  ),
  ...pairsOf(
    'The report does not say who ordered the shooting of the protesters at the Lekki toll gate.',
    [
      'It is not said in the report who gave the order to shoot the protesters at the Lekki toll gate.',
      'The report leaves open who ordered the shooting at Lekki toll gate.',
    ],
    [
      ['negation', 'The report says who ordered the shooting of the protesters at the Lekki toll gate.'],
      ['quantity', 'The report says nobody ordered the shooting of the protesters at the Lekki toll gate.'],
    ],
  ),
  ...pairsOf(
    'Unemployment in Spain dropped to 10.6 percent in the last quarter of 2024, its lowest level since 2008.',
    [
      "Spain's unemployment rate fell to 10.6% in the fourth quarter of 2024, the lowest since 2008.",
      'At the end of 2024, Spanish unemployment was at its lowest since 2008.',
    ],
    [
      ['opposite', 'Unemployment in Spain was 10.6 percent in the last quarter of 2024, its highest level since 2008.'],
      ['number', 'Unemployment in Spain dropped to 16.0 percent in the last quarter of 2024.'],
    ],
  ),
  ...pairsOf(
    'Several witnesses said the bus had been travelling too fast, but the driver told police that the brakes had failed.',
    [
      'The driver told police the brakes failed, while several witnesses said the bus was going too fast.',
      'According to several witnesses, the bus was travelling too fast.',
    ],
    [
      ['attribution', 'Several witnesses said that the brakes had failed.'],
      ['quantity', 'All the witnesses said the bus had been travelling too fast.'],
    ],
  ),
  ...pairsOf(
    'Microsoft bought the game maker Activision Blizzard for $69 billion in October 2023 after British regulators dropped their objections.',
    [
      'Activision Blizzard was bought by Microsoft in October 2023 for 69 billion dollars.',
      "Microsoft's $69bn acquisition of Activision Blizzard followed the British regulators' decision to drop their objections.",
    ],
    [
      ['roles', 'Activision Blizzard bought Microsoft for $69 billion in October 2023.'],
      ['number', 'Microsoft bought the game maker Activision Blizzard for $69 million in October 2023.'],
    ],
  ),
  ...pairsOf(
    'The bridge over the Drina was closed for repairs on Sunday and is to reopen in ten days.',
    [
      'The Drina bridge, closed on Sunday for repairs, is due to reopen in 10 days.',
      'The bridge was closed for repairs on Sunday.',
    ],
    [
      ['tense', 'The bridge over the Drina was closed for repairs on Sunday and reopened in ten days.'],
      ['unit', 'The bridge over the Drina was closed on Sunday and is to reopen in ten weeks.'],
    ],
  ),
  ...pairsOf(
    'Norwegian author Jon Fosse won the Nobel Prize in Literature in 2023, and the Korean writer Han Kang won it a year later.',
    [
      'Jon Fosse of Norway won the 2023 Nobel Prize in Literature.',
      'Han Kang won the literature Nobel one year after Jon Fosse.',
    ],
    [
      ['roles', 'Han Kang won the Nobel Prize in Literature a year before Jon Fosse.'],
      ['name', 'The Korean writer Hwang Sok-yong won the Nobel Prize in Literature a year after Jon Fosse.'],
    ],
  ),
  ...pairsOf(
    "Taiwan's defence ministry said 36 Chinese aircraft had crossed the median line, fewer than the week before.",
    [
      'According to the Taiwanese defence ministry, 36 Chinese planes crossed the median line.',
      "Fewer Chinese aircraft crossed the median line than in the previous week, Taiwan's ministry of defence said.",
    ],
    [
      [
        'opposite',
        "Taiwan's defence ministry said 36 Chinese aircraft had crossed the median line, more than the week before.",
      ],
      ['attribution', "China's defence ministry said 36 aircraft had crossed the median line."],
    ],
  ),
  ...pairsOf(
    'The Swiss government wants to buy 36 F-35 fighter jets, but a final price has not been agreed.',
    [
      'Switzerland wants to buy 36 F-35 fighters, though no final price has been agreed.',
      'No final price for the 36 F-35 jets has been agreed yet.',
    ],
    [
      ['tense', 'The Swiss government has bought 36 F-35 fighter jets.'],
      ['negation', 'The Swiss government wants to buy 36 F-35 fighter jets, and a final price has been agreed.'],
    ],
  ),
  ...pairsOf(
    'Researchers at the University of Otago found that the glacier lost nearly 9 metres of thickness in a single summer.',
    [
      'The glacier became almost nine metres thinner in one summer, University of Otago researchers found.',
      'A study by Otago researchers found that the glacier had lost nearly 9 m of thickness in a summer.',
    ],
    [
      [
        'unit',
        'Researchers at the University of Otago found that the glacier lost nearly 9 kilometres in a single summer.',
      ],
      [
        'name',
        'Researchers at the University of Auckland found that the glacier lost nearly 9 metres of thickness in a single summer.',
      ],
    ],
  ),
  ...pairsOf(
    'The United States lifted its sanctions on the Syrian airline on 23 May, while those on the central bank remain in force.',
    [
      'US sanctions on the Syrian airline were lifted on May 23.',
      "Sanctions on Syria's central bank remain in place, although the U.S. lifted those on the airline.",
    ],
    [
      ['opposite', 'The United States imposed sanctions on the Syrian airline on 23 May.'],
      ['roles', 'The United States lifted its sanctions on the Syrian central bank on 23 May.'],
    ],
  ),
  ...pairsOf(
    'Pope Francis, who was 88, died on Easter Monday at his residence in the Vatican, Cardinal Kevin Farrell announced.',
    [
      'Cardinal Farrell announced that Pope Francis had died on Easter Monday at the age of 88.',
      'The death of 88-year-old Pope Francis was announced by Cardinal Kevin Farrell.',
    ],
    [
      ['number', 'Pope Francis died on Easter Monday at the age of 89.'],
      ['roles', 'Pope Francis announced that Cardinal Kevin Farrell had died on Easter Monday.'],
    ],
  ),
];
