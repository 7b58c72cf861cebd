import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { indexingShare, ProgressNote, removeDeadNotes } from './progress-note.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'footnote-progress-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('how far indexing is can be read until it has ended', () => {
  const note = new ProgressNote(folder);
  expect(indexingShare(folder)).toBeUndefined();
  note.note(0.25);
  expect(indexingShare(folder)).toBe(0.25);
  // Half a second has not passed.
  note.note(0.5);
  expect(indexingShare(folder)).toBe(0.25);
  note.end();
  expect(indexingShare(folder)).toBeUndefined();
});

test.each([
  ['of a process that has died', JSON.stringify({ pid: 2 ** 22 + 1, share: 0.5 })],
  ['that is no note', '{"share":'],
  ['of more than all', JSON.stringify({ pid: process.pid, share: 7 })],
])('a note %s tells nothing', (_what, text) => {
  writeFileSync(join(folder, 'progress.json'), text);
  expect(indexingShare(folder)).toBeUndefined();
});

test('what runs that were killed have left is removed, and no note of one that lives', () => {
  const dead = 2 ** 22 + 1;
  writeFileSync(join(folder, 'progress.json'), JSON.stringify({ pid: dead, share: 0.5 }));
  writeFileSync(join(folder, `progress.json.${dead}`), '{"pi');
  writeFileSync(join(folder, 'index.sqlite'), '');
  removeDeadNotes(folder);
  expect(readdirSync(folder)).toEqual(['index.sqlite']);
  new ProgressNote(folder).note(0.5);
  removeDeadNotes(folder);
  expect(indexingShare(folder)).toBe(0.5);
  // A folder that is not there has nothing to be removed.
  expect(() => removeDeadNotes(join(folder, 'nowhere'))).not.toThrow();
});
