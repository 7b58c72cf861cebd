import type { AnalysedText, Token } from '#lib/citing/language/analysed-text.ts';
import { isIdle, isNegator, negatorsOf } from '#lib/citing/language/foreign-negators.ts';
import { languageOf, scriptOf } from '#lib/citing/language/language-gap.ts';
import type { Alignment } from './alignment.ts';
import { contradiction, type Finding } from './finding.ts';

const FEWEST_WORDS = 2;

/**
 * In German, Dutch, French, Spanish, Portuguese, Italian and Arabic: a clause with a negation that stands without one on the other side,
 * in the same words. Where a negation reaches is not known there, so that every word of the clause must be told again, and nothing else.
 */
export function checkForeignNegation({ statement, source, same, akin, reverse }: Alignment): Finding[] {
  const language = languageTogether(statement.text, source.text);
  const negators = language === undefined ? undefined : negatorsOf(language);
  if (!negators) return [];
  // In Arabic the verb has another form behind a negation.
  const lost = language === 'arabic' ? 1 : 0;
  const negatorsIn = ({ tokens }: AnalysedText) => tokens.filter((token) => isNegator(token, tokens, negators));
  const [own, theirs] = [negatorsIn(statement), negatorsIn(source)];
  if (own.length > 0 === theirs.length > 0) return [];
  const [text, other, found] = own.length > 0 ? [statement, source, { same, akin }] : [source, statement, reverse];
  const back = own.length > 0 ? reverse : { same, akin };
  const isTold = ({ index }: Token) => found.same[index]!.length + found.akin[index]!.length > 0;
  const isRefusing = ({ tokens }: AnalysedText) => tokens.some(({ folded }) => negators.refusing.test(folded));
  if (isRefusing(other) || text.tokens.some(({ folded }) => negators.instead.test(folded))) return [];

  const negation = [...own, ...theirs].find((word) => {
    if (isIdle(word, text)) return false;
    const clause = text.tokens.filter((token) => token.clause === word.clause && token !== word);
    // "n’a rien changé"
    const content = clause.filter(({ stop, isFigure, folded }) => !stop && !isFigure && !/^n['’]/.test(folded));
    if (content.length < FEWEST_WORDS + lost || content.filter((token) => !isTold(token)).length > lost) return false;
    const next = text.tokens[word.index + 1];
    // "nicht am Montag": only the day is denied.
    const isElse = (token: Token) =>
      !isTold(token) && (lost === 0 || token !== next) && other.tokens.every(({ folded }) => folded !== token.folded);
    if (clause.some((token) => token.index > word.index && isElse(token))) return false;
    if (text === statement) return true;
    // The sentence that is borne out may be another one, or say more.
    const told = other.tokens.filter(({ stop, isFigure }) => !stop && !isFigure);
    const matchesOf = ({ index }: Token) => [...back.same[index]!, ...back.akin[index]!];
    const isOutside = (token: Token) => matchesOf(token).some((match) => match.clause !== word.clause);
    return (
      told.filter((token) => matchesOf(token).length === 0).length <= lost &&
      told.filter((token) => !isOutside(token)).length > lost
    );
  });
  if (!negation) return [];
  return [
    text === source
      ? contradiction(`The footnote's sentence says “${negation.text}”, which the answer leaves out.`)
      : contradiction(`The answer says “${negation.text}”, the footnote's sentence does not.`),
  ];
}

/** The language of the longer text tells that of the shorter. */
function languageTogether(statement: string, source: string): string | undefined {
  if (scriptOf(statement) === 'arabic' && scriptOf(source) === 'arabic') return 'arabic';
  return languageOf(statement) ?? languageOf(source);
}
