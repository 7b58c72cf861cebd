import type { ArticleInfo, Citation, Statement, Verdict } from '#lib/domain.ts';
import { type CheckedQuote, checkStatement, type CheckResult } from '#lib/citing/check/check.ts';
import { BEARS_NOTHING, idleQuotes } from './idle-quotes.ts';
import { splitStatements, type UncheckedStatement } from '#lib/citing/statements/statements.ts';

const FROM_BEST: Verdict[] = ['quoted', 'supported', 'partial', 'unsupported', 'uncited'];

/**
 * Checks a shown answer: its statements, each with a verdict and the reason why it is not better, and its citations,
 * each with the worst verdict of the statements that cite it and the reason of that one. A citation that bears nothing of a statement
 * is unsupported also where the statement's other citations bear it out.
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

/** A statement with what checking it against its quotes has found. */
export interface CheckedStatement extends UncheckedStatement {
  quotes: CheckedQuote[];
  result: CheckResult;
  /** Those of the quotes, by their text, that bear nothing of it while others do. */
  idle: ReadonlySet<string>;
}

/** The review of an answer that is still being written: a statement is checked once, when it is added. */
export class Review {
  readonly #articles: Map<string, ArticleInfo>;
  readonly #citations = new Map<number, Citation>();
  readonly #checked: CheckedStatement[] = [];

  /** @param articles those that are cited; a statement may name their outlets, authors and titles. */
  constructor(articles: ArticleInfo[]) {
    this.#articles = new Map(articles.map((article) => [article.id, article]));
  }

  /** In order. */
  get statements(): Statement[] {
    return this.#checked.map(({ text, citations, result: { verdict, reason } }) => ({
      text,
      citations,
      verdict,
      reason,
    }));
  }

  /** In the same order. */
  get checked(): readonly CheckedStatement[] {
    return this.#checked;
  }

  /** By their numbers. */
  get citations(): Citation[] {
    return [...this.#citations.values()].toSorted((one, other) => one.n - other.n);
  }

  /** What a number of the text stands for: to be known before a statement that cites it is checked. */
  cite(citation: Citation): void {
    this.#citations.set(citation.n, citation);
  }

  citation(n: number): Citation | undefined {
    return this.#citations.get(n);
  }

  /** Checks a statement without adding it. Numbers that stand for nothing are left out. */
  check({ text, citations }: UncheckedStatement): CheckedStatement {
    const cited = citations.flatMap((n) => this.#citations.get(n) ?? []);
    const quotes = cited.map(({ quote, articleId }) => ({ text: quote, article: this.#articles.get(articleId) }));
    return {
      text,
      citations: cited.map(({ n }) => n),
      quotes,
      result: checkStatement({ text }, quotes),
      idle: idleQuotes(text, quotes),
    };
  }

  /** Checks a statement and adds it. Gives the citations that have another verdict since. */
  add(statement: UncheckedStatement): Citation[] {
    return this.put(this.#checked.length, this.check(statement));
  }

  /** The last statement cites these too. Gives the citations that have another verdict since. */
  amend(numbers: number[]): Citation[] {
    const last = this.#checked.at(-1);
    if (!last || numbers.length === 0) return [];
    const citations = [...new Set([...last.citations, ...numbers])];
    return this.put(this.#checked.length - 1, this.check({ text: last.text, citations }));
  }

  /** Puts a checked statement at a place in the order, over the one that is there. Gives the citations that have another verdict since. */
  put(place: number, checked: CheckedStatement): Citation[] {
    const before = this.#checked[place];
    this.#checked[place] = checked;
    const affected = [...new Set([...checked.citations, ...(before?.citations ?? [])])];
    return affected.flatMap((n) => (before ? this.#judgeAnew(n) : this.#judge(n, [checked], this.#citations.get(n))));
  }

  #judgeAnew(n: number): Citation[] {
    return this.#judge(
      n,
      this.#checked.filter(({ citations }) => citations.includes(n)),
    );
  }

  /** Gives a citation the worst verdict of statements, or keeps that which it had. */
  #judge(n: number, statements: CheckedStatement[], had?: Pick<Citation, 'verdict' | 'reason'>): Citation[] {
    let worst = had?.verdict && { verdict: had.verdict, reason: had.reason ?? '' };
    const citation = this.#citations.get(n)!;
    for (const { result: found, idle } of statements) {
      const result = idle.has(citation.quote) ? BEARS_NOTHING : found;
      if (!worst || isWorse(result.verdict, worst.verdict)) worst = result;
    }
    if (!worst || (worst.verdict === citation.verdict && worst.reason === (citation.reason ?? ''))) return [];
    const { reason: _, ...rest } = citation;
    const { verdict, reason } = worst;
    const judged: Citation = { ...rest, verdict, ...(reason !== '' && { reason }) };
    this.#citations.set(n, judged);
    return [judged];
  }
}

function isWorse(one: Verdict, other: Verdict): boolean {
  return FROM_BEST.indexOf(one) > FROM_BEST.indexOf(other);
}
