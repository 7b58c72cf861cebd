import type { Slice } from '#lib/domain.ts';

/** Marks that may open a quotation, each with the one that closes it. */
const QUOTATION_MARKS: Record<string, string> = { '“': '”', '«': '»', '»': '«', '"': '"' };
/** What a quotation mark that opens stands behind. */
const BEFORE_OPENING = /[\s([—–-]|^$/u;
const OPENING_OR_CLOSING = /[()"“”«»]/g;
/** A remark in brackets and a quotation up to this long stay whole, with the sentence around them. */
const LONGEST_BRACKET = 300;
const LONGEST_QUOTATION = 240;

/** Follows which bracket and which quotation are open, each character looked at once. */
export class OpenMarks {
  private readonly text: string;
  private readonly start: number;
  /** From `start` to `end`; what comes behind is not looked through once for each block. */
  private readonly block: string;
  private readonly closes = new Map<string, number>();
  /** Where the first mark is that was not looked at yet. */
  private mark: number;
  private bracket = -1;
  private depth = 0;
  private quotation = -1;
  private closing = '"';

  constructor(text: string, { start, end }: Slice) {
    this.text = text;
    this.start = start;
    this.block = text.slice(start, end);
    this.mark = this.markFrom(start);
  }

  /** Whether `place` lies in a bracket or in a short quotation that close soon; `start` is where the sentence began. */
  holds(place: number, start: number): boolean {
    this.lookUpTo(place);
    if (this.depth > 0 && this.bracket >= start) {
      const close = this.nextOf(')', place);
      if (close - this.bracket <= LONGEST_BRACKET) return true;
    }
    if (this.quotation < start) return false;
    const close = this.nextOf(this.closing, place);
    if (close - start > LONGEST_QUOTATION) return false;
    return this.closing !== '"' || !this.opensAt(close);
  }

  private lookUpTo(place: number): void {
    for (; this.mark <= place; this.mark = this.markFrom(this.mark + 1)) {
      const mark = this.text[this.mark]!;
      if (mark === '(') {
        if (this.depth === 0) this.bracket = this.mark;
        this.depth += 1;
      } else if (mark === ')') this.depth = Math.max(0, this.depth - 1);
      else {
        this.closing = QUOTATION_MARKS[mark] ?? this.closing;
        this.quotation = this.opensAt(this.mark) ? this.mark : -1;
      }
    }
  }

  private markFrom(place: number): number {
    OPENING_OR_CLOSING.lastIndex = place - this.start;
    const found = OPENING_OR_CLOSING.exec(this.block);
    return found ? this.start + found.index : Infinity;
  }

  /** A straight quotation mark opens where white space or a bracket stands before it and a word behind; French has white space inside « », German has »them« turned. */
  private opensAt(place: number): boolean {
    const mark = this.text[place]!;
    const [before, behind] = [this.text[place - 1] ?? '', this.text[place + 1] ?? ''];
    if (mark === '“' || mark === '”') return mark === '“';
    if (!BEFORE_OPENING.test(before)) return false;
    return mark === '«' || (mark === '»' ? /[\p{L}\p{N}"“(]/u : /^\S/u).test(behind);
  }

  private nextOf(mark: string, from: number): number {
    let found = this.closes.get(mark) ?? -1;
    if (found < from) {
      const at = this.block.indexOf(mark, from - this.start);
      found = at < 0 ? Infinity : this.start + at;
      this.closes.set(mark, found);
    }
    return found;
  }
}
