import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { collectCorpus } from '#lib/corpus/read.ts';
import { type AddedFile, addFile, isCorpusFolder, removeArticleFile, removeLeftovers } from './corpus-files.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'footnote-files-'));
  await writeFile(path.join(folder, 'first.md'), 'The first.');
});
afterEach(() => rm(folder, { recursive: true }));

const bytes = (text: string) => new TextEncoder().encode(text);
const names = async () => (await readdir(folder)).toSorted();
const read = (name: string) => readFile(path.join(folder, name), 'utf8');

/** As the index would have it. */
async function articleOf(id: string): Promise<{ id: string; hash: string }> {
  const { articles } = await collectCorpus(folder);
  return articles.find((article) => article.id === id) ?? { id, hash: '' };
}

async function added(name: string, text: string, replace = false): Promise<AddedFile> {
  const result = await addFile(folder, name, bytes(text), replace);
  if ('taken' in result) throw new Error(`taken by ${result.by}`);
  return result;
}

describe('a file that is added', () => {
  test('is there whole, with nothing beside it, and can be taken back', async () => {
    const file = await added('second.md', 'The second.');
    expect(await read('second.md')).toBe('The second.');
    expect(await names()).toEqual(['first.md', 'second.md']);
    await file.undo();
    expect(await names()).toEqual(['first.md']);
  });

  test('never takes the place of another unless that is said', async () => {
    expect(await addFile(folder, 'first.md', bytes('Mine.'))).toEqual({ taken: 'same', by: 'first.md' });
    expect(await read('first.md')).toBe('The first.');
    expect(await names()).toEqual(['first.md']);
  });

  test.each([
    ['FIRST.md', 'same', 'some file systems take it for the same'],
    ['first.txt', 'alike', 'it would be an article of the same id'],
  ])('%s is not added: %s, %s', async (name, taken, _reason) => {
    expect(await addFile(folder, name, bytes('Mine.'))).toEqual({ taken, by: 'first.md' });
    if (taken === 'alike') {
      expect(await addFile(folder, name, bytes('Mine.'), true)).toEqual({ taken, by: 'first.md' });
    }
    expect(await names()).toEqual(['first.md']);
  });

  test('replaces where that is said, and what it has replaced comes back when it is taken back', async () => {
    const file = await added('first.md', 'Mine.', true);
    expect(await read('first.md')).toBe('Mine.');
    await file.undo();
    expect(await read('first.md')).toBe('The first.');
    const again = await added('First.md', 'Mine.', true);
    await again.keep();
    expect(again.name).toBe('first.md');
    expect(await names()).toEqual(['first.md']);
    expect(await read('first.md')).toBe('Mine.');
  });

  test('replaces the one of its very name, not one that looks like it, and no folder', async () => {
    await mkdir(path.join(folder, 'Report.md'));
    await writeFile(path.join(folder, 'REPORT.md'), 'Another.');
    await writeFile(path.join(folder, 'report.md'), 'Old.');
    await (await added('report.md', 'New.', true)).keep();
    expect(await read('report.md')).toBe('New.');
    expect(await read('REPORT.md')).toBe('Another.');
  });

  test('of two at once under one name, one is taken', async () => {
    const both = await Promise.all(['left', 'right'].map((text) => addFile(folder, 'new.md', bytes(text))));
    expect(both.filter((one) => 'taken' in one)).toHaveLength(1);
    expect(await names()).toEqual(['first.md', 'new.md']);
  });
});

describe('a server that is killed while a file is replaced', () => {
  test('leaves one of the two at any moment', async () => {
    const seen = new Set<string>();
    const replacing = added('first.md', 'Mine.', true).then(() => 'done');
    do seen.add(readFileSync(path.join(folder, 'first.md'), 'utf8'));
    while ((await Promise.race([replacing, nextTurn('busy')])) !== 'done');
    seen.add(await read('first.md'));
    expect([...seen]).toEqual(['The first.', 'Mine.']);
  });

  test('leaves nothing for good', async () => {
    await added('first.md', 'Mine.', true);
    await writeFile(path.join(folder, `.adding-${randomUUID()}`), 'Half of');
    await writeFile(path.join(folder, '.replaced-notes'), 'of somebody else');
    expect(await names()).toHaveLength(4);
    await removeLeftovers(folder);
    expect(await names()).toEqual(['.replaced-notes', 'first.md']);
    expect(await read('first.md')).toBe('Mine.');
  });
});

describe('the file of an article', () => {
  test('is deleted, also in a folder below', async () => {
    await mkdir(path.join(folder, 'below'));
    await writeFile(path.join(folder, 'below', 'second.html'), '<p>Second.');
    expect(await removeArticleFile(folder, await articleOf('below/second'))).toBe(true);
    expect(await names()).toEqual(['below', 'first.md']);
    expect(await readdir(path.join(folder, 'below'))).toEqual([]);
  });

  test.each(['../first', 'first.md', '', 'nowhere', '/etc/passwd', 'lines-1', 'lines'])(
    'is looked up, and %j has none',
    async (id) => {
      await writeFile(path.join(folder, 'lines.jsonl'), '{"text": "One of several."}');
      expect(await removeArticleFile(folder, await articleOf(id))).toBe(false);
      expect(await names()).toEqual(['first.md', 'lines.jsonl']);
    },
  );

  test('is the one that gives it, not one beside it that cannot be read', async () => {
    await writeFile(path.join(folder, 'second.docx'), 'no document');
    await writeFile(path.join(folder, 'second.md'), 'The second.');
    expect(await removeArticleFile(folder, await articleOf('second'))).toBe(true);
    expect(await names()).toEqual(['first.md', 'second.docx']);
  });

  test('that is a link loses the link, not what it leads to', async () => {
    await mkdir(path.join(folder, '.kept'));
    await writeFile(path.join(folder, '.kept', 'text'), 'Kept.');
    await symlink(path.join(folder, '.kept', 'text'), path.join(folder, 'linked.md'));
    expect(await removeArticleFile(folder, await articleOf('linked'))).toBe(true);
    expect(await read('.kept/text')).toBe('Kept.');
  });
});

test('files can be added to a folder only', async () => {
  expect(await isCorpusFolder(folder)).toBe(true);
  expect(await isCorpusFolder(path.join(folder, 'first.md'))).toBe(false);
  expect(await isCorpusFolder(path.join(folder, 'nowhere'))).toBe(false);
  await expect(addFile(path.join(folder, 'nowhere'), 'a.md', bytes('A'))).rejects.toThrow(
    /cannot be changed \(ENOENT\)/,
  );
});
