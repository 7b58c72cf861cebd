import { pairsOf, type CheckPair } from './tuning.test-data.ts';

/** A fifth set of the same kinds (44 of 49 seen, 3 of 49 doubted when new). */
export const NEWS_PAIRS_10: CheckPair[] = [
  ...pairsOf(
    'Egyptian President Abdel Fattah al-Sisi received Recep Tayyip Erdogan in Cairo on Wednesday.',
    ['Sisi and Erdogan met in Cairo.', 'Erdogan was received by Sisi in Cairo.'],
    [['added detail', 'Sisi received Erdogan in Ankara.']],
  ),
  ...pairsOf(
    'A suicide bomber attacked a mosque in Peshawar, Pakistani officials said.',
    [
      'A mosque in Peshawar was attacked by a suicide bomber.',
      'Pakistani officials said a suicide bomber had attacked a mosque.',
    ],
    [
      ['added detail', 'A suicide bomber attacked a mosque in Islamabad.'],
      ['added detail', 'A suicide bomber attacked a church in Peshawar.'],
    ],
  ),
  ...pairsOf(
    'The presidents of Kenya and Uganda opened a railway in Mombasa.',
    ['A railway was opened in Mombasa by the presidents of Kenya and Uganda.'],
    [['added detail', 'The presidents of Kenya and Uganda opened a railway in Nairobi.']],
  ),
  ...pairsOf(
    'The ceasefire was negotiated in Geneva and came into force on Sunday.',
    ['The ceasefire took effect on Sunday.', 'The ceasefire was negotiated in Geneva.'],
    [
      ['added detail', 'The ceasefire was negotiated in Paris.'],
      ['added detail', 'The ceasefire expired on Sunday.'],
    ],
  ),
  ...pairsOf(
    'Lightning killed 11 cows.',
    ['Eleven cows were killed by lightning.'],
    [['added detail', 'Lightning injured 11 cows.']],
  ),
  ...pairsOf(
    'The cabinet discussed the reform on Tuesday.',
    ['The reform was discussed by the cabinet on Tuesday.', 'On Tuesday the cabinet talked about the reform.'],
    [
      ['added detail', 'The cabinet approved the reform on Tuesday.'],
      ['added detail', 'The cabinet withdrew the reform on Tuesday.'],
    ],
  ),
  ...pairsOf(
    'Pirates boarded the freighter.',
    ['The freighter was boarded by pirates.'],
    [
      ['added detail', 'Pirates sank the freighter.'],
      ['added detail', 'Pirates released the freighter.'],
    ],
  ),
  ...pairsOf(
    'Customs officers seized the cigarettes.',
    ['The cigarettes were confiscated by customs officers.'],
    [['added detail', 'Customs officers smuggled the cigarettes.']],
  ),
  ...pairsOf(
    'The actor sued the newspaper.',
    ['The newspaper was sued by the actor.', 'The actor took the newspaper to court.'],
    [
      ['added detail', 'The actor bought the newspaper.'],
      ['added detail', 'The newspaper sued the actor.'],
    ],
  ),
  ...pairsOf(
    'The satellite reached its orbit.',
    ['The satellite is in its orbit.'],
    [
      ['added detail', 'The satellite missed its orbit.'],
      ['added detail', 'The satellite left its orbit.'],
    ],
  ),
  ...pairsOf(
    'The mayor opposes the tunnel.',
    ['The mayor is against the tunnel.'],
    [
      ['added detail', 'The mayor supports the tunnel.'],
      ['added detail', 'The mayor inspected the tunnel.'],
    ],
  ),
  ...pairsOf(
    'The prime minister called on the unions to end the strike.',
    [
      'The prime minister appealed to the unions to end the strike.',
      'The prime minister urged the unions to stop the strike.',
    ],
    [['added detail', 'The prime minister called off the strike.']],
  ),
  ...pairsOf(
    'The airport expects to cut 200 jobs next year.',
    ['Next year the airport will probably shed 200 jobs.', '200 jobs are expected to go at the airport next year.'],
    [['added detail', 'The airport expects to create 200 jobs next year.']],
  ),
  ...pairsOf(
    'The daughter of the billionaire was kidnapped.',
    ["The billionaire's daughter has been kidnapped."],
    [['added detail', 'The billionaire was kidnapped.']],
  ),
  ...pairsOf(
    'An ally of Bolsonaro was elected governor.',
    ["One of Bolsonaro's allies was elected governor."],
    [['added detail', 'Bolsonaro was elected governor.']],
  ),
  ...pairsOf(
    'A subsidiary of Nestlé polluted the river.',
    ['The river was polluted by a subsidiary of Nestlé.'],
    [['added detail', 'Nestlé polluted the river.']],
  ),
  ...pairsOf(
    "The bishop's secretary confessed to the theft.",
    ["The theft was admitted by the bishop's secretary."],
    [['added detail', 'The bishop confessed to the theft.']],
  ),
  ...pairsOf(
    'The acting head of the agency resigned on Monday.',
    ['The acting head of the agency stepped down on Monday.'],
    [['added detail', 'The deputy head of the agency resigned on Monday.']],
  ),
  ...pairsOf(
    'In the first round Noboa got 44% and González 43%.',
    ['Noboa got 44% in the first round.', 'González got 43% in the first round.'],
    [
      ['added detail', 'González got 44% in the first round.'],
      ['added detail', 'Noboa got 43% in the first round.'],
    ],
  ),
  ...pairsOf(
    'The army says 12 fighters were killed; the rebels speak of three.',
    ['The army says that 12 fighters were killed.', 'The rebels speak of three dead fighters.'],
    [
      ['added detail', 'The rebels say that 12 fighters were killed.'],
      ['added detail', 'The army says three fighters were killed.'],
    ],
  ),
  ...pairsOf(
    'Sweden joined NATO in 2024, a year after Finland.',
    ['Sweden joined NATO in 2024.', 'Finland joined NATO a year before Sweden.'],
    [
      ['added detail', 'Finland joined NATO in 2024.'],
      ['added detail', 'Finland joined NATO after Sweden.'],
    ],
  ),
  ...pairsOf(
    'The painter, who died in 1944, left 1,700 works to the city.',
    ['The painter died in 1944.', 'The painter left the city 1,700 works.'],
    [
      ['added detail', 'The painter left 1,700 works to the city in 1944.'],
      ['added detail', 'The painter was born in 1944.'],
    ],
  ),
  ...pairsOf(
    'The resignation of Diaz surprised the markets, Moreno said.',
    ['Moreno said the resignation of Diaz had surprised the markets.'],
    [['added detail', 'Moreno resigned.']],
  ),
  ...pairsOf(
    'Three quarters of the 1,200 workers voted for the offer.',
    ['75% of the workers voted for the offer.', 'Three quarters of the workers accepted the offer.'],
    [
      ['added detail', 'All of the 1,200 workers voted for the offer.'],
      ['added detail', 'Three quarters of the workers voted against the offer.'],
    ],
  ),
  ...pairsOf(
    'Patients older than 70 were excluded from the trial.',
    ['The trial excluded patients over 70.'],
    [['added detail', 'Patients younger than 70 were excluded from the trial.']],
  ),
  ...pairsOf(
    'The ship was sunk off Yemen.',
    ['The ship was sunk near the coast of Yemen.'],
    [['added detail', 'The ship was sunk by Yemen.']],
  ),
  ...pairsOf(
    'The museum will reopen on 1 October.',
    ['The museum will open again on 1 October.', 'The museum is to reopen on 1 October.'],
    [
      ['added detail', 'The museum reopened on 1 October.'],
      ['added detail', 'The museum will close on 1 October.'],
    ],
  ),
  ...pairsOf(
    'The election was on Sunday, and the count goes on.',
    ['The election took place on Sunday.'],
    [['added detail', 'The election is on Sunday.']],
  ),
  ...pairsOf(
    'Boeing may delay the delivery of the jets, Reuters reported on Friday.',
    [
      'The delivery of the jets may be delayed, Reuters reported.',
      'Reuters reported on Friday that Boeing might delay the delivery of the jets.',
    ],
    [
      ['added detail', 'Boeing has delayed the delivery of the jets.'],
      ['added detail', 'Boeing may cancel the delivery of the jets, Reuters reported on Friday.'],
    ],
  ),
  ...pairsOf(
    'Vietnam was where most of the shoes were made; Indonesia came second.',
    ['Most of the shoes were made in Vietnam.', 'Indonesia came second.'],
    [['added detail', 'Most of the shoes were made in Indonesia.']],
  ),
  ...pairsOf(
    'Norway supplied 120 bcm of gas to Europe.',
    ['Norway delivered 120 billion cubic metres of gas to Europe.'],
    [
      ['added detail', 'Norway supplied 120 million cubic metres of gas to Europe.'],
      ['added detail', 'Norway supplied 120 bcm of gas to Asia.'],
    ],
  ),
  ...pairsOf(
    'Both clubs deny breaking the transfer rules.',
    ['Both clubs deny that they broke the transfer rules.'],
    [['added detail', 'Both clubs admitted breaking the transfer rules.']],
  ),
  ...pairsOf(
    'The regulator will probably block the sale, lawyers at Linklaters expect.',
    [
      'Lawyers at Linklaters expect the regulator to block the sale.',
      'The sale will probably be blocked by the regulator, lawyers at Linklaters expect.',
    ],
    [
      ['added detail', 'The regulator blocked the sale.'],
      ['added detail', 'The regulator will probably approve the sale, lawyers at Linklaters expect.'],
    ],
  ),
];
