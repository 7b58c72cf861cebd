import { fold } from '#lib/text/fold.ts';
import { contradiction, detail, type Finding } from './finding.ts';
import { quotationsIn } from '#lib/citing/statements/quotations.ts';

/** What stands in quotation marks in a statement, checked against the quotes. */
export interface QuotationCheck {
  findings: Finding[];
  /** There is a quotation, and every one is verbatim. */
  isVerbatim: boolean;
  /** The statement with `“…”` for its verbatim quotations, and what an editor put into them. */
  rest: string;
}

const SHORTEST_SHOWN = 60;
/** In words: of so many, so large a share is the source's. */
const FEWEST_ALTERED = 4;
const MOST_KEPT = 0.5;
/** "[…]", "[the treaty]": what an editor left out or put in. */
const EDITED = /\s*(?:\[[^\]]*\]|\((?:…|\.\.\.)\)|…|\.{3})\s*/;
/** "[T]he treaty", "they sign[ed]": letters of a word. */
const OF_A_WORD = /\[(\p{L}{1,5})\](?=\p{L})|(?<=\p{L})\[(\p{L}{1,5})\]/gu;
const PUT_IN = /\[([^\]]*)\]/g;

/** Every quotation must stand in one of the quotes, or be the title, outlet or author of an article. */
export function checkQuotations(statement: string, quotes: string[], metadata: string[]): QuotationCheck {
  const sources = [...quotes, quotes.join(' ')].map(flatten);
  const titles = metadata.map(flatten);
  const quotations = quotationsIn(statement).filter(({ start, end }) =>
    /[\p{L}\p{N}]/u.test(statement.slice(start, end)),
  );
  const findings: Finding[] = [];
  let rest = '';
  let at = 0;
  let isVerbatim = false;
  for (const { start, end } of quotations) {
    const quotation = statement.slice(start, end);
    if (isTitle(quotation, titles)) continue;
    if (!isIn(quotation, sources)) {
      const reason = `The words “${shorten(quotation)}” stand in quotation marks and are not in the footnote's sentence.`;
      findings.push(isAltered(quotation, sources) ? contradiction(reason) : detail(reason));
      continue;
    }
    isVerbatim = true;
    rest += `${statement.slice(at, start - 1)}“…” ${putInto(quotation)}`;
    at = end + 1;
  }
  rest += statement.slice(at);
  return { findings, isVerbatim: isVerbatim && findings.length === 0, rest: rest.replace(/\s+/gu, ' ').trim() };
}

function isTitle(quotation: string, titles: string[]): boolean {
  const flat = flatten(quotation);
  return titles.some((title) => title === flat || (flat.length > 10 && title.startsWith(flat)));
}

/** The words of the answer inside of a quotation: nothing has quoted them. */
function putInto(quotation: string): string {
  return [...quotation.replace(OF_A_WORD, '').matchAll(PUT_IN)].map(([, words]) => words).join(' ');
}

function isIn(quotation: string, sources: string[]): boolean {
  return hasPieces(quotation, sources) || hasPieces(quotation.replace(OF_A_WORD, '$1$2'), sources);
}

/** The pieces between editor's marks, in order; there must be one. */
function hasPieces(quotation: string, sources: string[]): boolean {
  const pieces = quotation.split(EDITED).map(flatten).filter(Boolean);
  if (pieces.length === 0) return false;
  return sources.some((source) => {
    let from = 0;
    return pieces.every((piece) => {
      const found = findWords(source, piece, from);
      from = found + piece.length;
      return found >= 0;
    });
  });
}

/** Most of its words are there, so that it quotes what was said, and changes it. */
function isAltered(quotation: string, sources: string[]): boolean {
  const words = flatten(quotation)
    .split(/[^\p{L}\p{N}']+/u)
    .filter(Boolean);
  if (words.length < FEWEST_ALTERED) return false;
  return sources.some((source) => {
    const there = new Set(source.split(/[^\p{L}\p{N}']+/u));
    return words.filter((word) => there.has(word)).length >= words.length * MOST_KEPT;
  });
}

/** Where the piece stands as whole words. */
function findWords(source: string, piece: string, from: number): number {
  for (let at = source.indexOf(piece, from); at >= 0; at = source.indexOf(piece, at + 1)) {
    const isWhole =
      !/[\p{L}\p{N}]/u.test(source[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(source[at + piece.length] ?? ' ');
    if (isWhole) return at;
  }
  return -1;
}

/** Folded, without emphasis, white space as one space, and without marks at the ends, which quoting changes. */
function flatten(text: string): string {
  return fold(text)
    .replace(/[*_`]/g, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s"'.,;:!?-]+|[\s"'.,;:!?-]+$/gu, '');
}

function shorten(text: string): string {
  return text.length <= SHORTEST_SHOWN ? text : `${text.slice(0, SHORTEST_SHOWN).replace(/\s+\S*$/u, '')} …`;
}
