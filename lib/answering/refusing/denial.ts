import { analyse } from '#lib/citing/language/analysed-text.ts';
import { negationsIn } from '#lib/citing/language/negation.ts';
import type { Query } from '#lib/domain.ts';
import type { QuestionKind } from '#lib/text/question-kind.ts';
import { AskedWords } from '../asked/asked-words.ts';
import type { ReadSentence } from '../asked/read-sentences.ts';
import type { ScoredSentence } from '../embedded/score.ts';

/** From this share on, a sentence is about the very thing that the question takes for granted. */
const ABOUT_IT = 0.6;
/** Of the words that are no names, so many must be denied. */
const LEAST_DENIED = 0.5;

/**
 * A sentence that covers the question as well as any and negates what it asks about ("without secret annexes"). Questions that may be answered by
 * a "no" or by what somebody denies have none.
 */
export function findDenial(
  query: Query,
  kind: QuestionKind,
  scored: readonly ScoredSentence[],
): ScoredSentence | undefined {
  const asked = query.text.toLowerCase();
  if (kind === 'yes-no' || kind === 'comparison' || kind === 'list') return undefined;
  if (
    /n['’]t\b|\b(?:not|cannot|no|never|without|deny|denied|denies|reject\w*|refus\w*|(?:say|said|says|think|thinks|thought|comment\w*|claim\w*)(?! that \w))\b/u.test(
      asked,
    )
  )
    return undefined;
  const best = Math.max(...scored.map(({ own }) => own));
  if (best < ABOUT_IT) return undefined;
  const closest = scored.filter(({ own }) => own >= 0.9 * best);
  return closest.every((sentence) => isNegated(query, sentence)) ? closest[0] : undefined;
}

/** "Why does A say that B does C?": the closest sentence says that B does not. */
export function findDenialOfClaim(query: Query, sentences: readonly ReadSentence[]): ScoredSentence | undefined {
  const match =
    /\b(?:say|says|said|claim|claims|claimed|think|thinks|thought|believe|believes|believed|insist|insists|insisted|admit|admits|admitted) that (.+)$/iu.exec(
      query.text,
    );
  if (!match || /\b(?:not|never|no)\b|n['’]t\b/iu.test(match[1]!)) return undefined;
  const asked = new AskedWords(query);
  const claim = analyse(query.text).tokens.filter(
    ({ start, stop }) => !stop && start >= match.index + match[0].length - match[1]!.length,
  );
  const shareOf = ({ text }: ReadSentence) => {
    let [all, found] = [0, 0];
    for (const token of claim) {
      all += asked.weightOf(token);
      found += asked.weightOf(token) * asked.closeness(token, text);
    }
    return all === 0 ? 0 : found / all;
  };
  const [best] = sentences
    .map((sentence) => ({ sentence, share: shareOf(sentence) }))
    .toSorted((one, other) => other.share - one.share);
  return best && best.share >= ABOUT_IT && isNegated(query, best.sentence.scored) ? best.sentence.scored : undefined;
}

/** Whether most of what the sentence has of the question, names aside, stands in the reach of a negation. */
function isNegated(query: Query, { sentence }: ScoredSentence): boolean {
  const text = analyse(sentence.text);
  const words = new AskedWords(query);
  const denied = new Set(
    negationsIn(text).flatMap(({ word, scope }) =>
      scope.filter(
        (token) =>
          token.segment === word.segment || (token.clause === word.clause && scope[0]!.segment === token.segment),
      ),
    ),
  );
  if (denied.size === 0) return false;
  let all = 0;
  let turned = 0;
  for (const token of analyse(query.text).tokens) {
    const term = query.terms.find((one) => one.term === token.term);
    if (!term || term.name) continue;
    const matches = words.matches(token, text);
    if (matches.length === 0) continue;
    all += term.weight;
    if (matches.some((match) => denied.has(match.token))) turned += term.weight;
  }
  return all > 0 && turned >= LEAST_DENIED * all;
}
