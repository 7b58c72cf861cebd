import { asSign, isSignEntity } from './marker-notation.ts';

const TORN = /^(?:\\?\[\s*\^\s?[([]?|【 ?\^?)\s?(?:(?<number>\d+)(?![\p{L}\p{N}_])|(?<label>\d[\p{L}\p{N}_]*))/u;

/**
 * What a marker was meant to say that never closes, as in "[^1 It froze": the evidence numbers that it names, and how many of
 * its signs are the marker. `undefined` when it is ordinary text after all.
 */
export function tornMarker(
  signs: string,
  isEvidence: (n: number) => boolean,
): { numbers: number[]; length: number } | undefined {
  const match = TORN.exec(signs);
  if (!match) return undefined;
  const numbers = match.groups!['number'] === undefined ? [] : [Number(match.groups!['number'])].filter(isEvidence);
  if (signs.startsWith('【') && numbers.length === 0) return undefined;
  return { numbers, length: match[0].length };
}

/** A text without the characters of its first `signs` signs. */
export function restOf(text: string, signs: number): string {
  let rest = '';
  let left = signs;
  for (const character of entitiesApart(text)) {
    if (left > 0) left -= asSign(character).length;
    else rest += character;
  }
  return rest;
}

function entitiesApart(text: string): string[] {
  return text.split(/(&[#\w]{1,8};)/).flatMap((piece) => (isSignEntity(piece) ? [piece] : Array.from(piece)));
}
