import { realpath } from 'node:fs/promises';
import path from 'node:path';

/** POSIX paths, from the corpus folder, of files and folders in it that hold no articles. */
export type LeftOut = ReadonlySet<string>;

/**
 * Those of these files and folders that lie in the corpus folder.
 *
 * @param root of the corpus, without links
 * @param places as given; they need not be there yet
 * @returns '' for the corpus folder itself
 */
export async function leftOutOf(root: string, places: readonly string[]): Promise<LeftOut> {
  const inside = new Set<string>();
  for (const place of places) {
    const parts = path.relative(root, await withoutLinks(path.resolve(place))).split(path.sep);
    if (parts[0] !== '..' && !path.isAbsolute(parts.join(path.sep))) inside.add(parts.join('/'));
  }
  return inside;
}

/** Whether a POSIX path from the corpus folder is, or lies below, one that is left out. */
export function isLeftOut(at: string, leftOut: LeftOut): boolean {
  for (let end = at.length; end > 0; end = at.lastIndexOf('/', end - 1)) {
    if (leftOut.has(at.slice(0, end))) return true;
  }
  return false;
}

/** An absolute path with the links in the part of it that is there followed. */
async function withoutLinks(location: string): Promise<string> {
  try {
    return await realpath(location);
  } catch {
    const folder = path.dirname(location);
    return folder === location ? location : path.join(await withoutLinks(folder), path.basename(location));
  }
}
