import { seededRandom } from '#lib/evaluation/random.ts';
import type { Store } from '#lib/store/store.ts';
import { words } from '#lib/text/words.ts';

const LEAST_WORDS = 5;
const MOST_WORDS = 8;

/** Some of the telling words of a sentence each, as a reader may remember them; the same for the same index. */
export async function questionsOf(store: Store, count: number): Promise<string[]> {
  const random = seededRandom(7);
  const articles = await store.articles();
  const asked: string[] = [];
  while (asked.length < count) {
    const { id } = articles[Math.floor(random() * articles.length)]!;
    const passages = await store.passagesOf(id);
    const passage = passages[Math.floor(random() * passages.length)]!;
    const sentence = passage.sentences[Math.floor(random() * passage.sentences.length)]!;
    const text = passage.text.slice(sentence.start - passage.start, sentence.end - passage.start);
    const telling = words(text).filter(({ stop }) => !stop);
    const kept = telling.filter(() => random() < 0.6).slice(0, MOST_WORDS);
    // Whatever is too short to tell one sentence from others is left out; a corpus of such sentences alone ends the loop below.
    if (kept.length >= LEAST_WORDS || telling.length < LEAST_WORDS)
      asked.push(`What about ${kept.map((word) => word.text).join(' ')}?`);
  }
  return asked;
}
