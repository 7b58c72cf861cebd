import type { Slice } from '#lib/domain.ts';

/** What a backslash can stand before in Markdown so that it means nothing but itself (CommonMark 0.31, 2.4). */
export const ESCAPABLE = /[!-/:-@[-`{-~]/;

const ALWAYS = String.raw`[\\\x60]`;
// Between two spaces these are never emphasis, and an underscore inside a word is none either.
const EMPHASIS = String.raw`[*~](?!(?<=\s[*~])\s)|_(?!(?<=\s_)\s)(?!(?<=[\p{L}\p{N}]_)[\p{L}\p{N}])`;
// A tag, a comment, or an address in angle brackets; "a < 5" is none.
const TAG = String.raw`<(?=[A-Za-z/!?]|[^\s<>]*@)`;
const ENTITY = String.raw`&(?=#?[\p{L}\p{N}]+;)`;
const BLANK = String.raw`[\s\p{Default_Ignorable_Code_Point}\p{Cf}]*`;
// Behind any opening bracket; and before a number in lenticular ones.
const MARKER = String.raw`(?<=(?:\{|(?!【)\p{Ps})${BLANK})[\^＾ˆ]|【(?=${BLANK}(?:\^${BLANK})?\p{N})`;
const INLINE = new RegExp([ALWAYS, EMPHASIS, TAG, ENTITY, MARKER].join('|'), 'gu');
const BRACKET = /[[\]]/g;

/** Without one of these a bracket is text: "[sic]", "[2001]". */
const LINK_OR_MARKER = /\]\(|\]\[|\[\^/;

/** What would begin a heading, a quotation, a list, a table or a task at the start of a line. */
const BLOCK_MARK = /^(?:#{1,6}(?=\s|$)|[-+](?=\s)|[>|[]|\d{1,9}(?<number>[.)])(?=\s|$))/;

/** The same, and what begins code or a line across. */
const LINE_MARK = /^(?:#{1,6}(?=\s|$)|[-+*](?=\s)|[>|=]|```|~~~|[-*_]{3}|\d{1,9}(?<number>[.)])(?=\s|$))/;

// Readers of Markdown disagree on whether an emoji is a sign.
const OPENS_BEHIND = /(?:^|\s|(?!\p{Extended_Pictographic})[\p{P}\p{S}])$/u;
const CLOSES_BEFORE = /^(?:$|\s|(?!\p{Extended_Pictographic})[\p{P}\p{S}])/u;

const EMPHASIS_MARK = /[*_~]/;
const ESCAPE = new RegExp(
  String.raw`(?<code>(?<!\x60)(\x60+)(?!\x60)[^]*?(?<!\x60)\2(?!\x60))|(?<marker>\\\[\\\^\d+\\?\])|\\(?<character>${ESCAPABLE.source})`,
  'g',
);

/**
 * Text of an article as Markdown that shows it as it stands: nothing in it is read as a marker, link, tag, entity, code or
 * emphasis. Backslashes stand only where they are needed. One before `【` is no Markdown; the marker reader takes it away.
 *
 * @param bold the slice to set in bold; where Markdown could not tell its ends from the text beside them, nothing is.
 */
export function escapeMarkdown(text: string, bold?: Slice): string {
  const places = new Set([...text.matchAll(INLINE)].map(({ index }) => index));
  if (LINK_OR_MARKER.test(text)) for (const { index } of text.matchAll(BRACKET)) places.add(index);
  if (!bold) return withBackslashes(text, places, { start: 0, end: text.length });
  // Beside the marks of the bold an asterisk would be one of them.
  for (const place of [bold.start - 1, bold.start, bold.end - 1, bold.end]) {
    if (EMPHASIS_MARK.test(text[place] ?? '')) places.add(place);
  }
  const before = withBackslashes(text, places, { start: 0, end: bold.start });
  const inside = withBackslashes(text, places, bold);
  const after = withBackslashes(text, places, { start: bold.end, end: text.length });
  return canEmbolden(before, inside, after) ? `${before}**${inside}**${after}` : `${before}${inside}${after}`;
}

/** The same for text that may stand at the start of a line, such as the name of an outlet. */
export function escapeLineStart(text: string): string {
  const mark = BLOCK_MARK.exec(text);
  const place = mark?.groups?.['number'] === undefined ? 0 : mark[0].length - 1;
  const escaped = escapeMarkdown(text);
  // Only a bracket can be escaped already.
  return mark && !escaped.startsWith('\\') ? `${escaped.slice(0, place)}\\${escaped.slice(place)}` : escaped;
}

/** Markdown from the middle of a line so that it begins nothing but a paragraph where it now begins one. */
export function asLineStart(markdown: string): string {
  const mark = LINE_MARK.exec(markdown);
  if (!mark) return markdown;
  const place = mark.groups?.['number'] === undefined ? 0 : mark[0].length - 1;
  return `${markdown.slice(0, place)}\\${markdown.slice(place)}`;
}

/**
 * Markdown without the backslashes of its escapes, to be read where nothing renders it. Code is left as it is, and what
 * would look like a marker keeps its first backslash: a reader could not tell it from one.
 */
export function withoutEscapes(markdown: string): string {
  return markdown.replace(ESCAPE, (whole, ...rest) => {
    const { marker, character } = rest.at(-1) as Record<string, string | undefined>;
    if (marker !== undefined) return `\\${marker.replaceAll('\\', '')}`;
    return character ?? whole;
  });
}

function withBackslashes(text: string, places: ReadonlySet<number>, { start, end }: Slice): string {
  let escaped = '';
  for (let at = start; at < end; at++) escaped += places.has(at) ? `\\${text[at]}` : text[at];
  return escaped;
}

/** Whether `**` opens between the first two and closes between the last two (CommonMark 0.31, 6.2: flanking delimiter runs). */
function canEmbolden(before: string, inside: string, after: string): boolean {
  if (/^\s|^$|\s$/u.test(inside)) return false;
  const opens = !/^[\p{P}\p{S}]/u.test(inside) || OPENS_BEHIND.test(before);
  const closes = !/[\p{P}\p{S}]$/u.test(inside) || CLOSES_BEFORE.test(after);
  return opens && closes;
}
