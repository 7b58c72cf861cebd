import { unitOf } from '#lib/text/units.ts';
import { numbersIn } from '#lib/text/numbers.ts';
import type { Figure } from '#lib/citing/language/figures.ts';
import type { AnalysedText, Token } from '#lib/citing/language/analysed-text.ts';
import { matchesOf, type Alignment } from './alignment.ts';
import { contradiction, type Finding } from './finding.ts';
import { DENYING, isNegating } from '#lib/citing/language/negation.ts';

// A map: of a record the word “constructor” would be a key.
const LEVELS = new Map(
  Object.entries({
    all: 'all',
    every: 'all',
    each: 'all',
    both: 'all',
    most: 'most',
    majority: 'most',
    many: 'many',
    numerous: 'many',
    some: 'many',
    several: 'many',
    few: 'few',
    handful: 'few',
    none: 'none',
  }),
);
const FARTHEST = 4;
/** In letters. */
const FAR_OF_THEM = 30;

/** "All of the patients" may not rest on "some of the patients". */
export function checkQuantities(alignment: Alignment): Finding[] {
  const { statement, source } = alignment;
  const only = checkOnly(alignment);
  if (only.length > 0) return only;
  const nearly = nearlyAllIn(alignment);
  if (nearly) return [nearly];
  const scale = otherScaleIn(alignment);
  if (scale) return [scale];
  const everyone = statement.tokens.find(({ folded }) => EVERYONE.test(folded));
  const isLimited = source.tokens.find(({ folded }) => ONLY.test(folded));
  if (everyone && isLimited && !/\b(?:every|all|any)/i.test(source.text) && !LIMITING.test(statement.text))
    return [contradiction(`The footnote's sentence says “${isLimited.text}”, the answer says “${everyone.text}”.`)];
  const wholes = source.numbers.filter(({ kind, isImplied }) => kind === 'fraction' && isImplied);
  for (const token of statement.tokens) {
    const figure = /^(?:all|both)$/.test(token.folded)
      ? statement.numbers.find(({ start }) => start === token.end + 1)
      : undefined;
    const isNone = /\b(?:not|none|no)\b/i.test(source.text);
    const part = figure && !isNone && wholes.find(({ text }) => numbersIn(text).at(-1)?.value === figure.value);
    if (part)
      return [
        contradiction(`The footnote's sentence says “${part.text}”, the answer says “${token.text} ${figure.text}”.`),
      ];
    const level = levelOf(token, statement);
    const counted = level === undefined ? undefined : countedBy(token, statement);
    // "6 per cent of all staff"
    const isOfShare = statement.tokens[token.index - 1]?.folded === 'of' && statement.tokens[token.index - 2]?.isFigure;
    if (!counted || isOfShare) continue;
    const theirs = matchesOf(alignment, counted).flatMap((noun) => quantifierOf(noun, source) ?? []);
    if (theirs.some((other) => levelOf(other, source) === level)) continue;
    // "Most missed it" for "fewer than half met it"
    const isRest = level === 'most' && deniesByItself(alignment);
    const share = source.numbers.findLast((number) => isShareOf(number, counted, alignment));
    if (share && !isRest && (level === 'all' || level === 'none' || (level === 'most' && share.value <= 0.5)))
      return [contradiction(`The footnote's sentence says “${share.text}”, the answer says “${token.text}”.`)];
    if (theirs.length === 0 || isRest) continue;
    // "All died" for "none survived"
    const levels = [level, ...theirs.map((other) => levelOf(other, source))];
    if (levels.includes('all') && levels.includes('none') && alignment.opposite.some(({ length }) => length > 0))
      continue;
    return [contradiction(`The footnote's sentence says “${theirs[0]!.text}”, the answer says “${token.text}”.`)];
  }
  return [];
}

/** "Missed" for what others did not: a word that denies and that the sentence does not have. */
function deniesByItself({ statement, same }: Alignment): boolean {
  return statement.tokens.some(
    (token) => same[token.index]!.length === 0 && (DENYING.has(token.base) || isNegating(token, statement.tokens)),
  );
}

const SCALES = /^(?:dozens|hundreds|thousands|millions|billions|trillions)$/;

/** "Tens of millions" for "tens of thousands". */
function otherScaleIn({ statement, source }: Alignment): Finding | undefined {
  const [own, theirs] = [statement, source].map(({ tokens }) => tokens.filter(({ folded }) => SCALES.test(folded)));
  const last = own!.at(-1);
  const other = theirs!.at(-1);
  if (!last || !other || theirs!.some(({ folded }) => folded === last.folded)) return undefined;
  return contradiction(`The footnote's sentence says “${other.text}”, the answer says “${last.text}”.`);
}

