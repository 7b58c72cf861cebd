/** Damage that a disk, a copy or a hand can do to the files of an index, one at a time. */
import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

export interface Damage {
  what: string;
  /** Gives false where there is no such file to damage. */
  apply: (index: string) => boolean;
}

const FILES = [
  'index.sqlite',
  'index.sqlite-wal',
  'index.sqlite-shm',
  'vectors',
  'seal.json',
  'writer.lock',
  'writer.json',
];
const FLIPS = 16;
const ZEROED_BYTES = 4_096;

/** All of them, for each file of an index. @param others indexes whose files are put in the place of its own. */
export function damages(others: Record<string, string>): Damage[] {
  const kinds: [string, (file: string, index: string) => boolean][] = [
    ['removed', (file) => (rmSync(file), true)],
    ['emptied', (file) => (truncateSync(file), true)],
    ['cut in half', (file) => (truncateSync(file, statSync(file).size >> 1), true)],
    ['cut by one byte', (file) => shorten(file, 1)],
    ['cut by a page', (file) => shorten(file, ZEROED_BYTES)],
    ['longer by a page', (file) => (writeFileSync(file, Buffer.alloc(ZEROED_BYTES, 7), { flag: 'a' }), true)],
    ['zeroed', (file) => (writeFileSync(file, Buffer.alloc(statSync(file).size)), true)],
    ['garbage', (file) => (writeFileSync(file, 'This is no such file. '.repeat(500)), true)],
  ];
  for (let part = 0; part < FLIPS; part++) {
    kinds.push([`one bit flipped at ${part}/${FLIPS}`, (file) => change(file, part, (byte) => byte ^ 4, 1)]);
    kinds.push([`a page zeroed at ${part}/${FLIPS}`, (file) => change(file, part, () => 0, ZEROED_BYTES)]);
  }
  for (const [name, other] of Object.entries(others)) {
    kinds.push([`that of ${name}`, (file) => replace(file, other)]);
  }
  return FILES.flatMap((name) =>
    kinds.map(([kind, damage]) => ({
      what: `${name} ${kind}`,
      apply: (index: string) => {
        const found = readdirSync(index).find(
          (file) => file === name || (name === 'vectors' && file.endsWith('.hnsw')),
        );
        return found !== undefined && damage(path.join(index, found), index);
      },
    })),
  );
}

function shorten(file: string, bytes: number): boolean {
  const { size } = statSync(file);
  if (size < bytes) return false;
  truncateSync(file, size - bytes);
  return true;
}

function change(file: string, part: number, changed: (byte: number) => number, most: number): boolean {
  const bytes = readFileSync(file);
  // Not the first byte of each part: a page begins there, and most of a page is not its beginning.
  const start = Math.floor((bytes.length * (part + 0.37)) / FLIPS);
  const before = Buffer.from(bytes);
  for (let at = start; at < Math.min(bytes.length, start + most); at++) bytes[at] = changed(bytes[at]!);
  if (bytes.equals(before)) return false;
  writeFileSync(file, bytes);
  return true;
}

function replace(file: string, other: string): boolean {
  const name = path.basename(file);
  const twin = readdirSync(other).find((one) => one === name || (name.endsWith('.hnsw') && one.endsWith('.hnsw')));
  if (twin === undefined || !existsSync(path.join(other, twin))) return false;
  copyFileSync(path.join(other, twin), file);
  return true;
}
