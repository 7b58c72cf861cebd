const NUMBER_WORDS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|hundreds|thousand|thousands|million|millions|billion|billions|trillion|dozen|dozens|half|several|many|few|a few|a couple|some|numerous|countless|no';
const NUMBER = `(?:\\d[\\d.,]*(?:\\s?(?:million|billion|trillion|thousand|hundred|bn|m))?|(?:${NUMBER_WORDS})(?:[- ](?:${NUMBER_WORDS}|of|and))*)`;
const TIME = 'seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)|millenni(?:um|a)';
const LENGTH =
  'mm|cm|km|m|ft|in|mi|millimet(?:er|re)s?|centimet(?:er|re)s?|met(?:er|re)s?|kilomet(?:er|re)s?|inch(?:es)?|feet|foot|yards?|miles?|light[- ]years?|leagues?';
const CURRENCIES =
  'dollars?|euros?|pounds?|sterling|rubles?|roubles?|yuan|renminbi|yen|rupees?|cents?|pence|crowns?|kron(?:or|er|a|e)|francs?|marks?|pesos?|liras?|shekels?|dirhams?|riyals?|rials?|zlotys?|forints?|livres?|florins?|guilders?|ducats?|shillings?';
const CURRENCY = `(?:[$€£¥₽₹]\\s?\\d|\\b(?:US\\$|USD|EUR|GBP)\\s?\\d|${NUMBER}(?:\\s\\p{Lu}\\p{L}+)?\\s?(?:${CURRENCIES})\\b)`;

const compile = (pattern: string) => new RegExp(pattern, 'iu');

/** What a question of quantity asks for, by its words, and what an answer to it must hold. The first that fits decides. */
const MEASURES: { asked: RegExp; answer: RegExp }[] = [
  {
    asked: /\b(?:what|how) (?:did|does) .+ die(?: of| from)?\s*\?*$|\bcause of (?:\S+ )*death\b|\bwhat killed\b/iu,
    answer:
      /\bdied? (?:\w+ )?(?:of|from)\b|\bkilled (?:in|by|when|during|at)\b|\b(?:crash|accident|illness|disease|cancer|heart|stroke|assassin\w*|murder\w*|shot|poison\w*|explosion|suicide|drown\w*|infection|fever|wounds?|injur\w+|execut(?:ed|ion)|hang(?:ed|ing)|behead\w*|suffocat\w*|starv\w*|plague|gout|alcohol\w*|overdose|in battle|slain|ill)\b/iu,
  },
  {
    asked: /\b(percent|per cent|percentage|proportion|share of|fraction)\b/iu,
    answer: compile(
      `%|\\bper ?cent\\b|\\b(?:half|thirds?|quarters?(?! of an? (?:year|century|hour))|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|hundredths?|majority|minority)\\b|\\b(?:one|two|three|\\d+) (?:out of|of|in) (?:the |every )?(?:\\d+|two|three|four|five|six|ten)\\b`,
    ),
  },
  {
    asked:
      /\bwhat (?:did|does|will|would) .+ (?:pay|cost|earn|charge)\b|\bhow much (?:money\b|(?:did|does|do|will|would|has|have|had) (?:.+ )?(?:cost|pay|paid|spend|spent|earn|offer|raise|charge)\b|(?:is|was|are|were) .*\b(?:worth|fee|price|fine|salary|ticket|rent|tax|cost|paid|spent|charged)\b)|\bprices?\b|\bcosts?\b|\bwhat sums?\b|\bworth\b|\bbudget\b|\brevenue\b|\bsalary\b|\bwages?\b/iu,
    answer: compile(`${CURRENCY}|\\b\\d[\\d.,]*\\s?(?:million|billion|trillion|bn)\\b|\\bfree\\b|\\btimes as much\\b`),
  },
  {
    asked: /\bhow old\b|\bwhat age\b/iu,
    answer: compile(
      `(?<![\\d.,$€£])\\b\\d{1,3}\\b(?![.,]\\d|\\s?%|th\\b|st\\b|[- ](?:per|million|billion|thousand|articles?|countries|${LENGTH})\\b)|\\b${NUMBER}[- ]years?|\\bborn\\b`,
    ),
  },
  {
    asked: /\bhow (?:long|many years)\b.*\b(?:valid|in force|in effect|appl(?:y|ies)|binding|expires?)\b/iu,
    answer: compile(
      `\\b(?:valid|in force|in effect|expir\\w+|renew\\w*|duration)\\b|\\b${NUMBER}-(?:year|decade|month|day)\\b|\\bfor (?:the next |a period of |a term of |another )?(?!many|several|some|a few|few)${NUMBER} (?:${TIME})\\b`,
    ),
  },
  {
    asked:
      /\b(for how (long|many years)|how long|how many (years|months|weeks|days|hours|minutes|decades|centuries))\b/iu,
    answer: compile(
      `\\b${NUMBER}(?:[- ]\\p{L}+)?[- ](?:${TIME}|${LENGTH})\\b|\\b(?:for|over|in|within) (?:months|years|weeks|decades|centuries|days|hours)\\b|\\b(?:a|an|one|a single) (?:${TIME})\\b|\\bsince\\b|\\buntil\\b|\\bfrom \\d{4}|\\b(?:long|considerable|short) (?:time|while|period)\\b|\\b(?:permanent|indefinite)`,
    ),
  },
  {
    asked:
      /\bhow (far|tall|high|deep|wide|big (?:is|was|are|were)|large (?:is|was|are|were)|much (?:did|does|do|is|was|were|will|would))\b|\b(?:what|which) (?:(?:is|was|were|are) the )?(?:total |annual |exact |overall )?(?:volume|amount|quantity|turnover|number|length|distance|height|depth|weight|population|capacity|output|speed)\b/iu,
    answer: compile(`\\b${NUMBER}\\b`),
  },
  {
    // "How much trade": the "two" of "the two countries" is no amount of it.
    asked:
      /\bhow much (?:\p{Lu}?\p{L}+ )?(?:trade|oil|gas|aid|debt|land|energy|power|electricity|water|food|grain|wheat|coal|steel|gold|uranium|fuel|cargo|freight|territory|investment|rain|snow|waste|carbon)\b/iu,
    answer: compile(
      `\\d|\\b(?:hundreds?|thousands?|dozens?|millions?|billions?|trillions?|half|thirds?|quarters?|doubled?|tripled?|twice)\\b`,
    ),
  },
];

/** Whether a question asks for a quantity of a kind of its own: a price, a share, a length of time. */
export function asksForMeasure(question: string): boolean {
  return MEASURES.some(({ asked }) => asked.test(question));
}

/** Whether a text holds what a question of quantity asks for; undefined when the question's words do not tell. */
export function holdsMeasure(question: string, text: string): boolean | undefined {
  const measure = MEASURES.find(({ asked }) => asked.test(question));
  return measure?.answer.test(text);
}

const COUNTED =
  /\bhow many\s+((?:(?!(?:of|in|from|for|to|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|make|makes|made)\b)\p{L}[\p{L}'’-]*\s*){1,3})/iu;

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
