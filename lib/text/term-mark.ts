/** Words that begin with the same letters are taken for relatives: "emigrate" and "emigrant", "Africa" and "African". */
const RELATIVE_BEGINNING = 5;
const HAS_NUMBER = /\p{N}/u;

/** A term as two numbers of 32 bits. Two terms that differ have the same two about once in 10^19 pairs, and are then taken for one. */
export interface TermMark {
  readonly whole: number;
  /** Of the letters that its relatives begin with as well; 0 for a term without relatives: a short one, or one with a number. */
  readonly beginning: number;
}

export function markOf(term: string): TermMark {
  const hasRelatives = term.length >= RELATIVE_BEGINNING && !HAS_NUMBER.test(term);
  return { whole: hashOf(term, term.length), beginning: hasRelatives ? hashOf(term, RELATIVE_BEGINNING) || 1 : 0 };
}

/** FNV-1a over UTF-16 code units, mixed at the end as MurmurHash3 does (Appleby, 2011), whose low bits are better. */
function hashOf(text: string, length: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
