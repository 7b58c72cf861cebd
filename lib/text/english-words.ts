import { fold } from './fold.ts';
import { synonymsOf } from './synonyms.ts';
import { termOf } from './words.ts';

/** Stems of the words that a spelling dictionary of English holds: ordinary ones, and those it writes with a capital. */
interface Dictionary {
  ordinary: ReadonlySet<string>;
  names: ReadonlySet<string>;
}

const PREFIX = /^(?:re|un|dis|de|in|non|over|under|mis|pre)(?=\p{L}{4})/u;
/** The dictionary spells as Americans do. */
const BRITISH: [RegExp, string][] = [
  [/our(?=$|s|ed|ing|able|ful|ite)/u, 'or'],
  [/is(?=e$|es$|ed$|ing$|ation|er)/u, 'iz'],
  [/yse(?=$|s|d)/u, 'yze'],
  [/tre$/u, 'ter'],
  [/ence$/u, 'ense'],
];

let read: Promise<Dictionary> | undefined;

/**
 * Whether a word is spelt as English spells it, in any inflection. One that is written with a capital counts as a name and must be
 * one of the dictionary (or of our own lists, which have countries). The dictionary, 550 kB, is read on the first call and
 * takes about 5 MB of memory and 0.2 s.
 */
export async function isEnglishWord(word: string): Promise<boolean> {
  if (synonymsOf(termOf(word)).length > 0) return true;
  const { ordinary, names } = await dictionary();
  if (/^\p{Lu}/u.test(word)) return names.has(termOf(word));
  const folded = fold(word);
  const spellings = [folded, ...BRITISH.map(([british, american]) => folded.replace(british, american))];
  return spellings.some(
    (spelling) => ordinary.has(termOf(spelling)) || ordinary.has(termOf(spelling.replace(PREFIX, ''))),
  );
}

function dictionary(): Promise<Dictionary> {
  read ??= readDictionary().catch((error: unknown) => {
    // A failure is not kept: the next question tries again.
    read = undefined;
    throw error;
  });
  return read;
}

async function readDictionary(): Promise<Dictionary> {
  const { default: files } = await import('dictionary-en');
  const ordinary = new Set<string>();
  const names = new Set<string>();
  // The first line is the number of words; behind a slash stand the inflections.
  for (const line of new TextDecoder().decode(files.dic).split('\n').slice(1)) {
    const word = line.split('/', 1)[0]!;
    if (word !== '') (/^\p{Lu}/u.test(word) ? names : ordinary).add(termOf(word));
  }
  return { ordinary, names };
}
