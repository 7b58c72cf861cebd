import type { Coverage, Statement, Verdict } from '#lib/domain.ts';

const MAX_NAMED = 4;

const COUNTED: { verdicts: Verdict[]; words: string; evenNone?: true }[] = [
  { verdicts: ['quoted', 'supported'], words: 'supported', evenNone: true },
  { verdicts: ['partial'], words: 'partly supported' },
  { verdicts: ['unsupported'], words: 'not supported' },
  { verdicts: ['uncited'], words: 'without a footnote' },
];

/** "6 statements, 6 supported", and what is not; empty for an answer without statements. */
export function statementsSentence(statements: Statement[]): string {
  if (statements.length === 0) return '';
  const counts = COUNTED.flatMap(({ verdicts, words, evenNone }) => {
    const count = statements.filter(({ verdict }) => verdicts.includes(verdict)).length;
    return count > 0 || evenNone ? `${count} ${words}` : [];
  });
  return `${statements.length} ${statements.length === 1 ? 'statement' : 'statements'}, ${counts.join(', ')}`;
}

/** "4 of 5 articles speak to this; not: …": the words, the silent articles to name, and how many more there are. */
export function coverageSentence({ articles, speaking, silent, copies = [] }: Coverage): {
  words: string;
  named: string[];
  unnamed: number;
} {
  const noun = articles === 1 ? 'article' : 'articles';
  // A story printed in two newspapers is no second witness.
  const origins = speaking.length - copies.reduce((extra, group) => extra + group.length - 1, 0);
  const counted =
    copies.length === 0 ? '' : `, which go back to ${origins} ${origins === 1 ? 'text' : 'different texts'}`;
  const words = `${speaking.length} of ${articles} ${noun} ${speaking.length === 1 ? 'speaks' : 'speak'} to this${counted}`;
  // Where none speaks, naming them all would only repeat the list of articles.
  const named = speaking.length === 0 ? [] : silent.slice(0, MAX_NAMED);
  return { words, named, unnamed: named.length === 0 ? 0 : articles - speaking.length - named.length };
}
