import type { Tokens } from 'marked';
import { webAddress } from './article-facts.ts';
import { type AnswerToken, answerTokens } from './markdown-tokens.ts';

/**
 * What the screen shows of an answer, as plain text.
 *
 * @param mark what stands for a footnote; undefined leaves it out
 */
export function answerPlainText(tokens: readonly AnswerToken[], mark: (n: number) => string | undefined): string {
  return blocks(tokens, '\n\n', mark);
}

type Mark = (n: number) => string | undefined;

function blocks(tokens: readonly AnswerToken[], between: string, mark: Mark): string {
  return tokens
    .map((token) => block(token, mark))
    .filter((text) => text !== '')
    .join(between);
}

function block(token: AnswerToken, mark: Mark): string {
  switch (token.type) {
    case 'space':
    case 'checkbox':
    case 'hr':
      return '';
    case 'blockquote':
      return indented(blocks(answerTokens(token.tokens), '\n\n', mark), '  ', '  ');
    case 'list':
      return list(token, mark);
    case 'table':
      return [token.header, ...token.rows]
        .map((row) =>
          row.map((cell) => inline(answerTokens(cell.tokens), mark).trim().replaceAll('\n', ' ')).join(' | '),
        )
        .join('\n');
    case 'code':
      return indented(token.text, '    ', '    ');
    case 'paragraph':
    case 'heading':
      return inline(answerTokens(token.tokens), mark).trim();
    case 'text':
      return inline(token.tokens ? answerTokens(token.tokens) : [token], mark).trim();
    default:
      return inline([token], mark).trim();
  }
}

function list({ ordered, start, items, loose }: Tokens.List, mark: Mark): string {
  const first = typeof start === 'number' ? start : 1;
  return items
    .map((item, index) => {
      const bullet = ordered ? `${first + index}. ` : '- ';
      const inner = blocks(answerTokens(item.tokens), loose ? '\n\n' : '\n', mark);
      return indented(inner, bullet, ' '.repeat(bullet.length));
    })
    .join(loose ? '\n\n' : '\n');
}

function inline(tokens: readonly AnswerToken[], mark: Mark): string {
  let written = '';
  for (const token of tokens) {
    if (token.type !== 'footnote') {
      written += words(token, mark);
      continue;
    }
    const footnote = mark(token.n);
    written = footnote === undefined ? written.trimEnd() : written + footnote;
  }
  return written;
}

function words(token: AnswerToken, mark: Mark): string {
  const inner = () => ('tokens' in token && token.tokens ? inline(answerTokens(token.tokens), mark) : '');
  switch (token.type) {
    case 'text':
      return token.tokens ? inner() : token.text.replace(/\s+/g, ' ');
    case 'escape':
    case 'image':
    case 'codespan':
      return token.text;
    case 'br':
      return '\n';
    case 'strong':
    case 'em':
    case 'del':
      return inner();
    case 'link': {
      const address = webAddress(token.href);
      const text = inner();
      return address && text !== address && text !== token.href ? `${text} (${address})` : text;
    }
    default:
      return token.raw.replace(/\s+/g, ' ');
  }
}

function indented(text: string, first: string, others: string): string {
  return text
    .split('\n')
    .map((line, index) => `${index === 0 ? first : others}${line}`.trimEnd())
    .join('\n');
}
