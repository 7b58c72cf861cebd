import { APICallError, RetryError, StreamProviderError } from 'ai';

/** What went wrong at a provider, as far as the person at the keyboard can do something about it. */
export type ProviderFaultKind =
  /** 401: the key is wrong or missing. */
  | 'key'
  /** 403: the key is right, but not for this. */
  | 'forbidden'
  /** 404: no such model, or no such API at that address. */
  | 'unknown-model'
  /** 429: too many requests, or no credit. */
  | 'busy'
  /** Any other 4xx. */
  | 'refused'
  /** 5xx, or an error that the provider reports inside an answer. */
  | 'failed'
  /** No connection, or one that broke. */
  | 'unreachable'
  | 'timeout'
  /** What came is not what the API promises. */
  | 'unreadable';

export interface ProviderFault {
  kind: ProviderFaultKind;
  /** One line for the server's log. Keys, addresses and paths are masked; never show it to a reader all the same. */
  detail: string;
}

const MAX_DETAIL_LENGTH = 300;

/** Sorts anything that a call to a provider has thrown. */
export function sortProviderFault(thrown: unknown): ProviderFault {
  const error = RetryError.isInstance(thrown) ? thrown.lastError : thrown;
  return { kind: kindOf(error), detail: detailOf(error) };
}

function kindOf(error: unknown): ProviderFaultKind {
  if (isNamed(error, 'TimeoutError')) return 'timeout';
  if (APICallError.isInstance(error) || StreamProviderError.isInstance(error)) {
    return error.statusCode === undefined ? kindWithoutStatus(error) : kindOfStatus(error.statusCode);
  }
  if (hasNetworkCode(error)) return 'unreachable';
  // An error event inside a stream arrives as the plain object that the provider has sent.
  if (!(error instanceof Error)) return 'failed';
  return 'unreadable';
}

function kindWithoutStatus(error: Error): ProviderFaultKind {
  return APICallError.isInstance(error) ? 'unreachable' : 'failed';
}

function kindOfStatus(status: number): ProviderFaultKind {
  if (status < 400) return 'unreadable';
  if (status === 401) return 'key';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'unknown-model';
  if (status === 429) return 'busy';
  if (status === 408 || status === 504) return 'timeout';
  return status < 500 ? 'refused' : 'failed';
}

/** `fetch` says "terminated" or "fetch failed" and keeps what happened to the socket in `cause`. */
function hasNetworkCode(error: unknown): boolean {
  for (let current = error, depth = 0; current instanceof Error && depth < 5; current = current.cause, depth++) {
    if (/^(E[A-Z]+|UND_ERR_\w+)$/.test(String((current as { code?: unknown }).code))) return true;
  }
  return false;
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name;
}

function detailOf(error: unknown): string {
  const { name, statusCode, message } = (
    typeof error === 'object' && error !== null ? error : {}
  ) as Partial<APICallError>;
  const parts = [name ?? 'Error', statusCode, maskSecrets(String(message ?? error))];
  return parts
    .filter((part) => part !== undefined)
    .join(' ')
    .slice(0, MAX_DETAIL_LENGTH);
}

/** Takes out of a provider's text what could be a key, an address or a path, and makes it one line. */
export function maskSecrets(text: string): string {
  return text
    .replace(/\bbearer\s+\S+/gi, '(key)')
    .replace(/\bsk-[\w*.…-]+/g, '(key)')
    .replace(/\b[a-z][a-z+.-]*:\/\/\S+/gi, '(address)')
    .replace(/(?:\/[\w.-]+){2,}/g, '(path)')
    .replace(/[\w*-]{20,}/g, '(masked)')
    .replace(/\s+/g, ' ')
    .trim();
}
