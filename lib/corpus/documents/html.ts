import type { Readability } from '@mozilla/readability';
import { decodeHtml } from './html-encoding.ts';
import { htmlMetadata } from './html-metadata.ts';
import { textOfDom, type TextNode } from './dom-text.ts';
import type { DocumentResult } from './document.ts';
import { parsePage } from './page.ts';

type ReaderView = NonNullable<ReturnType<Readability<TextNode>['parse']>>;

/** Taking a page apart needs some fifty times its size in memory. */
const LARGEST_PAGE = 8 * 1024 * 1024;
/** The reader view takes seconds for so many elements, and the square of that for more. */
const MOST_ELEMENTS = 10_000;
/** Nor does it come to an end where elements are nested in thousands. */
const DEEPEST = 250;
/** A reader view this short, on a page with so many times its text, has missed the article. */
const SHORT = 250;
const MUCH_MORE = 5;
/** Each takes about a kilobyte of memory. */
const LARGEST_TREE = 300_000;
const TAG = /<[a-z]/gi;
/** What stands around the text of a page. */
const AROUND = 'nav, header, footer, aside, form, dialog, [role=navigation], [role=banner], [role=contentinfo]';
const HAS_WORDS = /[\p{L}\p{N}]/u;

/**
 * The readable text of a web page, found as Firefox finds it for its reader view, and what the page's metadata says.
 * Nothing is run and nothing is fetched.
 */
export async function readHtml(bytes: Uint8Array): Promise<DocumentResult> {
  if (bytes.length > LARGEST_PAGE) return { reason: `it is a page of more than ${LARGEST_PAGE / 1024 / 1024} MB` };
  const decoded = decodeHtml(bytes);
  if ('reason' in decoded) return decoded;
  const source = decoded.text;
  const elements = source.match(TAG)?.length ?? 0;
  if (elements > LARGEST_TREE) return { reason: `it has more than ${LARGEST_TREE.toLocaleString('en')} elements` };
  // Loaded only for a corpus that has such files.
  const { Readability } = await import('@mozilla/readability');
  const page = await parsePage(source);
  const given = htmlMetadata(page);
  const article =
    elements > MOST_ELEMENTS || isDeep(page.documentElement)
      ? undefined
      : readerView(Readability<TextNode>, await parsePage(source));
  let text = article?.content ? textOfDom(article.content) : '';
  if (text.length < SHORT) {
    const plain = withoutSurroundings(page);
    if (!HAS_WORDS.test(text) || plain.length > MUCH_MORE * text.length) text = plain;
  }
  if (given.author === undefined && article?.byline) given.author = plainByline(article.byline);
  return { text, given };
}

/** Whether elements are nested deeper than in any page that somebody has written. */
function isDeep(root: Element): boolean {
  const waiting: [Element, number][] = [[root, 1]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [element, depth] = next;
    if (depth > DEEPEST) return true;
    for (const child of Array.from(element.children)) waiting.push([child, depth + 1]);
  }
  return false;
}

/** Takes the page apart that it reads. Undefined where it finds no article. */
function readerView(Reader: typeof Readability<TextNode>, page: Document): ReaderView | undefined {
  try {
    return new Reader(page, { serializer: (node) => node }).parse() ?? undefined;
  } catch (error) {
    // It calls itself for every level of a page, and stops at pages nested deeper than anyone writes.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Also the text of a Word document, which has been made into a page without anything around it. */
export async function textOfHtml(source: string): Promise<string> {
  return textOfDom((await parsePage(source)).body);
}

function withoutSurroundings(page: Document): string {
  const { body } = page;
  const whole = textOfDom(body);
  for (const element of body.querySelectorAll(AROUND)) element.remove();
  const text = textOfDom(body);
  return HAS_WORDS.test(text) ? text : whole;
}

function plainByline(byline: string): string | undefined {
  const line = byline
    .replace(/\s+/gu, ' ')
    .replace(/^by\s+/iu, '')
    .trim();
  return line === '' || line.length > 100 ? undefined : line;
}
