import type { Ref } from 'react';
import { directionOf } from '../language/direction.ts';
import { HEADING_SIGN, type Mark, paragraphs, type Piece, pieces } from './marked-text.ts';

/** Of Markdown's six, so many stand out by their size. */
const LARGE_HEADINGS = 2;

interface ArticleTextProps {
  text: string;
  /** BCP 47, where it is known. */
  language?: string;
  marks: Mark[];
  /** The one of `marks` that was asked for. */
  here?: Mark;
  /** Gets the element with which the asked-for mark begins. */
  hereRef: Ref<HTMLElement>;
}

/** The exact text of an article in paragraphs, with the cited sentences marked. */
export function ArticleText({ text, language, marks, here, hereRef }: ArticleTextProps) {
  const laidOut = paragraphs(text).map((paragraph) => ({ ...paragraph, pieces: pieces(paragraph, marks) }));
  const begin = laidOut.flatMap((paragraph) => paragraph.pieces).find((piece) => isHere(piece, here));
  return (
    <div lang={language} className="article-text reading">
      {laidOut.map((paragraph) => {
        const sign = HEADING_SIGN.exec(text.slice(paragraph.start, paragraph.end))?.[0] ?? '';
        const Tag = sign ? 'h3' : 'p';
        return (
          <Tag
            key={paragraph.start}
            dir={directionOf(text.slice(paragraph.start, paragraph.end), language)}
            className={`whitespace-pre-wrap ${sign && headingStyle(sign)}`}
          >
            {paragraph.pieces.map((piece) => {
              const words =
                sign && piece.start === paragraph.start ? (
                  <Beginning key={piece.start} words={text.slice(piece.start, piece.end)} sign={sign} />
                ) : (
                  text.slice(piece.start, piece.end)
                );
              return piece.marks.length === 0 ? (
                words
              ) : (
                <mark
                  key={piece.start}
                  ref={piece === begin ? hereRef : undefined}
                  tabIndex={piece === begin ? -1 : undefined}
                  data-shown={isHere(piece, here) ? 'here' : 'too'}
                  data-numbers={numbersOf(piece)}
                >
                  {words}
                </mark>
              );
            })}
          </Tag>
        );
      })}
    </div>
  );
}

function headingStyle(sign: string): string {
  return `pt-2 font-semibold leading-snug ${sign.trim().length <= LARGE_HEADINGS ? 'text-xl' : ''}`;
}

/** The first words of a heading. The sign that makes one of it is part of the text and of its places; on the screen the heading itself says it. */
function Beginning({ words, sign }: { words: string; sign: string }) {
  return (
    <>
      <span hidden>{words.slice(0, sign.length)}</span>
      {words.slice(sign.length)}
    </>
  );
}

function isHere(piece: Piece, here: Mark | undefined): boolean {
  return here !== undefined && piece.marks.includes(here);
}

/** The footnotes that end with a piece, as "1, 2"; undefined when none does. */
function numbersOf({ ends }: Piece): string | undefined {
  const numbers = ends.flatMap((mark) => mark.n ?? []).toSorted((a, b) => a - b);
  return numbers.length > 0 ? numbers.join(', ') : undefined;
}
