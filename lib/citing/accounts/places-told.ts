import type { Token } from '#lib/citing/language/analysed-text.ts';
import { isWrittenAsName } from '#lib/citing/language/names.ts';
import type { Asked } from './asked.ts';
import { type Claim, wordsWithin } from './claim.ts';
import { isAlike, shareOf } from './likeness.ts';
import { mayBeOne } from './named-things.ts';
import { saidByIn } from './said-by.ts';
import type { Sources } from './sources.ts';
import { surenessOf } from './sureness.ts';
import type { Telling } from './telling.ts';

/** A place that a sentence gives for what is asked about. */
export interface PlaceTold extends Claim {
  /** The words that name it. */
  named: Token[];
}

const ASKS_FOR_WAY = /\b(?:(?:which|what) (?:way|route)|via (?:which|what|where)|through (?:which|what))\b/iu;
const OF_WAY = /^(?:via|through|across|over|past)$/u;
const OF_PLACE = /^(?:in|at|near|outside|off)$/u;
/** Words of the question that only say that a place is asked for. */
const OF_ASKING = /^(?:way|route|country|state|city|town|village|place|region|continent|port)$/u;
const MOST_OF_IT = 0.5;

export function asksForPlace({ kind, text }: Asked): boolean {
  return kind === 'place' || ASKS_FOR_WAY.test(text);
}

/** The place that a cited sentence names for what happens, the way where the way is asked for; one at most. */
export function placesToldIn(telling: Telling, asked: Asked, sources: Sources): PlaceTold[] {
  if (!asksForPlace(asked)) return [];
  const { analysed, text } = telling;
  const { tokens } = analysed;
  const wanted = asked.words.filter(({ folded }) => !OF_ASKING.test(folded));
  const of = wordsWithin(telling, { start: 0, end: text.length });
  const deeds = tokens.filter((token) => asked.predicates.some((word) => isAlike(word, token)));
  const isWay = ASKS_FOR_WAY.test(asked.text);
  // "goes through", "crosses": any verb takes a way.
  if (shareOf(wanted, of) < MOST_OF_IT || (!isWay && deeds.length === 0)) return [];
  const speech = saidByIn(analysed);
  const leads = isWay ? OF_WAY : OF_PLACE;
  for (const lead of tokens) {
    if (!leads.test(lead.folded) || speech.some(({ start, end }) => lead.start >= start && lead.end <= end)) continue;
    // What stands behind the deed is where it is done.
    if (!isWay && !deeds.some(({ index, clause }) => index < lead.index && clause === lead.clause)) continue;
    const named: Token[] = [];
    for (const token of tokens.slice(lead.index + 1, lead.index + 6)) {
      const isName = isWrittenAsName(token, analysed) && !isOfDate(token, telling);
      if (isName) named.push(token);
      else if (named.length > 0 || !/^the$/u.test(token.folded)) break;
    }
    if (named.length === 0 || named.some((name) => asked.words.some((word) => isAlike(word, name)))) continue;
    const span = { start: lead.start, end: named.at(-1)!.end };
    const source = sources.of(telling, span);
    const sureness = surenessOf(telling, span, source);
    return [{ telling, span, says: text.slice(span.start, span.end), source, sureness, of, named }];
  }
  return [];
}

function isOfDate({ start, end }: Token, { analysed }: Telling): boolean {
  return analysed.dates.some((date) => start < date.end && end > date.start);
}

/** Whether two sentences can mean one place; a town may lie in the state that the other names. */
export function isSamePlace(one: PlaceTold, other: PlaceTold): boolean {
  if ((one.sureness === 'denied') !== (other.sureness === 'denied')) return false;
  return one.named.some((name) => other.named.some((its) => mayBeOne(name, its)));
}
