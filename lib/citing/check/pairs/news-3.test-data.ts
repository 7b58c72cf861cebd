import { pairsOf, type CheckPair } from './tuning.test-data.ts';

/** Three smaller sets with freer paraphrases still (85 of 95 seen, 24 of 150 doubted when new), then tuned on. */
export const NEWS_PAIRS_3: CheckPair[] = [
  ...pairsOf(
    "South Africa's parliament passed the national health insurance bill in December, but business groups have vowed to challenge it in court.",
    [
      'Business groups in South Africa say they will go to court against the health insurance bill that parliament passed in December.',
      'The health insurance law was adopted by the South African parliament in December.',
    ],
    [['tense', "Business groups have challenged South Africa's national health insurance bill in court."]],
  ),
  ...pairsOf(
    "Norway's sovereign wealth fund, the world's largest, lost 415 billion crowns in the first quarter, mainly because of a slump in technology shares.",
    [
      "A fall in tech stocks cost Norway's sovereign wealth fund most of the 415 billion crowns it lost in the first three months.",
      'The Norwegian fund, the biggest in the world, made a loss of 415 billion crowns in the first quarter.',
    ],
    [['opposite', "Norway's sovereign wealth fund gained 415 billion crowns in the first quarter."]],
  ),
  ...pairsOf(
    'The number of people killed in road accidents in Vietnam fell below 10,000 for the first time in a decade, to 9,340, the transport ministry said.',
    [
      "Fewer than 10,000 people died on Vietnam's roads, for the first time in ten years.",
      "Vietnam's transport ministry put road deaths at 9,340.",
    ],
    [
      [
        'opposite',
        'The number of people killed in road accidents in Vietnam rose above 10,000 for the first time in a decade.',
      ],
    ],
  ),
  ...pairsOf(
    "Thailand's Constitutional Court suspended Prime Minister Paetongtarn Shinawatra on 1 July while it considers a petition to remove her over a leaked telephone call with Cambodia's former leader Hun Sen.",
    [
      'Paetongtarn Shinawatra was suspended as prime minister by the Constitutional Court on July 1.',
      "The petition for the Thai prime minister's removal concerns a leaked phone call with Hun Sen, Cambodia's former leader.",
    ],
    [['tense', "Thailand's Constitutional Court removed Prime Minister Paetongtarn Shinawatra on 1 July."]],
  ),
  ...pairsOf(
    'Australia will ban children under 16 from social media from 10 December, and platforms that fail to comply face fines of up to 49.5 million Australian dollars.',
    [
      'From 10 December, under-16s in Australia will not be allowed on social media.',
      'Platforms that break the rules can be fined up to A$49.5 million.',
    ],
    [['number', 'Australia will ban children under 18 from social media from 10 December.']],
  ),
  ...pairsOf(
    'A court in Istanbul ordered the release of the journalist Fatih Altaylı pending trial, his lawyer said on Friday.',
    [
      'The journalist Fatih Altaylı is to be released until his trial, according to his lawyer.',
      "On Friday, Altaylı's lawyer said that an Istanbul court had ordered his release.",
    ],
    [
      [
        'opposite',
        'A court in Istanbul ordered the arrest of the journalist Fatih Altaylı, his lawyer said on Friday.',
      ],
    ],
  ),
  ...pairsOf(
    'Ethiopia inaugurated the Grand Renaissance Dam on the Blue Nile on Tuesday, fourteen years after construction began, despite objections from Egypt, which fears for its water supply.',
    [
      'The Grand Renaissance Dam was inaugurated on Tuesday after fourteen years of construction.',
      'Egypt objected to the dam because it is afraid of losing water.',
    ],
    [['roles', 'Egypt inaugurated the Grand Renaissance Dam on Tuesday despite objections from Ethiopia.']],
  ),
  ...pairsOf(
    "Nearly 40 percent of Chile's lithium is mined in the Salar de Atacama by SQM, which has agreed to hand control of the operation to the state-owned Codelco from 2031.",
    [
      "SQM, which mines almost 40% of Chile's lithium in the Salar de Atacama, will cede control to Codelco in 2031.",
      'State-owned Codelco is to take control of the lithium operation from 2031.',
    ],
    [['roles', 'Codelco has agreed to hand control of the operation to SQM from 2031.']],
  ),
  ...pairsOf(
    'Police said that the suspect, a 34-year-old man from Malmö, had acted alone and that there was no threat to the public.',
    [
      'According to police, the 34-year-old suspect from Malmö acted on his own.',
      'The public is not in danger, police say.',
    ],
    [['negation', 'Police said that the suspect had not acted alone.']],
  ),
  ...pairsOf(
    "The islands' 12,000 voters will decide in a referendum on 14 September whether to become independent from France.",
    [
      'Whether the islands become independent of France will be decided in a referendum on September 14.',
      'A referendum on independence from France is to be held on the islands on 14 September, with 12,000 people entitled to vote.',
    ],
    [['tense', "The islands' voters decided in a referendum on 14 September to become independent from France."]],
  ),
  ...pairsOf(
    'The drugmaker Novo Nordisk will cut 9,000 jobs, more than half of them in Denmark, as it loses ground to its American rival Eli Lilly.',
    [
      'Novo Nordisk is cutting 9,000 jobs as it falls behind Eli Lilly of the United States.',
      'More than half of the 9,000 job cuts at Novo Nordisk will be in Denmark.',
    ],
    [['quantity', 'Novo Nordisk will cut 9,000 jobs, all of them in Denmark.']],
  ),
  ...pairsOf(
    "Portugal's prime minister, Luís Montenegro, lost a confidence vote in March after questions were raised about his family's consultancy firm, forcing the third general election in three years.",
    [
      "Luís Montenegro lost a vote of confidence in March, which led to Portugal's third general election in three years.",
      "The lost confidence vote followed questions about a consultancy owned by the prime minister's family.",
    ],
    [['opposite', "Portugal's prime minister, Luís Montenegro, won a confidence vote in March."]],
  ),
  ...pairsOf(
    'Rescuers pulled a 70-year-old woman alive from the rubble of her house in Hatay, 212 hours after the earthquake.',
    [
      'A woman of 70 was rescued alive from the ruins of her home in Hatay 212 hours after the quake.',
      'In Hatay, a 70-year-old woman survived 212 hours under the rubble of her house.',
    ],
    [
      [
        'unit',
        'Rescuers pulled a 70-year-old woman alive from the rubble of her house in Hatay, 212 minutes after the earthquake.',
      ],
    ],
  ),
  ...pairsOf(
    'The museum returned the bronze head to Nigeria in 2022, having bought it from a London dealer in 1953 for 40 pounds.',
    [
      'The bronze head, bought for £40 from a dealer in London in 1953, went back to Nigeria in 2022.',
      'In 1953 the museum paid a London dealer 40 pounds for the bronze head.',
    ],
    [
      [
        'roles',
        'The museum returned the bronze head to Nigeria in 1953, having bought it from a London dealer in 2022.',
      ],
    ],
  ),
  ...pairsOf(
    "Ireland's data regulator fined TikTok 530 million euros for sending Europeans' personal data to China; the company said it would appeal.",
    [
      'TikTok was fined €530m by the Irish data regulator for transferring personal data of Europeans to China.',
      'TikTok plans to appeal against the 530-million-euro fine.',
    ],
    [['attribution', 'TikTok was fined 530 million euros; the regulator said it would appeal.']],
  ),
  ...pairsOf(
    'Experts disagree on whether the vaccine protects against the new variant; the manufacturer says it does, but has published no data.',
    [
      'It is disputed among experts whether the vaccine works against the new variant.',
      'The manufacturer has not published data but says that the vaccine protects against the new variant.',
    ],
    [['attribution', 'Experts say that the vaccine protects against the new variant.']],
  ),
  ...pairsOf(
    'The harvest workers, most of whom come from Morocco, earn about 58 euros a day, less than the legal minimum wage.',
    [
      'Most of the harvest workers are from Morocco and are paid around €58 a day, which is below the legal minimum.',
      'The workers are paid less than the minimum wage.',
    ],
    [['opposite', 'The harvest workers earn about 58 euros a day, more than the legal minimum wage.']],
  ),
  ...pairsOf(
    'The prosecutor dropped the charges against the nurse after two experts concluded that the infants had died of natural causes.',
    [
      'Charges against the nurse were dropped because two experts found that the babies had died naturally.',
      'Two experts came to the conclusion that the infants died of natural causes.',
    ],
    [
      [
        'opposite',
        'The prosecutor brought charges against the nurse after two experts concluded that the infants had died of natural causes.',
      ],
    ],
  ),
  ...pairsOf(
    "Sri Lanka's cricket team, led by Charith Asalanka, beat Australia by 174 runs in Colombo to win the two-match series 2-0.",
    [
      'Sri Lanka won the two-match series 2-0 after defeating Australia by 174 runs in Colombo.',
      'Captained by Charith Asalanka, Sri Lanka defeated Australia in Colombo.',
    ],
    [['unit', "Sri Lanka's cricket team beat Australia by 174 wickets in Colombo."]],
  ),
  ...pairsOf(
    'The Swiss bank has set aside 900 million francs for fines and legal costs, three times as much as a year earlier.',
    [
      "The bank's provisions for fines and legal costs tripled to 900 million francs within a year.",
      'A year earlier, the Swiss bank had set aside a third of the 900 million francs.',
    ],
    [['opposite', 'The Swiss bank has set aside 900 million francs, a third of what it set aside a year earlier.']],
  ),
  ...pairsOf(
    "No one has been charged over the collapse of the bridge in Genoa's port, prosecutors said, although five engineers are being investigated.",
    [
      'Prosecutors say that nobody has been charged over the bridge collapse in the port of Genoa.',
      'Five engineers are under investigation over the collapse.',
    ],
    [['tense', "Five engineers have been charged over the collapse of the bridge in Genoa's port."]],
  ),
  ...pairsOf(
    'Lithuania closed its border with Belarus on Wednesday after balloons carrying smuggled cigarettes repeatedly shut Vilnius airport.',
    [
      'Because balloons with smuggled cigarettes had repeatedly brought Vilnius airport to a halt, Lithuania closed the Belarusian border on Wednesday.',
      'The border between Lithuania and Belarus has been closed since Wednesday.',
    ],
    [['roles', 'Belarus closed its border with Lithuania on Wednesday.']],
  ),
  ...pairsOf(
    'The prince, 36, will marry Rosalind Okafor, a paediatrician, at the cathedral in Uppsala next summer, the palace announced.',
    [
      'The palace has announced that the prince is to marry the paediatrician Rosalind Okafor in Uppsala next summer.',
      "The wedding will take place at Uppsala's cathedral next summer.",
    ],
    [['number', 'The prince, 63, will marry Rosalind Okafor at the cathedral in Uppsala next summer.']],
  ),
  ...pairsOf(
    '"There is no plan B," Finance Minister Enoch Godongwana told lawmakers, adding that the tax increase was needed to pay for schools and clinics.',
    [
      'Finance Minister Godongwana told lawmakers there was no plan B.',
      'Enoch Godongwana said the tax rise was necessary to finance schools and clinics.',
    ],
    [['quotation', '"There is no other plan," Finance Minister Enoch Godongwana told lawmakers.']],
  ),
  ...pairsOf(
    'Vandals damaged the statue of Queen Victoria in Christchurch overnight; the police have made no arrests.',
    [
      'A statue of Queen Victoria in Christchurch was vandalised overnight.',
      'No one has been arrested over the damage to the Queen Victoria statue.',
    ],
    [
      [
        'negation',
        'Vandals damaged the statue of Queen Victoria in Christchurch overnight; the police have made arrests.',
      ],
    ],
  ),
  ...pairsOf(
    "The EU's top diplomat, Kaja Kallas, urged Serbia's president, Aleksandar Vučić, to hold early elections, which he has so far refused to do.",
    [
      'Kaja Kallas, the EU foreign policy chief, called on Vučić to hold early elections.',
      "Serbia's president has so far refused to call early elections.",
    ],
    [
      [
        'roles',
        "Serbia's president, Aleksandar Vučić, urged the EU's top diplomat, Kaja Kallas, to hold early elections.",
      ],
    ],
  ),
  ...pairsOf(
    'About 700 people a day cross the border at Petite-Rivière, down from 2,000 before the army took over the post.',
    [
      'Before the army took over the border post at Petite-Rivière, 2,000 people crossed it each day; now it is about 700.',
      'Daily crossings at Petite-Rivière have dropped to about 700 from 2,000.',
    ],
    [
      [
        'roles',
        'About 2,000 people a day cross the border at Petite-Rivière, down from 700 before the army took over the post.',
      ],
    ],
  ),
  ...pairsOf(
    'Samsung may build a second chip factory in Taylor, Texas, if the government extends the tax credit, an executive told Bloomberg.',
    [
      'A second Samsung chip plant in Taylor is possible if the tax credit is extended.',
      'An executive told Bloomberg that Samsung might build another chip factory in Taylor, Texas.',
    ],
    [['hedge', 'Samsung will build a second chip factory in Taylor, Texas, an executive told Bloomberg.']],
  ),
  ...pairsOf(
    'Bulgaria adopted the euro on 1 January, becoming the 21st country to use the common currency, even though polls showed that half of Bulgarians were against it.',
    [
      'Since January 1, Bulgaria has been using the euro, as the 21st country to do so.',
      'Polls showed half of the Bulgarians opposed to the euro, which the country introduced on 1 January.',
    ],
    [['number', 'Bulgaria adopted the euro on 1 January, becoming the 22nd country to use the common currency.']],
  ),
  ...pairsOf(
    'The river burst its banks at three places near Wrocław, and the mayor, Jacek Sutryk, asked residents not to leave their homes.',
    [
      "Jacek Sutryk, Wrocław's mayor, told residents to stay at home after the river burst its banks in three places.",
      'Residents were asked by the mayor not to leave home.',
    ],
    [['negation', 'The mayor, Jacek Sutryk, asked residents to leave their homes.']],
  ),
  ...pairsOf(
    "Uganda's parliament on Tuesday approved a law that allows military courts to try civilians, four months after the Supreme Court had declared such trials unconstitutional.",
    [
      "Four months after Uganda's Supreme Court ruled trials of civilians in military courts unconstitutional, parliament passed a law permitting them.",
      'On Tuesday, Ugandan MPs backed a law under which civilians can be tried by military courts.',
    ],
    [
      [
        'roles',
        "Uganda's parliament approved the law four months before the Supreme Court declared such trials unconstitutional.",
      ],
      ['opposite', "Uganda's parliament on Tuesday approved a law that bans military courts from trying civilians."],
    ],
  ),
  ...pairsOf(
    'The Louvre will charge visitors from outside the European Union 30 euros from January, compared with 22 euros for everyone else.',
    [
      'Non-EU visitors will have to pay €30 at the Louvre from January, while others pay 22.',
      'From January, tickets for the Louvre will cost visitors from outside the EU eight euros more than others.',
    ],
    [
      [
        'roles',
        'The Louvre will charge visitors from the European Union 30 euros from January, compared with 22 euros for everyone else.',
      ],
      ['date', 'The Louvre will charge visitors from outside the European Union 30 euros from July.'],
    ],
  ),
  ...pairsOf(
    'The actress Helena Vasquez, 71, left the hospital in Quito on Sunday after a week of treatment for pneumonia, her daughter wrote on Instagram.',
    [
      'Helena Vasquez was discharged from hospital in Quito on Sunday, according to her daughter.',
      'The 71-year-old actress had been treated for pneumonia for a week.',
    ],
    [
      ['attribution', 'Helena Vasquez left the hospital in Quito on Sunday, her husband wrote on Instagram.'],
      ['opposite', 'The actress Helena Vasquez was admitted to the hospital in Quito on Sunday.'],
    ],
  ),
  ...pairsOf(
    'The two companies said they had ended merger talks because they could not agree on a price.',
    [
      'Merger talks between the two companies collapsed over the price.',
      'The two firms broke off their talks about a merger, saying they had failed to agree on a price.',
    ],
    [
      ['added detail', 'The two companies ended merger talks because regulators had objected.'],
      ['opposite', 'The two companies said they had begun merger talks.'],
    ],
  ),
  ...pairsOf(
    "Bangladesh's interim government, headed by the Nobel laureate Muhammad Yunus, announced that elections would be held in February, earlier than it had first suggested.",
    [
      'Elections in Bangladesh are to take place in February, the interim government of Muhammad Yunus announced.',
      'The Bangladeshi elections will be held sooner than the interim government had originally suggested.',
    ],
    [
      [
        'opposite',
        "Bangladesh's interim government announced that elections would be held in February, later than it had first suggested.",
      ],
      ['tense', 'Elections were held in Bangladesh in February.'],
    ],
  ),
  ...pairsOf(
    'A magnitude 6.3 earthquake struck 28 kilometres south-west of Mazar-i-Sharif at a depth of 28 kilometres early on Monday, killing more than 20 people.',
    [
      'More than 20 people were killed when an earthquake of magnitude 6.3 hit an area 28 km southwest of Mazar-i-Sharif early on Monday.',
      'The quake had a magnitude of 6.3 and struck at a depth of 28 kilometres.',
    ],
    [
      ['number', 'A magnitude 3.6 earthquake struck south-west of Mazar-i-Sharif early on Monday.'],
      ['name', 'A magnitude 6.3 earthquake struck 28 kilometres north-east of Mazar-i-Sharif early on Monday.'],
    ],
  ),
  ...pairsOf(
    'Some of the documents released by the archive have been blacked out, but none has been withheld entirely, the archivist, Ruth Calloway, said.',
    [
      'According to archivist Ruth Calloway, no document was withheld completely, though some were partly blacked out.',
      'Parts of some documents that the archive released were blacked out.',
    ],
    [
      ['quantity', 'All of the documents released by the archive have been blacked out.'],
      ['negation', 'Some documents have been withheld entirely, the archivist, Ruth Calloway, said.'],
    ],
  ),
  ...pairsOf(
    'The driver of the lorry, who was unhurt, told investigators he had not seen the barrier because of the fog.',
    [
      'The lorry driver, who escaped injury, said that fog had kept him from seeing the barrier.',
      'The driver told investigators that he failed to see the barrier in the fog.',
    ],
    [
      ['negation', 'The driver of the lorry told investigators he had seen the barrier.'],
      ['opposite', 'The driver of the lorry, who was injured, told investigators he had not seen the barrier.'],
    ],
  ),
  ...pairsOf(
    "India's Supreme Court rejected a request by WhatsApp to suspend a fine of 2.13 billion rupees, or $25.4 million, imposed by the competition commission.",
    [
      "The Supreme Court of India turned down WhatsApp's request for a suspension of the 2.13-billion-rupee fine.",
      'The competition commission had fined WhatsApp 2.13 billion rupees ($25.4 million).',
    ],
    [
      ['roles', "India's Supreme Court imposed a fine of 2.13 billion rupees on the competition commission."],
      ['opposite', "India's Supreme Court granted a request by WhatsApp to suspend a fine of 2.13 billion rupees."],
    ],
  ),
  ...pairsOf(
    'More women than men have registered to vote in the county for the first time since 1998, election officials said.',
    [
      'For the first time since 1998, registered women voters outnumber men in the county, according to election officials.',
      'The number of women who have registered to vote in the county is higher than that of men.',
    ],
    [
      ['roles', 'More men than women have registered to vote in the county for the first time since 1998.'],
      ['date', 'More women than men have registered to vote in the county for the first time since 1989.'],
    ],
  ),
  ...pairsOf(
    'The glacier above the village of Blatten collapsed on 28 May and buried nine tenths of the houses, but the 300 inhabitants had been evacuated nine days earlier.',
    [
      "Blatten's 300 residents had been brought to safety nine days before the glacier collapsed on May 28.",
      'About 90 percent of the houses in Blatten were buried when the glacier above the village collapsed.',
    ],
    [
      ['opposite', 'The 300 inhabitants of Blatten were evacuated nine days after the glacier collapsed on 28 May.'],
      ['number', 'The glacier above the village of Blatten collapsed on 28 May and buried 19 percent of the houses.'],
    ],
  ),
  ...pairsOf(
    'The airline plans to order 60 aircraft from Embraer, people familiar with the matter told the Financial Times, although no contract has been signed.',
    [
      'The airline intends to buy 60 Embraer planes, sources told the Financial Times; it has not signed a contract yet.',
      'According to the Financial Times, no contract has been signed for the 60 aircraft that the airline plans to order.',
    ],
    [
      [
        'tense',
        'The airline has ordered 60 aircraft from Embraer, people familiar with the matter told the Financial Times.',
      ],
      [
        'attribution',
        'The airline plans to order 60 aircraft from Embraer, people familiar with the matter told Reuters.',
      ],
    ],
  ),
  ...pairsOf(
    'Elders in the Turkana region said they would hand over the stolen cattle if the police released six young men.',
    [
      'The Turkana elders offered to return the stolen cattle on condition that six young men were freed by police.',
      'If police free six young men, elders in Turkana will hand over the stolen cattle, they said.',
    ],
    [
      ['hedge', 'Elders in the Turkana region said they would hand over the stolen cattle.'],
      ['roles', 'The police said they would hand over the stolen cattle if the elders released six young men.'],
    ],
  ),
  ...pairsOf(
    'Prices for Arabica coffee doubled within a year to more than four dollars a pound, a record, as frost and drought hurt crops in Brazil.',
    [
      'Arabica coffee prices hit a record of over $4 a pound after doubling in a year.',
      "Frost and drought damaged Brazil's crops, and the price of Arabica coffee doubled within a year.",
    ],
    [
      ['number', 'Prices for Arabica coffee tripled within a year to more than four dollars a pound.'],
      ['unit', 'Prices for Arabica coffee doubled within a year to more than four dollars a kilogram.'],
    ],
  ),
  ...pairsOf(
    "Slovakia's prime minister, Robert Fico, survived an attempt on his life in Handlová on 15 May 2024; the gunman, Juraj Cintula, was sentenced to 21 years.",
    [
      'Juraj Cintula, who shot Prime Minister Fico in Handlová on May 15, 2024, got 21 years in prison.',
      'Robert Fico survived an assassination attempt on 15 May 2024.',
    ],
    [
      ['number', 'The gunman, Juraj Cintula, was sentenced to 12 years.'],
      ['name', 'Robert Fico survived an attempt on his life in Bratislava on 15 May 2024.'],
    ],
  ),
  ...pairsOf(
    '"I am deeply sorry," the coach, Marta Lindqvist, told supporters after the team had lost its seventh game in a row and dropped to last place.',
    [
      'Coach Marta Lindqvist told fans: "I am deeply sorry."',
      'After a seventh defeat in a row, the team fell to the bottom of the table.',
    ],
    [
      ['quotation', '"I am truly sorry," the coach, Marta Lindqvist, told supporters.'],
      ['opposite', 'The coach spoke after the team had won its seventh game in a row.'],
    ],
  ),
  ...pairsOf(
    'Only people over 65 and those with chronic illnesses will be offered the new vaccine free of charge this autumn, the health ministry said.',
    [
      'This autumn, the new vaccine will be free only for over-65s and the chronically ill.',
      'The health ministry said free vaccination would be offered this autumn to people older than 65 and to those who are chronically ill.',
    ],
    [
      ['quantity', 'Everyone will be offered the new vaccine free of charge this autumn, the health ministry said.'],
      [
        'opposite',
        'People under 65 will be offered the new vaccine free of charge this autumn, the health ministry said.',
      ],
    ],
  ),
  ...pairsOf(
    'The ministry neither confirmed nor denied that its minister had met the rebels in Doha.',
    [
      'The ministry would not say whether the minister had met the rebels in Doha.',
      'Whether its minister met rebels in Doha was left unconfirmed by the ministry.',
    ],
    [
      ['negation', 'The ministry confirmed that its minister had met the rebels in Doha.'],
      ['opposite', 'The ministry denied that its minister had met the rebels in Doha.'],
    ],
  ),
  ...pairsOf(
    'Since the law came into force in 2019, the number of plastic bags handed out in shops has fallen from 18 to three per person a year.',
    [
      'The number of plastic bags per person has dropped from 18 a year to three since the law took effect in 2019.',
      'Each person now gets three plastic bags a year in shops, down from 18 before the 2019 law.',
    ],
    [
      ['roles', 'The number of plastic bags handed out in shops has gone from three to 18 per person a year.'],
      ['date', 'The law on plastic bags came into force in 2021.'],
    ],
  ),
  ...pairsOf(
    'Ukraine exchanged 307 prisoners with Russia on Saturday, the second swap in two days, after talks in Istanbul mediated by Turkey.',
    [
      'Kyiv and Moscow each freed 307 prisoners on Saturday, their second exchange in two days.',
      'The prisoner swap followed talks in Istanbul in which Turkey acted as mediator.',
    ],
    [
      ['number', 'Ukraine exchanged 307 prisoners with Russia on Saturday, the third swap in two days.'],
      ['name', 'The exchange came after talks in Istanbul mediated by Qatar.'],
    ],
  ),
  ...pairsOf(
    'Greece will deploy two frigates off Libya to curb a surge in migrant arrivals on Crete, Prime Minister Kyriakos Mitsotakis said after meeting the president.',
    [
      'Kyriakos Mitsotakis said Greece would send two frigates to the waters off Libya because more migrants were arriving on Crete.',
      'Two Greek frigates are to be stationed off the Libyan coast.',
    ],
    [['number', 'Greece will deploy twelve frigates off Libya.']],
  ),
  ...pairsOf(
    'Zambia, which defaulted on its debt in 2020, reached a deal with its creditors in 2023 that cut its payments by 40 percent.',
    [
      'After defaulting in 2020, Zambia struck an agreement with creditors three years later.',
      "Zambia's debt payments were reduced by 40% under a 2023 agreement with its creditors.",
    ],
    [['date', 'Zambia, which defaulted on its debt in 2023, reached a deal with its creditors in 2020.']],
  ),
  ...pairsOf(
    'Doctors without Borders said it had suspended its work in El Fasher after a shell hit its last clinic there, wounding two nurses.',
    [
      'MSF halted its activities in El Fasher when its last clinic in the city was shelled and two nurses were injured.',
      'Two nurses were hurt when a shell struck the clinic.',
    ],
    [
      [
        'opposite',
        'Doctors without Borders said it had resumed its work in El Fasher after a shell hit its last clinic there.',
      ],
    ],
  ),
  ...pairsOf(
    "The opposition Democratic Party won 175 of the 300 seats in South Korea's parliament, while President Yoon's People Power Party took 108.",
    [
      "South Korea's Democratic Party, which is in opposition, gained a majority with 175 of 300 seats.",
      "Yoon's People Power Party won 108 seats.",
    ],
    [['roles', "President Yoon's People Power Party won 175 of the 300 seats, while the Democratic Party took 108."]],
  ),
  ...pairsOf(
    'The government will not raise the retirement age before 2030, Labour Minister Yolanda Ortiz promised, although economists consider the step inevitable.',
    [
      'Labour Minister Yolanda Ortiz promised to leave the retirement age unchanged until 2030.',
      'Economists think that raising the retirement age is unavoidable.',
    ],
    [['attribution', 'Economists promised that the government will not raise the retirement age before 2030.']],
  ),
  ...pairsOf(
    'Fewer than half of the 54 member states had sent their annual report by the deadline on 31 March, the organisation complained.',
    [
      'The organisation complained that less than half of its 54 members had submitted the annual report by March 31.',
      'Most member states missed the 31 March deadline for their annual reports.',
    ],
    [['quantity', 'Most of the 54 member states had sent their annual report by the deadline on 31 March.']],
  ),
  ...pairsOf(
    'The painting, long attributed to a pupil, is in fact by Rembrandt himself, researchers at the Rijksmuseum have concluded after two years of study.',
    [
      "Following a two-year study, Rijksmuseum researchers concluded that the painting was Rembrandt's own work.",
      'For a long time the painting was thought to be by one of his pupils.',
    ],
    [['negation', 'The painting is not by Rembrandt himself, researchers at the Rijksmuseum have concluded.']],
  ),
  ...pairsOf(
    "Hong Kong's stock exchange fell 13.2 percent on Monday, its worst day since 1997, after China announced tariffs of 34 percent on American goods.",
    [
      'Hong Kong stocks had their worst day since 1997 on Monday, dropping 13.2 percent.',
      "China's announcement of a 34% tariff on goods from the US sent the Hong Kong exchange down by 13.2 percent.",
    ],
    [
      [
        'roles',
        "Hong Kong's stock exchange fell 13.2 percent after America announced tariffs of 34 percent on Chinese goods.",
      ],
    ],
  ),
  ...pairsOf(
    'The European Court of Human Rights found that Switzerland had violated the rights of a group of older women by doing too little against climate change.',
    [
      "Switzerland breached older women's rights because it did not do enough about climate change, the European Court of Human Rights ruled.",
      'The court sided with a group of older women who said that Switzerland had done too little against climate change.',
    ],
    [
      [
        'opposite',
        'The European Court of Human Rights found that Switzerland had respected the rights of a group of older women.',
      ],
    ],
  ),
  ...pairsOf(
    'Sixteen-year-olds will be able to vote in the next British general election, the government announced, lowering the voting age from 18.',
    [
      'The British government is reducing the voting age to 16 from 18.',
      "Britain's next general election will be open to voters from the age of 16.",
    ],
    [['roles', 'The British government announced that it was raising the voting age from 16 to 18.']],
  ),
  ...pairsOf(
    'The Colombian government and the Gulf Clan began peace talks in Doha in September, mediated by Qatar, and agreed to meet again in December.',
    [
      "With Qatar as mediator, Colombia's government and the Gulf Clan opened peace negotiations in Doha in September.",
      'The next meeting between the Gulf Clan and the Colombian government is planned for December.',
    ],
    [['tense', 'The Colombian government and the Gulf Clan met again in December.']],
  ),
  ...pairsOf(
    'Engineers detected cracks in the dam as early as 2017, but the operator ignored their warnings, according to a report that was made public on Wednesday.',
    [
      'The operator of the dam disregarded warnings from engineers, who had found cracks in 2017, says a report published on Wednesday.',
      'According to the report, cracks in the dam were found in 2017.',
    ],
    [['opposite', 'Engineers detected cracks in the dam as early as 2017, and the operator heeded their warnings.']],
  ),
  ...pairsOf(
    "The bank's chief economist, Ravi Menon, expects growth of between 2.1 and 2.4 percent this year, slightly more than the government.",
    [
      'Ravi Menon, chief economist of the bank, forecasts that the economy will grow by 2.1 to 2.4 percent this year.',
      "The government's growth forecast is slightly lower than that of the bank's chief economist.",
    ],
    [
      [
        'opposite',
        "The bank's chief economist, Ravi Menon, expects slightly less growth this year than the government.",
      ],
    ],
  ),
  ...pairsOf(
    "Kazakhstan's president, Kassym-Jomart Tokayev, ordered the evacuation of 12,000 people from the flooded town of Kulsary, where water had risen to the rooftops.",
    [
      'On the orders of President Tokayev, 12,000 people were to be evacuated from Kulsary, which was under water up to its roofs.',
      'Tokayev ordered that 12,000 residents of flooded Kulsary be evacuated.',
    ],
    [['number', 'Tokayev ordered the evacuation of 120,000 people from the flooded town of Kulsary.']],
  ),
  ...pairsOf(
    'A strike by baggage handlers at Frankfurt airport led to the cancellation of 114 flights on Thursday, but long-haul services were not affected.',
    [
      '114 flights were cancelled at Frankfurt airport on Thursday because baggage handlers were on strike.',
      'Long-distance flights were spared by the strike of the baggage handlers.',
    ],
    [['negation', 'The strike at Frankfurt airport on Thursday also affected long-haul services.']],
  ),
  ...pairsOf(
    "Liberia's president, Joseph Boakai, cut his own salary by 40 percent, saying he wanted to set an example of responsible governance.",
    [
      'To set an example, President Boakai of Liberia reduced his salary by 40%.',
      "Liberian President Joseph Boakai's pay was cut by 40 percent, on his own initiative.",
    ],
    [['roles', "Liberia's president, Joseph Boakai, cut his ministers' salaries by 40 percent."]],
  ),
  ...pairsOf(
    'The sanctions were lifted in part: oil may be exported again, but the ban on weapons remains in place until at least 2027.',
    [
      'Oil exports are permitted again, while the arms embargo stays in force until 2027 at the earliest.',
      'The sanctions have been partly lifted.',
    ],
    [['quantity', 'The sanctions were lifted completely, and oil may be exported again.']],
  ),
  ...pairsOf(
    'No country has recognised the breakaway republic except Russia, Nicaragua, Nauru and Syria.',
    [
      'Only Russia, Nicaragua, Nauru and Syria have recognised the breakaway republic.',
      'Four countries, among them Russia and Syria, recognise the breakaway republic.',
    ],
    [['negation', 'Russia, Nicaragua, Nauru and Syria have not recognised the breakaway republic.']],
  ),
  ...pairsOf(
    "Nurses' pay will go up by 5.5 percent, well above the current inflation rate of 2.2 percent, but less than the union had demanded.",
    [
      'Nurses will get a pay rise of 5.5 percent, which is less than their union asked for.',
      "At 5.5%, the increase in nurses' pay exceeds inflation, which stands at 2.2%.",
    ],
    [['roles', "Nurses' pay will go up by 2.2 percent, while the inflation rate is 5.5 percent."]],
  ),
  ...pairsOf(
    'The volcano has been dormant for 4,500 years, but satellite data show that its flank has risen by nine centimetres since 2023, which could point to magma.',
    [
      'Satellite data show that a flank of the volcano, which has not erupted for 4,500 years, has lifted by nine centimetres since 2023.',
      'The uplift of nine centimetres since 2023 may be a sign of magma.',
    ],
    [['hedge', "The volcano's flank has risen by nine centimetres since 2023, which proves that there is magma."]],
  ),
  ...pairsOf(
    "Mozambique's opposition leader, Venâncio Mondlane, left the country because he feared for his life after two of his aides had been shot dead in Maputo.",
    [
      'Fearing for his life, Venâncio Mondlane fled Mozambique after the killing of two of his aides.',
      'Two aides of the opposition leader were shot dead in Maputo.',
    ],
    [['name', 'Two aides of Venâncio Mondlane were shot dead in Beira.']],
  ),
  ...pairsOf(
    'The trade deficit narrowed to 60.2 billion dollars in June from 71.7 billion in May, as companies that had stockpiled goods imported less.',
    [
      'From May to June the trade deficit shrank from $71.7 billion to $60.2 billion.',
      'In June the trade gap was smaller than in May, since companies imported less.',
    ],
    [['opposite', 'The trade deficit widened to 60.2 billion dollars in June.']],
  ),
  ...pairsOf(
    'Two of the three men accused of stealing the gold toilet from Blenheim Palace pleaded guilty; the third was acquitted by a jury in Oxford.',
    [
      'An Oxford jury acquitted one of the three men accused of the theft of the gold toilet, while the other two admitted it.',
      'Of the three accused, two pleaded guilty.',
    ],
    [['number', 'All three men accused of stealing the gold toilet from Blenheim Palace pleaded guilty.']],
  ),
  ...pairsOf(
    '"We came here to win, not to make friends," said the captain, Thabo Nkosi, whose team plays New Zealand in the final on Saturday.',
    [
      'Captain Thabo Nkosi said his team had come to win, "not to make friends".',
      'The final against New Zealand takes place on Saturday.',
    ],
    [['date', "Thabo Nkosi's team plays New Zealand in the final on Sunday."]],
  ),
  ...pairsOf(
    "Public transport in Tallinn has been free for residents since 2013, yet the share of trips made by car has grown, a study by the city's university found.",
    [
      'Although residents of Tallinn have travelled free on public transport since 2013, more trips are made by car, according to a university study.',
      'Residents of Tallinn have not had to pay for public transport since 2013.',
    ],
    [
      [
        'opposite',
        'Public transport in Tallinn has been free since 2013, and the share of trips made by car has shrunk.',
      ],
    ],
  ),
];
