import { describe, expect, it } from 'vitest';
import { scoreCitations } from './citation-scores.ts';
import { cite, refusal, result, textOf } from './sample.test-data.ts';

const SIGNED = cite(1, 'pact', 'The treaty was signed in Moscow.');
const LENGTH = cite(2, 'pact', 'It has 47 articles.');
const RAIN = cite(3, 'pact', 'Rain delayed the parade.');

const score = (answer: string, citations = [SIGNED, LENGTH, RAIN]) =>
  scoreCitations(result({ answer, citations }), textOf).tallies;

describe('citation recall', () => {
  it('is the share of statements that what they cite supports', () => {
    const { citationRecall } = score(
      'The treaty was signed in Moscow. [^1] It has 47 articles. [^1] Nobody cited this remarkable claim. Rain delayed the parade. [^3]',
    );
    // The first and the last are supported; the second cites the wrong sentence, the third cites nothing.
    expect(citationRecall).toEqual({ hits: 2 / 4, of: 1 });
  });

  it('takes all citations of a statement together', () => {
    expect(score('The treaty was signed in Moscow and rain delayed the parade. [^1][^3]').citationRecall?.hits).toBe(1);
  });

  it('gives nothing for a statement with a marker that names no citation', () => {
    expect(score('The treaty was signed in Moscow. [^1][^7]').citationRecall?.hits).toBe(0);
  });

  it('leaves out a lead-in', () => {
    expect(score('The articles say:\n\n- Rain delayed the parade. [^3]').citationRecall?.hits).toBe(1);
  });
});

describe('citation precision', () => {
  it('counts the citations of supported statements', () => {
    // The citation of the second statement is worth nothing: 1 of 2.
    const { citationPrecision } = score('The treaty was signed in Moscow. [^1] Snow fell for nine days. [^3]');
    expect(citationPrecision).toEqual({ hits: 1 / 2, of: 1 });
  });

  it('does not count one that supports nothing alone and is not needed', () => {
    // [^3] says nothing of a treaty, and [^1] supports the statement without it: 1 of 2.
    const { tallies, statements } = scoreCitations(
      result({ answer: 'The treaty was signed in Moscow. [^1][^3]', citations: [SIGNED, RAIN] }),
      textOf,
    );
    expect(tallies.citationPrecision?.hits).toBe(1 / 2);
    expect(statements[0]?.idle).toEqual([3]);
  });

  it('counts both of two that support only together, and both of two that each support alone', () => {
    expect(score('The treaty was signed in Moscow and rain delayed the parade. [^1][^3]').citationPrecision?.hits).toBe(
      1,
    );
    const again = { ...SIGNED, n: 4 };
    expect(score('The treaty was signed in Moscow. [^1][^4]', [SIGNED, again]).citationPrecision?.hits).toBe(1);
  });

  it('is 0 for an answer without citations', () => {
    expect(score('The treaty was signed in Moscow.', [])).toMatchObject({
      citationPrecision: { hits: 0, of: 1 },
      citationRecall: { hits: 0, of: 1 },
    });
  });

  it('is not measured on refusals, broken answers, or where there is no answer', () => {
    for (const other of [refusal(), result({ finish: 'incomplete' }), result({ answer: null, finish: null })]) {
      const { tallies, statements } = scoreCitations(other, textOf);
      expect(tallies).not.toHaveProperty('citationPrecision');
      expect(tallies).not.toHaveProperty('citationRecall');
      expect(statements).toEqual([]);
    }
  });
});

describe('quotes and markers', () => {
  it('are exact only character for character, in the article that is named', () => {
    const citations = [
      SIGNED,
      { ...LENGTH, quote: 'It has 48 articles.' },
      { ...RAIN, start: RAIN.start + 1, end: RAIN.end + 1 },
      { ...SIGNED, n: 4, articleId: 'gone' },
    ];
    const { tallies, inexact } = scoreCitations(result({ answer: 'So. [^1][^2][^3][^4]', citations }), textOf);
    expect(inexact).toEqual([2, 3, 4]);
    expect(tallies.quoteExactness).toEqual({ hits: 1, of: 4 });
  });

  it('dangle when they name no citation, each time they do', () => {
    expect(score('So [^1] it [^9] is [^9].').danglingMarkers).toEqual({ hits: 2, of: 3 });
  });

  it('count in a refusal too: a corrected premise has citations', () => {
    const { tallies } = scoreCitations(refusal({ answer: 'It was not. [^1]', citations: [SIGNED] }), textOf);
    expect(tallies).toEqual({ quoteExactness: { hits: 1, of: 1 }, danglingMarkers: { hits: 0, of: 1 } });
  });

  it('count for nothing where there are none', () => {
    expect(scoreCitations(refusal(), textOf).tallies).toEqual({});
  });
});
