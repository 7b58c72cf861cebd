import type { Token } from '#lib/citing/language/analysed-text.ts';
import { isWrittenAsName } from '#lib/citing/language/names.ts';
import { areOpposite, sidesAt } from '#lib/citing/language/opposites.ts';
import { mayBeVerb } from '#lib/citing/language/meaning.ts';
import { isPreposition } from '#lib/citing/language/roles.ts';
import { ordinalOf } from '#lib/text/number-words.ts';
import type { Asked } from './asked.ts';
import { type Claim, clausesAt } from './claim.ts';
import { isAlike, shareOf } from './likeness.ts';
import { mayBeOneMoment, momentsIn, type Moment } from './moments.ts';
import { areTwoNamedThings, mayBeOne } from './named-things.ts';
import { readingOf } from './readings.ts';
import { saidByIn } from './said-by.ts';
import type { Telling } from './telling.ts';

const PLACE = /^(?:in|at|near|outside|around|over)$/u;
const PHASES = new Map(Object.entries({ runoff: 2, rerun: 2, replay: 2, final: 99, semifinal: 98, quarterfinal: 97 }));
/** All of it, apart from any part. */
const ALL_OVER = /^(?:nationwide|overall|worldwide|total|altogether|country|nation|world)$/u;

/** What tells one occasion from another: when, where, the how-manieth, and whose it is. */
interface Occasion {
  moments: Moment[];
  places: Token[];
  ordinals: number[];
  names: Token[];
  words: Token[];
  /** What kind of the thing asked about it is: of "the exhibition of old maps" old and maps. */
  kinds: Token[];
}

/**
 * Whether two claims speak of two things of one kind: of two years, two towns, two rounds, two owners. What one of them leaves open
 * does not part them.
 *
 * @param compared what is compared tells no occasions apart: the moments, or who it was
 */
export function areTwoOccasions(one: Claim, other: Claim, asked: Asked, compared?: 'date' | 'actor'): boolean {
  const [a, b] = [occasionOf(one, asked), occasionOf(other, asked)];
  if (compared !== 'date' && areApart(a.moments, b.moments, mayBeOneMoment)) return true;
  if (areApart(a.ordinals, b.ordinals, (x, y) => x === y)) return true;
  if (areApart(a.places, b.places, mayBeOne)) return true;
  if (areApart(a.kinds, b.kinds, isAlike)) return true;
  if (areContrasted(a.words, b.words)) return true;
  if (areTurned(a.words, b.words)) return true;
  if (areTwoNamedThings(one.telling.analysed, other.telling.analysed, asked)) return true;
  if (compared === 'actor') return false;
  // Where the question itself names whose it is, both speak of that.
  const answersBoth = asked.words.length > 1 && [a, b].every(({ words }) => shareOf(asked.words, words) >= 0.99);
  const areNamedBefore = [one, other].every(({ telling }) => isNamedIn(telling, asked));
  return !answersBoth && !areNamedBefore && areApart(a.names, b.names, isAlike);
}

/** The names of the question stand in the sentence, or before it. */
function isNamedIn({ before, text }: Telling, asked: Asked): boolean {
  const wanted = asked.words.filter(({ isCapital, startsSentence }) => isCapital && !startsSentence);
  const all = [...before, text].join(' ').toLowerCase();
  return wanted.length > 0 && wanted.every(({ folded }) => all.includes(folded));
}

function areApart<Item>(ones: Item[], others: Item[], isOne: (a: Item, b: Item) => boolean): boolean {
  return ones.length > 0 && others.length > 0 && !ones.some((a) => others.some((b) => isOne(a, b)));
}

function occasionOf({ telling, span }: Claim, asked: Asked): Occasion {
  const { analysed, text, article } = telling;
  const speech = saidByIn(analysed);
  const value = analysed.tokens.filter(({ start, end }) => start < span.end && end > span.start);
  const clauses = clausesAt(telling, span);
  const tokens = analysed.tokens.filter(
    (token) =>
      (clauses.has(token.clause) || clauses.size === 0) &&
      !value.includes(token) &&
      !speech.some(({ start, end }) => token.start >= start && token.end <= end),
  );
  const words = tokens.filter(({ stop, isFigure }) => !stop && !isFigure);
  const names = words.filter((token) => isWrittenAsName(token, analysed));
  return {
    moments: momentsIn(text, article?.published, analysed.dates).filter(
      (moment) =>
        !speech.some(({ start, end }) => moment.start >= start && moment.end <= end) &&
        tokens.some((token) => token.start < moment.end && token.end > moment.start) &&
        !(moment.start < span.end && moment.end > span.start),
    ),
    places: names.filter((token) => PLACE.test(beforeName(token, analysed.tokens)?.folded ?? '')),
    ordinals: tokens.flatMap(phaseOf),
    names: names.filter((token) => !ALL_OVER.test(token.folded)),
    words,
    kinds: kindsIn(tokens, asked),
  };
}

