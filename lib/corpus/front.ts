import { splitBlocks, type Block } from '#lib/text/blocks.ts';
import { wordCount } from '#lib/text/headline.ts';

/** What stands above an article's first paragraph says what it is called, who wrote it, and when. */
export interface Front {
  /** The first part of the text: offsets of blocks refer to it. */
  text: string;
  /** Headings and page furniture above the first paragraph. */
  above: Block[];
  /** Everything, in order. */
  blocks: Block[];
  /** The first paragraph. */
  first: Block | undefined;
}

const LONGEST = 16_000;
/** A shorter block may be a caption. */
const FEWEST_WORDS = 4;

export function frontOf(article: string): Front {
  const text = article.slice(0, LONGEST);
  const blocks = splitBlocks(text);
  const index = blocks.findIndex(
    ({ start, end, kind }) =>
      (kind === 'prose' || kind === 'item') && wordCount(text.slice(start, end)) >= FEWEST_WORDS,
  );
  if (index < 0)
    return { text, blocks, above: blocks, first: blocks.find(({ kind }) => kind === 'prose' || kind === 'item') };
  return { text, blocks, above: blocks.slice(0, index), first: blocks[index] };
}
