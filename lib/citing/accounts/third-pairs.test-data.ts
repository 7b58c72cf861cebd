/** A third set of planted articles, again written before the code had been run on any of them. */
import type { PlantedArticle, PlantedPair } from './account-pairs.test-data.ts';

const article = (id: string, outlet: string, published: string, text: string): PlantedArticle => ({
  id,
  outlet,
  published,
  text,
});

export const THIRD_DIFFERING: PlantedPair[] = [
  {
    topic: 'a plane crash',
    question: 'What caused the crash of flight 214?',
    articles: [
      article(
        'aero',
        'Aero',
        '2022-03-19',
        'Flight 214 fell into a maize field on Monday. The investigators point to ice on the wings as the cause of the crash.',
      ),
      article(
        'county',
        'County News',
        '2022-03-19',
        'The airline defends its machines. It blames the crash of flight 214 on a mistake by the air traffic controller.',
      ),
    ],
    expected: { matter: 'reason', groups: [['aero'], ['county']] },
    because: 'Ice and a controller’s mistake.',
  },
  {
    topic: 'size of a demonstration',
    question: 'How many people took part in the march?',
    articles: [
      article(
        'square',
        'The Square',
        '2024-10-07',
        'Flags filled the avenue. The organisers put the number of marchers at 80,000.',
      ),
      article(
        'order',
        'Law and Order',
        '2024-10-07',
        'It stayed peaceful. Police estimate that 25,000 people took part in the march.',
      ),
    ],
    expected: { matter: 'figure', groups: [['square'], ['order']], sureness: { order: 'hedged' } },
    because: 'Organisers and police count differently.',
  },
  {
    topic: 'a birth year',
    question: 'When was the poet Ilse Marn born?',
    articles: [
      article(
        'verse',
        'Verse',
        '2015-05-05',
        'Nobody rhymed like her. Ilse Marn was born in 1871 in a village on the Orra.',
      ),
      article(
        'letters',
        'Letters',
        '2019-09-09',
        'Her passport has turned up. It shows that Ilse Marn was born on 4 April 1868.',
      ),
    ],
    expected: { matter: 'date', groups: [['verse'], ['letters']] },
    because: 'One is born in one year.',
  },
  {
    topic: 'who leaked a report',
    question: 'Who leaked the report to the press?',
    articles: [
      article(
        'lens',
        'Lens',
        '2023-04-12',
        'The report on the harbour fund should have stayed secret. A clerk in the treasury leaked the report to the press, according to the ombudsman.',
      ),
      article(
        'mirror',
        'Harbour Mirror',
        '2023-04-14',
        'The treasury is furious. The report was leaked by Senator Bela Korda herself, two of her aides say.',
      ),
    ],
    expected: { matter: 'actor', groups: [['lens'], ['mirror']] },
    because: 'A clerk is no senator.',
  },
  {
    topic: 'inflation',
    question: 'How high was inflation in May?',
    articles: [
      article(
        'coin',
        'Coin',
        '2024-06-12',
        'Bread is dearer again. Inflation in May stood at 4.1 per cent, the statistics office said.',
      ),
      article(
        'market',
        'Market Wire',
        '2024-06-12',
        'Economists of the Brandt Institute trust their own basket. By their calculations inflation in May reached 6.3 per cent.',
      ),
    ],
    expected: { matter: 'figure', groups: [['coin'], ['market']] },
    because: 'The office and the institute do not agree.',
  },
  {
    topic: 'a dismissed coach',
    question: 'Why was the coach of Selby dismissed?',
    articles: [
      article(
        'pitch',
        'The Pitch',
        '2025-01-30',
        'Selby is looking for a new man. Coach Rolf Anders was dismissed after seven defeats in a row.',
      ),
      article(
        'dressing',
        'Dressing Room',
        '2025-01-31',
        'It was not the defeats. Anders was dismissed because he had hit a player in training, says goalkeeper Tim Ohl.',
      ),
    ],
    expected: { matter: 'reason', groups: [['pitch'], ['dressing']] },
    because: 'Defeats here, a blow there.',
  },
  {
    topic: 'length of a siege',
    question: 'How long did the siege of Ruhn last?',
    articles: [
      article(
        'walls',
        'Walls',
        '2018-01-01',
        'The town starved behind its gates. The siege of Ruhn lasted four months.',
      ),
      article(
        'castle',
        'Castle and Moat',
        '2020-01-01',
        'New letters have been found in the tower. According to them the siege of Ruhn lasted eleven weeks.',
      ),
    ],
    expected: { matter: 'figure', groups: [['walls'], ['castle']] },
    because: 'Eleven weeks are less than three months.',
  },
  {
    topic: 'a delayed film',
    question: 'Why has the film been delayed?',
    articles: [
      article(
        'reel',
        'Reel',
        '2024-02-02',
        'Fans must be patient. The studio says the film has been delayed in order to improve the effects.',
      ),
      article(
        'gossip',
        'Back Row',
        '2024-02-03',
        'Insiders shake their heads. A quarrel over the director’s fee has delayed the film, one of them claims.',
      ),
    ],
    expected: { matter: 'reason', groups: [['reel'], ['gossip']] },
    because: 'Effects, says the studio; money, say insiders.',
  },
  {
    topic: 'start of a ceasefire',
    question: 'When does the ceasefire begin?',
    articles: [
      article(
        'front',
        'Front Line',
        '2025-06-10',
        'The generals have shaken hands. The ceasefire begins on Thursday, the mediators said.',
      ),
      article(
        'rear',
        'Rear Echelon',
        '2025-06-10',
        'Nobody packs yet. The ceasefire begins on Saturday, a rebel commander told this paper.',
      ),
    ],
    expected: { matter: 'date', groups: [['front'], ['rear']] },
    because: 'Thursday is not Saturday.',
  },
  {
    topic: 'responsibility for a bomb',
    question: 'Who was behind the bombing of the bank?',
    articles: [
      article(
        'city',
        'City Desk',
        '2023-09-15',
        'Glass covers Mint Street. The interior minister blamed the Red Column for the bombing of the bank.',
      ),
      article(
        'column',
        'The Pillar',
        '2023-09-16',
        'A letter reached this paper. In it the Sons of Orra claimed responsibility for the bombing of the bank.',
      ),
    ],
    expected: { matter: 'actor', groups: [['city'], ['column']] },
    because: 'The minister names one group, another one boasts of it.',
  },
];

