import type { Slice } from '#lib/domain.ts';
import type { AnalysedText, Token } from '#lib/citing/language/analysed-text.ts';
import { baseFormOf } from '#lib/citing/language/meaning.ts';
import { isSpeechWord } from '#lib/citing/language/speakers.ts';
import type { Asked } from './asked.ts';
import { type Claim, clausesAt, wordsWithin } from './claim.ts';
import { isAlike, shareOf } from './likeness.ts';
import { dayOf, type Moment, momentsIn } from './moments.ts';
import { isOfAnotherKind, namesAnother } from './occasions.ts';
import { isStillToCome } from './plans.ts';
import { type SaidBy, saidByIn } from './said-by.ts';
import type { Sources } from './sources.ts';
import { surenessOf } from './sureness.ts';
import type { Telling } from './telling.ts';
import { unknownIn } from './unknown.ts';

/** A date that a sentence gives for something that happens. */
export interface DateTold extends Claim {
  /** Absent where it is said to be unknown. */
  moment?: Moment;
  isPlanned: boolean;
  /** The words for what happens. */
  event?: Token;
}

const PUT_OFF_UNTIL =
  /\b(?:postponed?|put off|delayed?|deferred|adjourned|rescheduled|moved|pushed back|put back|shelved)(?:\s\S+){0,4}?\s(?:until|till|to)\s(?:the\s|early\s|late\s)?$/iu;
const LIGHT_EVENT =
  /\b(?:take|takes|took|taken) place|\b(?:is|was|were|are|be|been|happen(?:s|ed)?|occur(?:s|red)?|came|come|fell|falls|held|began|begin)\b/iu;

/** The dates that a cited sentence gives, those of what is asked about when a date is asked for. */
export function datesToldIn(telling: Telling, asked: Asked, sources: Sources): DateTold[] {
  const isAsked = asked.kind === 'date';
  if (isAsked && namesAnother(telling, asked)) return [];
  const published = dayOf(telling.article?.published);
  const moments = momentsIn(telling.text, telling.article?.published, telling.analysed.dates)
    .filter((moment) => !isOfSaying(moment, telling, asked))
    .map((moment) => (isNewDate(moment, telling.text) ? withoutBound(moment) : moment));
  if (moments.length === 0) {
    const found = isAsked ? unknownIn(telling, 'date') : undefined;
    if (!found) return [];
    const says = telling.text.slice(found.start, found.end).trim();
    return [
      { telling, span: found, says, source: sources.of(telling, found), sureness: 'unknown', of: [], isPlanned: false },
    ];
  }
  return moments.flatMap((moment) => {
    const region = regionOf(moment, moments, telling, asked);
    const of = region.filter(({ stop, isFigure }) => !stop && !isFigure);
    const event = isAsked ? (askedEvent(of, asked) ?? putOff(of, moment, telling, asked)) : undefined;
    if (!isAsked && shareOf(asked.words, of) < 0.5) return [];
    if (isAsked && (!event || !isOfAsked(of, moments, telling, asked) || isOfAnotherKind(region, asked))) return [];
    const source = sources.of(telling, moment);
    const isPlanned =
      isStillToCome({ telling, span: moment, of }) || (published !== undefined && moment.from > published);
    const told = { telling, span: moment, says: moment.text.replace(/\.$/u, ''), source, of, moment, isPlanned };
    return [
      { ...told, sureness: surenessOf(telling, moment, source, sliceOf(region, moment)), ...(event && { event }) },
    ];
  });
}

/** "put off until 3 July": then it is to be, not before. */
function isNewDate({ start }: Slice, text: string): boolean {
  return PUT_OFF_UNTIL.test(text.slice(0, start));
}

/** What begins, opens or is held on the day to which it was put off. */
function putOff(of: Token[], moment: Slice, { text }: Telling, asked: Asked): Token | undefined {
  if (!isNewDate(moment, text)) return undefined;
  const things = asked.words.filter((word) => !asked.predicates.includes(word));
  return shareOf(things, of) === 1 ? of.find((word) => things.some((thing) => isAlike(word, thing))) : undefined;
}

function withoutBound(moment: Moment): Moment {
  const { bound: _, ...days } = moment;
  return days;
}

/** "said on Monday", "announced in May that …": when it was said. */
function isOfSaying(moment: Slice, { analysed, text }: Telling, asked: Asked): boolean {
  const speech = speechBeside(analysed, asked);
  if (speech.some((said) => moment.start >= said.start && moment.end <= said.end)) return true;
  const before = analysed.tokens.findLast((token) => token.end <= moment.start && !token.stop);
  return (
    before !== undefined &&
    isSpeechWord(before) &&
    speech.some(({ end }) => Math.abs(end - before.end) < 2 && moment.start - end < 12) &&
    /^[\s,]|^$/u.test(text.slice(moment.end))
  );
}

/** Who says what, but for a saying that is itself asked about: "When did she announce it?" */
function speechBeside(analysed: AnalysedText, asked: Asked): SaidBy[] {
  return saidByIn(analysed).filter(({ verb }) => asked.predicates.every(({ base }) => base !== baseFormOf(verb)));
}

/** The words of the clause; where it holds several dates, those of the date's segment. */
function regionOf(moment: Slice, moments: Moment[], telling: Telling, asked: Asked): Token[] {
  const { analysed } = telling;
  const own = analysed.tokens.find(({ start, end }) => start < moment.end && end > moment.start);
  if (!own) return [];
  const speech = speechBeside(analysed, asked);
  const clauses = clausesAt(telling, moment);
  const clause = analysed.tokens.filter(
    (token) => clauses.has(token.clause) && !speech.some(({ start, end }) => token.start >= start && token.end <= end),
  );
  const isAlone = moments.every(
    (other) => other.start === moment.start || !clause.some(({ start, end }) => start < other.end && end > other.start),
  );
  const segment = clause.filter((token) => token.segment === own.segment);
  return isAlone || !segment.some(({ stop, isFigure }) => !stop && !isFigure) ? clause : segment;
}

function sliceOf(region: Token[], { start, end }: Slice): Slice {
  return {
    start: Math.min(start, ...region.map((token) => token.start)),
    end: Math.max(end, ...region.map((token) => token.end)),
  };
}

function askedEvent(of: Token[], asked: Asked): Token | undefined {
  return of.find((word) => asked.predicates.some((other) => isAlike(word, other)));
}

/** What is asked about, beside its verb, stands in the sentence or in the one before, as far as it is told there at all. */
function isOfAsked(of: Token[], moments: Moment[], telling: Telling, asked: Asked): boolean {
  if (shareOf(asked.words, of) >= 0.5) return true;
  const all = wordsWithin(telling, { start: 0, end: telling.text.length });
  if (moments.length === 1 && shareOf(asked.words, all) >= 0.6) return true;
  return (
    (telling.before.length > 0 &&
      /\b(?:it|he|she|they|this|that|the)\b/iu.test(telling.text) &&
      LIGHT_EVENT.test(telling.text)) ||
    shareOf(asked.words, all) > 0.34
  );
}
