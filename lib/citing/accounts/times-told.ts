import type { Slice } from '#lib/domain.ts';
import type { Token } from '#lib/citing/language/analysed-text.ts';
import { mayBeVerb } from '#lib/citing/language/meaning.ts';
import { isParticiple } from '#lib/citing/language/roles.ts';
import type { Asked } from './asked.ts';
import { type Claim, trimmedSlice } from './claim.ts';
import { isSameVerb, overlapOf, shareOf } from './likeness.ts';
import { dayOf, type Moment, momentsIn } from './moments.ts';
import { isStillToCome } from './plans.ts';
import { saidByIn } from './said-by.ts';
import type { Sources } from './sources.ts';
import { surenessOf } from './sureness.ts';
import type { Telling } from './telling.ts';
import { readingOf } from './readings.ts';

/** A sentence that tells something as still to come, or as done. */
export interface TimeTold extends Claim {
  isPlanned: boolean;
  event: Token;
}

const AUXILIARIES =
  /(?:\b(?:is|are|was|were|be|been|being|has|have|had|will|would|shall|to|due|set|about|going|scheduled|expected|plans?|planned|intends?|intended|not|now|then|still|soon)\s+)+$/iu;
const NEGATED =
  /\b(?:not|never|no|nobody|without|cannot|refused|failed|postponed|delayed|cancelled|put off)\b|n['’]t\b/iu;
const NOT_PAST = /^(?:to|the|an?|of|is|are|be|being|newly|by|not|if|when|as|still|its|his|her|their)$/u;
/** Words of two sentences on one event have so much in common. */
const SAME_EVENT = 0.5;
/** Of the words of the question. */
const MOST_OF_IT = 0.5;
/** In days. */
const LONG = 200;

/** The sentences that tell what is asked about as still to come, with those of other articles that tell it as done; undefined where there are not both. */
export function plansAndDeeds(tellings: readonly Telling[], asked: Asked, sources: Sources): TimeTold[] | undefined {
  const told = tellings.flatMap((telling) => timesIn(telling, asked, sources));
  const planned = told.filter(({ isPlanned }) => isPlanned);
  const done = told.filter(({ isPlanned }) => !isPlanned);
  const pairs = planned.flatMap((plan) =>
    done.filter((deed) => areOneEvent(plan, deed, asked)).map((deed) => [plan, deed]),
  );
  const paired = new Set(pairs.flat());
  return paired.size === 0 ? undefined : [...planned, ...done].filter((one) => paired.has(one));
}

function timesIn(telling: Telling, asked: Asked, sources: Sources): TimeTold[] {
  const { analysed, text } = telling;
  const speech = saidByIn(analysed);
  return analysed.tokens.flatMap((event): TimeTold[] => {
    const isAsked = asked.predicates.some((word) => isSameVerb(word, event));
    if (
      !isAsked ||
      !(mayBeVerb(event.base) || isPast(event)) ||
      event.folded.endsWith('ing') ||
      speech.some(({ start, end }) => event.start >= start && event.end <= end)
    )
      return [];
    const clause = analysed.tokens.filter((token) => token.clause === event.clause);
    const of = clause.filter(({ stop, isFigure }) => !stop && !isFigure);
    const isPlanned = isStillToCome({ telling, span: event, of });
    if (!isPlanned && !isDone(event, analysed.tokens)) return [];
    const place = spanOf(event, clause, telling);
    if (!place) return [];
    const span = trimmedSlice(text, place);
    if (NEGATED.test(text.slice(clause[0]!.start, event.end))) return [];
    const source = sources.of(telling, span);
    return [
      {
        telling,
        span,
        says: text.slice(span.start, span.end),
        source,
        sureness: surenessOf(telling, span, source),
        of,
        isPlanned,
        event,
      },
    ];
  });
}

function isPast(event: Token): boolean {
  return isParticiple(event) || event.folded === 'met';
}

/** "was signed", "signed": in the past, not "is kept", "to be kept" or "a kept promise". */
function isDone(event: Token, tokens: Token[]): boolean {
  if (!isPast(event)) return false;
  const before = tokens[event.index - 1];
  if (before === undefined || !before.folded.endsWith('ly'))
    return before === undefined || !NOT_PAST.test(before.folded);
  return isDone({ ...event, index: before.index }, tokens);
}

/** The verb with its auxiliaries, and the date with it; undefined for a noun. */
function spanOf(event: Token, clause: Token[], { text, article, analysed }: Telling): Slice | undefined {
  const lead = AUXILIARIES.exec(text.slice(0, event.start))?.[0].length ?? 0;
  const isActive = isPast(event) && analysed.tokens[event.index - 1]?.stop === false;
  if (lead === 0 && !isActive) return undefined;
  const start = event.start - lead;
  const moment = momentsIn(text, article?.published, analysed.dates).find((one) =>
    clause.some((token) => token.start < one.end && token.end > one.start),
  );
  return moment
    ? { start: Math.min(start, moment.start), end: Math.max(event.end, moment.end) }
    : { start, end: event.end };
}

/** Told by another article, not before the deed, and of the same thing: what the question names beside the verb, or most of the words. */
function areOneEvent(plan: TimeTold, deed: TimeTold, asked: Asked): boolean {
  if (plan.telling.articleId === deed.telling.articleId || !isSameVerb(plan.event, deed.event)) return false;
  const [before, behind] = [dayOf(plan.telling.article?.published), dayOf(deed.telling.article?.published)];
  if (before !== undefined && behind !== undefined && before > behind) return false;
  if (isDoneBefore(deed, plan, before)) return false;
  if ([plan, deed].some(({ telling }) => !isOfNames(telling, asked))) return false;
  const things = asked.words.filter((word) => !isSameVerb(word, plan.event));
  if (things.length > 0 && [plan, deed].some(({ of }) => shareOf(things, of) < MOST_OF_IT)) return false;
  const others = (told: TimeTold) => told.of.filter((word) => word !== told.event);
  const isBare = others(plan).length === 0 || others(deed).length === 0;
  return things.length > 0 || isBare || overlapOf(others(plan), others(deed)) >= SAME_EVENT;
}

/** Most of the names of the question stand in the sentence, or before it. */
function isOfNames({ before, text }: Telling, asked: Asked): boolean {
  const names = asked.words.filter(({ isCapital, startsSentence }) => isCapital && !startsSentence);
  return names.length === 0 || shareOf(names, readingOf([...before.slice(-2), text].join(' ')).tokens) > MOST_OF_IT;
}

/** What was done long before it was told, or before the plan was, is another deed. */
function isDoneBefore(deed: TimeTold, plan: TimeTold, published: number | undefined): boolean {
  const done = momentOf(deed);
  const planned = published ?? momentOf(plan)?.from;
  const told = dayOf(deed.telling.article?.published);
  return done !== undefined && [planned, told].some((day) => day !== undefined && done.to < day - LONG);
}

function momentOf({ telling, span }: TimeTold): Moment | undefined {
  return momentsIn(telling.text, telling.article?.published, telling.analysed.dates).find(
    ({ start, end, isYearless, weekday }) =>
      start < span.end && end > span.start && !isYearless && weekday === undefined,
  );
}
