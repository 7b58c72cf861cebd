import { parseDateLine } from '#lib/text/date-line.ts';
import { authorOf, menuParts } from '#lib/text/menu-line.ts';
import type { Front } from './front.ts';
import { isPlace } from './places.ts';

/** What a text says plainly about itself. */
export interface PlainMetadata {
  outlet?: string;
  author?: string;
  /** `YYYY-MM-DD`. */
  published?: string;
}

const NAME = String.raw`\p{Lu}[\p{L}\p{N}.&'’]*`;
const PREFIX = new RegExp(String.raw`^(${NAME}(?:\s${NAME})?)\s[-–—]\s(?=["“]?\p{Lu})`, 'u');
const GENRE =
  /^(?:exclusive|analysis|opinion|editorial|comment|commentary|interview|update|updated|breaking|breaking news|live|video|watch|explainer|explained|report|special report|review|feature|column|correction|part \w+|chapter \w+)$/i;
/** In capitals a prefix is the place of a report, unless it is an agency. */
const AGENCY =
  /^(?:AP|AFP|TASS|IRNA|ISNA|DPA|ANSA|EFE|PTI|ANI|UPI|RIA|SANA|WAFA|KUNA|BBC|CNN|NPR|RT|RFE|VOA|UNN|REUTERS|XINHUA)$/;

/**
 * Author and day from the lines above the first paragraph that say nothing else, outlet from a name and a dash before
 * its first word (`Afrasianet - Military cooperation ...`). Nothing is guessed.
 */
export function plainMetadata(front: Front): PlainMetadata {
  const found: PlainMetadata = {};
  const outlet = outletPrefix(front)?.outlet;
  if (outlet !== undefined) found.outlet = outlet;
  for (const { start, end, kind } of front.above) {
    if (kind !== 'menu') continue;
    for (const part of menuParts(front.text.slice(start, end))) {
      const author = authorOf(part);
      const published = parseDateLine(part);
      if (author !== undefined) found.author ??= author;
      if (published !== undefined) found.published ??= published;
    }
  }
  return found;
}

/** The outlet before the first paragraph and how many characters it takes there. */
export function outletPrefix({ text, first }: Front): { outlet: string; length: number } | undefined {
  if (first?.kind !== 'prose') return undefined;
  const match = PREFIX.exec(text.slice(first.start, Math.min(first.end, first.start + 120)));
  const outlet = match?.[1];
  if (match === null || outlet === undefined || GENRE.test(outlet) || isPlace(outlet)) return undefined;
  if (!/\p{Ll}/u.test(outlet) && !AGENCY.test(outlet)) return undefined;
  // A topic or a place that no list knows comes again in the text; who publishes it hardly ever does.
  const rest = text.slice(first.start + match[0].length).toLowerCase();
  const again = outlet.split(/\s/u).some((word) => rest.includes(word.toLowerCase()));
  return again ? undefined : { outlet, length: match[0].length };
}
