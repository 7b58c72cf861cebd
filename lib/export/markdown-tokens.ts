import { Marked, type MarkedToken, type Token } from 'marked';

/** `[^3]`, the footnote marker, as a token of its own. */
export interface FootnoteToken {
  type: 'footnote';
  raw: string;
  n: number;
}

/** What the text of an answer is made of. */
export type AnswerToken = MarkedToken | FootnoteToken;

// Markers are read before links and definitions could claim their brackets. What an answer has no use for (HTML,
// tables, link definitions, bare addresses) is not recognised and stays text.
const reader = new Marked({
  extensions: [
    {
      name: 'footnote',
      level: 'inline',
      start: (source) => source.indexOf('[^'),
      tokenizer(source): FootnoteToken | undefined {
        const marker = /^\[\^(\d{1,4})\]/.exec(source);
        return marker ? { type: 'footnote', raw: marker[0], n: Number(marker[1]) } : undefined;
      },
    },
  ],
  tokenizer: {
    html: () => undefined,
    tag: () => undefined,
    def: () => undefined,
    table: () => undefined,
    url: () => undefined,
  },
});

export function readMarkdown(text: string): AnswerToken[] {
  return answerTokens(reader.lexer(text));
}

/**
 * An answer as it is shown.
 *
 * @param whole false while it is being written, and for good when it was stopped
 */
export function readShown(text: string, whole: boolean): AnswerToken[] {
  return readMarkdown(withoutTurns(whole ? text : settled(text)));
}

/**
 * Without the characters that turn the direction of writing around. One in a quotation would turn the words behind it
 * too, and the footnotes with them; each word shows its own direction without.
 */
export function withoutTurns(text: string): string {
  return text.replace(/[\u202A-\u202E\u2066-\u2069]/g, '');
}

/** Tokens of the reader above by their types; the types of `marked` allow for any other extension. */
export function answerTokens(tokens: Token[] | undefined): AnswerToken[] {
  return (tokens ?? []) as AnswerToken[];
}

/**
 * The part of a text still being written that can be shown without taking it back in the next frame: a marker, a
 * list item or an escape that has only begun is held back, and bold that has only begun is closed.
 */
export function settled(text: string): string {
  const shown = text
    .replace(/\s*(?:\\?\[(?:\^\d{0,4})?|\\?[*_`]+|\\)$/, '')
    .replace(/\n[ \t]*(?:[-*+>]|#{1,6}|\d{1,3}[.)])[ \t]*$/, '');
  const block = shown.slice(shown.lastIndexOf('\n\n') + 1);
  const bold = block.split('**').length % 2 === 0;
  return bold ? `${shown.trimEnd()}**` : shown;
}
