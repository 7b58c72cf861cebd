import type { ArticleInfo, Citation, Statement, Verdict } from '#lib/domain.ts';
import { checkStatement } from './check.ts';
import { splitStatements } from './statements.ts';

const FROM_BEST: Verdict[] = ['quoted', 'supported', 'partial', 'unsupported', 'uncited'];

/**
 * Checks a shown answer: its statements, each with a verdict and the reason why it is not better, and its citations,
 * each with the worst verdict of the statements that cite it and the reason of that one.
 *
 * @param answer the text as shown, with markers `[^1]` to `[^k]`.
 * @param articles those that are cited; a statement may name their outlets, authors and titles.
 */
export function reviewAnswer(
  answer: string,
  citations: Citation[],
  articles: ArticleInfo[],
): { statements: Statement[]; citations: Citation[] } {
  const byNumber = new Map(citations.map((citation) => [citation.n, citation]));
  const byId = new Map(articles.map((article) => [article.id, article]));
  const statements = splitStatements(answer).map((split): Statement => {
    const cited = split.citations.flatMap((n) => byNumber.get(n) ?? []);
    const quotes = cited.map(({ quote, articleId }) => ({ text: quote, article: byId.get(articleId) }));
    return { text: split.text, citations: cited.map(({ n }) => n), ...checkStatement(split, quotes) };
  });
  return { statements, citations: citations.map((citation) => withVerdict(citation, statements)) };
}

function withVerdict(citation: Citation, statements: Statement[]): Citation {
  let worst: Statement | undefined;
  for (const statement of statements) {
    if (!statement.citations.includes(citation.n)) continue;
    if (!worst || FROM_BEST.indexOf(statement.verdict) > FROM_BEST.indexOf(worst.verdict)) worst = statement;
  }
  if (!worst) return citation;
  const { reason: _, ...rest } = citation;
  return { ...rest, verdict: worst.verdict, ...(worst.reason !== '' && { reason: worst.reason }) };
}
