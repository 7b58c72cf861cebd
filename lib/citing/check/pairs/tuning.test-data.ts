/**
 * Statements of imagined answers beside the sentences they cite: many say what the sentences say in other words, many are wrong in one
 * detail. The first part was written before the checks. The rounds after it were each measured when they were new, which told how
 * the checks fare on what they have not seen, and then tuned on. `check-pairs-held-out.test-data.ts`, written before the checks too,
 * was never tuned on. Places and people are made up unless they are well known.
 */
export interface CheckPair {
  sentences: string[];
  statement: string;
  /** What is wrong with the statement; absent when nothing is. */
  wrong?: WrongDetail;
}

export type WrongDetail =
  | 'number'
  | 'unit'
  | 'date'
  | 'name'
  | 'negation'
  | 'opposite'
  | 'roles'
  | 'attribution'
  | 'hedge'
  | 'tense'
  | 'quantity'
  | 'added detail'
  | 'other subject'
  | 'quotation';

/** A sentence, or several that are cited together, and a statement that they bear out. */
export function right(sentences: string | string[], statement: string): CheckPair {
  return { sentences: [sentences].flat(), statement };
}

/** The same with one detail that they do not bear out. */
export function wrong(detail: WrongDetail, sentences: string | string[], statement: string): CheckPair {
  return { sentences: [sentences].flat(), statement, wrong: detail };
}

/** One sentence with several statements: those that it bears out, and those that are wrong in one detail. */
export function pairsOf(sentence: string, rights: string[], wrongs: [WrongDetail, string][]): CheckPair[] {
  return [
    ...rights.map((statement) => right(sentence, statement)),
    ...wrongs.map(([detail, statement]) => wrong(detail, sentence, statement)),
  ];
}

