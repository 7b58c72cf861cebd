import { languageOfQuestion } from '#lib/text/question-language.ts';

/** What a block of an answer cites. */
export interface CitedWords {
  quote: string;
  /** BCP 47, of the article, where it is known. */
  language?: string;
}

/** Also one that is still being written. */
const QUOTED = /[“„«"]([^“”„«»"]+)(?:[”“»"]|$)/gu;
const LETTERS = /\p{L}/gu;
/** Scripts that a language mixes, by the code that stands for them together. */
const MIXED: Record<string, string[]> = {
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
  Hans: ['Hani'],
  Hant: ['Hani'],
};
/** Ways of writing a script that no letter is told by. */
const STYLES: Record<string, string> = { Latf: 'Latn', Latg: 'Latn', Aran: 'Arab', Cyrs: 'Cyrl', Syre: 'Syrc' };
/** Too many languages are written in it for its letters to tell one. */
const LATIN = 'Latn';

/**
 * The language of a paragraph, list item or cell of an answer: that of the article, where it is mostly a quotation from it; else that of the question, in which
 * answers are written, as long as it has the letters for it; else that of an article with these letters, unless they are Latin. Undefined where nothing tells.
 *
 * @param words of the block, without markers
 */
export function blockLanguage(words: string, cited: readonly CitedWords[], question: string): string | undefined {
  const all = countLetters(words);
  if (all === 0) return undefined;
  const quoted = new Map<string, number>();
  for (const [, piece = ''] of words.matchAll(QUOTED)) {
    const source = cited.find(({ quote }) => folded(quote).includes(folded(piece)));
    if (source?.language) quoted.set(source.language, (quoted.get(source.language) ?? 0) + countLetters(piece));
  }
  const [most] = [...quoted].toSorted(([, one], [, other]) => other - one);
  if (most && most[1] * 2 > all) return most[0];
  const asked = languageOfQuestion(question);
  if (asked && isWrittenIn(words, asked)) return asked;
  return cited.find(({ language }) => language && scriptOf(language) !== LATIN && isWrittenIn(words, language))
    ?.language;
}

/** Whether most letters are such as the language is written in. */
function isWrittenIn(words: string, language: string): boolean {
  const script = scriptOf(language);
  if (script === undefined) return false;
  return (words.match(lettersOf(script))?.length ?? 0) * 2 > countLetters(words);
}

function lettersOf(script: string): RegExp {
  return new RegExp(`[${(MIXED[script] ?? [script]).map((one) => `\\p{Script=${one}}`).join('')}]`, 'gu');
}

function scriptOf(language: string): string | undefined {
  try {
    const { script } = new Intl.Locale(language).maximize();
    const plain = script && (STYLES[script] ?? script);
    // Of some that a language may name ("Zxxx", unwritten) no letters are known.
    if (plain) lettersOf(plain);
    return plain;
  } catch {
    // An article may say anything of its language.
    return undefined;
  }
}

function countLetters(words: string): number {
  return words.match(LETTERS)?.length ?? 0;
}

function folded(words: string): string {
  return (
    words
      .match(/[\p{L}\p{N}]/gu)
      ?.join('')
      .toLowerCase() ?? ''
  );
}