export const THIRD_ALIKE: PlantedPair[] = [
  {
    topic: 'dozens and a number',
    question: 'How many houses did the flood destroy?',
    articles: [
      article('one', 'Delta', '2024-05-05', 'The river came at night. The flood destroyed dozens of houses.'),
      article('two', 'Levee', '2024-05-06', 'The mayor has been counting. The flood destroyed 64 houses, she said.'),
    ],
    because: 'Sixty-four are dozens.',
  },
  {
    topic: 'at least',
    question: 'How many climbers died on Mount Sarn?',
    articles: [
      article('one', 'Summit', '2023-08-01', 'An avalanche buried the camp. At least 11 climbers died on Mount Sarn.'),
      article(
        'two',
        'Base Camp',
        '2023-08-01',
        'Helicopters brought the bodies down. Twelve climbers died on Mount Sarn, the army said.',
      ),
    ],
    because: 'Twelve are at least eleven.',
  },
  {
    topic: 'a person by title and by name',
    question: 'Who opened the museum?',
    articles: [
      article(
        'one',
        'Gallery',
        '2024-09-01',
        'Four hundred guests came. Culture minister Ada Brandt opened the museum.',
      ),
      article(
        'two',
        'Canvas',
        '2024-09-02',
        'There was champagne. The museum was opened by Brandt, who had grown up next door.',
      ),
    ],
    because: 'Brandt is Ada Brandt.',
  },
  {
    topic: 'a year and a century',
    question: 'When was the church of Holt built?',
    articles: [
      article('one', 'Old Stones', '2017-01-01', 'Its tower leans. The church of Holt was built in the 14th century.'),
      article('two', 'Spires', '2018-01-01', 'The beams have been dated. The church of Holt was built in 1342.'),
    ],
    because: '1342 is in the fourteenth century.',
  },
  {
    topic: 'two ships',
    question: 'How many sailors were rescued?',
    articles: [
      article('one', 'Sea Trade', '2023-11-01', 'The storm took two ships. From the Marlin 18 sailors were rescued.'),
      article(
        'two',
        'Harbour Post',
        '2023-11-01',
        'The coastguard did what it could. From the Petrel 7 sailors were rescued.',
      ),
    ],
    because: 'Each ship has its own crew.',
  },
  {
    topic: 'a cause told by two in other words',
    question: 'Why did the bridge collapse?',
    articles: [
      article(
        'one',
        'Stone and Steel',
        '2022-08-15',
        'Nine cars fell. The bridge collapsed because rust had eaten through its cables.',
      ),
      article(
        'two',
        'Span',
        '2022-08-16',
        'It was closed too late. The bridge collapsed owing to rusty cables, the engineer Tomas Brandt said.',
      ),
    ],
    because: 'Rust in the cables both times.',
  },
  {
    topic: 'planned and real opening',
    question: 'When was the tunnel opened?',
    articles: [
      article(
        'one',
        'Alpine Post',
        '2023-03-01',
        'The lamps are tested. The tunnel is due to be opened on 1 June 2023.',
      ),
      article(
        'two',
        'Stone and Steel',
        '2023-07-02',
        'Cars roll under the mountain. The tunnel was opened on 1 July 2023, a month late.',
      ),
    ],
    expected: { matter: 'time', groups: [['one'], ['two']] },
    because: 'A plan of March and what came of it in July.',
  },
  {
    topic: 'goals of two matches',
    question: 'How many goals did Lena Voss score?',
    articles: [
      article('one', 'The Pitch', '2025-04-01', 'Rovers had no chance. Lena Voss scored two goals in the semi-final.'),
      article(
        'two',
        'Sunday Sports',
        '2025-04-06',
        'The cup stays in Selby. Lena Voss scored three goals in the final.',
      ),
    ],
    because: 'Two matches.',
  },
  {
    topic: 'a cause found later',
    question: 'What caused the explosion at the mill?',
    articles: [
      article(
        'one',
        'Valley Gazette',
        '2024-01-10',
        'Windows broke a mile away. What caused the explosion at the mill is not known.',
      ),
      article(
        'two',
        'Valley Gazette',
        '2024-03-20',
        'The inquiry is over. Flour dust caused the explosion at the mill, the report says.',
      ),
    ],
    expected: { matter: 'time', groups: [['one'], ['two']] },
    because: 'What was not known in January was found out by March.',
  },
  {
    topic: 'price and price rise',
    question: 'How much does a ticket to the castle cost?',
    articles: [
      article('one', 'The Traveller', '2024-05-01', 'Bring good shoes. A ticket to the castle costs 14 euros.'),
      article(
        'two',
        'Valley Gazette',
        '2024-05-02',
        'The castle needs a roof. Last year the price of a ticket rose by 3 euros.',
      ),
    ],
    because: 'The price and its rise are two sums.',
  },
];
