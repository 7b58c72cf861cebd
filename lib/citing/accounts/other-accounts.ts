import type { Citation, Difference, Evidence, EvidenceSentence } from '#lib/domain.ts';
import { findDifferences } from './find-differences.ts';

export interface Chosen {
  /** As it was searched: self-contained. */
  question: string;
  evidence: Evidence;
  /** Numbers of the evidence sentences that an answer is going to quote. */
  chosen: readonly number[];
}

const MOST = 3;
/** Of the best passage: what stands in far worse ones speaks of something else. */
const LEAST_RELEVANCE = 0.25;

/**
 * Numbers of evidence sentences that give another account of what is asked than the chosen ones do: another reason, date, figure or
 * doer, or that what the chosen ones tell as still to come is done. Without them an answer would hide that its sources differ. At
 * most three, one for each account, in the order of the evidence.
 */
export function otherAccounts({ question, evidence, chosen }: Chosen): number[] {
  const isChosen = (n: number) => chosen.includes(n);
  const candidates = evidence.sentences.filter(
    ({ n, kind, relevance }) => isChosen(n) || ((kind === 'prose' || kind === 'item') && relevance >= LEAST_RELEVANCE),
  );
  const { articles, sentences } = evidence;
  const differences = findDifferences({ question, citations: candidates.map(citationOf), articles, sentences });
  const others = differences.flatMap((difference) => missingFrom(difference, isChosen));
  return [...new Set(others)].slice(0, MOST).toSorted((one, other) => one - other);
}

/** One sentence of each group that no chosen sentence is in, where another group has one. */
function missingFrom({ matter, groups }: Difference, isChosen: (n: number) => boolean): number[] {
  const isTold = groups.map((group) => group.some(({ n }) => isChosen(n)));
  if (!isTold.includes(true)) return [];
  return groups.flatMap((group, index) => {
    // That it was once planned need not be told beside that it is done.
    if (isTold[index] || (matter === 'time' && index === 0)) return [];
    return group[0]!.n;
  });
}

function citationOf({ n, articleId, start, end, text }: EvidenceSentence): Citation {
  return { n, articleId, hash: '', start, end, quote: text };
}
