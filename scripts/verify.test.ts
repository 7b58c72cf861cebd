import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AnswerEvent, ArticleInfo, Citation, Statement } from '#lib/domain.ts';
import { openEngine } from '#lib/engine/engine.ts';
import { readConfig } from '#lib/config.ts';
import { conversationAsJson } from '#lib/export/conversation-as-json.ts';
import type { ShownAnswer } from '#lib/export/shown-answer.ts';
import { bringUpToDate } from './index.ts';
import { main } from './verify.ts';

const QUESTION = 'Why was the ferry late?';
const ARTICLE = 'The ferry to the island was late on Monday because ice blocked the harbour. It carries mail.';
let folder: string;
let file: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'footnote-verify-'));
  file = path.join(folder, 'conversation.json');
  await mkdir(path.join(folder, 'corpus'));
  await writeArticle(ARTICLE);
  const config = { ...readConfig({}), corpus: path.join(folder, 'corpus'), index: path.join(folder, 'index') };
  await bringUpToDate(config);
  const engine = await openEngine(config);
  await writeFile(
    file,
    conversationAsJson([await answerOf(engine.ask(QUESTION, []), await engine.articles())], new Date()),
  );
  await engine.close();
});
afterAll(() => rm(folder, { recursive: true }));

let printed: string[];
let reported: string[];
beforeEach(async () => {
  printed = [];
  reported = [];
  vi.spyOn(console, 'log').mockImplementation((text: string) => void printed.push(text));
  vi.spyOn(console, 'error').mockImplementation((text: string) => void reported.push(text));
  await writeArticle(ARTICLE);
});

function writeArticle(text: string, name = 'ferry.md'): Promise<void> {
  return writeFile(path.join(folder, 'corpus', name), `---\ntitle: The ferry\noutlet: The Coast\n---\n${text}`);
}

/** An answer of the engine as the page shows it. */
async function answerOf(events: AsyncIterable<AnswerEvent>, articles: readonly ArticleInfo[]): Promise<ShownAnswer> {
  let text = '';
  let citations: Citation[] = [];
  let statements: Statement[] = [];
  for await (const event of events) {
    if (event.type === 'text') text += event.delta;
    if (event.type === 'citations') citations = event.citations;
    if (event.type === 'statements') statements = event.statements;
  }
  const named = new Map(articles.map((article) => [article.id, article]));
  return { question: QUESTION, text, citations, articles: named, metadata: { finish: 'answered', statements } };
}

const verify = (...parameters: string[]) =>
  main([...parameters, '--corpus', path.join(folder, 'corpus'), '--index', path.join(folder, 'index')]);

describe('npm run verify', () => {
  it('ends with 0 when all holds', async () => {
    expect(await verify(file)).toBe(0);
    expect(printed.join('\n')).toMatch(
      /^Checked 1 answer with 1 footnote, exported 2\S+Z, against 1 article\.\n\nWhy was the ferry late\?\n  \[1\] stands: The ferry\n\nNot checked, because [^\n]+\n\nEverything holds\.$/,
    );
  });

  it('ends with 0 when a sentence stands elsewhere, and says so', async () => {
    await writeArticle(`Corrected.\n\n${ARTICLE}`);
    expect(await verify(file)).toBe(0);
    expect(printed.join('\n')).toContain('[1] stands elsewhere, in an article that has changed: The ferry');
  });

  it('ends with 1 when a sentence is gone, and lists it', async () => {
    await writeArticle(ARTICLE.replace('ice', 'fog'));
    expect(await verify(file)).toBe(1);
    expect(printed.join('\n')).toContain(
      '  [1] GONE from the article: The ferry\n  ✕ Footnote 1 (The ferry): its article',
    );
    expect(printed.join('\n')).toMatch(/\n1 thing does not hold\.$/);
  });

  it('prints what it found as JSON, and nothing else', async () => {
    await writeArticle(ARTICLE.replace('ice', 'fog'));
    expect(await verify(file, '--json')).toBe(1);
    expect(printed).toHaveLength(1);
    expect(JSON.parse(printed[0]!)).toMatchObject({
      holds: false,
      answers: [{ question: QUESTION, citations: [{ n: 1, articleId: 'ferry', title: 'The ferry', state: 'gone' }] }],
    });
  });

  it('prints nothing that moves the cursor of a terminal', async () => {
    const hostile = path.join(folder, 'hostile.json');
    const answer: ShownAnswer = {
      question: 'Why\u001B[2J\u0007 \u202Eevil?',
      text: 'It froze [^1].',
      citations: [{ n: 1, articleId: '\u001B]0;x\u0007', hash: '', start: 0, end: 1, quote: 'x' }],
      articles: new Map(),
      metadata: { finish: 'answered' },
    };
    await writeFile(hostile, conversationAsJson([answer], new Date()));
    expect(await verify(hostile)).toBe(1);
    expect(printed.join('\n')).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E]/);
  });

  it.each([
    [['missing.json'], 'There is no file missing.json. "Export conversation"'],
    [['.'], ' cannot be read: '],
    [[path.resolve('README.md')], 'README.md is Markdown, which has no hashes'],
    [[path.resolve('package.json')], 'package.json is no exported conversation'],
    [[], 'Name one exported file.'],
    [['one.json', 'two.json'], 'Name one exported file.'],
    [['one.json', '--loud'], '--loud'],
  ])('ends with 2 for %j, which cannot be checked', async (parameters, sentence) => {
    expect(await verify(...parameters)).toBe(2);
    expect(reported.join('\n')).toContain(sentence);
    expect(printed).toEqual([]);
  });

  it('explains itself', async () => {
    expect(await main(['--help'])).toBe(0);
    for (const option of ['corpus', 'index', 'json', 'help']) expect(printed.join()).toContain(`--${option} `);
  });
});
