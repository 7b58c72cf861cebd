import { readdirSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import path from 'node:path';
import { NextRequest } from 'next/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { markRequest } from '#lib/access/peer.ts';
import { proxy } from '../proxy.ts';

function view(headers: Record<string, string> = {}, method = 'GET', at = '/'): Response {
  const all: IncomingHttpHeaders = { host: 'localhost:3000', ...headers };
  markRequest(all, '203.0.113.5');
  return proxy(new NextRequest(`http://localhost:3000${at}`, { method, headers: all as Record<string, string> }));
}

beforeEach(() => {
  delete (globalThis as Record<symbol, unknown>)[Symbol.for('footnote.limits')];
});

afterEach(() => {
  vi.unstubAllEnvs();
});

test('a page has a policy with a nonce of its own, without anything unsafe', () => {
  const [policy, another] = [view(), view()].map((response) => response.headers.get('content-security-policy')!);
  expect(policy).toMatch(/script-src 'self' 'nonce-[\w-]{36}' 'strict-dynamic';/);
  expect(policy).not.toContain('unsafe');
  expect(another).not.toBe(policy);
});

test('a page is not shown under the name of somebody else, nor to anything but reading', async () => {
  expect(view({ host: 'evil.example' }).status).toBe(403);
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
    const response = view({}, method);
    expect([response.status, await response.json()]).toEqual([
      405,
      { error: `A page is read with GET, and this request says ${method}.` },
    ]);
  }
});

test('pages are limited as articles are', () => {
  vi.stubEnv('QUESTIONS_PER_MINUTE', '1');
  const statuses = Array.from({ length: 11 }, () => view().status);
  expect(statuses.slice(-2)).toEqual([200, 429]);
});

test('files that are the same for every reader are no page views, and keep their policy', () => {
  vi.stubEnv('QUESTIONS_PER_MINUTE', '1');
  const root = path.resolve(import.meta.dirname, '..');
  const files = readdirSync(path.join(root, 'public')).map((name) => `/${name}`);
  // What Next makes addresses of lies in app.
  files.push('/icon.svg', '/apple-icon.png', '/manifest.webmanifest', '/favicon.ico', '/offline', '/language/de');
  for (const file of [...files, ...files]) {
    const response = view({}, 'GET', file);
    expect([file, response.status]).toEqual([file, 200]);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  }
  // None of them has taken anything from the ten pages; an address that only looks like a file is drawn as a page is.
  const statuses = Array.from({ length: 11 }, () => view({}, 'GET', '/other.png').status);
  expect(statuses).toEqual([...Array<number>(10).fill(200), 429]);
});