/** 2 for "the second round" and "the runoff". */
function phaseOf({ folded, index, start }: Token, _: number, tokens: Token[]): number | [] {
  const before = tokens.find((token) => token.index === index - 1 && start - token.end < 2)?.folded ?? '';
  const isPart = folded === 'final' && /^(?:semi|quarter)$/u.test(before);
  return PHASES.get(isPart ? `${before}final` : folded) ?? ordinalOf(folded) ?? [];
}

/** The words behind "of" behind a noun of the question, as far as the question has them not itself. */
function kindsIn(tokens: Token[], asked: Asked): Token[] {
  const nouns = asked.words.filter((word) => !asked.predicates.includes(word));
  return tokens.flatMap((token, at) => {
    if (tokens[at + 1]?.folded !== 'of' || !nouns.some((noun) => isAlike(noun, token))) return [];
    const behind = tokens.slice(at + 2, at + 6);
    const end = behind.findIndex((word) => isPreposition(word) || mayBeFinite(word));
    const kind = (end < 0 ? behind : behind.slice(0, end)).filter(({ stop }) => !stop);
    return kind.some((word) => asked.words.some((other) => isAlike(word, other))) ? [] : kind;
  });
}

/**
 * Whether a clause speaks of another thing that has nearly the name of the one asked about: "signed a landmark deal on oil", where
 * the question has "the treaty".
 */
export function isOfAnotherKind(tokens: readonly Token[], asked: Asked): boolean {
  const nouns = asked.words.filter((word) => !asked.predicates.includes(word));
  const named = tokens.filter((token) => nouns.some((noun) => isAlike(noun, token)));
  if (named.some((token) => nouns.some(({ base }) => base === token.base))) return false;
  return named.some(({ index }) => {
    const at = tokens.findIndex((token) => token.index === index);
    const isNew = tokens.slice(Math.max(0, at - 3), at).some(({ folded }) => /^(?:an?|another)$/u.test(folded));
    const behind = tokens.slice(at + 1, at + 4);
    const isTold = behind.some((word) => asked.words.some((other) => isAlike(word, other)));
    return isNew && /^(?:on|about|for|of|over)$/u.test(behind[0]?.folded ?? '') && !isTold;
  });
}

function mayBeFinite({ folded, base, stop }: Token): boolean {
  return stop
    ? /^(?:is|are|was|were|has|have|had|will|would|can|could)$/u.test(folded)
    : mayBeVerb(base) && /(?:s|ed)$/u.test(folded);
}

/** The word before a name of several words. */
function beforeName(token: Token, tokens: Token[]): Token | undefined {
  let at = token.index - 1;
  while (at > 0 && (tokens[at]!.isCapital || tokens[at]!.folded === 'the')) at--;
  return tokens[at];
}

/** Of two kinds that go by one name: the men's and the women's final. */
const CONTRASTS = [
  ['men', 'women'],
  ['man', 'woman'],
  ['boy', 'girl'],
  ['boys', 'girls'],
  ['junior', 'senior'],
  ['singles', 'doubles'],
  ['upper', 'lower'],
  ['domestic', 'foreign'],
  ['home', 'away'],
  ['urban', 'rural'],
  ['civilian', 'military'],
  ['local', 'national'],
  ['presidential', 'parliamentary'],
];

function areContrasted(ones: Token[], others: Token[]): boolean {
  const has = (words: Token[], name: string) => words.some(({ folded }) => folded === name);
  return CONTRASTS.some(
    ([a, b]) =>
      (has(ones, a!) && !has(ones, b!) && has(others, b!) && !has(others, a!)) ||
      (has(ones, b!) && !has(ones, a!) && has(others, a!) && !has(others, b!)),
  );
}

/** "exports" and "imports", "began" and "ended", "men" and "women". */
function areTurned(ones: Token[], others: Token[]): boolean {
  const sides = (words: Token[]) => {
    const bases = words.map(({ base }) => base);
    return words.flatMap((word, at) => sidesAt(bases, at).map((side) => ({ ...side, word })));
  };
  const [own, theirs] = [sides(ones), sides(others)];
  return own.some(
    (a) => theirs.some((b) => areOpposite(a, b)) && !theirs.some((b) => a.line === b.line && a.side === b.side),
  );
}

/**
 * Whether a sentence speaks of another than the one whom the question names: it names somebody else, not as a place, or none of the
 * names stands in it, before it or in the title of its article.
 */
export function namesAnother(telling: Telling, asked: Asked): boolean {
  const wanted = asked.words.filter(({ isCapital, startsSentence }) => isCapital && !startsSentence);
  if (wanted.length === 0) return false;
  const { analysed, before, article } = telling;
  const all = analysed.tokens.filter(({ isCapital }) => isCapital);
  if (shareOf(wanted, all) > 0) return false;
  const speech = saidByIn(analysed);
  const isOther = all.some(
    (token) =>
      isWrittenAsName(token, analysed) &&
      !isPreposition(beforeName(token, analysed.tokens) ?? token) &&
      !speech.some(({ start, end }) => token.start >= start && token.end <= end),
  );
  return isOther || shareOf(wanted, readingOf([article?.title ?? '', ...before].join('\n')).tokens) === 0;
}
