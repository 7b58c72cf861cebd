import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { UserError } from '#lib/errors.ts';
import { main } from './evaluate.ts';

const ARTICLES = {
  'harbour.md':
    '---\ntitle: The harbour opens\noutlet: The Coast\n---\n\nThe new harbour of Brenwick opened on 3 March 2025. It cost 40 million crowns. Mayor Ada Lindqvist cut the ribbon.\n',
  'bridge.md':
    '---\ntitle: A bridge is closed\noutlet: The Valley\n---\n\nThe old bridge over the Tarn was closed in June because of rust. Engineers expect the repair to take two years.\n',
};
const QUESTIONS = [
  {
    id: 'cost',
    kind: 'fact',
    question: 'How much did the harbour of Brenwick cost?',
    history: [],
    answerable: true,
    nuggets: [['40 million']],
    sources: ['harbour'],
    minSources: 1,
  },
  {
    id: 'rust',
    kind: 'reason',
    question: 'Why was the bridge over the Tarn closed?',
    history: [],
    answerable: true,
    nuggets: [['rust']],
    sources: ['bridge'],
    minSources: 1,
  },
  {
    id: 'opera',
    kind: 'far-away',
    question: 'Who composed the opera Turandot?',
    history: [],
    answerable: false,
    nuggets: [],
    sources: [],
    minSources: 0,
  },
];

let folder: string;
const file = (name: string) => path.join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'footnote-evaluate-'));
  await mkdir(file('corpus'));
  for (const [name, text] of Object.entries(ARTICLES)) await writeFile(file(`corpus/${name}`), text);
  await writeFile(file('questions.jsonl'), QUESTIONS.map((question) => JSON.stringify(question)).join('\n'));
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

const evaluate = (...options: string[]) =>
  main(['--corpus', file('corpus'), '--index', file('index'), '--questions', file('questions.jsonl'), ...options]);

describe('npm run evaluate', () => {
  it('asks all questions, prints the figures and writes them with every result', async () => {
    expect(await evaluate('--json', file('run.json'), '--html', file('run.html'))).toBe(0);
    expect(printed.join('\n')).toMatch(/^all +3 +1\.000 +1\.000 +1\.000/m);

    const run = JSON.parse(await readFile(file('run.json'), 'utf8'));
    expect(Object.keys(run)).toEqual(['meta', 'metrics', 'results']);
    expect(run.metrics['hit@1']).toMatchObject({ value: 1, n: 2 });
    expect(run.metrics.refusalRecall).toMatchObject({ value: 1, n: 1 });
    expect(run.meta).toMatchObject({ articles: 2, retrievalOnly: false, typos: null, sentences: null });
    expect(run.results.map(({ id, finish }: { id: string; finish: string }) => [id, finish])).toEqual([
      ['cost', 'answered'],
      ['rust', 'answered'],
      ['opera', 'refused'],
    ]);
    const [{ articleId, start, end, quote }] = run.results[0].citations;
    const article = ARTICLES['harbour.md'].replace(/^---\n.*?\n---\n/s, '');
    expect([articleId, article.slice(start, end)]).toEqual(['harbour', quote]);
    expect(await readFile(file('run.html'), 'utf8')).toContain('questions went as expected</h1>');
  });

  it('gives the same results again, but for the times', async () => {
    await evaluate('--json', file('again.json'));
    const results = async (name: string) =>
      JSON.parse(await readFile(file(name), 'utf8')).results.map((result: object) => ({ ...result, milliseconds: 0 }));
    expect(await results('again.json')).toEqual(await results('run.json'));
  });

  it('compares with an earlier run', async () => {
    await evaluate('--baseline', file('run.json'), '--typos', '5');
    expect(printed.join('\n')).toContain('Compared with the baseline on 3 questions');
    expect(printed.join('\n')).toMatch(/^hit@1 +1\.000/m);
  });

  it('measures finding alone', async () => {
    await evaluate('--retrieval-only', '--json', file('found.json'));
    const { results, metrics } = JSON.parse(await readFile(file('found.json'), 'utf8'));
    expect(results[0]).toMatchObject({ answer: null, finish: null });
    expect(results[0].retrieved[0]).toBe('harbour');
    expect(metrics.nuggetRecall.value).toBeNull();
    expect(printed.join('\n')).not.toContain('Answering');
  });

  it('ends with 1 when a figure misses its threshold, and names it', async () => {
    await writeFile(file('strict.json'), JSON.stringify({ all: { refusalPrecision: { atMost: 0.5 } } }));
    await writeFile(file('mild.json'), JSON.stringify({ all: { refusalPrecision: { atLeast: 0.5 } } }));
    expect(await evaluate('--thresholds', file('strict.json'))).toBe(1);
    expect(reported.join('\n')).toContain('refusalPrecision of all questions is 1.000');
    expect(await evaluate('--thresholds', file('mild.json'))).toBe(0);
  });

  it('refuses what cannot be measured before it indexes anything', async () => {
    const untouched = (...options: string[]) =>
      main(['--corpus', file('corpus'), '--index', file('untouched'), ...options]);
    await expect(untouched('--questions', file('none.jsonl'))).rejects.toThrow('Name a file with --questions.');
    await expect(untouched('--baseline', file('none.json'))).rejects.toThrow('Write one with --json.');
    await expect(untouched('--json', file('none/run.json'))).rejects.toThrow('there is no folder');
    await expect(untouched('--typos', 'many')).rejects.toThrow('--typos is "many"; expected a whole number');
    await expect(untouched('--sentences', '0')).rejects.toThrow('--sentences is "0"');
    await expect(untouched('--json')).rejects.toThrow(UserError);
    await expect(readFile(file('untouched'))).rejects.toThrow('ENOENT');
  });

  it('refuses questions that belong to other articles, and warns when some do', async () => {
    const other = { ...QUESTIONS[0], id: 'other', sources: ['elsewhere'] };
    await writeFile(file('others.jsonl'), JSON.stringify(other));
    await expect(evaluate('--questions', file('others.jsonl'))).rejects.toThrow(
      '1 of 1 questions in ' +
        file('others.jsonl') +
        ' expect articles that ' +
        file('corpus') +
        ' does not have: "other" expects "elsewhere". Name the questions',
    );
    await writeFile(file('some.jsonl'), [QUESTIONS[1], other].map((question) => JSON.stringify(question)).join('\n'));
    expect(await evaluate('--questions', file('some.jsonl'))).toBe(0);
    expect(reported.join('\n')).toContain('1 of 2 questions');
  });

  it('explains itself', async () => {
    expect(await main(['--help'])).toBe(0);
    for (const option of 'questions corpus index json html baseline thresholds retrieval-only typos sentences'.split(
      ' ',
    )) {
      expect(printed.join('\n')).toContain(`--${option} `);
    }
  });
});