export const TUNING_PAIRS: CheckPair[] = [
  // Politics
  right(
    'Ambassador Kazem Jalali noted that the treaty contains 47 articles and covers all spheres of bilateral cooperation.',
    'The treaty has forty-seven articles, according to Ambassador Kazem Jalali.',
  ),
  wrong(
    'number',
    'Ambassador Kazem Jalali noted that the treaty contains 47 articles and covers all spheres of bilateral cooperation.',
    'Ambassador Kazem Jalali noted that the treaty contains 74 articles.',
  ),
  right(
    'The agreement was ready in mid-November last year, but its adoption was postponed due to the death of Iranian President Ebrahim Raisi.',
    'The adoption of the agreement was put off because President Raisi of Iran died.',
  ),
  wrong(
    'opposite',
    'The agreement was ready in mid-November last year, but its adoption was postponed due to the death of Iranian President Ebrahim Raisi.',
    'The adoption of the agreement was brought forward due to the death of Iranian President Ebrahim Raisi.',
  ),
  right(
    'Iranian President Massoud Pezeshkian plans to visit Moscow on January 17 to meet with Russian leader Vladimir Putin.',
    'Masoud Peseschkian intends to meet Vladimir Putin in Moscow on 17 January.',
  ),
  wrong(
    'date',
    'Iranian President Massoud Pezeshkian plans to visit Moscow on January 17 to meet with Russian leader Vladimir Putin.',
    'Pezeshkian plans to visit Moscow on January 27.',
  ),
  wrong(
    'tense',
    'The heads of state are to sign the partnership treaty during the visit on Friday.',
    'The heads of state signed the partnership treaty during the visit.',
  ),
  right(
    'The heads of state are to sign the partnership treaty during the visit on Friday.',
    'On Friday the partnership treaty is to be signed by the heads of state.',
  ),
  wrong(
    'negation',
    'The foreign minister emphasised that it is not a treaty for a military alliance.',
    'The foreign minister emphasised that it is a treaty for a military alliance.',
  ),
  right(
    'The foreign minister emphasised that it is not a treaty for a military alliance.',
    'It is no treaty for a military alliance, the foreign minister stressed.',
  ),
  right(
    'Parliament approved the pension bill by 312 votes to 255 after a debate that lasted eleven hours.',
    'The pension bill passed parliament with 312 votes against 255.',
  ),
  wrong(
    'opposite',
    'Parliament approved the pension bill by 312 votes to 255 after a debate that lasted eleven hours.',
    'Parliament rejected the pension bill by 312 votes to 255.',
  ),
  right(
    [
      'Norway’s prime minister arrived in Ottawa on Monday.',
      'She will hold talks on Arctic shipping with her Canadian counterpart.',
    ],
    'The Norwegian prime minister came to Ottawa on Monday for talks on Arctic shipping with her Canadian counterpart.',
  ),
  wrong(
    'name',
    [
      'Norway’s prime minister arrived in Ottawa on Monday.',
      'She will hold talks on Arctic shipping with her Canadian counterpart.',
    ],
    'The Swedish prime minister arrived in Ottawa on Monday for talks on Arctic shipping.',
  ),
  wrong(
    'hedge',
    'The coalition is likely to collapse before the budget vote, two party officials said.',
    'The coalition will collapse before the budget vote.',
  ),
  right(
    'The coalition is likely to collapse before the budget vote, two party officials said.',
    'Two party officials said the coalition would probably collapse before the vote on the budget.',
  ),
  wrong(
    'attribution',
    'Interior Minister Helga Brandt said the border posts would stay closed until the spring.',
    'The border posts would stay closed until the spring, said Prime Minister Olof Lind.',
  ),
  right(
    'Interior Minister Helga Brandt said the border posts would stay closed until the spring.',
    'According to Interior Minister Helga Brandt, the border posts remain closed until spring.',
  ),
  wrong(
    'roles',
    'Opposition leader Ana Prado accused President Luis Ferro of ignoring the court.',
    'President Luis Ferro accused opposition leader Ana Prado of ignoring the court.',
  ),
  right(
    'Opposition leader Ana Prado accused President Luis Ferro of ignoring the court.',
    'President Luis Ferro was accused by opposition leader Ana Prado of ignoring the court.',
  ),
  wrong(
    'negation',
    'The senator denied that she had taken money from the lobby group.',
    'The senator had taken money from the lobby group.',
  ),
  right(
    'The senator denied that she had taken money from the lobby group.',
    'The senator said she had not taken any money from the lobby group.',
  ),

  // Sport
  right(
    'Rovers beat United 3-1 on Saturday, with Daniel Okafor scoring twice in the second half.',
    'United lost 3-1 to Rovers on Saturday; Daniel Okafor scored two goals.',
  ),
  wrong(
    'roles',
    'Rovers beat United 3-1 on Saturday, with Daniel Okafor scoring twice in the second half.',
    'United beat Rovers 3-1 on Saturday.',
  ),
  wrong(
    'number',
    'Rovers beat United 3-1 on Saturday, with Daniel Okafor scoring twice in the second half.',
    'Rovers beat United 3-2 on Saturday.',
  ),
  right(
    'Kenya’s Ruth Chebet won the women’s marathon in two hours, 21 minutes and 40 seconds.',
    'The women’s marathon was won by Ruth Chebet of Kenya.',
  ),
  wrong(
    'name',
    'Kenya’s Ruth Chebet won the women’s marathon in two hours, 21 minutes and 40 seconds.',
    'Ethiopia’s Ruth Chebet won the women’s marathon.',
  ),
  right(
    'The striker will miss the rest of the season after tearing a ligament in training.',
    'A ligament torn in training keeps the striker out for the rest of the season.',
  ),
  wrong(
    'hedge',
    'The striker may miss the rest of the season after tearing a ligament in training.',
    'The striker will miss the rest of the season after tearing a ligament in training.',
  ),
  wrong(
    'number',
    'It was the third time in five years that the club had finished last.',
    'It was the fifth time in three years that the club had finished last.',
  ),
  right(
    'It was the third time in five years that the club had finished last.',
    'The club finished last for the 3rd time in five years.',
  ),
  wrong(
    'opposite',
    'Marta Silva, the youngest player in the squad, scored the first goal.',
    'Marta Silva, the oldest player in the squad, scored the first goal.',
  ),

  // Economy
  right(
    'Relations received a new impetus after the signing of $4 billion worth of contracts with various Russian companies.',
    'Contracts worth 4bn dollars with various Russian companies gave relations a new impetus.',
  ),
  wrong(
    'number',
    'Relations received a new impetus after the signing of $4 billion worth of contracts with various Russian companies.',
    'Contracts worth $40 billion were signed with various Russian companies.',
  ),
  wrong(
    'unit',
    'The company will invest 250 million euros in a battery plant near the port.',
    'The company will invest 250 million dollars in a battery plant near the port.',
  ),
  right(
    'The company will invest 250 million euros in a battery plant near the port.',
    'A battery plant near the port will receive an investment of €250m from the company.',
  ),
  right(
    'Unemployment fell to 5.2 percent in March from 5.6 percent a month earlier.',
    'The unemployment rate dropped from 5.6% to 5.2% in March.',
  ),
  wrong(
    'opposite',
    'Unemployment fell to 5.2 percent in March from 5.6 percent a month earlier.',
    'Unemployment rose to 5.2 percent in March.',
  ),
  wrong(
    'number',
    'Unemployment fell to 5.2 percent in March from 5.6 percent a month earlier.',
    'Unemployment fell to 2.5 percent in March.',
  ),
  right(
    'The central bank left its key rate unchanged at 4 per cent, surprising most analysts.',
    'Most analysts were surprised when the central bank kept its key interest rate at 4%.',
  ),
  wrong(
    'opposite',
    'The central bank left its key rate unchanged at 4 per cent, surprising most analysts.',
    'The central bank raised its key rate to 4 per cent, surprising most analysts.',
  ),
  wrong(
    'roles',
    'The Danish brewer Holm bought its Polish rival Zywa for 900 million euros.',
    'The Polish brewer Zywa bought its Danish rival Holm for 900 million euros.',
  ),
  right(
    'The Danish brewer Holm bought its Polish rival Zywa for 900 million euros.',
    'Zywa, a Polish rival, was acquired by the Danish brewer Holm for €0.9 billion.',
  ),
  wrong(
    'hedge',
    'The carmaker is reportedly considering the closure of its Turin factory.',
    'The carmaker is closing its Turin factory.',
  ),
  right(
    'The carmaker is reportedly considering the closure of its Turin factory.',
    'The carmaker is said to be thinking about closing its factory in Turin.',
  ),
  wrong(
    'quantity',
    'Nearly 300 workers will lose their jobs when the mill shuts in June.',
    'More than 300 workers will lose their jobs when the mill shuts in June.',
  ),
  right(
    'Nearly 300 workers will lose their jobs when the mill shuts in June.',
    'Almost three hundred workers lose their jobs when the mill closes in June.',
  ),
  wrong(
    'roles',
    'Gas exports from Algeria to Spain doubled in the first half of the year.',
    'Gas exports from Spain to Algeria doubled in the first half of the year.',
  ),

  // Science and health
  right(
    'Researchers at the University of Leiden found that the bacteria survive for up to 40 days in salt water.',
    'The bacteria can survive in salt water for as long as forty days, researchers at the University of Leiden found.',
  ),
  wrong(
    'unit',
    'Researchers at the University of Leiden found that the bacteria survive for up to 40 days in salt water.',
    'Researchers at the University of Leiden found that the bacteria survive for up to 40 hours in salt water.',
  ),
  wrong(
    'negation',
    'The vaccine did not prevent infection in people over seventy.',
    'The vaccine prevented infection in people over seventy.',
  ),
  right(
    'The vaccine did not prevent infection in people over seventy.',
    'The vaccine failed to prevent infection in people older than 70.',
  ),
  wrong(
    'hedge',
    'The findings suggest that the drug could slow the disease in its early stages.',
    'The drug slows the disease in its early stages.',
  ),
  right(
    'The findings suggest that the drug could slow the disease in its early stages.',
    'The drug might slow the disease in its early stages, the findings suggest.',
  ),
  right(
    'The probe was launched on 14 April 2023 and is due to reach Jupiter in July 2031.',
    'Launched in April 2023, the probe should get to Jupiter in July 2031.',
  ),
  wrong(
    'date',
    'The probe was launched on 14 April 2023 and is due to reach Jupiter in July 2031.',
    'The probe is due to reach Jupiter in July 2013.',
  ),
  wrong(
    'added detail',
    'The glacier has lost a third of its volume since 1980.',
    'The glacier has lost a third of its volume since 1980 because tourists walk on the ice.',
  ),
  right(
    'The glacier has lost a third of its volume since 1980.',
    'Since 1980 one third of the glacier’s volume has been lost.',
  ),
  wrong(
    'opposite',
    'Sleep improved in patients who drank less coffee.',
    'Sleep improved in patients who drank more coffee.',
  ),
  right(
    'The World Health Organization declared the outbreak over on Tuesday.',
    'The WHO declared on Tuesday that the outbreak was over.',
  ),
  wrong(
    'quantity',
    'Some of the patients recovered without treatment.',
    'All of the patients recovered without treatment.',
  ),

  // Local news
  right(
    'The footbridge over the Aller will be closed for repairs from 3 May until the end of June, the town council announced.',
    'The footbridge across the Aller closes for repairs on 3 May and stays shut until the end of June.',
  ),
  wrong(
    'date',
    'The footbridge over the Aller will be closed for repairs from 3 May until the end of June, the town council announced.',
    'The footbridge over the Aller will be closed for repairs from 3 May until the end of July.',
  ),
  wrong(
    'opposite',
    'The footbridge over the Aller will be closed for repairs from 3 May until the end of June, the town council announced.',
    'The footbridge over the Aller will be open from 3 May until the end of June.',
  ),
  right(
    'Firefighters rescued two children from a burning flat in Mill Lane early on Sunday.',
    'Two children were rescued by firefighters from a flat on fire in Mill Lane on Sunday morning.',
  ),
  wrong(
    'number',
    'Firefighters rescued two children from a burning flat in Mill Lane early on Sunday.',
    'Firefighters rescued three children from a burning flat in Mill Lane.',
  ),
  wrong(
    'name',
    'Firefighters rescued two children from a burning flat in Mill Lane early on Sunday.',
    'Firefighters rescued two children from a burning flat in Station Road.',
  ),
  right(
    'Residents oppose the plan to build a wind farm on the ridge because they fear for the view.',
    'Residents are against building a wind farm on the ridge, fearing for the view.',
  ),
  wrong(
    'opposite',
    'Residents oppose the plan to build a wind farm on the ridge because they fear for the view.',
    'Residents support the plan to build a wind farm on the ridge.',
  ),
  wrong(
    'attribution',
    'The swimming pool is in danger of closing, according to the sports club.',
    'According to the mayor, the swimming pool is in danger of closing.',
  ),
  wrong('tense', 'The new library will open its doors in September.', 'The new library opened its doors in September.'),
  right('The new library will open its doors in September.', 'In September the new library is going to open.'),

  // Courts, culture, history, technology
  wrong(
    'roles',
    'The museum sued the collector over a forged painting.',
    'The collector sued the museum over a forged painting.',
  ),
  right(
    'The museum sued the collector over a forged painting.',
    'The collector was sued by the museum because of a forged painting.',
  ),
  wrong(
    'hedge',
    'The driver allegedly fled the scene after hitting a cyclist.',
    'The driver fled the scene after hitting a cyclist.',
  ),
  right(
    'The driver allegedly fled the scene after hitting a cyclist.',
    'After hitting a cyclist, the driver is alleged to have fled the scene.',
  ),
  right(
    'Charles Barry designed the palace, which burned down in 1834 and was rebuilt over three decades.',
    'The palace burned down in 1834; rebuilding it took thirty years.',
  ),
  wrong(
    'date',
    'The Normans conquered the island in the 11th century.',
    'The Normans conquered the island in the 12th century.',
  ),
  right(
    'The Normans conquered the island in the 11th century.',
    'In the eleventh century the island was conquered by the Normans.',
  ),
  wrong(
    'quotation',
    'The director called the film “a love letter to a city that no longer exists”.',
    'The director called the film “a love letter to a city that never existed”.',
  ),
  right(
    'The director called the film “a love letter to a city that no longer exists”.',
    'The film is “a love letter to a city that no longer exists”, the director said.',
  ),
  wrong(
    'other subject',
    'The start-up sells a chip that translates speech without a connection to the internet.',
    'Its founder studied medicine in Vienna and plays the cello.',
  ),
  right(
    'The start-up sells a chip that translates speech without a connection to the internet.',
    'The chip sold by the start-up can translate speech with no internet connection.',
  ),
  wrong(
    'negation',
    'The start-up sells a chip that translates speech without a connection to the internet.',
    'The start-up sells a chip that translates speech with a connection to the internet.',
  ),
  wrong(
    'opposite',
    'The ministry confirmed that two soldiers had been captured near the eastern border.',
    'The ministry denied that two soldiers had been captured near the eastern border.',
  ),
  wrong(
    'opposite',
    'The ministry confirmed that two soldiers had been captured near the eastern border.',
    'The ministry confirmed that two soldiers had been captured near the western border.',
  ),
  wrong(
    'added detail',
    'The city council adopted the budget on Thursday.',
    'The city council adopted the budget unanimously on Thursday.',
  ),
  // More paraphrases
  right(
    'The river Oder burst its banks near the village of Lubnow after three days of heavy rain.',
    'After three days of heavy rain, the Oder flooded near the village of Lubnow.',
  ),
  right(
    'Police arrested a 34-year-old man on suspicion of arson after the warehouse fire.',
    'A man aged 34 was arrested by police on suspicion of arson following the fire in the warehouse.',
  ),
  right(
    'The minister resigned on Thursday, two days after a report criticised her handling of the flood.',
    'Two days after being criticised in a report for how she handled the flood, the minister stepped down.',
  ),
  right(
    'Finland and Sweden applied to join the alliance in May 2022.',
    'In May 2022, Sweden and Finland submitted applications for membership of the alliance.',
  ),
  right(
    'The orchestra, founded in 1888, has had only six chief conductors.',
    'Only six chief conductors have led the orchestra, which was founded in 1888.',
  ),
  right(
    'The average rent in the city climbed to 1,450 euros a month, the highest in the country.',
    'At €1,450 a month, the average rent in the city is the country’s highest.',
  ),
  right(
    'Dr. Mina Okoye, who led the study, said the drug had shortened the illness by two days on average.',
    'The drug shortened the illness by an average of two days, according to study leader Mina Okoye.',
  ),
  right(
    'The government has banned the export of wheat until further notice to protect domestic supplies.',
    'To protect supplies at home, wheat exports have been banned by the government until further notice.',
  ),
  right(
    'Some 40,000 people marched through Belgrade on Sunday to demand new elections.',
    'About forty thousand people demonstrated in Belgrade on Sunday, demanding new elections.',
  ),
  right(
    'The bridge collapsed shortly before midnight, killing four workers.',
    'Four workers died when the bridge collapsed just before midnight.',
  ),
  right(
    'Mexico’s president Claudia Sheinbaum rejected the tariffs as unjust.',
    'The tariffs are unjust, said Mexican President Claudia Sheinbaum, who rejected them.',
  ),
  right(
    'The company said it would cut 1,200 jobs, about a tenth of its workforce.',
    'About 10% of the workforce, or 1,200 jobs, will go, the company said.',
  ),
  right(
    'Archaeologists have discovered a Roman bath beneath the car park of a supermarket in Chester.',
    'A Roman bath was found by archaeologists under a supermarket car park in Chester.',
  ),
  right(
    'The two leaders last met in Samarkand in September 2022.',
    'The last meeting between the two leaders took place in September 2022 in Samarkand.',
  ),
  right(
    'No one was injured in the blast, which shattered windows up to two kilometres away.',
    'The explosion injured nobody but broke windows as far as two kilometres away.',
  ),
  right(
    'Inflation is forecast to slow to 2.1% next year, from 3.4% this year.',
    'Next year inflation is expected to ease from 3.4 to 2.1 percent.',
  ),
  right(
    'The museum will be closed on Mondays from November to March.',
    'From November to March the museum does not open on Mondays.',
  ),
  right(
    'Voters rejected the proposal in a referendum by 58 per cent to 42 per cent.',
    'In a referendum, 58% voted against the proposal.',
  ),
  right(
    ['Chen started skating at the age of four.', 'She won her first national title at thirteen.'],
    'Chen, who began skating at four, won her first national title when she was 13.',
  ),
  right(
    ['The dam holds 900 million cubic metres of water.', 'It supplies electricity to two million homes.'],
    'The dam, which holds 900 million cubic metres, provides two million homes with electricity.',
  ),
  right(
    ['Turkey’s parliament ratified the accession on Tuesday.', 'Hungary is now the only member that has not.'],
    'After the ratification by the Turkish parliament on Tuesday, only Hungary has still to ratify.',
  ),
  right(
    'The defence ministry in Kyiv said its forces had shot down 24 of 31 drones overnight.',
    'Ukraine’s defence ministry said that 24 of 31 drones had been shot down overnight.',
  ),
  right(
    'US President Joe Biden signed the bill into law on 16 August 2022.',
    'The bill was signed by Biden on August 16, 2022.',
  ),
  right(
    'The court in Strasbourg ruled unanimously that Switzerland had violated the women’s rights.',
    'Switzerland violated the women’s rights, the court in Strasbourg found unanimously.',
  ),
  right(
    'Mr Haddad, 61, has been head of the central bank since 2019.',
    'Haddad has headed the central bank since 2019.',
  ),
  right(
    'The car drove into a group of tourists waiting at a bus stop, injuring seven of them, two seriously.',
    'Seven tourists were hurt, two of them seriously, when a car hit a group at a bus stop.',
  ),
  right(
    'The film festival opens on 4 June with a comedy by the French director Agnès Laurent.',
    'A comedy by Agnes Laurent of France opens the film festival on June 4.',
  ),
  right(
    'The strike, which began on Monday, has halted production at all four plants.',
    'Production at all four plants has been stopped by the strike that started on Monday.',
  ),
  right(
    'Oil prices jumped by more than five dollars a barrel after the attack on the refinery.',
    'After the refinery was attacked, the oil price rose over $5 a barrel.',
  ),
  right(
    'Scientists do not yet know why the whales stranded themselves.',
    'Why the whales were stranded is still unknown to scientists.',
  ),
  right('The treaty replaces an agreement concluded in 2001.', 'An agreement from 2001 is replaced by the treaty.'),
  right(
    'Jalali said the text had been ready since November, but the death of President Raisi delayed the signing.',
    'The signing was delayed by President Raisi’s death, said Jalali.',
  ),
  right(
    'The singer cancelled three concerts in Asia because of a throat infection.',
    'Because she had a throat infection, the singer called off three Asian concerts.',
  ),
  right(
    'Germany’s economy shrank by 0.3 percent in 2023, the statistics office reported.',
    'In 2023 the German economy contracted 0.3%, according to the statistics office.',
  ),
  right(
    'The school was named after Rosa Lindqvist, who taught there for 38 years.',
    'Rosa Lindqvist, after whom the school was named, was a teacher there for thirty-eight years.',
  ),
  right(
    'Pakistan beat New Zealand by six wickets in Lahore to level the series.',
    'New Zealand lost to Pakistan by six wickets in Lahore, and the series is level.',
  ),
  right(
    'The drug is not approved for children under twelve.',
    'Children younger than 12 may not be given the drug, which is not approved for them.',
  ),
  right(
    'It is the first time that a woman has led the country’s armed forces.',
    'For the first time, the country’s armed forces are led by a woman.',
  ),
  right(
    'The regulator fined the bank 15 million dollars for failing to report suspicious transfers.',
    'The bank was fined $15m by the regulator because it did not report suspicious transfers.',
  ),
  right(
    'The president’s spokeswoman declined to comment on the reports.',
    'A spokeswoman for the president would not comment on the reports.',
  ),
  right(
    'China is the country’s biggest trading partner, followed by Japan and South Korea.',
    'The country trades most with China, then with Japan and South Korea.',
  ),
  right(
    'Researchers trained the model on 1.5 million X-ray images from twelve hospitals.',
    'The model was trained with X-ray images from 12 hospitals, 1.5 million in all.',
  ),
  right(
    'The mayor promised to plant 10,000 trees by 2030.',
    'By 2030, 10,000 trees are to be planted, the mayor has promised.',
  ),
  right(
    'Wolves have returned to the valley for the first time in 120 years.',
    'After 120 years wolves are back in the valley.',
  ),
  right(
    'The plane had to make an emergency landing in Gander after smoke was noticed in the cabin.',
    'Smoke in the cabin forced the plane to land in Gander.',
  ),
  right(
    'Talks between the union and the railway broke down on Wednesday night.',
    'The negotiations between the railway and the union failed on Wednesday night.',
  ),
  right(
    'He was sentenced to nine years in prison for spying for a foreign power.',
    'For espionage on behalf of a foreign power he received a sentence of nine years in jail.',
  ),
  right(
    'The city’s oldest cinema has been saved from demolition by a citizens’ initiative.',
    'A citizens’ initiative saved the oldest cinema in the city from being demolished.',
  ),
  right(
    'Iran possesses the world’s second largest gas reserves after Russia.',
    'Only Russia has larger gas reserves than Iran.',
  ),
  right(
    'Masoud Pezeshkian was elected president in July 2024.',
    'Massoud Pezeshkiyan became president after winning the election in July 2024.',
  ),

  // Long sentences of news and of encyclopedias, of which the statement takes a part
  right(
    'The treaty’s timing is also significant, occurring forty days after the fall of their allied regime in Damascus.',
    'It came 40 days after the regime allied with them fell in Damascus.',
  ),
  wrong(
    'number',
    'The treaty’s timing is also significant, occurring forty days after the fall of their allied regime in Damascus.',
    'The treaty came fourteen days after the fall of their allied regime in Damascus.',
  ),
  wrong(
    'opposite',
    'The treaty’s timing is also significant, occurring forty days after the fall of their allied regime in Damascus.',
    'The treaty’s signing occurred forty days before the fall of their allied regime in Damascus.',
  ),
  right(
    'In September, during the Asian Infrastructure Investment Bank’s annual meeting in Uzbekistan, Iranian Minister of Economic Affairs and Finance Abdolnaser Hemmati met with Chinese Finance Minister Liu Kun.',
    'Iran’s economy minister Abdolnaser Hemmati met China’s finance minister Liu Kun in Uzbekistan in September.',
  ),
  wrong(
    'name',
    'In September, during the Asian Infrastructure Investment Bank’s annual meeting in Uzbekistan, Iranian Minister of Economic Affairs and Finance Abdolnaser Hemmati met with Chinese Finance Minister Liu Kun.',
    'Hemmati met with Chinese Finance Minister Liu Kun in Kazakhstan in September.',
  ),
  right(
    'The agreement’s tangible impact has been minimal, as evidenced by the fact that the joint economic committee between Beijing and Tehran has not yet convened.',
    'The joint economic committee of Iran and China has not met yet.',
  ),
  wrong(
    'negation',
    'The agreement’s tangible impact has been minimal, as evidenced by the fact that the joint economic committee between Beijing and Tehran has not yet convened.',
    'The joint economic committee between Beijing and Tehran has already convened.',
  ),
  right(
    'Concerns about potential military escalation also loom, with Russia expected to bolster Iran’s military capabilities, while Washington seeks to prevent Tehran from achieving military superiority.',
    'Russia is expected to strengthen Iran’s military capabilities.',
  ),
  wrong(
    'hedge',
    'Concerns about potential military escalation also loom, with Russia expected to bolster Iran’s military capabilities, while Washington seeks to prevent Tehran from achieving military superiority.',
    'Russia has bolstered Iran’s military capabilities.',
  ),
  wrong(
    'attribution',
    '“The idea that the United States is an adversary has brought Moscow and Tehran together”, said Jon Alterman, director of the Middle East Center, to CNN.',
    'The idea that the United States is an adversary has brought Moscow and Tehran together, said Ivan Glukhov.',
  ),
  right(
    '“The idea that the United States is an adversary has brought Moscow and Tehran together”, said Jon Alterman, director of the Middle East Center, to CNN.',
    'Jon Alterman told CNN that seeing the United States as an adversary has brought Moscow and Tehran together.',
  ),
  wrong(
    'roles',
    'The Wall Street Journal, citing sources, reported that Trump is seriously considering preemptive strikes against Iran.',
    'The Wall Street Journal reported that Iran is seriously considering preemptive strikes against Trump.',
  ),
  wrong(
    'hedge',
    'The Wall Street Journal, citing sources, reported that Trump is seriously considering preemptive strikes against Iran.',
    'Trump has decided on preemptive strikes against Iran.',
  ),
  right(
    'Originally, the cooperation treaty was to be signed there, but then it was decided to hold off, likely to avoid stealing the show.',
    'The signing was put off, probably so as not to steal the show.',
  ),
  wrong(
    'hedge',
    'Originally, the cooperation treaty was to be signed there, but then it was decided to hold off, likely to avoid stealing the show.',
    'It was decided to hold off to avoid stealing the show.',
  ),
  right(
    'The Normans were descended from Norse raiders and pirates from Denmark, Iceland and Norway who, under their leader Rollo, agreed to swear fealty to King Charles III of West Francia.',
    'Under Rollo, the Norse raiders agreed to swear fealty to Charles III, king of West Francia.',
  ),
  wrong(
    'name',
    'The Normans were descended from Norse raiders and pirates from Denmark, Iceland and Norway who, under their leader Rollo, agreed to swear fealty to King Charles III of West Francia.',
    'Under Rollo, the Norse raiders agreed to swear fealty to King Louis IV of West Francia.',
  ),
  wrong(
    'name',
    'The Normans were descended from Norse raiders and pirates from Denmark, Iceland and Norway who, under their leader Rollo, agreed to swear fealty to King Charles III of West Francia.',
    'The Normans descended from Norse raiders from Denmark, Ireland and Norway.',
  ),
  right(
    'Oxygen is the third-most abundant chemical element in the universe, after hydrogen and helium.',
    'Only hydrogen and helium are more abundant in the universe than oxygen.',
  ),
  wrong(
    'roles',
    'Oxygen is the third-most abundant chemical element in the universe, after hydrogen and helium.',
    'Helium is the third-most abundant chemical element in the universe, after hydrogen and oxygen.',
  ),
  right(
    'Construction began in 1897, was interrupted by the war and was only completed in 1923.',
    'The construction, started in 1897, was not finished until 1923 because of a wartime break.',
  ),
  wrong(
    'date',
    'Construction began in 1897, was interrupted by the war and was only completed in 1923.',
    'Construction was completed in 1897.',
  ),
  right(
    'Ms Tanaka, the company’s founder, owns 34 percent of the shares; her brother holds a further 12 percent.',
    'Founder Tanaka has 34% of the company’s shares and her brother 12%.',
  ),
  wrong(
    'roles',
    'Ms Tanaka, the company’s founder, owns 34 percent of the shares; her brother holds a further 12 percent.',
    'Tanaka owns 12 percent of the shares and her brother 34 percent.',
  ),
  wrong(
    'opposite',
    'Ms Tanaka, the company’s founder, owns 34 percent of the shares; her sister holds a further 12 percent.',
    'Tanaka’s brother holds 12 percent of the shares.',
  ),
  right(
    'Because of the drought, farmers in the province harvested 40% less maize than in the previous year.',
    'The maize harvest in the province was forty percent smaller than the year before, owing to drought.',
  ),
  wrong(
    'opposite',
    'Because of the drought, farmers in the province harvested 40% less maize than in the previous year.',
    'Farmers in the province harvested 40% more maize than in the previous year.',
  ),
  wrong(
    'added detail',
    'Farmers in the province harvested 40% less maize than in the previous year.',
    'Because of locusts, farmers in the province harvested 40% less maize than in the previous year.',
  ),
  right(
    'The prosecution has appealed against the acquittal.',
    'An appeal against the acquittal was lodged by the prosecution.',
  ),
  wrong(
    'opposite',
    'The prosecution has appealed against the acquittal.',
    'The defence has appealed against the acquittal.',
  ),
  wrong(
    'opposite',
    'The prosecution has appealed against the acquittal.',
    'The prosecution has appealed against the conviction.',
  ),
  right(
    'Two of the five hostages were released on Friday evening in exchange for medicine.',
    'In exchange for medicine, two of five hostages were freed on Friday evening.',
  ),
  wrong(
    'number',
    'Two of the five hostages were released on Friday evening in exchange for medicine.',
    'Five of the hostages were released on Friday evening in exchange for medicine.',
  ),
  wrong(
    'date',
    'Two of the five hostages were released on Friday evening in exchange for medicine.',
    'Two of the five hostages were released on Friday morning in exchange for medicine.',
  ),
  right(
    'The ship ran aground off the coast of Mauritius in July 2020 and leaked about 1,000 tonnes of oil.',
    'Around a thousand tonnes of oil leaked from the ship after it ran aground off Mauritius in July 2020.',
  ),
  wrong(
    'unit',
    'The ship ran aground off the coast of Mauritius in July 2020 and leaked about 1,000 tonnes of oil.',
    'The ship leaked about 1,000 barrels of oil off the coast of Mauritius.',
  ),
  wrong(
    'tense',
    'The parties have agreed to hold a second round of talks in Geneva next month.',
    'The parties held a second round of talks in Geneva.',
  ),
  right(
    'The parties have agreed to hold a second round of talks in Geneva next month.',
    'A second round of talks will be held in Geneva next month, the parties have agreed.',
  ),
  wrong(
    'negation',
    'None of the passengers on the tram was seriously injured.',
    'Some passengers on the tram were seriously injured.',
  ),
  right(
    'None of the passengers on the tram was seriously injured.',
    'No passenger on the tram suffered serious injuries.',
  ),
  wrong('negation', 'Only members of the club may use the boats.', 'Members of the club may not use the boats.'),
  wrong(
    'roles',
    'Mary Shelley taught the young Lord Ashby to read.',
    'The young Lord Ashby taught Mary Shelley to read.',
  ),
  right(
    'Mary Shelley taught the young Lord Ashby to read.',
    'The young Lord Ashby was taught to read by Mary Shelley.',
  ),
  wrong('roles', 'The Dutch team finished ahead of the Germans.', 'The Germans finished ahead of the Dutch team.'),
  right('The Dutch team finished ahead of the Germans.', 'The Germans finished behind the team from the Netherlands.'),
  wrong('other subject', 'Critics praised the novel for its humour.', 'The novel won the national book prize.'),
  wrong('opposite', 'Critics praised the novel for its humour.', 'Critics panned the novel for its humour.'),
  wrong(
    'hedge',
    'Analysts believe that the merger will fail because of the regulators.',
    'The merger will fail because of the regulators.',
  ),
  right(
    'Analysts believe that the merger will fail because of the regulators.',
    'In the view of analysts, the regulators will make the merger fail.',
  ),
  wrong('hedge', 'According to the opposition, thousands of votes were bought.', 'Thousands of votes were bought.'),
  right(
    'According to the opposition, thousands of votes were bought.',
    'The opposition says thousands of votes were bought.',
  ),
  wrong('hedge', 'The fire was possibly caused by a cigarette.', 'The fire was caused by a cigarette.'),
  right('The fire was possibly caused by a cigarette.', 'A cigarette may have caused the fire.'),
  wrong(
    'attribution',
    'Union leader Paul Brand called the offer an insult.',
    'Company spokeswoman Ida Falk called the offer an insult.',
  ),
  right(
    'Union leader Paul Brand called the offer an insult.',
    'The offer was an insult, in the words of union leader Paul Brand.',
  ),
  wrong(
    'quotation',
    'The coach said his team had “played without fear”.',
    'The coach said his team had “played with great courage”.',
  ),
  wrong(
    'number',
    'The budget provides 2.4 billion crowns for schools and 1.8 billion for hospitals.',
    'The budget provides 1.8 billion crowns for schools.',
  ),
  right(
    'The budget provides 2.4 billion crowns for schools and 1.8 billion for hospitals.',
    'Schools get 2.4 billion crowns from the budget, hospitals 1.8 billion.',
  ),
  wrong(
    'date',
    'Since 1 July 2021, plastic straws have been banned in the whole country.',
    'Since 1 June 2021, plastic straws have been banned in the whole country.',
  ),
  right(
    'Since 1 July 2021, plastic straws have been banned in the whole country.',
    'Plastic straws have been forbidden nationwide since July 2021.',
  ),

  // A third round
  right(
    'The Swiss National Bank cut interest rates by half a percentage point in December, more than economists had predicted.',
    'In December the Swiss central bank lowered rates by 0.5 percentage points, a bigger cut than economists had forecast.',
  ),
  wrong(
    'unit',
    'The Swiss National Bank cut interest rates by half a percentage point in December, more than economists had predicted.',
    'The Swiss National Bank cut interest rates by half in December.',
  ),
  wrong(
    'opposite',
    'The Swiss National Bank cut interest rates by half a percentage point in December, more than economists had predicted.',
    'The Swiss National Bank cut interest rates by half a percentage point in December, less than economists had predicted.',
  ),
  right(
    'Rescuers pulled a seven-year-old girl alive from the rubble 54 hours after the earthquake.',
    'A girl of seven was found alive under the rubble 54 hours after the quake.',
  ),
  wrong(
    'number',
    'Rescuers pulled a seven-year-old girl alive from the rubble 54 hours after the earthquake.',
    'Rescuers pulled a seven-year-old girl alive from the rubble 45 hours after the earthquake.',
  ),
  wrong(
    'opposite',
    'Rescuers pulled a seven-year-old girl alive from the rubble 54 hours after the earthquake.',
    'Rescuers pulled a seven-year-old boy alive from the rubble 54 hours after the earthquake.',
  ),
  right(
    'The supreme court struck down the law, saying it violated freedom of assembly.',
    'Because it violated freedom of assembly, the law was struck down by the supreme court.',
  ),
  wrong(
    'opposite',
    'The supreme court struck down the law, saying it violated freedom of assembly.',
    'The supreme court upheld the law.',
  ),
  right(
    'Ethiopia and Eritrea restored diplomatic relations in 2018 after two decades of hostility.',
    'After twenty years of hostility, diplomatic ties between Eritrea and Ethiopia were restored in 2018.',
  ),
  wrong(
    'date',
    'Ethiopia and Eritrea restored diplomatic relations in 2018 after two decades of hostility.',
    'Ethiopia and Eritrea restored diplomatic relations in 2016.',
  ),
  wrong(
    'name',
    'Ethiopia and Eritrea restored diplomatic relations in 2018 after two decades of hostility.',
    'Ethiopia and Djibouti restored diplomatic relations in 2018.',
  ),
  wrong(
    'opposite',
    'Ethiopia and Eritrea restored diplomatic relations in 2018 after two decades of hostility.',
    'Ethiopia and Eritrea broke off diplomatic relations in 2018.',
  ),
  right(
    'Apples grown without pesticides contained fewer residues but were smaller, the consumer magazine found.',
    'The consumer magazine found fewer residues in apples that had been grown without pesticides; they were also smaller.',
  ),
  wrong(
    'opposite',
    'Apples grown without pesticides contained fewer residues but were smaller, the consumer magazine found.',
    'Apples grown without pesticides contained more residues.',
  ),
  wrong(
    'negation',
    'Apples grown without pesticides contained fewer residues but were smaller, the consumer magazine found.',
    'Apples grown with pesticides contained fewer residues, the consumer magazine found.',
  ),
  right(
    'The president vetoed the bill on Tuesday, arguing that it would raise the deficit.',
    'On Tuesday the bill was vetoed by the president, who argued that the deficit would grow.',
  ),
  wrong(
    'opposite',
    'The president vetoed the bill on Tuesday, arguing that it would raise the deficit.',
    'The president signed the bill on Tuesday.',
  ),
  wrong(
    'date',
    'The president vetoed the bill on Tuesday, arguing that it would raise the deficit.',
    'The president vetoed the bill on Thursday.',
  ),
  right(
    'An estimated 3.2 million people, a fifth of the population, need food aid.',
    'About one in five people, an estimated 3.2 million, need food aid.',
  ),
  wrong(
    'number',
    'An estimated 3.2 million people, a fifth of the population, need food aid.',
    'An estimated 3.2 million people, a third of the population, need food aid.',
  ),
  right(
    'The first electric ferry on the line entered service last week.',
    'Last week an electric ferry began to run on the line for the first time.',
  ),
  wrong(
    'tense',
    'The first electric ferry on the line entered service last week.',
    'The first electric ferry on the line will enter service next week.',
  ),
  wrong(
    'number',
    'The first electric ferry on the line entered service last week.',
    'The second electric ferry on the line entered service last week.',
  ),
  right(
    'Prime Minister Keir Starmer has ruled out a second referendum.',
    'There will be no second referendum, Keir Starmer has made clear.',
  ),
  wrong(
    'negation',
    'Prime Minister Keir Starmer has ruled out a second referendum.',
    'Prime Minister Keir Starmer has announced a second referendum.',
  ),
  wrong(
    'hedge',
    'Prime Minister Keir Starmer is considering a second referendum.',
    'Prime Minister Keir Starmer has announced a second referendum.',
  ),
  right(
    'Heavy snowfall forced the closure of the airport for six hours on Saturday.',
    'On Saturday the airport was shut for six hours because of heavy snow.',
  ),
  wrong(
    'unit',
    'Heavy snowfall forced the closure of the airport for six hours on Saturday.',
    'Heavy snowfall forced the closure of the airport for six days.',
  ),
  wrong(
    'added detail',
    'Heavy snowfall forced the closure of the airport on Saturday.',
    'Heavy snowfall and a strike forced the closure of the airport on Saturday.',
  ),
  right(
    'Samira Haidari, the first woman to lead the faculty, took office in October.',
    'In October Samira Haidari became the faculty’s first female head.',
  ),
  wrong(
    'opposite',
    'Samira Haidari, the first woman to lead the faculty, took office in October.',
    'Samira Haidari, the last woman to lead the faculty, took office in October.',
  ),
  wrong(
    'name',
    'Samira Haidari, the first woman to lead the faculty, took office in October.',
    'Leila Haidari, the first woman to lead the faculty, took office in October.',
  ),
  right(
    'The volcano erupted twice in the 19th century, in 1815 and 1883.',
    'There were two eruptions of the volcano in the nineteenth century.',
  ),
  wrong(
    'number',
    'The volcano erupted twice in the 19th century, in 1815 and 1883.',
    'The volcano erupted three times in the 19th century.',
  ),
  right(
    'Neither the pilot nor his passenger survived the crash.',
    'Both the pilot and his passenger were killed in the crash.',
  ),
  wrong(
    'negation',
    'Neither the pilot nor his passenger survived the crash.',
    'The pilot and his passenger survived the crash.',
  ),
  right(
    'The protein helps the virus to enter human cells.',
    'Human cells are entered by the virus with the help of the protein.',
  ),
  wrong(
    'opposite',
    'The protein helps the virus to enter human cells.',
    'The protein prevents the virus from entering human cells.',
  ),
  wrong(
    'roles',
    'The larvae feed on the roots of the grass, and the birds feed on the larvae.',
    'The larvae feed on the birds.',
  ),
  right(
    'In a letter to shareholders, chief executive Tom Reed admitted that the takeover had been a mistake.',
    'Chief executive Tom Reed conceded in a letter to shareholders that the takeover was a mistake.',
  ),
  wrong(
    'opposite',
    'In a letter to shareholders, chief executive Tom Reed admitted that the takeover had been a mistake.',
    'In a letter to shareholders, chief executive Tom Reed denied that the takeover had been a mistake.',
  ),
  wrong(
    'attribution',
    'In a letter to shareholders, chief executive Tom Reed admitted that the takeover had been a mistake.',
    'Shareholders admitted that the takeover had been a mistake.',
  ),
  right(
    'The team will be without its captain, Lena Moser, who broke her wrist in training.',
    'Captain Lena Moser, who broke a wrist in training, will be missing from the team.',
  ),
  wrong(
    'added detail',
    'The team will be without its captain, who broke her wrist in training.',
    'The team will be without its captain, who broke her left wrist in training.',
  ),
  right(
    'Poland wants to double the size of its army to 300,000 soldiers within ten years.',
    'Within a decade the Polish army is to grow to 300,000 soldiers, twice its size.',
  ),
  wrong(
    'tense',
    'Poland wants to double the size of its army to 300,000 soldiers within ten years.',
    'Poland has doubled the size of its army to 300,000 soldiers.',
  ),
  right(
    'Half of the reefs surveyed showed signs of bleaching.',
    'Signs of bleaching were seen on 50 percent of the reefs surveyed.',
  ),
  wrong(
    'quantity',
    'Half of the reefs surveyed showed signs of bleaching.',
    'All of the reefs surveyed showed signs of bleaching.',
  ),
  right(
    'The painting was stolen from a private house in Lyon in 1998 and turned up at an auction in Madrid this spring.',
    'Stolen in Lyon in 1998, the painting has surfaced at an auction in Madrid.',
  ),
  wrong(
    'name',
    'The painting was stolen from a private house in Lyon in 1998 and turned up at an auction in Madrid this spring.',
    'The painting was stolen from a private house in Madrid in 1998.',
  ),
  right(
    'Engineers warn that the dam may fail if the rain continues.',
    'The dam could break if it goes on raining, engineers warn.',
  ),
  wrong('hedge', 'Engineers warn that the dam may fail if the rain continues.', 'The dam will fail.'),
  right(
    'The bank’s profit rose 12 percent to 3.4 billion euros, helped by higher interest rates.',
    'Higher interest rates helped the bank to raise its profit by 12% to €3.4bn.',
  ),
  wrong(
    'number',
    'The bank’s profit rose 12 percent to 3.4 billion euros, helped by higher interest rates.',
    'The bank’s profit rose 12 percent to 34 billion euros.',
  ),
  wrong(
    'unit',
    'The bank’s profit rose 12 percent to 3.4 billion euros, helped by higher interest rates.',
    'The bank’s profit rose by 12 billion euros.',
  ),
  right(
    'Kofi Mensah, who scored the winning goal, was named man of the match.',
    'The man of the match was Kofi Mensah, scorer of the winning goal.',
  ),
  wrong(
    'negation',
    'The court found no evidence that the company had misled its customers.',
    'The court found evidence that the company had misled its customers.',
  ),
  right(
    'The court found no evidence that the company had misled its customers.',
    'There was no evidence that customers had been misled by the company, the court found.',
  ),
  wrong(
    'roles',
    'Bulgaria supplies Greece with electricity in summer.',
    'Greece supplies Bulgaria with electricity in summer.',
  ),
  right(
    'Bulgaria supplies Greece with electricity in summer.',
    'In summer Greece is supplied with electricity by Bulgaria.',
  ),
  wrong(
    'opposite',
    'Bulgaria supplies Greece with electricity in summer.',
    'Bulgaria supplies Greece with electricity in winter.',
  ),

  // A fourth round: one word exchanged for a synonym, and paraphrases that go wrong
  right(
    'The council rejected the request for a later closing time.',
    'The council turned down the request for a later closing time.',
  ),
  right(
    'The company plans to build a second factory in Slovakia.',
    'The firm plans to build a second factory in Slovakia.',
  ),
  right(
    'Residents complained about the noise from the motorway.',
    'Residents complained about the noise from the highway.',
  ),
  right(
    'The storm damaged hundreds of houses along the coast.',
    'The storm damaged hundreds of homes along the coast.',
  ),
  right('The committee postponed its decision until March.', 'The committee put off its decision until March.'),
  right('The ceremony attracted thousands of onlookers.', 'The ceremony drew thousands of onlookers.'),
  right(
    'Customs officers seized 300 kilograms of cocaine in the port of Antwerp.',
    'Customs officials confiscated 300 kg of cocaine in the port of Antwerp.',
  ),
  right('The minister called the accusations absurd.', 'The minister described the allegations as absurd.'),
  right('The troops withdrew from the village before dawn.', 'The soldiers pulled out of the village before dawn.'),
  right('The study covered 4,200 patients over ten years.', 'The study followed 4,200 patients for a decade.'),
  right(
    'Lawmakers are expected to vote on the proposal on Wednesday.',
    'Parliament is expected to vote on the proposal on Wednesday.',
  ),
  right(
    'The couple bought the farm in 1987 and turned it into a hotel.',
    'The farm was bought by the couple in 1987 and made into a hotel.',
  ),
  right('Her speech was interrupted several times by protesters.', 'Protesters interrupted her speech repeatedly.'),
  right('The island is home to some 1,500 people.', 'About 1,500 people live on the island.'),
  right('More than 60 countries took part in the conference.', 'Over sixty countries attended the conference.'),
  right('The number of visitors rose by a third to 90,000.', 'Visitor numbers increased by one third to 90,000.'),
  right(
    'The airline will resume flights to Tel Aviv on 1 April.',
    'Flights to Tel Aviv will be taken up again by the airline on April 1.',
  ),
  right(
    'Brazil’s Amazon lost 9,000 square kilometres of forest last year, 22 percent less than the year before.',
    'Deforestation in Brazil’s Amazon fell by 22 percent to 9,000 square kilometres last year.',
  ),
  right(
    'The deal gives the Chinese carmaker a stake of 20 percent in its European competitor.',
    'Under the deal, the carmaker from China gets 20% of its European rival.',
  ),
  right('The trial is set to open on Monday in The Hague.', 'The trial is to begin in The Hague on Monday.'),
  right('Moscow has denied any involvement in the attack.', 'Russia denies that it was involved in the attack.'),
  right('He has been in custody since 8 February.', 'He was taken into custody on 8 February and remains there.'),
  right('The striker signed a contract until 2028.', 'The striker’s contract runs until 2028.'),
  right(
    'The White House said the president had not been informed.',
    'The president was not informed, according to the White House.',
  ),
  right('The firm does not expect to make a profit before 2026.', 'The firm expects no profit until 2026.'),
  right(
    'Tokyo and Seoul agreed to resume military talks.',
    'Japan and South Korea agreed to resume their military talks.',
  ),
  wrong(
    'negation',
    'Moscow has denied any involvement in the attack.',
    'Russia has admitted that it was involved in the attack.',
  ),
  wrong(
    'opposite',
    'The airline will resume flights to Tel Aviv on 1 April.',
    'The airline will stop flying to Tel Aviv on 1 April.',
  ),
  wrong(
    'opposite',
    'Brazil’s Amazon lost 9,000 square kilometres of forest last year, 22 percent less than the year before.',
    'Deforestation in Brazil’s Amazon rose by 22 percent last year.',
  ),
  wrong(
    'roles',
    'The deal gives the Chinese carmaker a stake of 20 percent in its European competitor.',
    'The deal gives the European carmaker a stake of 20 percent in its Chinese competitor.',
  ),
  wrong(
    'name',
    'Tokyo and Seoul agreed to resume military talks.',
    'Japan and North Korea agreed to resume military talks.',
  ),
  wrong(
    'number',
    'More than 60 countries took part in the conference.',
    'More than 160 countries attended the conference.',
  ),
  wrong(
    'quantity',
    'More than 60 countries took part in the conference.',
    'Fewer than 60 countries attended the conference.',
  ),
  wrong('date', 'The trial is set to open on Monday in The Hague.', 'The trial is to begin in The Hague on Sunday.'),
  wrong('tense', 'The trial is set to open on Monday in The Hague.', 'The trial opened in The Hague on Monday.'),
  wrong(
    'attribution',
    'The White House said the president had not been informed.',
    'The Pentagon said the president had not been informed.',
  ),
  wrong(
    'negation',
    'The White House said the president had not been informed.',
    'According to the White House, the president had been informed.',
  ),
  wrong(
    'date',
    'The firm does not expect to make a profit before 2026.',
    'The firm does not expect to make a profit before 2028.',
  ),
  wrong(
    'negation',
    'The firm does not expect to make a profit before 2026.',
    'The firm expects to make a profit before 2026.',
  ),
  wrong(
    'unit',
    'Customs officers seized 300 kilograms of cocaine in the port of Antwerp.',
    'Customs officers seized 300 tonnes of cocaine in the port of Antwerp.',
  ),
  wrong(
    'name',
    'Customs officers seized 300 kilograms of cocaine in the port of Antwerp.',
    'Customs officials found 300 kg of cocaine in the port of Rotterdam.',
  ),
  wrong(
    'added detail',
    'Customs officers seized 300 kilograms of cocaine in the port of Antwerp.',
    'Customs officers seized 300 kilograms of cocaine from Colombia in the port of Antwerp.',
  ),
  wrong(
    'roles',
    'Protesters interrupted the minister’s speech several times.',
    'The minister interrupted the protesters’ speech several times.',
  ),
  wrong(
    'opposite',
    'The number of visitors rose by a third to 90,000.',
    'Visitor numbers dropped by one third to 90,000.',
  ),
  wrong('number', 'The number of visitors rose by a third to 90,000.', 'Visitor numbers rose by a half to 90,000.'),
  wrong(
    'hedge',
    'Lawmakers are expected to vote on the proposal on Wednesday.',
    'Lawmakers voted on the proposal on Wednesday.',
  ),
  wrong('hedge', 'It appears that the tanker was hit by a drone.', 'The tanker was hit by a drone.'),
  right('It appears that the tanker was hit by a drone.', 'A drone apparently hit the tanker.'),
  wrong('hedge', 'Critics claim the mayor knew of the risk.', 'The mayor knew of the risk.'),
  right('Critics claim the mayor knew of the risk.', 'The mayor knew of the risk, critics allege.'),
  wrong('roles', 'Hungary blames Ukraine for the outage.', 'Ukraine blames Hungary for the outage.'),
  right('Hungary blames Ukraine for the outage.', 'Ukraine is being blamed for the outage by Hungary.'),
  wrong('roles', 'Lisbon is warmer than Dublin in October.', 'Dublin is warmer than Lisbon in October.'),
  right('Lisbon is warmer than Dublin in October.', 'In October it is colder in Dublin than in Lisbon.'),
  wrong('opposite', 'The minister called the accusations absurd.', 'The minister called the accusations justified.'),
  wrong('opposite', 'The troops withdrew from the village before dawn.', 'The troops entered the village before dawn.'),
  wrong(
    'opposite',
    'The troops withdrew from the village before dawn.',
    'The troops withdrew from the village after dusk.',
  ),
  wrong(
    'opposite',
    'He lives in the northern suburbs with his older brother.',
    'He lives in the northern suburbs with his younger brother.',
  ),
  wrong(
    'number',
    'Her first novel, published when she was 29, sold two million copies.',
    'Her first novel sold two million copies when she was 92.',
  ),
  right(
    'Her first novel, published when she was 29, sold two million copies.',
    'Two million copies were sold of her first novel, which came out when she was 29.',
  ),
  wrong(
    'name',
    'The rover landed in the Jezero crater on Mars in February 2021.',
    'The rover landed in the Gale crater on Mars in February 2021.',
  ),
  wrong(
    'name',
    'Czech goalkeeper Petr Novotny saved two penalties.',
    'Slovak goalkeeper Petr Novotny saved two penalties.',
  ),
  right(
    'Czech goalkeeper Petr Novotny saved two penalties.',
    'Petr Novotny, the goalkeeper from the Czech Republic, stopped two penalties.',
  ),
  wrong(
    'opposite',
    'The tax cut will benefit mainly high earners, the institute calculated.',
    'The tax cut will benefit mainly low earners, the institute calculated.',
  ),
  wrong(
    'other subject',
    'The tax cut will benefit mainly high earners, the institute calculated.',
    'The institute will move to new offices in the capital.',
  ),
  wrong(
    'quotation',
    'The pope urged both sides to “lay down their weapons and come to the table”.',
    'The pope urged both sides to “lay down their weapons and go home”.',
  ),

  // A fifth round
  right(
    'The Danish parliament has decided to abolish a public holiday in order to pay for higher defence spending.',
    'To finance more spending on defence, Denmark’s parliament decided to scrap a public holiday.',
  ),
  wrong(
    'opposite',
    'The Danish parliament has decided to abolish a public holiday in order to pay for higher defence spending.',
    'The Danish parliament has decided to introduce a public holiday.',
  ),
  wrong(
    'name',
    'The Danish parliament has decided to abolish a public holiday in order to pay for higher defence spending.',
    'The Dutch parliament has decided to abolish a public holiday in order to pay for higher defence spending.',
  ),
  right(
    'Nokia shares lost 8 percent after the company issued a profit warning.',
    'After a profit warning from the company, shares in Nokia fell 8%.',
  ),
  wrong(
    'number',
    'Nokia shares lost 8 percent after the company issued a profit warning.',
    'Nokia shares lost 18 percent after the company issued a profit warning.',
  ),
  wrong(
    'name',
    'Nokia shares lost 8 percent after the company issued a profit warning.',
    'Ericsson shares lost 8 percent after the company issued a profit warning.',
  ),
  right('Nobody has claimed responsibility for the bombing.', 'No group has said that it carried out the bombing.'),
  wrong(
    'negation',
    'Nobody has claimed responsibility for the bombing.',
    'A militant group has claimed responsibility for the bombing.',
  ),
  right(
    'The tunnel, 57 kilometres long, is the longest in the world.',
    'At 57 km, the tunnel is longer than any other in the world.',
  ),
  wrong('unit', 'The tunnel, 57 kilometres long, is the longest in the world.', 'The tunnel is 57 miles long.'),
  wrong(
    'quantity',
    'The tunnel, 57 kilometres long, is one of the longest in the world.',
    'The tunnel, 57 kilometres long, is the shortest in the world.',
  ),
  right(
    'Leipzig drew 2-2 with Madrid, although they had led by two goals at half-time.',
    'Leipzig led by two goals at half-time but only drew 2-2 with Madrid.',
  ),
  wrong(
    'opposite',
    'Leipzig drew 2-2 with Madrid, although they had led by two goals at half-time.',
    'Leipzig lost to Madrid although they had led by two goals at half-time.',
  ),
  wrong(
    'roles',
    'Leipzig drew 2-2 with Madrid, although they had led by two goals at half-time.',
    'Madrid drew 2-2 with Leipzig although they had led by two goals at half-time.',
  ),
  right('Norway exports more salmon to Poland than to France.', 'Poland takes more Norwegian salmon than France.'),
  wrong(
    'roles',
    'Norway exports more salmon to Poland than to France.',
    'Norway exports more salmon to France than to Poland.',
  ),
  right(
    'As a child he had emigrated with his parents from Odessa to Buenos Aires.',
    'He emigrated from Odessa to Buenos Aires with his parents when he was a child.',
  ),
  wrong(
    'roles',
    'As a child he had emigrated with his parents from Odessa to Buenos Aires.',
    'He emigrated with his parents from Buenos Aires to Odessa.',
  ),
  right(
    'The treaty enters into force once both parliaments have ratified it.',
    'Once it has been ratified by both parliaments, the treaty will come into force.',
  ),
  wrong(
    'tense',
    'The treaty enters into force once both parliaments have ratified it.',
    'The treaty has entered into force.',
  ),
  right(
    'Prosecutors accuse the former minister of having accepted bribes of 1.2 million euros.',
    'The former minister is accused by prosecutors of taking €1.2m in bribes.',
  ),
  wrong(
    'hedge',
    'Prosecutors accuse the former minister of having accepted bribes of 1.2 million euros.',
    'The former minister accepted bribes of 1.2 million euros.',
  ),
  wrong(
    'number',
    'Prosecutors accuse the former minister of having accepted bribes of 1.2 million euros.',
    'Prosecutors accuse the former minister of having accepted bribes of 12 million euros.',
  ),
  right(
    'The moon has a diameter of 3,474 kilometres, about a quarter of that of the Earth.',
    'With 3474 km, the diameter of the moon is roughly one fourth of the Earth’s.',
  ),
  wrong(
    'number',
    'The moon has a diameter of 3,474 kilometres, about a quarter of that of the Earth.',
    'The moon has a diameter of 4,374 kilometres.',
  ),
  right(
    'Shostakovich finished his seventh symphony in December 1941, far from the besieged city.',
    'Dmitri Schostakowitsch completed the 7th symphony in December 1941.',
  ),
  wrong(
    'number',
    'Shostakovich finished his seventh symphony in December 1941, far from the besieged city.',
    'Shostakovich finished his fifth symphony in December 1941.',
  ),
  wrong(
    'date',
    'Shostakovich finished his seventh symphony in December 1941, far from the besieged city.',
    'Shostakovich finished his seventh symphony in November 1941.',
  ),
  right(
    'The hospital has 800 beds and treats patients from all over the region.',
    'Patients from the whole region are treated at the hospital, which has 800 beds.',
  ),
  right(
    'Volkswagen and the union agreed on a wage increase of five percent.',
    'VW and the union agreed to raise wages by 5%.',
  ),
  wrong(
    'unit',
    'Volkswagen and the union agreed on a wage increase of five percent.',
    'Volkswagen and the union agreed on a wage increase of five euros.',
  ),
  right(
    'A spokesman for the ministry said the minister would not attend the summit.',
    'The minister will not take part in the summit, a ministry spokesman said.',
  ),
  wrong(
    'negation',
    'A spokesman for the ministry said the minister would not attend the summit.',
    'A spokesman for the ministry said the minister would attend the summit.',
  ),
  wrong(
    'attribution',
    'A spokesman for the ministry said the minister would not attend the summit.',
    'The minister would not attend the summit, said an opposition politician.',
  ),
  right(
    'Local fishermen blame the trawlers for the disappearance of the cod.',
    'According to local fishermen, the trawlers are to blame for the cod’s disappearance.',
  ),
  wrong(
    'roles',
    'Local fishermen blame the trawlers for the disappearance of the cod.',
    'The trawlers blame local fishermen for the disappearance of the cod.',
  ),
  wrong(
    'hedge',
    'Local fishermen blame the trawlers for the disappearance of the cod.',
    'The trawlers caused the disappearance of the cod.',
  ),
  right('It is not clear whether the hostages are still alive.', 'Whether the hostages are still alive is unclear.'),
  wrong(
    'negation',
    'It is not clear whether the hostages are still alive.',
    'It is clear that the hostages are still alive.',
  ),
  wrong('hedge', 'It is not clear whether the hostages are still alive.', 'The hostages are still alive.'),
  right(
    'Fewer than ten percent of the students come from poor families.',
    'Less than 10% of the students are from poor families.',
  ),
  wrong(
    'opposite',
    'Fewer than ten percent of the students come from poor families.',
    'Fewer than ten percent of the students come from rich families.',
  ),
  right(
    'The regiment was founded by Duke Karl in 1762 and disbanded in 1918.',
    'Duke Karl founded the regiment in 1762; it was dissolved in 1918.',
  ),
  wrong(
    'date',
    'The regiment was founded by Duke Karl in 1762 and disbanded in 1918.',
    'The regiment was founded by Duke Karl in 1918.',
  ),
  wrong(
    'opposite',
    'The regiment was founded by Duke Karl in 1762 and disbanded in 1918.',
    'The regiment was founded in 1918.',
  ),
  right(
    'Ecuador’s navy rescued 31 fishermen whose boat had capsized in high waves.',
    'After their boat capsized in high waves, 31 fishermen were saved by the navy of Ecuador.',
  ),
  wrong(
    'number',
    'Ecuador’s navy rescued 31 fishermen whose boat had capsized in high waves.',
    'Ecuador’s navy rescued 13 fishermen whose boat had capsized in high waves.',
  ),
  right(
    'The pope, who is 87, cancelled his trip to Dubai on the advice of his doctors.',
    'On doctors’ advice the 87-year-old pope called off his visit to Dubai.',
  ),
  wrong(
    'name',
    'The pope, who is 87, cancelled his trip to Dubai on the advice of his doctors.',
    'The pope cancelled his trip to Doha on the advice of his doctors.',
  ),
  wrong(
    'opposite',
    'The pope, who is 87, cancelled his trip to Dubai on the advice of his doctors.',
    'The pope made his trip to Dubai against the advice of his doctors.',
  ),
  right(
    'In the first quarter, the start-up’s revenue doubled to 30 million dollars.',
    'The start-up doubled its revenue to $30 million in the first quarter.',
  ),
  wrong(
    'number',
    'In the first quarter, the start-up’s revenue doubled to 30 million dollars.',
    'In the first quarter, the start-up’s revenue tripled to 30 million dollars.',
  ),
  wrong(
    'date',
    'In the first quarter, the start-up’s revenue doubled to 30 million dollars.',
    'In the third quarter, the start-up’s revenue doubled to 30 million dollars.',
  ),

  // A sixth round
  right(
    'The Ukrainian army said it had destroyed three Russian supply depots in the Kursk region.',
    'Three Russian supply depots in the region of Kursk were destroyed, according to Ukraine’s army.',
  ),
  wrong(
    'roles',
    'The Ukrainian army said it had destroyed three Russian supply depots in the Kursk region.',
    'The Russian army said it had destroyed three Ukrainian supply depots in the Kursk region.',
  ),
  wrong(
    'number',
    'The Ukrainian army said it had destroyed three Russian supply depots in the Kursk region.',
    'The Ukrainian army said it had destroyed thirty Russian supply depots in the Kursk region.',
  ),
  right(
    'Venice will again charge day visitors an entrance fee of five euros from April.',
    'From April, day trippers will once more have to pay five euros to enter Venice.',
  ),
  wrong(
    'number',
    'Venice will again charge day visitors an entrance fee of five euros from April.',
    'Venice will again charge day visitors an entrance fee of fifteen euros from April.',
  ),
  wrong(
    'date',
    'Venice will again charge day visitors an entrance fee of five euros from April.',
    'Venice will again charge day visitors an entrance fee of five euros from August.',
  ),
  right(
    'The actress, best known for her role in a hospital series, has died at the age of 94.',
    'At 94, the actress, known above all from a hospital series, has died.',
  ),
  wrong(
    'number',
    'The actress, best known for her role in a hospital series, has died at the age of 94.',
    'The actress, best known for her role in a hospital series, has died at the age of 49.',
  ),
  wrong(
    'opposite',
    'The actress, best known for her role in a hospital series, has died at the age of 94.',
    'The actor, best known for his role in a hospital series, has died at the age of 94.',
  ),
  right(
    'South Africa’s rand weakened against the dollar for the fifth day in a row.',
    'For the fifth consecutive day, the South African rand lost value against the dollar.',
  ),
  wrong(
    'opposite',
    'South Africa’s rand weakened against the dollar for the fifth day in a row.',
    'South Africa’s rand strengthened against the dollar for the fifth day in a row.',
  ),
  wrong(
    'name',
    'South Africa’s rand weakened against the dollar for the fifth day in a row.',
    'South Africa’s rand weakened against the euro for the fifth day in a row.',
  ),
  right(
    'Bees that were fed the pesticide took longer to find their way back to the hive.',
    'It took bees that had been given the pesticide longer to find the way back to their hive.',
  ),
  wrong(
    'negation',
    'Bees that were fed the pesticide took longer to find their way back to the hive.',
    'Bees that were fed the pesticide did not find their way back to the hive.',
  ),
  right(
    'The opposition boycotted the vote, which it called a farce.',
    'Calling the vote a farce, the opposition stayed away from it.',
  ),
  wrong(
    'opposite',
    'The opposition boycotted the vote, which it called a farce.',
    'The government boycotted the vote.',
  ),
  wrong(
    'attribution',
    'The opposition boycotted the vote, which it called a farce.',
    'The election commission called the vote a farce.',
  ),
  right(
    'Amina Yusuf was born in Mogadishu in 1984 and moved to Oslo with her family at the age of nine.',
    'Amina Yusuf, born in Mogadishu in 1984, came to Oslo when she was nine years old.',
  ),
  wrong(
    'name',
    'Amina Yusuf was born in Mogadishu in 1984 and moved to Oslo with her family at the age of nine.',
    'Amina Yusuf was born in Oslo in 1984.',
  ),
  wrong(
    'date',
    'Amina Yusuf was born in Mogadishu in 1984 and moved to Oslo with her family at the age of nine.',
    'Amina Yusuf was born in Mogadishu in 1948.',
  ),
  right(
    'The river has carried no water since the dam was built upstream.',
    'Since a dam was built upstream, there has been no water in the river.',
  ),
  wrong(
    'negation',
    'The river has carried no water since the dam was built upstream.',
    'The river has carried water since the dam was built upstream.',
  ),
  wrong(
    'opposite',
    'The river has carried no water since the dam was built upstream.',
    'The river has carried no water since the dam was built downstream.',
  ),
  right(
    'Two thirds of Swiss voters approved the law on Sunday.',
    'On Sunday the law was approved by two out of three Swiss voters.',
  ),
  wrong(
    'number',
    'Two thirds of Swiss voters approved the law on Sunday.',
    'Three quarters of Swiss voters approved the law on Sunday.',
  ),
  wrong(
    'negation',
    'Two thirds of Swiss voters approved the law on Sunday.',
    'Two thirds of Swiss voters did not approve the law on Sunday.',
  ),
  right(
    'Officials in Beijing have not commented on the report.',
    'There has been no comment on the report from officials in Beijing.',
  ),
  wrong(
    'negation',
    'Officials in Beijing have not commented on the report.',
    'Officials in Beijing have commented on the report.',
  ),
  right(
    'The prototype can fly 250 kilometres on a single charge, according to the manufacturer.',
    'The manufacturer says the prototype can fly 250 km on one charge.',
  ),
  wrong(
    'hedge',
    'The prototype can fly 250 kilometres on a single charge, according to the manufacturer.',
    'The prototype can fly 250 kilometres on a single charge.',
  ),
  wrong(
    'unit',
    'The prototype can fly 250 kilometres on a single charge, according to the manufacturer.',
    'The prototype can fly 250 miles on a single charge, according to the manufacturer.',
  ),
  right(
    'Judge Carla Meyer adjourned the trial until 14 November.',
    'The trial was adjourned to November 14 by Judge Carla Meyer.',
  ),
  wrong(
    'date',
    'Judge Carla Meyer adjourned the trial until 14 November.',
    'Judge Carla Meyer adjourned the trial until 14 December.',
  ),
  wrong(
    'name',
    'Judge Carla Meyer adjourned the trial until 14 November.',
    'Judge Carla Weber adjourned the trial until 14 November.',
  ),
  right(
    'It was reportedly the fourth attempt on his life.',
    'Someone is reported to have tried to kill him for the fourth time.',
  ),
  wrong('hedge', 'It was reportedly the fourth attempt on his life.', 'It was the fourth attempt on his life.'),
  right(
    'Lake Mead stands 46 metres below its level of the year 2000.',
    'The level of Lake Mead is 46 m lower than in 2000.',
  ),
  wrong(
    'opposite',
    'Lake Mead stands 46 metres below its level of the year 2000.',
    'Lake Mead stands 46 metres above its level of the year 2000.',
  ),
  right(
    'Police believe the two burglaries were the work of the same gang.',
    'The police think the same gang committed both burglaries.',
  ),
  wrong(
    'hedge',
    'Police believe the two burglaries were the work of the same gang.',
    'The two burglaries were the work of the same gang.',
  ),
  right(
    'The bus was carrying 36 pupils and three teachers when it left the road.',
    'Three teachers and 36 pupils were on the bus when it came off the road.',
  ),
  wrong(
    'number',
    'The bus was carrying 36 pupils and three teachers when it left the road.',
    'The bus was carrying three pupils and 36 teachers when it left the road.',
  ),
  right(
    'After the merger the group will employ 11,000 people in 14 countries.',
    'The merged group will have 11,000 employees in fourteen countries.',
  ),
  wrong(
    'tense',
    'After the merger the group will employ 11,000 people in 14 countries.',
    'The group employed 11,000 people in 14 countries before the merger.',
  ),
  wrong(
    'number',
    'After the merger the group will employ 11,000 people in 14 countries.',
    'After the merger the group will employ 14,000 people in 11 countries.',
  ),
  right(
    'Greta Holm, the Swedish economy minister, spoke of a “difficult but necessary” step.',
    'Sweden’s economy minister Greta Holm called the step “difficult but necessary”.',
  ),
  wrong(
    'quotation',
    'Greta Holm, the Swedish economy minister, spoke of a “difficult but necessary” step.',
    'Greta Holm spoke of a “painful but necessary” step.',
  ),
  wrong(
    'attribution',
    'Greta Holm, the Swedish economy minister, spoke of a “difficult but necessary” step.',
    'The Swedish prime minister spoke of a “difficult but necessary” step.',
  ),

  // A seventh round: what a model writes about longer sentences
  right(
    [
      'In November, Iran’s ambassador to Moscow, Kazem Jalali, announced that the signing of the comprehensive strategic partnership agreement between Russia and Iran had been postponed.',
      'The delay was attributed to the unexpected death of former Iranian President Ebrahim Raisi in May.',
    ],
    'Iran’s ambassador to Moscow, Kazem Jalali, announced in November that the signing had been postponed, which was attributed to President Ebrahim Raisi’s unexpected death in May.',
  ),
  wrong(
    'date',
    [
      'In November, Iran’s ambassador to Moscow, Kazem Jalali, announced that the signing of the comprehensive strategic partnership agreement between Russia and Iran had been postponed.',
      'The delay was attributed to the unexpected death of former Iranian President Ebrahim Raisi in May.',
    ],
    'The delay was attributed to the unexpected death of Ebrahim Raisi in November.',
  ),
  wrong(
    'name',
    [
      'In November, Iran’s ambassador to Moscow, Kazem Jalali, announced that the signing of the comprehensive strategic partnership agreement between Russia and Iran had been postponed.',
      'The delay was attributed to the unexpected death of former Iranian President Ebrahim Raisi in May.',
    ],
    'Iran’s ambassador to Beijing, Kazem Jalali, announced that the signing had been postponed.',
  ),
  right(
    'Russian officials believe that part of the delay in finalizing the agreement stems from new Iranian President Pezeshkian’s inclination toward opening up to the West, which may have presented an obstacle in recent months.',
    'Russian officials see part of the reason for the delay in President Pezeshkian’s inclination to open up to the West.',
  ),
  wrong(
    'hedge',
    'Russian officials believe that part of the delay in finalizing the agreement stems from new Iranian President Pezeshkian’s inclination toward opening up to the West, which may have presented an obstacle in recent months.',
    'The delay stems from President Pezeshkian’s inclination toward opening up to the West.',
  ),
  wrong(
    'opposite',
    'Russian officials believe that part of the delay in finalizing the agreement stems from new Iranian President Pezeshkian’s inclination toward opening up to the West, which may have presented an obstacle in recent months.',
    'Russian officials believe that part of the delay stems from President Pezeshkian’s inclination toward opening up to the East.',
  ),
  right(
    'This agreement was designed to automatically renew every five years unless either party chose to terminate it.',
    'Unless one of the parties terminated it, the agreement was renewed automatically every five years.',
  ),
  wrong(
    'number',
    'This agreement was designed to automatically renew every five years unless either party chose to terminate it.',
    'The agreement was designed to automatically renew every ten years unless either party chose to terminate it.',
  ),
  right(
    'China and Iran signed a 25-year comprehensive strategic cooperation agreement on March 27, 2021.',
    'On 27 March 2021 Iran and China signed a comprehensive strategic cooperation agreement for 25 years.',
  ),
  wrong(
    'date',
    'China and Iran signed a 25-year comprehensive strategic cooperation agreement on March 27, 2021.',
    'On 27 March 2025, China and Iran signed a 25-year cooperation agreement.',
  ),
  wrong(
    'unit',
    'China and Iran signed a 25-year comprehensive strategic cooperation agreement on March 27, 2021.',
    'China and Iran signed a 25-month cooperation agreement on March 27, 2021.',
  ),
  right(
    'Iran was granted observer status in the Eurasian Economic Union last December, and a free trade agreement between the union and Iran has come into effect.',
    'Last December Iran became an observer in the Eurasian Economic Union; a free trade agreement with the union is in force.',
  ),
  wrong(
    'opposite',
    'Iran was granted observer status in the Eurasian Economic Union last December, and a free trade agreement between the union and Iran has come into effect.',
    'Iran was denied observer status in the Eurasian Economic Union last December.',
  ),
  right(
    'Trump’s inauguration on January 20 is likely to escalate tensions due to his hardline policies toward Russia and Iran.',
    'Tensions will probably escalate after Trump is inaugurated on January 20, because of his hard line on Russia and Iran.',
  ),
  wrong(
    'opposite',
    'Trump’s inauguration on January 20 is likely to escalate tensions due to his hardline policies toward Russia and Iran.',
    'Trump’s inauguration on January 20 is likely to ease tensions.',
  ),
  wrong(
    'hedge',
    'Trump’s inauguration on January 20 is likely to escalate tensions due to his hardline policies toward Russia and Iran.',
    'Trump’s inauguration on January 20 escalates tensions due to his hardline policies toward Russia and Iran.',
  ),
  right(
    'The Tehran Times noted that Russia and Iran are “interested in strengthening an alliance to confront common challenges”.',
    'Russia and Iran are “interested in strengthening an alliance”, according to The Tehran Times.',
  ),
  wrong(
    'attribution',
    'The Tehran Times noted that Russia and Iran are “interested in strengthening an alliance to confront common challenges”.',
    'Russia and Iran are “interested in strengthening an alliance to confront common challenges”, according to Izvestia.',
  ),
  right(
    'In early December, Russian presidential spokesman Dmitry Peskov said that Russia and Iran “do not intend to delay the signing of the agreement.”',
    'Kremlin spokesman Dmitri Peskov said at the beginning of December that the signing would not be delayed.',
  ),
  wrong(
    'negation',
    'In early December, Russian presidential spokesman Dmitry Peskov said that Russia and Iran “do not intend to delay the signing of the agreement.”',
    'Peskov said that Russia and Iran intend to delay the signing of the agreement.',
  ),
  right(
    'Only on January 13 did the Kremlin confirm Peseschkian’s visit, saying the talks would cover trade and investment, transport and logistics.',
    'The Kremlin did not confirm Pezeshkian’s visit until January 13.',
  ),
  wrong(
    'date',
    'Only on January 13 did the Kremlin confirm Peseschkian’s visit, saying the talks would cover trade and investment, transport and logistics.',
    'The Kremlin confirmed Pezeshkian’s visit on January 17.',
  ),
  right(
    'Contrary to expectations, the signing was postponed time after time, in a climate of uncertainty about the reasons and who postponed each time.',
    'The signing was put off again and again, and the reasons were uncertain.',
  ),
  wrong(
    'negation',
    'Contrary to expectations, the signing was postponed time after time, in a climate of uncertainty about the reasons and who postponed each time.',
    'The signing was never postponed.',
  ),
  right(
    'While the Russians preferred the arrival of Trump, the Iranians were betting on the arrival of Harris and the Democrats.',
    'The Russians wanted Trump to win, whereas Iran bet on Harris and the Democrats.',
  ),
  wrong(
    'roles',
    'While the Russians preferred the arrival of Trump, the Iranians were betting on the arrival of Harris and the Democrats.',
    'The Iranians preferred the arrival of Trump, while the Russians were betting on Harris and the Democrats.',
  ),
  right(
    'Moscow is winning territory in eastern Ukraine and is gradually pushing back Kiev’s troops in the Russian region of Kursk.',
    'Russia is gaining ground in the east of Ukraine and gradually driving back Ukrainian troops in its Kursk region.',
  ),
  wrong(
    'opposite',
    'Moscow is winning territory in eastern Ukraine and is gradually pushing back Kiev’s troops in the Russian region of Kursk.',
    'Moscow is losing territory in eastern Ukraine.',
  ),
  wrong(
    'opposite',
    'Moscow is winning territory in eastern Ukraine and is gradually pushing back Kiev’s troops in the Russian region of Kursk.',
    'Moscow is winning territory in western Ukraine.',
  ),
  right(
    'During his first presidential term, he withdrew from the 2015 nuclear deal with Iran between the six world powers and Tehran, and also tightened anti-Iran sanctions.',
    'In his first term he pulled out of the 2015 nuclear deal and toughened the sanctions on Iran.',
  ),
  wrong(
    'number',
    'During his first presidential term, he withdrew from the 2015 nuclear deal with Iran between the six world powers and Tehran, and also tightened anti-Iran sanctions.',
    'During his second presidential term, he withdrew from the 2015 nuclear deal with Iran.',
  ),
  wrong(
    'opposite',
    'During his first presidential term, he withdrew from the 2015 nuclear deal with Iran between the six world powers and Tehran, and also tightened anti-Iran sanctions.',
    'During his first presidential term, he eased anti-Iran sanctions.',
  ),
  right(
    'According to Glukhov, the venerable age of Rahbar Ali Khamenei, foreign policy failures of the past years, coupled with the population’s fatigue create an extremely explosive situation.',
    'Glukhov sees an explosive situation in Iran because of Ali Khamenei’s old age, failures in foreign policy and the fatigue of the population.',
  ),
  wrong(
    'attribution',
    'According to Glukhov, the venerable age of Rahbar Ali Khamenei, foreign policy failures of the past years, coupled with the population’s fatigue create an extremely explosive situation.',
    'According to Jalali, the age of Ali Khamenei and foreign policy failures create an extremely explosive situation.',
  ),

  // An eighth round
  right(
    'Thailand’s constitutional court dismissed Prime Minister Srettha Thavisin on Wednesday for appointing a convicted lawyer as minister.',
    'On Wednesday the constitutional court of Thailand removed Srettha Thavisin from office as prime minister because he had appointed a lawyer with a conviction to his cabinet.',
  ),
  wrong(
    'date',
    'Thailand’s constitutional court dismissed Prime Minister Srettha Thavisin on Wednesday for appointing a convicted lawyer as minister.',
    'Thailand’s constitutional court dismissed Prime Minister Srettha Thavisin on Tuesday.',
  ),
  right(
    'The drought has pushed the price of olive oil to a record 9 euros a litre.',
    'Olive oil has never been more expensive: because of the drought a litre costs 9 euros.',
  ),
  wrong(
    'number',
    'The drought has pushed the price of olive oil to a record 9 euros a litre.',
    'Olive oil costs a record 19 euros a litre because of the drought.',
  ),
  right('A recount confirmed that Liu had won by 37 votes.', 'Liu’s victory, by 37 votes, was confirmed in a recount.'),
  wrong(
    'opposite',
    'A recount confirmed that Liu had won by 37 votes.',
    'A recount confirmed that Liu had lost by 37 votes.',
  ),
  right(
    'The telescope’s mirror is 6.5 metres across and made of 18 segments.',
    'Eighteen segments form the telescope’s mirror, which has a diameter of 6.5 metres.',
  ),
  wrong(
    'number',
    'The telescope’s mirror is 6.5 metres across and made of 18 segments.',
    'The telescope’s mirror is 65 metres across.',
  ),
  right(
    'Ghana defaulted on most of its external debt in December 2022.',
    'In December 2022 Ghana stopped paying most of its foreign debt.',
  ),
  wrong(
    'name',
    'Ghana defaulted on most of its external debt in December 2022.',
    'Guinea defaulted on most of its external debt in December 2022.',
  ),
  right(
    'The singer’s lawyers rejected the allegations as baseless.',
    'According to the singer’s lawyers, there is no basis for the allegations.',
  ),
  wrong(
    'opposite',
    'The singer’s lawyers rejected the allegations as baseless.',
    'The singer’s lawyers confirmed the allegations.',
  ),
  right(
    'Hikers found the wreckage of the plane, which had been missing since 1972, on a glacier.',
    'The wreck of the aircraft, missing since 1972, was discovered by hikers on a glacier.',
  ),
  wrong(
    'date',
    'Hikers found the wreckage of the plane, which had been missing since 1972, on a glacier.',
    'Hikers found the wreckage of the plane, which had been missing since 1927, on a glacier.',
  ),
  right(
    'The agency lowered its growth forecast for the euro zone from 1.2 to 0.8 percent.',
    'Growth in the euro zone is now forecast at 0.8% instead of 1.2%, the agency said.',
  ),
  wrong(
    'roles',
    'The agency lowered its growth forecast for the euro zone from 1.2 to 0.8 percent.',
    'The agency changed its growth forecast for the euro zone from 0.8 to 1.2 percent.',
  ),
  wrong(
    'opposite',
    'The agency lowered its growth forecast for the euro zone from 1.2 to 0.8 percent.',
    'The agency raised its growth forecast for the euro zone to 0.8 percent.',
  ),
  right(
    'Neighbours had repeatedly complained to the authorities about the dogs.',
    'There had been repeated complaints to the authorities from neighbours because of the dogs.',
  ),
  wrong(
    'roles',
    'Neighbours had repeatedly complained to the authorities about the dogs.',
    'The authorities had repeatedly complained to neighbours about the dogs.',
  ),
  right(
    'The satellite will burn up in the atmosphere at the end of its mission.',
    'When its mission ends, the satellite is going to burn up in the atmosphere.',
  ),
  wrong(
    'tense',
    'The satellite will burn up in the atmosphere at the end of its mission.',
    'The satellite burned up in the atmosphere.',
  ),
  right(
    'Ibrahim Diallo, the head of the farmers’ association, called on the government to suspend the import of onions.',
    'The import of onions should be suspended by the government, demanded Ibrahim Diallo, who heads the farmers’ association.',
  ),
  wrong(
    'opposite',
    'Ibrahim Diallo, the head of the farmers’ association, called on the government to suspend the import of onions.',
    'Ibrahim Diallo called on the government to suspend the export of onions.',
  ),
  wrong(
    'name',
    'Ibrahim Diallo, the head of the farmers’ association, called on the government to suspend the import of onions.',
    'Ibrahim Diallo called on the government to suspend the import of onions from Mali.',
  ),
  right(
    'The exhibition shows 120 works from six decades, among them 30 that have never been seen in public.',
    'Of the 120 works from six decades in the exhibition, thirty have never been on public view.',
  ),
  wrong(
    'number',
    'The exhibition shows 120 works from six decades, among them 30 that have never been seen in public.',
    'The exhibition shows 30 works from six decades.',
  ),
  right('One of the two suspects is still at large.', 'One suspect is still being sought.'),
  right(
    'Scientists had long assumed that the lake was lifeless.',
    'It had long been assumed by scientists that there was no life in the lake.',
  ),
  wrong('hedge', 'Scientists had long assumed that the lake was lifeless.', 'The lake was lifeless.'),
  right(
    'The two countries have had no diplomatic relations since 1979.',
    'Since 1979 there have been no diplomatic relations between the two countries.',
  ),
  wrong(
    'negation',
    'The two countries have had no diplomatic relations since 1979.',
    'The two countries have had diplomatic relations since 1979.',
  ),
  right(
    'Seven out of ten households in the valley heat with wood.',
    '70 percent of the valley’s households use wood for heating.',
  ),
  wrong(
    'number',
    'Seven out of ten households in the valley heat with wood.',
    '17 percent of the valley’s households heat with wood.',
  ),
  right(
    'The mayor of Lille, Martine Roux, wants the trams to run all night at weekends.',
    'Trams should run through the night on weekends, says Lille’s mayor Martine Roux.',
  ),
  wrong(
    'tense',
    'The mayor of Lille, Martine Roux, wants the trams to run all night at weekends.',
    'In Lille the trams run all night at weekends.',
  ),
  wrong(
    'name',
    'The mayor of Lille, Martine Roux, wants the trams to run all night at weekends.',
    'The mayor of Lyon, Martine Roux, wants the trams to run all night at weekends.',
  ),
  right(
    'Production was halted for three weeks after a worker had been killed by a falling beam.',
    'After the death of a worker hit by a falling beam, production stood still for three weeks.',
  ),
  wrong(
    'unit',
    'Production was halted for three weeks after a worker had been killed by a falling beam.',
    'Production was halted for three months after a worker had been killed by a falling beam.',
  ),
  right(
    'Kiel won the handball final 31-28 after extra time.',
    'After extra time Kiel took the handball title with a 31-28 win.',
  ),
  wrong(
    'number',
    'Kiel won the handball final 31-28 after extra time.',
    'Kiel won the handball final 31-26 after extra time.',
  ),
  right(
    'The letter, written in 1843, was sold at auction for 18,000 pounds, three times the estimate.',
    'At an auction the letter from 1843 fetched £18,000, triple what had been estimated.',
  ),
  wrong(
    'number',
    'The letter, written in 1843, was sold at auction for 18,000 pounds, three times the estimate.',
    'The letter was sold at auction for 18,000 pounds, twice the estimate.',
  ),
  wrong(
    'unit',
    'The letter, written in 1843, was sold at auction for 18,000 pounds, three times the estimate.',
    'The letter was sold at auction for 18,000 euros.',
  ),

  // A ninth round
  right(
    'The Portuguese government resigned on Tuesday after losing a vote of confidence.',
    'After a lost vote of confidence, Portugal’s government stepped down on Tuesday.',
  ),
  wrong(
    'opposite',
    'The Portuguese government resigned on Tuesday after losing a vote of confidence.',
    'The Portuguese government resigned on Tuesday after winning a vote of confidence.',
  ),
  wrong(
    'name',
    'The Portuguese government resigned on Tuesday after losing a vote of confidence.',
    'The Spanish government resigned on Tuesday after losing a vote of confidence.',
  ),
  right(
    'Lithuania and Poland have agreed to build a power line across the border by 2030.',
    'By 2030, Poland and Lithuania will build a cross-border power line, they have agreed.',
  ),
  wrong(
    'date',
    'Lithuania and Poland have agreed to build a power line across the border by 2030.',
    'Lithuania and Poland have agreed to build a power line across the border by 2035.',
  ),
  wrong(
    'tense',
    'Lithuania and Poland have agreed to build a power line across the border by 2030.',
    'Lithuania and Poland have built a power line across the border.',
  ),
  right(
    'The painter Ilse Brandt left 212 watercolours to the city of Graz.',
    'Two hundred and twelve watercolours were left to the city of Graz by the painter Ilse Brandt.',
  ),
  wrong(
    'number',
    'The painter Ilse Brandt left 212 watercolours to the city of Graz.',
    'The painter Ilse Brandt left 221 watercolours to the city of Graz.',
  ),
  wrong(
    'roles',
    'The painter Ilse Brandt left 212 watercolours to the city of Graz.',
    'The city of Graz left 212 watercolours to the painter Ilse Brandt.',
  ),
  right(
    ['The clinic opened in 2011.', 'It treats about 9,000 patients a year.'],
    'The clinic, which has been open since 2011, treats around 9,000 patients each year.',
  ),
  wrong(
    'number',
    ['The clinic opened in 2011.', 'It treats about 9,000 patients a year.'],
    'The clinic, which opened in 2011, treats about 900 patients a year.',
  ),
  right(
    'President Volodymyr Zelensky thanked Prague for the ammunition.',
    'Volodymyr Selenskyj expressed his thanks to the Czech Republic for the ammunition.',
  ),
  wrong(
    'roles',
    'President Volodymyr Zelensky thanked Prague for the ammunition.',
    'Prague thanked President Volodymyr Zelensky for the ammunition.',
  ),
  right('The river is expected to crest at 7.4 metres on Thursday.', 'A crest of 7.4 metres is expected on Thursday.'),
  wrong(
    'hedge',
    'The river is expected to crest at 7.4 metres on Thursday.',
    'The river crested at 7.4 metres on Thursday.',
  ),
  wrong(
    'unit',
    'The river is expected to crest at 7.4 metres on Thursday.',
    'The river is expected to crest at 7.4 feet on Thursday.',
  ),
  right(
    'Consumer prices in Argentina more than doubled last year.',
    'Last year prices for consumers in Argentina rose by more than 100 percent, that is, they more than doubled.',
  ),
  wrong(
    'number',
    'Consumer prices in Argentina more than doubled last year.',
    'Consumer prices in Argentina more than tripled last year.',
  ),
  wrong(
    'opposite',
    'Consumer prices in Argentina doubled last year.',
    'Consumer prices in Argentina halved last year.',
  ),
  right(
    'The captain was not on the bridge when the ship hit the rocks.',
    'When the ship struck the rocks, the captain was not on the bridge.',
  ),
  wrong(
    'negation',
    'The captain was not on the bridge when the ship hit the rocks.',
    'The captain was on the bridge when the ship hit the rocks.',
  ),
  right(
    'Maria Costa said she would not stand for re-election.',
    'Maria Costa announced that she would not run for office again.',
  ),
  wrong(
    'negation',
    'Maria Costa said she would not stand for re-election.',
    'Maria Costa said she would stand for re-election.',
  ),
  wrong(
    'attribution',
    'Maria Costa said she would not stand for re-election.',
    'Paulo Costa said he would not stand for re-election.',
  ),
  right(
    'Astronomers at the observatory in Chile discovered the comet on 3 March.',
    'The comet was discovered on March 3 by astronomers at an observatory in Chile.',
  ),
  wrong(
    'date',
    'Astronomers at the observatory in Chile discovered the comet on 3 March.',
    'Astronomers at the observatory in Chile discovered the comet on 13 March.',
  ),
  wrong(
    'name',
    'Astronomers at the observatory in Chile discovered the comet on 3 March.',
    'Astronomers at the observatory in Hawaii discovered the comet on 3 March.',
  ),
  right(
    'The shortage may last until summer, pharmacists warn.',
    'Pharmacists warn that the shortage could go on until summer.',
  ),
  wrong('hedge', 'The shortage may last until summer, pharmacists warn.', 'The shortage lasts until summer.'),
  wrong(
    'opposite',
    'The shortage may last until summer, pharmacists warn.',
    'The shortage may last until winter, pharmacists warn.',
  ),
  right('Taiwan exports more chips than any other economy.', 'No other economy exports as many chips as Taiwan.'),
  wrong(
    'opposite',
    'Taiwan exports more chips than any other economy.',
    'Taiwan imports more chips than any other economy.',
  ),
  right(
    'A lorry driver who had fallen asleep at the wheel caused the crash.',
    'The crash was caused by a truck driver who had fallen asleep while driving.',
  ),
  wrong(
    'added detail',
    'A lorry driver who had fallen asleep at the wheel caused the crash.',
    'A drunk lorry driver who had fallen asleep at the wheel caused the crash.',
  ),
  right(
    'The union accepted the employers’ offer of 4.2 percent over two years.',
    'The offer of 4.2% over two years from the employers was accepted by the union.',
  ),
  wrong(
    'roles',
    'The union accepted the employers’ offer of 4.2 percent over two years.',
    'The employers accepted the union’s offer of 4.2 percent over two years.',
  ),
  wrong(
    'opposite',
    'The union accepted the employers’ offer of 4.2 percent over two years.',
    'The union rejected the employers’ offer of 4.2 percent over two years.',
  ),
  right(
    '“This is not the end of the road,” said the foreign minister after the talks.',
    'After the talks, the foreign minister said: “This is not the end of the road.”',
  ),
  wrong(
    'quotation',
    '“This is not the end of the road,” said the foreign minister after the talks.',
    'After the talks, the foreign minister said: “This is the end of the road.”',
  ),
  right(
    'Kenyan runners took the first three places in Boston.',
    'In Boston, places one to three went to runners from Kenya.',
  ),
  wrong(
    'name',
    'Kenyan runners took the first three places in Boston.',
    'Kenyan runners took the first three places in Berlin.',
  ),
  right(
    'About a tenth of the forest burned down in August.',
    'Roughly 10 percent of the forest was destroyed by fire in August.',
  ),
  wrong('quantity', 'About a tenth of the forest burned down in August.', 'Most of the forest burned down in August.'),
  right(
    'The council wants to buy the old brewery and turn it into a library.',
    'The old brewery is to be bought by the council and turned into a library.',
  ),
  wrong(
    'tense',
    'The council wants to buy the old brewery and turn it into a library.',
    'The council has bought the old brewery and turned it into a library.',
  ),

  // A tenth round
  right(
    'The ministry of health in Hanoi reported 3,100 new cases of dengue fever in a single week.',
    'Vietnam’s health ministry reported 3,100 new dengue cases within one week.',
  ),
  right(
    'The board of directors unanimously elected Sofia Lind as its new chair.',
    'Sofia Lind was unanimously elected as the new chair by the board.',
  ),
  right(
    'Snow fell as low as 300 metres on Sunday night, and several schools in the canton remained closed.',
    'Several schools in the canton stayed shut after snow had fallen down to 300 metres on Sunday night.',
  ),
  right(
    'The German railway plans to replace 1,800 kilometres of track by 2027.',
    'By 2027 Deutsche Bahn, the German railway, wants to renew 1,800 km of track.',
  ),
  right(
    'The novelist, who turned seventy in June, announced that her next book would be her last.',
    'Her next book will be the last, announced the novelist, who is 70 since June.',
  ),
  right(
    'A fire in a recycling plant sent thick smoke over the western suburbs of Athens.',
    'Thick smoke drifted over the west of Athens after a fire at a recycling plant.',
  ),
  right(
    'In the semi-final, Japan beat Spain 2-0 thanks to two goals by Mina Tanaka.',
    'Mina Tanaka scored both goals in Japan’s 2-0 semi-final win over Spain.',
  ),
  right(
    'The charity says that one child in four in the district is underweight.',
    'According to the charity, 25 percent of the children in the district are underweight.',
  ),
  right(
    'Microplastics were found in 18 of the 20 samples taken from the lake.',
    'Of twenty samples from the lake, 18 contained microplastics.',
  ),
  right(
    'The former prime minister was acquitted of all charges after a trial lasting two years.',
    'After a two-year trial, the ex-prime minister was cleared of all charges.',
  ),
  right(
    'The comet can be seen with the naked eye until the middle of October.',
    'Until mid-October the comet is visible to the naked eye.',
  ),
  right(
    'Bulgaria will adopt the euro on 1 January 2026.',
    'The euro will be introduced in Bulgaria at the beginning of 2026, on January 1.',
  ),
  right(
    'The band’s drummer, Pete Marsh, is leaving the group after 25 years.',
    'Drummer Pete Marsh leaves the band after a quarter of a century.',
  ),
  right(
    'The number of asylum applications fell by 30 percent in the first half of the year.',
    'Between January and June, asylum applications fell by 30 percent.',
  ),
  right(
    'The court ordered the newspaper to pay the actor 50,000 euros in damages.',
    'The newspaper was ordered by the court to pay €50,000 in damages to the actor.',
  ),
  right(
    'Egypt and Ethiopia have been arguing about the dam for more than ten years.',
    'For over a decade Ethiopia and Egypt have been in dispute over the dam.',
  ),
  right(
    'The vaccine is 90 percent effective against severe disease, the manufacturer said on Monday.',
    'The manufacturer said on Monday that the vaccine protects against severe disease with an effectiveness of 90%.',
  ),
  right(
    'Because the runway is too short, large aircraft cannot land on the island.',
    'Large planes are unable to land on the island, whose runway is too short.',
  ),
  right(
    'The accident happened at about 7 a.m. on the A9 near Ingolstadt.',
    'It was around seven in the morning when the accident happened on the A9 near Ingolstadt.',
  ),
  right(
    'The archaeologist Peter Lang dated the boat to the third century BC.',
    'According to the archaeologist Peter Lang, the boat is from the 3rd century BC.',
  ),
  right(
    'Hong Kong’s airport handled 53 million passengers last year.',
    'Last year 53 million passengers used the airport of Hong Kong.',
  ),
  right(
    'The prime minister survived the vote of no confidence by only three votes.',
    'With a margin of only three votes, the prime minister survived the no-confidence vote.',
  ),
  right(
    'Inspectors discovered cracks in two of the bridge’s five pillars.',
    'Cracks were found in two of five pillars of the bridge by inspectors.',
  ),
  right(
    'The Senate passed the bill 51 to 49, with Vice President Harris watching from the chair.',
    'The bill passed the Senate by 51 votes to 49.',
  ),
  right(
    'The peace talks in Doha ended on Friday without a result.',
    'No result was reached at the peace talks in Doha, which ended on Friday.',
  ),
  wrong(
    'quantity',
    'Microplastics were found in 18 of the 20 samples taken from the lake.',
    'Microplastics were found in all of the samples taken from the lake.',
  ),
  wrong(
    'opposite',
    'The former prime minister was acquitted of all charges after a trial lasting two years.',
    'The former prime minister was convicted of all charges after a trial lasting two years.',
  ),
  wrong(
    'date',
    'The comet can be seen with the naked eye until the middle of October.',
    'The comet can be seen with the naked eye until the middle of November.',
  ),
  wrong(
    'roles',
    'The court ordered the newspaper to pay the actor 50,000 euros in damages.',
    'The court ordered the actor to pay the newspaper 50,000 euros in damages.',
  ),
  wrong(
    'negation',
    'Because the runway is too short, large aircraft cannot land on the island.',
    'Large aircraft can land on the island.',
  ),
  wrong(
    'opposite',
    'Because the runway is too short, large aircraft cannot land on the island.',
    'Because the runway is too long, large aircraft cannot land on the island.',
  ),
  wrong(
    'date',
    'The accident happened at about 7 a.m. on the A9 near Ingolstadt.',
    'The accident happened at about 7 p.m. on the A9 near Ingolstadt.',
  ),
  wrong(
    'number',
    'The Senate passed the bill 51 to 49, with Vice President Harris watching from the chair.',
    'The Senate passed the bill 52 to 48.',
  ),
  wrong(
    'added detail',
    'The peace talks in Doha ended on Friday.',
    'The peace talks in Doha ended successfully on Friday.',
  ),
  wrong('name', 'Bulgaria will adopt the euro on 1 January 2026.', 'Romania will adopt the euro on 1 January 2026.'),
  wrong(
    'opposite',
    'The vaccine is 90 percent effective against severe disease, the manufacturer said on Monday.',
    'The vaccine is 90 percent effective against mild disease, the manufacturer said on Monday.',
  ),
  wrong(
    'attribution',
    'The charity says that one child in four in the district is underweight.',
    'The government says that one child in four in the district is underweight.',
  ),
];
