import { sameSecret } from '#lib/access/secret.ts';
import { isOpenSession, readCookie, SESSION_COOKIE } from '#lib/access/session.ts';

/**
 * Whether whoever asks has shown the token: as the cookie from signing in, or as `Authorization: Bearer …`. Without a
 * token everybody has.
 */
export function isSignedIn(headers: Headers, token: string | undefined, now: number = Date.now()): boolean {
  if (token === undefined) return true;
  const bearer = bearerOf(headers);
  if (bearer !== undefined) return sameSecret(bearer, token);
  const session = readCookie(headers.get('cookie'), SESSION_COOKIE);
  return session !== undefined && isOpenSession(session, token, now);
}

/** The token that a program sends with its request. */
export function bearerOf(headers: Headers): string | undefined {
  return /^Bearer +(\S+) *$/i.exec(headers.get('authorization') ?? '')?.[1];
}
