import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { UserError } from '#lib/errors.ts';
import { startFakeOpenAI } from '../e2e/support/fake-openai.ts';
import { main, readCount } from './ask.ts';

const ARTICLE = 'The ferry to the island was late on Monday because ice blocked the harbour. It carries mail.';
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'footnote-ask-'));
  await mkdir(path.join(folder, 'corpus'));
  await writeFile(
    path.join(folder, 'corpus', 'ferry.md'),
    `---\ntitle: The ferry\noutlet: The Coast\npublished: 2025-03-04\n---\n${ARTICLE}`,
  );
  await writeFile(path.join(folder, 'corpus', 'heron.md'), 'Herons nest on the lower Tarn from April to July.');
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
afterEach(() => {
  vi.unstubAllEnvs();
});

const ask = (...parameters: string[]) =>
  main([...parameters, '--corpus', path.join(folder, 'corpus'), '--index', path.join(folder, 'index')]);
const QUESTION = 'Why was the ferry late?';

describe('npm run ask', () => {
  it('answers with footnotes and what they rest on', async () => {
    expect(await ask(QUESTION)).toBe(0);
    const shown = printed.join('\n');
    expect(shown).toContain(
      'The Coast: “The ferry to the island was late on Monday **because ice blocked the harbour**.” [^1]',
    );
    expect(shown).toContain(
      '[^1] The ferry, The Coast, 2025-03-04\n     “The ferry to the island was late on Monday because',
    );
    expect(shown).toContain('1 statement, 1 supported; 1 of 2 articles speaks to this.');
  });

  it('shows what an article writes with signs of Markdown as it stands, and keeps apart what is no footnote', async () => {
    const corpus = path.join(folder, 'signs');
    await mkdir(corpus);
    await writeFile(
      path.join(corpus, 'log.md'),
      'The *old* lighthouse <of Tarn> burned down in 1911, says the log [^2].',
    );
    await main(['When did the lighthouse burn down?', '--corpus', corpus, '--index', path.join(folder, 'signs-index')]);
    expect(printed.join('\n')).toContain(
      String.raw`“The *old* lighthouse <of Tarn> burned down **in 1911**, says the log \[^2].” [^1]`,
    );
  });

  it('prints one result of the fixed shape as JSON, and nothing else', async () => {
    expect(await ask(QUESTION, '--json')).toBe(0);
    expect(printed).toHaveLength(1);
    const result = JSON.parse(printed[0]!);
    expect(Object.keys(result).toSorted()).toEqual(
      'id kind question retrieved answer citations statements coverage finish nearest milliseconds'
        .split(' ')
        .toSorted(),
    );
    expect(result).toMatchObject({ question: QUESTION, finish: 'answered', nearest: [] });
    expect(result.retrieved[0]).toBe('ferry');
    for (const { n, articleId, start, end, quote, verdict, ...more } of result.citations) {
      expect(n).toBeGreaterThan(0);
      expect([articleId, ARTICLE.slice(start, end), verdict]).toEqual(['ferry', quote, 'quoted']);
      expect(more).toEqual({});
    }
    for (const { text, citations, verdict, reason, ...more } of result.statements) {
      expect([text !== '', citations.length > 0, verdict, reason]).toEqual([true, true, 'quoted', '']);
      expect(more).toEqual({});
    }
    expect(result.coverage).toEqual({ articles: 2, speaking: ['ferry'], silent: ['heron'] });
    expect(Object.keys(result.milliseconds)).toEqual(['retrieve', 'firstText', 'total']);
  });

  it('takes a question without quotation marks', async () => {
    expect(await ask('When', 'do', 'herons', 'nest?', '--json')).toBe(0);
    expect(JSON.parse(printed[0]!)).toMatchObject({ question: 'When do herons nest?', finish: 'answered' });
  });

  it('refuses what the articles do not tell, shows the nearest passages and still ends well', async () => {
    expect(await ask('Who composed Turandot?')).toBe(0);
    expect(printed.join('\n')).toContain('they never mention “composed” or “Turandot”');
    expect(printed.join('\n')).toContain('Nearest passages:');
  });

  it('quotes at most as many sentences as it is told', async () => {
    await ask('Tell me about the ferry and the island.', '--sentences', '1', '--json');
    expect(JSON.parse(printed[0]!).answer.match(/“/g)).toHaveLength(1);
  });

  it('indexes a corpus that it is named, and says so only when something was new', async () => {
    await rm(path.join(folder, 'index'), { recursive: true, force: true });
    await ask(QUESTION, '--json');
    expect(reported.join('\n')).toContain('Indexed: 2 added');
    reported.length = 0;
    await ask(QUESTION, '--json');
    expect(reported).toEqual([]);
  });

  it('ends with 1 when the model fails, and says so', async () => {
    const fake = await startFakeOpenAI();
    await fake.close();
    vi.stubEnv('OPENAI_BASE_URL', fake.url);
    vi.stubEnv('CHAT_MODEL', 'small');
    vi.stubEnv('FALLBACK', 'none');
    expect(await ask(QUESTION)).toBe(1);
    expect(printed.join('\n')).toContain('The answer is incomplete: ');
  });

  it.each([
    [[], 'There is no question'],
    [['  '], 'There is no question'],
    [[QUESTION, '--loud'], '--loud'],
    [[QUESTION, '--sentences', 'few'], '--sentences is "few"; expected a whole number above 0.'],
  ])('refuses %j: %s', async (parameters, message) => {
    await expect(ask(...parameters)).rejects.toThrow(UserError);
    await expect(ask(...parameters)).rejects.toThrow(message);
  });

  it('explains itself', async () => {
    expect(await main(['--help'])).toBe(0);
    for (const option of ['corpus', 'index', 'sentences', 'json', 'help']) {
      expect(printed.join()).toContain(`--${option} `);
    }
  });
});

describe('a number on the command line', () => {
  it.each(['0', '-1', '1.5', '', 'NaN', '1e3', ' 2'])('is refused when it is %j', (value) => {
    expect(() => readCount('--sentences', value)).toThrow(UserError);
  });

  it('is read, and may be left out', () => {
    expect(readCount('--sentences', '12')).toBe(12);
    expect(readCount('--sentences', undefined)).toBeUndefined();
  });
});
