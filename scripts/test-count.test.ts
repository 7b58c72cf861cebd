import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { add, countPlaywright, countVitest, summary } from './test-count.ts';

let folder: string;
let file: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'footnote-count-'));
  file = path.join(folder, 'report.json');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function vitestReport(passed: number, failed: number, testResults: object[] = []): string {
  writeFileSync(file, JSON.stringify({ numPassedTests: passed, numFailedTests: failed, testResults }));
  return file;
}

function playwrightReport(stats: object, errors: object[] = []): string {
  writeFileSync(file, JSON.stringify({ stats: { expected: 0, unexpected: 0, flaky: 0, ...stats }, errors }));
  return file;
}

describe('counting what Vitest reports', () => {
  it('takes its numbers as they are', () => {
    expect(countVitest(vitestReport(12, 2), 1)).toEqual({ passed: 12, failed: 2 });
  });

  it('counts a file that could not be loaded, in which no test has failed', () => {
    const broken = { status: 'failed', assertionResults: [] };
    expect(countVitest(vitestReport(12, 0, [broken]), 1)).toEqual({ passed: 12, failed: 1 });
  });

  it('counts a failure when it ended badly after tests that all passed', () => {
    expect(countVitest(vitestReport(12, 0), 1)).toEqual({ passed: 12, failed: 1 });
  });

  it('counts a failure when there is no report, since then it never ran', () => {
    expect(countVitest(path.join(folder, 'none.json'), 0)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('counting what Playwright reports', () => {
  it('takes its numbers as they are', () => {
    expect(countPlaywright(playwrightReport({ expected: 5, unexpected: 1 }), 1)).toEqual({ passed: 5, failed: 1 });
  });

  it('counts a test that passed only the second time as failed', () => {
    expect(countPlaywright(playwrightReport({ expected: 5, flaky: 1 }), 0)).toEqual({ passed: 5, failed: 1 });
  });

  it('counts errors outside of the tests', () => {
    expect(countPlaywright(playwrightReport({ expected: 5 }, [{}]), 1)).toEqual({ passed: 5, failed: 1 });
  });
});

describe('the summary', () => {
  it('is one line that tools can read', () => {
    expect(summary(add({ passed: 1, failed: 0 }, { passed: 30, failed: 2 }))).toBe('31 passed, 2 failed');
  });
});
