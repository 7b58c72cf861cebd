/** The service worker itself, with a browser around it that has no more than it needs. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { LOCALES } from '../language/locales.ts';

const CODE = readFileSync(path.resolve(import.meta.dirname, '../../public/service-worker.js'), 'utf8');
const ORIGIN = 'http://localhost:3000';

type Kept = Map<string, string>;
type Handler = (event: object) => void;

/** What a browser has of this page: its caches, and a network that can be cut. */
class Browser {
  readonly caches = new Map<string, Kept>();
  online = true;
  /** What the server gives for an address. */
  serve = (address: string): string => `${address}, as served`;

  async #fetch(request: { url: string }): Promise<string> {
    if (!this.online) throw new TypeError('Failed to fetch');
    return this.serve(request.url);
  }

  /** Registers the worker under an address, and gives what it answers to requests. */
  async register(address: string): Promise<(request: { url: string; mode?: string }) => Promise<unknown>> {
    const handlers: Record<string, Handler> = {};
    const open = (name: string) => {
      const kept = this.caches.get(name) ?? new Map<string, string>();
      this.caches.set(name, kept);
      return kept;
    };
    const addressOf = (request: string | { url: string }) =>
      new URL(typeof request === 'string' ? request : request.url, ORIGIN).href;
    runInNewContext(CODE, {
      URL,
      location: new URL(address, ORIGIN),
      Request: class {
        readonly url: string;
        constructor(url: string) {
          this.url = addressOf(url);
        }
      },
      Response: { error: () => 'network error' },
      addEventListener: (name: string, handler: Handler) => (handlers[name] = handler),
      skipWaiting: () => undefined,
      clients: { claim: async () => undefined },
      fetch: (request: { url: string }) => this.#fetch(request),
      caches: {
        keys: async () => [...this.caches.keys()],
        match: async (request: string | { url: string }) => {
          for (const kept of this.caches.values()) {
            const found = kept.get(addressOf(request));
            if (found !== undefined) return found;
          }
          return undefined;
        },
        delete: async (name: string) => this.caches.delete(name),
        open: async (name: string) => {
          const kept = open(name);
          return {
            addAll: async (requests: { url: string }[]) => {
              for (const request of requests) kept.set(request.url, await this.#fetch(request));
            },
            match: async (request: string | { url: string }) => {
              const found = kept.get(addressOf(request));
              return found === undefined ? undefined : Object.assign(new String(found), { text: async () => found });
            },
          };
        },
      },
    });
    for (const name of ['install', 'activate']) {
      const waits: Promise<unknown>[] = [];
      handlers[name]!({ waitUntil: (work: Promise<unknown>) => waits.push(work) });
      await Promise.all(waits);
    }
    return async ({ url, mode = 'cors' }) => {
      let answer: Promise<unknown> | undefined;
      handlers['fetch']!({
        request: { url: addressOf(url), mode },
        respondWith: (given: Promise<unknown>) => (answer = given),
      });
      return answer;
    };
  }
}

test('a new build has a page of its own kept, in the language that is read', async () => {
  const browser = new Browser();
  browser.serve = (address) => `${address} of the first build`;
  await browser.register('/service-worker.js?build=one');
  browser.caches.set('footnote-read', new Map([[`${ORIGIN}/language`, 'de']]));
  browser.serve = (address) => `${address} of the second build`;
  const ask = await browser.register('/service-worker.js?build=two');
  browser.online = false;
  expect(String(await ask({ url: '/c/anything', mode: 'navigate' }))).toBe(
    `${ORIGIN}/offline?language=de&build=two of the second build`,
  );
  // Whoever's language is not known reads English.
  browser.caches.delete('footnote-read');
  expect(String(await ask({ url: '/', mode: 'navigate' }))).toContain('/offline?language=en&build=two');
});

test('the words of every language are at hand without a network; an answer never is', async () => {
  const browser = new Browser();
  const ask = await browser.register('/service-worker.js?build=one');
  browser.online = false;
  for (const locale of LOCALES) {
    const url = `/language/${locale}?build=one`;
    expect(String(await ask({ url }))).toBe(`${ORIGIN}${url}, as served`);
  }
  // The page of another build has other sentences to say.
  await expect(ask({ url: '/language/ar?build=two' })).rejects.toThrow('Failed to fetch');
  expect(await ask({ url: '/api/chat' })).toBeUndefined();
});

test('a page of the build before, which a tab may have open, still has its words; builds before that leave nothing', async () => {
  const browser = new Browser();
  browser.caches.set('footnote-read', new Map([[`${ORIGIN}/language`, 'de']]));
  browser.caches.set('of another page', new Map());
  await browser.register('/service-worker.js?build=one');
  await browser.register('/service-worker.js?build=two');
  const ask = await browser.register('/service-worker.js?build=three');
  browser.online = false;
  for (const build of ['two', 'three']) {
    const url = `/language/ar?build=${build}`;
    expect(String(await ask({ url }))).toBe(`${ORIGIN}${url}, as served`);
  }
  expect([...browser.caches.keys()]).toEqual([
    'footnote-read',
    'of another page',
    'footnote-build-two',
    'footnote-build-three',
  ]);
});

test('what is served stands there as long as it is served', async () => {
  const browser = new Browser();
  const ask = await browser.register('/service-worker.js?build=one');
  expect(await ask({ url: '/', mode: 'navigate' })).toBe(`${ORIGIN}/, as served`);
});
