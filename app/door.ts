import { isLoopback } from '#lib/config.ts';

/**
 * Why a request may not come in, as a sentence; undefined when it may.
 *
 * A server on the loopback address can still be reached by any web page open on the same machine: by a name that
 * resolves to 127.0.0.1 (so the Host header must be a loopback name), and by a form or script that posts to it (so
 * the Origin header, when there is one, must be our own).
 *
 * @param boundTo the address that the server listens on; beyond loopback its names are not known here
 */
export function turnedAway(request: Request, boundTo: string): string | undefined {
  const host = request.headers.get('host') ?? '';
  if (isLoopback(boundTo) && !isLoopback(host.replace(/:\d+$/, ''))) {
    return `Footnote answers at 127.0.0.1 and localhost only, and this request asks for "${host.slice(0, 100)}".`;
  }
  const origin = request.headers.get('origin');
  const readsOnly = request.method === 'GET' || request.method === 'HEAD';
  if (origin !== null && !readsOnly && hostOf(origin) !== host.toLowerCase()) {
    return `Footnote takes questions from its own page only, and this one comes from "${origin.slice(0, 100)}".`;
  }
  return undefined;
}

/** Host and port of an origin; undefined for `null` and anything else that is not an address. */
function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
