import type { ArticleInfo, Citation, Statement, Verdict } from '#lib/domain.ts';
import { type CheckedQuote, checkStatement, type CheckResult } from './check.ts';
import { splitStatements, type UncheckedStatement } from './statements.ts';

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
  const review = new Review(articles);
  for (const citation of citations) review.cite(citation);
  for (const statement of splitStatements(answer)) review.add(statement);
  return { statements: review.statements, citations: review.citations };
}

/** The review of an answer that is still being written: a statement is checked once, when it is added. */
export class Review {
  readonly #articles: Map<string, ArticleInfo>;
  readonly #citations = new Map<number, Citation>();
  readonly #statements: Statement[] = [];

  constructor(articles: ArticleInfo[]) {
    this.#articles = new Map(articles.map((article) => [article.id, article]));
  }

  /** In order. */
  get statements(): Statement[] {
    return [...this.#statements];
  }

  /** By their numbers. */
  get citations(): Citation[] {
    return [...this.#citations.values()].toSorted((one, other) => one.n - other.n);
  }

  /** What a number of the text stands for: known before a statement that cites it is checked. */
  cite(citation: Citation): void {
    this.#citations.set(citation.n, citation);
  }

  /** Checks a statement without adding it. */
  check({ text, citations }: UncheckedStatement): CheckedStatement {
    const cited = citations.flatMap((n) => this.#citations.get(n) ?? []);
    const quotes = cited.map(({ quote, articleId }) => ({ text: quote, article: this.#articles.get(articleId) }));
    return {
      statement: { text, citations: cited.map(({ n }) => n) },
      quotes,
      result: checkStatement({ text }, quotes),
    };
  }

  /** Checks a statement, adds it, and tells which citations have another verdict since. */
  add(statement: UncheckedStatement): Citation[] {
    return this.put(this.#statements.length, this.check(statement));
  }

  /** Puts a checked statement at a place in the order, instead of the one that is there, and tells which citations have another verdict since. */
  put(place: number, { statement, result }: CheckedStatement): Citation[] {
    const before = this.#statements[place];
    const { verdict, reason } = result;
    this.#statements[place] = { ...statement, verdict, reason };
    const affected = new Set([...statement.citations, ...(before?.citations ?? [])]);
    return [...affected].flatMap((n) => this.#update(n, before === undefined ? this.#statements[place]! : undefined));
  }

  /** The verdict of a citation: as it was and by one more statement, or by all of them anew. */
  #update(n: number, added: Statement | undefined): Citation[] {
    const citation = this.#citations.get(n)!;
    const considered = added ? [added] : this.#statements.filter(({ citations }) => citations.includes(n));
    let worst = added && citation.verdict ? { verdict: citation.verdict, reason: citation.reason ?? '' } : undefined;
    for (const one of considered) if (!worst || isWorse(one.verdict, worst.verdict)) worst = one;
    if (!worst || (worst.verdict === citation.verdict && worst.reason === (citation.reason ?? ''))) return [];
    const { reason: _, verdict: __, ...rest } = citation;
    const changed = { ...rest, verdict: worst.verdict, ...(worst.reason !== '' && { reason: worst.reason }) };
    this.#citations.set(n, changed);
    return [changed];
  }
}

/** A statement with what checking it against its quotes has found. */
export interface CheckedStatement {
  statement: UncheckedStatement;
  quotes: CheckedQuote[];
  result: CheckResult;
}

function isWorse(one: Verdict, other: Verdict): boolean {
  return FROM_BEST.indexOf(one) > FROM_BEST.indexOf(other);
}
