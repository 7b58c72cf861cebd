/** Questions in the languages that articles may be in, besides English: in those forms alone that need neither a gender nor a case that nobody has told. */
import type { AskableText } from './question-forms.ts';

/** The questions of one kind that a text gives, as often as it gives them. */
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

/** What one asks the reason of. None can be done to somebody in the dative: whatever stands before it at the head of a sentence is what it was done to. */
const GERMAN_EVENT =
  'verschoben|vertagt|abgesagt|ausgesetzt|verboten|abgeschafft|geschlossen|gesperrt|gestoppt|eingestellt|eingeführt|gegründet|genehmigt|eröffnet|gebaut|beendet|unterzeichnet';
/** "Die Sitzung des Rates wurde am Montag verschoben" */
const GERMAN_PASSIVE = new RegExp(
  String.raw`(?<=^|[.!?]\s|\n)(Der|Die|Das) (\p{Lu}[\p{Ll}-]+)(?: de[rs] \p{Lu}\p{Ll}+)? (wurden?)(?: (?!(?:der|die|das|ein|eine) )[\p{L}\d.]+){0,6}? (${GERMAN_EVENT})(?!\p{L})`,
  'gu',
);
const GERMAN_OFFICE =
  /(?:präsident|minister|kanzler|sprecher|direktor|botschafter|bürgermeister|professor|forscher|richter|trainer|kommissar|gouverneur|sekretär|ingenieur|kapitän)(?:in|en|s)?$/u;
const GERMAN_FULL_NAME = String.raw`\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?![\p{L}-]| \p{Lu})`;
/** An office and, behind it, a name. */
const GERMAN_PERSON = new RegExp(String.raw`(?<!\p{L})(\p{Lu}\p{Ll}+)(?= (${GERMAN_FULL_NAME}))`, 'gu');

/** "The postponement of the summit", with a letter that may stand before it; not that which somebody decides on. */
const ARABIC_EVENT = /(?<!\p{L})[وفبل]?(تأجيل|إلغاء|حظر|إغلاق|افتتاح|إنشاء|إنهاء|تأسيس) (ال\p{L}+)(?!\p{L}| ل)/gu;

/** The last two of words with capitals, which are a name more often than the office before it; undefined when they are none. */
function germanName(words: string): string | undefined {
  const name = words.split(' ').slice(-2).join(' ');
  return name.includes(' ') && !NO_GERMAN_NAME.test(name) ? name : undefined;
}

const whyGerman: Form = (text) =>
  [...text.matchAll(GERMAN_PASSIVE)].map(
    ([, article, thing, was, event]) => `Warum ${was} ${article!.toLowerCase()} ${thing} ${event}?`,
  );

/** A name with an s of the genitive is the name without it, where the text has that too. */
const whoGerman: Form = (text) =>
  [...text.matchAll(GERMAN_PERSON)]
    .filter(([, office]) => GERMAN_OFFICE.test(office!.toLowerCase()))
    .map(([, , name]) => {
      const bare = name!.replace(/s$/u, '');
      return `Wer ist ${new RegExp(String.raw`${bare}(?!\p{L})`, 'u').test(text) ? bare : name}?`;
    });

const saysGerman: Form = (text) =>
  [...text.matchAll(GERMAN_SPEAKER)]
    .map(([, before = '', behind = '']) => germanName(before) ?? germanName(behind))
    .flatMap((name) => (name === undefined ? [] : `Was sagt ${name}?`));

/** The verb is of what happened, whatever the gender is of what it happened to. */
const whyArabic: Form = (text) =>
  [...text.matchAll(ARABIC_EVENT)].map(([, event, thing]) => `لماذا تم ${event} ${thing}؟`);

const saysArabic: Form = (text) =>
  [...text.matchAll(ARABIC_SPEAKER)]
    // "The speaker for …": of whom is not among the two words.
    .filter(([, , who]) => !who!.endsWith(' باسم'))
    .map(([, verb, who]) => `ماذا ${verb!.endsWith('ت') ? 'قالت' : 'قال'} ${who}؟`);

const FORMS: Record<string, Form[]> = { de: [whyGerman, whoGerman, saysGerman], ar: [whyArabic, saysArabic] };

/**
 * A question is in the language of the article that answers it, whatever the language of the page: a reader of German who asks an English article would get English
 * sentences anyway, and a question that mixes the two reads as a fault. Where no form is known for a language, its articles give no questions.
 *
 * @returns by kind: why something happened, who somebody is, what somebody says; what comes most often first
 */
export function questionsIn(language: string, texts: readonly AskableText[]): string[][] {
  return (FORMS[language] ?? []).map((form) => mostOften(form, texts));
}

function mostOften(form: Form, texts: readonly AskableText[]): string[] {
  const counts = new Map<string, number>();
  for (const { text } of texts) {
    for (const question of form(text)) counts.set(question, (counts.get(question) ?? 0) + 1);
  }
  return [...counts].toSorted(([, one], [, other]) => other - one).map(([question]) => question);
}

/** The first of each kind, then the second of each. */
export function inTurn(kinds: readonly string[][]): string[] {
  const longest = Math.max(0, ...kinds.map((kind) => kind.length));
  return Array.from({ length: longest }, (_, place) => kinds.flatMap((kind) => kind[place] ?? [])).flat();
}

/** The language of a text without its region; English where it is not known, as the forms of most questions are. */
export function languageOf({ language = 'en' }: { language?: string }): string {
  return language.split('-')[0]!.toLowerCase();
}
