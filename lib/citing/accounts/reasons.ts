import type { Slice } from '#lib/domain.ts';
import { fieldsOf } from '#lib/text/fields.ts';
import { isActor } from '#lib/citing/language/actors.ts';
import { isSameWord } from '#lib/citing/check/alignment.ts';
import type { Token } from '#lib/citing/language/analysed-text.ts';
import { basesOf } from '#lib/citing/language/meaning.ts';
import { areOpposite, sidesAt } from '#lib/citing/language/opposites.ts';
import { isParticiple, isPassive } from '#lib/citing/language/roles.ts';
import type { Asked } from './asked.ts';
import { type Cause, causesIn } from './causes.ts';
import { type Claim, trimmedSlice, wordsWithin } from './claim.ts';
import { isAlike, shareOf, weightOf } from './likeness.ts';
import { saidByIn } from './said-by.ts';
import type { Sources } from './sources.ts';
import { surenessOf } from './sureness.ts';
import type { Telling } from './telling.ts';
import { isOfKind } from './umbrella-causes.ts';
import { unknownIn } from './unknown.ts';
import { readingOf } from './readings.ts';

/** A reason that a sentence gives. */
export interface Reason extends Claim {
  /** Its telling words; none for a reason that is said to be unknown. */
  cause: Token[];
}

/** Stand in causes of every kind. */
const OF_ANY_CAUSE = basesOf(
  `obstacle setback hurdle delay problem failure fault issue reason decision need lack dispute row disagreement quarrel conflict fear concern worry situation condition circumstance event
   new former last late first unexpected sudden recent several many various certain serious major great big high low bad`,
);
const LIGHT = basesOf(
  'have be make take get go come give want wish keep let become begin start do can may will see use put set',
);
/** A pair of words that only stand in the same fields of meaning counts so much. */
const BY_FIELDS = 0.5;
const LEAST_FIELDS = 2;
/** Two causes are one from this share on of what the shorter tells. */
const SAME = 0.5;
/** Of the words of the question. */
const MOST_OF_IT = 0.5;
const SOME_OF_IT = 0.4;
const POINTS_AT_IT =
  /\b(?:reasons?|causes?|explanation|motives?|it|its|this|that|these|they|the (?:delay|decision|move|step|change|accident|incident|disaster|event|matter|case|problem|postponement|cancellation|resignation|failure|rise|fall))\b/iu;
/** Who acts rather than what makes them act: "the organisers postponed it". */
const SOMEBODY = /^(?:he|she|they|it|who|side|organi[sz]ers?|builders?|officials?)$/u;

/** The reasons that a cited sentence gives for what is asked about. */
export function reasonsIn(telling: Telling, asked: Asked, sources: Sources): Reason[] {
  const unknown = asked.kind === 'reason' ? unknownReason(telling, asked, sources) : undefined;
  if (unknown) return [unknown];
  const end = endOfTold(telling);
  const isOfMatter = (piece: Slice) => shareOf(asked.predicates, wordsWithin(telling, piece)) > 0;
  const causes = [...causesIn(telling.text, end, isOfMatter), ...byVerb(telling, asked)];
  return causes
    .filter((cause) => isOfAsked(cause, telling, asked))
    .flatMap((cause) => reasonOf(cause, telling, asked, sources));
}

function reasonOf({ cause, effect }: Cause, telling: Telling, asked: Asked, sources: Sources): Reason[] {
  const span = trimmedSlice(telling.text, withoutSpeech(telling, withoutLead(telling.text, cause)));
  const words = wordsWithin(telling, span).filter((word) => !asked.words.some((other) => isSameWord(word, other)));
  const figures = telling.analysed.tokens.filter(
    ({ start, end, isFigure }) => isFigure && start >= span.start && end <= span.end,
  );
  if (words.every(({ base }) => OF_ANY_CAUSE.has(base) || LIGHT.has(base)) && figures.length === 0) return [];
  const source = sources.of(telling, span);
  const around = { start: Math.min(effect.start, cause.start), end: Math.max(effect.end, span.end) };
  return [
    {
      telling,
      span,
      says: telling.text.slice(span.start, span.end),
      source,
      sureness: surenessOf(telling, span, source, around),
      of: wordsWithin(telling, effect),
      cause: words,
    },
  ];
}

