import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { CopyFinder, groupCopies } from './copies.ts';
import { RunHolders } from './run-holders.ts';

const article = (id: string, text: string) => ({ id, text, hash: createHash('sha256').update(text).digest('hex') });
/** A text of its own: no other seed gives a run of five words that it has. */
const story = (seed: number, sentences = 40): string =>
  Array.from(
    { length: sentences },
    (_, n) =>
      `In year ${seed * 1000 + n} the council of ward ${seed + n} met ${n * 3} times about item ${seed * 7 + n}.`,
  ).join(' ');

describe('copies of one text', () => {
  it('are the same text under two names, however short', () => {
    expect(groupCopies([article('a', 'Yes.'), article('b', 'No.'), article('c', 'Yes.')])).toEqual([['a', 'c']]);
  });

  it('are texts that differ in a date line, a cut end or other typography', () => {
    const text = story(1);
    const groups = groupCopies([
      article('agency', text),
      article('daily', `PORT ELLIS, 1 March - ${text.toUpperCase()}`),
      article('weekly', text.slice(0, text.length * 0.85)),
      article('other', story(2)),
    ]);
    expect(groups).toEqual([['agency', 'daily', 'weekly']]);
  });

  it('are not two texts on one matter, nor two that share a paragraph', () => {
    const shared = story(9, 6);
    expect(groupCopies([article('a', story(3) + shared), article('b', story(4) + shared)])).toEqual([]);
  });

  it('are not short texts that resemble each other', () => {
    expect(groupCopies([article('a', 'The ferry left at noon.'), article('b', 'The ferry left at one.')])).toEqual([]);
  });

  it('are found among thousands of texts that carry one notice', () => {
    const notice = 'All rights reserved by the newspaper; no part of this text may be printed without asking us first.';
    const articles = Array.from({ length: 3_000 }, (_, n) => article(`n${n}`, `${story(n + 10, 12)} ${notice}`));
    articles.push(article('copy', `${story(2_010, 12)} ${notice} Corrected.`));
    expect(groupCopies(articles)).toEqual([['copy', 'n2000']]);
  });

  it('are a group of a hundred thousand like one of two', () => {
    const ids = Array.from({ length: 100_000 }, (_, n) => `n${n}`).toSorted();
    expect(groupCopies(ids.map((id) => ({ id, text: 'Not found.', hash: 'h' })))).toEqual([ids]);
  });

  it('of more texts than there is room for are found among the first, and the very same ones among all', () => {
    const finder = new CopyFinder(new RunHolders(200, 100));
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    for (const [seed, name] of names.entries()) finder.add(article(name, story(10 * seed)));
    // There is room for all thirty-two runs of three of these texts.
    for (const [seed, name] of names.entries()) {
      finder.add(article(`${name}-late`, `PORT ELLIS - ${story(10 * seed)}`));
      finder.add(article(`${name}-same`, story(10 * seed)));
    }
    expect(finder.groups()).toEqual(
      names.map((name, at) => (at < 3 ? [name, `${name}-late`, `${name}-same`] : [name, `${name}-same`])),
    );
  });
});
