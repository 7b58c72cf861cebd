import type { Slice } from '#lib/domain.ts';
import type { QuestionKind } from './question-kind.ts';

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const NUMBER_WORDS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|dozens?|half|a third|a quarter|twice|once';
const REASON_CUES =
  'because(?: of)?|for fear|due to|owing to|on account of|as a result of|thanks to|(?:in order|so as)(?: not)? to|so that|attributed to|stem(?:s|med)? from|result(?:s|ed)? from|caused by|driven by|prompted by|led to by|for fear of|to avoid|(?:nobody|no one) knew (?:for certain |exactly )?(?:what the reasons?|why)|the reasons? (?:given|named|is|was|were|being|for (?:this|that|it|which))|explained by|explains? why|as a way (?:to|of)|with the aim of|aim(?:s|ed|ing)? (?:to|at)|intended to|in response to|(?<!all the more )so as|for that reason|wanted to|not wanting to';

/** "Iranian President Masoud Pezeshkian": what stands before the name is no part of it. */
const BEFORE_NAME =
  /^\p{Lu}\p{L}+(?:ian|ish|ese|can)\s+(?:(?:Foreign|Prime|Defen[cs]e|Interior|Finance|Vice|Deputy|Former|President|Minister|Ambassador|Premier|Chancellor|Senator|Governor|Mayor|Secretary|General|Professor|Dr|King|Queen|Prince|Princess|Sheikh|Ayatollah|Rahbar|Sultan|Emir)\.?\s+)+(?=\p{Lu})/u;
/** "One of them", "the one that": no number. */
const NO_COUNT = /^\s+(?:of|that|which|who|another|day|by one|may|might|can|could)\b/iu;
const NO_COUNT_BEFORE = /\b(?:the|this|that|no|any|every|each|at least) $/iu;
/** Verbs that are spelt like a month. */
const NO_DATE = /^(?:(?:this|last|next) )?(?:may|march)$/;
/** A name behind one of these is a place more often than a person. */
const PLACE_PREPOSITION =
  /\b(?:in|at|to|from|near|toward|towards|through|via|into|across|around|between|off|outside|inside|over|beside|behind|north of|south of|east of|west of|city of|town of|village of|port of|capital of|island of|province of|state of|region of)\s+(?:the\s+|[\p{Lu}][\p{L}]+['’]s?\s+|northern\s+|southern\s+|eastern\s+|western\s+|central\s+|nearby\s+|neighbou?ring\s+)*$/iu;
/** "According to Jalali", "to the Americans", "in July": no places. */
const NO_PLACE_BEFORE = /\b(?:according|due|thanks|owing|next|close|signals?|message) to\s+(?:the\s+)?$/iu;
const NO_PLACE = new RegExp(`^(?:${MONTHS})\\b|^\\p{Lu}\\p{L}+ans$|^(?!US$|USA$|UK$|UAE$|EU$)\\p{Lu}{2,}$`, 'u');
/** No person is called so. */
const NO_PERSON =
  /^\p{Lu}\p{L}+(?:ian|ish|ese|ern)s?$|\b(?:Academy|Accord|Agency|Agreement|Alliance|Army|Association|Bank|Board|Center|Centre|Church|College|Commission|Committee|Company|Corporation|Council|Court|Department|Federation|Foundation|Government|Hospital|House|Institute|Journal|Kingdom|League|Ministry|Museum|Office|Organi[sz]ation|Pact|Parliament|Partnership|Party|Post|Republic|School|Senate|Society|States|Times|Treaty|Union|University)\b/u;

const PATTERNS: Partial<Record<QuestionKind, RegExp>> = {
  number: new RegExp(
    `(?:[$€£¥]\\s?)?\\d(?:[\\d.,]*\\d)?(?:\\s?(?:%|(?:per ?cent|percent|million|billion|trillion|thousand|bn|m)\\b))?|\\b(?:${NUMBER_WORDS})(?:[- ](?:${NUMBER_WORDS}|million|billion|trillion|thousand))*\\b`,
    'giu',
  ),
  date: new RegExp(
    `(?:\\b\\d{1,2}(?:st|nd|rd|th)?\\s+)?\\b(?:${MONTHS})\\b(?:\\s+\\d{1,2}(?:st|nd|rd|th)?\\b)?(?:,?\\s+\\d{4})?|\\b(?:in|by|since|from|until|before|after|during|around|circa|of)?\\s?\\b(?:1\\d{3}|20\\d{2})s?\\b|\\b\\d{1,2}(?:st|nd|rd|th) century\\b|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\b(?:last|next|this) (?:year|month|week|spring|summer|autumn|fall|winter|${MONTHS})\\b`,
    'giu',
  ),
  person:
    /(?:\p{Lu}[\p{L}\p{M}'’.-]*\p{L}|\p{Lu}\.)(?:\s+(?:(?:de|von|van|bin|al|der|of the|el|da|di|la|le)\s+){0,2}(?:\p{Lu}[\p{L}\p{M}'’-]*\p{L}|\p{Lu}\.))*/gu,
  // "Russia's capital" too.
  place:
    /\p{Lu}[\p{L}\p{M}'’-]*\p{L}(?:[\s,]+(?:(?:of|the|and)\s+)?\p{Lu}[\p{L}\p{M}'’-]*\p{L})*(?:(?<=['’]s)\s+(?:capital|embassy|parliament|border|coast|port))?/gu,
  reason: new RegExp(`\\b(?:${REASON_CUES})\\b(?:[^.;:!?]|\\.(?=\\S)|(?<=\\b\\p{Lu})\\.(?=\\s+\\S))*`, 'giu'),
};

/** Where a reason ends inside its sentence: at who gave it, and where something else is told. */
const BEHIND_REASON =
  /,["”’']?\s+(?:(?:and|but|which|while|whereas|though|although)\b|(?:[\p{L}\p{M}’'.]+\s+){1,6}(?:said|says|added|adds|wrote|writes|noted|notes|explained|explains|believes?|thinks?|told)\b).*$/su;

/** All places of a sentence that could be what is asked for, in order; none for kinds that no pattern tells. */
export function answerSpans(kind: QuestionKind, sentence: string): Slice[] {
  const pattern = PATTERNS[kind];
  if (!pattern) return [];
  return [...sentence.matchAll(pattern)]
    .filter((match) => match[0].trim() !== '' && !NO_DATE.test(match[0].trim()))
    .filter((match) => kind !== 'place' || isPlace(match[0], sentence.slice(0, match.index)))
    .filter((match) => kind !== 'person' || !NO_PERSON.test(match[0]))
    .filter((match) => kind !== 'number' || !isPronoun(match[0], match.index, sentence))
    .map((match) => {
      const title = kind === 'person' ? (BEFORE_NAME.exec(match[0])?.[0].length ?? 0) : 0;
      const lead = title + match[0].length - match[0].trimStart().length;
      const told = kind === 'reason' ? match[0].replace(BEHIND_REASON, '') : match[0];
      return { start: match.index + lead, end: match.index + told.trimEnd().length };
    });
}

function isPlace(name: string, before: string): boolean {
  return PLACE_PREPOSITION.test(before) && !NO_PLACE_BEFORE.test(before) && !NO_PLACE.test(name);
}

function isPronoun(word: string, index: number, sentence: string): boolean {
  if (word.toLowerCase() !== 'one') return false;
  return NO_COUNT.test(sentence.slice(index + word.length)) || NO_COUNT_BEFORE.test(sentence.slice(0, index));
}
