import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The packages that decide what is read of a file. */
export const PARSERS = ['@mozilla/readability', 'dictionary-en', 'eld', 'linkedom', 'mammoth', 'unpdf', 'yaml'];

/** Not asked of Node, which takes four times as long to find them. */
const PACKAGES = path.resolve(import.meta.dirname, '../../node_modules');

/** Them with the versions that are installed, such as `yaml@2.9.1`: another version may read another text. */
export function installedParsers(packages = PACKAGES): string[] {
  return PARSERS.map((name) => {
    try {
      const described = readFileSync(path.join(packages, name, 'package.json'), 'utf8');
      return `${name}@${(JSON.parse(described) as { version: string }).version}`;
    } catch {
      // It lies elsewhere, or is found to be missing when it is asked for.
      return name;
    }
  });
}
