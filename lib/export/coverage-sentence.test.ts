import { describe, expect, test } from 'vitest';
import type { Statement, Verdict } from '#lib/domain.ts';
import { coverageSentence, statementsSentence } from './coverage-sentence.ts';

function statements(...verdicts: Verdict[]): Statement[] {
  return verdicts.map((verdict) => ({ text: '', citations: [], verdict, reason: '' }));
}

describe('the sentence about the statements', () => {
  test('counts quotations as supported', () => {
    expect(statementsSentence(statements('quoted', 'supported'))).toBe('2 statements, 2 supported');
  });

  test('names what is not supported, and only what there is', () => {
    expect(statementsSentence(statements('quoted', 'partial', 'uncited'))).toBe(
      '3 statements, 1 supported, 1 partly supported, 1 without a footnote',
    );
  });

  test('does not hide that nothing is supported', () => {
    expect(statementsSentence(statements('unsupported'))).toBe('1 statement, 0 supported, 1 not supported');
  });

  test('says nothing of an answer that states nothing', () => {
    expect(statementsSentence([])).toBe('');
  });
});

describe('the sentence about coverage', () => {
  test('counts articles that print one text as one origin', () => {
    const coverage = { articles: 5, speaking: ['a', 'b', 'c'], silent: [], copies: [['a', 'b']] };
    expect(coverageSentence(coverage).words).toBe('3 of 5 articles speak to this, which go back to 2 different texts');
    expect(coverageSentence({ ...coverage, speaking: ['a', 'b'] }).words).toMatch(/to this, which go back to 1 text$/);
  });

  test('names the articles that do not speak to the question', () => {
    expect(coverageSentence({ articles: 3, speaking: ['a', 'b'], silent: ['c'] })).toEqual({
      words: '2 of 3 articles speak to this',
      named: ['c'],
      unnamed: 0,
    });
  });

  test('counts those it does not name: in a large corpus the silent ones are not all listed', () => {
    const coverage = { articles: 900, speaking: ['a'], silent: ['b', 'c', 'd', 'e', 'f', 'g'] };
    expect(coverageSentence(coverage)).toEqual({
      words: '1 of 900 articles speaks to this',
      named: ['b', 'c', 'd', 'e'],
      unnamed: 895,
    });
  });

  test('names none when none speaks', () => {
    expect(coverageSentence({ articles: 2, speaking: [], silent: ['a', 'b'] })).toEqual({
      words: '0 of 2 articles speak to this',
      named: [],
      unnamed: 0,
    });
  });
});
