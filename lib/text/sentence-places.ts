import type { Slice } from '#lib/domain.ts';
import { latinPlaces } from './latin-sentences.ts';
import { isCapital } from './sentence-boundaries.ts';

/** How much text `Intl.Segmenter` sees at once, and how much of it twice, so that no boundary falls between. */
const WINDOW = 16_384;
const OVERLAP = 128;
const LINE_BREAKS = /[\n\r\u0085\u2028\u2029]/gu;
/** Here the segmenter ends whatever it is at. */
const PARAGRAPH_SEPARATOR = '\u2029';

/**
 * Boundaries that the segmenter does not look for: before a name that begins with a small letter, before a number, before
 * a dash, after an ellipsis, and where the white space is missing.
 */
const MORE_BOUNDARIES =
  /[.!?…]["”’»)\]]{0,3}\s+(?=[-–—]\s+["“«]?\p{Lu})|[.!?]["”’)\]]{0,3}\s+(?=\p{Ll}{1,2}\p{Lu})|[.]["”’)\]]{0,3}\s+(?=["“(]?[$€£]?\p{N})|…["”’)\]]{0,3}\s+(?=["“(]?\p{Lu})|[.!?](?<=\p{Ll}{3}.)["”’)]?(?=["“(]?\p{Lu})|[.!?]["”’)]?(?:\s?\[(?:\d{1,3}|[a-z]|(?:n|nb|note) \d{1,3}|[a-z ]{4,16} needed)\]){1,4}\s*(?=["“(]?[\p{Lu}\p{N}])/gu;
const BOUNDARY_HERE = new RegExp(MORE_BOUNDARIES.source, 'uy');

/** Made when a text needs it: that takes as long as reading many of those that do not. */
let segmenter: Intl.Segmenter | undefined;

/** Places near which a sentence may end, in ascending order, in blocks of running text, which are in order too. */
export function sentencePlaces(text: string, blocks: readonly Slice[]): number[] {
  const places: number[] = [];
  const others: Slice[] = [];
  for (const block of blocks) {
    const content = text.slice(block.start, block.end);
    const found = latinPlaces(content, (mark) => furtherPlace(content, mark));
    if (!found) others.push(block);
    else for (const place of found) places.push(block.start + place);
  }
  return places.concat(placesBySegmenter(text, others)).sort((one, other) => one - other);
}

/** Where a boundary that the segmenter does not look for has its mark, the place behind it; else 0. */
function furtherPlace(text: string, mark: number): number {
  // Nearly all are so, and none of them is one: ". The".
  if (text[mark] !== '…' && text[mark + 1] === ' ' && isCapital(text.charCodeAt(mark + 2))) return 0;
  BOUNDARY_HERE.lastIndex = mark;
  BOUNDARY_HERE.test(text);
  return BOUNDARY_HERE.lastIndex;
}

/** Asked for all blocks at once: a segmenter that is begun anew for each takes twice as long. */
function placesBySegmenter(text: string, blocks: readonly Slice[]): number[] {
  // The segmenter ends a sentence at every line break, but a wrapped line goes on, and a block does not.
  const plain = blocks
    .map(({ start, end }) => text.slice(start, end).replace(LINE_BREAKS, ' '))
    .join(PARAGRAPH_SEPARATOR);
  const places: number[] = [];
  let block = 0;
  let begin = 0;
  for (const place of placesInPlain(plain)) {
    while (place > begin + lengthOf(blocks[block]!)) {
      begin += lengthOf(blocks[block]!) + 1;
      block += 1;
    }
    places.push(blocks[block]!.start + place - begin);
  }
  return places;
}

function lengthOf({ start, end }: Slice): number {
  return end - start;
}

function placesInPlain(plain: string): number[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  const places: number[] = [];
  for (let from = 0; from < plain.length;) {
    const to = Math.min(plain.length, from + WINDOW);
    const window = plain.slice(from, to);
    let lastSegment = 0;
    for (const { index } of segmenter.segment(window)) {
      lastSegment = index;
      if (index > 0) places.push(from + index);
    }
    for (const { index, 0: match } of window.matchAll(MORE_BOUNDARIES)) places.push(from + index + match.length);
    if (to === plain.length) break;
    from += lastSegment > OVERLAP ? lastSegment : WINDOW - OVERLAP;
  }
  return places.sort((one, other) => one - other);
}
