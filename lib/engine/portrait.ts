import type { Store } from '#lib/store/store.ts';
import { sampleArticles } from './sample.ts';
import { starterQuestions } from './starters.ts';
import { namesOf } from './topics.ts';

const MOST_TOPICS = 5;

/** What a corpus is about, read once a generation of its index. */
export class Portrait {
  readonly #store: Store;
  readonly #isAnswered: (question: string) => Promise<boolean>;
  #topics: { generation: number; value: Promise<string[]> } | undefined;
  #starters: { generation: number; value: Promise<string[]> } | undefined;

  /** @param isAnswered whether the corpus answers a question */
  constructor(store: Store, isAnswered: (question: string) => Promise<boolean>) {
    this.#store = store;
    this.#isAnswered = isAnswered;
  }

  /** The most important first. */
  async topics(): Promise<string[]> {
    const { generation } = await this.#store.stats();
    if (this.#topics?.generation !== generation) {
      const value = sampleArticles(this.#store).then((articles) => namesOf(articles, MOST_TOPICS));
      this.#topics = { generation, value };
      value.catch(() => (this.#topics = undefined));
    }
    return this.#topics.value;
  }

  /** Questions that the corpus answers, of different kinds. */
  async starters(): Promise<string[]> {
    const { generation } = await this.#store.stats();
    if (this.#starters?.generation !== generation) {
      const value = sampleArticles(this.#store).then((articles) => starterQuestions(articles, this.#isAnswered));
      this.#starters = { generation, value };
      value.catch(() => (this.#starters = undefined));
    }
    return this.#starters.value;
  }
}
