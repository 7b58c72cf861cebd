import type { Tokens } from 'marked';
import { Fragment, memo, type ReactNode, useState } from 'react';
import type { Citation, Statement } from '#lib/domain.ts';
import { webAddress } from '#lib/export/article-facts.ts';
import { GrowingMarkdown } from '#lib/export/growing-markdown.ts';
import { answerTokens } from '#lib/export/markdown-tokens.ts';
import { DoubtfulWords } from './doubtful-words.tsx';
import { type MarkedToken, markStatements } from './marked-statements.ts';
import { directionOf, directionWithin } from '../language/direction.ts';
import type { Direction } from '../language/locales.ts';
import { useLanguage } from '../language/use-language.tsx';
import { wordsOf } from './words-of-token.ts';

interface AnswerMarkdownProps {
  text: string;
  /** False while it is being written, and for good when it was stopped. */
  whole: boolean;
  /** Those that have been checked so far; the words of one that failed are marked. */
  statements?: readonly Statement[];
  renderFootnote(n: number): ReactNode;
  /** In which language a block is that cites these footnotes, BCP 47, where it knows. */
  languageOf?(words: string, footnotes: readonly number[]): string | undefined;
  /** Which way a block runs whose language is not known, as long as its words do not say otherwise; without it, its first letter tells. */
  direction?: Direction;
  /** What footnotes and languages are drawn from, by number: while those of a block stay the same objects, so does the block. */
  citations?: ReadonlyMap<number, Citation>;
}

type Drawing = Pick<AnswerMarkdownProps, 'renderFootnote' | 'languageOf' | 'direction'>;

/**
 * The few constructs that an answer needs, as React elements. HTML is shown as the text it is, an image as its
 * description, and a link leads to http and https only: nothing is requested from anywhere.
 */
export function AnswerMarkdown(props: AnswerMarkdownProps) {
  const { text, whole, statements = [], renderFootnote, languageOf, direction, citations } = props;
  const [growing] = useState(() => new GrowingMarkdown());
  const tokens = markStatements(growing.read(text, whole), statements);
  return (
    <div className="answer reading">
      {tokens.map((token, index) => (
        <Block
          key={index}
          token={token}
          renderFootnote={renderFootnote}
          languageOf={languageOf}
          direction={direction}
          citations={citations}
        />
      ))}
    </div>
  );
}

interface BlockProps extends Drawing, Pick<AnswerMarkdownProps, 'citations'> {
  token: MarkedToken;
}

/** A paragraph, a list, a table. One that is finished is not drawn again while the next ones are written. */
const Block = memo(
  function Block({ token, renderFootnote, languageOf, direction }: BlockProps) {
    return element(token, { renderFootnote, languageOf, direction });
  },
  (before, now) => before.token === now.token && hasSameFootnotes(before, now),
);

function hasSameFootnotes(before: BlockProps, now: BlockProps): boolean {
  if (!before.citations || !now.citations) return before.renderFootnote === now.renderFootnote;
  if (before.citations === now.citations) return true;
  // Footnotes that were taken out of code stand in a block without a text of its own.
  if (now.token.raw === '') return false;
  return [...now.token.raw.matchAll(/\[\^(\d+)\]/g)].every(
    ([, n]) => before.citations!.get(Number(n)) === now.citations!.get(Number(n)),
  );
}

function children(tokens: MarkedToken[], drawing: Drawing): ReactNode[] {
  return tokens.map((token, index, all) => (
    <Fragment key={index}>
      {element(all[index + 1]?.type === 'footnote' ? withoutTrailingSpace(token) : token, drawing)}
    </Fragment>
  ));
}

/** A footnote's number stands close to what it belongs to. */
function withoutTrailingSpace(token: MarkedToken): MarkedToken {
  return token.type === 'text' || token.type === 'doubt' ? { ...token, text: token.text.trimEnd() } : token;
}

