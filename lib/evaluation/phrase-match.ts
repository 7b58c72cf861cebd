import { withoutInvisible } from '#lib/text/invisible.ts';
import { withoutEmphasis, withoutMarkers } from './marker.ts';

/**
 * Whether a nugget is recalled: one of its phrases stands in the answer. Markers and emphasis are stripped; white space,
 * typographic quotation marks and dashes are folded; case does not matter; whole words, a plural -s allowed.
 */
export function holdsNugget(answer: string, phrases: readonly string[]): boolean {
  const text = normalise(answer);
  return phrases.some((phrase) => patternOf(phrase).test(text));
}

function normalise(text: string): string {
  const plain = withoutEmphasis(withoutInvisible(withoutMarkers(text)));
  return plain
    .normalize('NFC')
    .toLowerCase()
    .replace(/[‘’‚‛ʼ]/gu, "'")
    .replace(/[“”„‟«»]/gu, '"')
    .replace(/[‐‑‒–—―−]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}

function patternOf(phrase: string): RegExp {
  const plain = normalise(phrase);
  const literal = plain.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
  return new RegExp(`${boundaryBefore(plain)}${literal}${boundaryAfter(plain)}`, 'u');
}

/** "$4" also stands in "US$4": a word begins where a letter or digit does. `4` is no whole word of `1.4`. */
function boundaryBefore(phrase: string): string {
  if (!/^[\p{L}\p{N}]/u.test(phrase)) return '';
  return String.raw`(?<![\p{L}\p{N}\p{M}])${/^\p{N}/u.test(phrase) ? String.raw`(?<!\p{N}[.,])` : ''}`;
}

function boundaryAfter(phrase: string): string {
  const inNumber = /\p{N}$/u.test(phrase) ? String.raw`(?![.,]\p{N})` : '';
  const plural = /[\p{L}\p{N}\p{M}]$/u.test(phrase) ? 's?' : '';
  return String.raw`${plural}(?![\p{L}\p{N}\p{M}])${inNumber}`;
}
