/** A second set of planted articles, written before the code had been run on any of them. */
import type { PlantedArticle, PlantedPair } from './account-pairs.test-data.ts';

const article = (id: string, outlet: string, published: string, text: string): PlantedArticle => ({
  id,
  outlet,
  published,
  text,
});

export const FURTHER_DIFFERING: PlantedPair[] = [
  {
    topic: 'a ferry disaster',
    question: 'How many passengers drowned when the ferry sank?',
    articles: [
      article(
        'island',
        'Island Mail',
        '2021-08-14',
        'The ferry Thea went down off Cape Noll on Thursday night. Rescuers told the Island Mail that 52 passengers had drowned. The captain survived.',
      ),
      article(
        'tide',
        'The Tide',
        '2021-08-14',
        'Relatives gather at the pier. According to the shipping company, 34 passengers drowned when the ferry sank.',
      ),
    ],
    expected: { matter: 'figure', groups: [['island'], ['tide']] },
    because: '52 and 34 drowned cannot both be.',
  },
  {
    topic: 'a factory closure',
    question: 'Why is the tractor factory in Holt closing?',
    articles: [
      article(
        'works',
        'Works and Wages',
        '2024-11-05',
        'Eight hundred people will lose their jobs. The tractor factory in Holt is closing because orders from abroad have collapsed, according to the management.',
      ),
      article(
        'union',
        'Union Voice',
        '2024-11-06',
        'The union does not believe a word. It says the factory in Holt is being closed so that the land can be sold to a developer.',
      ),
    ],
    expected: { matter: 'reason', groups: [['works'], ['union']] },
    because: 'The management blames the orders, the union a sale of land.',
  },
  {
    topic: 'a museum theft',
    question: 'Who stole the silver crown?',
    articles: [
      article(
        'night',
        'Night Desk',
        '2023-02-11',
        'The museum of Arlen has lost its treasure. Two former guards stole the silver crown, the police believe.',
      ),
      article(
        'dawn',
        'Dawn',
        '2023-02-12',
        'The crown of Arlen may already be melted down. It was stolen by a gang from Tessin, a spokesman for the prosecutor said.',
      ),
    ],
    expected: { matter: 'actor', groups: [['night'], ['dawn']], sureness: { night: 'hedged' } },
    because: 'The guards and the gang are not the same people.',
  },
  {
    topic: 'the opening of an airport',
    question: 'When will the new airport open?',
    articles: [
      article(
        'wings',
        'Wings',
        '2025-02-01',
        'The runways shine. The new airport will open in September, its director Peer Sand promises.',
      ),
      article(
        'ground',
        'The Ground',
        '2025-02-02',
        'Engineers shake their heads over the cables. The new airport will not open before March 2026, they say.',
      ),
    ],
    expected: { matter: 'date', groups: [['wings'], ['ground']] },
    because: 'September 2025 is before March 2026.',
  },
  {
    topic: 'cost of a stadium',
    question: 'How much did the new stadium cost?',
    articles: [
      article(
        'arena',
        'Arena',
        '2022-06-10',
        'The mayor is proud. The new stadium cost 210 million euros, Mayor Jana Kolb said at the opening.',
      ),
      article(
        'ledger',
        'City Ledger',
        '2022-06-15',
        'The auditors have done their sums. With the roads and the tram line the new stadium cost 340 million euros, their report says.',
      ),
    ],
    expected: { matter: 'figure', groups: [['arena'], ['ledger']] },
    because: 'The mayor and the auditors give two sums for the stadium.',
  },
  {
    topic: 'a fire in a forest',
    question: 'What started the forest fire?',
    articles: [
      article(
        'pine',
        'Pine Country',
        '2023-07-20',
        'Nine villages were cleared. Lightning started the forest fire, the forest service said.',
      ),
      article(
        'smoke',
        'Smoke Signal',
        '2023-07-20',
        'A farmer has been arrested. The forest fire was started by a bonfire on his land, police chief Aron Hale said.',
      ),
    ],
    expected: { matter: 'reason', groups: [['pine'], ['smoke']] },
    because: 'Lightning and a bonfire.',
  },
  {
    topic: 'a cancelled tour',
    question: 'Why did the singer Mara Lune cancel her tour?',
    articles: [
      article(
        'stage',
        'Stage Door',
        '2025-03-03',
        'Fans are in tears. Mara Lune has cancelled her tour for health reasons, her manager, Theo Brand, announced.',
      ),
      article(
        'tabloid',
        'The Lamp',
        '2025-03-04',
        'The halls were half empty. Mara Lune reportedly cancelled her tour because hardly any tickets had been sold.',
      ),
    ],
    expected: { matter: 'reason', groups: [['stage'], ['tabloid']], sureness: { tabloid: 'hedged' } },
    because: 'Health on the one hand, empty halls on the other.',
  },
  {
    topic: 'a wage deal',
    question: 'By how much will nurses’ wages rise?',
    articles: [
      article(
        'ward',
        'The Ward',
        '2024-04-02',
        'The strike is over. Nurses’ wages will rise by 5.5 per cent, the health ministry said.',
      ),
      article(
        'pulse',
        'Pulse',
        '2024-04-02',
        'Nurses celebrated in the street. Their wages will rise by eight per cent, union leader Iris Vance told the crowd.',
      ),
    ],
    expected: { matter: 'figure', groups: [['ward'], ['pulse']] },
    because: 'Five and a half per cent is not eight.',
  },
  {
    topic: 'a shooting at a border',
    question: 'Who opened fire at the border crossing?',
    articles: [
      article(
        'east',
        'Eastern Post',
        '2022-12-01',
        'Three men lie dead at the crossing of Bral. Soldiers from Veria opened fire, a witness told this paper.',
      ),
      article(
        'west',
        'Western Post',
        '2022-12-01',
        'Veria’s defence ministry has given its version. Smugglers opened fire at the border crossing, it said, and its soldiers only answered.',
      ),
    ],
    expected: { matter: 'actor', groups: [['east'], ['west']] },
    because: 'Each side says that the other shot first.',
  },
  {
    topic: 'an unexplained die-off',
    question: 'Why did the fish in the Orra die?',
    articles: [
      article(
        'river',
        'River Watch',
        '2024-08-30',
        'Tonnes of dead fish float on the Orra. The fish died because a paper mill had let acid into the river, the biologist Nils Farro says.',
      ),
      article(
        'mill',
        'Mill Town News',
        '2024-08-30',
        'The mill rejects all blame. It is still unclear why the fish in the Orra died, the environment office said.',
      ),
    ],
    expected: { matter: 'reason', groups: [['river'], ['mill']], sureness: { mill: 'unknown' } },
    because: 'A biologist names a cause where the office sees none yet.',
  },
];

