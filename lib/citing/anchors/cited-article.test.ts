import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Anchor, Article } from '#lib/domain.ts';
import { contextOf } from './quote-context.ts';
import { type ArticleShelf, findCited } from './cited-article.ts';

const TEXT = 'The harbour froze on Monday morning. The ferry was late because ice blocked the quay. It carries mail.';
const QUOTE = 'The ferry was late because ice blocked the quay.';
const ANCHOR: Anchor = { articleId: 'ferry', hash: 'hash of it', start: 37, end: 85, quote: QUOTE };

function shelfOf(...articles: Article[]): ArticleShelf {
  return {
    article: (id) => Promise.resolve(articles.find((article) => article.id === id)),
    articles: () => Promise.resolve(articles),
  };
}

const ferry: Article = { id: 'ferry', title: 'The ferry', text: TEXT, hash: 'hash of it' };
const other: Article = {
  id: 'other',
  title: 'Herons',
  text: `Herons nest. ${QUOTE} They do.`,
  hash: 'hash of another',
};

async function find(...articles: Article[]) {
  const { article, places } = await findCited(shelfOf(...articles), 'ferry', [ANCHOR]);
  return [article?.id, places[0]?.state];
}

describe('the article that a citation names', () => {
  it('is the one of its id', async () => {
    expect(await find(other, ferry)).toEqual(['ferry', 'stands']);
  });

  it('is the one of its id after it was edited', async () => {
    expect(await find(other, { ...ferry, text: `New. ${TEXT}`, hash: 'new' })).toEqual(['ferry', 'moved']);
  });

  it('is found by its text after it was renamed', async () => {
    expect(await find(other, { ...ferry, id: 'ice/ferry' })).toEqual(['ice/ferry', 'renamed']);
  });

  it('is gone when neither its id nor its text is there, though another article has the same sentence', async () => {
    expect(await find(other)).toEqual([undefined, 'removed']);
  });

  it('is found by its sentence and the words around it after it was renamed and edited', async () => {
    const anchor = { ...ANCHOR, context: contextOf(TEXT, ANCHOR) };
    const renamed = { ...ferry, id: 'ice/ferry', text: `${TEXT} And goods.`, hash: 'new' };
    const found = await findCited(shelfOf(other, renamed), 'ferry', [anchor]);
    expect([found.article?.id, found.places[0]]).toEqual([
      'ice/ferry',
      { state: 'moved', start: 37, end: 85, sentence: expect.stringContaining('most likely it was renamed') },
    ]);
    // The same sentence among other words, or in two articles that may both be it, is no proof.
    for (const articles of [[other], [renamed, { ...renamed, id: 'copy' }]])
      expect(await findCited(shelfOf(...articles), 'ferry', [anchor])).toMatchObject({
        places: [{ state: 'removed' }],
      });
  });

  it('is found by its text when its id has come to name another article', async () => {
    // A line was put before it in a .jsonl file; the other article even has the same sentence.
    expect(await find({ ...other, id: 'ferry' }, { ...ferry, id: 'ferry-2' })).toEqual(['ferry-2', 'renamed']);
  });

  it('stays the edited one when a copy of the old text lies elsewhere', async () => {
    const edited = { ...ferry, text: `${TEXT.replace('mail', 'letters')} And goods.`, hash: 'new' };
    expect(await find({ ...ferry, id: 'archive/ferry' }, edited)).toEqual(['ferry', 'changed']);
  });

  it('is given without places when nothing is looked for in it', async () => {
    expect(await findCited(shelfOf(ferry), 'ferry', [])).toEqual({ article: ferry, places: [] });
    expect(await findCited(shelfOf(ferry), 'no such id', [])).toEqual({ places: [] });
  });

  it('gives each anchor its own place', async () => {
    const mail = { articleId: 'ferry', hash: 'hash of it', start: 86, end: 102, quote: 'It carries mail.' };
    const edited = { ...ferry, text: TEXT.replace('ice', 'fog'), hash: 'new' };
    const { places } = await findCited(shelfOf(edited), 'ferry', [ANCHOR, mail]);
    expect(places).toMatchObject([{ state: 'gone' }, { state: 'changed', start: 86, end: 102 }]);
  });
});

describe('many anchors in a long article', () => {
  const text = 'It froze. The ferry was late. '.repeat(40_000);
  const context = { before: 'It froze. ', after: ' It froze.' };
  // It begins as all of the text does and stands nowhere in it.
  const quote = 'It froze. The ferry was late. It froze. The ferry was early.';
  const anchors = Array.from({ length: 500 }, () => ({ ...ANCHOR, hash: 'old', quote, context }));

  it.each([
    ['that has changed', 'ferry'],
    ['that may be it under another name', 'ice/ferry'],
  ])('%s let others have a turn', async (_which, id) => {
    const done = findCited(shelfOf({ ...ferry, id, text, hash: 'new' }), 'ferry', anchors);
    let turns = 0;
    while ((await Promise.race([done, nextTurn('a turn')])) === 'a turn') turns++;
    expect((await done).places).toHaveLength(500);
    // Without a pause one turn does it all.
    expect(turns).toBeGreaterThan(3);
  });

  it('are not looked for where they have no word', async () => {
    const { places } = await findCited(shelfOf({ ...ferry, text, hash: 'new' }), 'ferry', [{ ...ANCHOR, quote: '. ' }]);
    expect(places).toMatchObject([{ state: 'unclear' }]);
  });
});
