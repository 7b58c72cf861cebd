import type { Tokens } from 'marked';
import { escapeLineStart, escapeMarkdown } from '#lib/citing/markers/escapes.ts';
import { GUARD } from '#lib/citing/markers/markers.ts';
import { answerPlainText } from './answer-plain-text.ts';
import { webAddress } from './article-facts.ts';
import { withoutAutolinks } from './inert-words.ts';
import { type AnswerToken, answerTokens, readMarkdown } from './markdown-tokens.ts';

/**
 * What the screen shows of an answer, as Markdown that any reader of Markdown shows likewise: what the screen takes for text
 * (HTML, definitions) is escaped, an image is its description, and a link leads to http and https only.
 *
 * @param label of the footnote that a marker stands for; undefined leaves the marker out
 */
export function answerMarkdown(tokens: readonly AnswerToken[], label: (n: number) => string | undefined): string {
  const shown = (n: number) => (label(n) === undefined ? undefined : '');
  const plain = (read: readonly AnswerToken[]) => answerPlainText(read, shown).replace(/\s+/g, ' ');
  const numbered = (n: number) => (label(n) === undefined ? undefined : String(n));
  const again = readMarkdown(new MarkdownWriter(numbered, true, true).blocks(tokens, '\n\n'));
  // Emphasis that begins or ends beside other signs may be read otherwise: rather none than other words.
  return new MarkdownWriter(label, plain(again) === plain(tokens)).blocks(tokens, '\n\n');
}

/** In letters. */
const LONGEST_END = 2_000;
const RULE = /^(?:(?:- *){3,}|(?:\* *){3,})$/m;
const LINE_BREAK = '\\\n';
const DELIMITERS = { left: ':--', center: ':-:', right: '--:', none: '---' } as const;
/** Below a line of text it would make a heading or a table of it. */
const UNDERLINE = /^[-=|:][-=|:\s]*$/;
const EMPHASIS = { strong: '**', em: '*', del: '~~' } as const;

class MarkdownWriter {
  readonly #label: (n: number) => string | undefined;
  readonly #emphasis: boolean;
  readonly #isToBeRead: boolean;
  #lineBreak = LINE_BREAK;

  /** @param isToBeRead whether we read it again ourselves: in code too we would find footnotes. */
  constructor(label: (n: number) => string | undefined, emphasis: boolean, isToBeRead = false) {
    this.#isToBeRead = isToBeRead;
    this.#label = label;
    this.#emphasis = emphasis;
  }

  blocks(tokens: readonly AnswerToken[], between: string): string {
    const written: string[] = [];
    let isBehindList = false;
    for (const token of tokens) {
      if (token.type === 'space') continue;
      // Two lists with the same marks would be one.
      isBehindList = token.type === 'list' && !isBehindList;
      const block = token.type === 'list' ? this.#list(token, isBehindList) : this.#block(token);
      if (block !== '') written.push(block);
    }
    return written.join(between);
  }

  #block(token: AnswerToken): string {
    switch (token.type) {
      case 'checkbox':
        return '';
      case 'heading':
        return this.#heading(answerTokens(token.tokens));
      case 'blockquote':
        return prefixed(this.blocks(answerTokens(token.tokens), '\n\n'), '> ', '> ');
      case 'code':
        return fenced(this.#code(token.text));
      case 'table':
        return this.#table(token);
      case 'hr':
        return '***';
      case 'paragraph':
        return this.#inline(answerTokens(token.tokens));
      case 'text':
        return this.#inline(token.tokens ? answerTokens(token.tokens) : [token]);
      default:
        return this.#inline([token]);
    }
  }

