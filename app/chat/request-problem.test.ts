import { expect, test } from 'vitest';
import { ENGLISH } from '../language/in-english.test-data.tsx';
import { toldIn } from '../language/told.tsx';
import { isBehind, isTooEarly, problemOf, refusalOf, requestOf } from './request-problem.ts';

test.each([
  ['a refused request', new Error('{"error":"The question is empty."}'), 'The question is empty.'],
  ['an answer that failed', new Error('The model did not answer.'), 'The model did not answer.'],
  ['a server that is gone', new TypeError('Failed to fetch'), 'Footnote could not be reached. Is it still running?'],
  ['JSON that is no refusal', new Error('404'), '404'],
  [
    'what is no answer of ours',
    new SyntaxError('Unexpected token <'),
    'Footnote could not be reached. Is it still running?',
  ],
  ['nothing at all', new Error(''), 'The question could not be answered.'],
])('%s is told to the reader in a sentence', (_what, error, sentence) => {
  expect(toldIn(ENGLISH, problemOf(error))).toBe(sentence);
});

test.each(['<html><h1>502 Bad Gateway</h1><p>nginx</p></html>', '', '404', '{"message":"Forbidden"}'])(
  'a refusal by a server in between, such as %j, is told as our own not being reached',
  (body) => expect(problemOf(refusalOf(body))).toEqual({ key: 'problem.unreachable' }),
);

test('a refusal by our own says what that says', () => {
  expect(problemOf(refusalOf('{"error":"The question is empty."}'))).toBe('The question is empty.');
});

test('a failure of the server has the name of its request in the log, a refusal has none', () => {
  expect(requestOf(new Error('{"error":"Something went wrong.","requestId":"7f3a9c21"}'))).toBe('7f3a9c21');
  expect(requestOf(new Error('{"error":"The question is empty."}'))).toBeUndefined();
  expect(requestOf(new Error('The model did not answer.'))).toBeUndefined();
});

test('a refusal says when the conversation has gone on elsewhere', () => {
  expect(isBehind(new Error('{"error":"It has gone on.","reason":"behind"}'))).toBe(true);
  expect(isBehind(new Error('{"error":"behind"}'))).toBe(false);
  expect(isBehind(new TypeError('Failed to fetch'))).toBe(false);
});

test('a refusal says when the articles are still being indexed', () => {
  const early = new Error('{"error":"The articles are being indexed.","reason":"indexing"}');
  expect(isTooEarly(early)).toBe(true);
  expect(problemOf(early)).toEqual({ key: 'problem.notYetIndexed', sentence: 'The articles are being indexed.' });
  expect(isTooEarly(new Error('{"error":"There is no index.","requestId":"7f3a9c21"}'))).toBe(false);
});
