import type { Evidence, EvidenceSentence, Query } from '#lib/domain.ts';
import type { AskedSides } from '#lib/text/asked-sides.ts';
import { ownWords } from '../own-words.ts';
import { mainPoints } from './points.ts';
import { quotation } from './quotation.ts';
import { sayingsOf, type SayingLimits } from './sayings.ts';
import type { ScoredSentence } from './score.ts';
import { type Side, sidesOf } from './sides.ts';

const ALONE: SayingLimits = { sentences: 6, words: 180 };
const OF_TWO: SayingLimits = { sentences: 3, words: 90 };
const OF_MORE: SayingLimits = { sentences: 2, words: 55 };

/**
 * What each side that the question names says on the matter, under its name; undefined when the evidence does not know all sides, or nothing of what one of them
 * says.
 */
export function compareSides(
  asked: AskedSides,
  query: Query,
  evidence: Evidence,
  scored: readonly ScoredSentence[],
  words = ownWords(),
): string[] | undefined {
  const sides = sidesOf(asked, evidence, words);
  if (sides.length === 0 || sides.some((side) => side === undefined)) return undefined;
  // All that one article says is its summary.
  if (sides.length === 1 && sides[0]!.sayings.size === 0) return undefined;
  const limits = sides.length === 1 ? ALONE : sides.length === 2 ? OF_TWO : OF_MORE;
  const said = (sides as Side[]).map((side) => ({ side, sentences: sentencesOf(side, query, scored, limits) }));
  if (said.every(({ sentences }) => sentences.length === 0)) return undefined;
  // A quotation that says "he" names nobody: behind a person's name it stands in a list of its own.
  const inLists = sides.some((side) => !side!.isAuthor);
  return said
    .filter(({ sentences }) => sentences.length > 0)
    .map(({ side, sentences }, index) => {
      const quoted = sentences.map((sentence) => quotation({ sentence }, false));
      const text = inLists ? `\n\n${quoted.map((one) => `- ${one}`).join('\n')}` : ` ${quoted.join(' ')}`;
      return `${index > 0 ? '\n\n' : ''}${side.label}:${text}`;
    });
}

/** Without a matter, an article's side is its main points. */
function sentencesOf(
  side: Side,
  query: Query,
  scored: readonly ScoredSentence[],
  limits: SayingLimits,
): EvidenceSentence[] {
  if (query.terms.length > 0 || side.sayings.size > 0) {
    return sayingsOf(side, query, scored, limits).map(({ sentence }) => sentence);
  }
  const points = mainPoints(side.sentences, '', { points: limits.sentences, words: limits.words });
  return points.flatMap(({ sentences, items }) => [...sentences, ...items]);
}
