import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { collectAnswer } from './answer-result.ts';
import { type Engine, openEngine } from './engine.ts';
import type { CitedPlace } from './follow-ups.ts';
import { BRIDGE_ARTICLES, type IndexedCorpus, indexedCorpus } from './indexed-corpus.test-data.ts';

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

const answerTo = (question: string) => collectAnswer({ id: '', kind: '', question }, engine.ask(question, []));
const overlap = (one: CitedPlace, others: readonly CitedPlace[]) =>
  others.some((other) => one.articleId === other.articleId && one.start < other.end && other.start < one.end);

describe('what can be asked next', () => {
  test.each(['Who cut the ribbon of the bridge?', 'What did the bridge cost?', 'Who is Lucia Marchetti?'])(
    'after "%s" is answered, and not by the same sentences',
    async (question) => {
      const { citations } = await answerTo(question);
      const next = await engine.followUps({ question, history: [], citations });
      expect(next.length).toBeGreaterThan(0);
      expect(next.length).toBeLessThanOrEqual(3);
      for (const one of next) {
        const { finish, citations: others } = await answerTo(one);
        expect([one, finish]).toEqual([one, 'answered']);
        expect(others.some((citation) => !overlap(citation, citations))).toBe(true);
      }
    },
  );

  test('is nothing that was asked already', async () => {
    const first = { question: 'What did the bridge cost?', history: [], citations: [] };
    const [again] = await engine.followUps(first);
    const next = await engine.followUps({ ...first, history: [again!] });
    expect(next).not.toContain(again);
  });

  test('stays within the articles that are asked', async () => {
    const scope = { outlets: [], articles: ['heron-report'] };
    const next = await engine.followUps({ question: 'Where do herons nest?', history: [], citations: [], scope });
    expect(next.join()).not.toMatch(/bridge|opera|Lindqvist|Brandt|Marchetti/);
  });

  test('leads to what the articles do tell when they do not tell what was asked', async () => {
    const question = 'Who won the football match?';
    expect((await answerTo(question)).finish).toBe('refused');
    const [next] = await engine.followUps({ question, history: [], citations: [] });
    expect((await answerTo(next!)).finish).toBe('answered');
  });
});
