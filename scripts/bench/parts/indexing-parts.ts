/** What indexing does with a text, against the work that nobody can do without. */
import { splitArticle } from '#lib/corpus/split.ts';
import type { Article } from '#lib/domain.ts';
import { createEmbeddedEmbedder } from '#lib/embedding/embedded-embedder.ts';
import { type Comparison, compare } from './compare.ts';
import { featuresOf, hashFeatures } from './features.ts';

const LEAST_ALIKE = 0.99999;

export async function compareIndexing(articles: readonly Article[]): Promise<Comparison[]> {
  return [await compareEmbedding(articles), await compareSplitting(articles)];
}

async function compareEmbedding(articles: readonly Article[]): Promise<Comparison> {
  const embedder = createEmbeddedEmbedder();
  const passages: string[] = [];
  for (const article of articles) passages.push(...(await splitArticle(article)).map(({ text }) => text));
  const features = passages.map(featuresOf);
  const vectors = await embedder.embed(passages);
  features.forEach((of, at) => assertAlike(vectors[at]!, hashFeatures(of)));
  return compare({
    name: 'embedding',
    unit: 'passages/s',
    amount: passages.length,
    ours: () => embedder.embed(passages),
    limitName: 'hashing alone, words and their pieces at hand',
    limit: () => features.map(hashFeatures),
  });
}

async function compareSplitting(articles: readonly Article[]): Promise<Comparison> {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  return compare({
    name: 'splitting',
    unit: 'MB/s',
    amount: articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6,
    ours: async () => {
      for (const article of articles) await splitArticle(article);
    },
    limitName: 'Intl.Segmenter alone',
    limit: () => {
      let ends = 0;
      for (const { text } of articles) for (const { index } of segmenter.segment(text)) ends += index;
      return ends;
    },
  });
}

/** The limit must do the same work. */
function assertAlike(one: Float32Array, other: Float32Array): void {
  const cosine = one.reduce((sum, value, at) => sum + value * other[at]!, 0);
  if (cosine < LEAST_ALIKE) throw new Error(`Hashing alone gives another vector than the embedder (cosine ${cosine}).`);
}
