import { describe, expect, it } from 'vitest';
import { scoreContent } from './answer-scores.ts';
import { cite, question, refusal, result } from './sample.test-data.ts';

describe('nugget recall', () => {
  const three = question({ nuggets: [['Moscow'], ['47', 'forty-seven'], ['rain']] });

  it('is the share of the expected facts that the answer holds', () => {
    const { tallies, missed } = scoreContent(three, result({ answer: 'In Moscow, with forty-seven articles. [^1]' }));
    expect(tallies.nuggetRecall).toEqual({ hits: 2 / 3, of: 1 });
    expect(missed).toEqual([2]);
  });

  it('is 0 for a refusal, whatever words it declines with', () => {
    const { tallies, missed } = scoreContent(three, refusal({ answer: 'They are about Moscow and rain.' }));
    expect(tallies.nuggetRecall).toEqual({ hits: 0, of: 1 });
    expect(missed).toEqual([0, 1, 2]);
  });

  it('leaves out questions without nuggets and questions that the articles do not answer', () => {
    expect(scoreContent(question({ nuggets: [] }), result()).tallies).not.toHaveProperty('nuggetRecall');
    expect(scoreContent(question({ answerable: false, nuggets: [['Moscow']] }), result()).tallies).not.toHaveProperty(
      'nuggetRecall',
    );
  });
});

describe('source coverage', () => {
  const two = question({ sources: ['pact', 'vote', 'x'], minSources: 2 });
  const pact = cite(1, 'pact', 'It has 47 articles.');
  const again = cite(2, 'pact', 'Rain delayed the parade.');
  const vote = cite(3, 'vote', 'Snow closed the airport.');

  it.each([
    [[pact], 1 / 2, 'one of two that are needed'],
    [[pact, again], 1 / 2, 'the same article twice is one'],
    [[pact, vote], 1, 'both'],
    [[{ ...pact, articleId: 'other' }], 0, 'no source'],
    [[pact, vote, { ...vote, articleId: 'x' }], 1, 'more than are needed are worth no more'],
  ])('of %j is %d (%#)', (citations, expected) => {
    expect(scoreContent(two, result({ citations })).tallies.sourceCoverage).toEqual({ hits: expected, of: 1 });
  });

  it('is 0 for a refusal, and not measured where no source is needed', () => {
    expect(scoreContent(two, refusal({ citations: [pact] })).tallies.sourceCoverage?.hits).toBe(0);
    expect(scoreContent(question({ sources: [], minSources: 0 }), result()).tallies).not.toHaveProperty(
      'sourceCoverage',
    );
  });
});

describe('refusing', () => {
  const told = question();
  const untold = question({ answerable: false });

  it.each([
    ['what the articles tell', told, refusal(), { refusalPrecision: 0, overRefusal: 1 }],
    ['what they do not tell', untold, refusal(), { refusalPrecision: 1, refusalRecall: 1 }],
  ])('%s', (_, asked, given, expected) => {
    const { tallies } = scoreContent(asked, given);
    for (const [name, hits] of Object.entries(expected)) {
      expect(tallies[name as keyof typeof tallies]).toEqual({ hits, of: 1 });
    }
  });

  it('counts an answer against recall where there is none to give, and for nothing where there is', () => {
    expect(scoreContent(untold, result()).tallies).toEqual({ refusalRecall: { hits: 0, of: 1 } });
    expect(scoreContent(told, result()).tallies.overRefusal).toEqual({ hits: 0, of: 1 });
    expect(scoreContent(told, result()).tallies).not.toHaveProperty('refusalPrecision');
    expect(scoreContent(told, result()).tallies).not.toHaveProperty('refusalRecall');
  });

  it('is not the same as breaking off', () => {
    expect(scoreContent(untold, result({ finish: 'incomplete' })).tallies.refusalRecall?.hits).toBe(0);
  });

  it('is not measured when only finding was', () => {
    expect(scoreContent(told, result({ answer: null, finish: null }))).toEqual({ tallies: {}, missed: [] });
  });
});
