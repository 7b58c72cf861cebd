/** How many tests passed and failed, from the JSON reports of Vitest and Playwright. */
import { readFileSync } from 'node:fs';

export interface Count {
  passed: number;
  failed: number;
}

export function add(a: Count, b: Count): Count {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed };
}

export function summary({ passed, failed }: Count): string {
  return `${passed} passed, ${failed} failed`;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/**
 * @param file Vitest's JSON report; absent when Vitest could not start
 * @param exitCode what Vitest ended with
 */
export function countVitest(file: string, exitCode: number): Count {
  const report = readReport<VitestReport>(file);
  if (report === undefined) return { passed: 0, failed: 1 };
  // A file that cannot be loaded has no tests to count, and yet has failed.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return honest({ passed: report.numPassedTests, failed: report.numFailedTests + broken.length }, exitCode);
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
  /** What went wrong outside of tests, such as a spec that cannot be loaded. */
  errors: unknown[];
}

/**
 * @param file Playwright's JSON report; absent when Playwright could not start
 * @param exitCode what Playwright ended with
 */
export function countPlaywright(file: string, exitCode: number): Count {
  const report = readReport<PlaywrightReport>(file);
  if (report === undefined) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky } = report.stats;
  return honest({ passed: expected, failed: unexpected + flaky + report.errors.length }, exitCode);
}

/** A runner that ended badly without a failed test, as by an error after the last one, has still failed. */
function honest(count: Count, exitCode: number): Count {
  return exitCode !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

function readReport<Report>(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
