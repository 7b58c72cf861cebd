import type { Slice } from '#lib/domain.ts';

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

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Places near which a sentence may end, in ascending order, in blocks of running text, which are in order too. */
export function sentencePlaces(text: string, blocks: readonly Slice[]): number[] {
  const plain = plainText(text, blocks);
  const places: number[] = [];
  for (let from = 0; from < plain.length;) {
    const to = Math.min(plain.length, from + WINDOW);
    // Asked for all at once: a segmenter that is begun anew for each block takes twice as long.
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

/** As long as the text: the segmenter ends a sentence at every line break, but a wrapped line goes on, and a block does not. */
function plainText(text: string, blocks: readonly Slice[]): string {
  let plain = '';
  for (const { start, end } of blocks) {
    plain += PARAGRAPH_SEPARATOR.repeat(start - plain.length) + text.slice(start, end).replace(LINE_BREAKS, ' ');
  }
  return plain;
}
