import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '#lib/config.ts';
import { CORPUS_HELP, CORPUS_OPTIONS, withCorpusOptions } from './corpus-options.ts';

const config = readConfig({ INDEX_DIR: 'data/index' });
const indexOf = (values: { corpus?: string; index?: string }) => withCorpusOptions(config, values).index;

describe('--corpus and --index', () => {
  it('leave the settings as they are when neither is given', () => {
    expect(withCorpusOptions(config, {})).toEqual(config);
  });

  it('name what they name', () => {
    expect(withCorpusOptions(config, { corpus: 'news', index: 'elsewhere' })).toEqual({
      ...config,
      corpus: 'news',
      index: 'elsewhere',
    });
    expect(withCorpusOptions(config, { index: 'elsewhere' })).toEqual({ ...config, index: 'elsewhere' });
  });

  it.each([
    ['corpus', ''],
    ['index', ' '],
  ])('name no folder when --%s is empty, as of a variable that is not set', (name, value) => {
    expect(() => withCorpusOptions(config, { [name]: value })).toThrow(
      `--${name} is empty: name a path, or leave the option out.`,
    );
  });

  it('give a named corpus an index of its own, never the served one', () => {
    const own = indexOf({ corpus: 'news' });
    expect(own).not.toBe(config.index);
    expect(path.dirname(own)).toBe('data');
    expect(path.basename(own)).toMatch(/^news-[0-9a-f]{8}$/);
  });

  it.each([
    ['news', path.resolve('news'), 'however it is written'],
    ['news', 'news/', 'with a slash behind it'],
    ['news', './old/../news', 'by a detour'],
  ])('give %s and %s one index: %s', (one, other) => {
    expect(indexOf({ corpus: one })).toBe(indexOf({ corpus: other }));
  });

  it('give two folders of one name an index each', () => {
    expect(indexOf({ corpus: 'a/news' })).not.toBe(indexOf({ corpus: 'b/news' }));
  });

  it('make a folder name of any path', () => {
    expect(path.basename(indexOf({ corpus: 'my news: "best" of.jsonl' }))).toMatch(/^my-news-best-of\.jsonl-/);
    expect(path.basename(indexOf({ corpus: 'статьи' }))).toMatch(/^статьи-/);
  });

  it('are explained', () => {
    for (const option of Object.keys(CORPUS_OPTIONS)) expect(CORPUS_HELP).toContain(`--${option} `);
  });
});