  /** The question above it is a heading of the second level. */
  #heading(tokens: readonly AnswerToken[]): string {
    // Hashes that end the line would close the heading.
    return `### ${this.#onOneLine(tokens).replace(/(?<=^|\s)(?=#+\s*$)/, '\\')}`;
  }

  #table({ header, align, rows }: Tokens.Table): string {
    const written = [header, ...rows].map((row) => {
      // A bar would end the cell, in code too.
      const cells = row.map((cell) =>
        this.#onOneLine(answerTokens(cell.tokens))
          .trim()
          .replace(/(?<!\\)\|/g, '\\|'),
      );
      return `| ${cells.join(' | ')} |`;
    });
    return [written[0], `| ${align.map((side) => DELIMITERS[side ?? 'none']).join(' | ')} |`, ...written.slice(1)].join(
      '\n',
    );
  }

  #code(code: string): string {
    return this.#isToBeRead ? code.replace(/(\[\^\d+)\]/g, `$1${GUARD}]`) : code;
  }

  #onOneLine(tokens: readonly AnswerToken[]): string {
    this.#lineBreak = '\n';
    const words = this.#inline(tokens).replaceAll('\n', ' ');
    this.#lineBreak = LINE_BREAK;
    return words;
  }

  #list({ ordered, start, items, loose }: Tokens.List, isFirst: boolean): string {
    const first = typeof start === 'number' ? start : 1;
    const inner = items.map((item) => this.blocks(answerTokens(item.tokens), loose ? '\n\n' : '\n'));
    const [one, other] = isFirst ? ['- ', '* '] : ['* ', '- '];
    // "- - -", an empty list in lists, would be read as a rule.
    const bullet = inner.some((text) => RULE.test(prefixed(text, one, '  '))) ? other : one;
    return inner
      .map((text, index) => {
        const mark = ordered ? `${first + index}${isFirst ? '.' : ')'} ` : bullet;
        return prefixed(text, mark, ' '.repeat(mark.length));
      })
      .join(loose ? '\n\n' : '\n');
  }

  #inline(tokens: readonly AnswerToken[]): string {
    // Only the end of what is written is looked at again; what is before is put away, else the time grew with the square of the length.
    let done = '';
    let written = '';
    for (const piece of piecesOf(tokens)) {
      if (typeof piece !== 'string') written = this.#append(written, piece);
      else written += apart(written, escaped(piece, written === '' || written.endsWith('\n')));
      const end = written.length > LONGEST_END ? Math.max(0, written.search(/\S.{0,99}$/s)) : 0;
      done += written.slice(0, end);
      written = written.slice(end);
    }
    return done + written;
  }

  #append(written: string, token: AnswerToken): string {
    const inner = () => ('tokens' in token ? this.#inline(answerTokens(token.tokens)) : '');
    switch (token.type) {
      case 'footnote': {
        const label = this.#label(token.n);
        // A marker that stands for nothing goes with the space before it.
        return label === undefined ? written.trimEnd() : `${written}[^${label}]`;
      }
      case 'strong':
      case 'em':
      case 'del':
        return written + (this.#emphasis ? EMPHASIS[token.type] + inner() + EMPHASIS[token.type] : inner());
      case 'codespan':
        return written + codeSpan(this.#code(token.text));
      case 'br':
        return written + this.#lineBreak;
      case 'link':
        if (token.raw.startsWith('<')) return written + token.raw;
        // An exclamation mark before it would make an image of it.
        return `${written.replace(/(?<!\\)!$/, '\\!')}[${inner()}](<${webAddress(token.href)}>)`;
      default:
        return written + escaped(token.raw, true);
    }
  }
}

/** Tokens with all that is only text joined, whether it was escaped, the description of an image, or a link to nowhere. */
function piecesOf(tokens: readonly AnswerToken[]): (string | AnswerToken)[] {
  const pieces: (string | AnswerToken)[] = [];
  for (const token of tokens) {
    for (const piece of pieceOf(token)) {
      const last = pieces.at(-1);
      if (typeof piece === 'string' && typeof last === 'string') pieces[pieces.length - 1] = last + piece;
      else pieces.push(piece);
    }
  }
  return pieces;
}

function pieceOf(token: AnswerToken): (string | AnswerToken)[] {
  switch (token.type) {
    case 'text':
      return token.tokens ? piecesOf(answerTokens(token.tokens)) : [token.text];
    case 'escape':
    case 'image':
      return [token.text];
    case 'link':
      return webAddress(token.href) ? [token] : piecesOf(answerTokens(token.tokens));
    default:
      return [token];
  }
}

/** A footnote with a round bracket behind it would be a link, with a colon a definition. */
function apart(before: string, behind: string): string {
  return /^[(:]/.test(behind) && endsWithMarker(before) ? `\\${behind}` : behind;
}

/** Looks only at the end: what is written grows with each word. */
function endsWithMarker(text: string): boolean {
  if (!text.endsWith(']')) return false;
  const opening = text.lastIndexOf('[^');
  return opening >= 0 && text.indexOf(']', opening) === text.length - 1;
}

/** Text that shows as it stands, also at the start of a line. */
function escaped(text: string, atLineStart: boolean): string {
  const lines = escapeMarkdown(text).split('\n');
  const escapedLines = text.split('\n').map((line, index) => {
    if (index === 0 && !atLineStart) return lines[0]!;
    const start = UNDERLINE.test(line.trim()) ? `\\${line.trimStart()}` : escapeLineStart(line.trimStart());
    const known = lines[index]!.trimStart();
    // What is escaped because of a bracket on another line stays so.
    return start.length > known.length ? start : known;
  });
  return withoutAutolinks(escapedLines.join('\n'));
}

function prefixed(text: string, first: string, others: string): string {
  return text
    .split('\n')
    .map((line, index) => `${index === 0 ? first : others}${line}`.trimEnd())
    .join('\n');
}

function fenced(code: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(code) + 1));
  return `${fence}\n${code}\n${fence}`;
}

function codeSpan(code: string): string {
  const fence = '`'.repeat(longestRun(code) + 1);
  const padding = /^`|`$|^ .* $/.test(code) ? ' ' : '';
  return `${fence}${padding}${code}${padding}${fence}`;
}

function longestRun(code: string): number {
  return Math.max(0, ...(code.match(/`+/g) ?? []).map((run) => run.length));
}
