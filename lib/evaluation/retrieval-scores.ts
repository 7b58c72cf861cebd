import type { EvaluationQuestion } from './question-file.ts';
import { share, yesOrNo, type Tallies } from './tally.ts';

const DEEPEST_RANK = 10;

/**
 * How well the right articles were found, over the ranked distinct articles. Only answerable questions with sources count.
 *
 * @param retrieved article ids, best first
 */
export function retrievalTallies({ answerable, sources }: EvaluationQuestion, retrieved: readonly string[]): Tallies {
  if (!answerable || sources.length === 0) return {};
  const expected = new Set(sources);
  const ranked = [...new Set(retrieved)];
  const foundIn = (depth: number) => ranked.slice(0, depth).filter((id) => expected.has(id)).length;
  const first = ranked.slice(0, DEEPEST_RANK).findIndex((id) => expected.has(id));
  return {
    'hit@1': yesOrNo(foundIn(1) > 0),
    'hit@5': yesOrNo(foundIn(5) > 0),
    'hit@20': yesOrNo(foundIn(20) > 0),
    'mrr@10': { hits: first < 0 ? 0 : 1 / (first + 1), of: 1 },
    'recall@5': share(foundIn(5), expected.size),
    'recall@10': share(foundIn(10), expected.size),
    'all@5': yesOrNo(foundIn(5) === expected.size),
  };
}
