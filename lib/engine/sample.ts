import type { Article } from '#lib/domain.ts';
import type { Store } from '#lib/store/store.ts';

const MOST_READ = 60;

/** Articles that stand for the corpus: all of them, or 60 evenly spaced by id when there are more. */
export async function sampleArticles(store: Store): Promise<Article[]> {
  const all = await store.articles();
  const count = Math.min(all.length, MOST_READ);
  const sample: Article[] = [];
  for (let index = 0; index < count; index++) {
    const article = await store.article(all[Math.floor((index * all.length) / count)]!.id);
    if (article) sample.push(article);
  }
  return sample;
}
