import type { ArticleInfo, Verdict } from '#lib/domain.ts';
import { align } from './alignment.ts';
import { checkAttribution } from './attribution-check.ts';
import { checkBinding } from './binding-check.ts';
import { checkCoverage, contentOf } from './coverage-check.ts';
import { checkDates } from './dates-check.ts';
import type { Finding } from './finding.ts';
import { checkHedges } from './hedges-check.ts';
import { checkNames } from './names-check.ts';
import { checkNegation } from './negation-check.ts';
import { checkNumbers } from './numbers-check.ts';
import { checkOpposites } from './opposites-check.ts';
import { checkOrder } from './order-check.ts';
import { checkQuantities } from './quantity-check.ts';
import { checkQuotations } from './quotation-check.ts';
import { checkRoles } from './roles-check.ts';
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
}

/** Beside a verbatim quotation fewer words of the answer's own are no statement of their own. */
const LEAST_TO_COVER = 3;

/** From the ones that weigh most. */
const CHECKS = [
  checkNumbers,
  checkDates,
  checkBinding,
  checkNegation,
  checkOpposites,
  checkQuantities,
  checkRoles,
  checkOrder,
  checkNames,
  checkAttribution,
  checkHedges,
  checkWording,
  checkCoverage,
];

/**
 * Whether quotes bear out a statement, found without a model. What stands in quotation marks must be verbatim; numbers, dates and names
 * must be there; negations, opposites, roles, speakers and hedges must agree; and most content words must be found.
 */
export function checkStatement(statement: { text: string }, quotes: CheckedQuote[]): CheckResult {
  if (quotes.length === 0) return { verdict: 'uncited', reason: 'This sentence has no footnote.' };
  const metadata = quotes
    .flatMap(({ article }) => (article ? [article.title, article.outlet ?? '', article.author ?? ''] : []))
    .filter(Boolean);
  const quotations = checkQuotations(
    statement.text,
    quotes.map(({ text }) => text),
    metadata,
  );
  if (quotations.findings.length > 0) return resultOf(quotations.findings);
  const alignment = align(quotations.isVerbatim ? quotations.rest : statement.text, quotes);
  if (quotations.isVerbatim && contentOf(alignment).length === 0) return { verdict: 'quoted', reason: '' };
  const isShort = quotations.isVerbatim && contentOf(alignment).length < LEAST_TO_COVER;
  const findings = CHECKS.filter((check) => check !== checkCoverage || !isShort).flatMap((check) => check(alignment));
  if (findings.length > 0) return resultOf(findings);
  return { verdict: quotations.isVerbatim ? 'quoted' : 'supported', reason: '' };
}

/** The same for one statement and one sentence. */
export function checkPair(statement: string, sentence: string): CheckResult {
  return checkStatement({ text: statement }, [{ text: sentence }]);
}

function resultOf(findings: Finding[]): CheckResult {
  const worst = findings.find(({ kind }) => kind === 'contradiction') ?? findings[0]!;
  return { verdict: worst.kind === 'contradiction' ? 'unsupported' : 'partial', reason: worst.reason };
}
