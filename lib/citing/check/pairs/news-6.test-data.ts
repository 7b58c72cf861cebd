import { pairsOf, type CheckPair } from './tuning.test-data.ts';

/** Short statements: one word swapped, a place, somebody else of the same name, a date or figure of something else, a tense. */
export const NEWS_PAIRS_6: CheckPair[] = [
  ...pairsOf('Putin received Pezeshkian in Moscow.', [], [['added detail', 'Putin received Pezeshkian in Tehran.']]),
  ...pairsOf('Starmer and Macron met in Paris.', [], [['added detail', 'Starmer and Macron met in London.']]),
  ...pairsOf(
    'US President Joe Biden met Xi Jinping in Beijing.',
    ['Biden met Xi in China.'],
    [['added detail', 'Biden met Xi in Washington.']],
  ),
  ...pairsOf(
    'A bomb exploded in Tel Aviv, Israeli police said.',
    ['A bomb exploded in Israel.'],
    [['added detail', 'A bomb exploded in Jerusalem.']],
  ),
  ...pairsOf('Nine soldiers were injured.', [], [['added detail', 'Nine soldiers were killed.']]),
  ...pairsOf('Nine soldiers were killed.', ['Nine soldiers died.'], [['added detail', 'Nine soldiers were injured.']]),
  ...pairsOf('The rebels were captured.', [], [['added detail', 'The rebels were wounded.']]),
  ...pairsOf('The rebels were wounded.', [], [['added detail', 'The rebels were captured.']]),
  ...pairsOf(
    'Parliament debated the treaty.',
    [],
    [
      ['added detail', 'Parliament ratified the treaty.'],
      ['added detail', 'Parliament drafted the treaty.'],
    ],
  ),
  ...pairsOf('Parliament drafted the treaty.', [], [['added detail', 'Parliament ratified the treaty.']]),
  ...pairsOf('Hackers deleted the files.', [], [['added detail', 'Hackers stole the files.']]),
  ...pairsOf('Etna was quiet on Tuesday.', [], [['added detail', 'Etna erupted on Tuesday.']]),
  ...pairsOf('The court convicted him.', [], [['added detail', 'The court acquitted him.']]),
  ...pairsOf('She failed to win the seat.', [], [['added detail', 'She won the seat.']]),
  ...pairsOf('Unions called for a strike.', [], [['added detail', 'Unions called off a strike.']]),
  ...pairsOf('Unions called off the strike.', [], [['added detail', 'Unions called for a strike.']]),
  ...pairsOf('The company plans to cut 500 jobs.', [], [['added detail', 'The company plans to hire 500 people.']]),
  ...pairsOf('Police arrested the brother of the mayor.', [], [['added detail', 'Police arrested the mayor.']]),
  ...pairsOf('An adviser to Netanyahu rejected the plan.', [], [['added detail', 'Netanyahu rejected the plan.']]),
  ...pairsOf(
    'Peskov, a spokesman for Putin, denied the report.',
    ['Peskov denied the report.', "Putin's spokesman denied the report."],
    [['added detail', 'Putin denied the report.']],
  ),
  ...pairsOf('A supplier of Apple was fined.', [], [['added detail', 'Apple was fined.']]),
  ...pairsOf("The president's driver was injured.", [], [['added detail', 'The president was injured.']]),
  ...pairsOf('The deputy spokesman resigned.', [], [['added detail', 'The spokesman resigned.']]),
  ...pairsOf(
    'Police counted 6,000 marchers; organisers said 20,000.',
    ['Organisers counted 20,000 marchers.', 'Police said there were 6,000 marchers.'],
    [
      ['added detail', 'Police counted 20,000 marchers; organisers said 6,000.'],
      ['added detail', 'Police counted 20,000 marchers.'],
    ],
  ),
  ...pairsOf(
    'Trump withdrew from the nuclear deal, which had been concluded in 2015.',
    ['The nuclear deal had been concluded in 2015.', 'Trump withdrew from the 2015 nuclear deal.'],
    [['added detail', 'Trump withdrew from the nuclear deal in 2015.']],
  ),
  ...pairsOf(
    'The signing was put off because of the death in May of Ebrahim Raisi, Jalali said.',
    ['Raisi died in May.'],
    [['added detail', 'Jalali died in May.']],
  ),
  ...pairsOf(
    'Only a handful of the 230 villages have been rebuilt.',
    [],
    [['added detail', 'All of the 230 villages have been rebuilt.']],
  ),
  ...pairsOf('The discount is for over-65s.', [], [['added detail', 'The discount is for under-65s.']]),
  ...pairsOf('The plane was shot down over Russia.', [], [['added detail', 'The plane was shot down by Russia.']]),
  ...pairsOf(
    'The plane was shot down by Russia.',
    ['Russia shot down the plane.'],
    [['added detail', 'The plane was shot down over Russia.']],
  ),
  ...pairsOf(
    'The vote was on Sunday.',
    ['The vote took place on Sunday.'],
    [['added detail', 'The vote is on Sunday.']],
  ),
  ...pairsOf('The vote is on Sunday.', ['The vote will be on Sunday.'], [['added detail', 'The vote was on Sunday.']]),
  ...pairsOf(
    'Trump may consider preemptive strikes on Iran, the Wall Street Journal reported.',
    [
      'Trump may consider preemptive strikes on Iran.',
      'Trump may consider preemptive strikes on Iran, the Wall Street Journal reported.',
      'According to the Wall Street Journal, Trump may consider preemptive strikes on Iran.',
      'Trump is considering preemptive strikes on Iran, according to the Wall Street Journal.',
    ],
    [],
  ),
  ...pairsOf(
    'The Wall Street Journal reported that Trump was weighing options including preemptive air strikes against Iran.',
    ['Trump may consider preemptive strikes on Iran, the Wall Street Journal reported.'],
    [],
  ),
  ...pairsOf(
    'Both governments deny that they picked the date on purpose.',
    ['Both governments deny picking the date on purpose.'],
    [],
  ),
  ...pairsOf(
    'The governments in Moscow and Tehran deny that the date was chosen deliberately.',
    ['Both governments deny picking the date on purpose.'],
    [],
  ),
  ...pairsOf(
    'The merger will probably be approved by the European Commission next spring, analysts at Goldman Sachs believe.',
    ['Goldman Sachs analysts believe the European Commission will probably approve the merger next spring.'],
    [],
  ),
  ...pairsOf(
    'Most of the refugees came from Syria, followed by Afghanistan and Iraq.',
    ['Syria was where most of the refugees came from; Afghanistan and Iraq followed.'],
    [],
  ),
  ...pairsOf('The pipeline will carry 55 billion cubic metres a year.', ['The pipeline will carry 55 bcm a year.'], []),
  ...pairsOf(
    'The pipeline will carry 55 bcm a year.',
    ['The pipeline will carry 55 billion cubic metres a year.'],
    [['added detail', 'The pipeline will carry 55 million cubic metres a year.']],
  ),
  ...pairsOf(
    'President Emmanuel Macron received Chancellor Friedrich Merz in Berlin on Tuesday for talks on the joint fighter jet.',
    ['Macron and Merz discussed the joint fighter jet in Berlin.', 'Macron and Merz met in Berlin on Tuesday.'],
    [['added detail', 'Macron received Merz in Paris on Tuesday.']],
  ),
  ...pairsOf(
    'A car bomb exploded near the market in Damascus on Monday, killing nine people, Syrian state television said.',
    [
      'Nine people died when a car bomb went off in Damascus, according to Syrian state television.',
      'A car bomb in Damascus killed nine people.',
    ],
    [
      ['added detail', 'A car bomb exploded in Baghdad on Monday.'],
      ['added detail', 'A car bomb near the market in Damascus injured nine people.'],
    ],
  ),
  ...pairsOf(
    'Modi met Putin in Beijing on the sidelines of the summit.',
    ['Putin and Modi held a meeting in Beijing.'],
    [
      ['added detail', 'Modi met Putin in New Delhi.'],
      ['added detail', 'Modi met Putin in Moscow.'],
    ],
  ),
  ...pairsOf(
    'Police arrested the brother of the mayor on suspicion of taking bribes.',
    ["The mayor's brother was arrested on suspicion of bribery."],
    [['added detail', 'Police arrested the mayor on suspicion of taking bribes.']],
  ),
  ...pairsOf(
    'A lawyer for Sarkozy said the sentence was unjust.',
    ["Sarkozy's lawyer called the sentence unjust."],
    [['added detail', 'Sarkozy said the sentence was unjust.']],
  ),
  ...pairsOf(
    'An adviser to Erdogan resigned on Thursday.',
    ["One of Erdogan's advisers stepped down on Thursday."],
    [['added detail', 'Erdogan resigned on Thursday.']],
  ),
  ...pairsOf(
    'A subsidiary of Volkswagen was fined 40 million euros for false emission figures.',
    ['A Volkswagen subsidiary has to pay 40 million euros over false emission figures.'],
    [['added detail', 'Volkswagen was fined 40 million euros.']],
  ),
  ...pairsOf(
    'The deputy governor of the central bank has been dismissed.',
    ['The deputy governor of the central bank was sacked.'],
    [['added detail', 'The governor of the central bank has been dismissed.']],
  ),
  ...pairsOf(
    "The prime minister's wife was taken to hospital after the accident.",
    ['After the accident the wife of the prime minister was hospitalised.'],
    [['added detail', 'The prime minister was taken to hospital after the accident.']],
  ),
  ...pairsOf(
    'The parliament debated the pension law on Wednesday.',
    ['On Wednesday the pension law was discussed in parliament.'],
    [
      ['added detail', 'The parliament passed the pension law on Wednesday.'],
      ['added detail', 'The parliament repealed the pension law.'],
    ],
  ),
  ...pairsOf(
    'Hackers stole the data of 2 million patients.',
    ['The data of two million patients were stolen by hackers.'],
    [['added detail', 'Hackers deleted the data of 2 million patients.']],
  ),
  ...pairsOf(
    'The volcano was quiet on Sunday.',
    ['On Sunday the volcano was calm.'],
    [['added detail', 'The volcano erupted on Sunday.']],
  ),
  ...pairsOf(
    'The court convicted the former minister of fraud.',
    ['The former minister was found guilty of fraud.'],
    [['added detail', 'The court acquitted the former minister of fraud.']],
  ),
  ...pairsOf(
    'The party failed to win a majority.',
    ['The party did not win a majority.', 'The party missed a majority.'],
    [['added detail', 'The party won a majority.']],
  ),
  ...pairsOf(
    'The union called off the strike at the port.',
    ['The strike at the port was cancelled by the union.'],
    [['added detail', 'The union called for a strike at the port.']],
  ),
  ...pairsOf(
    'Siemens plans to cut 500 jobs in Bavaria.',
    ['Siemens intends to shed 500 jobs in Bavaria.'],
    [['added detail', 'Siemens plans to hire 500 people in Bavaria.']],
  ),
  ...pairsOf(
    'The government expects the economy to grow by 2%, while the central bank expects 1%.',
    ['The central bank expects growth of 1%.', 'The government forecasts growth of 2 per cent.'],
    [
      ['added detail', 'The government expects the economy to grow by 1%.'],
      ['added detail', 'The central bank expects growth of 2%.'],
    ],
  ),
  ...pairsOf(
    'Merkel opposed the pipeline, which had been agreed in 2005.',
    ['The pipeline had been agreed in 2005.', 'Merkel was against the pipeline.'],
    [['added detail', 'Merkel opposed the pipeline in 2005.']],
  ),
  ...pairsOf(
    'The funeral of the singer, who died in March, was held in Lisbon, Costa said.',
    ['The singer died in March.', "The singer's funeral took place in Lisbon, according to Costa."],
    [['added detail', 'Costa died in March.']],
  ),
  ...pairsOf(
    'Only a few of the 120 schools have reopened.',
    ['Few of the 120 schools have opened again.'],
    [
      ['added detail', 'All of the 120 schools have reopened.'],
      ['added detail', 'Most of the 120 schools have reopened.'],
    ],
  ),
  ...pairsOf(
    'The vaccine will be offered to the over-65s first.',
    ['People over 65 will be offered the vaccine first.'],
    [['added detail', 'The vaccine will be offered to the under-65s first.']],
  ),
  ...pairsOf(
    'The drone was shot down over Belarus.',
    ['The drone was downed over Belarus.'],
    [['added detail', 'The drone was shot down by Belarus.']],
  ),
  ...pairsOf(
    'The election was held on Sunday.',
    ['The election took place on Sunday.'],
    [
      ['added detail', 'The election is on Sunday.'],
      ['added detail', 'The election will be held on Sunday.'],
    ],
  ),
  ...pairsOf(
    'Trump may impose sanctions on Turkey, the New York Times reported.',
    [
      'According to the New York Times, Trump may impose sanctions on Turkey.',
      'Sanctions on Turkey are possible, the New York Times reports.',
    ],
    [['added detail', 'Trump has imposed sanctions on Turkey.']],
  ),
  ...pairsOf(
    'Both companies deny fixing prices.',
    ['Both companies denied that they had fixed prices.', 'The two companies reject the accusation of price fixing.'],
    [['added detail', 'Both companies admit fixing prices.']],
  ),
  ...pairsOf(
    'The takeover will probably be cleared by the regulator in autumn, analysts at UBS believe.',
    ['UBS analysts believe the regulator will probably clear the takeover in autumn.'],
    [['added detail', 'The takeover was cleared by the regulator in autumn.']],
  ),
  ...pairsOf(
    'Ukraine was the largest importer of arms; India and Qatar followed.',
    ['India and Qatar came behind Ukraine among the importers of arms.', 'The largest importer of arms was Ukraine.'],
    [['added detail', 'India was the largest importer of arms.']],
  ),
  ...pairsOf(
    'The pipeline can carry 55 billion cubic metres of gas a year.',
    ['The pipeline has an annual capacity of 55 bcm.', 'The pipeline can carry 55 bcm of gas a year.'],
    [['added detail', 'The pipeline can carry 55 million cubic metres of gas a year.']],
  ),
  ...pairsOf(
    'Rescuers recovered 14 bodies and 6 survivors from the wreck.',
    ['Six survivors were recovered from the wreck.', 'Rescuers recovered 14 bodies from the wreck.'],
    [['added detail', 'Rescuers recovered 6 bodies from the wreck.']],
  ),
  ...pairsOf(
    'The soldiers captured the village on Friday.',
    ['The village was taken by the soldiers on Friday.'],
    [
      ['added detail', 'The soldiers shelled the village on Friday.'],
      ['added detail', 'The soldiers left the village on Friday.'],
    ],
  ),
  ...pairsOf(
    'The mayor inaugurated the bridge on Saturday.',
    ['The bridge was opened by the mayor on Saturday.'],
    [['added detail', 'The mayor closed the bridge on Saturday.']],
  ),
  ...pairsOf(
    'The senate ratified the treaty in June.',
    ['In June the treaty was ratified by the senate.'],
    [['added detail', 'The senate drafted the treaty in June.']],
  ),
];
