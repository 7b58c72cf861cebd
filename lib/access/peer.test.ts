import type { IncomingHttpHeaders } from 'node:http';
import { expect, test } from 'vitest';
import { markRequest, readMark } from './peer.ts';

test('what the server notes of a connection reaches the app', () => {
  const headers: IncomingHttpHeaders = {};
  const requestId = markRequest(headers, '203.0.113.5');
  expect(readMark(new Headers(headers as Record<string, string>))).toEqual({ peer: '203.0.113.5', requestId });
});

test('a client that writes such headers itself is not believed', () => {
  const forged = { 'x-footnote-peer': 'key deadbeef 127.0.0.1', 'x-request-id': 'deadbeef' };
  expect(readMark(new Headers(forged))).toMatchObject({ peer: 'unknown' });
  expect(readMark(new Headers(forged)).requestId).not.toBe('deadbeef');

  const headers: IncomingHttpHeaders = { ...forged };
  const requestId = markRequest(headers, '203.0.113.5');
  expect(requestId).not.toBe('deadbeef');
  expect(readMark(new Headers(headers as Record<string, string>))).toEqual({ peer: '203.0.113.5', requestId });
});
