import { describe, expect, it } from 'vitest';
import type { Hit } from '#lib/domain.ts';
import { passageCoverage } from './confidence.ts';
import { passageOf, queryOf } from './query.test-data.ts';

const hits = (...texts: string[]): Hit[] =>
  texts.map((text, index) => ({ passage: passageOf(index, `article-${index}`, [text]), score: 1, found: 'words' }));
const NO_TITLES = new Map<string, string>();

describe('how well the passages cover a question', () => {
  it('is 1 when one passage holds all its words, and 0 when none holds any', () => {
    const query = queryOf('Which ferry carries mail?');
    expect(passageCoverage(query, hits('The ferry carries mail.'), NO_TITLES)).toBeCloseTo(1);
    expect(passageCoverage(query, hits('Snow fell.'), NO_TITLES)).toBe(0);
    expect(passageCoverage(query, [], NO_TITLES)).toBe(0);
  });

  it('is that of the best passage: words scattered over several are no answer', () => {
    const query = queryOf('Which ferry carries mail?');
    const scattered = passageCoverage(query, hits('A ferry.', 'It carries.', 'Mail.'), NO_TITLES);
    expect(scattered).toBeLessThan(passageCoverage(query, hits('A ferry.', 'It carries mail.'), NO_TITLES));
  });

  it('counts the title, which says what the whole article is about', () => {
    const query = queryOf('Which ferry carries mail?');
    expect(passageCoverage(query, hits('It carries mail.'), new Map([['article-0', 'The ferry']]))).toBeCloseTo(1);
  });

  it('misses a name more than an ordinary word', () => {
    const query = queryOf('ferry Lindqvist');
    expect(passageCoverage(query, hits('A ferry.'), NO_TITLES)).toBeLessThan(
      passageCoverage(query, hits('Lindqvist.'), NO_TITLES),
    );
  });

  it('believes a synonym less the more passages there are, where chance finds one of anything', () => {
    const query = queryOf('delayed', { delai: { alternatives: [{ term: 'postpon', closeness: 0.8 }] } });
    const [small, large] = [20, 5_000].map((passages) =>
      passageCoverage({ ...query, passages }, hits('It was postponed.'), NO_TITLES),
    );
    expect(small).toBeCloseTo(0.8);
    expect(large).toBeLessThan(0.4);
  });
});
