import type { AnalysedText, Token } from '#lib/citing/language/analysed-text.ts';
import { mayBeVerb } from '#lib/citing/language/meaning.ts';
import { isWrittenAsName } from '#lib/citing/language/names.ts';
import { mayLieInOther } from '#lib/citing/language/one-place.ts';
import { isParticiple } from '#lib/citing/language/roles.ts';
import type { Asked } from './asked.ts';
import { isAlike } from './likeness.ts';
import { saidByIn } from './said-by.ts';

/** Lead from a thing to whose it is, or where: "the treaty between Iceland and Norway", "the port of Arlo". */
const BELONGS = /^(?:of|between|in|at|near|from|with|and|the|a|an)$/u;
const MOST_WORDS = 8;

/**
 * Whether two sentences speak of two things that go by one name in the question: each says whose its thing is, and the names differ.
 * The treaty between Iceland and Norway is not the one between Peru and Chile.
 */
export function areTwoNamedThings(one: AnalysedText, other: AnalysedText, asked: Asked): boolean {
  const nouns = asked.words.filter((word) => !word.isCapital && !asked.predicates.includes(word));
  return nouns.some((noun) => {
    const [ours, theirs] = [namesOfThing(one, noun, asked), namesOfThing(other, noun, asked)];
    return ours.length > 0 && theirs.length > 0 && !ours.some((name) => theirs.some((its) => mayBeOne(name, its)));
  });
}

/** One name, or a town that may lie in the state which another sentence names. */
export function mayBeOne(one: Token, other: Token): boolean {
  return isAlike(one, other) || mayLieInOther(one.base, other.base);
}

/** The names right behind a noun of the question, and what leads to them. */
function namesOfThing(text: AnalysedText, noun: Token, asked: Asked): Token[] {
  const speech = saidByIn(text);
  const { tokens } = text;
  return tokens.flatMap((token, at) => {
    if (!isAlike(token, noun) || (token.isCapital && !token.startsSentence)) return [];
    const names: Token[] = [];
    for (const next of tokens.slice(at + 1, at + 1 + MOST_WORDS)) {
      const isName = isWrittenAsName(next, text);
      const isNoun = !next.stop && !mayBeVerb(next.base) && !isParticiple(next);
      if (next.clause !== token.clause || next.isFigure) break;
      if (speech.some(({ start, end }) => next.start >= start && next.end <= end)) break;
      if (!isName && !isNoun && !BELONGS.test(next.folded)) break;
      if (isName && !asked.words.some((word) => isAlike(word, next))) names.push(next);
    }
    return names;
  });
}
