/** Words that begin with the same letters are taken for relatives: "emigrate" and "emigrant", "Africa" and "African". */
const SHARED_LETTERS = 5;
/** So many of the 32 bits tell relatives apart; the others say which relatives they are. */
const OWN_BITS = 12;
const HAS_NUMBER = /\p{N}/u;

/**
 * A term as a number of 32 bits, the same always and everywhere: what terms are compared by where letters would take too long. Two terms that are no relatives
 * have the same number about once in 2^31 pairs, two relatives once in 2^12, and strangers are taken for relatives once in 2^19.
 */
export function termNumber(term: string): number {
  const whole = hashOf(term, term.length);
  // The sign is for terms without relatives: short ones, and those with a figure.
  if (term.length < SHARED_LETTERS || HAS_NUMBER.test(term)) return whole | 0x8000_0000;
  return ((hashOf(term, SHARED_LETTERS) << OWN_BITS) & 0x7fff_ffff) | (whole & ((1 << OWN_BITS) - 1));
}

/** What the numbers of a term and of its relatives have in common; undefined for a term without relatives. */
export function relativesNumber(number: number): number | undefined {
  return number < 0 ? undefined : number >> OWN_BITS;
}

/** FNV-1a over UTF-16 code units, mixed at the end as MurmurHash3 does (Appleby, 2011), whose low bits are better. */
function hashOf(text: string, length: number): number {
  let hash = 0x811c_9dc5;
  for (let at = 0; at < length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x0100_0193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35);
  return hash ^ (hash >>> 16);
}
