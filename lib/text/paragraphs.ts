import type { Slice } from '#lib/domain.ts';
import { endsSentence, isHeadline, startsLowerCase } from './headline.ts';
import { leadingMark, type LeadingMark, type MarkKind } from './leading-mark.ts';
import { isInlinedImage, isMenuLine } from './menu-line.ts';
import { nonBlankLines, trimSlice, wrapWidth, type Line } from './text-lines.ts';

/** Lines that belong together, without the mark before them. */
export interface Paragraph extends Slice {
  mark: MarkKind | 'none' | 'underline' | 'table-head' | 'table-row' | 'code' | 'menu';
  number?: number;
  /** A blank line, or nothing, stands before it. */
  apart: boolean;
}

const FENCE = /^(```+|~~~+)/;
const UNDERLINE = /^(?:={3,}|-{3,})$/;
const TABLE_RULE = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?$/;
const HAS_WORDS = /[\p{L}\p{N}]/u;
const CUT_OFF = /(?:[,،、-]|(?:^|\s)(?:a|an|the|of|and|or|to|in|on|at|by|for|with|from|that|which))$/u;
const FINISHED = /[.!?…:。！？؟۔।][\])"”’»*_]*$/u;
const LONGEST_TABLE_RULE = 2000;
const COMMENT_CLOSE = '-->';

/**
 * Joins the lines of a text to paragraphs: a line that a program has wrapped goes on in the next, a heading, a bullet
 * or a page's own furniture does not. Lines without any letter or digit (rules, fences) belong to none.
 */
export function splitParagraphs(text: string): Paragraph[] {
  return new ParagraphReader(text).read();
}

class ParagraphReader {
  private readonly text: string;
  private readonly lines: Line[];
  private readonly width: number | undefined;
  /** Indexes of the lines that open or close a block of code, and the first of them not yet passed. */
  private readonly fences: number[];
  private nextFence = 0;
  private commentClose = -1;
  private readonly paragraphs: Paragraph[] = [];
  /** The paragraph that the next line may continue. */
  private open: Paragraph | undefined;
  private previous: Line | undefined;

  constructor(text: string) {
    this.text = text;
    this.lines = nonBlankLines(text);
    this.width = wrapWidth(text, this.lines);
    this.fences = this.lines.flatMap((line, index) => (FENCE.test(this.headOf(line)) ? [index] : []));
  }

  read(): Paragraph[] {
    for (let index = 0; index < this.lines.length; index += 1) {
      const line = this.lines[index]!;
      if (line.apart) this.open = undefined;
      const last = this.codeEnd(index) ?? this.commentEnd(index) ?? this.tableEnd(index);
      if (last !== undefined) {
        index = last;
        this.open = undefined;
      } else this.readLine(line);
      this.previous = this.lines[index];
    }
    return this.paragraphs;
  }

  private readLine(line: Line): void {
    const content = this.sliceOf(line);
    if (!HAS_WORDS.test(content)) {
      if (UNDERLINE.test(content) && this.open?.mark === 'none' && isHeadline(this.sliceOf(this.open), true)) {
        this.open.mark = 'underline';
      }
      this.open = undefined;
      return;
    }
    let start = line.start;
    let first: LeadingMark | undefined;
    for (let mark = this.markAt(line, start); mark; mark = this.markAt(line, start)) {
      if (first?.kind === 'hash' && mark.kind !== 'number') break;
      // A quoted list is a list.
      if (!first || first.kind === 'quote') first = mark;
      start += mark.length;
      // Behind `#` only a number is a mark: "# - 5 degrees".
      if (first.kind === 'hash' && mark.kind !== 'hash') break;
    }
    const slice = { start, end: line.end };
    if (first?.kind === 'hash')
      slice.end -= /\s+#+$/u.exec(this.text.slice(Math.max(start, line.end - 20), line.end))?.[0].length ?? 0;
    if (this.continuesQuote(first)) {
      this.open!.end = line.end;
    } else if (first) {
      const kind = isMenuLine(this.sliceOf(slice)) ? 'menu' : first.kind;
      this.add({ ...slice, mark: kind, number: first.number, apart: line.apart }, kind !== 'hash' && kind !== 'menu');
    } else if (this.open && this.continues(line) && !isInlinedImage(content)) {
      this.open.end = line.end;
    } else {
      const menu = isMenuLine(content);
      this.add({ ...slice, mark: menu ? 'menu' : 'none', apart: line.apart }, !menu);
    }
  }

  private add(paragraph: Paragraph, open: boolean): void {
    this.paragraphs.push(paragraph);
    this.open = open ? paragraph : undefined;
  }

  /** The mark at `start`, unless the line goes on from the one before and only happens to look marked. */
  private markAt(line: Line, start: number): LeadingMark | undefined {
    const mark = leadingMark(this.text.slice(start, Math.min(line.end, start + 60)));
    if (!mark || !HAS_WORDS.test(this.text.slice(start + mark.length, line.end))) return undefined;
    if (start > line.start || !this.open || !this.previous || this.isFinished(this.previous)) return mark;
    // As in CommonMark, `17. The` in the middle of a paragraph begins no list: only 1 or the next number does.
    if (mark.kind === 'number' && this.open.mark !== 'number') return mark.number === 1 ? mark : undefined;
    const dash = mark.kind === 'dash' && this.open.mark === 'none' && this.isWrappedBefore(line);
    return dash && startsLowerCase(this.text.slice(start + mark.length, line.end)) ? undefined : mark;
  }

  private continuesQuote(mark: LeadingMark | undefined): boolean {
    return mark?.kind === 'quote' && this.open?.mark === 'quote' && !this.isFinished(this.previous!);
  }

  private continues(line: Line): boolean {
    const previous = this.previous!;
    const item = this.open!.mark !== 'none' && this.open!.mark !== 'quote';
    if (item && line.indent > previous.indent && line.indent >= 2) return true;
    if (this.isWrappedBefore(line)) return true;
    const tail = this.tailOf(previous);
    if (CUT_OFF.test(tail)) return true;
    return !FINISHED.test(tail) && startsLowerCase(this.headOf(line));
  }

  /** Whether the first word of `line` had no place at the end of the line before it. */
  private isWrappedBefore(line: Line): boolean {
    if (this.width === undefined || !this.previous) return false;
    const word = /^\S+/u.exec(this.headOf(line))?.[0].length ?? 0;
    return this.previous.indent + (this.previous.end - this.previous.start) + 1 + word > this.width;
  }

  private isFinished(line: Line): boolean {
    return FINISHED.test(this.tailOf(line)) || endsSentence(this.tailOf(line).replace(/[,;،؛]$/u, ''));
  }

  /** The last line of a fenced block that begins at `index`; its lines become one paragraph. */
  private codeEnd(index: number): number | undefined {
    while (this.fences[this.nextFence]! < index) this.nextFence += 1;
    const close = this.fences[this.nextFence + 1];
    // A fence that nothing closes is a line like any other, or one stray mark would turn the article into code.
    if (this.fences[this.nextFence] !== index || close === undefined) return undefined;
    this.nextFence += 2;
    const [opening, first, last] = [this.lines[index]!, this.lines[index + 1]!, this.lines[close - 1]!];
    if (close > index + 1) {
      this.paragraphs.push({ start: first.start, end: last.end, mark: 'code', apart: opening.apart });
    }
    return close;
  }

  /** The last line of an HTML comment that begins at `index`: readers of the page never see it. */
  private commentEnd(index: number): number | undefined {
    const line = this.lines[index]!;
    if (!this.text.startsWith('<!--', line.start)) return undefined;
    // Kept, so that a thousand comments that nothing closes cost one search.
    if (this.commentClose < line.start) this.commentClose = this.text.indexOf(COMMENT_CLOSE, line.start);
    if (this.commentClose < 0) this.commentClose = Infinity;
    if (this.commentClose === Infinity) return undefined;
    let last = index;
    while (this.lines[last]!.end < this.commentClose) last += 1;
    const end = this.commentClose + COMMENT_CLOSE.length;
    this.paragraphs.push({ start: line.start, end, mark: 'menu', apart: line.apart });
    const behind = trimSlice(this.text, end, this.lines[last]!.end);
    if (behind.start >= behind.end) return last;
    // What stands behind it is read as a line of its own.
    this.lines[last] = { ...behind, indent: 0, apart: true };
    return last - 1;
  }

  /** The last row of a Markdown table whose head is at `index`. */
  private tableEnd(index: number): number | undefined {
    const rule = this.lines[index + 1];
    if (!rule || rule.apart || rule.end - rule.start > LONGEST_TABLE_RULE) return undefined;
    const ruleText = this.sliceOf(rule);
    if (!ruleText.includes('|') || !TABLE_RULE.test(ruleText)) return undefined;
    if (!this.sliceOf(this.lines[index]!).includes('|')) return undefined;
    this.addRow(this.lines[index]!, 'table-head');
    let last = index + 1;
    for (
      let row = this.lines[last + 1];
      row && !row.apart && this.sliceOf(row).includes('|');
      row = this.lines[last + 1]
    ) {
      this.addRow(row, 'table-row');
      last += 1;
    }
    return last;
  }

  private addRow(line: Line, mark: 'table-head' | 'table-row'): void {
    const content = this.sliceOf(line);
    if (!HAS_WORDS.test(content)) return;
    const start = line.start + /^[|\s]*/u.exec(content)![0].length;
    const end = line.end - /[|\s]*$/u.exec(content.slice(-40))![0].length;
    this.paragraphs.push({ start, end, mark, apart: mark === 'table-head' });
  }

  private sliceOf(slice: Slice): string {
    return this.text.slice(slice.start, slice.end);
  }

  private headOf(line: Slice): string {
    return this.text.slice(line.start, Math.min(line.end, line.start + 200));
  }

  private tailOf(line: Slice): string {
    return this.text.slice(Math.max(line.start, line.end - 24), line.end);
  }
}
