import path from 'node:path';
import { SUFFIXES } from './list-files.ts';
import type { Skip } from './read-file.ts';

/** A file or folder that could not be read for a reason that says nothing of what is in it: its articles may all be there still. */
export interface Unread {
  skip: Skip;
  /** Of articles that were found in it before; absent where nothing is known of that. */
  ids?: string[];
}

/** Of a POSIX path, or else of the nearest folder above it. */
export function nearest<Value>(at: string, all: ReadonlyMap<string, Value>): Value | undefined {
  for (let end = at.length; end > 0; end = at.lastIndexOf('/', end - 1)) {
    const value = all.get(at.slice(0, end));
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Tells where an article that was not found now may still be. */
export class UnreadPlaces {
  readonly #byPath = new Map<string, Unread>();
  /** Of articles that a file names by its own name, and of those that were found before. */
  readonly #byId = new Map<string, Unread>();
  /** A `.jsonl` file of which nothing is known: its articles have any ids. */
  readonly #any: Unread | undefined;

  constructor(all: readonly Unread[]) {
    for (const unread of all) {
      const { path: at } = unread.skip;
      const suffix = path.posix.extname(at);
      this.#byPath.set(at, unread);
      if (suffix.toLowerCase() === '.jsonl') {
        if (unread.ids === undefined) this.#any ??= unread;
      } else if (SUFFIXES.includes(suffix.toLowerCase())) this.#byId.set(at.slice(0, -suffix.length), unread);
      for (const id of unread.ids ?? []) this.#byId.set(id, unread);
    }
  }

  /** Undefined when an article is nowhere in what was not read. */
  holderOf(id: string): Unread | undefined {
    const folder = id.slice(0, Math.max(0, id.lastIndexOf('/')));
    return this.#byId.get(id) ?? nearest(folder, this.#byPath) ?? this.#any;
  }

  /** Whether it is only that nothing is known of a file why its articles may be in it. */
  isGuess(unread: Unread): boolean {
    return unread === this.#any;
  }
}
