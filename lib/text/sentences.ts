import type { Sentence, SentenceKind, Slice } from '#lib/domain.ts';
import { splitBlocks, type Block } from './blocks.ts';
import { boundaryAt, endsHere, OpenMarks } from './sentence-boundaries.ts';
import { trimSlice } from './text-lines.ts';

/** No sentence is longer, in UTF-16 code units. */
export const LONGEST_SENTENCE = 1500;

/** A bullet of several sentences that is at least this long is a paragraph with a mark before it. */
const PARAGRAPH_LIKE = 200;
/** How much text `Intl.Segmenter` sees at once, and how much of it twice, so that no boundary falls between. */
const WINDOW = 16_384;
const OVERLAP = 128;
const LINE_BREAKS = /[\n\r\u0085\u2028\u2029]/gu;
const HAS_WORDS = /[\p{L}\p{N}]/u;
const LEADING_DASH = /^[-–—]\s+/u;

/**
 * Boundaries that the segmenter does not look for: before a name that begins with a small letter, before a number, before
 * a dash, after an ellipsis, and where the white space is missing.
 */
const MORE_BOUNDARIES =
  /[.!?…]["”’»)\]]{0,3}\s+(?=[-–—]\s+["“«]?\p{Lu})|[.!?]["”’)\]]{0,3}\s+(?=\p{Ll}{1,2}\p{Lu})|[.]["”’)\]]{0,3}\s+(?=["“(]?[$€£]?\p{N})|…["”’)\]]{0,3}\s+(?=["“(]?\p{Lu})|\p{Ll}{3}[.!?]["”’)]?(?=["“(]?\p{Lu})|[.!?]["”’)]?(?:\s?\[(?:\d{1,3}|[a-z]|(?:n|nb|note) \d{1,3}|[a-z ]{4,16} needed)\]){1,4}\s*(?=["“(]?[\p{Lu}\p{N}])/gu;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * The sentences of an article in order: exact slices of `text`, disjoint, without white space around them and without
 * the marks of layout before them (`#`, `•`, `- `, `1.`). Every word of the text is in one of them, except marks of
 * layout and the fences of code. `kind` says what each is in the layout.
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const block of splitBlocks(text)) {
    const whole =
      block.kind === 'heading' || block.kind === 'menu' || block.mark === 'table-row' || block.mark === 'code';
    const slices = whole ? [trimSlice(text, block.start, block.end)] : sentencesOf(text, block);
    const kind = kindOf(block, slices);
    for (const slice of slices) for (const piece of cutLong(text, slice)) sentences.push({ ...piece, kind });
  }
  return sentences;
}

function kindOf(block: Block, slices: Slice[]): SentenceKind {
  const paragraph = block.kind === 'item' && slices.length > 1 && block.end - block.start >= PARAGRAPH_LIKE;
  return paragraph ? 'prose' : block.kind;
}

function sentencesOf(text: string, block: Slice): Slice[] {
  const slices: Slice[] = [];
  const inside = new OpenMarks(text, block);
  let start = block.start;
  let passed = block.start;
  for (const place of places(text, block)) {
    if (place <= passed) continue;
    const boundary = boundaryAt(text, place, passed, block.end);
    if (!boundary || boundary.next >= block.end) continue;
    passed = Math.max(passed, boundary.end);
    if (!endsHere(text, start, boundary, inside)) continue;
    add(text, slices, start, boundary.end);
    start = boundary.next;
  }
  add(text, slices, start, block.end);
  return slices;
}

/** A piece without words (a lone quotation mark) belongs to the sentence before it. */
function add(text: string, slices: Slice[], from: number, to: number): void {
  const { start: first, end } = trimSlice(text, from, to);
  let start = first;
  // A dash between two sentences is layout, as at the start of a paragraph of direct speech.
  if (slices.length > 0) start += LEADING_DASH.exec(text.slice(start, Math.min(end, start + 20)))?.[0].length ?? 0;
  if (start >= end) return;
  const last = slices.at(-1);
  if (HAS_WORDS.test(text.slice(start, end)) || !last) slices.push({ start, end });
  else last.end = end;
}

/** Places near which a sentence may end, in ascending order. */
function* places(text: string, block: Slice): Generator<number> {
  let from = block.start;
  while (from < block.end) {
    const to = Math.min(block.end, from + WINDOW);
    // The segmenter ends a sentence at every line break; a wrapped line goes on.
    const window = text.slice(from, to).replace(LINE_BREAKS, ' ');
    const found: number[] = [];
    for (const { index } of segmenter.segment(window)) if (index > 0) found.push(index);
    const lastSegment = found.at(-1) ?? 0;
    for (const match of window.matchAll(MORE_BOUNDARIES)) found.push(match.index + match[0].length);
    found.sort((a, b) => a - b);
    for (const index of found) yield from + index;
    if (to === block.end) return;
    from += lastSegment > OVERLAP ? lastSegment : WINDOW - OVERLAP;
  }
}

/** Pieces of at most `LONGEST_SENTENCE`, cut behind a semicolon or, without one, at white space. */
function* cutLong(text: string, slice: Slice): Generator<Slice> {
  let start = slice.start;
  while (slice.end - start > LONGEST_SENTENCE) {
    const cut = cutBefore(text, start);
    const piece = trimSlice(text, start, cut);
    if (piece.start < piece.end) yield piece;
    start = trimSlice(text, cut, slice.end).start;
  }
  if (start < slice.end) yield { start, end: slice.end };
}

function cutBefore(text: string, start: number): number {
  const longest = start + LONGEST_SENTENCE;
  const window = text.slice(start, longest);
  const semicolon = Math.max(window.lastIndexOf('; '), window.lastIndexOf('；'), window.lastIndexOf('؛'));
  if (semicolon > LONGEST_SENTENCE / 3) return start + semicolon + 1;
  const space = window.search(/\s\S*$/u);
  if (space > LONGEST_SENTENCE / 3) return start + space;
  // Never between the two halves of one character.
  const low = text.charCodeAt(longest);
  return low >= 0xdc00 && low <= 0xdfff ? longest - 1 : longest;
}
