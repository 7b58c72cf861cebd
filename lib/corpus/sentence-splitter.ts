import { TextSplitter } from '@langchain/textsplitters';
import { estimateTokens, PASSAGE_TOKENS } from './tokens.ts';

/**
 * LangChain's merging with pieces of our own making: a piece is never cut, nothing is put between two of them, none
 * stands in two passages. Importing this file costs a noticeable part of a second.
 */
export class SentenceSplitter extends TextSplitter {
  static override lc_name(): string {
    return 'SentenceSplitter';
  }

  constructor() {
    super({
      chunkSize: PASSAGE_TOKENS,
      chunkOverlap: 0,
      // A sentence longer than a passage is a passage of its own, as long as it is.
      lengthFunction: (piece) => Math.min(estimateTokens(piece), PASSAGE_TOKENS),
    });
  }

  /** One piece: what the pieces of a text are is decided outside. */
  override splitText(text: string): Promise<string[]> {
    return this.mergePieces([text]);
  }

  /** Consecutive pieces joined up to the size of a passage, without the white space at the ends. */
  mergePieces(pieces: string[]): Promise<string[]> {
    return this.mergeSplits(pieces, '');
  }
}
