import { describe, expect, it } from 'vitest';
import type { Account, ArticleInfo, Difference } from '#lib/domain.ts';
import { describeDifference } from './describe-difference.ts';

const article = (id: string, outlet: string): ArticleInfo => ({ id, outlet, title: id, hash: '' });
const articles = [article('a', 'Aria'), article('b', 'Backstage'), article('c', 'Curtain Call')];
const account = (n: number, articleId: string, says: string, more: Partial<Account> = {}): Account => ({
  n,
  articleId,
  says,
  source: { kind: 'article' },
  sureness: 'stated',
  ...more,
});
const director = { source: { kind: 'official', name: 'Lucia Marchetti' } } as const;

describe('a difference in words', () => {
  // The longest words are shown, so the first footnote behind them must be their own.
  it('names the matter, who tells what, and whom several go back to', () => {
    const difference: Difference = {
      matter: 'reason',
      groups: [
        [account(1, 'a', 'illness', director), account(3, 'c', 'the tenor had fallen ill', director)],
        [
          account(2, 'b', 'a dispute', {
            sureness: 'hedged',
            source: { kind: 'unnamed', name: 'members of the chorus' },
          }),
        ],
      ],
      origins: [{ name: 'Lucia Marchetti', citations: [1, 3] }],
    };
    expect(describeDifference(difference, articles)).toEqual({
      heading: 'The articles differ on the reason: two accounts',
      rows: [
        { says: 'the tenor had fallen ill', who: 'Lucia Marchetti', sureness: 'as a fact', n: [3, 1] },
        { says: 'a dispute', who: 'members of the chorus, without a name', sureness: 'with reservation', n: [2] },
      ],
      origin: 'Footnotes 1 and 3 both go back to Lucia Marchetti.',
    });
  });

  it('says that all accounts go back to one person', () => {
    const minister = { source: { kind: 'official', name: 'Ada Brandt' } } as const;
    const difference: Difference = {
      matter: 'figure',
      groups: [[account(1, 'a', 'fourteen', minister)], [account(2, 'b', 'forty', minister)]],
      origins: [{ name: 'Ada Brandt', citations: [1, 2] }],
    };
    expect(describeDifference(difference, articles).origin).toBe('Both accounts go back to Ada Brandt.');
  });

  it('calls no conflict what was written before and after', () => {
    const difference: Difference = {
      matter: 'time',
      groups: [[account(1, 'a', 'is to open on 3 May')], [account(2, 'b', 'opened on 3 May')]],
      origins: [],
    };
    const { heading, rows, origin } = describeDifference(difference, articles);
    expect(heading).toBe('The articles were written at different times');
    expect(rows.map(({ sureness }) => sureness)).toEqual(['before', 'after']);
    expect(rows[0]!.who).toBe('Aria, in its own words');
    expect(origin).toBeUndefined();
  });
});
