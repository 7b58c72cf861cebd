import { addLayout, readLine, startOf, type AnswerLine } from './answer-blocks.ts';
import { blockAt, isSettled, lineAt, type StreamedLine } from './streamed-lines.ts';
import { hasEnded, partsOf, type BlockPart } from './block-cuts.ts';
import { Fences } from './fences.ts';
import { plainText } from './plain-text.ts';
import { splitBlock, type UncheckedStatement } from './statements.ts';

/** A piece of an answer that stands or falls as a whole. `gap + lead + body` of all units, in order, are the answer. */
export interface AnswerUnit {
  /** `table-head` has the line below it; `tail` belongs to the unit before it; `code` is a line of it. */
  kind: 'text' | 'item' | 'heading' | 'row' | 'table-head' | 'rule' | 'code' | 'tail';
  /** White space and line breaks, with the `>` of further lines. */
  gap: string;
  /** Of the first unit of a block: indentation, `>`, the mark of an item or a heading. */
  lead: string;
  /** Markdown with its markers. */
  body: string;
  opensBlock: boolean;
  /** What it states; mostly one. None in a lead-in, a question or a remark that the articles are silent. */
  statements: UncheckedStatement[];
  /** Of a `tail`. */
  citations: number[];
}

/** A statement without an end is cut here, and what is there of it stands for itself. */
const LONGEST_UNIT = 4_000;
/** After so many looks in vain the next one waits until the text has grown. */
const LOOKS_AT_ONCE = 4;
const GROWTH = 0.125;

