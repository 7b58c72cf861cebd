import type { EvidenceSentence } from '#lib/domain.ts';

const OPENS = /(?:[:：]|\b(?:the following|as follows|are these|these)[.:])["”’)]*$/iu;
/** Between the lists under several headings, so much text may stand. */
const MOST_BETWEEN = 6;
const MOST_HEADINGS = 4;

/** Whether a sentence announces what comes behind it. */
export function opensList(text: string): boolean {
  return OPENS.test(text);
}

/**
 * The points that the sentence at `index` announces: those right behind it, or the first one under each of the headings behind it. At most `most`; none when no list
 * follows.
 */
export function itemsBehind(sentences: readonly EvidenceSentence[], index: number, most: number): EvidenceSentence[] {
  if (!opensList(sentences[index]!.text)) return [];
  const items = itemsUnder(sentences, index, most);
  return items.length > 0 ? items : firstUnderHeadings(sentences, index + 1, Math.min(most, MOST_HEADINGS));
}

/** The points that stand in a row behind the heading or sentence at `index`. */
export function itemsUnder(sentences: readonly EvidenceSentence[], index: number, most: number): EvidenceSentence[] {
  const items: EvidenceSentence[] = [];
  for (let at = index + 1; sentences[at]?.kind === 'item' && items.length < most; at++) items.push(sentences[at]!);
  return items;
}

function firstUnderHeadings(sentences: readonly EvidenceSentence[], from: number, most: number): EvidenceSentence[] {
  const items: EvidenceSentence[] = [];
  let between = 0;
  for (let at = from; at < sentences.length && items.length < most && between <= MOST_BETWEEN; at++) {
    if (sentences[at]!.kind === 'prose') between++;
    if (sentences[at]!.kind !== 'heading') continue;
    const [first] = itemsUnder(sentences, at, 1);
    if (!first) break;
    items.push(first);
    between = 0;
  }
  // One heading alone is no series.
  return items.length > 1 ? items : [];
}
