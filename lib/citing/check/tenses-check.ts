import { isSameDate } from '#lib/text/dates.ts';
import type { AnalysedText, Token } from '#lib/citing/language/analysed-text.ts';
import type { Alignment } from './alignment.ts';
import { contradiction, type Finding } from './finding.ts';

const TO_COME = /^(?:is|are|will|shall)$/;
const PAST = /^(?:was|were|took|happened|occurred)$/;
/** Say of something past that it was then still to come, or of something present that it is over. */
const EITHER =
  /^(?:to|due|plan\w*|schedul\w*|expect\w*|set|would|announc\w*|call\w*|said|been|being|once|if|not|believ\w*|thought|report\w*|know\w*|remember\w*)$/;

/** "The vote is on Sunday" where the sentence has it on Sunday and over: of the same date, one tells it as past and one as to come. */
export function checkTenses({ statement, source, same }: Alignment): Finding[] {
  for (const date of statement.dates) {
    const own = tenseAt(date.start, statement);
    if (!own) continue;
    const homes = source.dates.filter((other) => isSameDate(date, other)).map((other) => tenseAt(other.start, source));
    const [other] = homes;
    if (!other || homes.some((home) => home === undefined || home.isPast === own.isPast)) continue;
    const isOfSame = own.subject.some(({ index }) => same[index]!.some((match) => other.subject.includes(match)));
    if (!isOfSame) continue;
    return [
      contradiction(
        `The footnote's sentence says “${other.word.text}” of this date, the answer says “${own.word.text}”.`,
      ),
    ];
  }
  return [];
}

interface Tense {
  isPast: boolean;
  word: Token;
  subject: Token[];
}

/** The tense of the clause around a date, where it has only one, with what stands before its verb. */
function tenseAt(start: number, { tokens }: AnalysedText): Tense | undefined {
  const place = tokens.find(({ end }) => end > start)!;
  const clause = tokens.filter((token) => token.clause === place.clause);
  const words = clause.filter(({ folded }) => TO_COME.test(folded) || PAST.test(folded));
  const [word] = words;
  if (!word || words.length > 1 || clause.some(({ folded }) => EITHER.test(folded))) return undefined;
  return {
    isPast: PAST.test(word.folded),
    word,
    subject: clause.filter(({ index, stop, isFigure }) => index < word.index && !stop && !isFigure),
  };
}
