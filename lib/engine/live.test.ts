import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AnswerEvent } from '#lib/domain.ts';
import { createEmbeddedEmbedder } from '#lib/embedding/embedded-embedder.ts';
import { openSqliteStore } from '#lib/store/sqlite-store.ts';
import type { LiveStore, Store } from '#lib/store/store.ts';
import { openEngine, type Engine } from './engine.ts';
import { Finder } from './finder.ts';
import { type GivenArticle, indexedCorpus, type IndexedCorpus } from './indexed-corpus.test-data.ts';

const QUESTIONS = 200;
const AT_ONCE = 8;
/** A run begins when so many answers are there. */
const RUNS_AFTER = [40, 90, 140];
const ARTICLES = 8;

/** Every sentence of an edition names it, so that an answer from two of them would show. */
function edition(number: number): GivenArticle[] {
  return Array.from({ length: ARTICLES }, (_, at) => ({
    id: `place-${at}`,
    title: `The bridge of place ${at}`,
    // The later the edition, the further every sentence has moved: a place of one is no place of another.
    text: ['cost a million crowns', 'had its opening postponed because the river rose', 'gives herons a place to nest']
      .map(
        (told) =>
          `In edition ${number} the ${'very '.repeat(number)}new bridge of edition ${number} at place ${at} ${told}.`,
      )
      .join(' '),
  }));
}

describe('an engine whose index is brought up to date while it answers', () => {
  let corpus: IndexedCorpus;
  let engine: Engine;
  beforeEach(async () => {
    corpus = await indexedCorpus(edition(1));
    engine = await openEngine(corpus.config);
  });
  afterEach(async () => {
    await engine.close();
    await corpus.dispose();
  });

  it(`answers ${QUESTIONS} questions during ${RUNS_AFTER.length} runs, each from one generation, and none fails`, async () => {
    const asks = [
      'Why was the opening of the bridge postponed?',
      'What did the bridge at place 7 cost?',
      'Where do herons nest?',
    ];
    const seen = new Map<string, number>();
    let [begun, done] = [0, 0];
    let runs = Promise.resolve();
    const run = (number: number): void => {
      runs = runs.then(() => corpus.reindex(edition(number)));
    };
    const next = [...RUNS_AFTER];
    const askOn = async (): Promise<void> => {
      while (begun < QUESTIONS) {
        const question = asks[begun++ % asks.length]!;
        const events: AnswerEvent[] = [];
        const isSlow = begun % AT_ONCE === 0;
        for await (const event of engine.ask(question, [])) {
          events.push(event);
          // A reader who takes so long that there is another generation before the first word.
          if (isSlow && event.type === 'evidence') await runs;
        }
        const editions = editionsIn(events);
        expect(editions).toHaveLength(1);
        expect(events.at(-1)).toMatchObject({ type: 'done', finish: 'answered' });
        seen.set(editions[0]!, (seen.get(editions[0]!) ?? 0) + 1);
        done += 1;
        if (done < (next[0] ?? Infinity)) continue;
        next.shift();
        run(RUNS_AFTER.length + 1 - next.length);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, askOn));
    await runs;

    expect([...seen.values()].reduce((sum, count) => sum + count)).toBe(QUESTIONS);
    expect(seen.size).toBeGreaterThan(1);
    const events: AnswerEvent[] = [];
    for await (const event of engine.ask(asks[0]!, [])) events.push(event);
    expect(editionsIn(events)).toEqual([`edition ${RUNS_AFTER.length + 1}`]);
  }, 60_000);
});

describe('what an answer takes from an index', () => {
  it('is of the generation that it began with, though another is committed between any two reads', async () => {
    const corpus = await indexedCorpus(edition(1));
    const live = await openSqliteStore(corpus.config.index);
    // The run begins once the hits are found, when their passages, articles and titles are still to be read.
    const reads: string[] = [];
    let runs = 0;
    const meanwhile = async (read: string): Promise<void> => {
      reads.push(read);
      if (read === 'search' && runs++ === 0) await corpus.reindex(edition(2));
    };
    const store: LiveStore = interrupted(live, meanwhile);
    const embedder = createEmbeddedEmbedder();
    const finder = new Finder({ config: corpus.config, store, embedder, onFault: () => undefined });
    const question = 'Why was the opening of the bridge at place 3 postponed?';

    const { evidence, sources, hits } = await finder.gather(question, []);
    expect(runs).toBeGreaterThan(0);
    // There is something to mix: several kinds of reads come after the run.
    expect(reads.slice(reads.indexOf('search') + 1)).toEqual(
      expect.arrayContaining(['passages', 'article', 'articles']),
    );
    expect(editionsIn([evidence, [...sources.values()], hits])).toEqual(['edition 1']);
    // The next answer begins with what is there now.
    expect(editionsIn((await finder.gather(question, [])).evidence)).toEqual(['edition 2']);
    await live.close();
    await corpus.dispose();
  }, 60_000);
});

/** A store, and what is held of it, that tells of each read when it has ended, and waits before it gives the result. */
function interrupted<Kind extends Store>(store: Kind, told: (read: string) => Promise<void>): Kind {
  return new Proxy(store, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function') return member;
      return async (...given: unknown[]) => {
        const result: unknown = await Reflect.apply(member, target, given);
        if (name === 'hold') return interrupted(result as Store, told);
        if (name !== 'close') await told(String(name));
        return result;
      };
    },
  });
}

/** Editions that the evidence, the words and the quotations of an answer come from. */
function editionsIn(told: unknown): string[] {
  return [...new Set(JSON.stringify(told).match(/edition \d+/g))];
}
