import { splitArticle, type SplitPassage } from '#lib/corpus/split.ts';
import type { Article } from '#lib/domain.ts';
import type { Embedder } from '#lib/embedding/embedder.ts';
import type { IndexedArticle } from '#lib/store/store.ts';
import { Pauses } from '#lib/text/pauses.ts';
import { terms } from '#lib/text/words.ts';
import { embeddedText } from './embedded-text.ts';

/** Vectors that an earlier index has, by the text that was embedded. */
export type KnownVectors = ReadonlyMap<string, Float32Array>;

/** Splits articles and gives every passage its words and its vector; what has a vector already is not embedded again. */
export async function prepareArticles(
  articles: Article[],
  embedder: Embedder,
  known: KnownVectors,
  signal?: AbortSignal,
): Promise<IndexedArticle[]> {
  const pauses = new Pauses();
  const split: { article: Article; passages: SplitPassage[] }[] = [];
  for (const article of articles) {
    split.push({ article, passages: await splitArticle(article) });
    await pauses.giveWay();
  }
  const texts = split.flatMap(({ article, passages }) => passages.map(({ text }) => embeddedText(article, text)));
  const vectors = await embedNew(texts, embedder, known, signal);
  let next = 0;
  const prepared: IndexedArticle[] = [];
  for (const { article, passages } of split) {
    const title = terms(article.title);
    const meta = terms(metaOf(article));
    const own = vectors.slice(next, next + passages.length);
    next += passages.length;
    const indexed = passages.map((passage, at) => ({
      ...passage,
      terms: { title, meta, text: terms(passage.text) },
      vector: own[at]!,
    }));
    prepared.push({ article, passages: indexed });
    await pauses.giveWay();
  }
  return prepared;
}

async function embedNew(
  texts: string[],
  embedder: Embedder,
  known: KnownVectors,
  signal: AbortSignal | undefined,
): Promise<Float32Array[]> {
  const unknown = texts.filter((text) => !known.has(text));
  const embedded = unknown.length === 0 ? [] : await embedder.embed(unknown, signal);
  let next = 0;
  return texts.map((text) => known.get(text) ?? embedded[next++]!);
}

/** What a reader may call an article by besides its title. */
function metaOf({ id, outlet, author, published }: Article): string {
  return [outlet, author, published, id.replace(/[-_/.]+/gu, ' ')].filter(Boolean).join(' ');
}
