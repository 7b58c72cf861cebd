import type { Sentence, SentenceKind, Slice } from '#lib/domain.ts';
import { splitBlocks, type Block } from './blocks.ts';
import { OpenMarks } from './open-marks.ts';
import { boundaryAt, endsHere } from './sentence-boundaries.ts';
import { sentencePlaces } from './sentence-places.ts';
import { trimSlice } from './text-lines.ts';

/** No sentence is longer, in UTF-16 code units. */
export const LONGEST_SENTENCE = 1500;

/** A bullet of several sentences that is at least this long is a paragraph with a mark before it. */
const PARAGRAPH_LIKE = 200;
const HAS_WORDS = /[\p{L}\p{N}]/u;
const DASHES = '-–—';
const LEADING_DASH = /^[-–—]\s+/u;

/**
 * The sentences of an article in order: exact slices of `text`, disjoint, without white space around them and without
 * the marks of layout before them (`#`, `•`, `- `, `1.`). Every word of the text is in one of them, except marks of
 * layout and the fences of code. `kind` says what each is in the layout.
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  const blocks = splitBlocks(text);
  const places = sentencePlaces(
    text,
    blocks.filter((block) => !isWhole(block)),
  );
  let passed = 0;
  for (const block of blocks) {
    const from = passed;
    while (passed < places.length && places[passed]! < block.end) passed += 1;
    const slices = isWhole(block)
      ? [trimSlice(text, block.start, block.end)]
      : sentencesOf(text, block, places.slice(from, passed));
    const kind = kindOf(block, slices);
    for (const { start, end } of slices) {
      if (end - start <= LONGEST_SENTENCE) sentences.push({ start, end, kind });
      else for (const piece of cutLong(text, { start, end })) sentences.push({ ...piece, kind });
    }
  }
  return sentences;
}

function isWhole({ kind, mark }: Block): boolean {
  return kind === 'heading' || kind === 'menu' || mark === 'table-row' || mark === 'code';
}

function kindOf(block: Block, slices: Slice[]): SentenceKind {
  const paragraph = block.kind === 'item' && slices.length > 1 && block.end - block.start >= PARAGRAPH_LIKE;
  return paragraph ? 'prose' : block.kind;
}

function sentencesOf(text: string, block: Slice, places: readonly number[]): Slice[] {
  const slices: Slice[] = [];
  const inside = new OpenMarks(text, block);
  let start = block.start;
  let passed = block.start;
  for (const place of places) {
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
  if (slices.length > 0 && DASHES.includes(text[start] ?? ''))
    start += LEADING_DASH.exec(text.slice(start, Math.min(end, start + 20)))?.[0].length ?? 0;
  if (start >= end) return;
  const last = slices.at(-1);
  if (HAS_WORDS.test(text.slice(start, end)) || !last) slices.push({ start, end });
  else last.end = end;
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
