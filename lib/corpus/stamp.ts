import { createHash, hash } from 'node:crypto';
import { statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { messageOf } from '#lib/errors.ts';
import { Pauses } from '#lib/text/pauses.ts';
import { compareCodePoints } from './code-point-order.ts';
import type { ListedFile } from './list-files.ts';
import { installedParsers } from './parsers.ts';
import { listCorpus } from './read.ts';

/** A file that was written so short a time ago may be written again without looking different: file systems count in ticks, some of two seconds. */
const SURE_AFTER_MS = 3_000;
/** What decides how files are read, with the packages that take them apart. */
const SOURCES = ['../corpus', '../text'].map((folder) => path.resolve(import.meta.dirname, folder));

/** How a corpus looks, without opening a file of it. */
export interface CorpusLook {
  /** Another text whenever a file may have changed, came or went, or when the program that reads them has. Absent while a file is so young that a change could go unseen. */
  stamp?: string;
  files: readonly ListedFile[];
  /** Of each file that can be read, by its path in the corpus, likewise; those that are too young are left out. */
  looks: ReadonlyMap<string, string>;
  /** What the program that reads them is known by. */
  reader: string;
}

interface Looking {
  /** Files and folders that are no part of the corpus though they may lie in it. */
  leaveOut?: readonly string[];
  /** In milliseconds since 1970. */
  now?: number;
  /** The packages that take files apart, with their versions. */
  parsers?: readonly string[];
}

/**
 * Looks at every file of a corpus: its place, size, and the times of its last writing and of its last change of any kind (which nobody
 * can set).
 *
 * @throws {UserError} when there is nothing at `corpus`
 */
export async function lookAtCorpus(
  corpus: string,
  { leaveOut, now = Date.now(), parsers = installedParsers() }: Looking = {},
): Promise<CorpusLook> {
  const latest = BigInt(now - SURE_AFTER_MS) * 1_000_000n;
  const sources: LookedAt[] = [];
  for (const source of SOURCES) {
    const names = await readdir(source, { recursive: true });
    for (const name of names.sort(compareCodePoints)) sources.push({ name, location: path.join(source, name) });
  }
  const files = await listCorpus(corpus, leaveOut);
  const listed = files.map(({ path: name, ...file }): LookedAt => ({ name, ...file }));
  const program = createHash('sha256').update(parsers.join());
  const pauses = new Pauses();
  let isSure = true;
  for (const source of sources) {
    const { text, changed } = lookAt(source);
    program.update(text);
    if (changed > latest) isSure = false;
  }
  const reader = program.digest('hex');
  const whole = createHash('sha256').update(reader);
  const looks = new Map<string, string>();
  for (const file of listed) {
    const { text, changed } = lookAt(file);
    whole.update(text);
    if (changed > latest) isSure = false;
    else if (file.location !== undefined) looks.set(file.name, hash('sha256', text, 'base64url'));
    await pauses.giveWay();
  }
  return { ...(isSure && { stamp: whole.digest('hex') }), files, looks, reader };
}

interface LookedAt {
  name: string;
  location?: string;
  reason?: string;
}

/** How a file looks, and when it last changed, in nanoseconds since 1970. */
function lookAt({ name, location, reason = '' }: LookedAt): { text: string; changed: bigint } {
  if (location === undefined) return { text: JSON.stringify([name, reason]), changed: 0n };
  try {
    // Waiting for each of ten thousand files takes several times as long as looking at them.
    const { dev, ino, size, mode, mtimeNs, ctimeNs } = statSync(location, { bigint: true });
    const numbers = [dev, ino, size, mode, mtimeNs, ctimeNs].map(String);
    return { text: JSON.stringify([name, location, ...numbers]), changed: mtimeNs > ctimeNs ? mtimeNs : ctimeNs };
  } catch (error) {
    return { text: JSON.stringify([name, location, messageOf(error)]), changed: 0n };
  }
}