const TERMINATOR = /[\p{Sentence_Terminal}…]/u;
const LOOK_AT = /[\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const TAIL = /^(?:[”"’»)*_~.!?…]|\s?\[\^\d+\])+/u;
/** White space, and the `>` of further lines of a quotation. */
const LAYOUT = /^(?:\s|(?<=\n[\s>]*)>)*/;
const MARKER = /\[\^(\d+)\]/g;

/**
 * Reads a shown answer as it streams and gives out each unit as soon as nothing that follows can change it. Looks only at what has not been
 * given out, which is bounded, and does not depend on how the text was cut.
 */
export class UnitReader {
  #buffer = '';
  #gap = '';
  #lead: string | undefined;
  #block: 'text' | 'item' | undefined;
  readonly #fences = new Fences();
  /** The last unit was given out before it was known what follows. */
  #isEarly = false;
  #mayEnd = false;
  #looks = 0;
  #nextLook = 0;

  push(text: string): AnswerUnit[] {
    const units: AnswerUnit[] = [];
    for (let at = 0; at < text.length; at++) {
      const character = text[at]!;
      const isBehindMarker = this.#buffer.endsWith(']');
      this.#buffer += character;
      this.#mayEnd ||= character === '\n' || character === ']' || this.#isEarly || TERMINATOR.test(character);
      const isPlace = LOOK_AT.test(character) || (isBehindMarker && TERMINATOR.test(character));
      const isTooLong = this.#buffer.length >= LONGEST_UNIT;
      if ((this.#mayEnd && isPlace && this.#buffer.length >= this.#nextLook) || isTooLong) this.#look(units, isTooLong);
    }
    return units;
  }

  end(): AnswerUnit[] {
    const units: AnswerUnit[] = [];
    while (this.#step(units, true, false));
    return units;
  }

  /** What stands behind the last unit: white space. */
  get rest(): string {
    return this.#gap + (this.#lead ?? '') + this.#buffer;
  }

  #look(units: AnswerUnit[], isTooLong: boolean): void {
    const before = units.length;
    while (this.#step(units, false, false));
    if (isTooLong && this.#buffer.length >= LONGEST_UNIT) this.#step(units, false, true);
    if (units.length > before) {
      this.#looks = 0;
      this.#nextLook = 0;
      this.#mayEnd = this.#isEarly || /\]|\n/.test(this.#buffer) || TERMINATOR.test(this.#buffer);
    } else if (++this.#looks > LOOKS_AT_ONCE) {
      this.#nextLook = this.#buffer.length * (1 + GROWTH);
    }
  }

  /** Reads on, if what has come is enough; whether it was. */
  #step(units: AnswerUnit[], isEnd: boolean, isForced: boolean): boolean {
    if (this.#buffer === '') return false;
    return this.#block ? this.#readBlock(units, isEnd, isForced) : this.#readLine(units, isEnd || isForced);
  }

  #readLine(units: AnswerUnit[], isEnd: boolean): boolean {
    const line = lineAt(this.#buffer, 0, isEnd);
    if (!line.isWhole && (this.#fences.isOpen || !isSettled(line.text))) return false;
    // A line of text that is looked at again later is read as it was.
    const fenced = this.#fences.read(line.text);
    if (fenced !== 'text') {
      this.#giveCode(units, line, fenced);
      return true;
    }
    const asRead = readLine(line.text);
    const read: AnswerLine = asRead.kind === 'fence' ? { kind: 'text', start: startOf(line.text) } : asRead;
    if (read.kind === 'blank') {
      this.#gap += this.#buffer.slice(0, line.length);
      this.#buffer = this.#buffer.slice(line.length);
      return true;
    }
    if (read.kind === 'item' || (read.kind === 'text' && !line.text.includes('|'))) return this.#open(read);
    if (!line.isWhole) return false;
    if (!('start' in read)) {
      this.#give(units, { kind: 'rule', body: line.text }, line.length);
      return true;
    }
    return this.#readRow(units, line, read, isEnd);
  }

  #giveCode(units: AnswerUnit[], line: StreamedLine, fenced: 'fence' | 'code'): void {
    const plain = plainText(line.text, startOf(line.text), line.text.length, new Set());
    const statements = fenced === 'code' ? statementsOf(splitBlock(plain, true)) : [];
    this.#give(units, { kind: 'code', body: line.text, statements }, line.length);
  }

  #open({ kind, start }: AnswerLine & { start: number }): boolean {
    this.#block = kind === 'item' ? kind : 'text';
    this.#lead = this.#buffer.slice(0, start);
    this.#buffer = this.#buffer.slice(start);
    this.#isEarly = false;
    return true;
  }

  /** A heading, the row of a table, or a line that may be the head of one. */
  #readRow(units: AnswerUnit[], line: StreamedLine, read: AnswerLine & { start: number }, isEnd: boolean): boolean {
    const lead = line.text.slice(0, read.start);
    const next = lineAt(this.#buffer, line.length, isEnd);
    if (read.kind !== 'heading' && !next.isWhole && !isSettled(next.text)) return false;
    const isHead = read.kind !== 'heading' && readLine(next.text).kind === 'table-rule';
    if (read.kind === 'text' && !isHead) return this.#open(read);
    const layout = new Set<number>();
    if (read.kind !== 'heading') addLayout(layout, line.text, 0, { kind: 'row', start: read.start });
    const plain = plainText(line.text, read.start, line.text.length, layout);
    const statements = statementsOf(splitBlock(plain, isHead || read.kind === 'heading'));
    const length = isHead ? line.length + next.length : line.length;
    const body = isHead ? this.#buffer.slice(read.start, line.length) + next.text : line.text.slice(read.start);
    const kind = isHead ? 'table-head' : read.kind === 'heading' ? 'heading' : 'row';
    this.#give(units, { kind, lead, body, opensBlock: true, statements }, length);
    return true;
  }

  #readBlock(units: AnswerUnit[], isEnd: boolean, isForced: boolean): boolean {
    const block = blockAt(this.#buffer, isEnd);
    const { text } = block;
    if (this.#isEarly) {
      const tail = TAIL.exec(text)?.[0] ?? '';
      if (!block.isClosed && (text.trim() === '' || tail.length === text.length) && !isForced) return false;
      this.#isEarly = false;
      if (tail !== '') {
        this.#giveTail(units, tail);
        return true;
      }
    }
    if (text.trim() === '' && (block.isClosed || isForced)) {
      this.#close();
      return true;
    }
    const space = LAYOUT.exec(text)![0];
    if (this.#lead === undefined && space !== '') {
      this.#gap += space;
      this.#buffer = this.#buffer.slice(space.length);
      return this.#buffer !== '';
    }
    const parts = partsOf(text, block.layout, block.isClosed, block.isHeading);
    const certain = parts.findIndex(({ isCertain }) => !isCertain);
    const known = certain < 0 ? parts : parts.slice(0, certain);
    if (known.length > 0) {
      this.#giveParts(units, text, known);
    } else if (block.isClosed) {
      // Nothing but signs and markers.
      this.#giveTail(units, text.trimEnd());
    } else if (isForced) {
      this.#force(units, text, parts);
      return true;
    } else if (parts.length === 1 && hasEnded(text, block.layout)) {
      this.#giveParts(units, text, parts);
      this.#isEarly = true;
      return false;
    } else return false;
    if (block.isClosed) this.#close();
    return true;
  }

  /** The block has been given out: what comes next begins a line. */
  #close(): void {
    const space = /^[ \t]*\n?/.exec(this.#buffer)![0];
    this.#gap += (this.#lead ?? '') + space;
    this.#buffer = this.#buffer.slice(space.length);
    this.#block = undefined;
    this.#lead = undefined;
  }

  #giveParts(units: AnswerUnit[], text: string, parts: BlockPart[]): void {
    let from = 0;
    for (const { pieces, end, next } of parts) {
      this.#givePiece(units, text.slice(from, end), statementsOf(pieces));
      this.#gap = text.slice(end, next);
      from = next;
    }
    this.#buffer = this.#buffer.slice(from);
  }

  /** Cuts what has no end: at its last sentence, else at its last white space, else where it is. */
  #force(units: AnswerUnit[], text: string, parts: BlockPart[]): void {
    if (parts.length > 1) return this.#giveParts(units, text, parts.slice(0, -1));
    const space = text.lastIndexOf(' ');
    const isHalf = /\[\^?\d*$|[\uD800-\uDBFF]$/.exec(text);
    const end = space > LONGEST_UNIT / 2 ? space : isHalf?.index || text.length;
    const cut = text.slice(0, end);
    const pieces = partsOf(cut, new Set(), true).flatMap((part) => part.pieces);
    this.#givePiece(units, cut, statementsOf(pieces));
    this.#buffer = this.#buffer.slice(end);
  }

  #givePiece(units: AnswerUnit[], body: string, statements: UncheckedStatement[]): void {
    const lead = this.#lead;
    this.#lead = undefined;
    units.push(this.#unit({ kind: this.#block!, lead, body, opensBlock: lead !== undefined, statements }));
  }

  #giveTail(units: AnswerUnit[], body: string): void {
    const citations = [...new Set([...body.matchAll(MARKER)].map(([, n]) => Number(n)))];
    units.push(this.#unit({ kind: 'tail', lead: this.#lead, body, opensBlock: this.#lead !== undefined, citations }));
    this.#lead = undefined;
    this.#buffer = this.#buffer.slice(body.length);
  }

  /** Gives out a whole line, and keeps its line break for the gap of the next one. */
  #give(units: AnswerUnit[], unit: Partial<AnswerUnit> & Pick<AnswerUnit, 'kind' | 'body'>, length: number): void {
    units.push(this.#unit(unit));
    if (this.#buffer[length - 1] === '\n') this.#gap = '\n';
    this.#buffer = this.#buffer.slice(length);
  }

  #unit(unit: Partial<AnswerUnit> & Pick<AnswerUnit, 'kind' | 'body'>): AnswerUnit {
    const gap = this.#gap;
    this.#gap = '';
    return { opensBlock: true, statements: [], citations: [], ...unit, gap, lead: unit.lead ?? '' };
  }
}

function statementsOf(pieces: { text: string; citations: number[]; isStatement: boolean }[]): UncheckedStatement[] {
  return pieces.flatMap(({ text, citations, isStatement }) => (isStatement ? [{ text, citations }] : []));
}
