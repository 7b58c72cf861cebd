import { describe, expect, it } from 'vitest';
import { type MadeArticle, madeArticles } from './made-corpus.ts';

const TEXTS = [
  'The ferry was late because Brandt had the flu. It left at 9. Nobody minded, said Lindqvist.',
  'The bridge cost 40 million. The mayor praised Marchetti for it. It opened in May.',
];

function first(count: number, seed: number): MadeArticle[] {
  const made = madeArticles(TEXTS, seed);
  return Array.from({ length: count }, () => made.next().value);
}

describe('made articles', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(first(5, 1)).toEqual(first(5, 1));
    expect(first(5, 2)).not.toEqual(first(5, 1));
  });

  it('are all different', () => {
    const texts = first(50, 1).map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('are made of the sentences of real ones, with other names and figures', () => {
    const [{ text }] = first(1, 1) as [MadeArticle];
    expect(text).toMatch(/was late because \p{Lu}\p{Ll}+ had the flu|The bridge cost \d+ million/u);
  });
});
