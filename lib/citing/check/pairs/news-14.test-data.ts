import { pairsOf, type CheckPair } from './tuning.test-data.ts';

/** A third set of many fields: summaries, sentences told anew, number words and pronouns (35 of 40 seen, 5 of 40 doubted when new). */
export const NEWS_PAIRS_14: CheckPair[] = [
  ...pairsOf(
    'Hungarian Foreign Minister Peter Sárosi confirmed on Tuesday that Budapest had received a letter from Kyiv proposing talks on the transit of gas, but he declined to say when it would reply.',
    [
      'Hungary has received a letter in which Kyiv suggests talks on gas transit, its foreign minister confirmed.',
      'Sárosi would not say when Budapest would answer the letter.',
    ],
    [
      [
        'opposite',
        'Hungarian Foreign Minister Peter Sárosi denied on Tuesday that Budapest had received a letter from Kyiv.',
      ],
      ['roles', 'Kyiv has received a letter from Budapest proposing talks on the transit of gas.'],
    ],
  ),
  ...pairsOf(
    'Rice prices rose by a fifth in the Philippines after India had restricted exports, and the government in Manila plans to release 300,000 tonnes from its reserves.',
    [
      'After Indian export restrictions, rice became 20 percent more expensive in the Philippines.',
      'Manila intends to release 300,000 tonnes of rice from its stocks.',
    ],
    [
      ['opposite', 'Rice prices in the Philippines fell by a fifth after India had restricted exports.'],
      ['tense', 'The government in Manila has released 300,000 tonnes of rice from its reserves.'],
    ],
  ),
  ...pairsOf(
    'The orchestra was founded by Emil Brandt in 1904, toured South America twice before the First World War and has been led by women since 1996.',
    [
      'Emil Brandt founded the orchestra in 1904; since 1996 its conductors have been women.',
      'Before World War I the orchestra went on two tours of South America.',
    ],
    [
      ['date', 'The orchestra toured South America twice after the First World War.'],
      ['number', 'Before the First World War the orchestra toured South America three times.'],
    ],
  ),
  ...pairsOf(
    'The suspect, a 34-year-old electrician, was arrested near the Swiss border two days after the robbery; he has denied any involvement.',
    [
      'Two days after the robbery, police caught a 34-year-old electrician close to the border with Switzerland.',
      'The man arrested denies having been involved.',
    ],
    [
      ['opposite', 'The suspect, a 34-year-old electrician, has admitted his involvement in the robbery.'],
      ['date', 'The suspect was arrested near the Swiss border two weeks after the robbery.'],
    ],
  ),
  ...pairsOf(
    'Vaccination protects about nine out of ten children against the disease, whereas the older vaccine protected only six out of ten.',
    [
      'The vaccine protects roughly 90 percent of children from the disease.',
      'With the older vaccine, only 60 percent of children were protected.',
    ],
    [
      ['roles', 'The older vaccine protected about nine out of ten children against the disease.'],
      ['number', 'Vaccination protects about seven out of ten children against the disease.'],
    ],
  ),
  ...pairsOf(
    'General Mirza told reporters that his troops had not crossed the river, contradicting a rebel spokesman who had claimed that thirty soldiers had been captured on the far bank.',
    [
      'According to General Mirza, his soldiers did not cross the river.',
      'A spokesman for the rebels claimed the capture of 30 soldiers on the other side of the river.',
    ],
    [
      ['negation', 'General Mirza told reporters that his troops had crossed the river.'],
      ['attribution', 'General Mirza claimed that thirty soldiers had been captured on the far bank.'],
    ],
  ),
  ...pairsOf(
    'The bridge, 1.2 kilometres long and built by a Chinese company for 90 million dollars, links the capital Maputo with Katembe.',
    [
      'A Chinese firm built the 1.2 km bridge between Maputo and Katembe at a cost of $90 million.',
      'The bridge connects Katembe to the capital, Maputo.',
    ],
    [
      ['unit', 'The bridge between Maputo and Katembe is 1.2 miles long.'],
      ['name', 'The bridge was built by a Portuguese company for 90 million dollars.'],
    ],
  ),
  ...pairsOf(
    'Scientists had long assumed that the eels spawn in the Sargasso Sea, but it was not until 2022 that tagged animals were tracked all the way there.',
    [
      'Only in 2022 were tagged eels followed all the way to the Sargasso Sea.',
      'It had long been assumed that eels spawn in the Sargasso Sea.',
    ],
    [
      ['date', 'Tagged eels were tracked all the way to the Sargasso Sea in 2012.'],
      ['other subject', 'Scientists had long assumed that the salmon spawn in the Sargasso Sea.'],
    ],
  ),
  ...pairsOf(
    'Mayor Lena Fischer vetoed the budget, saying that it would have cut spending on schools by 8 percent, and the council failed by one vote to override her.',
    [
      'The council fell one vote short of overriding the veto of Mayor Lena Fischer.',
      'Fischer blocked the budget because, she said, it would have reduced school spending by 8%.',
    ],
    [
      ['opposite', 'The council overrode the veto of Mayor Lena Fischer by one vote.'],
      ['opposite', 'Mayor Lena Fischer approved the budget.'],
    ],
  ),
  ...pairsOf(
    'Sales of electric cars overtook those of diesel cars in Europe for the first time in June 2019, thanks mainly to buyers in Norway and Germany.',
    [
      'In June 2019, more electric than diesel cars were sold in Europe for the first time.',
      'Buyers in Germany and Norway accounted for most of the rise.',
    ],
    [
      ['roles', 'Sales of diesel cars overtook those of electric cars in Europe for the first time in June 2019.'],
      ['name', 'Sales of electric cars overtook those of diesel cars in Asia for the first time in June 2019.'],
    ],
  ),
  ...pairsOf(
    'The film, which critics panned, earned more in its first week than any other that year and won its lead actress, Nadia Rahal, an award in Cannes.',
    [
      'Although it was criticised by reviewers, the film made more money in its opening week than any other that year.',
      'Nadia Rahal, who played the lead, won a prize in Cannes for the film.',
    ],
    [
      ['opposite', 'Critics praised the film, which earned more in its first week than any other that year.'],
      ['opposite', 'The film earned less in its first week than any other that year.'],
    ],
  ),
  ...pairsOf(
    'Doctors at the clinic in Lyon say the patient could be discharged next week if his condition remains stable.',
    [
      'If his condition stays stable, the patient may leave hospital next week, according to doctors in Lyon.',
      'Doctors in Lyon think that he might be released from the clinic in the coming week.',
    ],
    [
      ['hedge', 'The patient will be discharged next week, doctors at the clinic in Lyon say.'],
      ['date', 'The patient could be discharged next month if his condition remains stable.'],
    ],
  ),
  ...pairsOf(
    'Only two of the seven expeditions that set out for the pole before 1909 came back without having lost a man.',
    [
      'Of the seven expeditions that left for the pole before 1909, just two returned without losses.',
      'Five of the seven expeditions before 1909 lost at least one man.',
    ],
    [
      ['number', 'Only three of the seven expeditions to the pole before 1909 came back without having lost a man.'],
      [
        'date',
        'Only two of the seven expeditions that set out for the pole after 1909 came back without having lost a man.',
      ],
    ],
  ),
  ...pairsOf(
    'Telecom giant Vireo sued its former chief engineer, Paul Okafor, for having passed on trade secrets to a competitor in Taiwan.',
    [
      'Vireo took Paul Okafor, previously its chief engineer, to court over trade secrets that he allegedly gave to a Taiwanese rival.',
      'Paul Okafor was sued by Vireo.',
    ],
    [
      ['roles', 'Paul Okafor, the former chief engineer of Vireo, sued the telecom giant.'],
      ['name', 'Vireo sued Paul Okafor for having passed on trade secrets to a competitor in Korea.'],
    ],
  ),
  ...pairsOf(
    'The volcano last erupted in 1783 and killed a quarter of the population, most of them through famine rather than lava.',
    [
      'About 25 percent of the population died in the last eruption of the volcano, in 1783.',
      'Most of the victims starved.',
    ],
    [
      ['roles', 'Most of the victims of the eruption of 1783 were killed by lava rather than famine.'],
      ['number', 'The eruption of 1783 killed half of the population.'],
    ],
  ),
  ...pairsOf(
    'Because Maria Santos had grown up in Goa, she spoke Portuguese before she learned English at the age of nine.',
    [
      'Maria Santos, who was raised in Goa, could speak Portuguese before English.',
      'She was nine years old when she learned English.',
    ],
    [
      ['roles', 'Maria Santos spoke English before she learned Portuguese.'],
      ['number', 'Maria Santos learned English at the age of nineteen.'],
    ],
  ),
  ...pairsOf(
    'Turnout was 48 percent, seven points lower than four years ago, and the ruling party lost its majority although it remained the strongest force.',
    [
      'At 48%, turnout was down seven percentage points from four years earlier.',
      'The governing party is still the strongest, but it no longer has a majority.',
    ],
    [
      ['opposite', 'Turnout was 48 percent, seven points higher than four years ago.'],
      ['opposite', 'The ruling party kept its majority.'],
    ],
  ),
  ...pairsOf(
    'It remains unclear who leaked the report, which accuses the agency of having ignored warnings from its own inspectors.',
    [
      'The agency disregarded warnings by its own inspectors, according to the leaked report.',
      'Who leaked the report is not known.',
    ],
    [
      ['added detail', 'The report was leaked by an inspector of the agency.'],
      ['opposite', 'The report accuses the agency of having heeded warnings from its own inspectors.'],
    ],
  ),
  ...pairsOf(
    'A storm delayed the launch by nine hours, but the capsule docked with the station on schedule thanks to a faster trajectory.',
    [
      'Despite a nine-hour delay of the launch due to a storm, the capsule reached the station on time.',
      'Thanks to a quicker trajectory, the capsule docked as scheduled.',
    ],
    [
      ['unit', 'A storm delayed the launch of the capsule by nine days.'],
      ['opposite', 'The capsule docked with the station behind schedule.'],
    ],
  ),
  ...pairsOf(
    'Minister of Health Jonas Lindqvist ruled out new restrictions, while the epidemiologist Karin Dahl called them inevitable.',
    [
      'New restrictions are inevitable in the view of epidemiologist Karin Dahl.',
      'There will be no new restrictions, Health Minister Jonas Lindqvist said.',
    ],
    [
      ['attribution', 'Minister of Health Jonas Lindqvist called new restrictions inevitable.'],
      ['attribution', 'The epidemiologist Karin Dahl ruled out new restrictions.'],
    ],
  ),
];
