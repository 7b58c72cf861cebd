import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { z } from 'zod';
import { decode } from './decode.ts';
import { givenMetadataShape, type GivenMetadata } from './given-metadata.ts';
import { LARGEST_FILE, openRegularFile, readRegularFile } from './safe-file.ts';

/** An article of a `.jsonl` file, or why a line has none, or (without a line) why the file cannot be read, or the digest of a line that is known. */
export type JsonlEntry =
  { line: number; record: JsonlRecord; digest: string } | { known: string } | { line?: number; reason: string };

export interface JsonlRecord {
  id?: string;
  text: string;
  given: GivenMetadata;
}

const LONGEST_ID = 512;
const NEWLINE = 10;

const recordShape = givenMetadataShape.extend({
  id: z
    .union([z.string(), z.number()], { error: '"id" is not a string' })
    .nullish()
    // JSON.parse has rounded it, perhaps to the id of another article.
    .refine((id) => typeof id !== 'number' || Math.abs(id) <= Number.MAX_SAFE_INTEGER, {
      error: '"id" is too large for a number: write it in quotation marks',
    })
    .transform((id) => (id === undefined || id === null ? undefined : String(id)))
    .refine(
      (id) =>
        id === undefined || (id.trim() !== '' && id.length <= LONGEST_ID && !/\p{Cc}/u.test(id) && id.isWellFormed()),
      {
        error: `"id" is not 1 to ${LONGEST_ID} printable characters`,
      },
    ),
  text: z
    .string({ error: (issue) => (issue.input === undefined ? '"text" is missing' : '"text" is not a string') })
    .refine((text) => text.isWellFormed() && !text.includes('\0'), {
      error: '"text" has a NUL or half of a character',
    }),
});

/**
 * The articles of a `.jsonl` file, one line in memory at a time. A line that is no article is named and the next ones
 * are read; blank lines count and say nothing.
 *
 * @param isKnown whether a line with this digest need not be read: it stands where it stood
 */
export async function* readJsonl(
  location: string,
  isKnown: (digest: string) => boolean = () => false,
): AsyncGenerator<JsonlEntry> {
  const opened = await openRegularFile(location);
  if ('reason' in opened) {
    yield opened;
    return;
  }
  try {
    const chunks = await chunksOf(opened.handle, location);
    if ('reason' in chunks) {
      yield chunks;
      return;
    }
    let line = 0;
    for await (const bytes of lines(chunks)) {
      line += 1;
      if (bytes === 'too long') {
        yield { line, reason: `is longer than ${LARGEST_FILE / 1024 / 1024} MB` };
        continue;
      }
      const digest = digestOf(line, bytes);
      if (isKnown(digest)) yield { known: digest };
      else {
        const entry = parseLine(bytes);
        if (entry) yield { line, digest, ...entry };
      }
    }
  } finally {
    await opened.handle.close();
  }
}

/** The same for the same text in the same line: an article without an id is named by its line. */
function digestOf(line: number, bytes: Buffer): string {
  return createHash('sha256').update(`${line} `).update(bytes).digest('base64url');
}

function parseLine(bytes: Buffer): { record: JsonlRecord } | { reason: string } | undefined {
  const decoded = decode(bytes);
  if ('reason' in decoded) return { reason: decoded.reason.replace(/^it /, '') };
  if (decoded.text.trim() === '') return undefined;
  let value: unknown;
  try {
    value = JSON.parse(decoded.text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { reason: 'is not valid JSON' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { reason: 'is not a JSON object' };
  const parsed = recordShape.safeParse(value);
  if (!parsed.success) return { reason: `is no article: ${parsed.error.issues[0]!.message}` };
  const { id, text, ...given } = parsed.data;
  return { record: { id, text: text.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n'), given } };
}

type Chunks = AsyncIterable<Buffer> | Iterable<Buffer>;

/** UTF-16 has newlines of two bytes, so such a file is brought to UTF-8 as a whole. */
async function chunksOf(handle: FileHandle, location: string): Promise<Chunks | { reason: string }> {
  const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
  const utf16 = buffer.equals(Buffer.from([0xff, 0xfe])) || buffer.equals(Buffer.from([0xfe, 0xff]));
  if (!utf16) return handle.createReadStream({ start: 0, autoClose: false });
  const whole = await readRegularFile(location);
  if ('reason' in whole) return whole;
  const decoded = decode(whole.bytes);
  return 'reason' in decoded ? decoded : [Buffer.from(decoded.text)];
}

/** The lines of a file without their newlines; of a line that is too long only that it is. */
async function* lines(chunks: Chunks): AsyncGenerator<Buffer | 'too long'> {
  let parts: Buffer[] = [];
  let length = 0;
  const take = (): Buffer | 'too long' => {
    const line = length > LARGEST_FILE ? 'too long' : Buffer.concat(parts);
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      parts.push(chunk.subarray(start, end));
      length += end - start;
      yield take();
      start = end + 1;
    }
    length += chunk.length - start;
    if (length > LARGEST_FILE) parts = [];
    else if (start < chunk.length) parts.push(chunk.subarray(start));
  }
  if (length > 0) yield take();
}
