import { describe, expect, it } from 'vitest';
import type { Evidence } from '#lib/domain.ts';
import { splitSentences } from '#lib/text/sentences.ts';
import { ALIKE, DIFFERING, type PlantedPair } from './account-pairs.test-data.ts';
import { FURTHER_ALIKE, FURTHER_DIFFERING } from './further-pairs.test-data.ts';
import { otherAccounts } from './other-accounts.ts';

function evidenceOf({ articles }: PlantedPair): Evidence {
  const sentences = articles.flatMap(({ id, text }) =>
    splitSentences(text).map((slice) => ({ ...slice, articleId: id, text: text.slice(slice.start, slice.end) })),
  );
  return {
    articles: articles.map(({ id, outlet, published }) => ({
      id,
      outlet,
      title: id,
      hash: '',
      ...(published !== undefined && { published }),
    })),
    sentences: sentences.map((sentence, index) => ({ ...sentence, n: index + 1, relevance: 1 })),
  };
}

/** The sentences that must stand beside those of the first article, by their articles. */
function added(pair: PlantedPair): string[] {
  const evidence = evidenceOf(pair);
  const [first] = pair.articles;
  const chosen = evidence.sentences.filter(({ articleId }) => articleId === first!.id).map(({ n }) => n);
  const numbers = otherAccounts({ question: pair.question, evidence, chosen });
  return [...new Set(evidence.sentences.filter(({ n }) => numbers.includes(n)).map(({ articleId }) => articleId))];
}

describe('an answer from the first article alone', () => {
  it.each([...DIFFERING, ...FURTHER_DIFFERING])('must also quote what the other tells on $topic', (pair) => {
    const [, second] = pair.articles;
    expect(added(pair)).toContain(pair.topic.includes('premiere') ? 'backstage' : second!.id);
  });

  it.each([...ALIKE, ...FURTHER_ALIKE].filter(({ expected }) => !expected))(
    'needs nothing besides on $topic',
    (pair) => {
      expect(added(pair)).toEqual([]);
    },
  );
});

it('adds what was done to what was to come, and not the other way round', () => {
  const pair = ALIKE.find(({ expected }) => expected?.matter === 'time')!;
  expect(added(pair)).toEqual(['two']);
  expect(added({ ...pair, articles: pair.articles.toReversed() })).toEqual([]);
});
