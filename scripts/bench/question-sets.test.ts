import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ownSet, readSets, writeSet } from './question-sets.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'footnote-sets-'));
});
afterEach(() => rm(folder, { recursive: true }));

const ARTICLE = JSON.stringify({ id: 'a', title: 'Ferries', text: 'The last ferry left at nine.' });
const QUESTION = JSON.stringify({
  id: 'q',
  kind: 'fact',
  question: 'When did it leave?',
  answerable: true,
  sources: ['a'],
});

async function makeSet(name: string): Promise<void> {
  await mkdir(path.join(folder, name));
  await writeFile(path.join(folder, name, 'articles.jsonl'), `${ARTICLE}\n`);
  await writeFile(path.join(folder, name, 'questions.jsonl'), `${QUESTION}\n`);
}

describe('sets of questions', () => {
  it('are the folders that hold articles and questions, by their names', async () => {
    await makeSet('second');
    await makeSet('first');
    await mkdir(path.join(folder, 'neither'));
    expect((await readSets(folder)).map(({ name }) => name)).toEqual(['first', 'second']);
    expect(await readSets(path.join(folder, 'first'))).toMatchObject([{ name: 'first', articles: [{ id: 'a' }] }]);
  });

  it('are refused where there is none, with what was expected', async () => {
    await expect(readSets(folder)).rejects.toThrow('expected articles.jsonl and questions.jsonl');
    await expect(readSets(path.join(folder, 'gone'))).rejects.toThrow('name a folder with --data');
  });

  it('reach every peer without the hash of an article and without what is expected of an answer', async () => {
    const own = await ownSet();
    const files = await writeSet(own, folder);
    const [article] = (await readFile(files.articles, 'utf8')).split('\n');
    expect(Object.keys(JSON.parse(article!))).not.toContain('hash');
    const [question] = (await readFile(files.questions, 'utf8')).split('\n');
    expect(Object.keys(JSON.parse(question!))).toEqual(['id', 'question', 'history']);
  });
});
