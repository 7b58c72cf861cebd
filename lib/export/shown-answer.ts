import type { AnswerMetadata } from '#lib/chat-protocol.ts';
import type { ArticleInfo, Citation } from '#lib/domain.ts';

/** A question and its answer as the screen shows them: what is copied and exported. */
export interface ShownAnswer {
  question: string;
  /** With markers `[^n]`. */
  text: string;
  citations: readonly Citation[];
  /** The articles that the answer names, by id. */
  articles: ReadonlyMap<string, ArticleInfo>;
  metadata: AnswerMetadata;
}

export const INCOMPLETE = 'This answer is incomplete.';

/** Whether an answer is whole; one that failed or was stopped is not. */
export function isWhole({ finish }: AnswerMetadata): boolean {
  return finish !== undefined && finish !== 'incomplete';
}

/** What is known of an article; of one the answer does not name, its id. */
export function articleIn({ articles }: Pick<ShownAnswer, 'articles'>, id: string): ArticleInfo {
  return articles.get(id) ?? { id, title: id, hash: '' };
}
