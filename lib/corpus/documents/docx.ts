import { givenMetadataShape, type GivenMetadata } from '#lib/corpus/given-metadata.ts';
import type { DocumentResult } from './document.ts';
import { textOfHtml } from './html.ts';
import { storedZip, unzip, zipEntries } from './zip.ts';

/** The parts of a document unpack to no more than this together; its text is one of them. */
const LARGEST_UNPACKED = 24 * 1024 * 1024;
const DAMAGED = 'it is not a Word document, or damaged';
/** One of them is in every Word document, and hardly in any other zip. */
const TELLING = ['word/document.xml', '_rels/.rels', '[Content_Types].xml'];
/** What Word calls a document that nobody has named. */
const NO_TITLE = /^(?:word document|microsoft word|untitled|document\d*|normal)$/i;

/** All that is asked of the parsed properties. */
interface TaggedDocument {
  getElementsByTagName(name: string): ArrayLike<{ textContent: string | null }>;
}

/** The text of a Word document with its headings, points and tables, and the title and author of its properties. */
export async function readDocx(bytes: Buffer): Promise<DocumentResult> {
  const entries = zipEntries(bytes);
  // Word Online calls the text document2.xml: what a document names as its text is found by whoever reads it.
  if (!entries || !TELLING.some((name) => entries.has(name))) return { reason: DAMAGED };
  const parts = new Map<string, Buffer>();
  let left = LARGEST_UNPACKED;
  for (const entry of entries.values()) {
    if (!/\.(?:xml|rels)$/i.test(entry.name)) continue;
    const part = unzip(bytes, entry, left);
    if (!part) return { reason: 'it is damaged, or its text unpacks to more than 24 MB' };
    left -= part.length;
    parts.set(entry.name, part);
  }
  const { default: mammoth } = await import('mammoth');
  let html: string;
  try {
    const noImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
    // A document names its parts itself; what has not been counted cannot be opened where it is not.
    ({ value: html } = await mammoth.convertToHtml({ buffer: storedZip(parts) }, { convertImage: noImage }));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // What it stumbled over in its own program tells nobody what is wrong with the file.
    return { reason: error instanceof TypeError ? DAMAGED : `${DAMAGED} (${error.message.split('\n')[0]})` };
  }
  return { text: await textOfHtml(html), given: await propertiesOf(parts.get('docProps/core.xml')) };
}

async function propertiesOf(part: Buffer | undefined): Promise<GivenMetadata> {
  const xml = part?.toString('utf8');
  if (!xml) return givenMetadataShape.parse({});
  const { DOMParser } = await import('linkedom');
  const properties: TaggedDocument = new DOMParser().parseFromString(xml, 'text/xml');
  const read = (name: string): string | undefined =>
    properties.getElementsByTagName(name)[0]?.textContent?.trim() || undefined;
  const title = read('dc:title');
  return givenMetadataShape.parse({
    title: title !== undefined && NO_TITLE.test(title) ? undefined : title,
    author: read('dc:creator'),
    language: read('dc:language'),
  });
}
