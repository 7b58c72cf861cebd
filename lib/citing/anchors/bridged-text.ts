import type { Slice } from '#lib/domain.ts';

/** Typographic signs and what stands for them. Nothing here changes what a text says: no letters, accents or cases. */
const SIGNS: Record<string, string> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '…': '...',
};
const SPACE = /\s/;
/** Soft hyphens, joiners and what turns the direction of writing: they can come and go without a reader seeing it. */
const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/;

/** "***" is bold and italic; more are a line across. */
const LONGEST_MARK = 3;
const LETTER = /[\p{L}\p{N}]/u;

/** A text in which white space and typographic signs are all alike, and emphasis is away, to find a quote that was only set anew. */
export class BridgedText {
  readonly text: string;
  /** The offset in the given text at which each character of `text` begins. */
  readonly #starts: number[] = [];

  constructor(text: string) {
    let bridged = '';
    let isBehindSpace = false;
    for (let at = 0; at < text.length; at++) {
      const character = text[at]!;
      const isPlain = character > ' ' && character < '\x7F';
      if (!isPlain && UNSEEN.test(character)) continue;
      if ((character === '*' || character === '_') && isEmphasis(text, at)) continue;
      const isSpace = !isPlain && SPACE.test(character);
      if (isSpace && isBehindSpace) continue;
      isBehindSpace = isSpace;
      const signs = isPlain ? character : isSpace ? ' ' : (SIGNS[character] ?? character);
      bridged += signs;
      for (let count = signs.length; count > 0; count--) this.#starts.push(at);
    }
    this.text = bridged;
  }

  /** Where the quote stands in the given text, white space and typographic signs apart; at most `limit` places. */
  placesOf(quote: string, limit: number): Slice[] {
    const wanted = bridge(quote).trim();
    const found: Slice[] = [];
    if (wanted === '') return found;
    for (let at = this.text.indexOf(wanted); at >= 0; at = this.text.indexOf(wanted, at + 1)) {
      // Three points of two "…" are neither of them.
      const behind = at + wanted.length;
      const isTorn = this.#isInside(at) || this.#isInside(behind);
      // What is unseen at the edges belongs to nothing.
      if (!isTorn) found.push({ start: this.#starts[at]!, end: this.#starts[behind - 1]! + 1 });
      if (found.length === limit) break;
    }
    return found;
  }

  /** Whether a place of the bridged text lies within what stands for one character. */
  #isInside(at: number): boolean {
    return at > 0 && at < this.#starts.length && this.#starts[at - 1] === this.#starts[at];
  }
}

/** Whether an asterisk or underscore is a mark of emphasis: it stands beside a word. In "2 * 3", "2*3" and "snake_case" it does not. */
function isEmphasis(text: string, at: number): boolean {
  const mark = text[at]!;
  let [start, end] = [at, at + 1];
  while (text[start - 1] === mark && at - start < LONGEST_MARK) start--;
  while (text[end] === mark && end - at <= LONGEST_MARK) end++;
  const [before, after] = [text[start - 1] ?? ' ', text[end] ?? ' '];
  if (end - start > LONGEST_MARK || (SPACE.test(before) && SPACE.test(after))) return false;
  return mark === '_' ? !(LETTER.test(before) && LETTER.test(after)) : !(/\d/.test(before) && /\d/.test(after));
}

export function bridge(text: string): string {
  return new BridgedText(text).text;
}
