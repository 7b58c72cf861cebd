import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const DAY_MS = 24 * 60 * 60 * 1_000;

/**
 * So many a day (UTC), counted in a file, so that starting again does not start anew. `perDay` 0 means no limit.
 * A file that cannot be read counts as a day without questions.
 */
export class DailyCap {
  readonly #perDay: number;
  readonly #file: string;
  readonly #now: () => number;

  constructor(perDay: number, file: string, now: () => number = Date.now) {
    this.#perDay = perDay;
    this.#file = file;
    this.#now = now;
  }

  /** Seconds until the next day when today's are used up; else 0. */
  secondsUntilFree(): number {
    if (this.#perDay === 0 || this.#countToday() < this.#perDay) return 0;
    return Math.ceil((DAY_MS - (this.#now() % DAY_MS)) / 1_000);
  }

  count(): void {
    if (this.#perDay === 0) return;
    const kept = JSON.stringify({ day: this.#today(), count: this.#countToday() + 1 });
    mkdirSync(path.dirname(this.#file), { recursive: true });
    // Whole or not at all: half a file would give the day's questions back.
    writeFileSync(`${this.#file}.new`, kept);
    renameSync(`${this.#file}.new`, this.#file);
  }

  #today(): string {
    return new Date(this.#now()).toISOString().slice(0, 10);
  }

  #countToday(): number {
    try {
      const kept: unknown = JSON.parse(readFileSync(this.#file, 'utf8'));
      if (typeof kept !== 'object' || kept === null || !('day' in kept) || !('count' in kept)) return 0;
      return kept.day === this.#today() && typeof kept.count === 'number' ? kept.count : 0;
    } catch {
      return 0;
    }
  }
}
