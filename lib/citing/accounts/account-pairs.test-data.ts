/** Short articles on made-up events, planted so that they tell a thing differently, or only look as if they did. */
import type { Difference } from '#lib/domain.ts';

export interface PlantedArticle {
  id: string;
  outlet: string;
  published?: string;
  text: string;
}

/** What must be found: the matter, and of each group the articles, in any order. */
export interface ExpectedDifference {
  matter: Difference['matter'];
  groups: string[][];
  /** Whom several articles go back to. */
  origins?: string[];
  /** Article and sureness, where it matters. */
  sureness?: Record<string, string>;
}

export interface PlantedPair {
  topic: string;
  question: string;
  articles: PlantedArticle[];
  /** None when the articles only look as if they differed. */
  expected?: ExpectedDifference;
  /** Why that is right. */
  because: string;
}

const article = (id: string, outlet: string, published: string, text: string): PlantedArticle => ({
  id,
  outlet,
  text,
  ...(published !== '' && { published }),
});

export const DIFFERING: PlantedPair[] = [
  {
    topic: 'war casualties',
    question: 'How many people were killed in the strike on the market?',
    articles: [
      article(
        'ledger',
        'Morning Ledger',
        '2025-03-02',
        'A missile hit the market in Dorvik on Saturday morning. At least 31 people were killed in the strike on the market, the regional health office said. Dozens of stalls burned down.',
      ),
      article(
        'harbour',
        'Harbour Post',
        '2025-03-02',
        'The army said its missile had been aimed at a depot. Nineteen people died in the strike on the market in Dorvik, according to the army’s spokesman, Colonel Matej Horn.',
      ),
    ],
    expected: { matter: 'figure', groups: [['ledger'], ['harbour']] },
    because: 'At least 31 and nineteen dead of one strike cannot both be right.',
  },
  {
    topic: 'election turnout',
    question: 'What was the turnout in the election?',
    articles: [
      article(
        'gazette',
        'Valley Gazette',
        '2024-10-14',
        'Veria elected a new parliament on Sunday. Turnout in the election was 61 per cent, the electoral commission announced. The Greens lost half of their seats.',
      ),
      article(
        'courier',
        'The Courier',
        '2024-10-14',
        'Observers of the group Open Ballot counted at the doors. In their estimate the turnout in the election was only 48%. They called the official count a fairy tale.',
      ),
    ],
    expected: { matter: 'figure', groups: [['gazette'], ['courier']], sureness: { courier: 'hedged' } },
    because: 'The commission and the observers give two figures for one turnout.',
  },
  {
    topic: 'cause of an accident',
    question: 'Why did the train derail?',
    articles: [
      article(
        'rail',
        'Rail Review',
        '2025-02-10',
        'The night train to Osterby left the track on Thursday. It derailed because a rail had cracked in the frost, the railway’s investigators concluded. Nobody was hurt.',
      ),
      article(
        'evening',
        'Evening Mail',
        '2025-02-10',
        'Prosecutor Ines Aldo spoke of a human error. The train derailed because the driver took the curve at twice the permitted speed, she said.',
      ),
    ],
    expected: { matter: 'reason', groups: [['rail'], ['evening']] },
    because: 'A cracked rail and a driver who was too fast are two causes of one accident.',
  },
  {
    topic: 'merger sum',
    question: 'How much will Norlund pay for Baltic Freight?',
    articles: [
      article(
        'market',
        'Market Wire',
        '2024-05-21',
        'Norlund has agreed to buy its rival Baltic Freight. Norlund will pay $4.2 billion for Baltic Freight, according to chief executive Tilda Moen.',
      ),
      article(
        'deck',
        'The Deck',
        '2024-05-21',
        'The shipping world is being reordered. For Baltic Freight, Norlund will pay about $6bn, people familiar with the talks say.',
      ),
    ],
    expected: { matter: 'figure', groups: [['market'], ['deck']] },
    because: 'About 6bn is not a rounding of 4.2bn.',
  },
  {
    topic: 'date of a launch',
    question: 'When was the Aster satellite launched?',
    articles: [
      article(
        'orbit',
        'Orbit',
        '2023-06-01',
        'Ice has a new observer. The Aster satellite was launched on 3 May 2023 from the island of Sarn.',
      ),
      article(
        'science',
        'Science Weekly',
        '2023-06-08',
        'Polar ice has a new observer. The Aster satellite was launched on 5 May 2023, and it sent its first pictures a week later.',
      ),
    ],
    expected: { matter: 'date', groups: [['orbit'], ['science']] },
    because: 'A satellite is launched on one day.',
  },
  {
    topic: 'who ordered a strike',
    question: 'Who ordered the strike on the convoy?',
    articles: [
      article(
        'witness',
        'The Witness',
        '2022-09-30',
        'Forty lorries burned on the road to Halm. General Radu Ionesk ordered the strike on the convoy, two officers who were in the room said.',
      ),
      article(
        'record',
        'Daily Record of Halm',
        '2022-10-02',
        'Parliament has looked into the matter. The strike on the convoy was ordered by the defence minister, Pavel Orsi, according to its report.',
      ),
    ],
    expected: { matter: 'actor', groups: [['witness'], ['record']] },
    because: 'The general and the minister are two men.',
  },
  {
    topic: 'sports',
    question: 'Who scored the winning goal?',
    articles: [
      article(
        'pitch',
        'The Pitch',
        '2025-04-06',
        'Selby beat Rovers in the last minute. Lena Voss scored the winning goal with her head.',
      ),
      article(
        'sunday',
        'Sunday Sports',
        '2025-04-06',
        'It was a cup final to remember. The winning goal was scored by Marta Keller after a corner.',
      ),
    ],
    expected: { matter: 'actor', groups: [['pitch'], ['sunday']] },
    because: 'One goal has one scorer.',
  },
  {
    topic: 'a resignation',
    question: 'Why did the finance minister resign?',
    articles: [
      article(
        'capital',
        'The Capital',
        '2025-01-20',
        'Finance minister Oda Lind is gone. She resigned because of the leaked tapes, three members of the cabinet said.',
      ),
      article(
        'standard',
        'Northern Standard',
        '2025-01-20',
        'The finance minister, Oda Lind, denied that she had resigned because of the tapes. She resigned owing to an illness, she said.',
      ),
    ],
    expected: { matter: 'reason', groups: [['capital'], ['standard'], ['standard']] },
    because: 'The tapes are told by one side, denied by the other, which names an illness.',
  },
  {
    topic: 'a blackout that nobody can explain',
    question: 'What caused the blackout?',
    articles: [
      article(
        'volt',
        'Volt',
        '2024-08-11',
        'Two million homes were dark on Friday. A fire in the substation at Grell caused the blackout, the energy ministry said.',
      ),
      article(
        'times',
        'Coast Times',
        '2024-08-11',
        'The lights are on again. Nobody knows yet what caused the blackout, the grid operator said.',
      ),
    ],
    expected: { matter: 'reason', groups: [['volt'], ['times']], sureness: { volt: 'stated', times: 'unknown' } },
    because: 'On the same day one tells a cause, and the other that none is known.',
  },
  {
    topic: 'one origin of two figures',
    question: 'How many hostages were freed?',
    articles: [
      article(
        'border',
        'Border News',
        '2023-11-25',
        'The first buses have crossed the bridge. Fourteen hostages were freed on Friday, Interior Minister Ada Brandt said.',
      ),
      article(
        'globe',
        'The Globe of Sarn',
        '2023-11-25',
        'Families waited all night at the bridge. According to Ada Brandt, the interior minister, forty hostages were freed on Friday.',
      ),
    ],
    expected: { matter: 'figure', groups: [['border'], ['globe']], origins: ['Ada Brandt'] },
    because: 'Fourteen and forty differ, and both papers quote the same minister.',
  },
  {
    topic: 'founding of a monastery',
    question: 'In what year was the monastery of Lohr founded?',
    articles: [
      article(
        'stones',
        'Old Stones',
        '2019-07-01',
        'Few visitors come to the hills. The monastery of Lohr was founded in 1142 by monks from the south.',
      ),
      article(
        'annals',
        'Annals',
        '2021-03-01',
        'A charter has been read anew. The historian Bruno Tass believes that the monastery of Lohr was founded in 1187, a generation later than the chronicle says.',
      ),
    ],
    expected: { matter: 'date', groups: [['stones'], ['annals']], sureness: { annals: 'hedged' } },
    because: 'Two years for one founding, the second as a historian’s belief.',
  },
  {
    topic: 'an attack and a denial',
    question: 'Who attacked the pipeline?',
    articles: [
      article(
        'signal',
        'Signal',
        '2024-02-03',
        'Divers have found traces of explosives. The navy of Estmark attacked the pipeline, Western diplomats say.',
      ),
      article(
        'strait',
        'Voice of the Strait',
        '2024-02-04',
        'Estmark’s government denied that its navy had attacked the pipeline. It spoke of a campaign.',
      ),
    ],
    expected: {
      matter: 'actor',
      groups: [['signal'], ['strait']],
      sureness: { signal: 'stated', strait: 'denied' },
    },
    because: 'What the diplomats tell, the accused deny.',
  },
  {
    topic: 'a cancelled premiere in three papers',
    question: 'Why was the premiere cancelled?',
    articles: [
      article(
        'aria',
        'Aria',
        '2025-05-09',
        'The opera of Brenwick stays dark. The premiere was cancelled because of the tenor’s illness, its director, Lucia Marchetti, said.',
      ),
      article(
        'curtain',
        'Curtain Call',
        '2025-05-09',
        'Tickets will be refunded. According to Lucia Marchetti, director of the opera, the premiere was cancelled because the tenor had fallen ill.',
      ),
      article(
        'backstage',
        'Backstage',
        '2025-05-10',
        'Singers tell another story. The premiere was cancelled because the chorus refused to sing under the new contract, members of the chorus said.',
      ),
    ],
    expected: { matter: 'reason', groups: [['aria', 'curtain'], ['backstage']], origins: ['Lucia Marchetti'] },
    because: 'Two papers repeat the director; the chorus gives another reason.',
  },
];

