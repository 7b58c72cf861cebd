import { describe, expect, it } from 'vitest';
import { Numbering } from './numbering.ts';

/** What two sentences of one article are cited as, with something between them. */
function spans(between: string): string[] {
  const text = `It froze.${between}It thawed.`;
  const sentence = (n: number, start: number, end: number) => {
    return { n, articleId: 'a', kind: 'prose' as const, start, end, text: text.slice(start, end), relevance: 1 };
  };
  const sentences = [sentence(1, 0, 9), sentence(2, text.length - 10, text.length)];
  const articles = [{ id: 'a', title: 'A', hash: '' }];
  return new Numbering({ sentences, articles }, () => text).number(new Set([1, 2])).fresh.map(({ quote }) => quote);
}

describe('Numbering', () => {
  it.each([' ', '\n\n- ', ' ”\n 12) “', '\n3.\n'])('joins neighbours with %j between them', (between) => {
    expect(spans(between)).toEqual([`It froze.${between}It thawed.`]);
  });

  it.each([' Then ', '\n3\n', '\n1234. ', '\n1. 2. '])('keeps sentences apart with %j between them', (between) => {
    expect(spans(between)).toEqual(['It froze.', 'It thawed.']);
  });

  it('looks at a rule between two sentences once, however long it is', () => {
    expect(spans(` ${'-'.repeat(300_000)} Then `)).toEqual(['It froze.', 'It thawed.']);
  });
});
