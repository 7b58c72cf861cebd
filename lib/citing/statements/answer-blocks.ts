import type { Slice } from '#lib/domain.ts';
import { leadingMark } from '#lib/text/leading-mark.ts';
import { Fences } from './fences.ts';

/** A paragraph, list item, table row, heading or line of fenced code of an answer. */
export interface AnswerBlock extends Slice {
  /** A heading, the head of a table or a line of code. */
  isTitle: boolean;
  /** Offsets inside the slice that belong to the layout: `>` and white space at line starts, pipes of a table. */
  layout: Set<number>;
}

/** What a line is in the layout of an answer; `text` goes on in the block that is open, or opens a paragraph. */
export type AnswerLine =
  | { kind: 'blank' | 'rule' | 'table-rule' }
  /** Looks like one that opens or closes fenced code; {@link Fences} tells. */
  | { kind: 'fence' }
  /** `start`: offset in the line where its words begin, behind indentation, `>` and the mark of an item or a heading. */
  | { kind: 'heading' | 'item' | 'row' | 'text'; start: number };

const FENCE = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?:`{3,}[^`\n]*|~{3,}[^\n]*)$/;
const RULE = /^[ \t>]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|=+)$/;
const TABLE_RULE = /^[ \t>]*(?:\|[ \t]*)?:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*(?:\|[ \t]*)?$/;
const INDENT = /^[ \t>]*/;

/** Reads a line, without its line break, that does not stand in fenced code. */
export function readLine(line: string): AnswerLine {
  if (FENCE.test(line)) return { kind: 'fence' };
  const indent = INDENT.exec(line)![0].length;
  if (indent === line.length) return { kind: 'blank' };
  if (line.includes('|') && TABLE_RULE.test(line)) return { kind: 'table-rule' };
  if (RULE.test(line)) return { kind: 'rule' };
  const lead = leadingMark(line.slice(indent));
  const start = indent + (lead?.length ?? 0);
  if (lead?.kind === 'hash') return { kind: 'heading', start };
  if (line[indent] === '|') return { kind: 'row', start };
  return { kind: lead ? 'item' : 'text', start };
}

/** Where the words of a line of fenced code begin, or of one that only looks like its fence. */
export function startOf(line: string): number {
  return INDENT.exec(line)![0].length;
}

/** Adds the offsets of a line that belong to the layout: all before `start`, and the pipes of a row. */
export function addLayout(
  layout: Set<number>,
  line: string,
  offset: number,
  read: AnswerLine & { start: number },
): void {
  if (read.kind === 'text') for (let place = 0; place < read.start; place++) layout.add(offset + place);
  if (read.kind !== 'row') return;
  for (let place = 0; place < line.length; place++) if (line[place] === '|') layout.add(offset + place);
}

/** The blocks of a Markdown answer in order; rules, and the marks of fenced code, are none. */
export function answerBlocks(answer: string): AnswerBlock[] {
  const blocks: AnswerBlock[] = [];
  let open: AnswerBlock | undefined;
  const fences = new Fences();
  let at = 0;
  for (const line of answer.split('\n')) {
    const start = at;
    at += line.length + 1;
    const fenced = fences.read(line);
    // Behind the marks of fenced code may stand a marker.
    if (fenced === 'code' || (fenced === 'fence' && line.includes('[^'))) blocks.push(codeBlock(line, start));
    const asRead = readLine(line);
    const isFence = fenced !== 'text';
    if (isFence || asRead.kind === 'fence') open = undefined;
    if (isFence) continue;
    const read: AnswerLine = asRead.kind === 'fence' ? { kind: 'text', start: startOf(line) } : asRead;
    if (read.kind === 'table-rule') {
      const header = blocks.at(-1);
      if (header) header.isTitle = true;
    }
    if (!('start' in read)) {
      open = undefined;
      continue;
    }
    if (!open || read.kind !== 'text') {
      open = { start: start + read.start, end: start, isTitle: read.kind === 'heading', layout: new Set() };
      blocks.push(open);
    }
    open.end = start + line.length;
    addLayout(open.layout, line, start, read);
    if (read.kind === 'heading' || read.kind === 'row') open = undefined;
  }
  return blocks;
}

function codeBlock(line: string, start: number): AnswerBlock {
  return { start: start + startOf(line), end: start + line.length, isTitle: true, layout: new Set() };
}
