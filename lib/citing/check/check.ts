import type { ArticleInfo, Verdict } from '#lib/domain.ts';
import { align, type Alignment } from './alignment.ts';
import { namesOf, withoutNames } from '#lib/citing/language/article-names.ts';
import { checkCoverage, contentOf } from './coverage-check.ts';
import { checkDates } from './dates-check.ts';
import { checkEvents } from './events-check.ts';
import { detail, type Finding } from './finding.ts';
import { checkForeignNegation } from './foreign-negation-check.ts';
import { checkGermanNames } from './german-names-check.ts';
import { checkHedges } from './hedges-check.ts';
import { checkHolders } from './holders-check.ts';
import { areTwoLanguages } from '#lib/citing/language/language-gap.ts';
import { checkMainVerb } from './main-verb-check.ts';
import { checkNameBinding } from './name-binding-check.ts';
import { checkNames } from './names-check.ts';
import { checkNegation } from './negation-check.ts';
import { checkNumbers } from './numbers-check.ts';
import { checkOffices } from './offices-check.ts';
import { checkOpposites } from './opposites-check.ts';
import { checkOrder } from './order-check.ts';
import { checkQuantities } from './quantity-check.ts';
import { checkQuotations } from './quotation-check.ts';
import { checkFiguresTold } from './figures-told-check.ts';
import { checkExchange } from './exchange-check.ts';
import { checkSpeakers } from './speakers-check.ts';
import { checkWho } from './who-check.ts';
import { checkWording } from './wording-check.ts';

/** What a footnote quotes, and the article it is from. */
export interface CheckedQuote {
  text: string;
  article?: ArticleInfo;
}

export interface CheckResult {
  verdict: Verdict;
  /** Why the verdict is not better, as a sentence for the reader; empty when there is nothing to say. */
  reason: string;
  /** Nothing speaks against the statement but words that were not found: whoever understands it may know better. */
  isOpen?: true;
  /** Says something, among what the quotes bear out, that they know nothing of: a number, a date, a name or a whole clause. */
  isInvented?: true;
}

/** Beside a verbatim quotation fewer words of the answer's own are no statement of their own. */
const LEAST_OF_ITS_OWN = 3;

type Check = (alignment: Alignment) => Finding[];

/** From the ones that weigh most. */
const CHECKS: Check[] = [
  checkNumbers,
  checkDates,
  checkEvents,
  checkNegation,
  checkForeignNegation,
  checkOpposites,
  checkQuantities,
  checkWho,
  checkExchange,
  checkFiguresTold,
  checkOrder,
  checkNames,
  checkGermanNames,
  checkNameBinding,
  checkHolders,
  checkOffices,
  checkSpeakers,
  checkHedges,
  checkWording,
  checkMainVerb,
  checkCoverage,
];

/**
 * How much of a statement must be the sentence's own words for a check to be sure of what it finds. A free paraphrase tells the same with
 * another construction, other verbs and other negations; a wrong detail stands among words that are repeated.
 */
const LEAST_REPEATED = new Map<Check, number>([
  [checkNegation, 0.4],
  [checkOpposites, 0.4],
  [checkOrder, 0.4],
  [checkNameBinding, 0.5],
  [checkQuantities, 0.6],
  [checkHedges, 0.5],
  [checkEvents, 0.5],
  [checkHolders, 0.5],
  [checkWording, 0.75],
]);

const LESS_FOR_ONE = 0.2;

/** What frames a quotation ("Jalali said: …") is checked by itself, and for turning round what it frames ("denied that …"). */
const CHECKS_OF_FRAME: Check[] = [checkNumbers, checkDates, checkNames, checkSpeakers];
const CHECKS_OF_FRAMED: Check[] = [checkNegation, checkOpposites];

/** What these find missing may be there in other words. */
const CHECKS_FOR_WORDS = new Set<Check>([checkWording, checkMainVerb, checkCoverage]);

/** In words. Sentences are far shorter; the time of the checks grows with the product of the two. */
const LONGEST_STATEMENT = 300;
const LONGEST_SOURCE = 1_500;
const TOO_LONG = open(detail('The sentence and what its footnotes quote are too long to be compared.'));
const TWO_LANGUAGES = open(
  detail('The footnote is in another language than the answer, so that their words could not be compared.'),
);

/**
 * Whether quotes bear out a statement, found without a model. What stands in quotation marks must be verbatim; numbers, dates and names
 * must be there; negations, opposites, roles, speakers and hedges must agree; and most content words must be found.
 */
export function checkStatement(statement: { text: string }, quotes: CheckedQuote[]): CheckResult {
  if (quotes.length === 0) return { verdict: 'uncited', reason: 'This sentence has no footnote.' };
  const names = namesOf(quotes.flatMap(({ article }) => article ?? []));
  const texts = quotes.map(({ text }) => text);
  const quotations = checkQuotations(statement.text, texts, names);
  if (wordCount(statement.text) > LONGEST_STATEMENT || wordCount(texts.join(' ')) > LONGEST_SOURCE)
    return resultOf([TOO_LONG], 'supported');
  if (quotations.findings.length > 0) return resultOf(quotations.findings, 'supported');
  if (!quotations.isVerbatim && areTwoLanguages(statement.text, texts.join('\n')))
    return resultOf([TWO_LANGUAGES], 'supported');
  const whole = align(withoutNames(statement.text, names.filter(isTitleLike)), quotes);
  if (!quotations.isVerbatim) return resultOf(findingsOf(CHECKS, whole), 'supported');
  const rest = align(withoutNames(quotations.rest, names), quotes);
  if (contentOf(rest).length >= LEAST_OF_ITS_OWN) return resultOf(findingsOf(CHECKS, whole), 'quoted');
  const findings = [...findingsOf(CHECKS_OF_FRAME, rest), ...findingsOf(CHECKS_OF_FRAMED, whole)];
  return resultOf(findings, 'quoted');
}

/** The same for one statement and one sentence. */
export function checkPair(statement: string, sentence: string): CheckResult {
  return checkStatement({ text: statement }, [{ text: sentence }]);
}

/** By the spaces, and at least one in ten letters where a script has none. */
function wordCount(text: string): number {
  return Math.max(text.split(/\s+/).length, text.length / 10);
}

/** A title with a number in it is a name, and its number none. */
function isTitleLike(name: string): boolean {
  return /\d/.test(name) && name.includes(' ');
}

function findingsOf(checks: Check[], alignment: Alignment): Finding[] {
  const isSure = (check: Check) => {
    const least = LEAST_REPEATED.get(check) ?? 0;
    // Of a short statement one wrong word is a large share.
    return alignment.repeated >= least || (alignment.untold <= 1 && alignment.repeated >= least - LESS_FOR_ONE);
  };
  return checks
    .filter(isSure)
    .flatMap((check) => (CHECKS_FOR_WORDS.has(check) ? check(alignment).map(open) : check(alignment)));
}

function open(finding: Finding): Finding {
  return { ...finding, isOpen: true };
}

function resultOf(findings: Finding[], otherwise: Verdict): CheckResult {
  const worst = findings.find(({ kind }) => kind === 'contradiction') ?? findings[0];
  if (!worst) return { verdict: otherwise, reason: '' };
  return {
    verdict: worst.kind === 'contradiction' ? 'unsupported' : 'partial',
    reason: worst.reason,
    ...(findings.every(({ isOpen }) => isOpen) && { isOpen: true }),
    ...(findings.some(({ isInvention }) => isInvention) && { isInvented: true }),
  };
}
