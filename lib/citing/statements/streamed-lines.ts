import { addLayout, readLine } from './answer-blocks.ts';

/** A line of a text that is still coming. */
export interface StreamedLine {
  text: string;
  /** With its line break, if that has come. */
  length: number;
  isWhole: boolean;
}

/** So many letters make a line one of text: no mark of an item is so long. */
const FEWEST_LETTERS = 3;

/** The line that begins at `start`; without a line break it is whole only at the end of the text. */
export function lineAt(text: string, start: number, isEnd: boolean): StreamedLine {
  const at = text.indexOf('\n', start);
  if (at >= 0) return { text: text.slice(start, at), length: at + 1 - start, isWhole: true };
  return { text: text.slice(start), length: text.length - start, isWhole: isEnd };
}

/** Whether a line that is not whole is a line of text or an item, whatever follows. */
export function isSettled(line: string): boolean {
  if (/^[ \t>]*(?:[|`~]|(?:[-*+]|\d{1,9}[.)])[ \t]+[`~])/.test(line) || line.includes('|')) return false;
  const letters = line.replace(/^[\s>]*(?:[([]?[\p{N}a-zA-Z]{1,3}[\])\-–. ]*)?/u, '').match(/[\p{L}\p{N}]/gu);
  return (letters?.length ?? 0) >= FEWEST_LETTERS;
}

/** The block that a text begins in, as far as it goes. */
export function blockAt(
  text: string,
  isEnd: boolean,
): { text: string; layout: Set<number>; isClosed: boolean; isHeading: boolean } {
  const layout = new Set<number>();
  let end = lineAt(text, 0, isEnd).text.length;
  while (end < text.length) {
    const line = lineAt(text, end + 1, isEnd);
    const isKnown = line.isWhole || isSettled(line.text);
    if (!isKnown) return { text: text.slice(0, end), layout, isClosed: false, isHeading: false };
    const read = readLine(line.text);
    if (read.kind !== 'text') {
      return { text: text.slice(0, end), layout, isClosed: true, isHeading: read.kind === 'table-rule' };
    }
    addLayout(layout, line.text, end + 1, read);
    end += 1 + line.text.length;
  }
  return { text, layout, isClosed: isEnd, isHeading: false };
}
