import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { retrievalTallies } from './retrieval-scores.ts';
import { question } from './sample.test-data.ts';
import { ratioOf, type Tallies } from './tally.ts';

const values = (tallies: Tallies) =>
  Object.fromEntries(Object.entries(tallies).map(([name, tally]) => [name, ratioOf([tally])]));

describe('finding', () => {
  it('is measured over the ranked articles', () => {
    const found = retrievalTallies(question({ sources: ['a', 'b'], minSources: 1 }), ['x', 'a', 'y', 'z', 'w', 'b']);
    expect(values(found)).toEqual({
      'hit@1': 0, // x is no source
      'hit@5': 1, // a is
      'hit@20': 1,
      'mrr@10': 1 / 2, // a is second
      'recall@5': 1 / 2, // b is sixth
      'recall@10': 1,
      'all@5': 0,
    });
  });

  it('counts an article once, however often it is named', () => {
    const found = retrievalTallies(question({ sources: ['a', 'b'] }), ['a', 'a', 'a', 'a', 'a', 'b']);
    expect(values(found)).toMatchObject({ 'all@5': 1, 'recall@5': 1 });
  });

  it('gives nothing to an article beyond the tenth place, except a hit among twenty', () => {
    const ranked = ['k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's', 't', 'a'];
    expect(values(retrievalTallies(question({ sources: ['a'] }), ranked))).toEqual({
      'hit@1': 0,
      'hit@5': 0,
      'hit@20': 1,
      'mrr@10': 0,
      'recall@5': 0,
      'recall@10': 0,
      'all@5': 0,
    });
  });

  it('is not measured where nothing can be found', () => {
    expect(retrievalTallies(question({ answerable: false }), ['a'])).toEqual({});
    expect(retrievalTallies(question({ sources: [], minSources: 0 }), ['a'])).toEqual({});
  });

  it('agrees with the definitions written out', () => {
    const ids = fc.uniqueArray(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'.split('')), { maxLength: 20 });
    fc.assert(
      fc.property(ids, fc.uniqueArray(fc.constantFrom(...'abcdef'.split('')), { minLength: 1 }), (ranked, sources) => {
        let firstPlace = 0;
        for (let place = 1; place <= 10 && firstPlace === 0; place++) {
          if (sources.includes(ranked[place - 1] ?? '')) firstPlace = place;
        }
        const among = (depth: number) => sources.filter((id) => ranked.indexOf(id) >= 0 && ranked.indexOf(id) < depth);
        expect(values(retrievalTallies(question({ sources }), ranked))).toEqual({
          'hit@1': among(1).length > 0 ? 1 : 0,
          'hit@5': among(5).length > 0 ? 1 : 0,
          'hit@20': among(20).length > 0 ? 1 : 0,
          'mrr@10': firstPlace === 0 ? 0 : 1 / firstPlace,
          'recall@5': among(5).length / sources.length,
          'recall@10': among(10).length / sources.length,
          'all@5': among(5).length === sources.length ? 1 : 0,
        });
      }),
    );
  });
});
