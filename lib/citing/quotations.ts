import type { Slice } from '#lib/domain.ts';

const CLOSING: Record<string, string> = { '“': '”', '„': '“”', '«': '»', '‘': '’', '"': '"', "'": "'", '‟': '”' };
const SHORTEST_SINGLE = 3;

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

function opens(text: string, at: number): boolean {
  const mark = text[at]!;
  if (/[“„«‟]/.test(mark)) return true;
  // "the '90s" opens nothing.
  const isFollowed = (mark === '"' ? /\S/u : /[\p{L}"“[]/u).test(text[at + 1] ?? '');
  return isFollowed && /[\s([{—–:*_-]|^$/u.test(text[at - 1] ?? '');
}

function closeOf(text: string, open: number, mark: string): number | 'never' | undefined {
  const closing = CLOSING[mark]!;
  let depth = 1;
  let last: number | undefined;
  for (let at = open + 1; at < text.length; at++) {
    const character = text[at]!;
    if (closing.includes(character) && closes(text, at)) {
      last = at;
      if (--depth === 0) break;
    } else if (character === mark && mark !== '"' && mark !== "'" && opens(text, at)) depth++;
  }
  const isSingle = mark === '‘' || mark === "'";
  if (last === undefined) return 'never';
  return isSingle && last - open <= SHORTEST_SINGLE ? undefined : last;
}

/** An apostrophe inside a word closes nothing. */
function closes(text: string, at: number): boolean {
  return !/['’"]/.test(text[at]!) || !/[\p{L}\p{N}]/u.test(text[at + 1] ?? '');
}
