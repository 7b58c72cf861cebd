import { pairsOf, type CheckPair } from './tuning.test-data.ts';

/** The newest set, measured after everything else (19 of 20 seen, 1 of 40 doubted when new). */
export const NEWS_PAIRS_5: CheckPair[] = [
  ...pairsOf(
    "Tanzania's electoral commission disqualified the main opposition party, Chadema, from the October election after it refused to sign a code of conduct.",
    [
      "Chadema, Tanzania's biggest opposition party, was barred from the October election for refusing to sign a code of conduct.",
      'The electoral commission excluded Chadema from the vote.',
    ],
    [['negation', "Tanzania's electoral commission disqualified Chadema after it signed a code of conduct."]],
  ),
  ...pairsOf(
    'The heat wave killed 2,300 people in twelve European cities in the last week of June, two thirds of them because of climate change, researchers at Imperial College London estimated.',
    [
      'Researchers at Imperial College London estimate that 2,300 people died in the June heat wave in twelve European cities.',
      'According to the estimate, climate change was responsible for two thirds of the deaths.',
    ],
    [['name', 'The heat wave killed 2,300 people in twelve Asian cities in the last week of June.']],
  ),
  ...pairsOf(
    "Air India's flight 171 crashed 32 seconds after taking off from Ahmedabad because both fuel switches had been moved to the cut-off position, a preliminary report says.",
    [
      'Both fuel switches were in the cut-off position, which caused Air India flight 171 to crash 32 seconds after take-off, according to a preliminary report.',
      'The plane crashed shortly after it had left Ahmedabad.',
    ],
    [['opposite', "Air India's flight 171 crashed 32 seconds before taking off from Ahmedabad."]],
  ),
  ...pairsOf(
    'The Czech government sold its remaining stake in the airline to a Polish investor, LOT Holding, for 4.2 billion crowns on Friday.',
    [
      "On Friday, the Czech state sold the rest of its shares in the airline to Poland's LOT Holding.",
      "LOT Holding paid 4.2 billion crowns for the Czech government's stake.",
    ],
    [['roles', 'LOT Holding sold its remaining stake in the airline to the Czech government on Friday.']],
  ),
  ...pairsOf(
    'Tens of thousands marched through Belgrade on Saturday to demand early elections, the largest rally since the collapse of the station roof in Novi Sad that killed 16 people.',
    [
      'Early elections were the demand of tens of thousands of people who marched in Belgrade on Saturday.',
      'Sixteen people died when the station roof in Novi Sad collapsed.',
    ],
    [['number', 'Tens of millions marched through Belgrade on Saturday to demand early elections.']],
  ),
  ...pairsOf(
    'A committee of the US Senate has rejected the nomination of Paul Reyes as ambassador to Chile by eleven votes to ten.',
    [
      'The nomination of Paul Reyes to be ambassador to Chile was turned down by a Senate committee, 11 to 10.',
      'By a single vote, the committee rejected Reyes.',
    ],
    [['opposite', 'A committee of the US Senate has confirmed the nomination of Paul Reyes as ambassador to Chile.']],
  ),
  ...pairsOf(
    'Denmark will extend compulsory military service to women from July, four years earlier than the government had first planned.',
    [
      'Women in Denmark will have to do military service from July.',
      'Compulsory service for women in Denmark is being introduced four years sooner than originally planned.',
    ],
    [
      [
        'opposite',
        'Denmark will extend compulsory military service to women from July, four years later than the government had first planned.',
      ],
    ],
  ),
  ...pairsOf(
    'The volunteers found no survivors in the collapsed school in Sagaing, where 50 children were feared to be buried.',
    [
      'No survivors were found by volunteers in the collapsed school in Sagaing.',
      'It was feared that 50 children were buried under the school.',
    ],
    [['negation', 'The volunteers found survivors in the collapsed school in Sagaing.']],
  ),
  ...pairsOf(
    "Uruguay's former president José Mujica, who gave away most of his salary and lived on a flower farm, died on 13 May at the age of 89.",
    [
      'José Mujica, once president of Uruguay, has died aged 89.',
      'Mujica lived on a flower farm and donated the greater part of his salary.',
    ],
    [['quantity', "Uruguay's former president José Mujica gave away all of his salary."]],
  ),
  ...pairsOf(
    'The prime minister of Fiji, Sitiveni Rabuka, said a Chinese military base would not be welcome, denying a report that the two countries were in talks about one.',
    [
      'Sitiveni Rabuka denied that Fiji and China were negotiating about a military base.',
      "Fiji's prime minister said that China's military was not welcome to set up a base.",
    ],
    [
      [
        'opposite',
        'The prime minister of Fiji confirmed a report that the two countries were in talks about a Chinese military base.',
      ],
    ],
  ),
  ...pairsOf(
    'Investigators believe that a faulty battery started the fire in the data centre in Daejeon, which paralysed 647 government services for days.',
    [
      'A defective battery is believed to have caused the fire in the Daejeon data centre.',
      'The fire put 647 government services out of action for several days.',
    ],
    [['hedge', 'A faulty battery started the fire in the data centre in Daejeon.']],
  ),
  ...pairsOf(
    "The club's owner, Farah Bensaid, wants to sell her shares before the season starts in August, but has received only one offer so far.",
    [
      'Farah Bensaid, who owns the club, hopes to sell her stake before the start of the season in August.',
      'So far there has been only a single offer for the shares.',
    ],
    [['tense', "The club's owner, Farah Bensaid, has sold her shares."]],
  ),
  ...pairsOf(
    'Honey production in Hungary halved this year after frost in April destroyed the acacia blossom, beekeepers say, and prices have risen by 30 percent.',
    [
      'Hungarian beekeepers say that honey output fell by half this year because April frost had ruined the acacia blossom.',
      'The price of honey in Hungary is up 30 percent.',
    ],
    [['opposite', 'Honey production in Hungary halved this year, and prices have fallen by 30 percent.']],
  ),
  ...pairsOf(
    'Of the 27 EU states, only Hungary and Slovakia voted against the plan to end imports of Russian gas by the end of 2027.',
    [
      'The plan to stop importing Russian gas by the end of 2027 was opposed only by Hungary and Slovakia.',
      'Twenty-five of the 27 EU states did not vote against the plan.',
    ],
    [['roles', 'Of the 27 EU states, only Hungary and Slovakia voted for the plan to end imports of Russian gas.']],
  ),
  ...pairsOf(
    'The passenger, a retired teacher from Graz, overpowered the attacker together with the conductor and held him until police arrived ten minutes later.',
    [
      'A retired teacher from Graz and the conductor overpowered the attacker and held him for ten minutes until the police came.',
      'Ten minutes passed before the police arrived.',
    ],
    [['roles', 'The attacker overpowered the passenger, a retired teacher from Graz.']],
  ),
  ...pairsOf(
    'Bhutan has stopped mining bitcoin with hydropower in winter, when rivers carry little water and the country has to import electricity from India.',
    [
      'In winter, when it must buy electricity from India, Bhutan no longer uses hydropower to mine bitcoin.',
      'Bhutan imports power from India in winter because its rivers carry little water then.',
    ],
    [['opposite', 'Bhutan has started mining bitcoin with hydropower in winter.']],
  ),
  ...pairsOf(
    'The film, directed by Amal Haddad, had its premiere in Locarno on 9 August and won the Golden Leopard a week later.',
    [
      "Amal Haddad's film won the Golden Leopard a week after its premiere in Locarno.",
      'The premiere took place in Locarno on August 9.',
    ],
    [['date', 'The film, directed by Amal Haddad, had its premiere in Locarno on 19 August.']],
  ),
  ...pairsOf(
    'The head of the World Food Programme, Cindy McCain, said that money for Somalia would run out within weeks, and that two million people would then get no rations.',
    [
      'Cindy McCain, who leads the World Food Programme, said funds for Somalia would be exhausted in a matter of weeks.',
      'Two million people in Somalia would be left without rations, the WFP chief warned.',
    ],
    [['number', 'Cindy McCain said that three million people would then get no rations.']],
  ),
  ...pairsOf(
    'The court in The Hague found Ongwen guilty of 61 of the 70 charges, more than in any trial before it, and sentenced him to 25 years.',
    ['Ongwen was convicted on 61 of 70 counts by the court in The Hague.', 'He got 25 years in prison.'],
    [['unit', 'The court in The Hague sentenced Ongwen to 25 months.']],
  ),
  ...pairsOf(
    'Only after the third warning did the ship change course, the harbour master said, by which time it was 300 metres from the reef.',
    [
      'The harbour master said that the ship did not change course until it had been warned three times.',
      'The ship was 300 metres away from the reef when it changed course.',
    ],
    [['number', 'Only after the second warning did the ship change course, the harbour master said.']],
  ),
];
