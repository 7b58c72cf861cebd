/** A quotation, or the item of a list by the columns that its text is moved in. */
type Container = 'quotation' | number;

/** Fenced code that is open: its marks, and what it stands in. */
interface OpenFence {
  mark: string;
  containers: Container[];
}

/** What a line is: `fence` opens or closes fenced code, `code` stands between. */
export type FencedLine = 'text' | 'fence' | 'code';

/** What stands in front of a line is looked for in so many of its characters. */
export const LONGEST_LINE_START = 256;
const TAB = 4;

const QUOTATION = /^ {0,3}> ?/;
const ITEM = /^( {0,3}(?:[-*+]|\d{1,9}[.)]))( +|$)/;
const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
const CLOSING = /^ {0,3}(`{3,}|~{3,}) *$/;
/** What a paragraph does not go on with, nor goes on behind. */
const NO_PARAGRAPH = /^ {0,3}(?:#{1,6}(?: |$)|(?:- *){3,}$|(?:\* *){3,}$|(?:_ *){3,}$|\|)/;

/**
 * Follows the lines of a Markdown text and tells where fenced code is (CommonMark 0.31, 4.5): it ends with its closing fence or with
 * the quotation or list item that it stands in. The one reading of it for markers, statements and whoever else asks.
 */
export class Fences {
  #containers: Container[] = [];
  #isParagraph = false;
  #open: OpenFence | undefined;

  get isOpen(): boolean {
    return this.#open !== undefined;
  }

  /** The next line, without its line break. A line of text may be given as far as its words show that it is one. */
  read(line: string): FencedLine {
    const start = withoutTabs(line.slice(0, LONGEST_LINE_START));
    if (this.#open) {
      const rest = inside(start, this.#open.containers);
      if (rest !== undefined) {
        if (!this.#closes(rest, this.#open)) return 'code';
        this.#open = undefined;
        return 'fence';
      }
      this.leave();
    }
    const rest = this.#enter(start);
    const mark = FENCE.exec(rest)?.[1];
    if (mark === undefined || (mark[0] === '`' && line.slice(LONGEST_LINE_START).includes('`'))) return 'text';
    this.#open = { mark, containers: [...this.#containers] };
    return 'fence';
  }

  /** Whether a line that begins so, before its first word, still stands in the fenced code that is open. */
  holds(start: string): boolean {
    return this.#open !== undefined && inside(withoutTabs(start), this.#open.containers) !== undefined;
  }

  /** The fenced code is over, as its quotation or item is, before the next line. */
  leave(): void {
    this.#open = undefined;
    this.#isParagraph = false;
  }

  #closes(rest: string, { mark }: OpenFence): boolean {
    return CLOSING.exec(rest)?.[1]?.startsWith(mark) ?? false;
  }

  /** What stands behind the quotations and items that go on in this line and that begin in it. */
  #enter(line: string): string {
    let rest = line;
    let known = 0;
    for (const container of this.#containers) {
      const behind = behindContainer(rest, container);
      if (behind === undefined) break;
      rest = behind;
      known++;
    }
    const begins = QUOTATION.test(rest) || ITEM.test(rest) || FENCE.test(rest) || NO_PARAGRAPH.test(rest);
    // A paragraph goes on in a line that does not repeat what it stands in.
    if (this.#isParagraph && rest.trim() !== '' && !begins) return rest;
    this.#containers.length = known;
    for (;;) {
      const quotation = QUOTATION.exec(rest);
      const item = quotation || /^ {0,3}(?:([-*])(?: *\1){2,} *$)/.test(rest) ? undefined : ITEM.exec(rest);
      if (quotation) {
        this.#containers.push('quotation');
        rest = rest.slice(quotation[0].length);
      } else if (item) {
        const space = item[2]!.length > TAB || item[0].length === rest.length ? 1 : item[2]!.length;
        this.#containers.push(item[1]!.length + space);
        rest = rest.slice(item[1]!.length + space);
      } else break;
    }
    this.#isParagraph = rest.trim() !== '' && !NO_PARAGRAPH.test(rest) && !FENCE.test(rest);
    return rest;
  }
}

function inside(line: string, containers: readonly Container[]): string | undefined {
  let rest = line;
  for (const container of containers) {
    const behind = behindContainer(rest, container);
    if (behind === undefined) return undefined;
    rest = behind;
  }
  return rest;
}

function behindContainer(line: string, container: Container): string | undefined {
  if (container === 'quotation') {
    const mark = QUOTATION.exec(line);
    return mark ? line.slice(mark[0].length) : undefined;
  }
  if (line.trim() === '') return '';
  const indent = /^ */.exec(line)![0].length;
  return indent >= container ? line.slice(container) : undefined;
}

/** With tabs as spaces up to the next tab stop. */
function withoutTabs(line: string): string {
  if (!line.includes('\t')) return line;
  let expanded = '';
  for (const character of line) expanded += character === '\t' ? ' '.repeat(TAB - (expanded.length % TAB)) : character;
  return expanded;
}
