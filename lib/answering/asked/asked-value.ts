import { analyse, type AnalysedText, type Token } from '#lib/citing/language/analysed-text.ts';
import { basesOf, mayBeVerb } from '#lib/citing/language/meaning.ts';
import { isWrittenAsName } from '#lib/citing/language/names.ts';
import { asksForMeasure, holdsMeasure } from '#lib/text/measures.ts';
import type { AskedWords } from './asked-words.ts';
import type { ReadSentence } from './read-sentences.ts';

/** A price, a share, a length of time and the like that a question asks for. */
export interface AskedValue {
  question: AnalysedText;
  /** The words that say of what it is the value. */
  of: Token[];
  /** What is priced: of "the oil deal with Gazprom" it is the deal. */
  priced: Token | undefined;
  /** What the value is called, where that must be told: a wage, a volume, a distance. */
  named: Token | undefined;
  /** A number and no length of time: the date is none of it. */
  isAmount: boolean;
  /** "the price of A", "pay for A": the sentence itself must speak of A. */
  isNamedAsPriced: boolean;
}

/** Words that name the value, or say that something has it: not what it is the value of. */
const VALUE_WORDS = basesOf(
  `price cost worth value sum money amount pay spend earn offer fee salary wage budget percentage percent share proportion fraction number volume quantity total
   turnover year month week day hour minute long last run valid force remain age old much many large big high length distance height size time exact annual overall
   die death cause kill far tall deep wide fast heavy speed accord average`,
);
const PRICE = basesOf('price cost worth fee pay spend value');
/** A number near these is not yet their number. */
const NAMED = basesOf(
  'earn salary wage fee rent budget revenue profit fine reward tax volume turnover population distance length height depth weight capacity output speed',
);
const PAYING = basesOf('pay spend offer earn');
/** Tells one thing from another of its kind: what stands around does not lend it. */
const DISTINGUISHING =
  /^(?:new|old|previous|former|first|second|third|next|last|latest|current|earlier|original|final|other|another)$/;
const LEAST_BOUND = 0.55;
const IN_CONTEXT = 0.7;

export function askedValue(text: string): AskedValue | undefined {
  if (!asksForMeasure(text)) return undefined;
  const question = analyse(text);
  const of = question.tokens.filter((token) => !token.stop && !VALUE_WORDS.has(token.base));
  const priced = question.tokens.some(({ base }) => PRICE.has(base)) ? pricedIn(question) : undefined;
  const before =
    priced && question.tokens.slice(0, priced.index).findLast((token) => tellsWhatIsPriced(token, question));
  const named = question.tokens.find(({ base }) => NAMED.has(base));
  return {
    question,
    of,
    named,
    isAmount: !/\b(?:long|years?|months?|days?|age|old)\b/iu.test(text),
    priced,
    isNamedAsPriced: before !== undefined,
  };
}

/** The "of" of "the price of", the "for" of "pay for"; that of "the harbour of Brenwick" is part of a name. */
function tellsWhatIsPriced({ folded, index }: Token, { tokens }: AnalysedText): boolean {
  return /^(?:for|of)$/.test(folded) && index > 2 && VALUE_WORDS.has(tokens[index - 1]!.base);
}

/** "worth the oil DEAL", "price for Russian GAS": the last word before a preposition or a verb. */
function pricedIn(question: AnalysedText): Token | undefined {
  const { tokens } = question;
  const preposition = tokens.findLast((token) => tellsWhatIsPriced(token, question));
  // "did A pay": who pays is not what is priced.
  if (!preposition && tokens.some(({ base }) => PAYING.has(base))) return undefined;
  const from = preposition
    ? preposition.index + 1
    : tokens.findIndex(({ folded }) => /^(?:is|was|are|were|did|does|do|will|would)$/.test(folded)) + 1;
  if (from === 0) return undefined;
  let head: Token | undefined;
  for (const token of tokens.slice(from)) {
    const ends =
      VALUE_WORDS.has(token.base) || /^(?:of|for|with|in|to|from|by|between|that|which|who|on|at)$/.test(token.folded);
    if (ends && head) break;
    if (!ends && !token.stop) head = token;
  }
  return head;
}

/** Whether a sentence holds such a value, and of that thing. */
export function holdsValue(value: AskedValue, asked: AskedWords, sentence: ReadSentence): boolean {
  const { text } = sentence;
  // The year that the question names is not what it asks for.
  if (value.named && !asked.isAmong(value.named, text, text.tokens, 0.5)) return false;
  const own = value.question.numbers.map(({ start, end }) => value.question.text.slice(start, end));
  const rest = [...own, ...(value.question.text.match(/\b\d{4}\b/gu) ?? [])].reduce(
    (left, number) => left.replaceAll(number, ' '),
    value.isAmount ? withoutDates(text) : text.text,
  );
  return (
    holdsMeasure(value.question.text, rest) === true && isBound(value, asked, sentence) && isPriced(value, asked, text)
  );
}

function withoutDates({ text, dates }: AnalysedText): string {
  return dates.toReversed().reduce((left, { start, end }) => left.slice(0, start) + ' ' + left.slice(end), text);
}

function isBound({ of, question }: AskedValue, asked: AskedWords, sentence: ReadSentence): boolean {
  const { text, title } = sentence;
  let all = 0;
  let found = 0;
  for (const token of of) {
    const weight = asked.weightOf(token);
    const isModifier = DISTINGUISHING.test(token.folded);
    const own = isModifier && !standsBefore(token, of, asked, text) ? 0 : asked.closeness(token, text);
    const around = isModifier
      ? 0
      : Math.max(
          0,
          ...[...sentence.earlier(isWrittenAsName(token, question) ? 1 : 2), title].map((other) =>
            asked.closeness(token, other),
          ),
        );
    if (isWrittenAsName(token, question) && own + around === 0 && asked.canBeFound(token)) return false;
    all += weight;
    found += weight * Math.max(own, IN_CONTEXT * around);
  }
  return found >= LEAST_BOUND * all;
}

/** "The new treaty": the word tells something only before what it belongs to. */
function standsBefore(modifier: Token, of: readonly Token[], asked: AskedWords, text: AnalysedText): boolean {
  const noun = of.find(({ index }) => index > modifier.index);
  if (!noun) return true;
  const nouns = asked.matches(noun, text).map(({ token }) => token.index);
  return asked
    .matches(modifier, text)
    .some(({ token }) => nouns.some((at) => at > token.index && at - token.index <= 4));
}

/** "The Russian gas giant" does not speak of gas. */
function isPriced({ priced, isNamedAsPriced }: AskedValue, asked: AskedWords, text: AnalysedText): boolean {
  if (!priced) return true;
  const matches = asked.matches(priced, text);
  if (matches.length === 0) return !isNamedAsPriced;
  return matches.some(({ token }) => !modifiesNext(token, text));
}

function modifiesNext(token: Token, { text, tokens }: AnalysedText): boolean {
  const next = tokens[token.index + 1];
  return (
    next !== undefined &&
    !next.stop &&
    !next.isFigure &&
    !VALUE_WORDS.has(next.base) &&
    text.slice(token.end, next.start) === ' ' &&
    !/(?:ed|ing|ly)$/.test(next.folded) &&
    !mayBeVerb(next.base)
  );
}
