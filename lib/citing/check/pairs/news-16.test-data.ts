import { pairsOf, type CheckPair } from './tuning.test-data.ts';

/** A fifth set of many fields (30 of 40 seen, 7 of 40 doubted when new). */
export const NEWS_PAIRS_16: CheckPair[] = [
  ...pairsOf(
    'Serbia supplied Cyprus with 40 field guns last spring, according to a report that the defence ministry in Belgrade has neither confirmed nor denied.',
    [
      'A report says that Cyprus received 40 field guns from Serbia last spring.',
      'The Serbian defence ministry did not comment on whether the report is true.',
    ],
    [
      ['roles', 'Cyprus supplied Serbia with 40 field guns last spring, according to a report.'],
      ['opposite', 'The defence ministry in Belgrade confirmed the report.'],
    ],
  ),
  ...pairsOf(
    'The company expects sales to grow by 7 to 9 percent this year after an increase of 12 percent last year.',
    [
      'Sales are forecast to rise between 7% and 9% this year, the company said.',
      'Last year, sales increased by 12 percent.',
    ],
    [
      ['number', 'The company expects sales to grow by 12 percent this year.'],
      ['opposite', 'The company expects sales to shrink by 7 to 9 percent this year.'],
    ],
  ),
  ...pairsOf(
    'Archaeologists found the remains of a Roman bath beneath the car park in Chester, which will therefore stay closed until at least March.',
    [
      'Beneath a car park in Chester, archaeologists discovered the ruins of a Roman bathhouse.',
      'The car park remains shut until March at the earliest.',
    ],
    [
      ['name', 'Archaeologists found the remains of a Greek bath beneath the car park in Chester.'],
      ['opposite', 'The car park in Chester will reopen before March.'],
    ],
  ),
  ...pairsOf(
    'Goalkeeper Marta Ruiz saved two penalties, which helped Valencia to eliminate Lyon and set up a semi-final against Chelsea.',
    [
      'Valencia knocked out Lyon thanks to two penalty saves by goalkeeper Marta Ruiz.',
      'Valencia will play Chelsea in the semi-final.',
    ],
    [
      ['roles', 'Lyon eliminated Valencia and set up a semi-final against Chelsea.'],
      ['number', 'Goalkeeper Marta Ruiz saved three penalties.'],
    ],
  ),
  ...pairsOf(
    'The World Health Organization declared the outbreak in Uganda over on 11 January, 42 days after the last patient had been discharged.',
    [
      'On January 11, the WHO announced the end of the outbreak in Uganda.',
      'The last patient had left hospital 42 days before the outbreak was declared over.',
    ],
    [
      ['date', 'The World Health Organization declared the outbreak in Uganda over on 11 July.'],
      ['unit', 'The outbreak was declared over 42 hours after the last patient had been discharged.'],
    ],
  ),
  ...pairsOf(
    'Prime Minister Dahlberg survived the no-confidence vote with the support of the Liberals, who had threatened to vote against her.',
    [
      'With help from the Liberals, Dahlberg won the confidence vote.',
      'The Liberals had threatened to vote against the prime minister.',
    ],
    [
      ['opposite', 'Prime Minister Dahlberg lost the no-confidence vote.'],
      ['opposite', 'The Liberals voted against Prime Minister Dahlberg.'],
    ],
  ),
  ...pairsOf(
    'The bill would raise the retirement age from 62 to 64 and has to be approved by the senate before it can take effect.',
    ['Under the bill, people would retire at 64 instead of 62.', 'The senate still has to pass the bill.'],
    [
      ['number', 'The bill would raise the retirement age from 62 to 67.'],
      ['tense', 'The senate has approved the bill.'],
    ],
  ),
  ...pairsOf(
    'Born to a Scottish father and a Japanese mother, Aiko Fraser grew up in Osaka, studied chemistry in Edinburgh and wrote her first novel at 23.',
    [
      'Aiko Fraser, whose mother was Japanese and whose father came from Scotland, spent her childhood in Osaka.',
      'Fraser was 23 when she wrote her first novel.',
    ],
    [
      ['roles', 'Aiko Fraser was born to a Japanese father and a Scottish mother.'],
      ['name', 'Aiko Fraser studied chemistry in Osaka.'],
    ],
  ),
  ...pairsOf(
    'Investigators believe that a faulty sensor, not pilot error, caused the helicopter to crash into the lake.',
    [
      'According to investigators, the helicopter probably crashed into the lake because of a defective sensor.',
      'Investigators do not think that the pilot was to blame for the crash.',
    ],
    [
      ['roles', 'Investigators believe that pilot error, not a faulty sensor, caused the helicopter to crash.'],
      ['hedge', 'A faulty sensor caused the helicopter to crash into the lake.'],
    ],
  ),
  ...pairsOf(
    'The average temperature in July was 1.8 degrees above that of the years from 1961 to 1990, and rainfall reached only a third of the usual amount.',
    ['July was 1.8 degrees warmer than the average for 1961 to 1990.', 'It rained just one third as much as usual.'],
    [
      ['opposite', 'The average temperature in July was 1.8 degrees below that of the years from 1961 to 1990.'],
      ['number', 'Rainfall in July reached three times the usual amount.'],
    ],
  ),
  ...pairsOf(
    'The king abdicated in favour of his nephew in 1832 because he had no children of his own.',
    ['In 1832 the childless king gave up the throne to his nephew.', "The king's nephew succeeded him in 1832."],
    [
      ['added detail', 'The king abdicated in favour of his son in 1832.'],
      ['date', 'The king abdicated in favour of his nephew in 1823.'],
    ],
  ),
  ...pairsOf(
    'Human Rights Watch accused both sides of shelling hospitals; the rebels rejected the charge, the government did not reply to questions.',
    [
      'Both sides shelled hospitals, according to Human Rights Watch.',
      'The rebels denied the accusation, and the government left questions unanswered.',
    ],
    [
      ['attribution', 'The government rejected the charge of Human Rights Watch.'],
      ['quantity', 'Human Rights Watch accused only the rebels of shelling hospitals.'],
    ],
  ),
  ...pairsOf(
    'The ferry to Texel was cancelled on Sunday because of high winds and resumed service early on Monday.',
    [
      'High winds led to the cancellation of the Texel ferry on Sunday.',
      'On Monday morning the ferry was running again.',
    ],
    [
      ['date', 'The ferry to Texel was cancelled on Monday because of high winds.'],
      ['negation', 'The ferry to Texel ran on Sunday in spite of high winds.'],
    ],
  ),
  ...pairsOf(
    'Only a minority of the teachers, 18 percent, support the reform, while 70 percent of the parents are in favour of it.',
    ['Just 18% of teachers back the reform.', 'Seven out of ten parents are in favour of the reform.'],
    [
      ['roles', 'Only 18 percent of the parents support the reform.'],
      ['quantity', 'Most teachers support the reform.'],
    ],
  ),
  ...pairsOf(
    'The software was written by two students in Tartu, sold to an American bank in 2009 and shut down four years later.',
    [
      'Two students from Tartu developed the software.',
      'An American bank bought the software in 2009; it was discontinued in 2013.',
    ],
    [
      ['roles', 'The software was sold by an American bank in 2009 to two students in Tartu.'],
      ['date', 'The software was shut down in 2009.'],
    ],
  ),
  ...pairsOf(
    'Fishermen blame seals for the decline of the cod, but marine biologists say that warmer water is the main reason.',
    [
      'Marine biologists see the warming of the water as the chief cause of the decline in cod.',
      'In the view of fishermen, seals are responsible for the fall in cod numbers.',
    ],
    [
      ['attribution', 'Fishermen say that warmer water is the main reason for the decline of the cod.'],
      ['opposite', 'Marine biologists say that colder water is the main reason for the decline of the cod.'],
    ],
  ),
  ...pairsOf(
    'At the summit in Lima, Peru and Chile agreed to connect their power grids by 2028, a project that Bolivia declined to join.',
    [
      'Peru and Chile want to link their electricity grids by 2028, they agreed at the Lima summit.',
      'Bolivia decided not to take part in the project.',
    ],
    [
      ['opposite', 'Bolivia agreed to join the project of Peru and Chile.'],
      ['name', 'At the summit in Lima, Peru and Ecuador agreed to connect their power grids by 2028.'],
    ],
  ),
  ...pairsOf(
    'Every second child in the region has been vaccinated, and doctors hope to reach the rest before the rainy season begins.',
    [
      'Half of the children in the region have received the vaccine.',
      'Doctors aim to vaccinate the remaining children before the rains start.',
    ],
    [
      ['quantity', 'Every child in the region has been vaccinated.'],
      ['tense', 'Doctors reached the rest of the children before the rainy season began.'],
    ],
  ),
  ...pairsOf(
    'The painting, long attributed to Vermeer, is in fact the work of his pupil Jan Coster, the museum announced after tests of the pigments.',
    [
      'Tests of the pigments showed that the painting was made by Jan Coster, a pupil of Vermeer, according to the museum.',
      'For a long time the painting was thought to be by Vermeer.',
    ],
    [
      ['roles', 'The painting, long attributed to Jan Coster, is in fact the work of Vermeer.'],
      ['roles', 'Vermeer was a pupil of Jan Coster.'],
    ],
  ),
  ...pairsOf(
    'A spokeswoman for the airline apologised to the 3,400 passengers who had been stranded overnight in Denver.',
    [
      "The airline's spokeswoman said sorry to 3,400 passengers stranded overnight in Denver.",
      'Some 3,400 people had to spend the night in Denver.',
    ],
    [
      ['number', 'The airline apologised to the 34,000 passengers who had been stranded in Denver.'],
      ['name', 'A spokeswoman apologised to the passengers who had been stranded overnight in Dallas.'],
    ],
  ),
];