function unknownReason(telling: Telling, asked: Asked, sources: Sources): Reason | undefined {
  const found = unknownIn(telling, 'reason');
  const span = found && { start: found.start, end: Math.max(found.start, Math.min(found.end, endOfTold(telling))) };
  const context = [...telling.before.slice(-2), telling.text].join(' ');
  if (!span || !isTalkedOf(asked, context)) return undefined;
  const plain = trimmedSlice(telling.text, span);
  const says = telling.text.slice(plain.start, plain.end);
  return {
    telling,
    span: plain,
    says,
    source: sources.of(telling, plain),
    sureness: 'unknown',
    of: wordsWithin(telling, plain),
    cause: [],
  };
}

/** Where what is told ends, and who tells it begins. */
function endOfTold({ analysed, text }: Telling): number {
  return Math.min(text.length, ...saidByIn(analysed).flatMap(({ isBefore, start }) => (isBefore ? [] : [start])));
}

/** Without who tells it behind it: "a lack of money, the paper said, and …". */
function withoutSpeech({ analysed, text }: Telling, { start, end }: Slice): Slice {
  const lead = saidByIn(analysed).find((said) => said.start <= start + 2 && said.end > start && said.end < end);
  const from = lead ? lead.end + (/^\s+that\b/u.exec(text.slice(lead.end, end))?.[0].length ?? 0) : start;
  const speech = saidByIn(analysed).find((said) => said.start > from + 2 && said.start < end);
  return { start: from, end: speech ? speech.start : end };
}

/** "partly because", "the fact that". */
function withoutLead(text: string, { start, end }: Slice): Slice {
  const lead =
    /^[\s:]*(?:the fact that|that|partly|mainly|in part|only|simply|purely)\s+/iu.exec(text.slice(start, end))?.[0]
      .length ?? 0;
  return { start: start + lead, end };
}

/** "A dispute over steel delayed the opening", "It was started by a bonfire": a thing does what the question asks about. */
function byVerb(telling: Telling, asked: Asked): Cause[] {
  if (asked.kind !== 'reason') return [];
  const { analysed, text } = telling;
  return analysed.tokens.flatMap((verb): Cause[] => {
    if (!isParticiple(verb) || !asked.predicates.some((word) => isAlike(word, verb))) return [];
    const clause = analysed.tokens.filter((token) => token.clause === verb.clause);
    const by = clause.find(({ index, folded }) => folded === 'by' && index === verb.index + 1);
    const isAmount = by !== undefined && analysed.tokens[by.index + 1]?.isFigure === true;
    if (by && !isAmount && isPassive(analysed, verb)) {
      const end = text.slice(by.end).search(/[,;.]|\s(?:and|but|while)\s/u);
      const cause = { start: by.end, end: end < 0 ? text.length : by.end + end };
      return isSomebody(clause.filter(({ start }) => start > by.start))
        ? []
        : [{ cause, effect: { start: 0, end: verb.end }, isWeak: true }];
    }
    const auxiliary = analysed.tokens[verb.index - 1];
    const isPerfect = auxiliary !== undefined && /^(?:has|have|had)$/u.test(auxiliary.folded);
    const before = analysed.tokens[verb.index - (isPerfect ? 2 : 1)];
    const behind = analysed.tokens[verb.index + 1];
    if (!before || before.stop || !behind || !/^(?:the|its|his|her|their|a|an|it|all|this)$/u.test(behind.folded))
      return [];
    const subject = analysed.tokens.filter(({ segment, index }) => segment === verb.segment && index <= before.index);
    if (isSomebody(subject)) return [];
    return [
      {
        cause: { start: subject[0]!.start, end: before.end },
        effect: { start: verb.start, end: text.length },
        isWeak: true,
      },
    ];
  });
}

