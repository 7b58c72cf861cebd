import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { UserError } from '#lib/errors.ts';
import { metricsOf } from './metrics.ts';
import { gateFault, parseThresholds, readThresholds } from './thresholds.ts';

const right = { 'hit@1': { hits: 1, of: 1 }, overRefusal: { hits: 0, of: 1 } };
const wrong = { 'hit@1': { hits: 0, of: 1 }, overRefusal: { hits: 1, of: 1 } };
const run = { metrics: metricsOf([right, right, right, wrong]), kinds: new Map([['typo', metricsOf([wrong])]]) };

const faults = (thresholds: object) =>
  parseThresholds(thresholds, 't.json')
    .map((gate) => gateFault(gate, run))
    .filter((fault) => fault !== undefined);

describe('thresholds', () => {
  it('are passed by a figure that reaches them, exactly too', () => {
    expect(faults({ all: { 'hit@1': { atLeast: 0.75 }, overRefusal: { atMost: 0.25 } } })).toEqual([]);
  });

  it('name every figure that does not, with its interval and what is wanted', () => {
    expect(
      faults({ all: { 'hit@1': { atLeast: 0.8 }, overRefusal: { atMost: 0.2 } }, typo: { 'hit@1': { atLeast: 0.1 } } }),
    ).toEqual([
      // Wilson for 3 of 4, for 1 of 4 and for 0 of 1.
      'hit@1 of all questions is 0.750 (0.301 to 0.954, n 4); at least 0.8 is wanted.',
      'overRefusal of all questions is 0.250 (0.046 to 0.699, n 4); at most 0.2 is wanted.',
      'hit@1 of the typo questions is 0.000 (0.000 to 0.793, n 1); at least 0.1 is wanted.',
    ]);
  });

  it('are not passed by what was not measured', () => {
    expect(faults({ all: { nuggetRecall: { atLeast: 0 } }, list: { 'hit@1': { atMost: 1 } } })).toEqual([
      'nuggetRecall of all questions was not measured: nothing counts for it; at least 0 is wanted.',
      'hit@1 of the list questions was not measured: nothing counts for it; at most 1 is wanted.',
    ]);
  });

  it('are not enforced when they are null', () => {
    expect(faults({ all: { 'hit@1': null } })).toEqual([]);
  });

  it.each([
    [{ all: { recall: { atLeast: 1 } } }, 'expected one of hit@1, hit@5'],
    [{ all: { 'hit@1': 0.5 } }, 'expected {"atLeast": 0.9}, {"atMost": 0.1} or null'],
    [{ all: { 'hit@1': { atLeast: 0.5, atMost: 0.6 } } }, 'expected {"atLeast": 0.9}'],
    [[], 't.json: the whole: '],
  ])('are refused when they are none: %j', (value, message) => {
    expect(() => parseThresholds(value, 't.json')).toThrow(UserError);
    expect(() => parseThresholds(value, 't.json')).toThrow(message);
  });

  it('are refused when there is no such file, or it is not JSON', async () => {
    await expect(readThresholds('no/such/file.json')).rejects.toThrow(
      'The thresholds in no/such/file.json cannot be read',
    );
    await expect(readFile(import.meta.filename, 'utf8')).resolves.toBeTruthy();
    await expect(readThresholds(import.meta.filename)).rejects.toThrow('cannot be read: Unexpected token');
  });
});
