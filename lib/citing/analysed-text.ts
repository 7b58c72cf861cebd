import { datesIn, type DateMention } from '#lib/text/dates.ts';
import { fold } from '#lib/text/fold.ts';
import { numbersIn, type NumberMention } from '#lib/text/numbers.ts';
import { termOf, words, type Word } from '#lib/text/words.ts';
import { baseFormOf, meaningsOf, rootOf, type Meanings } from './meaning.ts';

/** A word of a statement or of a quote with what the checks ask of it. */
export interface Token extends Word {
  index: number;
  folded: string;
  /** Folded and stemmed, irregular forms ("sold", "sell") and spellings brought together. */
  base: string;
  /** The base of the word that it is made of: of `seller` that of `sell`. */
  root: string;
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
  numbers: NumberMention[];
  dates: DateMention[];
}

const CLAUSE_WORDS = new Set(
  `but although though because while whereas when if unless until after before since which who whom whose where that
   despite following`.split(/\s+/),
);
const AFTER_COMMA = new Set(['and', 'so', 'yet', 'or', 'as']);
const SENTENCE_END = /[.!?…。！？]["'”’»)\]]*\s/u;
const STRONG_MARK = /[;:—–()"“”«»„]|\s-\s/u;

/** Reads a text for checking. Numbers that belong to dates are among the dates only. */
export function analyse(text: string): AnalysedText {
  const dates = datesIn(text);
  const overlapsDate = (start: number, end: number) => dates.some((date) => start < date.end && end > date.start);
  const numbers = numbersIn(text).filter(({ start, end }) => !overlapsDate(start, end));
  const all = words(text);
  const folded = all.map((word) => fold(word.text).replace(/'s$|'$/, ''));
  const bases = folded.map(baseFormOf);
  const meanings = meaningsOf(bases);
  let [clause, segment, sentence] = [0, 0, 0];
  const tokens = all.map((word, index): Token => {
    const gap = index === 0 ? '' : text.slice(all[index - 1]!.end, word.start);
    const startsSentence = index === 0 || SENTENCE_END.test(gap) || /\n/.test(gap);
    const startsClause =
      startsSentence ||
      STRONG_MARK.test(gap) ||
      CLAUSE_WORDS.has(folded[index]!) ||
      (gap.includes(',') && AFTER_COMMA.has(folded[index]!));
    if (startsSentence && index > 0) sentence++;
    if (startsClause && index > 0) clause++;
    const isCoordinated = /^(?:and|or|but)$/.test(folded[index]!) && startsPredicate(folded, bases, index + 1);
    if ((startsClause || isCoordinated || gap.includes(',')) && index > 0) segment++;
    return {
      ...word,
      index,
      folded: folded[index]!,
      base: bases[index]!,
      root: rootOf(bases[index]!),
      meanings: meanings[index]!,
      clause,
      segment,
      sentence,
      isFigure:
        overlapsDate(word.start, word.end) || numbers.some(({ start, end }) => word.start < end && word.end > start),
      startsSentence: startsSentence || /["“«„:•]\s?$/u.test(gap),
    };
  });
  return { text, tokens, numbers, dates };
}

/** "and was completed", "and later turned": another thing is told of the same subject. */
function startsPredicate(folded: string[], bases: string[], at: number): boolean {
  const word = folded[at] ?? '';
  if (/^(?:was|were|is|are|has|have|had|will|would|can|could|did|does|became|began)$/.test(word)) return true;
  if (/ly$|^(?:later|then|only|also|soon)$/.test(word)) return startsPredicate(folded, bases, at + 1);
  return (
    /[a-z]{2}ed$/.test(word) ||
    (bases[at] !== undefined && bases[at] !== termOf(word) && !/(?:s|ing|er|est|en)$/.test(word))
  );
}
