import type { IncomingHttpHeaders } from 'node:http';
import { NextRequest } from 'next/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { markRequest } from '#lib/access/peer.ts';
import { proxy } from '../proxy.ts';

function view(headers: Record<string, string> = {}, method = 'GET'): Response {
  const all: IncomingHttpHeaders = { host: 'localhost:3000', ...headers };
  markRequest(all, '203.0.113.5');
  return proxy(new NextRequest('http://localhost:3000/', { method, headers: all as Record<string, string> }));
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
