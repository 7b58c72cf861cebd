import type { QuoteContext, Slice } from '#lib/domain.ts';

/** A place to be marked in an article, with what must stand there. */
export interface Mark extends Slice {
  quote: string;
  /** The article's hash when the mark was made, where it is known. */
  hash?: string;
  /** What stood around it then, where it is known. */
  context?: QuoteContext;
  /** Number of the footnote; a passage without a footnote has none. */
  n?: number;
}

/** A slice of a paragraph over which the same marks lie; `ends` are those whose last character it holds. */
export interface Piece extends Slice {
  marks: Mark[];
  ends: Mark[];
}

/** What makes a heading of a line in Markdown; a single one before a figure is a number sign ("# 3 in the world"), unless the figure counts ("# 3. The deal"). */
export const HEADING_SIGN = /^(?:#{2,6}[ \t]+(?=\S)|#[ \t]+(?=[^\s\d]|\d+[.)]\s))/;

/** Above this many characters a line is a paragraph; below, lines may have been broken by hand. */
export const LONGEST_BROKEN_LINE = 120;

/**
 * Where the paragraphs of a text are. Blank lines part them; where the lines between two blank lines are longer than
 * anybody breaks them by hand, each line is a paragraph. A heading is one by itself, with or without a blank line.
 */
export function paragraphs(text: string): Slice[] {
  const found: Slice[] = [];
  for (const block of slicesBetween(text, /\n(?:[ \t]*\n)+/g, 0, text.length)) {
    const lines = slicesBetween(text, /\n/g, block.start, block.end);
    if (lines.some((line) => line.end - line.start > LONGEST_BROKEN_LINE)) found.push(...lines);
    else found.push(...betweenHeadings(text, lines));
  }
  return found.filter(({ start, end }) => text.slice(start, end).trim() !== '');
}

/** The lines of a block together, but for its headings. */
function betweenHeadings(text: string, lines: readonly Slice[]): Slice[] {
  const found: Slice[] = [];
  let isOpen = false;
  for (const { start, end } of lines) {
    const isHeading = HEADING_SIGN.test(text.slice(start, end));
    if (isOpen && !isHeading) found.at(-1)!.end = end;
    else found.push({ start, end });
    isOpen = !isHeading;
  }
  return found;
}

/** Cuts a paragraph where a mark begins or ends. Together the pieces are the paragraph. */
export function pieces({ start, end }: Slice, marks: Mark[]): Piece[] {
  const within = marks.filter((mark) => mark.start < end && mark.end > start);
  const cuts = new Set([start, end]);
  for (const mark of within) cuts.add(Math.max(mark.start, start)).add(Math.min(mark.end, end));
  const places = [...cuts].toSorted((a, b) => a - b);
  return places.slice(1).map((until, index) => {
    const from = places[index] ?? start;
    return {
      start: from,
      end: until,
      marks: within.filter((mark) => mark.start <= from && mark.end >= until),
      ends: within.filter((mark) => mark.end === until),
    };
  });
}

function slicesBetween(text: string, separator: RegExp, start: number, end: number): Slice[] {
  const slices: Slice[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(separator)) {
    slices.push({ start: from, end: start + match.index });
    from = start + match.index + match[0].length;
  }
  slices.push({ start: from, end });
  return slices;
}
