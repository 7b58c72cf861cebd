import type { AnswerResult } from '#lib/engine/answer-result.ts';
import { answerStatements } from './answer-statements.ts';
import { markersIn } from './marker.ts';
import { supports } from './support.ts';
import { share, type Tallies } from './tally.ts';

/** A statement of an answer as the evaluation itself judges it. */
export interface JudgedStatement {
  text: string;
  citations: number[];
  /** It cites something, all of it exists, and together it supports the statement. */
  supported: boolean;
  /** Citations that support nothing alone while the others support the statement without them. */
  idle: number[];
}

export interface CitationScore {
  tallies: Tallies;
  statements: JudgedStatement[];
  /** Numbers of citations whose quote does not stand in the article where it says. */
  inexact: number[];
  /** Numbers of markers that name no citation. */
  dangling: number[];
}

/**
 * Citation recall and precision (as ALCE, Gao et al. 2023: a share of each answer, averaged over answers), over answers only: a
 * refusal needs no footnote. Quotes and markers count wherever they are.
 *
 * @param textOf the text of an article; undefined when the corpus has none of that id
 */
export function scoreCitations(result: AnswerResult, textOf: (articleId: string) => string | undefined): CitationScore {
  const { answer, citations, question, finish } = result;
  if (answer === null) return { tallies: {}, statements: [], inexact: [], dangling: [] };
  const quotes = new Map(citations.map(({ n, quote }) => [n, quote]));
  const markers = markersIn(answer);
  const dangling = markers.filter((n) => !quotes.has(n));
  const inexact = citations
    .filter(({ articleId, start, end, quote }) => textOf(articleId)?.slice(start, end) !== quote)
    .map(({ n }) => n);
  const tallies: Tallies = {};
  if (citations.length > 0) {
    tallies.quoteExactness = { hits: citations.length - inexact.length, of: citations.length };
  }
  if (markers.length > 0) tallies.danglingMarkers = { hits: dangling.length, of: markers.length };
  if (finish !== 'answered') return { tallies, statements: [], inexact, dangling };

  const statements = answerStatements(answer, question).map((statement) => judge(statement, quotes));
  const cited = statements.flatMap((statement) => statement.citations.map((n) => ({ n, statement })));
  const needed = cited.filter(({ n, statement }) => statement.supported && !statement.idle.includes(n));
  // Without statements or without citations the shares are 0: an answer that cites nothing earns nothing.
  tallies.citationRecall = share(statements.filter(({ supported }) => supported).length, statements.length);
  tallies.citationPrecision = share(needed.length, cited.length);
  return { tallies, statements, inexact, dangling };
}

function judge(statement: { text: string; citations: number[] }, quotes: ReadonlyMap<number, string>): JudgedStatement {
  const { text, citations } = statement;
  const known = citations.filter((n) => quotes.has(n));
  const supportedBy = (numbers: number[]) =>
    supports(
      numbers.map((n) => quotes.get(n)!),
      text,
    );
  const supported = known.length === citations.length && supportedBy(known);
  const idle = known.filter((n) => !supportedBy([n]) && supportedBy(known.filter((other) => other !== n)));
  return { text, citations, supported, idle };
}
