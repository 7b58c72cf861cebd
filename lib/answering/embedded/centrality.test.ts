import { describe, expect, it } from 'vitest';
import { centralities, similarity, termVectors } from './centrality.ts';

const TEXTS = ['The ferry is late.', 'The ferry carries mail.', 'The ferry is late again.', 'Snow fell.', ''];

describe('term vectors', () => {
  it('make a text like itself, unlike one of other words, and half like one that shares some', () => {
    const [late, mail, again, snow] = termVectors(TEXTS);
    expect(similarity(late!, late!)).toBeCloseTo(1);
    expect(similarity(late!, snow!)).toBe(0);
    expect(similarity(late!, again!)).toBeGreaterThan(similarity(late!, mail!));
  });

  it('find likeness alike in both directions', () => {
    const vectors = termVectors(TEXTS);
    for (const one of vectors)
      for (const other of vectors) expect(similarity(one, other)).toBeCloseTo(similarity(other, one));
  });
});

describe('how central a text is', () => {
  it('is its mean similarity to all others, as a share of the most central', () => {
    const vectors = termVectors(TEXTS);
    const naive = vectors.map((one, index) =>
      vectors.reduce((sum, other, place) => (place === index ? sum : sum + similarity(one, other)), 0),
    );
    const most = Math.max(...naive);
    centralities(vectors).forEach((central, index) => expect(central).toBeCloseTo(naive[index]! / most));
  });

  it('is nothing where nothing is shared', () => {
    expect(centralities(termVectors(['Snow fell.', 'Herons nest.']))).toEqual([0, 0]);
    expect(centralities([])).toEqual([]);
  });
});
