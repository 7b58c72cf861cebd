import { TextSplitter } from '@langchain/textsplitters';
import { PASSAGE_TOKENS } from './tokens.ts';

/** The sign of a piece of no tokens; none of those behind it that are used is white space, which would be trimmed. */
const FIRST_SIGN = 0x4000;
const SIGNS_PER_TOKEN = 4;

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
      lengthFunction: (sign) => (sign.charCodeAt(0) - FIRST_SIGN) / SIGNS_PER_TOKEN,
    });
  }

  /** One piece: what the pieces of a text are is decided outside. */
  override async splitText(text: string): Promise<string[]> {
    return [text];
  }

  /**
   * How many consecutive pieces, of so many tokens, make up each passage. LangChain would join their texts and give strings
   * back, to be found again; each goes to it as one sign, which tells how long it is.
   */
  async countMerged(tokens: readonly number[]): Promise<number[]> {
    const passages = await this.mergeSplits(tokens.map(signOf), '');
    return passages.map((signs) => signs.length);
  }
}

/** A sentence longer than a passage is a passage of its own, as long as it is. */
function signOf(tokens: number): string {
  return String.fromCharCode(FIRST_SIGN + Math.min(tokens, PASSAGE_TOKENS) * SIGNS_PER_TOKEN);
}
