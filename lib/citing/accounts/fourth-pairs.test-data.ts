/** A fourth set of planted articles, again written before the code had been run on any of them. */
import type { PlantedArticle, PlantedPair } from './account-pairs.test-data.ts';

const article = (id: string, outlet: string, published: string, text: string): PlantedArticle => ({
  id,
  outlet,
  published,
  text,
});

export const FOURTH_DIFFERING: PlantedPair[] = [
  {
    topic: 'a reason that an article repeats in its own words',
    question: 'Why was the premiere postponed?',
    articles: [
      article(
        'x',
        'Stage',
        '2024-03-01',
        'Lucia Marchetti, the director of the opera, spoke to the press. The delay was attributed to the illness of the tenor. Marchetti explained that the premiere was postponed because the tenor had fallen ill.',
      ),
      article(
        'y',
        'Curtain',
        '2024-03-02',
        'The premiere was postponed because the tenor is ill, the director, Lucia Marchetti, said. Members of the chorus believe that it was postponed because of a dispute over pay.',
      ),
    ],
    expected: { matter: 'reason', groups: [['x', 'y'], ['y']], origins: ['Lucia Marchetti'] },
    because: 'Both articles have the illness from the director.',
  },
  {
    topic: 'dead of an earthquake',
    question: 'How many people were killed by the earthquake?',
    articles: [
      article(
        'x',
        'Daily Herald',
        '2023-02-08',
        'Rescuers dug through the night in the province of Marsh. The death toll from the earthquake has reached 1,240, the interior ministry said on Wednesday.',
      ),
      article(
        'y',
        'Northern Star',
        '2023-02-08',
        'Aid workers fear that the true figure is far higher. More than 3,000 people were killed by the earthquake, the Red Crescent estimates.',
      ),
    ],
    expected: { matter: 'figure', groups: [['x'], ['y']] },
    because: '1,240 are not more than 3,000.',
  },
  {
    topic: 'announcement of a resignation',
    question: 'When did the prime minister announce her resignation?',
    articles: [
      article(
        'x',
        'Capital',
        '2024-06-20',
        'It was a short speech. Prime Minister Ana Borg announced her resignation on 14 June.',
      ),
      article(
        'y',
        'Review',
        '2024-07-01',
        'A look back at a stormy month. On 16 June the prime minister announced her resignation to a stunned parliament.',
      ),
    ],
    expected: { matter: 'date', groups: [['x'], ['y']] },
    because: '14 and 16 June.',
  },
  {
    topic: 'falling shares',
    question: 'Why did shares in Norlund fall?',
    articles: [
      article(
        'x',
        'Market Wire',
        '2024-09-12',
        'Shares in Norlund fell by nine per cent on Thursday. Traders cited fears of new tariffs.',
      ),
      article(
        'y',
        'The Deck',
        '2024-09-12',
        'Norlund had a bad day. Its shares fell after the chief financial officer sold most of his own stock, analysts at Brandt Bank said.',
      ),
    ],
    expected: { matter: 'reason', groups: [['x'], ['y']] },
    because: 'Tariffs here, a sale of stock there.',
  },
  {
    topic: 'who proposed a truce',
    question: 'Who proposed the truce?',
    articles: [
      article(
        'x',
        'Envoy',
        '2025-03-10',
        'The guns may fall silent. The truce was first proposed by the foreign minister of Arvia, Lena Orlo.',
      ),
      article(
        'y',
        'Islander',
        '2025-03-11',
        'There are many fathers of success. It was the Tolm delegation that proposed the truce, a UN diplomat said.',
      ),
    ],
    expected: { matter: 'actor', groups: [['x'], ['y']] },
    because: 'The minister of Arvia and the delegation of Tolm.',
  },
  {
    topic: 'an explosion, asked in general',
    question: 'What happened at the chemical plant?',
    articles: [
      article(
        'x',
        'Smoke',
        '2022-01-15',
        'An explosion tore through the chemical plant in Holt. Five workers were injured in the explosion, the plant’s manager said.',
      ),
      article(
        'y',
        'Siren',
        '2022-01-15',
        'Ambulances raced to Holt. Seventeen workers were injured in the explosion at the chemical plant, according to the hospital.',
      ),
    ],
    expected: { matter: 'figure', groups: [['x'], ['y']] },
    because: 'Five and seventeen injured, though nobody asked for a number.',
  },
  {
    topic: 'people of a city',
    question: 'How many people live in the city of Kell?',
    articles: [
      article('x', 'Atlas', '2020-01-01', 'Kell lies on a bay. The city of Kell has 412,000 inhabitants.'),
      article(
        'y',
        'Guide',
        '2020-05-01',
        'Come in spring. Some 530,000 people live in Kell, according to the tourist office.',
      ),
    ],
    expected: { matter: 'figure', groups: [['x'], ['y']] },
    because: '412,000 and 530,000 people.',
  },
  {
    topic: 'a merger called off',
    question: 'Why was the merger called off?',
    articles: [
      article(
        'x',
        'Market Wire',
        '2024-10-01',
        'The wedding is off. Baltic Freight said that it had called off the merger because the regulators had set impossible conditions.',
      ),
      article(
        'y',
        'The Deck',
        '2024-10-02',
        'The real story is about power. The two chief executives could not agree on who would lead, and so the merger was called off, board members say.',
      ),
    ],
    expected: { matter: 'reason', groups: [['x'], ['y']] },
    because: 'Regulators or a quarrel over who leads.',
  },
  {
    topic: 'losses by both sides',
    question: 'How many soldiers did Estmark lose in the raid?',
    articles: [
      article('x', 'Signal', '2024-12-01', 'The raid failed. Estmark lost 60 soldiers in the raid, its enemies claim.'),
      article(
        'y',
        'Strait',
        '2024-12-01',
        'The general staff spoke of a success. Estmark lost four soldiers in the raid, it said.',
      ),
    ],
    expected: { matter: 'figure', groups: [['x'], ['y']] },
    because: 'Sixty and four soldiers.',
  },
  {
    topic: 'cause of a fire in three papers',
    question: 'What caused the fire in the warehouse?',
    articles: [
      article(
        'x',
        'City Desk',
        '2024-04-04',
        'Smoke hung over the port. The fire in the warehouse was caused by a short circuit, fire chief Olga Nim said.',
      ),
      article(
        'y',
        'Port Bulletin',
        '2024-04-04',
        'The warehouse is gone. Fire chief Olga Nim said that an electrical fault had caused the fire in the warehouse.',
      ),
      article(
        'z',
        'Night Desk',
        '2024-04-05',
        'Insurers have doubts. The fire in the warehouse was arson, an investigator told this paper.',
      ),
    ],
    expected: { matter: 'reason', groups: [['x', 'y'], ['z']], origins: ['Olga Nim'] },
    because: 'A short circuit is an electrical fault; arson is not.',
  },
  {
    topic: 'age of a painter',
    question: 'How old was the painter Karl Thiem when he died?',
    articles: [
      article('x', 'Canvas', '2021-11-11', 'He painted to the last day. Karl Thiem died at the age of 81.'),
      article(
        'y',
        'Gallery',
        '2021-11-12',
        'A great colourist is gone. Karl Thiem was 84 years old when he died in his sleep.',
      ),
    ],
    expected: { matter: 'figure', groups: [['x'], ['y']] },
    because: '81 and 84 years.',
  },
];

