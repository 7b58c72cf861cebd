import { expect, test } from 'vitest';
import { openSession } from '#lib/access/session.ts';
import { isSignedIn } from './signed-in.ts';

const TOKEN = 'open-sesame';
const NOW = Date.UTC(2026, 0, 1);
const signedIn = (headers: Record<string, string>) => isSignedIn(new Headers(headers), TOKEN, NOW);

test('the session of someone who signed in counts, and the token that a program sends', () => {
  expect(signedIn({ cookie: `a=1; footnote_session=${openSession(TOKEN, NOW)}` })).toBe(true);
  expect(signedIn({ authorization: `Bearer ${TOKEN}` })).toBe(true);
  expect(signedIn({ authorization: `bearer  ${TOKEN}` })).toBe(true);
});

test('nothing else does', () => {
  for (const headers of [
    {},
    { cookie: `footnote_session=${TOKEN}` },
    { cookie: `footnote_session=${openSession('another', NOW)}` },
    { cookie: `footnote_session=${openSession(TOKEN, NOW - 31 * 24 * 3_600_000)}` },
    { authorization: TOKEN },
    { authorization: 'Bearer ' },
    { authorization: `Basic ${btoa(`reader:${TOKEN}`)}` },
    // A wrong token is not mended by anything else.
    { authorization: 'Bearer wrong', cookie: `footnote_session=${openSession(TOKEN, NOW)}` },
  ]) {
    expect([headers, signedIn(headers as Record<string, string>)]).toEqual([headers, false]);
  }
});

test('without a token nobody has to sign in', () => {
  expect(isSignedIn(new Headers(), undefined)).toBe(true);
});
