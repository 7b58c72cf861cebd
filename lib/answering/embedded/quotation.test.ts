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

  it('shows the marks of the article itself as the signs they are, beside its own bold', () => {
    const starred = { sentence: sentenceOf('It cost *40 million* crowns.'), span: { start: 9, end: 19 } };
    expect(quotation(starred, true)).toBe(String.raw`“It cost \***40 million**\* crowns.” [^1]`);
  });

  it('has no marker and no link but its own', () => {
    const hostile = sentenceOf('It cost 40 million [^2], 【3】, says [the log](https://tarn.example/).');
    expect(quotation({ sentence: hostile, span }, true)).toBe(
      String.raw`“It cost **40 million** \[\^2\], \【3】, says \[the log\](https://tarn.example/).” [^1]`,
    );
  });

  it('brings a wrapped sentence into one line, so that no paragraph ends inside of it', () => {
    expect(quotation({ sentence: sentenceOf('It cost\n40 million\r\n  crowns.') }, false)).toBe(
      '“It cost 40 million crowns.” [^1]',
    );
  });
});
