import { leadingMark } from '#lib/text/leading-mark.ts';

/** A paragraph, list item or table row of an answer, on one line and without the mark before it. */
export interface AnswerBlock {
  text: string;
  /** Heads something and states nothing itself: a heading, or the first row of a table. */
  isHeading: boolean;
}

const FENCE = /^\s*(?:```|~~~)/;
const RULE = /^\s*(?:(?:[-*_]\s*){3,}|=+\s*)$/;
const TABLE_RULE = /^\s*\|?(?:\s*:?-+:?\s*\|)+\s*(?::?-+:?\s*)?$/;

/** The blocks of a Markdown answer in order. What stands in a code fence is read like any other text: it was shown. */
export function answerBlocks(answer: string): AnswerBlock[] {
  const blocks: AnswerBlock[] = [];
  let isOpen = false;
  for (const line of answer.split('\n')) {
    if (line.includes('|') && TABLE_RULE.test(line)) {
      const head = blocks.at(-1);
      if (head) head.isHeading = true;
      isOpen = false;
    } else if (line.trim() === '' || FENCE.test(line) || RULE.test(line)) {
      isOpen = false;
    } else {
      isOpen = addLine(blocks, line.trim(), isOpen);
    }
  }
  return blocks;
}

/** Whether the next line goes on with the block that this line belongs to. */
function addLine(blocks: AnswerBlock[], line: string, isOpen: boolean): boolean {
  const mark = leadingMark(line);
  const isRow = line.startsWith('|');
  const text = isRow ? line.replace(/^\||\|$/g, '').replaceAll('|', ' ') : line.slice(mark?.length ?? 0);
  const last = blocks.at(-1);
  // A line of a quotation block goes on with the one before it.
  if (isOpen && last && !isRow && (!mark || mark.kind === 'quote')) last.text += ` ${text}`;
  else blocks.push({ text, isHeading: mark?.kind === 'hash' });
  return !isRow && mark?.kind !== 'hash';
}
