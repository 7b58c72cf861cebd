/** A refusal of a request: one sentence that says what is wrong with it. */
export interface Refusal {
  status: number;
  error: string;
  /** Seconds after which the same request may succeed. */
  retryAfter?: number;
}

/** `requestId` is for whoever looks for the fault in the log. */
export function refuse({ status, error, retryAfter }: Refusal, requestId?: string): Response {
  const headers = new Headers({ 'Cache-Control': 'no-store' });
  if (retryAfter !== undefined) headers.set('Retry-After', String(retryAfter));
  if (status === 401) headers.set('WWW-Authenticate', 'Bearer');
  return Response.json({ error, ...(status >= 500 && requestId && { requestId }) }, { status, headers });
}
