/** "What does … say?" in the languages that articles may be in, besides English: the one form that needs neither a gender nor a case that nobody has told. */
import type { AskableText } from './question-forms.ts';

type Form = (text: string) => string[];

/** All that is written with capitals in a row: "Außenministerin Annalena Baerbock". */
const GERMAN_NAME = String.raw`\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?){1,3}(?![\p{L}-]| \p{Lu})`;
const GERMAN_SAID = 'sagt|sagte|erklärt|erklärte|betont|betonte|meint|meinte|berichtet|berichtete|forderte|warnte';
/** Who stands before the verb, and who behind it. */
const GERMAN_SPEAKER = new RegExp(
  String.raw`(?<!\p{L})(?:(${GERMAN_NAME}) )?(?:${GERMAN_SAID})(?!\p{L})(?:(?= (${GERMAN_NAME}))|)`,
  'gu',
);
/** "Der Sprecher sagte": at the head of a sentence everything is written like a name. */
const NO_GERMAN_NAME =
  /^(?:Der|Die|Das|Den|Dem|Des|Ein|Eine|Einen|Einem|Einer|Sein|Seine|Ihr|Ihre|Dieser|Diese|Dieses|Beide|Alle|Viele|Auch|Doch|Aber|Und|So|Wie|Als|Dann|Dort|Hier|Heute|Gestern|Später|Zuvor|Zuletzt|Im|In|Ins|Am|An|Auf|Aus|Bei|Beim|Durch|Für|Gegen|Gegenüber|Hinter|Laut|Mit|Nach|Neben|Ohne|Seit|Statt|Trotz|Über|Um|Unter|Vom|Von|Vor|Während|Wegen|Zu|Zum|Zur|Zwischen)\s/u;

/** The verb, what it is of a man or a woman, and two words that end before "that". */
const ARABIC_SPEAKER =
  /(?<!\p{L})[وف]?(قالت?|أكدت?|أوضحت?|أعلنت?|صر[ّ]?حت?) (\p{L}+ \p{L}+)(?= (?:إن|أن|إنه|إنها|أنه|أنها|بأن)(?!\p{L}))/gu;

/** The last two of words with capitals, which are a name more often than the office before it; undefined when they are none. */
function germanName(words: string): string | undefined {
  const name = words.split(' ').slice(-2).join(' ');
  return name.includes(' ') && !NO_GERMAN_NAME.test(name) ? name : undefined;
}

const FORMS: Record<string, Form> = {
  de: (text) =>
    [...text.matchAll(GERMAN_SPEAKER)]
      .map(([, before = '', behind = '']) => germanName(before) ?? germanName(behind))
      .flatMap((name) => (name === undefined ? [] : `Was sagt ${name}?`)),
  ar: (text) =>
    [...text.matchAll(ARABIC_SPEAKER)]
      // "The speaker for …": of whom is not among the two words.
      .filter(([, , who]) => !who!.endsWith(' باسم'))
      .map(([, verb, who]) => `ماذا ${verb!.endsWith('ت') ? 'قالت' : 'قال'} ${who}؟`),
};

/**
 * A question is in the language of the article that answers it, whatever the language of the page: a reader of German who asks an English article would get English
 * sentences anyway, and a question that mixes the two reads as a fault. Where no form is known for a language, its articles give no questions.
 *
 * @returns those who speak most often first
 */
export function saysQuestionsIn(language: string, texts: readonly AskableText[]): string[] {
  const form = FORMS[language];
  if (!form) return [];
  const counts = new Map<string, number>();
  for (const { text } of texts) {
    for (const question of form(text)) counts.set(question, (counts.get(question) ?? 0) + 1);
  }
  return [...counts].toSorted(([, one], [, other]) => other - one).map(([question]) => question);
}

/** The language of a text without its region; English where it is not known, as the forms of most questions are. */
export function languageOf({ language = 'en' }: { language?: string }): string {
  return language.split('-')[0]!.toLowerCase();
}
