import { createHmac } from 'node:crypto';
import { sameSecret } from './secret.ts';

export const SESSION_COOKIE = 'footnote_session';

/** How long a reader stays signed in. */
export const SESSION_SECONDS = 30 * 24 * 60 * 60;

/**
 * What a reader's cookie holds after signing in: until when it counts, and a proof that only the holder of the token
 * can make. The token itself is not in it, and another token ends all sessions.
 *
 * @param now milliseconds since 1970
 */
export function openSession(token: string, now: number): string {
  const until = Math.floor(now / 1_000) + SESSION_SECONDS;
  return `${until}.${proof(token, String(until))}`;
}

/** Whether a cookie's value was made from this token and has not run out. */
export function isOpenSession(value: string, token: string, now: number): boolean {
  const [, until, given] = /^(\d{1,12})\.([\w-]{43})$/.exec(value) ?? [];
  if (until === undefined || given === undefined) return false;
  return sameSecret(given, proof(token, until)) && Number(until) * 1_000 > now;
}

/** The value of one cookie in a `Cookie` header; undefined when it is not there. */
export function readCookie(header: string | null, name: string): string | undefined {
  for (const pair of (header ?? '').split(';')) {
    const equals = pair.indexOf('=');
    if (equals > 0 && pair.slice(0, equals).trim() === name) return pair.slice(equals + 1).trim();
  }
  return undefined;
}

function proof(token: string, until: string): string {
  return createHmac('sha256', token).update(`footnote session until ${until}`).digest('base64url');
}
