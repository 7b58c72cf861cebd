import { hostRefusal, type Reachable } from '#lib/access/host.ts';

type Asked = Pick<Request, 'method' | 'headers'>;

/**
 * Why a request may not come in, as a sentence; undefined when it may: by the name of its host, and by the Origin header, which,
 * when there is one, must be our own: a form or script of any page can post to this machine.
 */
export function turnedAway({ method, headers }: Asked, reachable: Reachable): string | undefined {
  const asked = headers.get('host') ?? '';
  const elsewhere = hostRefusal(asked, reachable);
  if (elsewhere !== undefined) return elsewhere;
  const origin = headers.get('origin');
  const readsOnly = method === 'GET' || method === 'HEAD';
  if (origin !== null && !readsOnly && hostOf(origin) !== asked.toLowerCase()) {
    return `Footnote takes questions from its own page only, and this one comes from "${origin.slice(0, 100)}".`;
  }
  return undefined;
}

/**
 * Why a script or form of another page may not use the routes under /api, not even to read; undefined when it may.
 * Browsers say where a request comes from; programs do not. Another port of this machine is the same site, not us.
 */
export function comesFromElsewhere(headers: Headers): string | undefined {
  const from = headers.get('sec-fetch-site');
  if (from === null || from === 'same-origin' || from === 'none') return undefined;
  return 'Footnote takes requests from its own page only, and this one comes from another.';
}

/** Host and port of an origin; undefined for `null` and anything else that is not an address. */
function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
