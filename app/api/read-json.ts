import { mediaTypeOf, readBody, type ReadBodyOptions } from './read-body.ts';
import type { Refusal } from './refuse.ts';

/** Levels of lists and objects within each other. A conversation has six. */
export const MAX_DEPTH = 32;

/** Names that mean something to JavaScript itself, and nothing to Footnote. */
const RESERVED_NAMES = new Set(['__proto__', 'constructor', 'prototype']);

/** The JSON value in the body of a request, or why it cannot be read. */
export async function readJson(request: Request, options: ReadBodyOptions): Promise<{ value: unknown } | Refusal> {
  const wrongType = refusalOfType(request.headers);
  if (wrongType !== undefined) return { status: 415, error: wrongType };
  const body = await readBody(request, options);
  if ('error' in body) return body;
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body.bytes));
  } catch {
    return { status: 400, error: 'The request is not valid JSON.' };
  }
  const fault = faultOf(value);
  return fault === undefined ? { value } : { status: 400, error: fault };
}

function refusalOfType(headers: Headers): string | undefined {
  const mediaType = mediaTypeOf(headers);
  if (mediaType !== 'application/json') {
    return `The request must be application/json, and is ${mediaType.slice(0, 100) || 'of no type'}.`;
  }
  const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(headers.get('content-type') ?? '')?.[1];
  if (charset !== undefined && !/^utf-?8$/i.test(charset)) {
    return `The request must be in UTF-8, and is in ${charset.slice(0, 100)}.`;
  }
  const encoding = headers.get('content-encoding') ?? 'identity';
  if (encoding.trim().toLowerCase() !== 'identity') {
    return `The request must not be compressed, and is ${encoding.slice(0, 100)}.`;
  }
  return undefined;
}

/** What no request has, wherever it stands. Level by level, since recursion would end with the stack. */
function faultOf(value: unknown): string | undefined {
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    const next: unknown[] = [];
    for (const one of level) {
      if (typeof one !== 'object' || one === null) continue;
      if (depth >= MAX_DEPTH) return `The request has lists or objects within each other more than ${MAX_DEPTH} deep.`;
      const reserved = Array.isArray(one) ? undefined : Object.keys(one).find((name) => RESERVED_NAMES.has(name));
      if (reserved !== undefined) return `The request has a field "${reserved}", which no request has.`;
      for (const inner of Object.values(one)) next.push(inner);
    }
    level = next;
  }
  return undefined;
}

/** What is wrong with a value of the wrong shape, by the first of its faults. */
export function unreadable(issues: readonly { path: PropertyKey[]; message: string }[]): Refusal {
  const [issue] = issues;
  const place = issue?.path.map(String).join('.') || 'the request';
  return { status: 400, error: `The request cannot be read at ${place}: ${issue?.message ?? 'unknown shape'}.` };
}
