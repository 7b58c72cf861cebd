import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { messageOf } from '#lib/errors.ts';
import { compareCodePoints } from './code-point-order.ts';
import { listCorpus } from './read.ts';

/** A file that was written so short a time ago may be written again without looking different: file systems count in ticks, some of two seconds. */
const SURE_AFTER_MS = 3_000;
const AT_ONCE = 64;
/** What decides how files are read. */
const SOURCES = ['../corpus', '../text'].map((folder) => path.resolve(import.meta.dirname, folder));

/**
 * Another text whenever a file of a corpus may have changed, came or went, or when the program that reads them has: every file by its
 * place, size, and the times of its last writing and of its last change of any kind (which nobody can set), without opening one.
 * Undefined while a file is so young that a change could go unseen.
 *
 * @param now in milliseconds since 1970
 * @throws {UserError} when there is nothing at `corpus`
 */
export async function corpusStamp(corpus: string, now = Date.now()): Promise<string | undefined> {
  const latest = BigInt(now - SURE_AFTER_MS) * 1_000_000n;
  const found: { name: string; location?: string; reason?: string }[] = [];
  for (const { path: name, ...file } of await listCorpus(corpus)) found.push({ name, ...file });
  for (const source of SOURCES) {
    const names = await readdir(source, { recursive: true });
    for (const name of names.sort(compareCodePoints)) found.push({ name, location: path.join(source, name) });
  }
  const hash = createHash('sha256');
  for (let at = 0; at < found.length; at += AT_ONCE) {
    const looks = await Promise.all(found.slice(at, at + AT_ONCE).map(lookAt));
    for (const { text, changed } of looks) {
      if (changed > latest) return undefined;
      hash.update(JSON.stringify(text));
    }
  }
  return hash.digest('hex');
}

async function lookAt(file: {
  name: string;
  location?: string;
  reason?: string;
}): Promise<{ text: string[]; changed: bigint }> {
  const { name, location, reason = '' } = file;
  if (location === undefined) return { text: [name, reason], changed: 0n };
  try {
    const { dev, ino, size, mode, mtimeNs, ctimeNs } = await stat(location, { bigint: true });
    const numbers = [dev, ino, size, mode, mtimeNs, ctimeNs].map(String);
    return { text: [name, location, ...numbers], changed: mtimeNs > ctimeNs ? mtimeNs : ctimeNs };
  } catch (error) {
    return { text: [name, location, messageOf(error)], changed: 0n };
  }
}
