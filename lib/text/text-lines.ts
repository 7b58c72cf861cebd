import type { Slice } from '#lib/domain.ts';
import { startsLowerCase } from './headline.ts';

/** A line without the white space around it. */
export interface Line extends Slice {
  /** Columns of white space before it; a tab counts four. */
  indent: number;
  /** Nothing or a blank line stands before it. */
  apart: boolean;
}

const LINE_BREAK = /\r\n|[\n\r\u000B\f\u0085\u2028\u2029]/gu;
const CASED_START = /^[^\p{L}\p{N}]*[\p{Lu}\p{Ll}\p{N}]/u;
const SENTENCE_END = /[.!?…:。！？؟۔।][\])"”’»*_]*$/u;
/** Programs wrap at 60 to 132 columns; a longer line is a paragraph of its own. */
const WIDEST = 140;
const NARROWEST = 45;

export function nonBlankLines(text: string): Line[] {
  const lines: Line[] = [];
  let apart = true;
  const add = (from: number, to: number): void => {
    const slice = trimSlice(text, from, to);
    if (slice.start === slice.end) {
      apart = true;
      return;
    }
    let indent = 0;
    for (let at = from; at < slice.start; at += 1) indent += text[at] === '\t' ? 4 : 1;
    lines.push({ ...slice, indent, apart });
    apart = false;
  };
  let from = 0;
  for (const match of text.matchAll(LINE_BREAK)) {
    add(from, match.index);
    from = match.index + match[0].length;
  }
  add(from, text.length);
  return lines;
}

/** `[from, to)` without the white space at its ends; empty (at `to`) when there is nothing else. */
export function trimSlice(text: string, from: number, to: number): Slice {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

/** What `String.prototype.trim` removes. */
export function isSpace(code: number): boolean {
  if (code === 32 || (code >= 9 && code <= 13)) return true;
  if (code < 160) return false;
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/**
 * The width at which a text was wrapped by a program, in characters, or undefined where every line is a paragraph.
 * Taken for wrapped when hardly a line is longer than programs wrap and lines do break off in the middle of a sentence.
 */
export function wrapWidth(text: string, lines: Line[]): number | undefined {
  const lengths = lines.map((line) => line.indent + line.end - line.start).sort((a, b) => a - b);
  const long = lengths.length - lengths.findIndex((length) => length > WIDEST);
  if (lengths.at(-1)! > WIDEST && long > Math.max(1, lengths.length * 0.02)) return undefined;
  const width = lengths.findLast((length, index) => length <= WIDEST && index <= lengths.length * 0.98);
  if (width === undefined || width < NARROWEST) return undefined;
  let unfinished = 0;
  let goesOn = 0;
  for (let index = 1; index < lines.length; index += 1) {
    const [before, line] = [lines[index - 1]!, lines[index]!];
    if (line.apart || before.end - before.start < NARROWEST - 5) continue;
    if (SENTENCE_END.test(text.slice(Math.max(before.start, before.end - 24), before.end))) continue;
    unfinished += 1;
    const head = text.slice(line.start, Math.min(line.end, line.start + 40));
    const word = /^\S+/u.exec(head)?.[0].length ?? 0;
    const full = before.indent + before.end - before.start + 1 + word > width * 0.95;
    if (startsLowerCase(head) || (full && !CASED_START.test(head))) goesOn += 1;
  }
  return goesOn > 0 && goesOn * 4 >= unfinished ? width : undefined;
}
