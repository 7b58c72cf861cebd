import { hedgesIn } from '#lib/citing/language/hedges.ts';
import { type Claim, clausesAt } from './claim.ts';

const PLANNED =
  /\b(?:(?:is|are|was|were) (?:now |still |originally |initially |also )?(?:to (?:be|\p{L}+)|due|set|scheduled|planned|expected|slated|about to|supposed|going) ?|(?:will|shall|would)\b|(?:plans?|planned|intends?|intended|expects?|hopes?|wants?|aims?) to\b|(?:has|have|had) been (?:scheduled|planned|expected|supposed|set)\b|upcoming|forthcoming|is imminent|(?:the|its|their) (?:plan|original plan|aim) (?:is|was) to\b|ahead of (?:the|its)\b)/giu;

/** Whether a sentence tells what stands near a place as still to come, or as once planned, rather than as done. */
export function isStillToCome({ telling, span, of }: Pick<Claim, 'telling' | 'span' | 'of'>): boolean {
  const clauses = clausesAt(telling, span);
  const inClause = (index: number) => clauses.has(telling.analysed.tokens[index]!.clause);
  const isHedged = hedgesIn(telling.analysed).some(
    ({ kind, word, scope }) => kind === 'plan' && inClause(word.index) && scope.some((token) => of.includes(token)),
  );
  if (isHedged) return true;
  for (const { index, 0: words } of telling.text.matchAll(PLANNED)) {
    const token = telling.analysed.tokens.find(({ end }) => end >= index + words.trimEnd().length);
    if (token && clauses.has(token.clause)) return true;
  }
  return false;
}
