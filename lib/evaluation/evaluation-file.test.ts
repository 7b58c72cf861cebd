import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UserError } from '#lib/errors.ts';
import { evaluationFile, fingerprintOf, readBaseline } from './evaluation-file.ts';
import { META, question, refusal, result, source } from './sample.test-data.ts';
import { scoreResults } from './score-results.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'footnote-evaluation-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function written(content: unknown): Promise<string> {
  const file = path.join(folder, 'run.json');
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const questions = [question({ id: 'a' }), question({ id: 'b' })];
const scored = () => scoreResults(questions, [refusal({ id: 'b' }), result({ id: 'a' })], source);

describe('the file of a run', () => {
  it('has the metrics by name and the results in the order of the questions', async () => {
    const file = evaluationFile(META, await scored());
    expect(Object.keys(file)).toEqual(['meta', 'metrics', 'results']);
    expect(file.metrics.overRefusal).toMatchObject({ value: 0.5, n: 2 });
    expect(file.meta.kinds['fact']?.overRefusal.value).toBe(0.5);
    expect(file.results.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(Object.keys(file.results[0]!)).toEqual(
      expect.arrayContaining(
        'id kind question retrieved answer citations statements coverage finish milliseconds'.split(' '),
      ),
    );
  });

  it('is read back as a baseline with the same results', async () => {
    const file = evaluationFile(META, await scored());
    const { results, meta } = await readBaseline(await written(file));
    expect(results).toEqual(file.results);
    expect(meta.fingerprint).toBe(META.fingerprint);
  });

  it('may have no nearest passages, and anything more', async () => {
    const { nearest: _, ...bare } = result();
    const { results } = await readBaseline(await written({ meta: {}, metrics: {}, results: [{ ...bare, extra: 1 }] }));
    expect(results[0]?.nearest).toEqual([]);
  });

  it('is refused when it is something else', async () => {
    await expect(readBaseline(path.join(folder, 'missing.json'))).rejects.toThrow(UserError);
    await expect(readBaseline(await written('not json'))).rejects.toThrow('cannot be read');
    await expect(readBaseline(await written([]))).rejects.toThrow(
      'is not what `npm run evaluate -- --json FILE` writes: the whole: ',
    );
    await expect(readBaseline(await written({ meta: {}, results: [{ ...result(), finish: 'done' }] }))).rejects.toThrow(
      'results.0.finish',
    );
  });
});

describe('the fingerprint of a corpus', () => {
  const articles = [
    { id: 'a', hash: '1' },
    { id: 'b', hash: '2' },
  ];

  it('does not depend on the order, and changes with every id and text', () => {
    expect(fingerprintOf(articles.toReversed())).toBe(fingerprintOf(articles));
    expect(fingerprintOf([{ id: 'a', hash: '1' }])).not.toBe(fingerprintOf(articles));
    expect(fingerprintOf([articles[0]!, { id: 'b', hash: '3' }])).not.toBe(fingerprintOf(articles));
    expect(fingerprintOf([articles[0]!, { id: 'c', hash: '2' }])).not.toBe(fingerprintOf(articles));
  });
});
