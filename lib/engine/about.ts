/** What a reader is told before asking. */
export interface About {
  articles: number;
  passages: number;
  /** ISO 8601. */
  indexedAt: string;
  /** Who writes the answers, in words. */
  answerer: string;
  /** The language model that writes them; absent when they are quotations. */
  model?: string;
  /** Host name of the provider that questions and passages are sent to; absent when they stay here. */
  provider?: string;
  /** Up to four questions that the corpus can answer. */
  starters: string[];
}
