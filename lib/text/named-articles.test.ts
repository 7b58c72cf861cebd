import { describe, expect, it, vi } from 'vitest';
import type { ArticleInfo } from '#lib/domain.ts';
import { fold } from './fold.ts';
import { callsIn, namedArticles, withoutNames } from './named-articles.ts';
import { queryOf } from '#lib/retrieval/query.test-data.ts';

vi.mock('./fold.ts', { spy: true });

const article = (id: string, title: string, more: Partial<ArticleInfo> = {}): ArticleInfo => ({
  id,
  title,
  hash: id,
  ...more,
});
const ARTICLES = [
  article('seal-the-deal', 'Seal the Deal: Two Countries Sign', { outlet: 'Izvestia' }),
  article('eve-of-inauguration', 'Eve of inauguration', { author: 'Nasser Kandil' }),
  article('three-events', 'Three events in a week', { outlet: 'Afrasianet' }),
  article('harbour', 'A harbour for Brenwick', { outlet: 'The Coast', author: 'Ines Okafor' }),
  article('tent', 'An opera in a tent', { outlet: 'The Coast' }),
];
const named = (question: string, articles = ARTICLES) => namedArticles(question, articles).map(({ id }) => id);

describe('the articles that a question names', () => {
  it.each([
    ['What does Izvestia say about sanctions?', ['seal-the-deal'], 'by outlet'],
    ['what does izvestia say about sanctions?', ['seal-the-deal'], 'by outlet, however it is written'],
    ['What reasons does Nasser Kandil give?', ['eve-of-inauguration'], 'by author'],
    ["What is Kandil's opinion?", ['eve-of-inauguration'], 'by the family name of its author'],
    ['Summarise the three-events article.', ['three-events'], 'by words of its title and "article"'],
    ['What does the seal-the-deal piece say?', ['seal-the-deal'], 'by its id and "piece"'],
    ['What does The Coast write?', ['harbour', 'tent'], 'all of an outlet'],
    ['What did Nasser build at Aswan?', [], 'a given name alone names nobody'],
    ['Compare Izvestia with Afrasianet.', ['seal-the-deal', 'three-events'], 'two that are compared'],
    ['What does the report on the three events say?', ['three-events'], 'by "the report on" and words of its title'],
    ['What is said in Seal the Deal: Two Countries Sign?', ['seal-the-deal'], 'by its title'],
    ['What does the report on sanctions say?', [], 'one word of a matter is no title'],
    ['Why was the signing postponed?', [], 'none'],
    ['What happened on the eve of the vote?', [], 'words of a title in another sense name nothing'],
    ['Does the text of the treaty say so?', [], '"the text" alone is no article'],
  ])('%s names %j (%s)', (question, ids) => {
    expect(named(question)).toEqual(ids);
  });

  const ORDINARY = [
    article('time', 'A week of talks', { outlet: 'Time' }),
    article('white', 'Snow on the pass', { author: 'Peter White' }),
    article('march', 'The long road', { author: 'Anna March' }),
    article('post', 'Rain in the south', { outlet: 'Post' }),
    article('sun', 'The harbour closes', { outlet: 'The Sun' }),
    article('else', 'A bridge for Arlo'),
    article('other', 'A ferry for Arlo'),
  ];

  it.each([
    ['What time was the treaty signed?', 'an ordinary word'],
    ['Who was in the White House?', 'another name'],
    ['When in March was it signed?', 'a month'],
    ['Will it be over by March?', 'a month'],
    ['Why was the post office closed?', 'an ordinary word'],
    ['How hot is the sun?', 'an ordinary word'],
    ['Time after time, who broke the treaty?', 'the first word has its capital anyway'],
  ])('are none where a name of one word stands for something else: %s (%s)', (question) => {
    expect(named(question, ORDINARY)).toEqual([]);
  });

  it.each([
    ['What does Time say about the treaty?', ['time']],
    ['Which reasons are given in Time?', ['time']],
    ['Compare Time with the Post.', ['time', 'post']],
    ['What does the sun write about the harbour?', ['sun']],
    ['Why was it closed, according to The Sun?', ['sun']],
    ['What is White’s opinion?', ['white']],
    ['What does Peter White say of the White House?', ['white']],
    ['What did March write about the road?', ['march']],
    ['Summarise the article by Anna March.', ['march']],
  ])('are named by an ordinary word where those who write are meant: %s', (question, ids) => {
    expect(named(question, ORDINARY)).toEqual(ids);
  });

  const COLOURS = [
    article('white', 'Snow on the pass', { author: 'Peter White' }),
    article('green', 'Rain in the south', { author: 'Ada Green' }),
    article('young', 'The long road', { author: 'Tom Young' }),
    article('hunter', 'The harbour closes', { author: 'Eve Hunter' }),
    // What is named is less than half of all.
    ...ARTICLES,
  ];

  it.each([
    ['What do Green and White say?', ['white', 'green']],
    ['Do Green and White agree?', ['white', 'green']],
    ['How do White, Green and Young see it?', ['white', 'green', 'young']],
    ['How does White describe the treaty?', ['white']],
    ['Why does White criticise the treaty?', ['white']],
    ['What did Hunter conclude?', ['hunter']],
    ['What was White’s main point?', ['white']],
    ['Was it closed according to Green and White?', ['white', 'green']],
    ['Why did the White House and its hunter object?', []],
    ['Did the young and the green agree?', []],
  ])('are named as those who do something, alone or in a row: %s', (question, ids) => {
    expect(named(question, COLOURS)).toEqual(ids);
  });

  it('are read once, whatever is asked of them: there may be very many', () => {
    const articles = ARTICLES.map((one) => ({ ...one }));
    named('What does Izvestia say about sanctions?', articles);
    vi.mocked(fold).mockClear();
    expect(named('What does the coast write?', articles)).toEqual(['harbour', 'tent']);
    expect(vi.mocked(fold).mock.calls).toEqual([['What does the coast write?']]);
    const query = queryOf('What does the coast write?');
    vi.mocked(fold).mockClear();
    withoutNames(query, articles);
    expect(vi.mocked(fold).mock.calls.map(([text]) => text)).not.toContain('A harbour for Brenwick');
  });

  it('are not searched for by a word of what they are about that only the last of them has in its title', () => {
    const query = queryOf('What does the report on the opera and the harbour say about sanctions?');
    expect(withoutNames(query, ARTICLES.slice(3)).terms.map(({ text }) => text)).toContain('sanctions');
    for (const word of ['opera', 'harbour']) {
      expect(withoutNames(query, ARTICLES.slice(3)).terms.map(({ text }) => text)).not.toContain(word);
    }
  });

  it('are none when the name fits more than half of the corpus: it then tells nothing', () => {
    const articles = ARTICLES.map((one) => ({ ...one, outlet: 'The Coast' }));
    expect(named('What does The Coast write about sanctions?', articles)).toEqual([]);
  });

  it('are not searched for the words that only name them', () => {
    const query = queryOf('What does the seal-the-deal article of Izvestia say about sanctions?');
    const terms = withoutNames(query, ARTICLES.slice(0, 1)).terms.map(({ text }) => text);
    expect(terms).toContain('sanctions');
    for (const word of ['Izvestia', 'seal', 'deal', 'article']) expect(terms).not.toContain(word);
  });

  it('are not searched for by what they are about, nor by what they are', () => {
    const query = queryOf("What do Kandil's commentary and the analysis of the three events say about sanctions?");
    const terms = withoutNames(query, ARTICLES.slice(1, 3)).terms.map(({ text }) => text);
    expect(terms).toContain('sanctions');
    for (const word of ["Kandil's", 'commentary', 'analysis', 'three', 'events']) expect(terms).not.toContain(word);
  });

  it('are called by words that an answer can look for in the texts', () => {
    expect(callsIn('Summarise the three-events article and the Izvestia piece.')).toEqual(['three-events', 'Izvestia']);
    expect(callsIn('Why was the signing postponed?')).toEqual([]);
  });

  it('leave a question that names none as it is', () => {
    const query = queryOf('What is the article about?');
    expect(withoutNames(query, [])).toBe(query);
  });
});
