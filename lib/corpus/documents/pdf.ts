import { messageOf } from '#lib/errors.ts';
import { givenMetadataShape, type GivenMetadata } from '#lib/corpus/given-metadata.ts';
import type { DocumentResult } from './document.ts';
import { textWithCompounds } from './divided-words.ts';
import { linesOf, type PageLine, type TextItem } from './pdf-lines.ts';

const MOST_PAGES = 5_000;
/** A text of more characters than this is no article, and a small file can draw its letters without end. */
const MOST_CHARACTERS = 20 * 1024 * 1024;
const CURE = 'print it to a new PDF, or save it as a Word document or as text';
/** Names of files that programs write into the title. */
const FILE_TITLE = /^(?:untitled|microsoft word - .*|.*\.(?:docx?|pdf|indd|qxd|odt|rtf|tex|dvi|html?|pptx?))$/i;

/** What is used of a document of PDF.js. */
interface PdfDocument {
  numPages: number;
  getPage(number: number): Promise<{ getTextContent(): Promise<{ items: unknown[] }>; cleanup(): unknown }>;
  getMetadata(): Promise<{ info?: unknown }>;
  destroy?(): Promise<void>;
  loadingTask?: { destroy(): Promise<void> };
}

/**
 * The text of a PDF, a paragraph a line, with a form feed between pages: `pageAt` tells the page of any place in it.
 * Scanned pages have no text.
 */
export async function readPdf(bytes: Buffer): Promise<DocumentResult> {
  const header = bytes.subarray(0, 1024).indexOf('%PDF-');
  if (header < 0) return { reason: 'it is not a PDF, or damaged' };
  const { getDocumentProxy } = await import('unpdf');
  const missing = new MissingMaps();
  let pdf: PdfDocument | undefined;
  try {
    // PDF.js takes the bytes over and empties them.
    pdf = (await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      stopAtErrors: false,
      BinaryDataFactory: missing.factory,
    })) as unknown as PdfDocument;
    if (pdf.numPages > MOST_PAGES) return { reason: `it has more than ${MOST_PAGES.toLocaleString('en')} pages` };
    const pages: PageLine[][] = [];
    let characters = 0;
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      page.cleanup();
      const lines = linesOf(items.filter(isText));
      pages.push(lines);
      for (const { text } of lines) characters += text.length;
      if (characters > MOST_CHARACTERS) return { reason: 'its text is longer than 20 million characters' };
    }
    const text = await textWithCompounds(pages);
    const fonts = missing.described;
    if (!/[\p{L}\p{N}]/u.test(text)) {
      return {
        reason: fonts ? `its text is in ${fonts}; ${CURE}` : 'it has no text: its pages may be scanned pictures',
      };
    }
    const lost = fonts && `what is written in ${fonts}, was left out; ${CURE}`;
    return { text, given: await informationOf(pdf), ...(lost && { lost }) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (error.name === 'PasswordException') return { reason: 'it is protected by a password' };
    return { reason: `it is not a PDF, or damaged (${messageOf(error).split('\n')[0]})` };
  } finally {
    await (pdf?.loadingTask ?? pdf)?.destroy?.();
  }
}

/**
 * The character maps that PDF.js asks for: fonts for Chinese, Japanese and Korean name theirs instead of bringing it. It comes without them, and
 * leaves out, without an error, what is written in such a font.
 */
class MissingMaps {
  readonly #names = new Set<string>();
  /** What PDF.js makes one of, to ask that for files. */
  readonly factory: new () => { fetch(asked: { kind: string; filename: string }): Promise<never> };

  constructor() {
    const names = this.#names;
    this.factory = class {
      fetch({ kind, filename }: { kind: string; filename: string }): Promise<never> {
        if (kind === 'cMapUrl') names.add(filename.replace(/\.bcmap$/, ''));
        return Promise.reject(new Error(`There is no ${filename}.`));
      }
    };
  }

  /** The fonts that need them, as part of a sentence; undefined where there are none. */
  get described(): string | undefined {
    const names = [...this.#names].toSorted();
    if (names.length === 0) return undefined;
    return `a font that needs the character map${names.length === 1 ? '' : 's'} ${names.join(', ')}, which Footnote does not have`;
  }
}

function isText(item: unknown): item is TextItem {
  return typeof item === 'object' && item !== null && 'str' in item && typeof item.str === 'string';
}

async function informationOf(pdf: PdfDocument): Promise<GivenMetadata> {
  const { info } = await pdf.getMetadata();
  const read = (name: string): unknown => (info as Record<string, unknown> | undefined)?.[name];
  const title = read('Title');
  return givenMetadataShape.parse({
    title: typeof title === 'string' && FILE_TITLE.test(title.trim()) ? undefined : title,
    author: read('Author'),
    language: read('Language'),
  });
}
