/** A refusal of a request: one sentence that says what is wrong with it. */
export interface Refusal {
  status: number;
  error: string;
  /** Seconds after which the same request may succeed. */
  retryAfter?: number;
  /**
   * For the page, where it can do something about it itself: `behind`, when the conversation has gone on elsewhere; `exists`, when a file of that
   * name is there, which may be replaced; `indexing`, when there will soon be something to ask; the others tell what has happened to who reads another language than that of the sentence.
   */
  reason?: 'behind' | 'exists' | 'signed-out' | 'too-many' | 'spent' | 'gone' | 'indexing';
}

/** `requestId` is for whoever looks for the fault in the log. */
export function refuse({ status, error, retryAfter, reason }: Refusal, requestId?: string): Response {
  const headers = new Headers({ 'Cache-Control': 'no-store' });
  if (retryAfter !== undefined) headers.set('Retry-After', String(retryAfter));
  if (status === 401) headers.set('WWW-Authenticate', 'Bearer');
  return Response.json(
    {
      error,
      ...(reason && { reason }),
      ...(retryAfter !== undefined && { retryAfter }),
      ...(status >= 500 && requestId && { requestId }),
    },
    { status, headers },
  );
}
