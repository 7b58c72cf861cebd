/** The languages that Footnote's own few words are written in. */
export type OwnLanguage = 'en' | 'de' | 'ar';

const ARABIC = /\p{Script=Arabic}/gu;
/** Letters that Persian and Urdu have and Arabic has not. */
const OTHER_ARABIC_SCRIPT = /[پچژگکیٹڈڑںھہے]/u;
const LETTER = /\p{L}/gu;
const LEAST_WORDS = 2;

const words = (list: string) => new Set(list.trim().split(/\s+/));
/** A question that begins with one of these is of its language, whatever names stand in it. */
const OPENS_ENGLISH = words(
  'who whom whose what why when where which how is are were does did do has have had can could will would should',
);
const OPENS_GERMAN = words(
  'wer wen wem wessen warum wieso weshalb wann wo woher wohin wie welche welcher welches welchen welchem wieviel',
);
/** Words that carry a sentence and that the other language has not, or has for something else. */
const GERMAN =
  words(`wer wen wem wessen warum wieso weshalb wann wo woher wohin wie welche welcher welches welchen welchem wieviel worüber womit
  wofür wodurch der den dem des ein eine einen einem einer eines und oder aber nicht ist sind wurde wurden wird werden haben sich
  mit von vom zum zur bei über für nach durch gegen zwischen sagt sagen steht gibt es sie ihr ihre sein seine das dass zu auf aus im
  noch auch nur mehr als beim kann soll`);
const ENGLISH =
  words(`who whom whose what why when where which how the of and or but not is are were did does do has have had with from to at by
  about between for it he she they them his her their this that these those a say says said`);

/** Small words besides, which other languages have too. */
const SMALL_GERMAN =
  words(`was die hat hatte hatten war waren an um er wir ich man diese dieser dieses diesen kein keine keinen gesagt worden so da denn
  doch dann vor unter seit bis ohne alle alles`);

const ARABIC_WORDS =
  words(`من ما ماذا لماذا لم متى أين كيف كم هل أي أية في على عن إلى مع بين بعد قبل هو هي هم كان كانت هذا هذه ذلك التي الذي قال
  قالت تقول يقول و أو ثم قد لا لن إن أن`);

/** Whether a word of a question stands for nothing that an article could hold; English ones are known before. */
export function isSmallWord(word: string, language: OwnLanguage): boolean {
  if (language === 'de') return GERMAN.has(word.toLowerCase()) || SMALL_GERMAN.has(word.toLowerCase());
  return language === 'ar' && ARABIC_WORDS.has(word);
}

/**
 * "Was sagen die Artikel über die …", "ماذا تقول المقالات عن …": it asks the corpus, which an article need not name. Its English like is made of stop words
 * and words that only ask.
 */
const ASKS_CORPUS = [
  String.raw`was (?:sagen|schreiben|berichten|erzählen|steht in|steht denn in)(?: denn)? (?:die|den|diese|diesen|unsere|unseren|deine|deinen) (?:artikel|text|quelle|zeitung|bericht|beitr[aä]g)e?n?(?: alles| uns)? (?:über|zu|zum|zur|von|vom)(?: (?:die|den|das|der|dem))?`,
  String.raw`و?ماذا (?:تقول|تذكر|تكتب|تروي) (?:المقالات|المصادر|النصوص|الصحف|التقارير) (?:عن|حول|بشأن)`,
].map((pattern) => new RegExp(String.raw`^\s*${pattern}(?=\s)`, 'iu'));

/** How many characters of a question, from its beginning, only say that the corpus is asked what it says of something; 0 for most. */
export function corpusAddress(question: string): number {
  return Math.max(...ASKS_CORPUS.map((pattern) => pattern.exec(question)?.[0].length ?? 0));
}

/**
 * The language that a question is written in, where it is certain that it is one of those that Footnote writes itself; undefined where it is another one, or too short to
 * tell ("BRICS?"). By script and by small words: letter sequences mistake names for language in so short a text.
 */
export function languageOfQuestion(question: string): OwnLanguage | undefined {
  const arabic = question.match(ARABIC)?.length ?? 0;
  if (arabic > (question.match(LETTER)?.length ?? 0) / 2) return OTHER_ARABIC_SCRIPT.test(question) ? undefined : 'ar';
  const asked = question.toLowerCase().match(/\p{L}+/gu) ?? [];
  const [first = ''] = asked;
  if (OPENS_ENGLISH.has(first)) return 'en';
  if (OPENS_GERMAN.has(first)) return 'de';
  const german = asked.filter((word) => GERMAN.has(word) && !ENGLISH.has(word)).length;
  const english = asked.filter((word) => ENGLISH.has(word) && !GERMAN.has(word)).length;
  // One small word proves nothing: names have them ("von der Leyen"), and other languages.
  if (german === english || Math.max(german, english) < LEAST_WORDS) return undefined;
  return german > english ? 'de' : 'en';
}