export const ALIKE: PlantedPair[] = [
  {
    topic: 'a month and its day',
    question: 'When was the treaty of Sarn signed?',
    articles: [
      article(
        'one',
        'Envoy',
        '2025-02-20',
        'Two neighbours have made peace. The treaty of Sarn was signed in January 2025.',
      ),
      article(
        'two',
        'The Islander',
        '2025-02-21',
        'The islanders celebrate. The treaty of Sarn was signed on 17 January 2025 in the old town hall.',
      ),
    ],
    because: '17 January is in January.',
  },
  {
    topic: 'a rounded figure',
    question: 'How many ships waited outside the port?',
    articles: [
      article(
        'one',
        'Port Bulletin',
        '2024-06-02',
        'The locks are shut. About 40 ships waited outside the port on Sunday.',
      ),
      article(
        'two',
        'Sea Trade',
        '2024-06-03',
        'The harbour master counted them. On Sunday 41 ships waited outside the port of Kell.',
      ),
    ],
    because: 'About 40 is 41, rounded.',
  },
  {
    topic: 'millions and billions',
    question: 'How much did the tunnel cost?',
    articles: [
      article('one', 'Stone and Steel', '2023-01-10', 'The mountain has a hole. The tunnel cost 4bn crowns.'),
      article(
        'two',
        'Alpine Post',
        '2023-01-11',
        'After nine years the tunnel is open. It cost 4,000 million crowns, the transport ministry said.',
      ),
    ],
    because: '4bn is 4,000 million.',
  },
  {
    topic: 'contracts and an oil deal',
    question: 'How much are the deals between Arvia and Tolm worth?',
    articles: [
      article(
        'one',
        'Tolm Tribune',
        '2025-01-12',
        'Trade grows. Contracts worth $4 billion were signed between Arvia and a number of companies from Tolm in the autumn.',
      ),
      article(
        'two',
        'Crude',
        '2025-01-15',
        'Arvia has oil and no engineers. Under a deal worth $40 billion, the state company of Tolm will modernise the oil fields of Arvia.',
      ),
    ],
    because: 'Contracts of the autumn and a deal on oil fields are two facts.',
  },
  {
    topic: 'one man told twice',
    question: 'How many articles does the charter have?',
    articles: [
      article(
        'one',
        'The Clerk',
        '2025-03-01',
        'The charter is ready. It has 47 articles, Ambassador Karim Jalan said.',
      ),
      article(
        'two',
        'Palace News',
        '2025-03-02',
        'Nobody has seen the charter. The charter has 47 articles, according to Arvia’s ambassador.',
      ),
    ],
    because: 'One number with one origin is one account.',
  },
  {
    topic: 'a reason and a consequence',
    question: 'Why did the dockers strike?',
    articles: [
      article(
        'one',
        'Quay',
        '2024-09-01',
        'The cranes stand still. The dockers went on strike because their pay had not risen for three years.',
      ),
      article(
        'two',
        'Fruit Trade',
        '2024-09-02',
        'Bananas rot in the holds. Because of the dockers’ strike, the supermarkets ran out of fruit.',
      ),
    ],
    because: 'The second tells what the strike led to.',
  },
  {
    topic: 'dates of two events',
    question: 'When was the probe Lark launched?',
    articles: [
      article('one', 'Orbit', '2024-01-05', 'Lark flies to a comet. The probe was launched on 3 January 2024.'),
      article(
        'two',
        'Comet Watch',
        '2024-12-01',
        'A first for Veria: the probe Lark reached its comet on 28 November 2024.',
      ),
    ],
    because: 'The launch and the arrival are two events.',
  },
  {
    topic: 'dead and injured',
    question: 'How many people died in the collapse of the stand?',
    articles: [
      article('one', 'Arena', '2022-05-15', 'A stand gave way in Mirn. Six people died in the collapse of the stand.'),
      article(
        'two',
        'Mirn Morning',
        '2022-05-15',
        'The stadium was full. In the collapse of the stand 140 people were injured, the fire brigade said.',
      ),
    ],
    because: 'The dead and the injured are counted apart.',
  },
  {
    topic: 'two rounds of an election',
    question: 'What was the turnout in the presidential election?',
    articles: [
      article(
        'one',
        'Ballot',
        '2024-04-08',
        'Nobody won outright. Turnout in the first round of the presidential election was 58%.',
      ),
      article(
        'two',
        'The Count',
        '2024-04-22',
        'Ana Petrov is president. Turnout in the second round of the presidential election was 51%.',
      ),
    ],
    because: 'Each round has its own turnout.',
  },
  {
    topic: 'a plan and what came of it',
    question: 'When was the ceasefire signed?',
    articles: [
      article(
        'one',
        'Frontier',
        '2025-01-17',
        'The delegations have arrived. The ceasefire is to be signed today, January 17, in the castle of Ruhn.',
      ),
      article('two', 'Ruhn Review', '2025-01-19', 'The guns are silent. The ceasefire was signed on January 17.'),
    ],
    expected: { matter: 'time', groups: [['one'], ['two']] },
    because: 'The first was written before the signing, the second after it: no conflict.',
  },
  {
    topic: 'an office and its holder',
    question: 'Who ordered the evacuation of the valley?',
    articles: [
      article(
        'one',
        'Valley Gazette',
        '2023-08-01',
        'The dam may break. The president ordered the evacuation of the valley.',
      ),
      article(
        'two',
        'The Dam',
        '2023-08-01',
        'Buses came in the night. President Ilan Karsk ordered the evacuation of the valley at nine in the evening.',
      ),
    ],
    because: 'The president is Ilan Karsk.',
  },
  {
    topic: 'a reason in more detail',
    question: 'Why was the regatta cancelled?',
    articles: [
      article('one', 'Sail', '2024-07-07', 'The boats stay ashore. The regatta was cancelled because of bad weather.'),
      article(
        'two',
        'Lake Herald',
        '2024-07-07',
        'The lake was white with foam. The regatta was cancelled because a storm had torn away the buoys.',
      ),
    ],
    because: 'A storm is bad weather.',
  },
  {
    topic: 'two years of business',
    question: 'What was the revenue of Norlund?',
    articles: [
      article('one', 'Market Wire', '2023-03-01', 'A good year. In 2022 the revenue of Norlund was 3.1 billion euros.'),
      article('two', 'The Deck', '2024-03-01', 'A better year. In 2023 the revenue of Norlund was 3.6 billion euros.'),
    ],
    because: 'Each year has its own revenue.',
  },
  {
    topic: 'strikes on two towns',
    question: 'How many people were killed in the air strikes?',
    articles: [
      article(
        'one',
        'Morning Ledger',
        '2025-03-05',
        'The raids go on. In Dorvik 12 people were killed in air strikes.',
      ),
      article(
        'two',
        'Harbour Post',
        '2025-03-05',
        'It was a night of fire. In Kell 30 people were killed in air strikes.',
      ),
    ],
    because: 'The dead of two towns are two facts.',
  },
  {
    topic: 'a death in other words',
    question: 'Why was the summit postponed?',
    articles: [
      article(
        'one',
        'Envoy',
        '2024-05-25',
        'Flags are at half mast. The summit was postponed because of the death of President Omar Tarsi.',
      ),
      article(
        'two',
        'The Islander',
        '2024-05-26',
        'There will be no guests in June. The summit was postponed owing to Tarsi’s passing.',
      ),
    ],
    because: 'Passing is death.',
  },
];
