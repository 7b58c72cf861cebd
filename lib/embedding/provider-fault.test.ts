import { APICallError, RetryError } from 'ai';
import { describe, expect, it } from 'vitest';
import { maskSecrets, sortProviderFault } from './provider-fault.ts';

function call(statusCode: number | undefined, message = 'no'): APICallError {
  return new APICallError({ message, url: 'http://host/v1', requestBodyValues: {}, statusCode });
}

describe('sortProviderFault', () => {
  it.each([
    [401, 'key'],
    [403, 'forbidden'],
    [404, 'unknown-model'],
    [408, 'timeout'],
    [413, 'refused'],
    [429, 'busy'],
    [500, 'failed'],
    [503, 'failed'],
    // An HTML page with status 200.
    [200, 'unreadable'],
    // No answer at all.
    [undefined, 'unreachable'],
  ])('sorts status %s as %s', (status, kind) => {
    expect(sortProviderFault(call(status)).kind).toBe(kind);
  });

  it('looks at the last of several attempts', () => {
    const error = new RetryError({ message: 'x', reason: 'maxRetriesExceeded', errors: [call(500), call(429)] });
    expect(sortProviderFault(error).kind).toBe('busy');
  });

  it('knows a connection that broke by the code deep in its causes', () => {
    const socket = Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' });
    expect(sortProviderFault(new TypeError('terminated', { cause: socket })).kind).toBe('unreachable');
  });

  it('takes a plain object for an error event of the provider', () => {
    expect(sortProviderFault({ message: 'backend down', type: 'server_error' })).toEqual({
      kind: 'failed',
      detail: 'Error backend down',
    });
  });

  it('says what happened for the log, without the key', () => {
    const { detail } = sortProviderFault(call(401, 'Incorrect API key provided: sk-abc***xyz.\nSee http://host/keys'));
    expect(detail).toBe('AI_APICallError 401 Incorrect API key provided: (key) See (address)');
  });
});

describe('maskSecrets', () => {
  it.each([
    ['Bearer abc.def-123 refused', '(key) refused'],
    ['at postgres://me:secret@host/db now', 'at (address) now'],
    ['open /srv/models/big.gguf failed', 'open (path) failed'],
    ['token 0123456789abcdef0123456789 bad', 'token (masked) bad'],
    ['and/or stays, as does 429', 'and/or stays, as does 429'],
  ])('%s', (text, masked) => {
    expect(maskSecrets(text)).toBe(masked);
  });
});
