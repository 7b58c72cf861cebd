import { type AnswerToken, readMarkdown, shownText } from './markdown-tokens.ts';

/** Blocks at the end that what follows may still turn into others: a paragraph into a heading or a table, or into a part of a list. */
const OPEN_BLOCKS = 3;

/** Reads an answer again and again while it grows: blocks that are finished are read once, and stay the same objects. */
export class GrowingMarkdown {
  /** The text of the finished blocks, as Markdown reads it. */
  #text = '';
  #blocks: AnswerToken[] = [];

  /** As `readShown`. */
  read(answer: string, whole: boolean): AnswerToken[] {
    const text = shownText(answer, whole);
    if (!text.startsWith(this.#text)) {
      this.#text = '';
      this.#blocks = [];
    }
    const blocks = [...this.#blocks, ...readMarkdown(text.slice(this.#text.length))];
    this.#keep(blocks, text);
    return blocks;
  }

  #keep(blocks: AnswerToken[], text: string): void {
    // Footnotes that were taken out of code have no text of their own: they stay with their block.
    const solid = blocks.flatMap(({ type, raw }, index) => (type === 'space' || raw === '' ? [] : [index]));
    const end = solid.at(-OPEN_BLOCKS) ?? 0;
    if (end <= this.#blocks.length) return;
    const finished = this.#text + rawOf(blocks.slice(this.#blocks.length, end));
    // What reads Markdown may have changed a character: then nothing says where in the text a block ends.
    if (!text.startsWith(finished)) return;
    this.#text = finished;
    this.#blocks = blocks.slice(0, end);
  }
}

function rawOf(blocks: readonly AnswerToken[]): string {
  return blocks.map(({ raw }) => raw).join('');
}
