const NUMBER_WORDS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|hundreds|thousand|thousands|million|millions|billion|billions|trillion|dozen|dozens|half|several|many|few|a few|a couple|some|numerous|countless|no';
const NUMBER = `(?:\\d[\\d.,]*(?:\\s?(?:million|billion|trillion|thousand|hundred|bn|m))?|(?:${NUMBER_WORDS})(?:[- ](?:${NUMBER_WORDS}|of|and))*)`;
const TIME = 'seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)|millenni(?:um|a)';
const LENGTH =
  'mm|cm|km|m|ft|in|mi|millimet(?:er|re)s?|centimet(?:er|re)s?|met(?:er|re)s?|kilomet(?:er|re)s?|inch(?:es)?|feet|foot|yards?|miles?|light[- ]years?|leagues?';
const CURRENCY = `(?:[$€£¥₽]\\s?\\d|\\b(?:US\\$|USD|EUR|GBP)\\s?\\d|${NUMBER}\\s?(?:dollars?|euros?|pounds?|rubles?|roubles?|yuan|yen|rupees?|cents?|crowns?|francs?|marks?))`;

const compile = (pattern: string) => new RegExp(pattern, 'iu');

/** What a question of quantity asks for, by its words, and what an answer to it must hold. The first that fits decides. */
const MEASURES: { asked: RegExp; answer: RegExp }[] = [
  {
    asked: /\b(percent|per cent|percentage|proportion|share of|fraction)\b/iu,
    answer: compile(
      `%|\\bper ?cent\\b|\\b(?:half|third|thirds|quarter|quarters|fifth|tenth|majority|minority|most|all)\\b|\\d`,
    ),
  },
  {
    asked:
      /\b(how much (money|did|does|do|was|is|were|will|would)|price|cost|what sums?|worth|budget|revenue|salary|wages?)\b/iu,
    answer: compile(`${CURRENCY}|\\b${NUMBER}\\b`),
  },
  { asked: /\bhow (old)\b|\bwhat age\b/iu, answer: compile(`\\b${NUMBER}\\b`) },
  {
    asked:
      /\b(for how (long|many years)|how long|how many (years|months|weeks|days|hours|minutes|decades|centuries))\b/iu,
    answer: compile(
      `\\b${NUMBER}(?:[- ]\\p{L}+)?[- ](?:${TIME}|${LENGTH})\\b|\\b(?:for|over|in|within) (?:months|years|weeks|decades|centuries|days|hours)\\b|\\b(?:a|an|one|a single) (?:${TIME})\\b|\\bsince\\b|\\buntil\\b|\\bfrom \\d{4}|\\b(?:long|considerable|short) (?:time|while|period)\\b|\\b(?:permanent|indefinite)`,
    ),
  },
  { asked: /\bhow (far|tall|high|deep|wide|big is|large is)\b/iu, answer: compile(`\\b${NUMBER}\\b`) },
];

/** Whether a text holds what a question of quantity asks for; undefined when the question's words do not tell. */
export function holdsMeasure(question: string, text: string): boolean | undefined {
  const measure = MEASURES.find(({ asked }) => asked.test(question));
  return measure?.answer.test(text);
}

const COUNTED =
  /\bhow many\s+((?:(?!(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|make|makes|made)\b)\p{L}[\p{L}'’-]*\s*){1,3})/iu;

/** The noun phrase behind "how many": what is counted. */
export function countedIn(question: string): string | undefined {
  return COUNTED.exec(question)?.[1]?.trim();
}

/** The words of a text that stand right behind a number, up to four of them, for each number. */
export function countedAfterNumbers(text: string): string[] {
  const pattern = new RegExp(
    `\\b${NUMBER}(?:\\s+of)?(?:\\s+the|\\s+these|\\s+its|\\s+their)?((?:[\\s-]+\\p{L}[\\p{L}'’-]*){1,4})`,
    'giu',
  );
  return [...text.matchAll(pattern)].map(([, counted]) => counted!.trim());
}
