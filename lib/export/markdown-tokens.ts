import { Marked, type MarkedToken, type Token, type Tokens } from 'marked';
import { GUARD } from '#lib/citing/markers/markers.ts';

/** `[^3]`, the footnote marker, as a token of its own. */
export interface FootnoteToken {
  type: 'footnote';
  raw: string;
  n: number;
}

/** What the text of an answer is made of. */
export type AnswerToken = MarkedToken | FootnoteToken;

// Markers are read before links and definitions could claim their brackets. What an answer has no use for (HTML,
// link definitions, bare addresses) is not recognised and stays text. So does indented code: who writes an answer indents text.
const reader = new Marked({
  extensions: [
    {
      name: 'footnote',
      level: 'inline',
      // No `start`: text ends at any bracket, and to look for the next marker from each word takes time that grows with its square.
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
    code: () => undefined,
    url: () => undefined,
  },
});

export function readMarkdown(text: string): AnswerToken[] {
  return withFootnotes(answerTokens(reader.lexer(readable(text))));
}

function readable(text: string): string {
  return withoutDepths(withoutRuns(text));
}

/** Brackets in long runs open no link, and the time to look for one grows with the square of their number. */
function withoutRuns(text: string): string {
  return text.replace(/\[{32,}/g, (run) => '\\['.repeat(run.length - 1) + '[');
}

/** No answer quotes a quotation so often: the reader of Markdown goes down one call for each, until there is no room. */
const DEEPEST = 16;
const OPENING = String.raw`[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])(?=[ \t]))`;
const TOO_DEEP = new RegExp(`^((?:${OPENING}){${DEEPEST}}[ \\t]*\\d{0,9})([>*+.)-])`, 'gm');
const TOO_FAR_IN = /^[ \t]{64,}/gm;

/** Lists and quotations in one another only so deep; what lies deeper is text. */
function withoutDepths(text: string): string {
  return text.replace(TOO_DEEP, '$1\\$2').replace(TOO_FAR_IN, (indent) => indent.slice(0, 64));
}

/**
 * An answer as it is shown.
 *
 * @param whole false while it is being written, and for good when it was stopped
 */
export function readShown(text: string, whole: boolean): AnswerToken[] {
  return readMarkdown(shownText(text, whole));
}

/** What of an answer is shown, as it is read by `readMarkdown`: that changes nothing more in it. */
export function shownText(text: string, whole: boolean): string {
  return readable(withoutTurns(whole ? text : settled(text)));
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

/** Footnotes out of what holds nothing but text: addresses, code and the descriptions of images. */
function withFootnotes(tokens: AnswerToken[]): AnswerToken[] {
  return tokens.flatMap((token): AnswerToken[] => {
    switch (token.type) {
      case 'image':
        return piecesOf(token.text, textToken);
      case 'codespan':
        return piecesOf(token.text, (text) => ({ ...token, text: withoutGuards(text) }));
      case 'code': {
        const { words, footnotes: inText } = apart(token.text);
        const footnotes = [...apart(/^[^\n]*/.exec(token.raw)![0]).footnotes, ...inText];
        const code = { ...token, text: withoutGuards(words) };
        return footnotes.length === 0 ? [code] : [code, { type: 'paragraph', raw: '', text: '', tokens: footnotes }];
      }
      case 'link': {
        const { words: href, footnotes } = apart(token.href);
        const inner = withFootnotes(answerTokens(token.tokens));
        if (footnotes.length === 0) return [{ ...token, tokens: inner }];
        if (!token.raw.startsWith('<')) return [{ ...token, href, tokens: inner }, ...footnotes];
        return [{ ...token, raw: `<${href}>`, href, text: href, tokens: [textToken(href)] }, ...footnotes];
      }
      case 'list':
        return [{ ...token, items: token.items.map((item) => ({ ...item, tokens: innerOf(item) })) }];
      case 'table': {
        const cells = (row: Tokens.TableCell[]) => row.map((cell) => ({ ...cell, tokens: innerOf(cell) }));
        const rows = token.rows.map((row, index) => withSurplus(cells(row), surplusOf(token, index)));
        return [{ ...token, header: cells(token.header), rows }];
      }
      default:
        return 'tokens' in token && token.tokens ? [{ ...token, tokens: innerOf(token) }] : [token];
    }
  });
}

/** What stands in a row behind the last column: Markdown drops it, and a reader would not see what the answer says there. */
function surplusOf({ raw, header }: Tokens.Table, row: number): string {
  const line = raw.split('\n')[row + 2] ?? '';
  const cells = line.replace(/^[\s>]*\|?|\|?\s*$/g, '').split(/(?<!\\)\|/);
  return cells.slice(header.length).join(' ').trim();
}

function withSurplus(cells: Tokens.TableCell[], surplus: string): Tokens.TableCell[] {
  const last = cells.at(-1);
  if (!last || surplus === '') return cells;
  const added = withFootnotes(answerTokens(reader.Lexer.lexInline(` ${surplus}`, reader.defaults)));
  return [...cells.slice(0, -1), { ...last, tokens: [...last.tokens, ...added] }];
}

function innerOf({ tokens }: { tokens?: Token[] | undefined }): Token[] {
  return withFootnotes(answerTokens(tokens));
}

function textToken(text: string): Tokens.Text {
  return { type: 'text', raw: text, text, escaped: false };
}

function footnoteToken(n: string): FootnoteToken {
  return { type: 'footnote', raw: `[^${n}]`, n: Number(n) };
}

/** A text cut at its markers. */
function piecesOf(text: string, piece: (text: string) => AnswerToken): AnswerToken[] {
  const cut = text.split(/\[\^(\d{1,4})\]/);
  if (cut.length === 1) return [piece(text)];
  return cut.flatMap((part, index) =>
    index % 2 === 1 ? [footnoteToken(part)] : part.trim() === '' ? [] : [piece(part)],
  );
}

/** A text without its markers, which may be written as in an address. */
function apart(text: string): { words: string; footnotes: FootnoteToken[] } {
  const footnotes: FootnoteToken[] = [];
  const words = text.replace(/(?:\[|%5B)(?:\^|%5E)(\d{1,4})(?:\]|%5D)/gi, (_, n: string) => {
    footnotes.push(footnoteToken(n));
    return '';
  });
  return { words, footnotes };
}

/** What only looks like a marker has been told from one by a sign that nobody sees; in code it needs none. */
function withoutGuards(code: string): string {
  return code.replaceAll(new RegExp(`(\\[\\^\\d+)${GUARD}\\]`, 'g'), '$1]');
}

/**
 * The part of a text still being written that can be shown without taking it back in the next frame: a marker, a
 * list item, an escape or the head of a table that has only begun is held back, and bold that has only begun is closed.
 */
export function settled(text: string): string {
  // Looked for from the beginning of white space and of signs alone: from each of them it would take time that grows with their square.
  const shown = text
    .replace(/(?<!\s)\s*(?:\\?\[(?:\^\d{0,4})?|\\?(?<![*_`])[*_`]+|\\)$/, '')
    .replace(/\n[ \t]*(?:[-*+>]|#{1,6}|\d{1,3}[.)])[ \t]*$/, '')
    .replace(/(?<=^|\n)[ \t]*\|[^\n]*(?:\n[ \t|:-]*)?$/, (begun, at: number, before: string) =>
      /\n[ \t]*\|[^\n]*\n$/.test(before.slice(0, at)) ? begun : '',
    );
  const open = openEmphasis(shown.slice(shown.lastIndexOf('\n\n') + 1));
  return open === '' ? shown : `${shown.trimEnd()}${open}`;
}

/** What closes the emphasis that has begun in a paragraph or list, the inner before the outer. */
function openEmphasis(block: string): string {
  const open: string[] = [];
  for (const { 0: mark, index } of block.matchAll(/\\.|`+[^`]*`+|\n\s*\n|\n[ \t]*[-*+][ \t]|\*{1,3}/g)) {
    // An item or paragraph ends what was open in the one before.
    if (mark.startsWith('\n')) open.length = 0;
    if (!mark.startsWith('*')) continue;
    const isBullet = index === 0 && /^\s/.test(block.slice(mark.length));
    if (open.at(-1) === mark) open.pop();
    else if (!isBullet && /^\S/.test(block.slice(index + mark.length))) open.push(mark);
  }
  return open.toReversed().join('');
}
