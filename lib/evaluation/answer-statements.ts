import { OpenMarks } from '#lib/text/open-marks.ts';
import { boundaryAt, endsHere } from '#lib/text/sentence-boundaries.ts';
import { answerBlocks } from './answer-blocks.ts';
import { isLeadIn } from './lead-in.ts';
import { MARKER, withoutEmphasis } from './marker.ts';

/** S of notes on citation recall: a sentence or list item of an answer, with C(s), the numbers of its markers. */
export interface AnswerStatement {
  /** Without markers and emphasis. */
  text: string;
  /** Each once, in order; numbers that name no citation are among them. */
  citations: number[];
}

/** Text without markers, and the markers by how much of the text stands before them. */
interface Unmarked {
  text: string;
  markers: { n: number; at: number }[];
}

const QUOTATION = /“[^“”]*(?:“[^“”]*”[^“”]*)*”|«[^«»]*»|(?<![\p{L}\p{N}])"[^"]+"(?![\p{L}\p{N}])/gu;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * The statements of a shown answer, found without asking the code that checked it: an evaluation must not trust what it
 * measures. A quotation is never cut. A marker behind a full stop belongs to the sentence before it. Headings and lead-ins
 * ("The articles give three reasons:") are statements only when they carry a marker.
 */
export function answerStatements(answer: string, question: string): AnswerStatement[] {
  return answerBlocks(answer).flatMap(({ text, isHeading }) =>
    statementsOf(takeMarkers(text)).filter(
      (statement) => statement.citations.length > 0 || (!isHeading && !isLeadIn(statement.text, question)),
    ),
  );
}

function takeMarkers(block: string): Unmarked {
  const unmarked: Unmarked = { text: '', markers: [] };
  let from = 0;
  for (const match of block.matchAll(MARKER)) {
    unmarked.text += withoutEmphasis(block.slice(from, match.index));
    unmarked.markers.push({ n: Number(match[1]), at: unmarked.text.length });
    from = match.index + match[0].length;
    if (/^[\p{L}\p{N}“"«]/u.test(block.slice(from))) unmarked.text += ' ';
  }
  unmarked.text += withoutEmphasis(block.slice(from));
  return unmarked;
}

function statementsOf({ text, markers }: Unmarked): AnswerStatement[] {
  const starts = startsOf(text, markers);
  const statements = starts.map((start, index) => ({ text: text.slice(start, starts[index + 1]).trim(), start }));
  const spoken = statements.filter((statement) => /[\p{L}\p{N}]/u.test(statement.text));
  return spoken.map((statement, index) => {
    const isFirst = index === 0;
    const next = spoken[index + 1]?.start ?? Infinity;
    const own = markers.filter(({ at }) => (isFirst || at > statement.start) && at <= next);
    return { text: statement.text, citations: [...new Set(own.map(({ n }) => n))] };
  });
}

/** Where sentences begin, in ascending order, the first at 0. */
function startsOf(text: string, markers: Unmarked['markers']): number[] {
  const masked = maskQuotations(text);
  const inside = new OpenMarks(masked, { start: 0, end: masked.length });
  const starts = [0];
  for (const { index } of segmenter.segment(masked)) {
    const start = starts.at(-1)!;
    const boundary = index > start ? boundaryAt(masked, index, start, masked.length) : undefined;
    if (!boundary || boundary.next <= start || boundary.next >= masked.length) continue;
    if (endsHere(masked, start, boundary, inside)) starts.push(boundary.next);
  }
  // Two quotations with a marker each are two statements, also without full stops.
  for (const { at } of markers) {
    const gap = /^\s+(?=[“"«\p{Lu}])/u.exec(text.slice(at))?.[0].length;
    if (gap !== undefined && /[”"»][.,;]?$/u.test(text.slice(0, at))) starts.push(at + gap);
  }
  return [...new Set(starts)].sort((one, other) => one - other);
}

/** A text of the same length in which nothing between quotation marks looks like the end of a sentence but its last character. */
function maskQuotations(text: string): string {
  return text.replace(QUOTATION, (quotation) => {
    const last = /[.!?…]$/u.test(quotation.slice(0, -1)) ? quotation.slice(-2) : `x${quotation.slice(-1)}`;
    return quotation[0]! + 'x'.repeat(Math.max(0, quotation.length - 1 - last.length)) + last;
  });
}
