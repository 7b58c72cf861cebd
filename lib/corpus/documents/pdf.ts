import { messageOf } from '#lib/errors.ts';
import { givenMetadataShape, type GivenMetadata } from '#lib/corpus/given-metadata.ts';
import type { DocumentResult } from './document.ts';
import { textWithCompounds } from './divided-words.ts';
import { linesOf, type PageLine, type TextItem } from './pdf-lines.ts';

const MOST_PAGES = 5_000;
/** A text of more characters than this is no article, and a small file can draw its letters without end. */
const MOST_CHARACTERS = 20 * 1024 * 1024;
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
  let pdf: PdfDocument | undefined;
  try {
    // PDF.js takes the bytes over and empties them.
    pdf = (await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      stopAtErrors: false,
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
    if (!/[\p{L}\p{N}]/u.test(text)) return { reason: 'it has no text: its pages may be scanned pictures' };
    return { text, given: await informationOf(pdf) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (error.name === 'PasswordException') return { reason: 'it is protected by a password' };
    return { reason: `it is not a PDF, or damaged (${messageOf(error).split('\n')[0]})` };
  } finally {
    await (pdf?.loadingTask ?? pdf)?.destroy?.();
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
