import { analyse, type AnalysedText } from '#lib/citing/language/analysed-text.ts';
import { baseFormOf, basesOf } from '#lib/citing/language/meaning.ts';
import { isWrittenAsName, TITLES } from '#lib/citing/language/names.ts';
import { fold } from '#lib/text/fold.ts';
import { parseGroups, THEMES } from '#lib/text/synonyms/groups.ts';
import type { ReadSentence } from './read-sentences.ts';

/** What has a name of its own, which a question for it asks. */
const NAMED = basesOf(
  `company firm corporation bank newspaper magazine hotel airport airline party university club team agency hospital school ship restaurant organisation
   union band film book song station channel museum`,
);
const ASKS_WHICH =
  /^(?:and |but |so )?(?:(?:in|at|from|with|by|for|to|of|on) )?(?:which|what) ((?:[\p{L}'’-]+ ){0,3}?[\p{L}-]+) (?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|[\p{L}]+ed|[\p{L}]+s|\p{L}+)\b/iu;

/** Countries, peoples and places, as bases. */
const PLACES: ReadonlySet<string> = new Set(
  Object.entries(THEMES)
    .filter(([theme]) => theme.startsWith('places'))
    .flatMap(([, groups]) => parseGroups(groups))
    .flatMap(({ close }) => close)
    .flatMap((name) => name.split(' '))
    .map((name) => baseFormOf(fold(name))),
);

/** Whether a question asks for something by its name: a company, a newspaper. */
export function asksName(question: string): boolean {
  const phrase = ASKS_WHICH.exec(question)?.[1];
  return phrase !== undefined && analyse(phrase).tokens.some(({ base }) => NAMED.has(base));
}

/** Whether a sentence has a name that the question has not, and that is no place. */
export function hasNewName(question: AnalysedText, { text }: ReadSentence): boolean {
  const asked = new Set(question.tokens.map(({ base }) => base));
  return text.tokens.some(
    (token) =>
      isWrittenAsName(token, text) &&
      !asked.has(token.base) &&
      !PLACES.has(token.base) &&
      !TITLES.has(token.folded) &&
      !/^(?:relations|talks)$/.test(token.folded),
  );
}
