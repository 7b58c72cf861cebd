import { isLoopback, type Config } from '#lib/config.ts';

type Asked = Pick<Request, 'method' | 'headers'>;

/**
 * Why a request may not come in, as a sentence; undefined when it may.
 *
 * A server on the loopback address can still be reached by any web page open on the same machine: by a name that
 * resolves to 127.0.0.1 (so the Host header must be a loopback name or one of `allowedHosts`), and by a form or script
 * that posts to it (so the Origin header, when there is one, must be our own). A server beyond loopback does not know
 * its names unless they are set; there a page elsewhere lacks the reader's session.
 */
export function turnedAway({ method, headers }: Asked, { host, allowedHosts }: Pick<Config, 'host' | 'allowedHosts'>) {
  const asked = headers.get('host') ?? '';
  const name = asked.replace(/:\d+$/, '').toLowerCase();
  const checked = isLoopback(host) || allowedHosts.length > 0;
  if (checked && !isLoopback(name) && !allowedHosts.includes(name)) {
    const names = ['127.0.0.1', 'localhost', ...allowedHosts];
    return `Footnote answers at ${names.slice(0, -1).join(', ')} and ${names.at(-1)} only, and this request asks for "${asked.slice(0, 100)}".`;
  }
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
