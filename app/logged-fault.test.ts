import { APICallError } from 'ai';
import { expect, test } from 'vitest';
import { UserError } from '#lib/errors.ts';
import { loggedFault } from './logged-fault.ts';

const QUESTION = 'Who is ill?';
const SECRET = 'sk-canary-0123456789';
const options = { secrets: [SECRET], verbose: false };

test('of a provider the log has the kind of fault only, for its error holds key, question and evidence', () => {
  const thrown = new APICallError({
    message: `Bad key ${SECRET}, prompt was ${QUESTION}`,
    url: 'http://models.example/v1',
    requestBodyValues: { messages: [QUESTION] },
    statusCode: 401,
    responseBody: QUESTION,
  });
  expect(loggedFault(thrown, options)).toEqual({ fault: 'AI_APICallError', statusCode: 401 });
  const verbose = loggedFault(thrown, { ...options, verbose: true });
  expect(verbose.msg).toBe(`Bad key (secret), prompt was ${QUESTION}`);
  expect(JSON.stringify(verbose)).not.toContain(SECRET);
});

test('a sentence for people is logged as it is, what a provider said behind it when asked for', () => {
  const thrown = Object.assign(new UserError('The model provider failed.'), { kind: 'failed', detail: QUESTION });
  expect(loggedFault(thrown, options)).toEqual({
    fault: 'UserError',
    kind: 'failed',
    msg: 'The model provider failed.',
  });
  expect(loggedFault(thrown, { ...options, verbose: true })).toMatchObject({ detail: QUESTION });
});

test('an error of our own is logged with where it happened, and without secrets', () => {
  const fault = loggedFault(Object.assign(new Error(`no ${SECRET}`), { code: 'EIO' }), options);
  expect(fault).toMatchObject({ fault: 'Error', code: 'EIO', msg: 'no (secret)' });
  expect(fault.stack).toMatch(/^ +at .*logged-fault\.test/);
});

test('anything else that is thrown is named by its type', () => {
  expect(loggedFault('oops', options)).toEqual({ fault: 'string' });
  expect(loggedFault(undefined, options)).toEqual({ fault: 'undefined' });
});
