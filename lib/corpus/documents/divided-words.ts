import { languageOf } from '#lib/corpus/language.ts';
import { isEnglishWord } from '#lib/text/english-words.ts';
import type { PageLine } from './pdf-lines.ts';
import { textOfPages } from './pdf-pages.ts';

/** Shorter halves ("re", "co", "un") are what words are divided at. */
const SHORTEST_HALF = 3;

/**
 * The text of a document as `textOfPages` gives it, except that an English compound which a line ends in keeps its hyphen: `Russian-` and `backed` are
 * `Russian-backed`, `Satur-` and `day` are `Saturday`. Of other languages no dictionary is at hand.
 */
export async function textWithCompounds(pages: PageLine[][]): Promise<string> {
  const divided = new Map<string, [string, string]>();
  const text = textOfPages(pages, (before, after) => {
    divided.set(`${before}-${after}`, [before, after]);
    return false;
  });
  if (divided.size === 0 || (await languageOf(text)) !== 'en') return text;
  const compounds = new Set<string>();
  for (const [word, halves] of divided) if (await isCompound(...halves)) compounds.add(word);
  return compounds.size === 0 ? text : textOfPages(pages, (before, after) => compounds.has(`${before}-${after}`));
}

/** Whether each half is a word, and both together are none. */
async function isCompound(before: string, after: string): Promise<boolean> {
  if (Math.min(before.length, after.length) < SHORTEST_HALF || (await isKnown(before + after))) return false;
  return (await isKnown(before)) && (await isKnown(after));
}

/** A word with a capital may begin a sentence, or be a name. */
async function isKnown(word: string): Promise<boolean> {
  return (await isEnglishWord(word)) || (await isEnglishWord(word.toLowerCase()));
}
