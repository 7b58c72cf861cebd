import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DailyCap } from './daily-cap.ts';

let folder: string;
let file: string;
const clock = { now: 0 };
const cap = (perDay: number) => new DailyCap(perDay, file, () => clock.now);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'footnote-cap-'));
  file = path.join(folder, 'below', 'questions.json');
  clock.now = Date.UTC(2026, 0, 1, 23, 0, 0);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('when the day is used up, the wait is until midnight, UTC', () => {
  const two = cap(2);
  two.count();
  expect(two.secondsUntilFree()).toBe(0);
  two.count();
  expect(two.secondsUntilFree()).toBe(60 * 60);
  clock.now = Date.UTC(2026, 0, 2);
  expect(two.secondsUntilFree()).toBe(0);
});

test('starting again does not start anew, and nothing half written stays behind', () => {
  cap(1).count();
  expect(cap(1).secondsUntilFree()).toBeGreaterThan(0);
  expect(readdirSync(path.dirname(file))).toEqual(['questions.json']);
});

test('a file that is none counts as nothing asked', () => {
  file = path.join(folder, 'questions.json');
  for (const content of ['', 'null', '{"day":"2026-01-01","count":"9"}']) {
    writeFileSync(file, content);
    expect([content, cap(1).secondsUntilFree()]).toEqual([content, 0]);
  }
});

test('a cap of 0 is none', () => {
  cap(0).count();
  expect(cap(0).secondsUntilFree()).toBe(0);
});
