import type { Block } from '#lib/text/blocks.ts';
import { wordCount } from '#lib/text/headline.ts';
import { withoutInvisible } from '#lib/text/invisible.ts';
import { splitSentences } from '#lib/text/sentences.ts';
import type { Front } from './front.ts';
import { outletPrefix } from './metadata.ts';

/** A title made of a sentence is about this long, in characters. */
const LONGEST_FROM_SENTENCE = 80;
const LONGEST = 300;
/** A kicker such as `Opposing Alliances` names the section, in so many words at most. */
const LONGEST_KICKER = 4;
const LEADING_DATE = /^(?:\d{4}[-_. ]?\d{2}[-_. ]?\d{2}|\d{4}|\d{1,3})[-_. ]+/;
const VOWEL = /[aeiouyäöüáéíóúàèìòùâêîôûåæø]|[^\p{Script=Latin}]/iu;

/**
 * What to call an article that gives no title of its own: its first Markdown heading, else the headline above its
 * first paragraph, else its file name where that reads as words, else the beginning of its first sentence. Never a
 * date, a byline or a line of a menu.
 *
 * @param name last part of the path, without suffix; undefined when the article has no file of its own
 * @param fallback for a text that has none of these
 */
export function titleOf(front: Front, name: string | undefined, fallback: string): string {
  return (
    headlineOf(front) ??
    (name === undefined ? undefined : titleFromName(name)) ??
    titleFromSentence(front) ??
    tidyTitle(fallback)
  );
}

function headlineOf({ text, blocks, above }: Front): string | undefined {
  const headings = above.filter(({ kind }) => kind === 'heading');
  const textOf = (block: Block): string | undefined => tidyTitle(text.slice(block.start, block.end)) || undefined;
  const marked = headings.find(({ mark }) => mark === 'hash' || mark === 'underline');
  // A heading further down is one of a section, unless a single `#` says that it is the title of all.
  const title =
    marked ??
    blocks.find(
      ({ start, mark }) => mark === 'hash' && /(?:^|\n) {0,3}# +$/.test(text.slice(Math.max(0, start - 9), start)),
    );
  if (title) return textOf(title);
  const [first, second] = headings.map(textOf);
  if (first === undefined || second === undefined) return first;
  const kicker = wordCount(first) <= LONGEST_KICKER && wordCount(second) > wordCount(first);
  return kicker ? second : first;
}

/** `eve-of-inauguration` is "Eve of inauguration"; `000_0155bc635f4f06fe` and `scan-12` do not read as words. */
export function titleFromName(name: string): string | undefined {
  const parts = name
    .replace(LEADING_DATE, '')
    .split(/[-_.\s]+/u)
    .filter((part) => part !== '');
  const named = parts.filter((part) => /^[\p{L}\p{M}'’]+$/u.test(part));
  const numbers = parts.filter((part) => /^\d{1,4}$/.test(part));
  if (named.length < 2 || named.length + numbers.length < parts.length) return undefined;
  if (named.filter((part) => VOWEL.test(part)).length < 2) return undefined;
  const title = parts.join(' ');
  return title.charAt(0).toUpperCase() + title.slice(1);
}

function titleFromSentence(front: Front): string | undefined {
  const { text, first } = front;
  if (!first) return undefined;
  const from = first.start + (outletPrefix(front)?.length ?? 0);
  const block = text.slice(from, first.end);
  const sentences = splitSentences(block).map(({ start, end }) => tidyTitle(block.slice(start, end)));
  const sentence = sentences.find((candidate) => wordCount(candidate) > 2) ?? sentences[0];
  if (sentence === undefined) return undefined;
  return shorten(sentence.replace(/[.:;,]+$/u, ''), LONGEST_FROM_SENTENCE);
}

/** One line without Markdown, without characters that nobody sees, at most 300 characters long. */
export function tidyTitle(title: string): string {
  const plain = withoutInvisible(title)
    .replace(/!?\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replace(/\*\*|__|`/gu, '')
    .replace(/(?<![\p{L}\p{N}])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}])/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return shorten(plain, LONGEST);
}

function shorten(line: string, longest: number): string {
  if (line.length <= longest) return line;
  const space = line.lastIndexOf(' ', longest);
  const cut = line
    .slice(0, space > longest / 2 ? space : longest)
    .toWellFormed()
    .replace(/[\s.,:;–—-]+$/u, '');
  return `${cut.replace(/\uFFFD$/u, '')}…`;
}
