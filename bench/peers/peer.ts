/** An article as a line of the file has it that every peer is given. */
export interface BenchArticle {
  id: string;
  title: string;
  text: string;
  outlet?: string;
  author?: string;
  published?: string;
}

/** A passage that was found. */
export interface FoundPassage {
  articleId: string;
  /** Higher is better; absent where the library tells none. */
  score?: number;
}

/** Passages for a question, best first. */
export type Search = (question: string) => Promise<FoundPassage[]>;

/** A library that finds passages, used as its documentation says. */
export interface Peer {
  /** Packages of this folder that it is made of, for their versions. */
  packages: string[];
  /** Every setting, also those left at their defaults, in words for the report. */
  settings: string;
  index(articles: BenchArticle[]): Promise<Search>;
}

/** So many passages are asked for; articles are ranked by their best one. */
export const WANTED = 50;
