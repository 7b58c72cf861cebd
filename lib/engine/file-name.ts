import path from 'node:path';
import { SUFFIXES } from '#lib/corpus/list-files.ts';

/** Of the names of files; most file systems end at 255. */
const MOST_BYTES = 200;
/** Windows keeps these for its devices, with any suffix. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A name that any file system takes and that leads nowhere else, made from one that a browser gave: its last part, with a hyphen for what is
 * no letter, digit or plain sign. Or a sentence that says why there is none.
 */
export function safeFileName(given: string): { name: string } | { problem: string } {
  const last = given.normalize('NFC').split(/[/\\]/u).at(-1) ?? '';
  const suffix = path.posix.extname(last).toLowerCase();
  if (!SUFFIXES.includes(suffix)) {
    const formats = `${SUFFIXES.slice(0, -1).join(', ')} or ${SUFFIXES.at(-1)}`;
    return { problem: `An article is a ${formats} file, and this is ${suffix === '' ? 'none' : `a ${suffix} file`}.` };
  }
  const stem = last
    .slice(0, -suffix.length)
    .replace(/[^\p{L}\p{M}\p{N}._,()+ -]+/gu, '-')
    .replace(/\s+/gu, ' ')
    // A name that begins with a point is hidden, and one that ends with it loses it on some systems.
    .replace(/^[.\s-]+|[.\s-]+$/gu, '');
  if (stem === '' || RESERVED.test(stem)) return { problem: 'The file needs a name of letters or digits.' };
  const name = `${stem}${suffix}`;
  if (Buffer.byteLength(name) > MOST_BYTES)
    return { problem: 'The name of the file is too long: give it a shorter one.' };
  if (name.toLowerCase() === 'readme.md') {
    return { problem: 'A README.md is left out of the articles: give the file another name.' };
  }
  return { name };
}
