import type { Citation, EvidenceSentence, Slice } from '#lib/domain.ts';
import { BESIDE_GAP } from '#lib/chat-limits.ts';

/** What stands right before and behind a cited sentence in its article, as far as it is known; white space as one space. */
export interface Neighbours {
  before?: string;
  after?: string;
}

/**
 * The sentences beside a cited one where the answer brought them along; else the few words that the citation itself remembers,
 * with an ellipsis for what is not known.
 */
export function neighboursOf(citation: Citation, sentences: readonly EvidenceSentence[]): Neighbours {
  const beside = sentences.filter(({ articleId }) => articleId === citation.articleId);
  const before = beside.find((sentence) => isNext(sentence, citation))?.text ?? cut(citation.context?.before, 'start');
  const after = beside.find((sentence) => isNext(citation, sentence))?.text ?? cut(citation.context?.after, 'end');
  return { ...(before && { before: inOneLine(before) }), ...(after && { after: inOneLine(after) }) };
}

function isNext(first: Slice, second: Slice): boolean {
  return first.end <= second.start && second.start - first.end <= BESIDE_GAP;
}

/** Whole words of a piece that was cut off at one side; nothing of what lies beyond a blank line. */
function cut(piece: string | undefined, side: 'start' | 'end'): string {
  if (piece === undefined) return '';
  const paragraphs = piece.split(/\n\s*\n/);
  const near = side === 'start' ? paragraphs.at(-1)! : paragraphs[0]!;
  if (near.trim() === '') return '';
  if (paragraphs.length > 1) return near;
  return side === 'start' ? `… ${near.replace(/^\S*\s/, '')}` : `${near.replace(/\s\S*$/, '')} …`;
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
