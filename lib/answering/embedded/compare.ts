import { lengthOf } from './complete.ts';
import type { ScoredSentence } from './score.ts';
import { overlapOf, type SelectionLimits } from './select.ts';

const MOST_ARTICLES = 4;
const MOST_PER_ARTICLE = 3;
/** How good a further sentence of an article must be, as a share of that article's best. */
const LEAST_SHARE = 0.7;
/** An article whose best sentence is worse than this share of the best of all has nothing to compare. */
const LEAST_OF_BEST = 0.5;
const NEAR_COPY = 0.6;

/** For each article the sentences that say most on the matter, so that both sides have their say: in turns, until the answer is long enough. */
export function selectForComparison(scored: readonly ScoredSentence[], limits: SelectionLimits): ScoredSentence[] {
  const best = scored[0]?.score ?? 0;
  const perArticle = new Map<string, ScoredSentence[]>();
  for (const candidate of scored) {
    const { articleId } = candidate.sentence;
    const own = perArticle.get(articleId) ?? [];
    if (own.length === 0 && (perArticle.size === MOST_ARTICLES || candidate.score < LEAST_OF_BEST * best)) continue;
    if (own.length === MOST_PER_ARTICLE || candidate.score < LEAST_SHARE * (own[0]?.score ?? 0)) continue;
    if (own.some((other) => overlapOf(candidate, other) >= NEAR_COPY)) continue;
    perArticle.set(articleId, [...own, candidate]);
  }
  const chosen: ScoredSentence[] = [];
  let length = 0;
  for (let turn = 0; turn < MOST_PER_ARTICLE; turn++) {
    for (const own of perArticle.values()) {
      const next = own[turn];
      if (!next || (chosen.length > 0 && length + lengthOf(next) > limits.words)) continue;
      chosen.push(next);
      length += lengthOf(next);
    }
  }
  return chosen;
}
