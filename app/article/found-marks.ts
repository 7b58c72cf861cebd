import type { Place } from '#lib/domain.ts';
import type { Told } from '../language/told.tsx';
import type { Mark } from './marked-text.ts';

/** The marks of an article that are certain, where they stand now. */
export interface FoundMarks {
  marks: Mark[];
  /** The one of `marks` that was asked for; absent when it is not found. */
  here?: Mark;
  /** What the reader must know of the place that was asked for; empty when there is nothing to say. */
  notice: Told;
}

/** @param places what has become of the marks, in their order */
export function foundMarks(marks: Mark[], places: Place[], here: Mark | undefined): FoundMarks {
  const found: FoundMarks = { marks: [], notice: '' };
  marks.forEach((mark, index) => {
    const place = places[index];
    if (!place) return;
    if (mark === here) found.notice = noticeOf(place);
    if (!('start' in place)) return;
    const placed = { ...mark, start: place.start, end: place.end };
    found.marks.push(placed);
    if (mark === here) found.here = placed;
  });
  return found;
}

function noticeOf({ state, sentence }: Place): Told {
  return state === 'stands' ? '' : { key: `article.${state}`, sentence };
}
