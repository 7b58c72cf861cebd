import type { Article } from '#lib/domain.ts';
import type { Store } from '#lib/store/store.ts';

const MOST_READ = 60;
/** Characters: the beginning of an article tells what it is about, and one may be as long as a book. */
const LONGEST = 20_000;

/** Articles that stand for the corpus: all of them, or 60 evenly spaced by id when there are more; of long ones the beginning. */
export async function sampleArticles(store: Store): Promise<Article[]> {
  const all = await store.articles();
  const count = Math.min(all.length, MOST_READ);
  const sample: Article[] = [];
  for (let index = 0; index < count; index++) {
    const article = await store.article(all[Math.floor((index * all.length) / count)]!.id);
    if (article) sample.push({ ...article, text: article.text.slice(0, LONGEST) });
  }
  return sample;
}
