import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AnswerEvent, Scope } from '#lib/domain.ts';
import { type Engine, openEngine } from './engine.ts';
import { BRIDGE_ARTICLES, type IndexedCorpus, indexedCorpus } from './indexed-corpus.test-data.ts';
import { articlesWithin, limitedTo } from './scope.ts';

let corpus: IndexedCorpus;
let engine: Engine;
beforeAll(async () => {
  corpus = await indexedCorpus(BRIDGE_ARTICLES);
  engine = await openEngine(corpus.config);
});
afterAll(async () => {
  await engine.close();
  await corpus.dispose();
});

async function ask(question: string, scope: Partial<Scope>): Promise<AnswerEvent[]> {
  const events = [];
  const whole = { outlets: [], articles: [], ...scope };
  for await (const event of engine.ask(question, [], undefined, whole)) events.push(event);
  return events;
}

const articlesIn = (events: AnswerEvent[]) => [
  ...new Set(
    events.flatMap((event) =>
      event.type === 'evidence' ? [...event.retrieved, ...event.evidence.articles.map(({ id }) => id)] : [],
    ),
  ),
];

describe('a question to some of the articles', () => {
  const question = 'Why was the opening of the bridge postponed?';

  test.each([
    [{ outlets: ['The Coast'] }, ['coast-bridge', 'opera-season']],
    [{ articles: ['valley-bridge'] }, ['valley-bridge']],
    [{ outlets: ['The Coast'], articles: ['valley-bridge'] }, ['coast-bridge', 'opera-season', 'valley-bridge']],
    // What is not there is passed over, as long as something is.
    [{ outlets: ['Nobody'], articles: ['valley-bridge', 'gone'] }, ['valley-bridge']],
  ])('%j is answered from them alone', async (scope, ids) => {
    const events = await ask(question, scope);
    expect(ids).toEqual(expect.arrayContaining(articlesIn(events)));
    const done = events.find((event) => event.type === 'done')!;
    expect(done).toMatchObject({ finish: 'answered', coverage: { articles: ids.length } });
    expect([...done.coverage.speaking, ...done.coverage.silent].toSorted()).toEqual(ids);
  });

  test('that answer something else is refused, though others would answer it', async () => {
    const done = (await ask(question, { articles: ['heron-report'] })).find((event) => event.type === 'done')!;
    expect(done).toMatchObject({ finish: 'refused', coverage: { articles: 1, speaking: [] } });
    expect(done.nearest.every(({ articleId }) => articleId === 'heron-report')).toBe(true);
  });

  test('sums up these alone', async () => {
    const events = await ask('Summarise the articles.', { outlets: ['Valley Gazette'] });
    expect(articlesIn(events)).toEqual(['valley-bridge']);
  });

  test('none of which is there any more gets a sentence', async () => {
    expect(await ask(question, { articles: ['gone'] })).toEqual([
      {
        type: 'error',
        language: 'en',
        message: expect.stringMatching(/^None of the articles that you chose to ask is in the index/),
      },
    ]);
  });
});

test.each<[Partial<Scope>, string]>([
  [{ outlets: ['One'] }, 'Only One was asked: 1 article.'],
  [{ outlets: ['One', 'gone'], articles: ['b', 'a'] }, 'Only One and “B” were asked: 2 articles.'],
  [{ articles: ['a', 'b', 'c', 'd', 'e'] }, 'Only “A”, “B”, “C”, and 2 more were asked: 5 articles.'],
])('%j is told as "%s"', (scope, sentence) => {
  const infos = ['A', 'B', 'C', 'D', 'E'].map((title) => ({
    id: title.toLowerCase(),
    title,
    hash: '',
    ...(title === 'A' && { outlet: 'One' }),
  }));
  const whole = { outlets: [], articles: [], ...scope };
  expect(limitedTo(whole, articlesWithin(whole, infos))).toBe(sentence);
});

test('a scope is the articles of its outlets and those that it names, each once', () => {
  const given = [
    { id: 'a', title: '', hash: '', outlet: 'One' },
    { id: 'b', title: '', hash: '' },
    { id: 'c', title: '', hash: '', outlet: 'Two' },
  ];
  expect(articlesWithin({ outlets: ['One'], articles: ['a', 'b'] }, given).map(({ id }) => id)).toEqual(['a', 'b']);
});