export const FOURTH_ALIKE: PlantedPair[] = [
  {
    topic: 'a treaty and a deal on oil',
    question: 'When was the treaty signed?',
    articles: [
      article('x', 'Gallery', '2024-03-01', 'When the premier was in Kell in July 2022, both signed a deal on oil.'),
      article('y', 'Canvas', '2024-03-01', 'On January 17 the treaty was signed.'),
    ],
    because: 'The deal on oil is another paper than the treaty.',
  },
  {
    topic: 'a reason and what came of it',
    question: 'Why did the director leave the museum?',
    articles: [
      article(
        'x',
        'Gallery',
        '2024-01-01',
        'The director left the museum because she had been offered a post in Arlen.',
      ),
      article(
        'y',
        'Canvas',
        '2024-01-02',
        'Because the director left the museum, the exhibition of maps was cancelled.',
      ),
    ],
    because: 'The second tells what her leaving led to.',
  },
  {
    topic: 'earnings',
    question: 'How much did Norlund earn last year?',
    articles: [
      article('x', 'Wire', '2024-03-01', 'Norlund earned 2.4 billion euros last year.'),
      article(
        'y',
        'Deck',
        '2024-03-01',
        'Last year Norlund earned about €2,400m, eight per cent more than the year before.',
      ),
    ],
    because: '2,400 million are 2.4 billion; eight per cent is something else.',
  },
  {
    topic: 'elected and sworn in',
    question: 'When was Ana Petrov elected president?',
    articles: [
      article('x', 'Ballot', '2024-04-22', 'Ana Petrov was elected president on 21 April 2024.'),
      article('y', 'Count', '2024-06-02', 'Ana Petrov was sworn in as president on 1 June 2024.'),
    ],
    because: 'Two events.',
  },
  {
    topic: 'a winner by both names',
    question: 'Who won the marathon?',
    articles: [
      article('x', 'Track', '2024-09-29', 'Tadesse Abera of Ethiopia won the marathon in 2:04:11.'),
      article('y', 'Pace', '2024-09-30', 'The marathon was won by Abera, who is only 22.'),
    ],
    because: 'Abera is Tadesse Abera.',
  },
  {
    topic: 'the whole and a part',
    question: 'How much did the opera house cost?',
    articles: [
      article('x', 'Aria', '2022-01-01', 'The opera house cost 300 million euros.'),
      article('y', 'Arch', '2022-01-02', 'The organ of the opera house cost four million euros.'),
    ],
    because: 'The organ is a part of the house.',
  },
  {
    topic: 'a cause in other words',
    question: 'Why was the school closed?',
    articles: [
      article('x', 'Valley', '2024-02-02', 'The school was closed because of an outbreak of measles.'),
      article('y', 'Ward', '2024-02-03', 'The school was closed after eleven pupils had caught measles.'),
    ],
    because: 'Measles both times.',
  },
  {
    topic: 'a season and its day',
    question: 'When did the siege begin?',
    articles: [
      article('x', 'Walls', '2010-01-01', 'The siege began in the spring of 1712.'),
      article('y', 'Moat', '2012-01-01', 'The siege began on 3 April 1712.'),
    ],
    because: '3 April is in spring.',
  },
  {
    topic: 'talks planned and held',
    question: 'Have the two presidents met?',
    articles: [
      article('x', 'Envoy', '2025-05-01', 'The two presidents are to meet in Sarn on 9 May.'),
      article('y', 'Islander', '2025-05-10', 'The two presidents met in Sarn on 9 May and shook hands.'),
    ],
    expected: { matter: 'time', groups: [['x'], ['y']] },
    because: 'Told before the meeting and after it.',
  },
  {
    topic: 'finals of men and women',
    question: 'Who won the tennis final?',
    articles: [
      article('x', 'Court', '2024-07-14', 'Ida Holm won the women’s final in straight sets.'),
      article('y', 'Net', '2024-07-15', 'Jan Pohl won the men’s final after five hours.'),
    ],
    because: 'Two finals.',
  },
  {
    topic: 'hectares and acres',
    question: 'How large is the burnt area?',
    articles: [
      article('x', 'Pine', '2023-08-01', 'The burnt area is 12,000 hectares large.'),
      article('y', 'Smoke', '2023-08-01', 'The burnt area is about 30,000 acres large, the forest service said.'),
    ],
    because: '30,000 acres are 12,141 hectares.',
  },
];
