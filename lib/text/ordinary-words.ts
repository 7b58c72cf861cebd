import { THEMES } from './synonyms/groups.ts';

/** Surnames and titles of newspapers that our lists do not have as words. */
const FURTHER = 'baker carter fisher fox herald hunter parker smith tailor taylor telegraph turner walker';

let ordinary: ReadonlySet<string> | undefined;

/** Whether a folded word is one that English writes small, as far as the lists of the lexicon know it: "time", "white", not "izvestia". */
export function isOrdinaryWord(word: string): boolean {
  ordinary ??= new Set([
    ...FURTHER.split(' '),
    ...Object.values(THEMES).flatMap((lines) => lines.match(/(?<![\p{L}'’-])\p{Ll}{3,}(?![\p{L}'’])/gu) ?? []),
  ]);
  return ordinary.has(word);
}
