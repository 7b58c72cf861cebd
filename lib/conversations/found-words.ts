import { fold } from '#lib/text/fold.ts';
import type { KeptAnswer } from './conversation-store.ts';

const MOST_WORDS = 12;
const EXCERPT_LENGTH = 110;

/** What a reader looks for, as it stands in searchable text. */
export function searchedWords(search: string): string[] {
  return searchable(search)
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
}

/** A text as it is searched: folded, without the markers and signs of its Markdown. */
export function searchable(text: string): string {
  return fold(plain(text));
}

/** The words of a text around the first that holds one of `words`, which are folded; undefined when none does. */
export function excerptAround(text: string, words: readonly string[]): string | undefined {
  const all = plain(text).split(/\s+/);
  const folded = all.map(fold);
  const at = folded.findIndex((one) => words.some((word) => one.includes(word)));
  if (at < 0) return undefined;
  let from = at;
  let to = at + 1;
  let length = all[at]!.length;
  // Two words behind for each one before: what follows tells more.
  for (let step = 0; length < EXCERPT_LENGTH && (from > 0 || to < all.length); step++) {
    const isBefore = to >= all.length || (from > 0 && step % 3 === 0);
    length += 1 + (isBefore ? all[--from]! : all[to++]!).length;
  }
  return `${from > 0 ? '… ' : ''}${all.slice(from, to).join(' ')}${to < all.length ? ' …' : ''}`;
}

/** A question and what is there of its answer, as they are searched. */
export function searchableTurn(question: string, answer: KeptAnswer): string {
  return searchable(`${question}\n${textOf(answer)}`);
}

/** The words around the first of `words` in a question or its answer; undefined when neither holds one. */
export function excerptOfTurn(
  question: string,
  answer: KeptAnswer | null,
  words: readonly string[],
): string | undefined {
  return excerptAround(question, words) ?? (answer ? excerptAround(textOf(answer), words) : undefined);
}

function textOf({ parts }: KeptAnswer): string {
  return parts.flatMap((part) => (part.type === 'text' ? part.text : [])).join('\n');
}

function plain(text: string): string {
  return text
    .replace(/\s?\[\^\d+\]/g, '')
    .replace(/^\s*(?:[-*+]|\d+\.)\s+/gm, '')
    .replace(/[*_`#>|]+/g, '')
    .trim();
}
