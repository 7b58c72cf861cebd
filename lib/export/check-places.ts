import type { Article, Place } from '#lib/domain.ts';
import type { ExportedCitation } from './conversation-format.ts';
import { EDITED } from './edited.ts';

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

export const OUT_OF_PLACE = `other words stand around its quote than the export says: ${EDITED}.`;
