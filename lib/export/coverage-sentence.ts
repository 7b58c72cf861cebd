import type { Coverage, Statement, Verdict } from '#lib/domain.ts';

const MAX_NAMED = 4;

const COUNTED: { found: 'supported' | 'partial' | 'unsupported' | 'uncited'; verdicts: Verdict[] }[] = [
  { found: 'supported', verdicts: ['quoted', 'supported'] },
  { found: 'partial', verdicts: ['partial'] },
  { found: 'unsupported', verdicts: ['unsupported'] },
  { found: 'uncited', verdicts: ['uncited'] },
];
const COUNT_WORDS = {
  supported: 'supported',
  partial: 'partly supported',
  unsupported: 'not supported',
  uncited: 'without a footnote',
};

/** How many statements checking has found to be what: those that are supported even if there are none, the rest where there are some. */
export function countStatements(
  statements: readonly Statement[],
): { found: (typeof COUNTED)[number]['found']; count: number }[] {
  return COUNTED.map(({ found, verdicts }) => ({
    found,
    count: statements.filter(({ verdict }) => verdicts.includes(verdict)).length,
  })).filter(({ found, count }) => count > 0 || found === 'supported');
}

/** "6 statements, 6 supported", and what is not; empty for an answer without statements. */
export function statementsSentence(statements: Statement[]): string {
  if (statements.length === 0) return '';
  const counts = countStatements(statements).map(({ found, count }) => `${count} ${COUNT_WORDS[found]}`);
  return `${statements.length} ${statements.length === 1 ? 'statement' : 'statements'}, ${counts.join(', ')}`;
}

/** What a coverage says, in numbers. */
export interface CountedCoverage {
  articles: number;
  speaking: number;
  /** Different texts among those that speak; absent where each is one. */
  origins?: number;
  /** The silent articles to name, and how many more there are. */
  named: string[];
  unnamed: number;
}

export function countCoverage({ articles, speaking, silent, copies = [] }: Coverage): CountedCoverage {
  // A story printed in two newspapers is no second witness.
  const origins = speaking.length - copies.reduce((extra, group) => extra + group.length - 1, 0);
  // Where none speaks, naming them all would only repeat the list of articles.
  const named = speaking.length === 0 ? [] : silent.slice(0, MAX_NAMED);
  return {
    articles,
    speaking: speaking.length,
    ...(copies.length > 0 && { origins }),
    named,
    unnamed: named.length === 0 ? 0 : articles - speaking.length - named.length,
  };
}

/** "4 of 5 articles speak to this; not: …": the words, the silent articles to name, and how many more there are. */
export function coverageSentence(coverage: Coverage): { words: string; named: string[]; unnamed: number } {
  const { articles, speaking, origins, named, unnamed } = countCoverage(coverage);
  const noun = articles === 1 ? 'article' : 'articles';
  const counted =
    origins === undefined ? '' : `, which go back to ${origins} ${origins === 1 ? 'text' : 'different texts'}`;
  const words = `${speaking} of ${articles} ${noun} ${speaking === 1 ? 'speaks' : 'speak'} to this${counted}`;
  return { words, named, unnamed };
}
