import type { OwnLanguage } from '#lib/text/question-language.ts';

/** The few words that Footnote writes itself between what it quotes. What is filled in is Markdown already, or a plain count. */
export interface OwnWords {
  language: OwnLanguage;
  /** Above a list of accounts. */
  accounts: string;
  /** Above the main points of an article. */
  pointByPoint(article: string): string;
  /** An article that has no name of its own. */
  theArticle: string;
  /** Who says something, and where. */
  inOutlets(who: string, outlets: readonly string[]): string;
  /** @param missing words that no article has */
  refusal(missing: readonly string[], topics: readonly string[]): string;
  /** Before the sentence that says so. It ends as a lead-in does, or in words that checking knows to state nothing. */
  otherwise: string;
  limitedTo(names: readonly string[], more: number, articles: number): string;
  withoutModel: string;
  byWordsAlone: string;
  leftOut(statements: number): string;
  unjudged(statements: number): string;
  failed: string;
}

const listed = (items: readonly string[], word: string) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;

const english: OwnWords = {
  language: 'en',
  accounts: 'The articles give these accounts:',
  pointByPoint: (article) => `${article}, point by point:`,
  theArticle: 'The article',
  inOutlets: (who, outlets) => `${who}, in ${outlets.join(' and ')}`,
  refusal: (missing, topics) =>
    (missing.length > 0
      ? `The articles do not tell: they never mention ${listed(
          missing.map((word) => `“${word}”`),
          'or',
        )}.`
      : 'The articles do not tell.') + (topics.length > 0 ? ` They are about ${listed(topics, 'and')}.` : ''),
  otherwise: 'The articles say otherwise. ',
  limitedTo(names, more, articles) {
    const list = new Intl.ListFormat('en').format(more > 0 ? [...names, `${more} more`] : names);
    const was = names.length + more === 1 ? 'was' : 'were';
    return `Only ${list} ${was} asked: ${articles === 1 ? '1 article' : `${articles} articles`}.`;
  },
  withoutModel: 'Footnote has answered without it, in quotations from the articles.',
  byWordsAlone: 'The passages were found by their words alone.',
  leftOut: (count) =>
    count === 1
      ? '1 statement was left out because the articles do not support it.'
      : `${count} statements were left out because the articles do not support them.`,
  unjudged: (count) =>
    `The model could not check ${count === 1 ? '1 statement' : `${count} statements`}; what was found without it stands.`,
  failed: 'Something went wrong while answering. Ask again.',
};

const german: OwnWords = {
  language: 'de',
  accounts: 'Die Artikel stellen es so dar:',
  pointByPoint: (article) => `${article}, Punkt für Punkt:`,
  theArticle: 'Der Artikel',
  inOutlets: (who, outlets) => `${who}, in ${outlets.join(' und ')}`,
  refusal: (missing, topics) =>
    (missing.length > 0
      ? `Die Artikel sagen es nicht: Sie erwähnen ${listed(
          missing.map((word) => `„${word}“`),
          'oder',
        )} nirgends.`
      : 'Die Artikel sagen es nicht.') + (topics.length > 0 ? ` Sie handeln von: ${listed(topics, 'und')}.` : ''),
  otherwise: 'Die Artikel stellen es anders dar:\n\n',
  limitedTo(names, more, articles) {
    const list = new Intl.ListFormat('de').format(more > 0 ? [...names, `${more} weitere`] : names);
    return `Befragt ${names.length + more === 1 ? 'wurde' : 'wurden'} nur ${list}: ${articles} Artikel.`;
  },
  withoutModel: 'Footnote hat ohne das Modell geantwortet, mit Zitaten aus den Artikeln.',
  byWordsAlone: 'Die Abschnitte wurden allein nach ihren Wörtern gefunden.',
  leftOut: (count) =>
    count === 1
      ? '1 Aussage wurde weggelassen, weil die Artikel sie nicht belegen.'
      : `${count} Aussagen wurden weggelassen, weil die Artikel sie nicht belegen.`,
  unjudged: (count) =>
    `Das Modell konnte ${count === 1 ? '1 Aussage' : `${count} Aussagen`} nicht prüfen; was ohne es gefunden wurde, gilt.`,
  failed: 'Beim Antworten ist etwas schiefgegangen. Fragen Sie noch einmal.',
};

const ARABIC_FORMS = new Intl.PluralRules('ar');
/** @param many from 11 to 99; `other` from 100 */
const arabicCount = (count: number, one: string, two: string, few: string, many: string, other = many) => {
  const form = ARABIC_FORMS.select(count);
  if (form === 'one') return one;
  if (form === 'two') return two;
  return `${count} ${form === 'few' ? few : form === 'many' ? many : other}`;
};
const arabicList = (items: readonly string[], word: string) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join('، ')} ${word}${items.at(-1)}`;

const arabic: OwnWords = {
  language: 'ar',
  accounts: 'تروي المقالات ذلك على هذا النحو:',
  pointByPoint: (article) => `${article}، نقطة نقطة:`,
  theArticle: 'المقال',
  inOutlets: (who, outlets) => `${who}، في ${outlets.join(' و')}`,
  refusal: (missing, topics) =>
    (missing.length > 0
      ? `لا تذكر المقالات ذلك: لا يرد فيها ${arabicList(
          missing.map((word) => `«${word}»`),
          'أو ',
        )}.`
      : 'لا تذكر المقالات ذلك.') + (topics.length > 0 ? ` وهي تتناول: ${arabicList(topics, 'و')}.` : ''),
  otherwise: 'تقول المقالات غير ذلك:\n\n',
  limitedTo(names, more, articles) {
    const list = arabicList(
      more > 0 ? [...names, arabicCount(more, 'واحد آخر', 'اثنان آخران', 'أخرى', 'أخرى')] : names,
      'و',
    );
    return `السؤال موجّه إلى ${list} فقط: ${arabicCount(articles, 'مقال واحد', 'مقالان', 'مقالات', 'مقالًا', 'مقال')}.`;
  },
  withoutModel: 'أجاب Footnote من دون النموذج، باقتباسات من المقالات.',
  byWordsAlone: 'عُثر على المقاطع بكلماتها وحدها.',
  leftOut: (count) =>
    `حُذف من الإجابة ما لا تثبته المقالات: ${arabicCount(count, 'عبارة واحدة', 'عبارتان', 'عبارات', 'عبارة')}.`,
  unjudged: (count) =>
    `ما لم يستطع النموذج فحصه: ${arabicCount(count, 'عبارة واحدة', 'عبارتان', 'عبارات', 'عبارة')}؛ ويبقى ما وُجد من دونه.`,
  failed: 'حدث خطأ أثناء الإجابة. اسأل مرة أخرى.',
};

const WORDS: Record<OwnLanguage, OwnWords> = { en: english, de: german, ar: arabic };

export function ownWords(language: OwnLanguage = 'en'): OwnWords {
  return WORDS[language];
}
