import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentences.ts';
import { numberWords } from './numbered-words.ts';
import { termNumber } from './term-number.ts';
import { words } from './words.ts';

const TEXT = '# On the quay\n\nThe ferry left at nine. Nobody minded.\n\n- Ёлка стоит.\n- 東京の駅は古い。';

describe('the words of a passage as numbers', () => {
  it('are those of its sentences, one after the other', () => {
    const sentences = splitSentences(TEXT);
    const { numbers, bounds } = numberWords({ text: TEXT, start: 0, sentences });
    const found = sentences.map((_, at) => [...numbers.subarray(bounds[2 * at], bounds[2 * at + 1])]);
    expect(found).toEqual(
      sentences.map(({ start, end }) => words(TEXT.slice(start, end)).map(({ term }) => termNumber(term))),
    );
    expect(found.map(({ length }) => length)).toEqual([3, 5, 2, 2, expect.any(Number)]);
  });

  it('are found in a passage from the middle of an article, whose sentences are told by their places in the article', () => {
    const start = TEXT.indexOf('The ferry');
    const sentences = splitSentences(TEXT).filter((sentence) => sentence.start >= start);
    const { numbers, bounds } = numberWords({ text: TEXT.slice(start), start, sentences });
    expect(bounds.slice(0, 4)).toEqual(Int32Array.of(0, 5, 5, 7));
    expect(numbers[1]).toBe(termNumber('ferri'));
  });

  it('are none without words', () => {
    expect(numberWords({ text: '—', start: 0, sentences: [] })).toEqual({
      numbers: new Int32Array(0),
      bounds: new Int32Array(0),
    });
  });
});
