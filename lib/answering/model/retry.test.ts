import { APICallError } from 'ai';
import { expect, it } from 'vitest';
import { pause, pauseBeforeRetry } from './retry.ts';

const NOW = Date.parse('2026-11-22T08:00:00Z');

function refusal(statusCode: number, responseHeaders: Record<string, string> = {}): APICallError {
  return new APICallError({ message: '', url: '', requestBodyValues: {}, statusCode, responseHeaders });
}

it.each([
  ['a second at first', 500, {}, 0, 1_000],
  ['twice as long each time', 503, {}, 2, 4_000],
  ['as many seconds as the provider says', 429, { 'retry-after': '40' }, 0, 40_000],
  ['not at all where it says so', 429, { 'retry-after': '0' }, 1, 0],
  ['until the time that it names', 429, { 'retry-after': 'Sun, 22 Nov 2026 08:00:10 GMT' }, 0, 10_000],
  ['not at all once that is past', 503, { 'retry-after': 'Sun, 22 Nov 2026 07:00:00 GMT' }, 0, 0],
  ['as many milliseconds, which are more exact', 429, { 'retry-after-ms': '250', 'retry-after': '1' }, 0, 250],
  ['a second where what it says means nothing', 429, { 'retry-after': 'soon' }, 0, 1_000],
])('waits %s', (_what, status, headers, tries, expected) => {
  expect(pauseBeforeRetry(refusal(status, headers as Record<string, string>), tries, NOW)).toBe(expected);
});

it.each([400, 401, 403, 404, 413, 422, 301])('sends nothing again after %s, which would come again', (status) => {
  expect(pauseBeforeRetry(refusal(status, { 'retry-after': '1' }), 0, NOW)).toBeUndefined();
});

it('sends nothing again after what is no refusal', () => {
  expect(pauseBeforeRetry(new TypeError('x'), 0)).toBeUndefined();
});

it('stops waiting when the reader leaves', async () => {
  const leaving = new AbortController();
  const waiting = pause(60_000, leaving.signal);
  leaving.abort(new Error('left'));
  await expect(waiting).rejects.toThrow('left');
});
