/** The embedded embedder in two steps, written plainly: what it hashes, and hashing it. */
import { fold } from '#lib/text/fold.ts';
import { words } from '#lib/text/words.ts';

export interface Feature {
  text: string;
  weight: number;
}

const DIMENSIONS = 384;
const GRAM_LENGTHS = [3, 4];

/** Every word of a text and its pieces of three and four characters, with their weights. */
export function featuresOf(text: string): Feature[] {
  const met = new Map<string, { count: number; spelling: string }>();
  for (const { term, stop, text: written } of words(text)) {
    if (stop || term === '') continue;
    const known = met.get(term);
    if (known) known.count += 1;
    else met.set(term, { count: 1, spelling: `<${fold(written)}>` });
  }
  return [...met].flatMap(([term, { count, spelling }]) => {
    const weight = 1 + Math.log(count);
    const grams = GRAM_LENGTHS.flatMap((length) =>
      Array.from({ length: Math.max(0, spelling.length - length + 1) }, (_, at) => spelling.slice(at, at + length)),
    );
    return [
      { text: `=${term}`, weight },
      ...grams.map((gram) => ({ text: gram, weight: weight / Math.sqrt(grams.length) })),
    ];
  });
}

/** The vector of such features: FNV-1a with a finaliser, signed places, unit length. */
export function hashFeatures(features: readonly Feature[]): Float32Array {
  const vector = new Float32Array(DIMENSIONS);
  for (const { text, weight } of features) {
    let hash = 0x811c9dc5;
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    hash = (hash ^ (hash >>> 16)) >>> 0;
    vector[hash % DIMENSIONS]! += hash >>> 31 === 0 ? weight : -weight;
  }
  let squares = 0;
  for (const value of vector) squares += value * value;
  const length = Math.sqrt(squares) || 1;
  for (let at = 0; at < DIMENSIONS; at++) vector[at]! /= length;
  return vector;
}
