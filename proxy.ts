import { type NextRequest, NextResponse } from 'next/server';
import { addressOf, limitsOf } from '#app/api/limits.ts';
import { refuse } from '#app/api/refuse.ts';
import { NONCE_HEADER } from '#app/early-press/nonce.ts';
import { isStaticFile } from '#app/static-files.ts';
import { turnedAway } from '#app/door.ts';
import { readConfig } from '#lib/config.ts';

/** Turns strangers away from the pages and gives each page view a Content-Security-Policy with a nonce of its own. */
export function proxy(request: NextRequest): Response {
  const reason = turnedAway(request, readConfig());
  if (reason) return NextResponse.json({ error: reason }, { status: 403 });
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    const error = `A page is read with GET, and this request says ${request.method.slice(0, 20)}.`;
    return NextResponse.json({ error }, { status: 405, headers: { Allow: 'GET, HEAD' } });
  }

  const tooMany = refusalOfMany(request);
  if (tooMany) return tooMany;

  const nonce = crypto.randomUUID();
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === 'development');
  const headers = new Headers(request.headers);
  headers.set(NONCE_HEADER, nonce);
  // Next reads the nonce from the policy and puts it on its own scripts.
  headers.set('Content-Security-Policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  return response;
}

// The handlers under /api ask at the door themselves: a request that passes through here has its body buffered. The files at the root pass through here for their
// headers, and are not counted below.
export const config = { matcher: '/((?!api/|_next/static/).*)' };

/** Pages count as much as articles do: each is put together for its reader. What is the same for all does not. */
function refusalOfMany({ headers, nextUrl }: NextRequest): Response | undefined {
  if (isStaticFile(nextUrl.pathname)) return undefined;
  const settings = readConfig();
  const { requests } = limitsOf(settings);
  const address = addressOf(headers, settings);
  const refusal = requests.refusal(address);
  if (refusal) return refuse(refusal);
  requests.count(address);
  return undefined;
}

/** `development` allows what the development server needs: evaluated code, inline styles and a socket. */
function contentSecurityPolicy(nonce: string, development: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self'",
    "font-src 'self'",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
