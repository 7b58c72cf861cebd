import { describe, expect, it } from 'vitest';
import { evidenceOf } from './evidence.test-data.ts';
import { quotation } from './quotation.ts';

const sentenceOf = (text: string) => evidenceOf({ id: 'pact', sentences: [text] }).sentences[0]!;
const COST = sentenceOf('It cost 40 million crowns.');
const span = { start: 8, end: 18 };

describe('a quotation', () => {
  it('is verbatim, between quotation marks, with its marker behind', () => {
    expect(quotation({ sentence: COST }, true)).toBe('“It cost 40 million crowns.” [^1]');
  });

  it('shows the deciding words in bold where that is wanted', () => {
    expect(quotation({ sentence: COST, span }, true)).toBe('“It cost **40 million** crowns.” [^1]');
    expect(quotation({ sentence: COST, span }, false)).toBe('“It cost 40 million crowns.” [^1]');
  });

  it('sets nothing in bold where the article has marks of its own, as the two would mix', () => {
    expect(quotation({ sentence: sentenceOf('It cost *40 million* crowns.'), span }, true)).toBe(
      '“It cost *40 million* crowns.” [^1]',
    );
  });

  it('brings a wrapped sentence into one line, so that no paragraph ends inside of it', () => {
    expect(quotation({ sentence: sentenceOf('It cost\n40 million\r\n  crowns.') }, false)).toBe(
      '“It cost 40 million crowns.” [^1]',
    );
  });
});
