import type { CheckPair } from './tuning.test-data.ts';

/**
 * Free paraphrases in one sentence each, written by somebody who knew nothing of the checks, and left as they are: 51 of 80 wrong ones were seen and 11 of 80 right ones
 * doubted when they were new. They say what the checks are worth where an answer hardly repeats a word.
 */
export const PARAPHRASES: CheckPair[] = [
  {
    statement: "Norway's parliament approved the new EU fisheries agreement in a 94-75 vote.",
    sentences: [
      'The Norwegian parliament voted 94 to 75 on Tuesday to approve the new fisheries agreement with the European Union, ending a dispute that had lasted nearly four years.',
    ],
  },
  {
    statement: "Norway's parliament approved the new EU fisheries agreement in a 94-57 vote.",
    sentences: [
      'The Norwegian parliament voted 94 to 75 on Tuesday to approve the new fisheries agreement with the European Union, ending a dispute that had lasted nearly four years.',
    ],
    wrong: 'number',
  },
  {
    statement:
      'Over five years, the government is to put €3.2 billion into reconstruction of the northern provinces hit by floods, according to Finance Minister Elena Costa.',
    sentences: [
      'Finance Minister Elena Costa said the government would spend 3.2 billion euros on rebuilding the flood-hit northern provinces over the next five years.',
    ],
  },
  {
    statement:
      'Over five years, the government is to put €3.2 million into reconstruction of the northern provinces hit by floods, according to Finance Minister Elena Costa.',
    sentences: [
      'Finance Minister Elena Costa said the government would spend 3.2 billion euros on rebuilding the flood-hit northern provinces over the next five years.',
    ],
    wrong: 'unit',
  },
  {
    statement:
      "A truce between the government's forces and the Eastern Front rebels began on March 14, following six weeks of negotiations in Nairobi.",
    sentences: [
      'The ceasefire between government troops and the Eastern Front rebels took effect at midnight on March 14 after six weeks of talks in Nairobi.',
    ],
  },
  {
    statement:
      "A truce between the government's forces and the Eastern Front rebels began on March 4, following six weeks of negotiations in Nairobi.",
    sentences: [
      'The ceasefire between government troops and the Eastern Front rebels took effect at midnight on March 14 after six weeks of talks in Nairobi.',
    ],
    wrong: 'date',
  },
  {
    statement:
      'The foreign ministers of Slovenia and Hungary held talks in Budapest about border controls that have been slowing freight.',
    sentences: [
      "Slovenia's foreign minister met her Hungarian counterpart in Budapest on Friday to discuss border controls that have slowed freight traffic since last autumn.",
    ],
  },
  {
    statement:
      'The foreign ministers of Slovakia and Hungary held talks in Budapest about border controls that have been slowing freight.',
    sentences: [
      "Slovenia's foreign minister met her Hungarian counterpart in Budapest on Friday to discuss border controls that have slowed freight traffic since last autumn.",
    ],
    wrong: 'name',
  },
  {
    statement: "Ghana called in Togo's ambassador to protest over two alleged airspace violations in the past month.",
    sentences: [
      'Ghana accused Togo of violating its airspace twice in the past month, and summoned the Togolese ambassador to Accra to lodge a formal protest.',
    ],
  },
  {
    statement: "Togo called in Ghana's ambassador to protest over two alleged airspace violations in the past month.",
    sentences: [
      'Ghana accused Togo of violating its airspace twice in the past month, and summoned the Togolese ambassador to Accra to lodge a formal protest.',
    ],
    wrong: 'roles',
  },
  {
    statement: 'Hale, the defence secretary, rejected reports that British troops had been sent to the Kosovo border.',
    sentences: [
      'Defence Secretary Martin Hale denied that British troops had been deployed along the Kosovo border, calling the reports "completely unfounded".',
    ],
  },
  {
    statement: 'Hale, the defence secretary, confirmed reports that British troops had been sent to the Kosovo border.',
    sentences: [
      'Defence Secretary Martin Hale denied that British troops had been deployed along the Kosovo border, calling the reports "completely unfounded".',
    ],
    wrong: 'opposite',
  },
  {
    statement: 'The president put his signature to the border treaty shortly before he departed for the Astana summit.',
    sentences: [
      'President Aliyev signed the border treaty shortly before leaving for the summit in Astana, where he was due to meet leaders of the five Central Asian states.',
    ],
  },
  {
    statement: 'The president put his signature to the border treaty shortly after he returned from the Astana summit.',
    sentences: [
      'President Aliyev signed the border treaty shortly before leaving for the summit in Astana, where he was due to meet leaders of the five Central Asian states.',
    ],
    wrong: 'opposite',
  },
  {
    statement: 'Although several economists pushed for an increase, the central bank left rates unraised in October.',
    sentences: [
      'The central bank did not raise interest rates at its October meeting, despite pressure from several economists who argued that inflation remained too high.',
    ],
  },
  {
    statement: 'Under pressure from several economists, the central bank raised interest rates at its October meeting.',
    sentences: [
      'The central bank did not raise interest rates at its October meeting, despite pressure from several economists who argued that inflation remained too high.',
    ],
    wrong: 'negation',
  },
  {
    statement: "Opposition leader Piotr Nowak complained that the agreement offers nothing to the country's farmers.",
    sentences: [
      '"This agreement gives our farmers nothing," opposition leader Piotr Nowak told reporters, hours after Prime Minister Anna Zielinska hailed the trade pact as historic.',
    ],
  },
  {
    statement: "Prime Minister Anna Zielinska complained that the agreement offers nothing to the country's farmers.",
    sentences: [
      '"This agreement gives our farmers nothing," opposition leader Piotr Nowak told reporters, hours after Prime Minister Anna Zielinska hailed the trade pact as historic.',
    ],
    wrong: 'attribution',
  },
  {
    statement: 'An unnamed diplomat said the two sides will probably sign a deal on swapping prisoners next week.',
    sentences: [
      'The two sides are likely to sign a prisoner exchange agreement next week, according to a diplomat involved in the negotiations who asked not to be named.',
    ],
  },
  {
    statement: 'The two sides signed a prisoner exchange agreement, a diplomat involved in the negotiations said.',
    sentences: [
      'The two sides are likely to sign a prisoner exchange agreement next week, according to a diplomat involved in the negotiations who asked not to be named.',
    ],
    wrong: 'hedge',
  },
  {
    statement:
      'With Turkey mediating, Ethiopian and Somali envoys met in Ankara for the third round of talks on sea access.',
    sentences: [
      'Envoys from Ethiopia and Somalia gathered in Ankara on Monday for a third round of talks on access to the Indian Ocean, mediated by Turkey.',
    ],
  },
  {
    statement:
      'With Turkey mediating, Ethiopian and Somali envoys met in Istanbul for the third round of talks on sea access.',
    sentences: [
      'Envoys from Ethiopia and Somalia gathered in Ankara on Monday for a third round of talks on access to the Indian Ocean, mediated by Turkey.',
    ],
    wrong: 'name',
  },
  {
    statement: "A severe drought caused Argentina's wheat exports to fall 20% last year.",
    sentences: [
      'Exports of wheat from Argentina dropped by a fifth last year because of a severe drought that destroyed crops across the Pampas region.',
    ],
  },
  {
    statement: "A new export tax caused Argentina's wheat exports to fall 20% last year.",
    sentences: [
      'Exports of wheat from Argentina dropped by a fifth last year because of a severe drought that destroyed crops across the Pampas region.',
    ],
    wrong: 'opposite',
  },
  {
    statement:
      'According to the electoral commission, 61.4% of voters took part in the runoff, a record since democracy was restored in 1990.',
    sentences: [
      "Turnout in the second round of the presidential election reached 61.4 percent, the electoral commission said, the highest figure since the country's return to democracy in 1990.",
    ],
  },
  {
    statement:
      'According to the electoral commission, 64.1% of voters took part in the runoff, a record since democracy was restored in 1990.',
    sentences: [
      "Turnout in the second round of the presidential election reached 61.4 percent, the electoral commission said, the highest figure since the country's return to democracy in 1990.",
    ],
    wrong: 'number',
  },
  {
    statement:
      "The 480-kilometre pipeline between the Caspian coast and Georgia's border made its first gas deliveries in January.",
    sentences: [
      'The pipeline, which runs for 480 kilometres from the Caspian coast to the Georgian border, carried its first gas deliveries in January.',
    ],
  },
  {
    statement:
      "The 480-mile pipeline between the Caspian coast and Georgia's border made its first gas deliveries in January.",
    sentences: [
      'The pipeline, which runs for 480 kilometres from the Caspian coast to the Georgian border, carried its first gas deliveries in January.',
    ],
    wrong: 'unit',
  },
  {
    statement:
      "Moldova's parliamentary election takes place on 28 September and is viewed as a test of its European ambitions.",
    sentences: [
      "Voters in Moldova will go to the polls on Sunday, September 28, in a parliamentary election seen as a test of the country's European ambitions.",
    ],
  },
  {
    statement:
      "Moldova's parliamentary election takes place on 28 November and is viewed as a test of its European ambitions.",
    sentences: [
      "Voters in Moldova will go to the polls on Sunday, September 28, in a parliamentary election seen as a test of the country's European ambitions.",
    ],
    wrong: 'date',
  },
  {
    statement: 'Von der Leyen praised Montenegro for adopting judicial reforms long sought by Brussels.',
    sentences: [
      'European Commission President Ursula von der Leyen welcomed the decision by Montenegro to adopt judicial reforms that Brussels had demanded for more than a decade.',
    ],
  },
  {
    statement: 'Von der Leyen praised North Macedonia for adopting judicial reforms long sought by Brussels.',
    sentences: [
      'European Commission President Ursula von der Leyen welcomed the decision by Montenegro to adopt judicial reforms that Brussels had demanded for more than a decade.',
    ],
    wrong: 'name',
  },
  {
    statement: 'The Philippines received a $540 million loan from Japan for modernising its coast guard fleet.',
    sentences: [
      'Japan lent the Philippines 540 million dollars to modernise its coast guard fleet, in one of the largest defence-related loans Tokyo has granted in the region.',
    ],
  },
  {
    statement: 'Japan received a $540 million loan from the Philippines for modernising its coast guard fleet.',
    sentences: [
      'Japan lent the Philippines 540 million dollars to modernise its coast guard fleet, in one of the largest defence-related loans Tokyo has granted in the region.',
    ],
    wrong: 'roles',
  },
  {
    statement:
      'Spanish unemployment declined to 10.6% in the last quarter, with tourism and construction hiring strongly.',
    sentences: [
      'Unemployment in Spain fell to 10.6 percent in the final quarter, helped by strong hiring in tourism and construction, official figures showed on Thursday.',
    ],
  },
  {
    statement:
      'Spanish unemployment climbed to 10.6% in the last quarter, despite strong hiring in tourism and construction.',
    sentences: [
      'Unemployment in Spain fell to 10.6 percent in the final quarter, helped by strong hiring in tourism and construction, official figures showed on Thursday.',
    ],
    wrong: 'opposite',
  },
  {
    statement:
      'Following Senate ratification of the nuclear accord, the foreign minister went to Vienna to deliver the documents to the IAEA.',
    sentences: [
      'After the Senate ratified the nuclear accord, Foreign Minister Hassan Rahimi travelled to Vienna to hand over the documents to the International Atomic Energy Agency.',
    ],
  },
  {
    statement:
      'Before the Senate ratified the nuclear accord, the foreign minister went to Vienna to deliver the documents to the IAEA.',
    sentences: [
      'After the Senate ratified the nuclear accord, Foreign Minister Hassan Rahimi travelled to Vienna to hand over the documents to the International Atomic Energy Agency.',
    ],
    wrong: 'opposite',
  },
  {
    statement:
      'Switzerland announced that it would stay out of the latest sanctions against Belarus, pointing to its neutrality.',
    sentences: [
      'The Swiss government said it would not join the new round of sanctions against Belarus, citing its tradition of neutrality and concerns over frozen assets.',
    ],
  },
  {
    statement: 'Switzerland announced that it would join the latest sanctions against Belarus despite its neutrality.',
    sentences: [
      'The Swiss government said it would not join the new round of sanctions against Belarus, citing its tradition of neutrality and concerns over frozen assets.',
    ],
    wrong: 'negation',
  },
  {
    statement: "Lourenço, Angola's president, wanted regional defence ministers to meet at once.",
    sentences: [
      'Kenyan President William Ruto urged both armies to withdraw from Goma, while his Angolan counterpart João Lourenço called for an immediate meeting of regional defence ministers.',
    ],
  },
  {
    statement: "Ruto, Kenya's president, wanted regional defence ministers to meet at once.",
    sentences: [
      'Kenyan President William Ruto urged both armies to withdraw from Goma, while his Angolan counterpart João Lourenço called for an immediate meeting of regional defence ministers.',
    ],
    wrong: 'attribution',
  },
  {
    statement: 'The airport at Bunia has reportedly fallen to the rebels, but there was no independent confirmation.',
    sentences: [
      'The rebels have reportedly captured the airport at Bunia, though the army has not commented and the claim could not be independently verified.',
    ],
  },
  {
    statement: 'The rebels have captured the airport at Bunia, and the army has not commented.',
    sentences: [
      'The rebels have reportedly captured the airport at Bunia, though the army has not commented and the claim could not be independently verified.',
    ],
    wrong: 'hedge',
  },
  {
    statement:
      'No fewer than 2,000 protesters rallied in front of parliament in Tbilisi over a bill limiting foreign funding for civic groups.',
    sentences: [
      'At least 2,000 people demonstrated outside the parliament in Tbilisi on Wednesday night against a bill that would restrict foreign funding of civic groups.',
    ],
  },
  {
    statement:
      'No fewer than 2,000 protesters rallied in front of parliament in Yerevan over a bill limiting foreign funding for civic groups.',
    sentences: [
      'At least 2,000 people demonstrated outside the parliament in Tbilisi on Wednesday night against a bill that would restrict foreign funding of civic groups.',
    ],
    wrong: 'name',
  },
  {
    statement: 'A strike by air traffic controllers forced the airline to scrap 140 flights on Saturday.',
    sentences: [
      'The airline cancelled 140 flights on Saturday owing to a strike by air traffic controllers, who are demanding higher pay and shorter night shifts.',
    ],
  },
  {
    statement: 'Heavy snow forced the airline to scrap 140 flights on Saturday.',
    sentences: [
      'The airline cancelled 140 flights on Saturday owing to a strike by air traffic controllers, who are demanding higher pay and shorter night shifts.',
    ],
    wrong: 'opposite',
  },
  {
    statement:
      'The Constitutional Court, with seven of its nine judges in favour, allowed the term-limits referendum to proceed.',
    sentences: [
      'Seven of the nine judges on the Constitutional Court ruled that the referendum on presidential term limits could go ahead in its current form.',
    ],
  },
  {
    statement:
      'The Constitutional Court, with five of its nine judges in favour, allowed the term-limits referendum to proceed.',
    sentences: [
      'Seven of the nine judges on the Constitutional Court ruled that the referendum on presidential term limits could go ahead in its current form.',
    ],
    wrong: 'number',
  },
  {
    statement:
      "With $870 million in quarterly profit, the state oil company missed analysts' expectations of $1.1 billion.",
    sentences: [
      'The state oil company reported a quarterly profit of 870 million dollars, well below the 1.1 billion dollars that analysts had expected.',
    ],
  },
  {
    statement: "With €870 million in quarterly profit, the state oil company missed analysts' expectations.",
    sentences: [
      'The state oil company reported a quarterly profit of 870 million dollars, well below the 1.1 billion dollars that analysts had expected.',
    ],
    wrong: 'unit',
  },
  {
    statement:
      "Modern Turkey's borders were fixed by the Treaty of Lausanne, which was signed in July 1923 and superseded the Treaty of Sèvres.",
    sentences: [
      'The Treaty of Lausanne, signed on July 24, 1923, set the borders of modern Turkey and replaced the earlier Treaty of Sèvres.',
    ],
  },
  {
    statement:
      "Modern Turkey's borders were fixed by the Treaty of Lausanne, which was signed in July 1932 and superseded the Treaty of Sèvres.",
    sentences: [
      'The Treaty of Lausanne, signed on July 24, 1923, set the borders of modern Turkey and replaced the earlier Treaty of Sèvres.',
    ],
    wrong: 'date',
  },
  {
    statement: "Herrera took the leadership of the Liberal Party with 58% of the members' vote, ahead of Lucía Méndez.",
    sentences: [
      "Former finance minister Tomás Herrera won the Liberal Party leadership contest with 58 percent of members' votes, beating the mayor of Santa Rosa, Lucía Méndez.",
    ],
  },
  {
    statement: "Morales took the leadership of the Liberal Party with 58% of the members' vote, ahead of Lucía Méndez.",
    sentences: [
      "Former finance minister Tomás Herrera won the Liberal Party leadership contest with 58 percent of members' votes, beating the mayor of Santa Rosa, Lucía Méndez.",
    ],
    wrong: 'name',
  },
  {
    statement:
      "Customs data show that in 2022 Brazil was overtaken by Indonesia as China's top supplier of palm oil products.",
    sentences: [
      'Indonesia overtook Brazil as the largest supplier of palm oil products to the Chinese market in 2022, according to customs data released in Beijing.',
    ],
  },
  {
    statement:
      "Customs data show that in 2022 Indonesia was overtaken by Brazil as China's top supplier of palm oil products.",
    sentences: [
      'Indonesia overtook Brazil as the largest supplier of palm oil products to the Chinese market in 2022, according to customs data released in Beijing.',
    ],
    wrong: 'roles',
  },
  {
    statement:
      "In a setback for Prime Minister Dvorak's coalition, the pension reform was voted down in the upper house by just three votes.",
    sentences: [
      "The upper house rejected the pension reform by a margin of three votes, dealing a serious blow to Prime Minister Karel Dvorak's coalition.",
    ],
  },
  {
    statement:
      "In a boost for Prime Minister Dvorak's coalition, the pension reform was passed in the upper house by just three votes.",
    sentences: [
      "The upper house rejected the pension reform by a margin of three votes, dealing a serious blow to Prime Minister Karel Dvorak's coalition.",
    ],
    wrong: 'opposite',
  },
  {
    statement:
      'In a coordinated protest, the delegation walked out of the hall before the Russian ambassador started speaking.',
    sentences: [
      'The delegation left the conference hall before the Russian ambassador began his speech, in a protest coordinated with several other European countries.',
    ],
  },
  {
    statement:
      'In a coordinated protest, the delegation walked out of the hall after the Russian ambassador finished speaking.',
    sentences: [
      'The delegation left the conference hall before the Russian ambassador began his speech, in a protest coordinated with several other European countries.',
    ],
    wrong: 'opposite',
  },
  {
    statement:
      'Judge Rosa Paredes, who heads the electoral court, said investigators had not found any evidence of tampering with ballot papers.',
    sentences: [
      'Investigators have found no evidence that the ballot papers were tampered with, the head of the electoral court, Judge Rosa Paredes, told a news conference in Lima.',
    ],
  },
  {
    statement:
      'Judge Rosa Paredes, who heads the electoral court, said investigators had found evidence of tampering with ballot papers.',
    sentences: [
      'Investigators have found no evidence that the ballot papers were tampered with, the head of the electoral court, Judge Rosa Paredes, told a news conference in Lima.',
    ],
    wrong: 'negation',
  },
  {
    statement: "Iraq's oil minister said the northern pipeline would start exporting again within days.",
    sentences: [
      'Iraqi Oil Minister Hayan Abdul-Ghani said exports through the northern pipeline would resume within days, a promise that Kurdish officials in Erbil greeted with caution.',
    ],
  },
  {
    statement: 'Kurdish officials in Erbil said the northern pipeline would start exporting again within days.',
    sentences: [
      'Iraqi Oil Minister Hayan Abdul-Ghani said exports through the northern pipeline would resume within days, a promise that Kurdish officials in Erbil greeted with caution.',
    ],
    wrong: 'attribution',
  },
  {
    statement: 'Denmark intends to double military assistance to Ukraine next year with money from a dedicated fund.',
    sentences: [
      "The Danish government plans to double its military aid to Ukraine next year, using money from a fund set up after Russia's full-scale invasion.",
    ],
  },
  {
    statement: 'Denmark has doubled its military assistance to Ukraine with money from a dedicated fund.',
    sentences: [
      "The Danish government plans to double its military aid to Ukraine next year, using money from a fund set up after Russia's full-scale invasion.",
    ],
    wrong: 'hedge',
  },
  {
    statement: "Twelve African leaders and the African Union's head were present at the signing ceremony in Paris.",
    sentences: [
      'The signing ceremony, held at the Elysée Palace in Paris, was attended by the leaders of 12 African states and the head of the African Union.',
    ],
  },
  {
    statement: "Twelve African leaders and the African Union's head were present at the signing ceremony in Brussels.",
    sentences: [
      'The signing ceremony, held at the Elysée Palace in Paris, was attended by the leaders of 12 African states and the head of the African Union.',
    ],
    wrong: 'name',
  },
  {
    statement: 'The Bulgarian government stepped down after weeks of protests about higher electricity prices.',
    sentences: [
      "Bulgaria's government resigned on Monday following weeks of street protests over rising electricity prices, plunging the country into its fourth political crisis in three years.",
    ],
  },
  {
    statement: 'The Bulgarian government stepped down after weeks of protests about corruption in the judiciary.',
    sentences: [
      "Bulgaria's government resigned on Monday following weeks of street protests over rising electricity prices, plunging the country into its fourth political crisis in three years.",
    ],
    wrong: 'opposite',
  },
  {
    statement:
      'Nigerian inflation went up from 22.8% to 24.5% in July, fuelled by the end of fuel subsidies and a weaker currency.',
    sentences: [
      'Inflation in Nigeria accelerated to 24.5 percent in July from 22.8 percent a month earlier, driven by the removal of fuel subsidies and a weaker naira.',
    ],
  },
  {
    statement:
      'Nigerian inflation went up from 22.8% to 27.5% in July, fuelled by the end of fuel subsidies and a weaker currency.',
    sentences: [
      'Inflation in Nigeria accelerated to 24.5 percent in July from 22.8 percent a month earlier, driven by the removal of fuel subsidies and a weaker naira.',
    ],
    wrong: 'number',
  },
  {
    statement:
      'A World Bank credit of $250 million will help Nepal rebuild schools and health posts damaged by the November earthquake.',
    sentences: [
      "The World Bank has approved a 250 million dollar credit for Nepal to rebuild schools and health posts damaged in last November's earthquake.",
    ],
  },
  {
    statement:
      'A World Bank credit of $250 billion will help Nepal rebuild schools and health posts damaged by the November earthquake.',
    sentences: [
      "The World Bank has approved a 250 million dollar credit for Nepal to rebuild schools and health posts damaged in last November's earthquake.",
    ],
    wrong: 'unit',
  },
  {
    statement:
      'According to the UN spokesman, negotiations over the Cyprus buffer zone restart next Thursday in Geneva after a hiatus of over seven years.',
    sentences: [
      'Talks on the future of the Cyprus buffer zone will resume in Geneva next Thursday, the United Nations spokesman said, after a break of more than seven years.',
    ],
  },
  {
    statement:
      'According to the UN spokesman, negotiations over the Cyprus buffer zone restart next Tuesday in Geneva after a hiatus of over seven years.',
    sentences: [
      'Talks on the future of the Cyprus buffer zone will resume in Geneva next Thursday, the United Nations spokesman said, after a break of more than seven years.',
    ],
    wrong: 'date',
  },
  {
    statement:
      'Merz and Macron agreed to start a joint early-warning radar programme, according to officials from both countries.',
    sentences: [
      'Chancellor Friedrich Merz and French President Emmanuel Macron agreed in Toulon to launch a joint programme for early-warning radar systems, officials from both countries said.',
    ],
  },
  {
    statement:
      'Scholz and Macron agreed to start a joint early-warning radar programme, according to officials from both countries.',
    sentences: [
      'Chancellor Friedrich Merz and French President Emmanuel Macron agreed in Toulon to launch a joint programme for early-warning radar systems, officials from both countries said.',
    ],
    wrong: 'name',
  },
  {
    statement: 'In the regional election, the right-wing Homeland Party took 23 seats from the Social Democrats.',
    sentences: [
      "The Social Democrats lost 23 seats to the right-wing Homeland Party in Sunday's regional election, their worst result in the state since the 1950s.",
    ],
  },
  {
    statement: 'In the regional election, the Social Democrats took 23 seats from the right-wing Homeland Party.',
    sentences: [
      "The Social Democrats lost 23 seats to the right-wing Homeland Party in Sunday's regional election, their worst result in the state since the 1950s.",
    ],
    wrong: 'roles',
  },
  {
    statement:
      'Crude gained over 4% on Monday when Saudi Arabia said it would prolong its voluntary output cuts through year-end.',
    sentences: [
      'Oil prices rose more than 4 percent on Monday after Saudi Arabia announced that it would extend its voluntary production cuts until the end of the year.',
    ],
  },
  {
    statement:
      'Crude lost over 4% on Monday when Saudi Arabia said it would prolong its voluntary output cuts through year-end.',
    sentences: [
      'Oil prices rose more than 4 percent on Monday after Saudi Arabia announced that it would extend its voluntary production cuts until the end of the year.',
    ],
    wrong: 'opposite',
  },
  {
    statement:
      "Two days after Mexico's president called the new Peruvian government illegitimate, Peru recalled its ambassador.",
    sentences: [
      'Peru recalled its ambassador from Mexico City two days after the Mexican president described the new government in Lima as illegitimate.',
    ],
  },
  {
    statement:
      "Two days before Mexico's president called the new Peruvian government illegitimate, Peru recalled its ambassador.",
    sentences: [
      'Peru recalled its ambassador from Mexico City two days after the Mexican president described the new government in Lima as illegitimate.',
    ],
    wrong: 'opposite',
  },
  {
    statement:
      'The accord lets military advisers remain until the election, while foreign troops have 90 days to leave the island.',
    sentences: [
      'Under the terms of the accord, foreign troops must leave the island within 90 days, but military advisers are allowed to stay until the election.',
    ],
  },
  {
    statement:
      'The accord gives foreign troops 90 days to leave the island, and military advisers are not allowed to stay until the election.',
    sentences: [
      'Under the terms of the accord, foreign troops must leave the island within 90 days, but military advisers are allowed to stay until the election.',
    ],
    wrong: 'negation',
  },
  {
    statement: 'Treasury official Mark Olsen indicated that certain exemptions for medicine might be considered.',
    sentences: [
      'White House spokeswoman Dana Whitfield said the sanctions would stay in place, while Treasury official Mark Olsen suggested that some exemptions for medicine could be considered.',
    ],
  },
  {
    statement:
      'White House spokeswoman Dana Whitfield indicated that certain exemptions for medicine might be considered.',
    sentences: [
      'White House spokeswoman Dana Whitfield said the sanctions would stay in place, while Treasury official Mark Olsen suggested that some exemptions for medicine could be considered.',
    ],
    wrong: 'attribution',
  },
  {
    statement:
      "Chile's economy is forecast by economists to expand around 2.3% this year, with lower copper prices a possible drag.",
    sentences: [
      'Economists expect the Chilean economy to grow by about 2.3 percent this year, although weaker copper prices could still weigh on the outlook.',
    ],
  },
  {
    statement: "Chile's economy has grown by about 2.3% this year, economists said.",
    sentences: [
      'Economists expect the Chilean economy to grow by about 2.3 percent this year, although weaker copper prices could still weigh on the outlook.',
    ],
    wrong: 'hedge',
  },
  {
    statement: 'Four police officers were killed by a car bomb in Aden shortly before a scheduled visit by a UN envoy.',
    sentences: [
      'A car bomb killed four police officers in the southern port city of Aden on Sunday, hours before a UN envoy was due to arrive.',
    ],
  },
  {
    statement:
      'Four police officers were killed by a car bomb in Sanaa shortly before a scheduled visit by a UN envoy.',
    sentences: [
      'A car bomb killed four police officers in the southern port city of Aden on Sunday, hours before a UN envoy was due to arrive.',
    ],
    wrong: 'name',
  },
  {
    statement:
      'A row about asylum policy led the Freedom Party to quit the coalition and brought down the Dutch cabinet.',
    sentences: [
      'The Dutch cabinet collapsed after the far-right Freedom Party walked out of the coalition over a disagreement on asylum policy.',
    ],
  },
  {
    statement: 'A row about the budget led the Freedom Party to quit the coalition and brought down the Dutch cabinet.',
    sentences: [
      'The Dutch cabinet collapsed after the far-right Freedom Party walked out of the coalition over a disagreement on asylum policy.',
    ],
    wrong: 'opposite',
  },
  {
    statement:
      'About 46,000 people have fled to Chad since violence resumed in western Darfur in early June, the UN refugee agency says.',
    sentences: [
      'The United Nations refugee agency said some 46,000 people had crossed into Chad since fighting flared up again in western Darfur in early June.',
    ],
  },
  {
    statement:
      'About 64,000 people have fled to Chad since violence resumed in western Darfur in early June, the UN refugee agency says.',
    sentences: [
      'The United Nations refugee agency said some 46,000 people had crossed into Chad since fighting flared up again in western Darfur in early June.',
    ],
    wrong: 'number',
  },
  {
    statement:
      'Mali got 35,000 tonnes of free grain from Russia last month, in line with a promise by Putin at the Saint Petersburg summit.',
    sentences: [
      'Russia shipped 35,000 tonnes of grain to Mali free of charge last month, part of a pledge made by President Vladimir Putin at a summit in Saint Petersburg.',
    ],
  },
  {
    statement:
      'Mali got 35 million tonnes of free grain from Russia last month, in line with a promise by Putin at the Saint Petersburg summit.',
    sentences: [
      'Russia shipped 35,000 tonnes of grain to Mali free of charge last month, part of a pledge made by President Vladimir Putin at a summit in Saint Petersburg.',
    ],
    wrong: 'unit',
  },
  {
    statement:
      'The agreement that ended the Bosnian war was initialled in November 1995 in Ohio and formally signed the following month in Paris.',
    sentences: [
      'The Dayton Agreement, initialled in Ohio in November 1995, was formally signed in Paris on December 14 of that year and ended the war in Bosnia.',
    ],
  },
  {
    statement:
      'The agreement that ended the Bosnian war was initialled in November 1995 in Ohio and formally signed the following year in Paris.',
    sentences: [
      'The Dayton Agreement, initialled in Ohio in November 1995, was formally signed in Paris on December 14 of that year and ended the war in Bosnia.',
    ],
    wrong: 'date',
  },
  {
    statement:
      "Ishaq Dar is to visit Kabul within days, Pakistan's foreign ministry said, in the first such ministerial trip in nearly three years.",
    sentences: [
      "Pakistan's foreign ministry said Ishaq Dar would travel to Kabul in the coming days for the first ministerial visit to Afghanistan in almost three years.",
    ],
  },
  {
    statement:
      "Ishaq Dar is to visit Kabul within days, India's foreign ministry said, in the first such ministerial trip in nearly three years.",
    sentences: [
      "Pakistan's foreign ministry said Ishaq Dar would travel to Kabul in the coming days for the first ministerial visit to Afghanistan in almost three years.",
    ],
    wrong: 'name',
  },
  {
    statement:
      'The ELN received from the Colombian government a list of 31 prisoners whose release could be discussed in Havana.',
    sentences: [
      "Colombia's government handed over to the ELN guerrillas a list of 31 prisoners whose release it was willing to discuss at the talks in Havana.",
    ],
  },
  {
    statement:
      'The Colombian government received from the ELN a list of 31 prisoners whose release could be discussed in Havana.',
    sentences: [
      "Colombia's government handed over to the ELN guerrillas a list of 31 prisoners whose release it was willing to discuss at the talks in Havana.",
    ],
    wrong: 'roles',
  },
  {
    statement:
      'Arguing that parts of it were unconstitutional, the Lithuanian president blocked the national minorities law and returned it to parliament.',
    sentences: [
      "Lithuania's president vetoed the law on national minorities on Wednesday, saying several of its provisions contradicted the constitution, and sent it back to parliament.",
    ],
  },
  {
    statement:
      'Although several provisions were said to contradict the constitution, the Lithuanian president signed the national minorities law.',
    sentences: [
      "Lithuania's president vetoed the law on national minorities on Wednesday, saying several of its provisions contradicted the constitution, and sent it back to parliament.",
    ],
    wrong: 'opposite',
  },
  {
    statement: 'Ahead of the meeting in Cairo, Qatari mediators gave the parties a revised proposal.',
    sentences: [
      'Mediators from Qatar presented a revised proposal to both parties prior to the Cairo meeting, hoping to narrow differences over the withdrawal timetable.',
    ],
  },
  {
    statement: 'Following the meeting in Cairo, Qatari mediators gave the parties a revised proposal.',
    sentences: [
      'Mediators from Qatar presented a revised proposal to both parties prior to the Cairo meeting, hoping to narrow differences over the withdrawal timetable.',
    ],
    wrong: 'opposite',
  },
  {
    statement:
      'Even though its officials helped draft the 1997 coastal dumping protocol, Canada has never ratified it.',
    sentences: [
      'Canada has never ratified the 1997 protocol on coastal dumping, although its officials took part in drafting the text and lobbied other states to adopt it.',
    ],
  },
  {
    statement: 'Canada, whose officials helped draft the 1997 coastal dumping protocol, has ratified it.',
    sentences: [
      'Canada has never ratified the 1997 protocol on coastal dumping, although its officials took part in drafting the text and lobbied other states to adopt it.',
    ],
    wrong: 'negation',
  },
  {
    statement: "Samuel Okello, the government's chief negotiator, said peace was nearer than at any point since 2014.",
    sentences: [
      '"We are closer to peace than at any time since 2014," said the chief government negotiator, Samuel Okello, while rebel spokesman John Deng complained of slow progress.',
    ],
  },
  {
    statement: 'Rebel spokesman John Deng said peace was nearer than at any point since 2014.',
    sentences: [
      '"We are closer to peace than at any time since 2014," said the chief government negotiator, Samuel Okello, while rebel spokesman John Deng complained of slow progress.',
    ],
    wrong: 'attribution',
  },
  {
    statement:
      'Should the budget be defeated, the prime minister might call an early election in spring, senior figures in her party said.',
    sentences: [
      'The prime minister may call a snap election in the spring if the budget fails to pass, senior members of her party told the newspaper Aftonbladet.',
    ],
  },
  {
    statement: 'The prime minister will call a snap election in the spring, senior members of her party said.',
    sentences: [
      'The prime minister may call a snap election in the spring if the budget fails to pass, senior members of her party told the newspaper Aftonbladet.',
    ],
    wrong: 'hedge',
  },
  {
    statement: "Staff at Volkswagen's Emden factory staged a four-hour walkout on Monday over planned pay cuts.",
    sentences: [
      'Workers at the Volkswagen plant in Emden walked off the job for four hours on Monday to protest against planned wage cuts across the company.',
    ],
  },
  {
    statement: "Staff at Volkswagen's Wolfsburg factory staged a four-hour walkout on Monday over planned pay cuts.",
    sentences: [
      'Workers at the Volkswagen plant in Emden walked off the job for four hours on Monday to protest against planned wage cuts across the company.',
    ],
    wrong: 'name',
  },
  {
    statement:
      'Citing steeply higher import costs since the Ukraine war, Egypt increased the subsidised bread price for the first time in 36 years.',
    sentences: [
      'Egypt raised the price of subsidised bread for the first time in 36 years, blaming the sharp rise in import costs since the war in Ukraine.',
    ],
  },
  {
    statement:
      'Citing a poor domestic harvest, Egypt increased the subsidised bread price for the first time in 36 years.',
    sentences: [
      'Egypt raised the price of subsidised bread for the first time in 36 years, blaming the sharp rise in import costs since the war in Ukraine.',
    ],
    wrong: 'opposite',
  },
  {
    statement:
      'With 112 out of 199 National Assembly seats, the Democratic Alliance can govern on its own but lacks a two-thirds majority.',
    sentences: [
      'The ruling Democratic Alliance won 112 of the 199 seats in the National Assembly, enough to govern alone but short of a two-thirds majority.',
    ],
  },
  {
    statement:
      'With 121 out of 199 National Assembly seats, the Democratic Alliance can govern on its own but lacks a two-thirds majority.',
    sentences: [
      'The ruling Democratic Alliance won 112 of the 199 seats in the National Assembly, enough to govern alone but short of a two-thirds majority.',
    ],
    wrong: 'number',
  },
  {
    statement:
      'Direct flights between the two countries are to be restored within half a year, and the rail link shut since 2016 is to reopen.',
    sentences: [
      'The two countries agreed to restore direct flights within six months and to reopen the rail link between their capitals, which has been closed since 2016.',
    ],
  },
  {
    statement:
      'Direct flights between the two countries are to be restored within six weeks, and the rail link shut since 2016 is to reopen.',
    sentences: [
      'The two countries agreed to restore direct flights within six months and to reopen the rail link between their capitals, which has been closed since 2016.',
    ],
    wrong: 'unit',
  },
  {
    statement:
      'Pashinyan told members of parliament on Wednesday that 15 of the 17 articles of the draft peace treaty with Azerbaijan had been agreed.',
    sentences: [
      'Armenian Prime Minister Nikol Pashinyan told lawmakers on Wednesday that the draft peace treaty with Azerbaijan consisted of 17 articles, 15 of which had been fully agreed.',
    ],
  },
  {
    statement:
      'Pashinyan told members of parliament on Monday that 15 of the 17 articles of the draft peace treaty with Azerbaijan had been agreed.',
    sentences: [
      'Armenian Prime Minister Nikol Pashinyan told lawmakers on Wednesday that the draft peace treaty with Azerbaijan consisted of 17 articles, 15 of which had been fully agreed.',
    ],
    wrong: 'date',
  },
  {
    statement:
      "Uruguay's Beatriz Olivera has been named special envoy to Haiti by the Organization of American States.",
    sentences: [
      'The Organization of American States appointed the Uruguayan diplomat Beatriz Olivera as its special envoy to Haiti, where gangs control most of the capital.',
    ],
  },
  {
    statement:
      "Paraguay's Beatriz Olivera has been named special envoy to Haiti by the Organization of American States.",
    sentences: [
      'The Organization of American States appointed the Uruguayan diplomat Beatriz Olivera as its special envoy to Haiti, where gangs control most of the capital.',
    ],
    wrong: 'name',
  },
  {
    statement:
      'Senator Ruth Alvarez, who chairs the committee, charged that the energy secretary had misled lawmakers on how much the nuclear waste site really costs.',
    sentences: [
      "The committee's chairwoman, Senator Ruth Alvarez, accused the energy secretary of misleading lawmakers about the true cost of the nuclear waste storage site.",
    ],
  },
  {
    statement:
      'The energy secretary charged that Senator Ruth Alvarez, who chairs the committee, had misled lawmakers on how much the nuclear waste site really costs.',
    sentences: [
      "The committee's chairwoman, Senator Ruth Alvarez, accused the energy secretary of misleading lawmakers about the true cost of the nuclear waste storage site.",
    ],
    wrong: 'roles',
  },
  {
    statement:
      'The Turkish central bank lowered its key rate to 47.5%, reducing it for the first time in almost two years.',
    sentences: [
      "Turkey's central bank cut its benchmark rate by 250 basis points to 47.5 percent on Thursday, its first reduction in nearly two years.",
    ],
  },
  {
    statement:
      'The Turkish central bank hiked its key rate to 47.5%, increasing it for the first time in almost two years.',
    sentences: [
      "Turkey's central bank cut its benchmark rate by 250 basis points to 47.5 percent on Thursday, its first reduction in nearly two years.",
    ],
    wrong: 'opposite',
  },
  {
    statement:
      'The port blockade was lifted once the hostages had been released, according to an anonymous interior ministry official.',
    sentences: [
      'Only after the hostages had been freed did the government lift the blockade of the port, an official in the interior ministry said on condition of anonymity.',
    ],
  },
  {
    statement:
      'The port blockade was lifted before the hostages had been released, according to an anonymous interior ministry official.',
    sentences: [
      'Only after the hostages had been freed did the government lift the blockade of the port, an official in the interior ministry said on condition of anonymity.',
    ],
    wrong: 'opposite',
  },
  {
    statement:
      "Vucic said Serbia did not intend to recognise Kosovo's independence, though it would stay in the dialogue led by the EU.",
    sentences: [
      "Serbian President Aleksandar Vucic said his country had no intention of recognising Kosovo's independence, but would continue to take part in the EU-led dialogue in Brussels.",
    ],
  },
  {
    statement:
      "Vucic said Serbia intended to recognise Kosovo's independence and would stay in the dialogue led by the EU.",
    sentences: [
      "Serbian President Aleksandar Vucic said his country had no intention of recognising Kosovo's independence, but would continue to take part in the EU-led dialogue in Brussels.",
    ],
    wrong: 'negation',
  },
  {
    statement:
      "Greece's migration minister called Libya's coast guard a reliable partner, which Maria Keller of SeaBridge disputed.",
    sentences: [
      'Greek Migration Minister Nikos Andreou described the Libyan coast guard as a reliable partner, a view disputed by Maria Keller of the aid group SeaBridge.',
    ],
  },
  {
    statement:
      "Maria Keller of SeaBridge called Libya's coast guard a reliable partner, which Greece's migration minister disputed.",
    sentences: [
      'Greek Migration Minister Nikos Andreou described the Libyan coast guard as a reliable partner, a view disputed by Maria Keller of the aid group SeaBridge.',
    ],
    wrong: 'attribution',
  },
  {
    statement: "South Korea's military believes some 3,000 more North Korean troops have gone to Russia since January.",
    sentences: [
      "North Korea is believed to have sent around 3,000 additional soldiers to Russia since January, South Korea's military said in a statement on Thursday.",
    ],
  },
  {
    statement:
      "It is certain that North Korea has sent around 3,000 more soldiers to Russia since January, South Korea's military said.",
    sentences: [
      "North Korea is believed to have sent around 3,000 additional soldiers to Russia since January, South Korea's military said in a statement on Thursday.",
    ],
    wrong: 'hedge',
  },
  {
    statement:
      'At their meeting in Suva, Pacific island leaders backed a regional policing initiative, most of it paid for by Australia.',
    sentences: [
      'Leaders of the Pacific islands meeting in Suva agreed on a regional policing initiative funded largely by Australia, overcoming the reservations of the Solomon Islands.',
    ],
  },
  {
    statement:
      'At their meeting in Honiara, Pacific island leaders backed a regional policing initiative, most of it paid for by Australia.',
    sentences: [
      'Leaders of the Pacific islands meeting in Suva agreed on a regional policing initiative funded largely by Australia, overcoming the reservations of the Solomon Islands.',
    ],
    wrong: 'name',
  },
  {
    statement:
      "Thailand's prime minister was removed from office by the court over the appointment of a minister with a past prison sentence.",
    sentences: [
      'The Thai court dismissed the prime minister from office on Friday for appointing a minister who had served a prison sentence.',
    ],
  },
  {
    statement: "Thailand's prime minister was removed from office by the court over undeclared donations to his party.",
    sentences: [
      'The Thai court dismissed the prime minister from office on Friday for appointing a minister who had served a prison sentence.',
    ],
    wrong: 'opposite',
  },
  {
    statement:
      "Delegates from 28 countries, over 300 in all, are taking part in Vienna's disarmament conference this week.",
    sentences: [
      'More than 300 delegates from 28 countries are attending the disarmament conference in Vienna, which opened on Monday and will run until the end of the week.',
    ],
  },
  {
    statement:
      "Delegates from 38 countries, over 300 in all, are taking part in Vienna's disarmament conference this week.",
    sentences: [
      'More than 300 delegates from 28 countries are attending the disarmament conference in Vienna, which opened on Monday and will run until the end of the week.',
    ],
    wrong: 'number',
  },
  {
    statement:
      'By 2027 at the latest, Iceland is to hold a referendum on resuming the EU accession talks suspended in 2013.',
    sentences: [
      "Iceland's parliament decided to hold a referendum no later than 2027 on whether to resume the membership talks with the European Union that were suspended in 2013.",
    ],
  },
  {
    statement:
      'By 2027 at the latest, Iceland is to hold a referendum on resuming the EU accession talks suspended in 2003.',
    sentences: [
      "Iceland's parliament decided to hold a referendum no later than 2027 on whether to resume the membership talks with the European Union that were suspended in 2013.",
    ],
    wrong: 'date',
  },
  {
    statement:
      'Ramaphosa fired Grace Mokoena as higher education minister and gave the job to her deputy, Thabo Sithole.',
    sentences: [
      'South African President Cyril Ramaphosa dismissed Higher Education Minister Grace Mokoena on Monday and replaced her with her deputy, Thabo Sithole.',
    ],
  },
  {
    statement:
      'Ramaphosa fired Thabo Sithole as higher education minister and gave the job to his deputy, Grace Mokoena.',
    sentences: [
      'South African President Cyril Ramaphosa dismissed Higher Education Minister Grace Mokoena on Monday and replaced her with her deputy, Thabo Sithole.',
    ],
    wrong: 'roles',
  },
  {
    statement:
      'Martial law in Ukraine was prolonged by a further 90 days, with the backing of 356 members of parliament.',
    sentences: [
      "Ukraine's parliament extended martial law for another 90 days on Wednesday, with 356 lawmakers voting in favour and one against.",
    ],
  },
  {
    statement:
      'Martial law in Ukraine was prolonged by a further 90 weeks, with the backing of 356 members of parliament.',
    sentences: [
      "Ukraine's parliament extended martial law for another 90 days on Wednesday, with 356 lawmakers voting in favour and one against.",
    ],
    wrong: 'unit',
  },
  {
    statement:
      'According to reports, Malaysia is weighing a purchase of second-hand Kuwaiti fighter jets as a stopgap.',
    sentences: [
      'Malaysia is reportedly considering buying used fighter jets from Kuwait to fill a gap in its air defences until new aircraft arrive.',
    ],
  },
  {
    statement: 'Malaysia is buying second-hand fighter jets from Kuwait as a stopgap until new aircraft arrive.',
    sentences: [
      'Malaysia is reportedly considering buying used fighter jets from Kuwait to fill a gap in its air defences until new aircraft arrive.',
    ],
    wrong: 'hedge',
  },
  {
    statement:
      "Croatia's opposition backs bringing back mandatory military service, but seeks higher pay for conscripts than the €1,100 monthly the government has proposed.",
    sentences: [
      'The Croatian opposition supports the plan to reintroduce compulsory military service, though it wants conscripts to be paid more than the 1,100 euros a month proposed by the government.',
    ],
  },
  {
    statement:
      "Croatia's opposition is against bringing back mandatory military service and seeks higher pay for conscripts than the €1,100 monthly the government has proposed.",
    sentences: [
      'The Croatian opposition supports the plan to reintroduce compulsory military service, though it wants conscripts to be paid more than the 1,100 euros a month proposed by the government.',
    ],
    wrong: 'opposite',
  },
  {
    statement:
      "The Korean shipbuilder's stock surged 12% on news of a $1.7 billion order from Qatar's state energy company for six gas carriers.",
    sentences: [
      "Shares in the Korean shipbuilder jumped 12 percent after it won a contract worth 1.7 billion dollars to build six gas carriers for Qatar's state energy company.",
    ],
  },
  {
    statement:
      "The Japanese shipbuilder's stock surged 12% on news of a $1.7 billion order from Qatar's state energy company for six gas carriers.",
    sentences: [
      "Shares in the Korean shipbuilder jumped 12 percent after it won a contract worth 1.7 billion dollars to build six gas carriers for Qatar's state energy company.",
    ],
    wrong: 'name',
  },
  {
    statement:
      'The Flemish nationalist leader was asked by King Philippe to form a government before the king received the heads of the four other parties.',
    sentences: [
      "Belgium's King Philippe asked the Flemish nationalist leader to form a government on Wednesday, before receiving the heads of the other four parties at the palace in Brussels.",
    ],
  },
  {
    statement:
      'The Flemish nationalist leader was asked by King Philippe to form a government after the king had received the heads of the four other parties.',
    sentences: [
      "Belgium's King Philippe asked the Flemish nationalist leader to form a government on Wednesday, before receiving the heads of the other four parties at the palace in Brussels.",
    ],
    wrong: 'opposite',
  },
];