/** By the word that a noun phrase ends with, before "of", "over" and the like. */
function isSomebody(phrase: Token[]): boolean {
  const end = phrase.findIndex(({ folded }) =>
    /^(?:of|over|in|at|on|between|about|with|among|from|for|near)$/u.test(folded),
  );
  const head = (end < 0 ? phrase : phrase.slice(0, end)).at(-1);
  return head === undefined || isActor(head) || SOMEBODY.test(head.folded) || (head.isCapital && !head.startsSentence);
}

/** What the cause is given for is what the question asks about, and not the other way round. */
function isOfAsked({ cause, effect, isWeak }: Cause, telling: Telling, asked: Asked): boolean {
  const effectWords = wordsWithin(telling, effect);
  const inEffect = shareOf(asked.words, effectWords);
  if (asked.kind !== 'reason') return !isWeak && effectWords.length > 1 && inEffect >= MOST_OF_IT;
  const inCause = shareOf(asked.words, wordsWithin(telling, cause));
  if (inCause > inEffect) return false;
  const isTold = shareOf(asked.predicates, effectWords) > 0;
  if (isTold && inEffect > MOST_OF_IT) return true;
  if (isWeak) return false;
  if (isTold && inEffect >= SOME_OF_IT) return true;
  // "It is closing because …", "The reason was …": the rest stands before.
  const written = telling.text.slice(effect.start, effect.end);
  const points = isTold || effectWords.length < 2 || POINTS_AT_IT.test(written);
  return points && isTalkedOf(asked, [...telling.before.slice(-2), written].join(' '));
}

/** Most of what the question asks about stands there, and what happens. */
function isTalkedOf(asked: Asked, context: string): boolean {
  const words = readingOf(context).tokens;
  return shareOf(asked.words, words) >= MOST_OF_IT && shareOf(asked.predicates, words) > 0;
}

/** Whether two sentences give one reason, in other words or in more detail. */
export function isSameReason(one: Reason, other: Reason): boolean {
  const isDenied = ({ sureness }: Reason) => sureness === 'denied';
  if (one.sureness === 'unknown' || other.sureness === 'unknown') return one.sureness === other.sureness;
  if (isDenied(one) !== isDenied(other)) return false;
  if (areTurned(one.cause, other.cause)) return false;
  if (one.cause.length === 0 || other.cause.length === 0) return one.says === other.says;
  if (isOfKind(one.cause, other.cause)) return true;
  return Math.max(shareOfCause(one.cause, other.cause), shareOfCause(other.cause, one.cause)) >= SAME;
}

function shareOfCause(words: Token[], others: Token[]): number {
  let [found, all] = [0, 0];
  for (const word of words) {
    const weight = LIGHT.has(word.base) ? 0.2 : OF_ANY_CAUSE.has(word.base) ? 0.4 : weightOf(word);
    all += weight;
    if (others.some((other) => isAlike(word, other))) found += weight;
    else if (others.some((other) => sharesFields(word, other))) found += weight * BY_FIELDS;
  }
  return all === 0 ? 0 : found / all;
}

function sharesFields(one: Token, other: Token): boolean {
  if (one.isCapital || other.isCapital) return false;
  const theirs = fieldsOf(other.term);
  return fieldsOf(one.term).filter((field) => theirs.includes(field)).length >= LEAST_FIELDS;
}

/** "because prices rose", "because prices fell". */
function areTurned(ones: Token[], others: Token[]): boolean {
  const sides = (words: Token[]) =>
    words.flatMap((_, at) =>
      sidesAt(
        words.map(({ base }) => base),
        at,
      ),
    );
  const theirs = sides(others);
  const own = sides(ones);
  return (
    own.some((a) => theirs.some((b) => areOpposite(a, b))) &&
    !own.some((a) => theirs.some((b) => a.line === b.line && a.side === b.side))
  );
}
