import { pairsOf, type CheckPair } from './tuning.test-data.ts';

/** A fourth set of many fields (31 of 40 seen, 7 of 40 doubted when new). */
export const NEWS_PAIRS_15: CheckPair[] = [
  ...pairsOf(
    'After the army had retaken the town of Melka, thousands of displaced families returned, but aid workers warned that many houses were still mined.',
    [
      'Aid workers cautioned that a lot of homes in Melka still contained mines.',
      'Thousands of families who had fled came back once the army had recaptured Melka.',
    ],
    [
      ['opposite', 'Thousands of families fled Melka after the army had retaken the town.'],
      ['roles', 'The families returned to Melka before the army had retaken the town.'],
    ],
  ),
  ...pairsOf(
    'Kenya borrowed 1.2 billion dollars from China to build the railway, which carries about 6,000 passengers a day between Nairobi and Mombasa.',
    [
      'China lent Kenya $1.2 billion for the construction of the railway.',
      'About 6,000 people travel on the line between Nairobi and Mombasa every day.',
    ],
    [
      ['roles', 'China borrowed 1.2 billion dollars from Kenya to build the railway.'],
      ['unit', 'The railway carries about 6,000 passengers a week between Nairobi and Mombasa.'],
    ],
  ),
  ...pairsOf(
    'The physicist Ingrid Solheim, who shared the prize with her student Arun Das, said she had almost abandoned the experiment in 1987.',
    [
      'Ingrid Solheim and her student Arun Das were awarded the prize jointly.',
      'Solheim nearly gave up the experiment in 1987, she said.',
    ],
    [
      ['roles', 'The physicist Arun Das shared the prize with his student Ingrid Solheim.'],
      ['quantity', 'Ingrid Solheim said she had abandoned the experiment in 1987.'],
    ],
  ),
  ...pairsOf(
    'Parliament passed the law by a narrow majority in May, and the president signed it the following week despite protests in the capital.',
    [
      'In May, the law was narrowly approved by parliament.',
      'Although there were protests in the capital, the president signed the law a week after parliament had passed it.',
    ],
    [
      ['opposite', 'Parliament passed the law by a large majority in May.'],
      ['opposite', 'The president refused to sign the law because of protests in the capital.'],
    ],
  ),
  ...pairsOf(
    'The number of visitors to the museum dropped from 2.1 million in 2019 to 800,000 in 2021 and has since recovered to 1.9 million.',
    [
      'Visitor numbers fell to 800,000 in 2021, down from 2.1 million two years earlier.',
      'The museum now has 1.9 million visitors again.',
    ],
    [
      ['opposite', 'The number of visitors to the museum rose from 800,000 in 2019 to 2.1 million in 2021.'],
      ['date', 'The museum had 2.1 million visitors in 2021.'],
    ],
  ),
  ...pairsOf(
    'Police said the driver had ignored a red light; his lawyer maintains that the brakes of the lorry had failed.',
    [
      "The driver's lawyer claims that the lorry's brakes did not work.",
      'According to police, the lorry driver went through a red light.',
    ],
    [
      ['attribution', 'Police said that the brakes of the lorry had failed.'],
      ['hedge', 'The brakes of the lorry had failed.'],
    ],
  ),
  ...pairsOf(
    'The island is smaller than Malta but has twice as many inhabitants, nearly all of whom live from fishing.',
    [
      'Malta is larger than the island, which has twice as many inhabitants.',
      'Almost everyone on the island makes a living from fishing.',
    ],
    [
      ['opposite', 'The island is larger than Malta and has twice as many inhabitants.'],
      ['number', 'The island has half as many inhabitants as Malta.'],
    ],
  ),
  ...pairsOf(
    'In 1956 the firm moved its headquarters from Bremen to Hamburg, where it had opened its first shipyard eight years earlier.',
    [
      'The company relocated its head office from Bremen to Hamburg in 1956.',
      "The firm's first shipyard in Hamburg was opened eight years before the move.",
    ],
    [
      ['roles', 'In 1956 the firm moved its headquarters from Hamburg to Bremen.'],
      ['date', 'The firm opened its first shipyard in Hamburg in 1956.'],
    ],
  ),
  ...pairsOf(
    'Ms Haddad, who leads the Green Party, accused the chancellor of breaking his promise to close all coal-fired power stations by 2030.',
    [
      'The leader of the Greens, Ms Haddad, accused the chancellor of not keeping his word on closing every coal-fired power plant by 2030.',
      'The chancellor had promised that all coal-fired power stations would be shut by 2030.',
    ],
    [
      [
        'roles',
        'The chancellor accused Ms Haddad of breaking her promise to close all coal-fired power stations by 2030.',
      ],
      [
        'opposite',
        'Ms Haddad praised the chancellor for keeping his promise to close all coal-fired power stations by 2030.',
      ],
    ],
  ),
  ...pairsOf(
    'The treatment is not covered by public insurance, so that most patients pay for it themselves.',
    [
      'Because public insurance does not cover the treatment, most patients have to pay for it out of their own pocket.',
      'Most patients bear the cost of the treatment themselves.',
    ],
    [
      ['negation', 'The treatment is covered by public insurance.'],
      ['quantity', 'Few patients pay for the treatment themselves.'],
    ],
  ),
  ...pairsOf(
    'Defending champion Elif Kaya lost the final to Rosa Lindgren of Sweden in three sets after having won the first 6-2.',
    [
      'Rosa Lindgren beat the defending champion, Elif Kaya, in a three-set final.',
      'Kaya had taken the first set 6–2.',
    ],
    [
      ['roles', 'Elif Kaya beat Rosa Lindgren of Sweden in the final in three sets.'],
      ['number', 'Elif Kaya lost the final to Rosa Lindgren in two sets.'],
    ],
  ),
  ...pairsOf(
    'The ministry estimates that between 200 and 250 wolves live in the country, most of them in the northern forests.',
    [
      'According to ministry estimates, there are 200 to 250 wolves in the country.',
      'The majority of the wolves are found in the forests of the north.',
    ],
    [
      ['number', 'The ministry estimates that between 2,000 and 2,500 wolves live in the country.'],
      ['name', 'The ministry estimates that between 200 and 250 bears live in the country.'],
    ],
  ),
  ...pairsOf(
    'Oil prices rose on Monday because traders feared that the strike in Norway would cut supplies.',
    [
      'Fears that supplies would be reduced by the Norwegian strike pushed up the price of oil on Monday.',
      'On Monday, oil became more expensive.',
    ],
    [
      ['opposite', 'Oil prices fell on Monday because traders feared that the strike in Norway would cut supplies.'],
      ['date', 'Oil prices rose on Friday because traders feared that the strike in Norway would cut supplies.'],
    ],
  ),
  ...pairsOf(
    'The satellite, designed to last five years, has been transmitting data for eleven and is expected to burn up in the atmosphere in 2031.',
    [
      'Although it was built for a life of 5 years, the satellite has sent data for 11 years.',
      'The satellite will probably burn up in 2031.',
    ],
    [
      ['number', 'The satellite, designed to last eleven years, has been transmitting data for five.'],
      ['tense', 'The satellite has burned up in the atmosphere.'],
    ],
  ),
  ...pairsOf(
    'No Asian team had won the tournament before Japan beat Germany in the final in 2011.',
    [
      'In 2011 Japan became the first Asian team to win the tournament, defeating Germany in the final.',
      'Germany lost the 2011 final to Japan.',
    ],
    [
      ['roles', 'Germany beat Japan in the final in 2011.'],
      ['negation', 'Several Asian teams had won the tournament before 2011.'],
    ],
  ),
  ...pairsOf(
    'Judge Amira Nasser dismissed the claim of the villagers against the mining company, which had offered them compensation in 2018.',
    [
      "The villagers' claim against the mining company was rejected by Judge Amira Nasser.",
      'In 2018 the company had offered the villagers compensation.',
    ],
    [
      ['opposite', 'Judge Amira Nasser upheld the claim of the villagers against the mining company.'],
      ['roles', 'Judge Amira Nasser dismissed the claim of the mining company against the villagers.'],
    ],
  ),
  ...pairsOf(
    'The language has about two million speakers, was first written in Arabic script and adopted the Latin alphabet in 1928.',
    [
      'Around 2 million people speak the language, which has been written in Latin letters since 1928.',
      'Originally, the language was written in Arabic script.',
    ],
    [
      ['name', 'The language was first written in Cyrillic script.'],
      ['date', 'The language adopted the Latin alphabet in 1982.'],
    ],
  ),
  ...pairsOf(
    'Astronomers discovered that the star is dimming by one percent a year and suspect that a cloud of dust is passing in front of it.',
    [
      'The star loses one percent of its brightness each year, astronomers found.',
      'Astronomers think a dust cloud passing in front of the star may be the cause.',
    ],
    [
      ['opposite', 'Astronomers discovered that the star is brightening by one percent a year.'],
      ['unit', 'Astronomers discovered that the star is dimming by one percent a day.'],
    ],
  ),
  ...pairsOf(
    'Colonel Traoré seized power in September 2022, promising elections within two years, but later extended the transition until 2029.',
    [
      'Traoré took power in September 2022 and promised to hold elections within two years.',
      'The transition was later prolonged to 2029.',
    ],
    [
      ['tense', 'Colonel Traoré held elections within two years.'],
      ['opposite', 'Colonel Traoré later shortened the transition.'],
    ],
  ),
  ...pairsOf(
    'Both the union and the employers welcomed the ruling, whereas the minister of labour called it a step backwards.',
    [
      'The ruling was welcomed by the union as well as by the employers.',
      'The labour minister described the ruling as a step back.',
    ],
    [
      ['attribution', 'The union called the ruling a step backwards.'],
      ['roles', 'The minister of labour welcomed the ruling.'],
    ],
  ),
];
