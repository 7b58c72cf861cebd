import { plainText, type PlainText } from './plain-text.ts';
import { openQuotation } from './quotations.ts';
import { splitBlock, type SplitPiece } from './statements.ts';

/** Statements of a block that nothing can be cut between, and where their Markdown ends. */
export interface BlockPart {
  pieces: SplitPiece[];
  /** Behind closing marks of emphasis. */
  end: number;
  /** Behind the white space and the layout after it: where the next part begins. */
  next: number;
  /** What follows cannot change this part. */
  isCertain: boolean;
}

/** A bracket that is not closed within so many characters holds nothing together (lib/text/sentence-boundaries.ts). */
const LONGEST_BRACKET = 300;
/** Enough to tell whether a sentence ends before what follows: a whole word, or behind a question in quotation marks a clause. */
const WORD_BEHIND =
  /^[^\p{L}\p{N}]*(?:[\p{L}\p{N}\p{M}'’.-]+[^\p{L}\p{N}\p{M}'’.-]|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2})/u;
const ASKED = /[!?]["”’»」]\s*$/u;
const CLAUSE = 60;
const SPACE_BETWEEN = /(?<tail>.*?)(?<space>\s(?:\s|(?<=\n[\s>]*)>)*)(?<opening>[^\s\p{L}\p{N}]*)$/su;
/** A sentence and its marker have ended: only a marker or a closing mark could still belong to them. */
const ENDED = /\[\^\d+\][.!?。！？…]$|[.!?。！？…][”"’»)]*\s?(?:\[\^\d+\])+$/u;
const ANOTHER_SENTENCE = ' Then they';

/**
 * The parts of a block, in order, as far as it has come.
 *
 * @param layout offsets that belong to the layout.
 * @param isClosed whether the block ends with the text.
 * @param isHeading whether it is the head of a table.
 */
export function partsOf(text: string, layout: ReadonlySet<number>, isClosed: boolean, isHeading = false): BlockPart[] {
  const plain = plainText(text, 0, text.length, layout);
  const pieces = splitBlock(plain, isHeading);
  const open = isClosed ? Infinity : openPlace(plain);
  const parts: BlockPart[] = [];
  let from = 0;
  for (const [index, piece] of pieces.entries()) {
    const following = pieces[index + 1];
    const { end, next } = following ? between(text, piece.end, following.start) : trailing(text);
    if (following && isInside(plain, end)) continue;
    const isCertain =
      isClosed || (following !== undefined && piece.end <= open && isKnown(text.slice(0, end), text.slice(next)));
    parts.push({ pieces: pieces.slice(from, index + 1), end, next, isCertain });
    from = index + 1;
  }
  return parts;
}

/** Whether a text that has one part, and after which nothing has come yet, is whole all the same. */
export function hasEnded(text: string, layout: ReadonlySet<number>): boolean {
  const trimmed = text.trimEnd();
  if (!ENDED.test(trimmed)) return false;
  const plain = plainText(trimmed, 0, trimmed.length, layout);
  if (openPlace(plain) !== Infinity || isInside(plain, trimmed.length)) return false;
  const [first] = partsOf(trimmed + ANOTHER_SENTENCE, layout, true);
  return first?.end === trimmed.length;
}

/** The place in the answer from which on everything stands in a quotation or bracket that may yet be closed. */
function openPlace({ text, offsets }: PlainText): number {
  const quotation = openQuotation(text) ?? Infinity;
  let bracket = Infinity;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(' && depth++ === 0) bracket = at;
    else if (text[at] === ')') depth = Math.max(0, depth - 1);
  }
  if (depth === 0 || text.length - bracket > LONGEST_BRACKET) bracket = Infinity;
  return offsets[Math.min(quotation, bracket)] ?? Infinity;
}

function isKnown(before: string, behind: string): boolean {
  return behind.length >= CLAUSE || (!ASKED.test(before) && WORD_BEHIND.test(behind));
}

/** Whether a place stands inside of code, a link or emphasis. */
function isInside({ wholes, emphasis }: PlainText, place: number): boolean {
  if (wholes.some(({ start, end }) => start < place && place < end)) return true;
  const open = new Set<string>();
  for (const { mark, at } of emphasis) {
    if (at >= place) break;
    if (!open.delete(mark)) open.add(mark);
  }
  return open.size > 0;
}

/** Where the white space between two pieces is: closing marks of emphasis belong to the first one, opening ones to the second. */
function between(text: string, end: number, start: number): { end: number; next: number } {
  const groups = SPACE_BETWEEN.exec(text.slice(end, start))?.groups;
  if (!groups) return { end: start, next: start };
  return { end: end + groups['tail']!.length, next: start - groups['opening']!.length };
}

function trailing(text: string): { end: number; next: number } {
  return { end: text.trimEnd().length, next: text.length };
}
