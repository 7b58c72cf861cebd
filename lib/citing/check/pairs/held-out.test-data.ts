import { right, wrong, type CheckPair } from './tuning.test-data.ts';

/** Pairs that the checks were measured on, not tuned on. */
export const HELD_OUT_PAIRS: CheckPair[] = [
  // Politics
  right(
    'Three days before the return of the designated US President Donald Trump to the White House, Russia and Iran are set to sign a “comprehensive partnership agreement” on Friday.',
    'On Friday, three days before Donald Trump returns to the White House, Iran and Russia are going to sign a “comprehensive partnership agreement”.',
  ),
  wrong(
    'number',
    'Three days before the return of the designated US President Donald Trump to the White House, Russia and Iran are set to sign a “comprehensive partnership agreement” on Friday.',
    'Russia and Iran are set to sign a partnership agreement thirteen days before Donald Trump returns to the White House.',
  ),
  wrong(
    'opposite',
    'Three days before the return of the designated US President Donald Trump to the White House, Russia and Iran are set to sign a “comprehensive partnership agreement” on Friday.',
    'Russia and Iran are set to sign the agreement three days after Donald Trump’s return to the White House.',
  ),
  right(
    'Iran has become the third largest importer of Russian arms after India and China.',
    'After India and China, Iran is the third-largest buyer of Russian weapons.',
  ),
  wrong(
    'opposite',
    'Iran has become the third largest importer of Russian arms after India and China.',
    'Iran has become the third largest exporter of Russian arms after India and China.',
  ),
  right(
    'The agreement, valued at $40 billion, involves the National Iranian Oil Company and Russia’s gas giant Gazprom working together to modernize Iran’s oil and gas sectors.',
    'Under an agreement worth 40 billion dollars, Gazprom and the National Iranian Oil Company are to modernise Iran’s oil and gas industry together.',
  ),
  wrong(
    'number',
    'The agreement, valued at $40 billion, involves the National Iranian Oil Company and Russia’s gas giant Gazprom working together to modernize Iran’s oil and gas sectors.',
    'The agreement between Gazprom and the National Iranian Oil Company is valued at $40 million.',
  ),
  wrong(
    'name',
    'The agreement, valued at $40 billion, involves the National Iranian Oil Company and Russia’s gas giant Gazprom working together to modernize Iran’s oil and gas sectors.',
    'The agreement, valued at $40 billion, involves the National Iranian Oil Company and Russia’s oil giant Rosneft.',
  ),
  right(
    'Russian and Iranian officials dismiss claims that the agreement constitutes a mutual defense treaty.',
    'Officials in Russia and Iran reject the claim that the agreement is a mutual defence treaty.',
  ),
  wrong(
    'negation',
    'Russian and Iranian officials dismiss claims that the agreement constitutes a mutual defense treaty.',
    'According to Russian and Iranian officials, the agreement constitutes a mutual defense treaty.',
  ),
  right(
    'The chancellor refused to rule out a minority government if the talks failed.',
    'If the talks failed, a minority government was not ruled out by the chancellor.',
  ),
  wrong(
    'negation',
    'The chancellor refused to rule out a minority government if the talks failed.',
    'The chancellor ruled out a minority government if the talks failed.',
  ),
  wrong(
    'attribution',
    'Turnout was the lowest since 1990, election commissioner Ivo Maric told reporters.',
    'Turnout was the lowest since 1990, opposition leader Petra Novak told reporters.',
  ),
  right(
    'Turnout was the lowest since 1990, election commissioner Ivo Maric told reporters.',
    'Election commissioner Ivo Maric said that turnout had not been this low since 1990; it was the lowest since then.',
  ),
  wrong(
    'opposite',
    'Turnout was the lowest since 1990, election commissioner Ivo Maric told reporters.',
    'Turnout was the highest since 1990, election commissioner Ivo Maric told reporters.',
  ),
  right(
    'Voters in the canton backed the new tax law, with 54 percent in favour.',
    '54% of voters in the canton supported the new tax law.',
  ),
  wrong(
    'opposite',
    'Voters in the canton backed the new tax law, with 54 percent in favour.',
    'Voters in the canton turned down the new tax law.',
  ),
  wrong(
    'hedge',
    'The two sides could sign a ceasefire as early as next week, a diplomat said.',
    'The two sides will sign a ceasefire next week.',
  ),
  right(
    'The two sides could sign a ceasefire as early as next week, a diplomat said.',
    'A diplomat said a ceasefire might be signed by the two sides as soon as next week.',
  ),
  wrong(
    'roles',
    'Egypt asked Sudan to reopen the crossing at Argeen.',
    'Sudan asked Egypt to reopen the crossing at Argeen.',
  ),
  right(
    'Egypt asked Sudan to reopen the crossing at Argeen.',
    'Sudan was asked by Egypt to reopen the Argeen crossing.',
  ),
  wrong(
    'tense',
    'The government plans to abolish the wealth tax by 2027.',
    'The government has abolished the wealth tax.',
  ),
  right(
    'The government plans to abolish the wealth tax by 2027.',
    'By 2027 the government wants to do away with the wealth tax.',
  ),

  // Sport
  right(
    'The Swede Linnea Berg finished fourth in the slalom, only two hundredths of a second behind the bronze medallist.',
    'Linnea Berg of Sweden came 4th in the slalom.',
  ),
  wrong(
    'number',
    'The Swede Linnea Berg finished fourth in the slalom, only two hundredths of a second behind the bronze medallist.',
    'The Swede Linnea Berg finished third in the slalom.',
  ),
  wrong(
    'name',
    'Coach Tom Avery left the club after losing the final against Porto.',
    'Coach Tom Avery left the club after losing the final against Lisbon.',
  ),
  right(
    'Coach Tom Avery left the club after losing the final against Porto.',
    'After the lost final against Porto, Tom Avery quit the club as coach.',
  ),
  wrong(
    'opposite',
    'Coach Tom Avery left the club after losing the final against Porto.',
    'Coach Tom Avery left the club after winning the final against Porto.',
  ),
  right(
    ['The opening match was watched by 61,000 people.', 'It ended in a goalless draw.'],
    '61,000 spectators saw the opening match, which ended goalless.',
  ),
  wrong(
    'number',
    ['The opening match was watched by 61,000 people.', 'It ended in a goalless draw.'],
    'The opening match was watched by 16,000 people and ended in a goalless draw.',
  ),
  wrong(
    'negation',
    'The referee did not award a penalty when Diaz fell in the box.',
    'The referee awarded a penalty when Diaz fell in the box.',
  ),
  right(
    'The referee did not award a penalty when Diaz fell in the box.',
    'There was no penalty awarded by the referee when Diaz fell in the box.',
  ),
  wrong(
    'roles',
    'Keita replaced Mensah ten minutes before the end.',
    'Mensah replaced Keita ten minutes before the end.',
  ),
  right(
    'Keita replaced Mensah ten minutes before the end.',
    'Ten minutes before the end Mensah was replaced by Keita.',
  ),

  // Economy
  right(
    'Sales at the furniture chain grew by a quarter to 1.2 billion pounds last year.',
    'Last year the furniture chain’s sales rose 25% to £1.2bn.',
  ),
  wrong(
    'number',
    'Sales at the furniture chain grew by a quarter to 1.2 billion pounds last year.',
    'Sales at the furniture chain grew by a third to 1.2 billion pounds last year.',
  ),
  wrong(
    'opposite',
    'Sales at the furniture chain grew by a quarter to 1.2 billion pounds last year.',
    'Sales at the furniture chain shrank by a quarter to 1.2 billion pounds last year.',
  ),
  right(
    'Brazil imports most of its fertiliser from Russia and Morocco.',
    'Most of Brazil’s fertiliser is imported from Morocco and Russia.',
  ),
  wrong(
    'opposite',
    'Brazil imports most of its fertiliser from Russia and Morocco.',
    'Brazil exports most of its fertiliser to Russia and Morocco.',
  ),
  wrong(
    'unit',
    'The pipeline will carry 12 million tonnes of crude a year over 900 kilometres.',
    'The pipeline will carry 12 million barrels of crude a year.',
  ),
  right(
    'The pipeline will carry 12 million tonnes of crude a year over 900 kilometres.',
    'Some 12,000,000 tonnes of crude will flow through the 900 km pipeline each year.',
  ),
  wrong(
    'quantity',
    'At least 45 flights were cancelled because of the strike.',
    'At most 45 flights were cancelled because of the strike.',
  ),
  right(
    'At least 45 flights were cancelled because of the strike.',
    'The strike led to the cancellation of at least forty-five flights.',
  ),
  wrong('hedge', 'Prices are expected to fall again in autumn.', 'Prices fell again in autumn.'),
  right('Prices are expected to fall again in autumn.', 'In autumn, prices are forecast to drop once more.'),
  wrong(
    'roles',
    'The regional bank lent the steelmaker 80 million euros.',
    'The steelmaker lent the regional bank 80 million euros.',
  ),
  wrong(
    'added detail',
    'The airline ordered 30 new jets from Airbus.',
    'The airline ordered 30 new jets from Airbus after a long dispute with its pilots.',
  ),
  right(
    'The airline ordered 30 new jets from Airbus.',
    'Airbus received an order for thirty new jets from the airline.',
  ),

  // Science and health
  wrong(
    'number',
    'The telescope found 17 galaxies that formed less than 500 million years after the Big Bang.',
    'The telescope found 17 galaxies that formed less than 50 million years after the Big Bang.',
  ),
  right(
    'The telescope found 17 galaxies that formed less than 500 million years after the Big Bang.',
    'Seventeen galaxies formed under half a billion years after the Big Bang were found by the telescope.',
  ),
  wrong(
    'opposite',
    'Children who walked to school scored higher in the tests.',
    'Children who walked to school scored lower in the tests.',
  ),
  wrong(
    'hedge',
    'A diet rich in fibre may reduce the risk of stroke, the authors write.',
    'A diet rich in fibre reduces the risk of stroke.',
  ),
  right(
    'A diet rich in fibre may reduce the risk of stroke, the authors write.',
    'The authors write that the risk of stroke can perhaps be lowered by a diet that is rich in fibre.',
  ),
  wrong(
    'negation',
    'The earthquake was felt in three provinces but caused no damage.',
    'The earthquake was felt in three provinces and caused damage.',
  ),
  right(
    'The earthquake was felt in three provinces but caused no damage.',
    'The quake was felt in three provinces without causing damage.',
  ),
  wrong(
    'name',
    'The species was first described by the botanist Elise Korhonen on the island of Sumatra.',
    'The species was first described by the botanist Elise Korhonen on the island of Borneo.',
  ),
  right(
    'The species was first described by the botanist Elise Korhonen on the island of Sumatra.',
    'It was the botanist Elise Korhonen who first described the species, on Sumatra.',
  ),
  wrong(
    'quantity',
    'Most of the volunteers reported mild headaches.',
    'Few of the volunteers reported mild headaches.',
  ),
  right(
    'Doctors warn that the new strain spreads faster than the old one.',
    'The new strain spreads more quickly than the old one, doctors warn.',
  ),
  wrong(
    'roles',
    'Doctors warn that the new strain spreads faster than the old one.',
    'Doctors warn that the old strain spreads faster than the new one.',
  ),

  // Local news
  right(
    'The bakery on Harbour Street, which opened in 1921, is closing at the end of the month.',
    'At the end of the month the Harbour Street bakery, opened in 1921, will close.',
  ),
  wrong(
    'date',
    'The bakery on Harbour Street, which opened in 1921, is closing at the end of the month.',
    'The bakery on Harbour Street, which opened in 1912, is closing at the end of the month.',
  ),
  wrong(
    'date',
    'Bin collection moves from Tuesday to Thursday in the week of the holiday.',
    'Bin collection moves from Tuesday to Wednesday in the week of the holiday.',
  ),
  right(
    'Bin collection moves from Tuesday to Thursday in the week of the holiday.',
    'In the week of the holiday the bins are collected on Thursday instead of Tuesday.',
  ),
  wrong(
    'attribution',
    'Shopkeepers say the new parking fees drive customers away.',
    'Town planners say the new parking fees drive customers away.',
  ),
  right(
    'Shopkeepers say the new parking fees drive customers away.',
    'The new parking fees are driving away customers, according to shopkeepers.',
  ),
  wrong(
    'opposite',
    'The council voted to ban cars from the old town on Sundays.',
    'The council voted to allow cars in the old town on Sundays.',
  ),
  right(
    'The council voted to ban cars from the old town on Sundays.',
    'On Sundays cars will be banned from the old town, the council has decided.',
  ),
  wrong('tense', 'Work on the tram line is due to begin next spring.', 'Work on the tram line began last spring.'),
  right(
    'Work on the tram line is due to begin next spring.',
    'Next spring, work is scheduled to start on the tram line.',
  ),

  // Courts, culture, history, technology
  wrong(
    'opposite',
    'A jury found the accountant guilty of fraud but acquitted her of theft.',
    'A jury found the accountant innocent of fraud.',
  ),
  right(
    'A jury found the accountant guilty of fraud but acquitted her of theft.',
    'The accountant was found guilty of fraud and acquitted of theft by a jury.',
  ),
  wrong(
    'roles',
    'The tenant complained that the landlord had threatened her.',
    'The landlord complained that the tenant had threatened him.',
  ),
  wrong(
    'name',
    'The symphony was composed by Clara Weiss in 1888 and dedicated to her teacher Anton Rott.',
    'The symphony was composed by Clara Weiss in 1888 and dedicated to her teacher Karl Rott.',
  ),
  right(
    'The symphony was composed by Clara Weiss in 1888 and dedicated to her teacher Anton Rott.',
    'Clara Weiss composed the symphony in 1888, dedicating it to Anton Rott, her teacher.',
  ),
  right(
    'Through generations of assimilation, their descendants would gradually merge with the local population.',
    'Over generations their descendants gradually merged with the local population.',
  ),
  wrong(
    'quotation',
    '“We will not sell a single share before the merger is complete,” said the chairwoman.',
    'The chairwoman said: “We will not sell a share until the merger is complete.”',
  ),
  right(
    '“We will not sell a single share before the merger is complete,” said the chairwoman.',
    'The chairwoman said: "We will not sell a single share before the merger is complete."',
  ),
  wrong(
    'other subject',
    'The phone maker recalled 20,000 chargers that can overheat.',
    'The airline offers cheaper tickets to students who travel at night.',
  ),
  right(
    'The phone maker recalled 20,000 chargers that can overheat.',
    'The maker of the phones has called back 20,000 chargers because they can overheat.',
  ),
  wrong(
    'number',
    'The phone maker recalled 20,000 chargers that can overheat.',
    'The phone maker recalled 2,000 chargers that can overheat.',
  ),
  wrong(
    'added detail',
    'The author died at her home in Cork on Wednesday.',
    'The author died of cancer at her home in Cork on Wednesday.',
  ),
  right('The author died at her home in Cork on Wednesday.', 'On Wednesday the author passed away at home in Cork.'),
];
