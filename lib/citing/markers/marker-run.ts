/** A bracket that goes with a marker that is dropped when nothing else is left in it. */
export const OPENING_BRACKET = /[(（]/;
const CLOSING_BRACKET = /[)）]/;
const COMMA = /[,;]/;
const LONGEST_SEPARATOR = 8;

/** White space that goes with a marker that is dropped. */
export function isSpace(character: string): boolean {
  return character === ' ' || character === '\t' || character === '\u00A0';
}

/** Adjacent markers. */
export class MarkerRun {
  readonly numbers = new Set<number>();
  /** The white space before the run: goes with it when it names no evidence. */
  readonly before: string;
  /** Separators after the last marker: dropped when another marker follows. */
  after = '';

  constructor(before: string) {
    this.before = before;
  }

  /** Whether a marker that follows this character belongs to the run, too: white space and one comma may stand between them. */
  add(character: string): boolean {
    const isSeparator = isSpace(character) || (COMMA.test(character) && !COMMA.test(this.after));
    if (!isSeparator || this.after.length >= LONGEST_SEPARATOR) return false;
    this.after += character;
    return true;
  }

  /** Whether nothing is left between a bracket and this character, which closes it. */
  isNothingWithin(character: string): boolean {
    return this.numbers.size === 0 && CLOSING_BRACKET.test(character) && OPENING_BRACKET.test(this.before);
  }
}
