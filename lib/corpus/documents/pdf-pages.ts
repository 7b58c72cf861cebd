import type { PageLine } from './pdf-lines.ts';

/** Stands between two pages of a text, alone on its line or in the middle of a sentence. */
export const PAGE_BREAK = '\f';

/** Lines further apart than this share of the usual distance belong to two paragraphs. */
const PARAGRAPH_GAP = 1.35;
/** A first line begins this share of its size further in. */
const INDENT = 0.8;
/** A line that ends before this share of the width is the last of its paragraph, if it ends a sentence. */
const SHORT_LINE = 0.85;
/** Letters so much larger than those of the text are a heading. */
const HEADING_SIZE = 1.15;
const LONGEST_HEADING = 200;
const LONGEST_HALF = 50;
/** What stands in the same words on so many pages belongs to none. */
const REPEATED = 3;
/** A line that may be nothing but the number of its page. */
const PAGE_NUMBER =
  /^(?:[-–—]\s*)?(?:page\s*)?([\d\u0660-\u0669\u06F0-\u06F9]{1,4})(?:\s*(?:\/|of)\s*[\d\u0660-\u0669\u06F0-\u06F9]{1,4})?(?:\s*[-–—])?$/iu;
const NUMBER = /[\d\u0660-\u0669\u06F0-\u06F9]+/gu;
const FINISHED = /[.!?…:。！？؟۔।]["”’»)\]]*$/u;

interface PageParagraph {
  text: string;
  size: number;
}

/** Whether two pieces of a word, which the end of a line divides behind a hyphen, keep it: `Russian` and `backed` do. */
export type KeepsHyphen = (before: string, after: string) => boolean;

/** The text of a document: paragraphs with a blank line between, headings marked, page numbers and page headers left out. */
export function textOfPages(pages: PageLine[][], keepsHyphen: KeepsHyphen = () => false): string {
  const plain = withoutRunningLines(pages);
  const size = usualSize(plain.flat());
  let text = '';
  plain.forEach((lines, index) => {
    const paragraphs = paragraphsOf(lines, keepsHyphen).map((paragraph) => asMarkdown(paragraph, size));
    const [first = ''] = paragraphs;
    if (index > 0) {
      const goesOn = text !== '' && /[\p{L}\p{N},;]$/u.test(text) && /^\p{Ll}/u.test(first) && !isHeading(text);
      text += goesOn ? PAGE_BREAK : `\n${PAGE_BREAK}\n`;
    }
    text += paragraphs.join('\n\n');
  });
  return `${text.trimEnd()}\n`;
}

/** The page (from 1) of a place in a text. A text without page breaks has none. */
export function pageAt(text: string, offset: number): number | undefined {
  if (!text.includes(PAGE_BREAK)) return undefined;
  let page = 1;
  for (let at = text.indexOf(PAGE_BREAK); at >= 0 && at < offset; at = text.indexOf(PAGE_BREAK, at + 1)) page += 1;
  return page;
}

function isHeading(text: string): boolean {
  return text.slice(text.lastIndexOf('\n') + 1).startsWith('#');
}

function asMarkdown({ text, size }: PageParagraph, usual: number): string {
  const heading = size > HEADING_SIZE * usual && text.length <= LONGEST_HEADING;
  return heading ? `# ${text}` : text;
}

function paragraphsOf(lines: PageLine[], keepsHyphen: KeepsHyphen): PageParagraph[] {
  const paragraphs: PageParagraph[] = [];
  const distance = median(
    lines
      .slice(1)
      .map((line, index) => lines[index]!.bottom - line.bottom)
      .filter((d) => d > 0),
  );
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const open = paragraphs.at(-1);
    if (before && open && !beginsParagraph(line, before, { distance, width: right - left })) {
      open.text = joined(open.text, line.text, keepsHyphen);
      open.size = Math.min(open.size, line.size);
    } else paragraphs.push({ text: line.text, size: line.size });
  });
  return paragraphs;
}

function beginsParagraph(line: PageLine, before: PageLine, page: { distance: number; width: number }): boolean {
  const gap = before.bottom - line.bottom;
  // Upwards it goes to the next column, where the sentence may go on.
  if (gap > PARAGRAPH_GAP * Math.max(page.distance, line.size)) return true;
  if (Math.abs(line.size - before.size) > 0.12 * Math.max(line.size, before.size)) return true;
  if (/^(?:[-•‣▪–*]|\d{1,2}[.)])\s/u.test(line.text)) return true;
  if (!FINISHED.test(before.text)) return false;
  const indented = line.left - before.left > INDENT * line.size && line.left - before.left < 6 * line.size;
  return indented || before.right - before.left < SHORT_LINE * Math.min(page.width, 1.2 * (line.right - line.left));
}

/** A word that is divided at the end of a line is one word, but for compounds that have a hyphen anyway. */
function joined(text: string, next: string, keepsHyphen: KeepsHyphen): string {
  if (text.endsWith('\u00AD')) return text.slice(0, -1) + next;
  const before = /(?:(?<!\p{L})\p{Lu})?\p{Ll}+(?=[-‐]$)/u.exec(text.slice(-LONGEST_HALF))?.[0];
  const after = /^\p{Ll}+/u.exec(next)?.[0];
  if (before === undefined || after === undefined) return `${text} ${next}`;
  return (keepsHyphen(before, after) ? text : text.slice(0, -1)) + next;
}

/** Page numbers, and headers and footers that say the same on several pages, but for a number that counts with them. */
function withoutRunningLines(pages: PageLine[][]): PageLine[][] {
  const counts = new Map<string, number>();
  pages.forEach((lines, page) => {
    const forms = endsOf(lines).flatMap(({ text }) => [text, ...countingForms(text, page)]);
    for (const form of new Set(forms.map((text) => text.toLowerCase()))) counts.set(form, (counts.get(form) ?? 0) + 1);
  });
  const pagesWith = (form: string): number => counts.get(form.toLowerCase()) ?? 0;
  const runs = (text: string, page: number): boolean => {
    const forms = countingForms(text, page);
    if ([text, ...forms].some((form) => pagesWith(form) >= REPEATED)) return true;
    // Any other number may be the end of a sentence, or the last cell of a table.
    const number = PAGE_NUMBER.exec(text)?.[1];
    return number !== undefined && (valueOf(number) === page + 1 || pagesWith(forms[0]!) > 1);
  };
  return pages.map((lines, page) => {
    if (lines.length < 2) return lines;
    const out = new Set(endsOf(lines).filter(({ text }) => runs(text, page)));
    return lines.filter((line) => !out.has(line));
  });
}

function endsOf(lines: PageLine[]): PageLine[] {
  return [...new Set([lines[0], lines.at(-1)])].filter((line) => !!line);
}

/**
 * A line once for each of its numbers, with how far that one is ahead of the page instead: the same on all pages for a
 * number that counts with them. `Page 3 of 9` on the third page (2) is `Page #1 of 9` and `Page 3 of #7`.
 */
function countingForms(text: string, page: number): string[] {
  return Array.from(text.matchAll(NUMBER), ({ 0: number, index }) => {
    const ahead = valueOf(number) - page;
    return `${text.slice(0, index)}#${ahead}${text.slice(index + number.length)}`;
  });
}

/** Also of Arabic and Persian digits. */
function valueOf(number: string): number {
  return Number(number.replace(/\P{ASCII}/gu, (digit) => String(digit.charCodeAt(0) & 0xf)));
}

function usualSize(lines: PageLine[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
