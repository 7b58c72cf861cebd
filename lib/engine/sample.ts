import type { Article } from '#lib/domain.ts';
import type { Store } from '#lib/store/store.ts';

const MOST_READ = 60;

/** Articles that stand for the corpus: all of them, or 60 evenly spaced by id when there are more. */
export async function sampleArticles(store: Store): Promise<Article[]> {
  const all = await store.articles();
  const step = Math.max(1, all.length / MOST_READ);
  const sample: Article[] = [];
  for (let place = 0; place < all.length; place += step) {
    const article = await store.article(all[Math.floor(place)]!.id);
    if (article) sample.push(article);
  }
  return sample;
}
