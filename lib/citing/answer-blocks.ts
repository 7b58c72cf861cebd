import type { Slice } from '#lib/domain.ts';
import { leadingMark } from '#lib/text/leading-mark.ts';

/** A paragraph, list item, table row or heading of an answer. */
export interface AnswerBlock extends Slice {
  isHeading: boolean;
  /** Offsets inside the slice that belong to the layout: `>` and white space at line starts, pipes of a table. */
  layout: Set<number>;
}

const FENCE = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}|~{3,})([^`\n]*)$/;
const RULE = /^[ \t>]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|=+)$/;
const TABLE_RULE = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
const INDENT = /^[ \t>]*/;

/** The blocks of a Markdown answer in order; fenced code and rules are none. */
export function answerBlocks(answer: string): AnswerBlock[] {
  const blocks: AnswerBlock[] = [];
  let open: AnswerBlock | undefined;
  let fence: string | undefined;
  let at = 0;
  for (const line of answer.split('\n')) {
    const start = at;
    at += line.length + 1;
    const mark = FENCE.exec(line)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence) && FENCE.exec(line)![2]!.trim() === '') fence = undefined;
      continue;
    }
    if (mark) {
      fence = mark;
      open = undefined;
      continue;
    }
    const indent = INDENT.exec(line)![0].length;
    const isTableRule = line.includes('|') && TABLE_RULE.test(line);
    if (isTableRule) {
      const header = blocks.at(-1);
      if (header) header.isHeading = true;
    }
    if (indent === line.length || RULE.test(line) || isTableRule) {
      open = undefined;
      continue;
    }
    const lead = leadingMark(line.slice(indent));
    const isRow = line[indent] === '|';
    if (open && !lead && !isRow) {
      for (let place = start; place < start + indent; place++) open.layout.add(place);
      open.end = start + line.length;
      continue;
    }
    const isHeading = lead?.kind === 'hash';
    const block: AnswerBlock = {
      start: start + indent + (lead?.length ?? 0),
      end: start + line.length,
      isHeading,
      layout: new Set(),
    };
    if (isRow)
      for (let place = 0; place < line.length; place++) if (line[place] === '|') block.layout.add(start + place);
    blocks.push(block);
    open = isHeading || isRow ? undefined : block;
  }
  return blocks;
}
