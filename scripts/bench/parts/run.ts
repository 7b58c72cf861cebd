/** `node scripts/bench/parts/run.ts DIRECTORY ARTICLES QUESTIONS [--quick]`: every part against its limit; prints one line of JSON. */
import { readFileSync } from 'node:fs';
import type { Article } from '#lib/domain.ts';
import { compareAnswering, type Shares } from './answer-parts.ts';
import type { Comparison } from './compare.ts';
import { compareIndexing } from './indexing-parts.ts';
import { compareSearching } from './search-parts.ts';

export interface Parts {
  passages: number;
  comparisons: Comparison[];
  shares: Shares;
}

const [directory = '', articlesFile = '', questionsFile = '', quick] = process.argv.slice(2);
const isQuick = quick === '--quick';
const linesOf = (file: string): unknown[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);
const articles = linesOf(articlesFile) as Article[];
const questions = (linesOf(questionsFile) as { question: string }[]).map(({ question }) => question);

const indexing = await compareIndexing(articles.slice(0, isQuick ? 40 : 150));
const searching = await compareSearching(directory, questions);
const { comparisons, shares } = await compareAnswering(directory, questions);
process.stdout.write(`${JSON.stringify({ comparisons: [...indexing, ...searching, ...comparisons], shares })}\n`);
