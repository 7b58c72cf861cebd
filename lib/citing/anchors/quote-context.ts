import type { QuoteContext, Slice } from '#lib/domain.ts';
import { bridge, BridgedText } from './bridged-text.ts';

/** Characters kept on each side: about a dozen words. */
const KEPT = 64;
/** Fewer common characters, about three words, may be chance. */
const TELLING = 16;
const MOST_RIVALS = 100;

/**
 * What stands around a slice of a text, to know the place again when the text has changed.
 *
 * @param bridged the same text, for whoever asks several times.
 */
export function contextOf(text: string, slice: Slice, bridged = new BridgedText(text)): QuoteContext {
  const context = around(text, slice);
  const places = bridged.placesOf(text.slice(slice.start, slice.end), MOST_RIVALS);
  const rivals = places.filter(({ start, end }) => end <= slice.start || start >= slice.end);
  if (rivals.length === 0) return context;
  // Of very many, any may be just like it.
  const likenesses = rivals.map((rival) => (places.length < MOST_RIVALS ? likeness(text, rival, context) : 2 * KEPT));
  return { ...context, rival: Math.max(...likenesses) };
}

/**
 * How many characters around the slice are those of the context, white space and signs apart; 0 unless there are enough on
 * both sides, because a copy of the words may stand right beside them.
 */
export function likeness(text: string, slice: Slice, context: QuoteContext): number {
  const now = around(text, slice);
  const before = sideLikeness(context.before, now.before, (common) => -1 - common);
  const after = sideLikeness(context.after, now.after, (common) => common);
  return before > 0 && after > 0 ? before + after : 0;
}

function around(text: string, { start, end }: Slice): QuoteContext {
  return {
    before: wholeCharacters(text.slice(Math.max(0, start - KEPT), start)),
    after: wholeCharacters(text.slice(end, end + KEPT)),
  };
}

/** @param place where the next character is, going away from the quote. 0 where what is common may be chance. */
function sideLikeness(then: string, now: string, place: (common: number) => number): number {
  const [one, other] = [bridge(then).trim(), bridge(now).trim()];
  let common = 0;
  while (common < one.length && one.at(place(common)) === other.at(place(common))) common++;
  // The edge of a text is as telling as words.
  const isEdge = one.length === common && other.length === common && common < TELLING;
  return isEdge ? TELLING : common >= TELLING ? common : 0;
}

/** Without half a character at either end. */
function wholeCharacters(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
}