function element(token: MarkedToken, drawing: Drawing): ReactNode {
  const inner = () => children('tokens' in token ? answerTokens(token.tokens) : [], drawing);
  switch (token.type) {
    case 'footnote':
      return drawing.renderFootnote(token.n);
    case 'doubt':
      return <DoubtfulWords {...token} />;
    case 'paragraph':
      return <p {...runOf([token], drawing)}>{inner()}</p>;
    case 'heading':
      return (
        <h3 {...runOf([token], drawing)} className="font-semibold">
          {inner()}
        </h3>
      );
    case 'blockquote':
      return <blockquote {...runOf([token], drawing)}>{inner()}</blockquote>;
    case 'list':
      return list(token, drawing);
    case 'table':
      return table(token, drawing);
    case 'strong':
      return <strong className="font-semibold">{inner()}</strong>;
    case 'em':
      return <em>{inner()}</em>;
    case 'del':
      return <del>{inner()}</del>;
    case 'codespan':
      return <code>{token.text}</code>;
    case 'code':
      return (
        <pre>
          <code>{token.text}</code>
        </pre>
      );
    case 'link': {
      const address = webAddress(token.href);
      if (!address) return inner();
      return (
        <a href={address} target="_blank" rel="noopener noreferrer nofollow" className="textual">
          {inner()}
        </a>
      );
    }
    case 'image':
      return token.text;
    case 'br':
      return <br />;
    case 'hr':
      return <hr className="border-rule" />;
    case 'space':
    case 'checkbox':
      return null;
    case 'text':
      return token.tokens ? inner() : token.text;
    case 'escape':
      return token.text;
    default:
      return token.raw;
  }
}

/** Which way a block runs, and in which language it is. */
function runOf(tokens: MarkedToken[], { languageOf, direction }: Drawing): { lang?: string; dir: 'auto' | Direction } {
  const { words, footnotes } = wordsOf(tokens);
  const lang = languageOf?.(words, footnotes);
  if (lang !== undefined) return { lang, dir: directionOf(words, lang) };
  return { dir: direction ? directionWithin(direction, words) : 'auto' };
}

function list({ ordered, start, items }: Tokens.List, drawing: Drawing) {
  const entries = items.map((item, index) => (
    <li key={index} {...runOf(answerTokens(item.tokens), drawing)}>
      {children(answerTokens(item.tokens), drawing)}
    </li>
  ));
  return ordered ? <ol start={typeof start === 'number' ? start : undefined}>{entries}</ol> : <ul>{entries}</ul>;
}

/** A table that is wider than the screen moves inside of its own box, also by the keys of arrows. What is only heard stays in it: it is placed by `relative`. */
function table({ header, align, rows }: Tokens.Table, drawing: Drawing) {
  const cells = (row: Tokens.TableCell[], Cell: 'th' | 'td') =>
    row.map((cell, index) => (
      <Cell
        key={index}
        {...runOf(answerTokens(cell.tokens), drawing)}
        scope={Cell === 'th' ? 'col' : undefined}
        className={`border-rule min-w-24 border px-2 py-1 align-top ${SIDES[align[index] ?? 'none']} ${Cell === 'th' ? 'font-semibold' : ''}`}
      >
        {children(answerTokens(cell.tokens), drawing)}
      </Cell>
    ));
  return (
    <ScrollingTable>
      <table className="border-collapse text-base leading-snug">
        <thead>
          <tr>{cells(header, 'th')}</tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>{cells(row, 'td')}</tr>
          ))}
        </tbody>
      </table>
    </ScrollingTable>
  );
}

function ScrollingTable(props: { children: ReactNode }) {
  const { say } = useLanguage();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- What scrolls must be reached by keyboard (WCAG 2.1.1).
    <div role="region" aria-label={say('answer.table')} tabIndex={0} className="relative max-w-full overflow-x-auto">
      {props.children}
    </div>
  );
}

const SIDES = { left: 'text-left', center: 'text-center', right: 'text-right', none: 'text-start' } as const;
