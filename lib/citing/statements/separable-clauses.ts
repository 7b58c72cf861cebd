import { analyse, type Token } from '#lib/citing/language/analysed-text.ts';
import { isVerbLike } from '#lib/citing/language/verbs.ts';

/** Where a clause of its own may begin: behind a semicolon, or a comma and a word that joins it. */
const JOINT = /;\s+(?:(?:and|but)\s+)?|,\s+(?=(?:and|but|while|whereas|yet|so|although|though|which|who)\s)/gu;
const AUXILIARY = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|did|does)$/;
/** Markers and the marks that end a sentence, in any order, with closing marks of emphasis. */
const END = /(?:\s?\[\^\d+\]|[.!?…]|[*_]{1,3}$)*$/u;
const MARKER = /\[\^\d+\]/g;
/** Each opens and closes alike, so that an odd number of them leaves one open. */
const PAIRED = [/\*\*/g, /(?<!\*)\*(?!\*)/g, /"/g, /`/g];
const BRACKETS: [RegExp, RegExp][] = [
  [/\(/g, /\)/g],
  [/\[/g, /\]/g],
  [/[“„«]/g, /[”»]/g],
];
/** A statement is not cut at more places than that. */
const MOST_CUTS = 4;

/**
 * What a sentence of an answer becomes without its last clauses, the longest first: "It rained [^1], and dogs barked." gives
 * "It rained [^1]." Only whole clauses are cut, with a verb on either side; a sentence without one gives nothing. Where no marker is left,
 * the markers at the end of the sentence stay.
 *
 * @param body the sentence as Markdown, with its markers.
 */
export function withoutLastClauses(body: string): string[] {
  const end = END.exec(body)![0];
  const text = body.slice(0, body.length - end.length);
  const places = [...text.matchAll(JOINT)].map(({ index }) => index).slice(-MOST_CUTS);
  return places.toReversed().flatMap((place) => {
    const [kept, cut] = [text.slice(0, place), text.slice(place)];
    const before = [...kept.matchAll(JOINT)].at(-1)?.index ?? 0;
    if (!isBalanced(kept) || !hasVerb(kept.slice(before)) || !hasVerb(cut)) return [];
    const isCited = MARKER.test(kept);
    MARKER.lastIndex = 0;
    return [kept.trimEnd() + (isCited ? end.replaceAll(MARKER, '').trimStart() : end)];
  });
}

function hasVerb(clause: string): boolean {
  const text = analyse(clause.replaceAll(MARKER, ''));
  const isVerb = (token: Token) =>
    AUXILIARY.test(token.folded) || (!token.stop && !token.isFigure && isVerbLike(token, text));
  return text.tokens.some(isVerb);
}

function isBalanced(text: string): boolean {
  const count = (pattern: RegExp) => (text.replaceAll(MARKER, '').match(pattern) ?? []).length;
  return (
    PAIRED.every((mark) => count(mark) % 2 === 0) && BRACKETS.every(([open, close]) => count(open) === count(close))
  );
}
