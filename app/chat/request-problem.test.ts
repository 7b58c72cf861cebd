import { expect, test } from 'vitest';
import { problemOf } from './request-problem.ts';

test.each([
  ['a refused request', new Error('{"error":"The question is empty."}'), 'The question is empty.'],
  ['an answer that failed', new Error('The model did not answer.'), 'The model did not answer.'],
  ['a server that is gone', new TypeError('Failed to fetch'), 'Footnote could not be reached. Is it still running?'],
  ['JSON that is no refusal', new Error('404'), '404'],
  ['nothing at all', new Error(''), 'The question could not be answered.'],
])('%s is told to the reader in a sentence', (_what, error, sentence) => {
  expect(problemOf(error)).toBe(sentence);
});
