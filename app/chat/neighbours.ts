import type { Citation, EvidenceSentence, Slice } from '#lib/domain.ts';
import { BESIDE_GAP } from '#lib/chat-limits.ts';
import { HEADING_SIGN, LONGEST_BROKEN_LINE } from '../article/marked-text.ts';

/** What stands right before and behind a cited sentence in its paragraph, as far as it is known; white space as one space. */
export interface Neighbours {
  before?: string;
  after?: string;
}

const BLANK_LINE = /\n[ \t]*\n/;
const LINE_BREAK = /\n/;

/**
 * The sentences beside a cited one where the answer brought them along; else the few words that the citation itself remembers,
 * with an ellipsis for what is not known. What the article shows as another paragraph, or as a heading, is none of them.
 */
export function neighboursOf(citation: Citation, sentences: readonly EvidenceSentence[]): Neighbours {
  const ofArticle = sentences.filter(({ articleId }) => articleId === citation.articleId);
  const previous = ofArticle.find((sentence) => isNext(sentence, citation));
  const next = ofArticle.find((sentence) => isNext(citation, sentence));
  const { before: remembered = '', after: rememberedToo = '' } = citation.context ?? {};
  const known = [remembered + citation.quote + rememberedToo, previous?.text ?? '', next?.text ?? ''];
  const parting = known.some(hasLongLine) ? LINE_BREAK : BLANK_LINE;

  /** @param later of the two sentences */
  const isBeside = (sentence: EvidenceSentence, gap: string | undefined, later: EvidenceSentence | undefined) =>
    sentence.kind !== 'heading' && (gap === undefined ? later?.opensParagraph !== true : !parting.test(gap));
  const itself = ofArticle.find(({ start }) => start === citation.start);
  const gapBefore = citation.context && previous && lastOf(remembered, citation.start - previous.end);
  const gapAfter = citation.context && next && rememberedToo.slice(0, next.start - citation.end);
  const before = previous
    ? isBeside(previous, gapBefore, itself) && previous.text
    : cut(remembered, { side: 'start', parting });
  const after = next ? isBeside(next, gapAfter, next) && next.text : cut(rememberedToo, { side: 'end', parting });
  return { ...(before && { before: inOneLine(before) }), ...(after && { after: inOneLine(after) }) };
}

/** So little lies between two sentences of one paragraph; between two paragraphs it may be no more. */
function isNext(first: Slice, second: Slice): boolean {
  return first.end <= second.start && second.start - first.end <= BESIDE_GAP;
}

/** Where a line is longer than anybody breaks it, each line is a paragraph: as the article shows them. */
function hasLongLine(text: string): boolean {
  return text.split('\n').some((line) => line.length > LONGEST_BROKEN_LINE);
}

/** Whole words of a piece that was cut off at one side; nothing of what lies beyond the end of the paragraph. */
function cut(piece: string, { side, parting }: { side: 'start' | 'end'; parting: RegExp }): string {
  const paragraphs = piece.split(parting);
  const near = side === 'start' ? paragraphs.at(-1)! : paragraphs[0]!;
  if (near.trim() === '') return '';
  if (paragraphs.length > 1) return isHeading(near) ? '' : near;
  return side === 'start' ? `… ${near.replace(/^\S*\s/, '')}` : `${near.replace(/\s\S*$/, '')} …`;
}

/** @param paragraph with line breaks that may have come along before it */
function isHeading(paragraph: string): boolean {
  return HEADING_SIGN.test(paragraph.replace(/^\s*\n/, ''));
}

function lastOf(text: string, count: number): string {
  return text.slice(Math.max(0, text.length - count));
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
