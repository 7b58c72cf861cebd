import type { Ref } from 'react';
import { directionOf } from '../language/direction.ts';
import { type Mark, paragraphs, type Piece, pieces } from './marked-text.ts';

const HEADING = /^#{1,6}[ \t]+/;

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
        const sign = HEADING.exec(text.slice(paragraph.start, paragraph.end))?.[0] ?? '';
        const Tag = sign ? 'h3' : 'p';
        return (
          <Tag
            key={paragraph.start}
            dir={directionOf(text.slice(paragraph.start, paragraph.end), language)}
            className={`whitespace-pre-wrap ${sign ? 'font-semibold' : ''}`}
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

/** The first words of a paragraph; the sign that makes a heading of it stays in the text, and steps back. */
function Beginning({ words, sign }: { words: string; sign: string }) {
  return (
    <>
      <span className="font-normal text-quiet">{words.slice(0, sign.length)}</span>
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
