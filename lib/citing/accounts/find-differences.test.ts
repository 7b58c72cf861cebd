/** Planted pairs of articles, asked end to end: what the embedded answerer cites, and again as if every sentence were cited. */
import { describe, expect, it } from 'vitest';
import type { Citation, Difference, EvidenceSentence } from '#lib/domain.ts';
import { openEngine } from '#lib/engine/engine.ts';
import { collectAnswer } from '#lib/engine/answer-result.ts';
import { indexedCorpus } from '#lib/engine/indexed-corpus.test-data.ts';
import { splitSentences } from '#lib/text/sentences.ts';
import {
  ALIKE,
  DIFFERING,
  type ExpectedDifference,
  type PlantedArticle,
  type PlantedPair,
} from './account-pairs.test-data.ts';
import { FURTHER_ALIKE, FURTHER_DIFFERING } from './further-pairs.test-data.ts';
import { FOURTH_ALIKE, FOURTH_DIFFERING } from './fourth-pairs.test-data.ts';
import { FIFTH_ALIKE, FIFTH_DIFFERING } from './fifth-pairs.test-data.ts';
import { SEVENTH_ALIKE, SEVENTH_DIFFERING } from './seventh-pairs.test-data.ts';
import { SIXTH_ALIKE, SIXTH_DIFFERING } from './sixth-pairs.test-data.ts';
import { THIRD_ALIKE, THIRD_DIFFERING } from './third-pairs.test-data.ts';
import { findDifferences } from './find-differences.ts';

/** As the answer that cites every sentence of every article would have them. */
function allCited(articles: readonly PlantedArticle[]): { citations: Citation[]; sentences: EvidenceSentence[] } {
  const sentences = articles.flatMap(({ id, text }) =>
    splitSentences(text).map((sentence, index): Omit<EvidenceSentence, 'n'> => {
      const opens = index === 0 && { opensParagraph: true as const };
      return { ...sentence, ...opens, articleId: id, text: text.slice(sentence.start, sentence.end), relevance: 1 };
    }),
  );
  return {
    sentences: sentences.map((sentence, index) => ({ ...sentence, n: index + 1 })),
    citations: sentences.map(({ articleId, start, end, text }, index) => {
      return { n: index + 1, articleId, hash: '', start, end, quote: text };
    }),
  };
}

const infosOf = (articles: readonly PlantedArticle[]) =>
  articles.map(({ id, outlet, published }) => ({ id, outlet, title: id, hash: '', ...(published && { published }) }));

async function differencesOfAnswer({ articles, question }: PlantedPair): Promise<readonly Difference[]> {
  const corpus = await indexedCorpus(articles);
  const engine = await openEngine(corpus.config);
  const { differences = [] } = await collectAnswer({ id: '', kind: '', question }, engine.ask(question, []));
  await engine.close();
  await corpus.dispose();
  return differences;
}

/** Matter, and of each group its articles; in the order that compares alike. */
function told(differences: readonly Difference[]): { matter: string; groups: string[][] }[] {
  return differences.map(({ matter, groups }) => ({
    matter,
    groups: groups.map((group) => group.map(({ articleId }) => articleId).toSorted()).toSorted(byText),
  }));
}

const byText = (one: string[], other: string[]) => (one.join() < other.join() ? -1 : 1);

function expectTold(differences: readonly Difference[], expected: ExpectedDifference | undefined): void {
  if (!expected) {
    expect(told(differences)).toEqual([]);
    return;
  }
  const { matter, groups, origins, sureness = {} } = expected;
  expect(told(differences)).toEqual([{ matter, groups: groups.map((group) => group.toSorted()).toSorted(byText) }]);
  const [difference] = differences;
  const accounts = difference!.groups.flat();
  for (const [id, sure] of Object.entries(sureness)) {
    expect(accounts.filter(({ articleId }) => articleId === id).map((account) => account.sureness)).toContain(sure);
  }
  if (origins) expect(difference!.origins.map(({ name }) => name)).toEqual(origins);
}

describe.each([
  ['differ', DIFFERING],
  ['only look as if they differed', ALIKE],
])('articles that %s', (_, pairs) => {
  it.each(pairs)('on $topic are read so in what the embedded answerer cites', async (pair) => {
    expectTold(await differencesOfAnswer(pair), pair.expected);
  });
});

describe.each([
  [
    'differ',
    [
      ...DIFFERING,
      ...FURTHER_DIFFERING,
      ...THIRD_DIFFERING,
      ...FOURTH_DIFFERING,
      ...FIFTH_DIFFERING,
      ...SIXTH_DIFFERING,
      ...SEVENTH_DIFFERING,
    ],
  ],
  [
    'only look as if they differed',
    [...ALIKE, ...FURTHER_ALIKE, ...THIRD_ALIKE, ...FOURTH_ALIKE, ...FIFTH_ALIKE, ...SIXTH_ALIKE, ...SEVENTH_ALIKE],
  ],
])('an answer that cites every sentence of articles that %s', (_, pairs) => {
  it.each(pairs)('on $topic is read so', ({ question, articles, expected }) => {
    const found = findDifferences({ question, articles: infosOf(articles), ...allCited(articles) });
    expectTold(found, expected);
  });
});

describe('an account', () => {
  const [pair] = DIFFERING;
  const found = () =>
    findDifferences({ question: pair!.question, articles: infosOf(pair!.articles), ...allCited(pair!.articles) });

  it('is told in words of the sentence that it cites', () => {
    const { citations } = allCited(pair!.articles);
    for (const { n, says, articleId } of found().flatMap(({ groups }) => groups.flat())) {
      const cited = citations.find((citation) => citation.n === n)!;
      expect(cited.quote).toContain(says);
      expect(cited.articleId).toBe(articleId);
    }
  });

  it('names who tells it', () => {
    const sources = found()[0]!
      .groups.flat()
      .map(({ source }) => source);
    expect(sources).toContainEqual({ kind: 'official', name: 'the regional health office' });
    expect(sources).toContainEqual({ kind: 'official', name: 'Matej Horn' });
  });
});

it('finds nothing where one article alone is cited', () => {
  const [{ articles, question }] = DIFFERING as [PlantedPair];
  const one = articles.slice(0, 1);
  expect(findDifferences({ question, articles: infosOf(one), ...allCited(one) })).toEqual([]);
});
