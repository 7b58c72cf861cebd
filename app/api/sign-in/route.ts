import { isTrustedProxy } from '#lib/access/client-address.ts';
import { readMark } from '#lib/access/peer.ts';
import { sameSecret } from '#lib/access/secret.ts';
import { openSession, SESSION_COOKIE, SESSION_SECONDS } from '#lib/access/session.ts';
import type { Config } from '#lib/config.ts';
import { addressOf, cameFor } from '../../sign-in/came-for.ts';
import { handlerFor, notAllowed } from '../handler.ts';
import { mediaTypeOf, readBody } from '../read-body.ts';
import { refuse, type Refusal } from '../refuse.ts';

const MAX_BODY_BYTES = 8 * 1024;
const FORM = 'application/x-www-form-urlencoded';

/** Takes the form of the page /sign-in and gives the reader a session. */
export const POST = handlerFor('anyone', async (request, { config, limits, address }) => {
  const { accessToken } = config;
  if (accessToken === undefined) return goTo('/');
  const form = await readForm(request);
  if ('error' in form) return refuse(form);
  const tooMany = limits.signIns.refusal(address);
  if (tooMany) return backTo(request, 'wait', tooMany, form.wanted);
  if (!sameSecret(form.token, accessToken)) {
    limits.signIns.count(address);
    const error = 'This is not the access token of this server.';
    return backTo(request, 'wrong', { status: 401, error }, form.wanted);
  }
  const response = goTo(addressOf(form.wanted));
  response.headers.set('Set-Cookie', sessionCookie(openSession(accessToken, Date.now()), isEncrypted(request, config)));
  return response;
});

export const GET = notAllowed('POST');
export const HEAD = GET;
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
export const OPTIONS = GET;

async function readForm(request: Request): Promise<{ token: string; wanted: URLSearchParams } | Refusal> {
  const mediaType = mediaTypeOf(request.headers);
  if (mediaType !== FORM) {
    return { status: 415, error: `The request must be ${FORM}, and is ${mediaType.slice(0, 100) || 'of no type'}.` };
  }
  const body = await readBody(request, { limit: MAX_BODY_BYTES, cure: 'no token is so long' });
  if ('error' in body) return body;
  const form = new URLSearchParams(Buffer.from(body.bytes).toString('utf8'));
  return { token: form.get('token')?.trim() ?? '', wanted: cameFor(form) };
}

/** Lax: a link from another site may open Footnote, but nothing else there can use the reader's session. */
function sessionCookie(value: string, encrypted: boolean): string {
  const attributes = ['Path=/', 'HttpOnly', 'SameSite=Lax', `Max-Age=${SESSION_SECONDS}`];
  return [`${SESSION_COOKIE}=${value}`, ...attributes, ...(encrypted ? ['Secure'] : [])].join('; ');
}

/** Whether the reader's own connection is encrypted, as a proxy says that is believed. */
function isEncrypted({ headers }: Request, { trustedProxies }: Config): boolean {
  return isTrustedProxy(readMark(headers).peer, trustedProxies) && headers.get('x-forwarded-proto') === 'https';
}

/** A browser goes back to the page, which says what was wrong; a program gets a sentence. */
function backTo(request: Request, problem: string, refusal: Refusal, wanted: URLSearchParams): Response {
  const fromPage = request.headers.get('accept')?.includes('text/html') === true;
  const search = new URLSearchParams([['problem', problem], ...wanted]);
  return fromPage ? goTo(`/sign-in?${search}`) : refuse(refusal);
}

function goTo(path: string): Response {
  return new Response(null, { status: 303, headers: { Location: path, 'Cache-Control': 'no-store' } });
}