const NEARLY = /^(?:almost|nearly|virtually|practically)$/;
const WHOLE = /^(?:all|every|entire|whole|everyone|everybody|everything)$/;

/** "His entire cabinet" for "almost his entire cabinet". */
function nearlyAllIn({ statement, source, reverse }: Alignment): Finding | undefined {
  const nearly = source.tokens.find(({ folded }) => NEARLY.test(folded));
  const whole =
    nearly && source.tokens.slice(nearly.index + 1, nearly.index + 4).find(({ folded }) => WHOLE.test(folded));
  const told = whole && reverse.same[whole.index]!.find(({ folded }) => WHOLE.test(folded));
  if (!told || /\b(?:almost|nearly|virtually|practically|most|but|except|apart|only|save|bar)\b/i.test(statement.text))
    return undefined;
  return contradiction(
    `The footnote's sentence says “${source.text.slice(nearly.start, whole.end)}”, the answer says “${told.text}”.`,
  );
}

const EVERYONE = /^(?:everyone|everybody|anyone|anybody)$/;
const ONLY = /^(?:only|solely|exclusively)$/;
const LIMITING =
  /\b(?:only|just|merely|mere|solely|sole|alone|exclusively|single|nothing but|nobody but|no more|limited|restricted|confined|except|but not|not|no other|barely)\b/i;

/** "Accused only the RSF" where the sentence has both, and nothing that leaves the others out. */
function checkOnly({ statement, source, same }: Alignment): Finding[] {
  const only = statement.tokens.find(
    ({ folded, index }) => ONLY.test(folded) && statement.tokens[index + 1]?.isFigure === false,
  );
  const told = only && statement.tokens.slice(only.index + 1, only.index + 5).find(({ stop }) => !stop);
  if (!only || only.startsSentence || !told || unitOf(told.folded)) return [];
  // The others that the sentence names beside it
  const isOneOfSeveral = same[told.index]!.some(({ index }) => {
    const around = source.tokens.slice(Math.max(0, index - 5), index + 4);
    return around.some(({ folded }) => /^(?:both|and|also|too|together)$/.test(folded));
  });
  const verb = statement.tokens[only.index - 1];
  // "Accused both sides"
  const areBoth =
    verb !== undefined &&
    same[verb.index]!.some(({ index }) => /^(?:both|all|several)$/.test(source.tokens[index + 1]?.folded ?? ''));
  if (!areBoth && (!isOneOfSeveral || LIMITING.test(source.text))) return [];
  return [
    contradiction(
      `The answer says “${statement.text.slice(only.start, told.end)}”, the footnote's sentence does not say “${only.folded}”.`,
    ),
  ];
}

/** "half of the reefs", "30 per cent of the reefs", "two of the five hostages". */
function isShareOf(number: Figure, counted: Token, alignment: Alignment): boolean {
  // "26 people, half of them soldiers"
  const isOfNamed = number.isOfNamed === true || /^ of (?:them|whom)\b/.test(alignment.source.text.slice(number.end));
  if (isOfNamed && number.kind === 'fraction')
    return matchesOf(alignment, counted).some(({ start }) => start >= number.end && start - number.end < FAR_OF_THEM);
  const isShare = number.kind === 'fraction' || number.unit?.dimension === 'ratio' || number.isPart === true;
  return isShare && matchesOf(alignment, counted).some(({ term }) => term === number.counted);
}

function levelOf({ folded, index }: Token, { tokens, text }: AnalysedText): string | undefined {
  const next = tokens[index + 1];
  if (!next) return undefined;
  // "the most important", "some 40,000", "at most", "a few"
  if (folded === 'all' && next.isFigure) return 'all';
  if (next.isFigure || (folded === 'most' && /^(?:the|at)$/.test(tokens[index - 1]?.folded ?? ''))) return undefined;
  // "only a few" are few
  if (folded === 'few' && tokens[index - 1]?.folded === 'a')
    return /^(?:only|just|merely)$/.test(tokens[index - 2]?.folded ?? '') ? 'few' : 'many';
  if (folded === 'some' && tokens[index - 1]?.folded === 'only') return 'few';
  if (/[,;.]/.test(text.slice(tokens[index]!.end, next.start))) return undefined;
  return LEVELS.get(folded);
}

function countedBy({ index, clause }: Token, { tokens }: AnalysedText): Token | undefined {
  return tokens
    .slice(index + 1, index + 1 + FARTHEST)
    .find((token) => token.clause === clause && !token.stop && !token.isFigure);
}

function quantifierOf(noun: Token, text: AnalysedText): Token | undefined {
  const before = text.tokens.slice(Math.max(0, noun.index - FARTHEST), noun.index);
  return before.findLast((token) => levelOf(token, text) !== undefined && countedBy(token, text) === noun);
}
