import { fold } from '#lib/text/fold.ts';
import { Pauses } from '#lib/text/pauses.ts';
import { words } from '#lib/text/words.ts';
import type { Embedder } from './embedder.ts';

const DIMENSIONS = 384;
const WORD_WEIGHT = 1;
/** Shared by all n-grams of a word, so that a long word does not outweigh a short one. */
const GRAMS_WEIGHT = 1;
const SHORTEST_GRAM = 3;
const LONGEST_GRAM = 4;

/**
 * Vectors without a model: every word, by its stem and by its character n-grams, is hashed to a signed place among 384
 * ("feature hashing", Weinberger et al. 2009, over the subwords of Bojanowski et al. 2017), repeated words count by the
 * logarithm, and the vector has unit length. It keeps no state: the same text gives the same vector everywhere and for ever.
 * A text without a word gives the first unit vector.
 */
export function createEmbeddedEmbedder(): Embedder {
  return {
    id: 'embedded-subwords-v1',
    dimensions: DIMENSIONS,
    embed: embedTexts,
  };
}

async function embedTexts(texts: string[]): Promise<Float32Array[]> {
  const pauses = new Pauses();
  const vectors: Float32Array[] = [];
  for (const text of texts) {
    vectors.push(embedText(text));
    await pauses.giveWay();
  }
  return vectors;
}

function embedText(text: string): Float32Array {
  const counts = new Map<string, number>();
  const spellings = new Map<string, string>();
  for (const word of words(text)) {
    if (word.stop || word.term === '') continue;
    counts.set(word.term, (counts.get(word.term) ?? 0) + 1);
    if (!spellings.has(word.term)) spellings.set(word.term, fold(word.text));
  }
  const vector = new Float32Array(DIMENSIONS);
  for (const [term, count] of counts) {
    const weight = 1 + Math.log(count);
    addFeature(vector, `=${term}`, weight * WORD_WEIGHT);
    const spelling = `<${spellings.get(term) ?? term}>`;
    const grams = gramsOf(spelling);
    for (const gram of grams) addFeature(vector, gram, (weight * GRAMS_WEIGHT) / Math.sqrt(grams.length));
  }
  return toUnitLength(vector);
}

function gramsOf(spelling: string): string[] {
  const grams: string[] = [];
  for (let length = SHORTEST_GRAM; length <= LONGEST_GRAM; length++) {
    for (let start = 0; start + length <= spelling.length; start++) grams.push(spelling.slice(start, start + length));
  }
  return grams;
}

function addFeature(vector: Float32Array, feature: string, weight: number): void {
  const hash = hashOf(feature);
  const place = hash % DIMENSIONS;
  const sign = hash >>> 31 === 0 ? 1 : -1;
  vector[place] = (vector[place] ?? 0) + sign * weight;
}

/** FNV-1a (32 bits) over UTF-16 code units, with the finaliser of MurmurHash3 so that the high bit is a fair coin. */
function hashOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < feature.length; index++) {
    hash = Math.imul(hash ^ feature.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function toUnitLength(vector: Float32Array): Float32Array {
  let squares = 0;
  for (const value of vector) squares += value * value;
  if (squares === 0) {
    vector[0] = 1;
    return vector;
  }
  const length = Math.sqrt(squares);
  for (let index = 0; index < vector.length; index++) vector[index] = (vector[index] ?? 0) / length;
  return vector;
}
