import { fold } from '#lib/text/fold.ts';
import { mainScript, type Script } from '#lib/text/main-script.ts';

// The commonest function words of languages in Latin script; those that several share are left out.
const FUNCTION_WORDS: Record<string, string> = {
  english:
    'the of and to is was were that for with by from has have had are it as at this which not been their said after before who',
  german:
    'der die das und ist war wurde von mit den dem des ein eine einen auf fur nicht im zu sich als auch nach bei hat haben sie er wird am zwischen gegen montag dienstag mittwoch donnerstag freitag samstag sonntag',
  french:
    'le les des et est dans pour que qui une du sur au par avec ne pas sont ont aux cette ses etait selon entre plus',
  spanish: 'el los las y es del por para con una se su al lo fue como mas entre sobre ha han sin segun esta este',
  italian: 'il gli della di che per con non una sono del dei alla dal nel e stato anche piu questo secondo tra',
  portuguese: 'o os das dos e do da em para com uma nao foi ao pelo pela mais sao entre segundo esta',
  dutch: 'het een van en dat niet met voor zijn op aan ook bij naar door wordt werd heeft uit nog volgens',
  polish: 'w z na sie nie jest do przez oraz ktory ktora po dla jak od byl zostal',
  turkish: 've bir bu ile icin olarak da de olan daha gibi sonra kadar ancak',
};

// What else says nothing of its own, besides the words by which a language is told.
const MORE_FUNCTION_WORDS: Record<string, string> = {
  german: `einem einer eines oder aber sind waren werden wurden worden hatte hatten sein seine seinen seiner ihr ihre ihren ihrer vom zum zur in ins am an aus beim bis
    durch gegen seit uber um unter vor wegen wahrend dass ob wenn wie nur noch schon es ich wir soll sollen sollte will wollen kann konnen laut zufolge angaben so
    damit dabei diese dieser dieses man mehr als`,
  french: `la l le d de un et a au en se sa son il elle ils elles ont ete etre avoir avait qu mais ou ce cet cette leur leurs selon apres avant`,
  spanish: `la de que en un no a sus le les ya o este esta estas estos son era muy tras`,
};

const LANGUAGES = Object.entries(FUNCTION_WORDS).map(([name, list]): [string, Set<string>] => [
  name,
  new Set(list.split(' ')),
]);
const STOP_WORDS_OF = new Map(
  LANGUAGES.map(([name, list]): [string, Set<string>] => [
    name,
    new Set([...list, ...(MORE_FUNCTION_WORDS[name] ?? '').split(/\s+/).filter(Boolean)]),
  ]),
);
const NONE = new Set<string>();
const FEWEST_WORDS = 6;
const LEAST_SHARE = 0.12;

/** Of the last texts: every check asks again. */
const languages = new Map<string, string | undefined>();
const scripts = new Map<string, Script | undefined>();
const MOST_TEXTS = 500;
const PLAIN_LATIN = /^[\u0000-\u024F\u2000-\u206F\u20A0-\u20BF]*[a-z][\u0000-\u024F\u2000-\u206F\u20A0-\u20BF]*$/i;

/** Whether a statement and what it rests on are, as far as can be told, in two languages, so that words cannot be compared. */
export function areTwoLanguages(statement: string, source: string): boolean {
  const [one, other] = [scriptOf(statement), scriptOf(source)];
  if (one === undefined || other === undefined) return false;
  if (one !== other) return true;
  if (one !== 'latin') return false;
  const [own, theirs] = [languageOf(statement), languageOf(source)];
  return own !== undefined && theirs !== undefined && own !== theirs;
}

/** Whether a text is, as far as can be told, in another language than English. */
export function isForeign(text: string): boolean {
  return scriptOf(text) !== 'latin' || (languageOf(text) ?? 'english') !== 'english';
}

/** Words, folded, that say nothing of their own in a language, if it is another than English. */
export function foreignStopWords(language: string | undefined): ReadonlySet<string> {
  return language === undefined || language === 'english' ? NONE : (STOP_WORDS_OF.get(language) ?? NONE);
}

/** The script that most letters of a text belong to. */
export function scriptOf(text: string): Script | undefined {
  return remembered(scripts, text, () => (PLAIN_LATIN.test(text) ? 'latin' : mainScript(text)));
}

/** The English name of a text's language, by its function words; undefined for a text that is too short or in none that is known. */
export function languageOf(text: string): string | undefined {
  return remembered(languages, text, () => readLanguage(text));
}

function remembered<Answer>(answers: Map<string, Answer>, text: string, read: () => Answer): Answer {
  if (answers.has(text)) return answers.get(text)!;
  if (answers.size >= MOST_TEXTS) answers.clear();
  const answer = read();
  answers.set(text, answer);
  return answer;
}

function readLanguage(text: string): string | undefined {
  const all = fold(text).match(/\p{L}[\p{L}\p{M}\p{N}']*|\p{N}+/gu) ?? [];
  if (all.length < FEWEST_WORDS) return undefined;
  let best: string | undefined;
  let most = all.length * LEAST_SHARE;
  for (const [name, list] of LANGUAGES) {
    let count = 0;
    for (const word of all) if (list.has(word)) count++;
    if (count > most) [best, most] = [name, count];
  }
  return best;
}
