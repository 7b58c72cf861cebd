import { fold } from '#lib/text/fold.ts';
import { Pauses } from '#lib/text/pauses.ts';
import { eachWord, type Reading } from '#lib/text/words.ts';
import type { Embedder } from './embedder.ts';

const DIMENSIONS = 384;
const WORD_WEIGHT = 1;
/** Shared by all n-grams of a word, so that a long word does not outweigh a short one. */
const GRAMS_WEIGHT = 1;
const SHORTEST_GRAM = 3;
const LONGEST_GRAM = 4;
/** About a millisecond: to ask more often whether somebody waits would take a tenth of the time. */
const TEXTS_OF_TURN = 16;

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
  for (let at = 0; at < texts.length; at += TEXTS_OF_TURN) {
    for (const text of texts.slice(at, at + TEXTS_OF_TURN)) vectors.push(embedText(text));
    await pauses.giveWay();
  }
  return vectors;
}

/** A term while a text is read, and where it stands in a vector. */
interface Term {
  place: number;
  /** The text that `count` and `grams` are of. */
  text: number;
  count: number;
  /** Of the word as it was first written in the text. */
  grams: Uint16Array;
}

interface KnownWord {
  reading: Reading;
  term: Term;
  grams: Uint16Array;
}

/** Most words of a text have been met before. Each has its slot; of two with one slot the later takes the place. */
const SLOTS = 1 << 16;
const slots: (KnownWord | undefined)[] = Array.from({ length: SLOTS });
const knownTerms = new Map<string, Term>();
const MOST_TERMS = 200_000;
const NO_GRAMS = new Uint16Array();
let textsRead = 0;

function embedText(text: string): Float32Array {
  textsRead += 1;
  // Never within a text: its counts are kept there.
  if (knownTerms.size >= MOST_TERMS) {
    knownTerms.clear();
    slots.fill(undefined);
  }
  // In the order of the text, as the sum of rounded numbers depends on it.
  const met: Term[] = [];
  eachWord(text, (reading) => {
    if (reading.stop || reading.term === '') return;
    const known = slots[reading.id & (SLOTS - 1)];
    const { term, grams } = known?.reading === reading ? known : learn(reading);
    if (term.text === textsRead) {
      term.count += 1;
      return;
    }
    term.text = textsRead;
    term.count = 1;
    term.grams = grams;
    met.push(term);
  });
  const vector = new Float32Array(DIMENSIONS);
  for (const { place, count, grams } of met) {
    const weight = 1 + Math.log(count);
    add(vector, place, weight * WORD_WEIGHT);
    const share = (weight * GRAMS_WEIGHT) / Math.sqrt(grams.length);
    for (let index = 0; index < grams.length; index++) add(vector, grams[index]!, share);
  }
  return toUnitLength(vector);
}

function learn(reading: Reading): KnownWord {
  const known = { reading, term: termOf(reading.term), grams: hashGrams(`<${fold(reading.written)}>`) };
  slots[reading.id & (SLOTS - 1)] = known;
  return known;
}

function termOf(text: string): Term {
  let term = knownTerms.get(text);
  if (term === undefined) {
    const feature = `=${text}`;
    term = { place: signedPlace(hashOf(feature, 0, feature.length)), text: 0, count: 0, grams: NO_GRAMS };
    knownTerms.set(text, term);
  }
  return term;
}

/** What a hash says of a vector: the place in the upper bits, whether it is taken away there in the lowest. */
function signedPlace(hash: number): number {
  return ((hash % DIMENSIONS) << 1) | (hash >>> 31);
}

function add(vector: Float32Array, place: number, weight: number): void {
  vector[place >> 1]! += (place & 1) === 0 ? weight : -weight;
}

function hashGrams(spelling: string): Uint16Array {
  const places: number[] = [];
  for (let length = SHORTEST_GRAM; length <= LONGEST_GRAM; length++) {
    for (let start = 0; start + length <= spelling.length; start++) {
      places.push(signedPlace(hashOf(spelling, start, start + length)));
    }
  }
  return Uint16Array.from(places);
}

/** FNV-1a (32 bits) over UTF-16 code units, with the finaliser of MurmurHash3 so that the high bit is a fair coin. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let index = start; index < end; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function toUnitLength(vector: Float32Array): Float32Array {
  let squares = 0;
  for (let index = 0; index < vector.length; index++) squares += vector[index]! * vector[index]!;
  if (squares === 0) {
    vector[0] = 1;
    return vector;
  }
  const length = Math.sqrt(squares);
  for (let index = 0; index < vector.length; index++) vector[index]! /= length;
  return vector;
}
