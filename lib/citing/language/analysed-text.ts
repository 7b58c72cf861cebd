import { abbreviationKind } from '#lib/text/abbreviations.ts';
import type { DateMention } from '#lib/text/dates.ts';
import { fold } from '#lib/text/fold.ts';
import { termOf, words, type Word } from '#lib/text/words.ts';
import { type Figure, figuresIn } from './figures.ts';
import { languageFor } from './rewritten-figures.ts';
import { undoneOf } from './opposites.ts';
import { foreignStopWords } from './language-gap.ts';
import { baseFormOf, mayBeVerb, meaningsOf, rootOf, type Meanings } from './meaning.ts';

/** A word of a statement or of a quote with what the checks ask of it. */
export interface Token extends Word {
  index: number;
  folded: string;
  /** Folded and stemmed, irregular forms ("sold", "sell") and spellings brought together. */
  base: string;
  /** The base of the word that it is made of: of `seller` that of `sell`. */
  root: string;
  /** The base of the word that it is the negative of: of "unclear" that of "clear". */
  undone: string | undefined;
  isCapital: boolean;
  /** Joined to the word before by a hyphen. */
  isHyphened: boolean;
  /** Groups of words that mean the same. */
  meanings: Meanings;
  /** Counts from 0; a clause ends at a conjunction, a relative pronoun or a mark stronger than a comma. */
  clause: number;
  /** Counts from 0; a segment also ends at a comma and where another predicate begins. */
  segment: number;
  sentence: number;
  /** Part of a number, date or clock time. */
  isFigure: boolean;
  startsSentence: boolean;
}

export interface AnalysedText {
  text: string;
  tokens: Token[];
  numbers: Figure[];
  dates: DateMention[];
}

const CLAUSE_WORDS = new Set(
  `but although though because while whereas when if unless until after before since which who whom whose where that
   despite following`.split(/\s+/),
);
const RELATIVE = new Set(['which', 'who', 'whom', 'whose', 'where']);
const AFTER_COMMA = new Set(['and', 'so', 'yet', 'or', 'as']);
const COORDINATING = new Set(['and', 'or', 'but']);
const SENTENCE_END = /[.!?…。！？؟۔]["'”’»)\]]*\s/u;
const STRONG_MARK = /[;:—–()"“”«»„]|\s-\s/u;
/** What often begins the object of a verb. */
const DETERMINER = /^(?:the|a|an|its|his|her|their|this|these|those|all|any|no)$/;
const AUXILIARY =
  /^(?:was|were|is|are|has|have|had|will|would|can|could|may|might|shall|should|must|did|does|do|became|began)$/;

/** Pasts that are no nouns and whose verbs the lexicon has in other forms. */
const PAST =
  /^(?:went|met|came|took|gave|made|began|won|held|sold|bought|fell|rose|sent|led|built|paid|brought|ran|became)$/;

/**
 * Reads a text for checking. Numbers that belong to dates are among the dates only.
 *
 * @param beside a text in the same language, which tells that of a text too short to tell by itself
 */
export function analyse(text: string, beside = ''): AnalysedText {
  const language = languageFor(text) ?? languageFor(beside);
  const all = words(text);
  const { numbers, dates } = figuresIn(text, language, all);
  const figures = [...dates, ...numbers.filter(({ isImplied }) => !isImplied)];
  const folded = all.map((word) => foldedOf(word.text));
  const bases = folded.map(baseFormOf);
  const meanings = meaningsOf(bases);
  const foreign = foreignStopWords(language);
  let [clause, segment, sentence] = [0, 0, 0];
  let clauses = 0;
  /** Clauses that a relative clause between commas has interrupted. */
  let interrupted: number[] = [];
  const tokens: Token[] = [];
  for (const [index, word] of all.entries()) {
    const gap = index === 0 ? '' : text.slice(all[index - 1]!.end, word.start);
    // As before most words: no mark is looked for there.
    const isBlank = gap === ' ';
    const startsSentence =
      index === 0 ||
      (!isBlank && (/\n/.test(gap) || (SENTENCE_END.test(gap) && !isAbbreviated(all[index - 1]!, word, gap))));
    const hasComma = !isBlank && gap.includes(',');
    const startsClause =
      startsSentence ||
      (!isBlank && STRONG_MARK.test(gap)) ||
      (CLAUSE_WORDS.has(folded[index]!) && !isAdverb(folded, index)) ||
      (hasComma && AFTER_COMMA.has(folded[index]!));
    const resumes = hasComma && !startsClause && interrupted.length > 0 && startsPredicate(folded, bases, index);
    if (startsSentence && index > 0) sentence++;
    if (startsSentence) interrupted = [];
    if (startsClause && index > 0) {
      if (hasComma && RELATIVE.has(folded[index]!)) interrupted.push(clause);
      clause = ++clauses;
    }
    if (resumes) clause = interrupted.pop()!;
    const isCoordinated = COORDINATING.has(folded[index]!) && startsPredicate(folded, bases, index + 1);
    if ((startsClause || isCoordinated || hasComma) && index > 0) segment++;
    tokens.push({
      ...word,
      stop: word.stop || foreign.has(folded[index]!),
      index,
      folded: folded[index]!,
      base: bases[index]!,
      root: rootOf(bases[index]!),
      undone: undoneOf(folded[index]!),
      isCapital: /^\p{Lu}/u.test(word.text),
      isHyphened: !isBlank && /^[-‐‑]$/.test(gap),
      meanings: meanings[index]!,
      clause,
      segment,
      sentence,
      isFigure: figures.some(({ start, end }) => word.start < end && word.end > start),
      startsSentence: startsSentence || (!isBlank && /["“«„:•]\s?$/u.test(gap)),
    });
  }
  return { text, tokens, numbers, dates };
}

/** "has since recovered" */
function isAdverb(folded: string[], at: number): boolean {
  return folded[at] === 'since' && /^(?:has|have|had)$/.test(folded[at - 1] ?? '');
}

function foldedOf(word: string): string {
  return fold(word).replace(/'s$|'$/, '');
}

/** "6 a.m. local time", "Mr. Lee", "No. 5". */
function isAbbreviated(before: Word, next: Word, gap: string): boolean {
  if (!/^\.\s+$/.test(gap)) return false;
  if (/^\p{Ll}/u.test(next.text)) return true;
  const kind = abbreviationKind(before.text);
  return kind === 'never-ends' || (kind === 'before-number' && /^\p{N}/u.test(next.text));
}

/** "and was completed", "and later turned": another thing is told of the same subject. */
function startsPredicate(folded: string[], bases: string[], at: number): boolean {
  const word = folded[at] ?? '';
  if (AUXILIARY.test(word)) return true;
  if (/ly$|^(?:later|then|only|also|soon|not)$/.test(word)) return startsPredicate(folded, bases, at + 1);
  if (/[a-z]{2}ed$/.test(word) || PAST.test(word)) return true;
  const base = bases[at];
  if (base === undefined || !/^[a-z]+$/.test(word)) return false;
  // "replaces" after a relative clause, but no plural of a noun
  if (word.endsWith('s'))
    return (mayBeVerb(base) || DETERMINER.test(folded[at + 1] ?? '')) && !/^(?:and|or|but)$/.test(folded[at - 1] ?? '');
  return base !== termOf(word) && !/(?:ing|er|est|en)$/.test(word);
}
