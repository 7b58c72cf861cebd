import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '#lib/config.ts';
import type { AnswerEvent } from '#lib/domain.ts';
import { createEmbeddedEmbedder } from '#lib/embedding/embedded-embedder.ts';
import { type Engine, openEngine } from './engine.ts';
import { indexCorpus, type IndexSummary } from './indexing.ts';

/** What is wrong with each stands in its name; all lie beside one another, as they would in a real folder. */
const BAD: Record<string, string | Uint8Array> = {
  'empty.md': '',
  'blank.md': ' \n\n',
  'invalid.md': Buffer.from([0x61, 0xff, 0xfe, 0xfa, 0x62]),
  'binary.md': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]),
  'fake.pdf': '%PDF-1.4 and nothing else',
  'fake.docx': 'PK\u0003\u0004 and nothing else',
  'broken.jsonl': '{"id":"gulls","text":"Gulls nest on the roofs of Rona."}\n{broken\n{"id":"same","text":"Taken."}\n',
  'same.md': 'The first of two texts with one id speaks of herons.',
  'same.txt': 'The second of two texts with one id speaks of geese.',
  'not-yaml.md': '---\ntitle: a: b: c\n---\nThe mill of Rona grinds barley.',
  'unclosed.md': '---\ntitle: Never closed\n\nThe school of Rona has nine pupils.',
  'headings.md': '# Heading\n'.repeat(10_000),
  'table.md': `| a | b |\n| --- | --- |\n${'| one | two |\n'.repeat(20_000)}`,
  'line.txt': 'The tide turns twice a day at the long pier. '.repeat(20_000),
  'marks.md': `${'['.repeat(20_000)}${'*_'.repeat(20_000)}${'('.repeat(20_000)} a`,
  'deep.html': `${'<div>'.repeat(5_000)}The lamp of Rona burns oil.`,
  'invisible.md': 'The cap\u200Bital of Rona is \u202EKorvath\u202C, and its \u{E0041}\u{E0042}harbour is old.',
  'utf16.txt': Buffer.from('\uFEFFDie Fähre fährt am Dienstag nach Rona und am Abend zurück.\r\n', 'utf16le'),
  'bom.md': '\uFEFFThe lighthouse of Rona was built in 1884.',
  'ru.md': 'Паром возит почту на остров Рона каждый вторник. Капитан Иванов работает на нём двадцать лет.',
  'a\nname\u001B[2J.md': 'The baker of Rona sells rye bread.',
  [`${'n'.repeat(252)}.md`]: 'The smith of Rona repairs anchors.',
};

let folder: string;
let summary: IndexSummary;
let engine: Engine;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'footnote-bad-'));
  const corpus = path.join(folder, 'corpus');
  const directory = path.join(folder, 'index');
  mkdirSync(corpus);
  for (const [name, content] of Object.entries(BAD)) writeFileSync(path.join(corpus, name), content);
  writeFileSync(path.join(folder, 'secret.md'), 'Nobody shall read this.');
  symlinkSync('../secret.md', path.join(corpus, 'out.md'));
  symlinkSync('self.md', path.join(corpus, 'self.md'));
  symlinkSync('.', path.join(corpus, 'loop'));
  execFileSync('mkfifo', [path.join(corpus, 'pipe.md')]);
  // A name that is not UTF-8, as old archives have them.
  execFileSync('sh', ['-c', `printf 'Text.' > "$(printf 'latin\\351.md')"`], { cwd: corpus });
  summary = await indexCorpus({ corpus, directory, embedder: createEmbeddedEmbedder() });
  engine = await openEngine({ ...readConfig({}), corpus, index: directory });
}, 120_000);

afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true });
});

async function answer(question: string): Promise<{ text: string; cited: string[]; finish?: string }> {
  const events: AnswerEvent[] = [];
  for await (const event of engine.ask(question, [])) events.push(event);
  const text = events.flatMap((event) => (event.type === 'text' ? [event.delta] : [])).join('');
  const cited = events.flatMap((event) => (event.type === 'citations' ? event.citations : [])).map((c) => c.articleId);
  return { text, cited, finish: events.find((event) => event.type === 'done')?.finish };
}

describe('a folder of bad documents', () => {
  it('is indexed to the end, and each that was not read is named with the reason', () => {
    const reasons = Object.fromEntries(summary.skipped.map(({ path: at, reason }) => [at, reason]));
    expect(reasons).toEqual({
      'empty.md': 'it is empty',
      'blank.md': 'it is empty',
      'invalid.md': 'it is not valid UTF-8: save it as UTF-8',
      'binary.md': 'it is binary, not text',
      'fake.pdf': expect.stringContaining('it is not a PDF, or damaged') as string,
      'fake.docx': 'it is not a Word document, or damaged',
      'broken.jsonl': 'line 2 is not valid JSON',
      'same.md': 'its id "same" is taken by broken.jsonl, line 3',
      'same.txt': 'its id "same" is taken by broken.jsonl, line 3',
      'not-yaml.md (front matter)': expect.stringContaining('it is not valid YAML') as string,
      'unclosed.md (front matter)': 'no line of --- closes it within 64 KB, so it was read as text',
      'out.md': 'it is a link out of the corpus folder',
      'self.md': 'it is a link that leads back to itself',
      loop: 'it is a link to a folder, and those are not followed',
      'pipe.md': 'it is a named pipe, not a regular file',
      'latin\uFFFD.md': 'its name is not valid UTF-8: rename it',
    });
  });

  it.each([
    ['When was the lighthouse of Rona built?', 'bom', '1884'],
    ['How many pupils does the school of Rona have?', 'unclosed', 'nine'],
    ['What does the baker of Rona sell?', 'a\nname\u001B[2J', 'rye bread'],
    ['What does the smith of Rona repair?', 'n'.repeat(252), 'anchors'],
    ['What does the lamp of Rona burn?', 'deep', 'oil'],
    ['Когда паром возит почту на остров Рона?', 'ru', 'вторник'],
  ])('answers %s', async (question, articleId, words) => {
    const { text, cited, finish } = await answer(question);
    expect({ finish, cited: cited.includes(articleId) }).toEqual({ finish: 'answered', cited: true });
    expect(text).toContain(words);
  });

  it('keeps what nobody sees in the text, and finds words across it', async () => {
    expect((await engine.article('invisible'))?.text).toBe(BAD['invisible.md']);
    expect((await answer('What is the capital of Rona?')).cited).toContain('invisible');
  });

  it('tells the languages', async () => {
    const languages = new Map((await engine.articles()).map(({ id, language }) => [id, language]));
    expect([languages.get('ru'), languages.get('utf16'), languages.get('line')]).toEqual(['ru', 'de', 'en']);
  });
});