export const FURTHER_ALIKE: PlantedPair[] = [
  {
    topic: 'a score from both sides',
    question: 'What was the score in the match between Selby and Rovers?',
    articles: [
      article('one', 'The Pitch', '2025-04-06', 'A night for Selby. Selby beat Rovers 3-1 in front of a full house.'),
      article(
        'two',
        'Rovers Review',
        '2025-04-06',
        'A night to forget. Rovers lost 1-3 to Selby after leading at half-time.',
      ),
    ],
    because: '3-1 for the one is 1-3 for the other.',
  },
  {
    topic: 'kilometres and miles',
    question: 'How long is the new railway line?',
    articles: [
      article('one', 'Rail Review', '2024-03-01', 'Trains run at last. The new railway line is 80 kilometres long.'),
      article(
        'two',
        'The Traveller',
        '2024-03-09',
        'You see the sea from the window. The new railway line is about 50 miles long.',
      ),
    ],
    because: 'Fifty miles are eighty kilometres.',
  },
  {
    topic: 'a weekday and its date',
    question: 'When did the volcano erupt?',
    articles: [
      article(
        'one',
        'Ash',
        '2023-09-07',
        'Flights are cancelled. The volcano erupted on Tuesday, shortly before dawn.',
      ),
      article(
        'two',
        'Geology Today',
        '2023-10-01',
        'The mountain had slept for ninety years. The volcano erupted on 5 September 2023.',
      ),
    ],
    because: '5 September 2023 was the Tuesday before the first text appeared.',
  },
  {
    topic: 'part of a count',
    question: 'How many people were arrested at the demonstration?',
    articles: [
      article(
        'one',
        'Square',
        '2024-05-02',
        'The police cleared the square. 120 people were arrested at the demonstration.',
      ),
      article(
        'two',
        'Campus',
        '2024-05-02',
        'Among those arrested at the demonstration were 45 students, the university said.',
      ),
    ],
    because: 'The students are part of the people.',
  },
  {
    topic: 'bought and sold',
    question: 'Who bought the shipyard in Kell?',
    articles: [
      article(
        'one',
        'Sea Trade',
        '2024-01-15',
        'The shipyard in Kell has a new owner. Norlund bought the shipyard for 90 million euros.',
      ),
      article(
        'two',
        'Kell Courier',
        '2024-01-16',
        'The shipyard was bought by the Norlund group, whose head office is in Arlen.',
      ),
    ],
    because: 'Norlund is the Norlund group.',
  },
  {
    topic: 'a long-range plan and the day',
    question: 'Has the bridge at Tarn been opened?',
    articles: [
      article(
        'one',
        'The Coast',
        '2025-02-20',
        'The last screws are being turned. The bridge at Tarn will be opened on 3 March.',
      ),
      article(
        'two',
        'Valley Gazette',
        '2025-03-04',
        'Two thousand guests came. The bridge at Tarn was opened on 3 March by the mayor.',
      ),
    ],
    expected: { matter: 'time', groups: [['one'], ['two']] },
    because: 'The first looks ahead to what the second saw.',
  },
  {
    topic: 'a cause in more detail',
    question: 'Why was the flight to Arlen delayed?',
    articles: [
      article(
        'one',
        'Wings',
        '2024-12-20',
        'Passengers slept on benches. The flight to Arlen was delayed because of a technical problem.',
      ),
      article(
        'two',
        'The Traveller',
        '2024-12-20',
        'The crew found it at the last minute. The flight to Arlen was delayed owing to a leak in a fuel pump.',
      ),
    ],
    because: 'A leaking pump is a technical problem.',
  },
  {
    topic: 'two exhibitions',
    question: 'When does the exhibition open?',
    articles: [
      article(
        'one',
        'Gallery',
        '2025-01-10',
        'The town museum shows its maps. The exhibition of old maps opens on 2 February.',
      ),
      article(
        'two',
        'Canvas',
        '2025-01-11',
        'The castle shows portraits. The exhibition of royal portraits opens on 9 March.',
      ),
    ],
    because: 'Maps and portraits are two exhibitions.',
  },
  {
    topic: 'one reason in two words',
    question: 'Why did the council reject the tower?',
    articles: [
      article(
        'one',
        'City Ledger',
        '2023-11-20',
        'There will be no tower at the river. The council rejected it because it was too high.',
      ),
      article(
        'two',
        'Skyline',
        '2023-11-21',
        'Architects are sad. The council rejected the tower because of its height.',
      ),
    ],
    because: 'Too high and its height are one reason.',
  },
  {
    topic: 'the count of two years',
    question: 'How many visitors came to the zoo?',
    articles: [
      article(
        'one',
        'Fur and Feather',
        '2023-01-05',
        'It rained all summer. In 2022 some 410,000 visitors came to the zoo.',
      ),
      article(
        'two',
        'City Ledger',
        '2024-01-05',
        'A young elephant helps. Last year 520,000 visitors came to the zoo.',
      ),
    ],
    because: 'Last year, seen from 2024, is 2023.',
  },
];
