import { pairsOf, type CheckPair } from './tuning.test-data.ts';

/** Sentences as in news and encyclopaedias of many fields, and what a language model makes of them (38 of 44 seen, 3 of 38 doubted when new). */
export const NEWS_PAIRS_12: CheckPair[] = [
  // Treaties and politics
  ...pairsOf(
    'After eleven months of talks, the governments of Moldova and Georgia initialled a free trade agreement in Chisinau on 4 March that abolishes duties on 320 categories of goods.',
    [
      'Moldova and Georgia initialled a free trade deal in the Moldovan capital of Chisinau on March 4, following eleven months of negotiations.',
      'The agreement scraps customs duties on 320 categories of goods.',
    ],
    [
      [
        'date',
        'Moldova and Georgia initialled the free trade agreement on 4 May, after eleven months of negotiations.',
      ],
      ['opposite', 'The free trade deal between Moldova and Georgia introduces duties on 320 categories of goods.'],
    ],
  ),
  ...pairsOf(
    'Foreign Minister Elina Vaara denied that Finland had offered the mediators a secret site near Turku, although a spokesman for the president confirmed that the offer had been discussed.',
    [
      'A presidential spokesman confirmed that such an offer had been discussed.',
      'Elina Vaara, the foreign minister, rejected the claim that Finland had offered a secret location near Turku to the mediators.',
    ],
    [
      ['attribution', 'Foreign Minister Elina Vaara confirmed that the offer of a site near Turku had been discussed.'],
      ['opposite', 'According to Elina Vaara, Finland did offer the mediators a secret site near Turku.'],
    ],
  ),
  ...pairsOf(
    'The upper house rejected the pension bill by 41 votes to 38 only hours before the governing coalition collapsed.',
    [
      'By a vote of 41 to 38, the pension bill was voted down in the upper house.',
      'The coalition fell apart only hours after the upper house had rejected the pension bill.',
    ],
    [
      ['opposite', 'The upper house rejected the pension bill hours after the governing coalition had collapsed.'],
      ['number', 'The pension bill was voted down in the upper house by 48 votes to 31.'],
    ],
  ),
  // Economy
  ...pairsOf(
    'Unemployment in Portugal fell to 6.1 percent in the third quarter, the lowest level since 2002, while wages rose by an average of 4.4 percent.',
    [
      'Portuguese unemployment dropped to 6.1% in the third quarter, its lowest since 2002.',
      'Wages in Portugal increased 4.4 percent on average in the same quarter.',
    ],
    [
      ['opposite', "Portugal's unemployment rate climbed to 6.1% in the third quarter, the lowest level since 2002."],
      ['number', 'In Portugal, wages rose by an average of 6.1 percent in the third quarter.'],
    ],
  ),
  ...pairsOf(
    'The Norwegian shipping group Halden Lines agreed to buy its Danish rival Ostkyst for 2.3 billion kroner, a price that analysts called surprisingly low.',
    [
      'Halden Lines of Norway agreed to acquire the Danish competitor Ostkyst for 2.3 billion kroner.',
      'Analysts described the price of 2.3 billion kroner as surprisingly low.',
    ],
    [
      [
        'roles',
        'The Danish shipping company Ostkyst agreed to take over its Norwegian rival Halden Lines for 2.3 billion kroner.',
      ],
      ['unit', 'Halden Lines agreed to acquire Ostkyst for 2.3 billion euros.'],
    ],
  ),
  ...pairsOf(
    'Coffee exports from Uganda may exceed seven million bags this season, the authority said, if the rains arrive in time.',
    ['If rain comes in time, Ugandan coffee exports could top 7 million bags this season, according to the authority.'],
    [
      ['hedge', 'Ugandan coffee exports will exceed seven million bags this season, according to the authority.'],
      ['other subject', "Uganda's tea exports may exceed seven million bags this season."],
    ],
  ),
  // Sport
  ...pairsOf(
    'Kristaps Ozols scored twice in the second half as Riga beat Vilnius 3-1 to reach the quarter-finals for the first time since 2011.',
    [
      'Riga defeated Vilnius 3–1, with two second-half goals from Kristaps Ozols, and reached its first quarter-final since 2011.',
      'Vilnius lost 3-1 to Riga.',
    ],
    [
      ['roles', 'Vilnius beat Riga 3-1 and reached the quarter-finals for the first time since 2011.'],
      ['other subject', 'Riga beat Vilnius to reach the semi-finals for the first time since 2011.'],
    ],
  ),
  ...pairsOf(
    'The marathon was won by Tirunesh Abera in two hours and nineteen minutes, forty seconds ahead of her compatriot Senbere Gudeta.',
    ['Tirunesh Abera won the marathon in 2 hours and 19 minutes; Senbere Gudeta came in 40 seconds later.'],
    [
      ['unit', 'Tirunesh Abera won the marathon, forty minutes ahead of Senbere Gudeta.'],
      ['roles', 'Senbere Gudeta won the marathon, forty seconds ahead of Tirunesh Abera.'],
    ],
  ),
  // Health and science
  ...pairsOf(
    'In the trial, which involved 1,240 patients in nine hospitals, the drug did not shorten hospital stays but reduced the risk of a second stroke by about a fifth.',
    [
      'The drug lowered the risk of a second stroke by roughly 20 percent, although it failed to shorten hospital stays.',
      'Some 1,240 patients in 9 hospitals took part in the trial.',
    ],
    [
      ['negation', 'In the trial with 1,240 patients, the drug shortened hospital stays.'],
      ['number', 'The drug cut the risk of a second stroke by about half.'],
    ],
  ),
  ...pairsOf(
    'Researchers at the University of Otago suggest that the moa may have survived on the South Island until about 1440, some decades longer than previously thought.',
    ['According to University of Otago researchers, moa possibly lived on the South Island until around 1440.'],
    [
      [
        'hedge',
        'Researchers at the University of Otago have proved that the moa survived on the South Island until 1440.',
      ],
      ['name', 'Researchers suggest that the moa may have survived on the North Island until about 1440.'],
    ],
  ),
  ...pairsOf(
    'Because the reservoir held less water than in any year since records began, the ministry banned the watering of gardens from 15 June.',
    [
      'From June 15 it was forbidden to water gardens because the reservoir was at its lowest level on record.',
      'The ministry prohibited garden watering as of 15 June.',
    ],
    [
      [
        'opposite',
        'From 15 June the ministry permitted the watering of gardens because the reservoir held less water than ever before.',
      ],
      [
        'opposite',
        'Gardens could no longer be watered from 15 June because the reservoir held more water than in any year since records began.',
      ],
    ],
  ),
  // Disasters
  ...pairsOf(
    'At least 31 people died and more than 200 were injured when a ferry capsized off the island of Bohol late on Tuesday; the captain survived.',
    [
      'A ferry capsized near Bohol late Tuesday, killing at least 31 people and injuring over 200.',
      "The ferry's captain survived the accident.",
    ],
    [
      ['number', 'More than 200 people died when a ferry capsized off Bohol late on Tuesday.'],
      ['opposite', 'The captain of the ferry that capsized off Bohol died.'],
    ],
  ),
  ...pairsOf(
    'No one was hurt when the wildfire reached the outskirts of Mati, since all 1,800 residents had been taken to safety the night before.',
    [
      'All 1,800 residents had been evacuated the previous night, so there were no injuries when the fire reached the edge of Mati.',
    ],
    [
      ['negation', 'Several people were hurt when the wildfire reached the outskirts of Mati.'],
      [
        'date',
        'The 1,800 residents were taken to safety the night after the wildfire had reached the outskirts of Mati.',
      ],
    ],
  ),
  // Courts
  ...pairsOf(
    'The court in Graz acquitted the former mayor of bribery but found his deputy, Jakob Thaler, guilty and sentenced him to three years in prison.',
    [
      'Jakob Thaler, the deputy mayor, was convicted and sentenced to 3 years in jail.',
      'A court in Graz cleared the former mayor of bribery.',
    ],
    [
      ['roles', 'The court in Graz convicted the former mayor and acquitted his deputy Jakob Thaler.'],
      ['unit', 'Jakob Thaler was found guilty and sentenced to three months in prison.'],
    ],
  ),
  ...pairsOf(
    'Lawyers for the company said that it would appeal, but the prosecutor, Mary Acheampong, described the ruling as final.',
    ["The company's lawyers announced an appeal, whereas prosecutor Mary Acheampong called the ruling final."],
    [
      ['attribution', 'Prosecutor Mary Acheampong said that an appeal would be lodged.'],
      ['attribution', "The ruling is final, according to the company's lawyers."],
    ],
  ),
  // Technology
  ...pairsOf(
    'The new chip uses 30 percent less energy than its predecessor, according to the manufacturer, and will be available from September in selected countries.',
    [
      'The manufacturer says the new chip consumes 30% less power than the previous one.',
      'The chip goes on sale in selected countries in September.',
    ],
    [
      ['opposite', 'According to the manufacturer, the new chip uses 30 percent more energy than its predecessor.'],
      ['quantity', 'The chip will be available in all countries from September.'],
    ],
  ),
  ...pairsOf(
    'Engineers in Bangalore developed the satellite, which was launched from Kourou aboard an Ariane 5 rocket and carried 24 transponders.',
    [
      'The satellite, built by engineers in Bangalore, carried 24 transponders and was launched from Kourou on an Ariane 5.',
      'An Ariane 5 launched the satellite from Kourou.',
    ],
    [
      ['name', 'The satellite was launched from Bangalore aboard an Ariane 5 rocket.'],
      ['number', 'The satellite carried 42 transponders.'],
    ],
  ),
  // Lives and places
  ...pairsOf(
    'Born in Lwów in 1898, the mathematician Helena Rasiewicz studied under Hugo Steinhaus, taught in Warsaw from 1927 and emigrated to Canada after the war.',
    [
      'Helena Rasiewicz was born in 1898 in Lwów and was a student of Hugo Steinhaus.',
      'After the war, Rasiewicz moved to Canada.',
    ],
    [
      ['roles', 'Hugo Steinhaus studied under the mathematician Helena Rasiewicz.'],
      ['date', 'Helena Rasiewicz was born in Lwów in 1927.'],
    ],
  ),
  ...pairsOf(
    'Most of the inhabitants of the valley speak Ladin, though the language is not taught in the secondary schools.',
    ['Ladin is spoken by most people in the valley but is not part of the curriculum at secondary schools.'],
    [
      ['quantity', 'All inhabitants of the valley speak Ladin.'],
      ['negation', 'Ladin is taught in the secondary schools of the valley.'],
    ],
  ),
  ...pairsOf(
    'The abbey was founded by Cistercian monks in 1143, burned down in 1420 and was rebuilt in brick under Abbot Konrad.',
    [
      'Cistercian monks founded the abbey in 1143.',
      'After the fire of 1420, the abbey was rebuilt in brick under Abbot Konrad.',
    ],
    [
      ['date', 'The abbey burned down in 1143 and was rebuilt in brick under Abbot Konrad.'],
      ['name', 'The abbey was founded in 1143 by Benedictine monks.'],
    ],
  ),
  ...pairsOf(
    'Unlike her brother Edmund, who supported the reform, the duchess opposed it and refused to sign the charter.',
    [
      'The duchess was against the reform and declined to sign the charter.',
      'Her brother Edmund was in favour of the reform.',
    ],
    [
      ['roles', 'The reform was opposed by her brother Edmund.'],
      ['opposite', 'The duchess opposed the reform but signed the charter.'],
    ],
  ),
  ...pairsOf(
    'The river is 412 kilometres long and flows through Slovakia before it joins the Danube at Komárno.',
    [
      'The 412-kilometre river crosses Slovakia and joins the Danube at Komárno.',
      'At Komárno the river flows into the Danube.',
    ],
    [
      ['unit', 'The river is 412 miles long.'],
      ['added detail', 'The river flows through Hungary before it joins the Danube at Komárno.'],
    ],
  ),
];
