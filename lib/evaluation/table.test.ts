import { describe, expect, it } from 'vitest';
import { compareRuns } from './comparison.ts';
import { question, refusal, result, source } from './sample.test-data.ts';
import { scoreResults } from './score-results.ts';
import { comparisonTable, faultList, metricsTable } from './table.ts';

const questions = [
  question({ id: 'a' }),
  question({ id: 'b' }),
  question({ id: 'c', kind: 'near-miss', answerable: false }),
];
const run = (second: typeof result) =>
  scoreResults(questions, [result({ id: 'a' }), second({ id: 'b' }), refusal({ id: 'c' })], source);
const SIZES = new Map([
  ['fact', 2],
  ['near-miss', 1],
]);

describe('the figures in a terminal', () => {
  it('are aligned tables with intervals, n and a row for each kind that counts', async () => {
    const { metrics, kinds } = await run(refusal);
    const lines = metricsTable(metrics, kinds, SIZES);
    expect(lines.slice(lines.findIndex((line) => line.startsWith('Refusing')))).toEqual([
      'Refusing            refusal  refusal     over',
      '           asked  Precision   Recall  Refusal',
      'all            3      0.500    1.000    0.500',
      '  95%               .09–.91  .21–1.0  .09–.91',
      '  n                       2        1        2',
      'fact           2      0.000        –    0.500',
      'near-miss      1      1.000    1.000        –',
      '',
    ]);
  });

  it('leave out groups in which nothing was measured', async () => {
    const found = await scoreResults([questions[0]!], [result({ id: 'a', answer: null, finish: null })], source);
    const text = metricsTable(found.metrics, found.kinds, new Map([['fact', 1]])).join('\n');
    expect(text).toContain('hit@1');
    expect(text).not.toContain('Answering');
    expect(text).not.toContain('Refusing');
  });
});

describe('what is not as expected', () => {
  it('is a line for each question', async () => {
    expect(faultList((await run(refusal)).all)).toEqual([
      '1 of 3 questions did not go as expected:',
      '  b: refused, although the articles answer it',
    ]);
    expect(faultList((await run(result)).all)).toEqual(['All 3 questions went as expected.']);
  });

  it('is cut off where the report tells more', async () => {
    const many = Array.from({ length: 25 }, (_, index) => question({ id: `q${index}` }));
    const { all } = await scoreResults(
      many,
      many.map(({ id }) => refusal({ id })),
      source,
    );
    expect(faultList(all)).toHaveLength(22);
    expect(faultList(all).at(-1)).toBe('  … and 5 more: --html FILE shows them all.');
  });
});

describe('a comparison in a terminal', () => {
  it('has both figures, the change with its interval, and the questions that flipped', async () => {
    const lines = comparisonTable(compareRuns(await run(refusal), await run(result)));
    expect(lines[0]).toBe('Compared with the baseline on 3 questions (differences with 95% intervals, paired):');
    // One of two answerable questions was mended; half of a sample of two is too little to be sure.
    expect(lines.find((line) => line.startsWith('nuggetRecall'))).toMatch(
      /^nuggetRecall +0\.500 +1\.000 +\+0\.500 +0\.000 to \+1\.000 +2 +within chance$/,
    );
    expect(lines.find((line) => line.startsWith('hit@1'))).toMatch(/^hit@1 +1\.000 +1\.000 +0\.000 +2 +same$/);
    expect(lines).toContain('  b (before: refused, although the articles answer it)');
  });
});
