/** Addresses remembered at most; who has not asked for longest is forgotten first. */
const MOST_KEYS = 10_000;

interface Bucket {
  left: number;
  /** Milliseconds since 1970. */
  filledAt: number;
}

/**
 * So many a minute for each key, all at once if need be (a token bucket that holds one minute's worth).
 * `perMinute` 0 means no limit.
 */
export class RateLimit {
  readonly #perMinute: number;
  readonly #now: () => number;
  readonly #buckets = new Map<string, Bucket>();

  constructor(perMinute: number, now: () => number = Date.now) {
    this.#perMinute = perMinute;
    this.#now = now;
  }

  /** Seconds to wait before `key` may ask; 0 when it may now. */
  secondsUntilFree(key: string): number {
    if (this.#perMinute === 0) return 0;
    const { left } = this.#bucket(key);
    return left >= 1 ? 0 : Math.ceil(((1 - left) * 60) / this.#perMinute);
  }

  /** Counts one request of `key`. */
  count(key: string): void {
    if (this.#perMinute === 0) return;
    const bucket = this.#bucket(key);
    this.#buckets.delete(key);
    this.#buckets.set(key, { ...bucket, left: Math.max(0, bucket.left - 1) });
    if (this.#buckets.size > MOST_KEYS) {
      const [oldest] = this.#buckets.keys();
      this.#buckets.delete(oldest!);
    }
  }

  #bucket(key: string): Bucket {
    const now = this.#now();
    const known = this.#buckets.get(key);
    if (!known) return { left: this.#perMinute, filledAt: now };
    const gained = (Math.max(0, now - known.filledAt) * this.#perMinute) / 60_000;
    return { left: Math.min(this.#perMinute, known.left + gained), filledAt: now };
  }
}
