import type { Slice } from '#lib/domain.ts';

const CLOSING: Record<string, string> = { '“': '”', '„': '“”', '«': '»', '‘': '’', '"': '"', "'": "'", '‟': '”' };
const SHORTEST_SINGLE = 3;
const LONGEST_SINGLE = 240;

/**
 * What stands in quotation marks in a text, without the marks, outermost only. A straight or single mark opens after white space or
 * a bracket; an apostrophe is none. A quotation that is never closed goes as far as the last mark that could close it.
 */
export function quotationsIn(text: string): Slice[] {
  const found: Slice[] = [];
  // Marks that nothing further on closes: looked for once, so that the search stays linear.
  const neverClosed = new Set<string>();
  let at = 0;
  while (at < text.length) {
    const mark = text[at]!;
    if (!(mark in CLOSING) || neverClosed.has(mark) || !opens(text, at)) {
      at++;
      continue;
    }
    const end = closeOf(text, at, mark);
    if (end === undefined || end === 'never') {
      if (end === 'never') neverClosed.add(mark);
      at++;
      continue;
    }
    found.push({ start: at + 1, end });
    at = end + 1;
  }
  return found;
}

/** Where a quotation opens that may yet be closed, or closed later, by what follows the text; undefined when there is none. */
export function openQuotation(text: string): number | undefined {
  for (let at = 0; at < text.length; at++) {
    const mark = text[at]!;
    if (!(mark in CLOSING) || !opens(text, at)) continue;
    const { last, isClosed } = findClose(text, at, mark);
    if (isClosed) at = last!;
    // More likely an apostrophe.
    else if (!isSingle(mark) || text.length - at <= LONGEST_SINGLE) return at;
  }
  return undefined;
}

function opens(text: string, at: number): boolean {
  const mark = text[at]!;
  if (/[“„«‟]/.test(mark)) return true;
  // "the '90s" opens nothing.
  const isFollowed = (mark === '"' ? /\S/u : /[\p{L}"“[]/u).test(text[at + 1] ?? '');
  return isFollowed && /[\s([{—–:*_-]|^$/u.test(text[at - 1] ?? '');
}

function closeOf(text: string, open: number, mark: string): number | 'never' | undefined {
  const { last } = findClose(text, open, mark);
  if (last === undefined) return 'never';
  return isSingle(mark) && last - open <= SHORTEST_SINGLE ? undefined : last;
}

/** The last mark that could close a quotation, and whether it really does: none that was opened inside of it is left open. */
function findClose(text: string, open: number, mark: string): { last?: number; isClosed: boolean } {
  const closing = CLOSING[mark]!;
  let depth = 1;
  let last: number | undefined;
  for (let at = open + 1; at < text.length; at++) {
    const character = text[at]!;
    if (closing.includes(character) && closes(text, at)) {
      last = at;
      if (--depth === 0) return { last, isClosed: true };
    } else if (character === mark && mark !== '"' && mark !== "'" && opens(text, at)) depth++;
  }
  return { last, isClosed: false };
}

function isSingle(mark: string): boolean {
  return mark === '‘' || mark === "'";
}

/** An apostrophe inside a word closes nothing. */
function closes(text: string, at: number): boolean {
  return !/['’"]/.test(text[at]!) || !/[\p{L}\p{N}]/u.test(text[at + 1] ?? '');
}
