/** A refusal of a request: one sentence that says what is wrong with it. */
export interface Refusal {
  status: number;
  error: string;
}

export function refuse({ status, error }: Refusal): Response {
  return Response.json({ error }, { status, headers: { 'Cache-Control': 'no-store' } });
}
