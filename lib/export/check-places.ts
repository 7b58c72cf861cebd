import { areTwoLanguages } from '#lib/citing/language-gap.ts';
import type { Article, Place } from '#lib/domain.ts';
import { terms } from '#lib/text/words.ts';
import type { ExportedAnswer, ExportedCitation } from './conversation-format.ts';
import { EDITED } from './edited.ts';

/** A sentence of fewer words may share none with what rests on it: "It froze." */
const LEAST_WORDS = 4;

/**
 * Whether what the export says to stand around a quote stands there, in an article that has not changed since: whoever moves a
 * footnote to another sentence leaves this behind.
 */
export function isOutOfPlace({ context }: ExportedCitation, place: Place, article: Article | undefined): boolean {
  if (!context || !article || (place.state !== 'stands' && place.state !== 'renamed')) return false;
  const { text } = article;
  return (
    !text.slice(0, place.start).endsWith(context.before) ||
    !text.startsWith(context.after, place.end) ||
    // At the edge of a text there is less to keep, and nowhere else.
    (context.before === '' && place.start > 0) ||
    (context.after === '' && place.end < text.length)
  );
}

/** Footnotes that have no word in common with any statement that cites them, beside others that bear it out. */
export function idleFootnotes({ citations, statements }: ExportedAnswer): number[] {
  return citations.flatMap(({ n, quote }) => {
    const citing = statements.filter((statement) => statement.citations.includes(n));
    const own = new Set(terms(quote));
    if (citing.length === 0 || own.size < LEAST_WORDS) return [];
    const isIdle = citing.every(
      ({ text, citations: all }) =>
        all.length > 1 && !terms(text).some((term) => own.has(term)) && !areTwoLanguages(text, quote),
    );
    return isIdle ? [n] : [];
  });
}

export const OUT_OF_PLACE = `other words stand around its quote than the export says: ${EDITED}.`;
export const IDLE = 'it has no word in common with the sentence that cites it.';
