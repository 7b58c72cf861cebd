import { createHash } from 'node:crypto';
import { mkdtemp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { UserError } from '#lib/errors.ts';
import { main } from './articles.ts';

const TEXT = '\nThe ferry carries mail.\n';
let folder: string;
const corpus = () => path.join(folder, 'corpus');
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'footnote-articles-'));
  await mkdir(corpus());
  await writeFile(
    path.join(corpus(), 'ferry.md'),
    `---\ntitle: The ferry\noutlet: The Coast\nauthor: Ines Okafor\npublished: 2025-03-04\nlanguage: en\n---\n${TEXT}`,
  );
  await writeFile(path.join(corpus(), 'heron.txt'), 'Herons nest on the lower Tarn.');
  await writeFile(path.join(corpus(), 'nothing.md'), '');
});
afterAll(() => rm(folder, { recursive: true }));

let printed: string[];
let reported: string[];
beforeEach(() => {
  printed = [];
  reported = [];
  vi.spyOn(console, 'log').mockImplementation((text: string) => void printed.push(text));
  vi.spyOn(console, 'error').mockImplementation((text: string) => void reported.push(text));
});

describe('npm run articles', () => {
  it('prints one JSON object a line, with the fields that are fixed and the whole text', async () => {
    expect(await main(['--corpus', corpus(), '--json'])).toBe(0);
    const [ferry, heron] = printed.map((line) => JSON.parse(line));
    expect(printed).toHaveLength(2);
    expect(ferry).toEqual({
      id: 'ferry',
      hash: createHash('sha256').update(TEXT).digest('hex'),
      title: 'The ferry',
      outlet: 'The Coast',
      author: 'Ines Okafor',
      published: '2025-03-04',
      language: 'en',
      text: TEXT,
    });
    // What the source does not give is absent.
    expect(Object.keys(heron)).toEqual(expect.arrayContaining(['id', 'hash', 'title', 'text']));
    expect(heron).not.toHaveProperty('outlet');
  });

  it('prints a short list for a person', async () => {
    expect(await main(['--corpus', corpus()])).toBe(0);
    expect(printed[0]).toBe('ferry\n  The ferry\n  The Coast, Ines Okafor, 2025-03-04, en, 25 characters\n');
  });

  it('names what it could not read on standard error, so that the JSON stays JSON', async () => {
    await main(['--corpus', corpus(), '--json']);
    expect(reported).toEqual([expect.stringMatching(/^Skipped nothing\.md: /)]);
  });

  it('writes nothing anywhere', async () => {
    await main(['--corpus', corpus()]);
    expect(await readdir(folder)).toEqual(['corpus']);
  });

  it('refuses a corpus that is not there, and an option that it does not know', async () => {
    await expect(main(['--corpus', path.join(folder, 'none')])).rejects.toThrow('does not exist');
    await expect(main(['--index', 'here'])).rejects.toThrow(UserError);
  });

  it('explains itself', async () => {
    expect(await main(['--help'])).toBe(0);
    for (const option of ['corpus', 'json', 'help']) expect(printed.join()).toContain(`--${option} `);
  });
});
