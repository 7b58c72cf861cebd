import type { Article, ArticleInfo, Passage } from '#lib/domain.ts';
import type { NumberedWords } from '#lib/text/numbered-words.ts';

/**
 * Where articles, passages, words and vectors are kept. Words arrive analysed (folded, stemmed, without stop words:
 * see lib/text); a store finds generous candidates and counts, and leaves the ranking to lib/retrieval.
 */
export interface Store {
  /** What the index was built with; a question must be embedded by the same embedder. */
  readonly spec: IndexSpec;
  /** Candidates of one generation: never a mixture of two. */
  search(query: StoreQuery): Promise<Candidates>;
  /** Terms of the corpus that are spelt like `term`, nearest first, with the number of passages that hold them. */
  vocabulary(term: string): Promise<VocabularyEntry[]>;
  /** In how many passages each term occurs; 0 for a term that the corpus does not know. */
  documentFrequencies(terms: string[]): Promise<Map<string, number>>;
  /** In the order of `ids`; ids that are gone are left out. */
  passages(ids: number[]): Promise<Passage[]>;
  /** The same passages without their texts, as ranking looks at them, which goes through very many; in any order. */
  outlines(ids: number[]): Promise<PassageOutline[]>;
  /** All passages of one article, in the order of the text. */
  passagesOf(articleId: string): Promise<Passage[]>;
  article(id: string): Promise<Article | undefined>;
  /** Everything but the texts, ordered by id. */
  articles(): Promise<readonly ArticleInfo[]>;
  /** By id; ids that are gone are left out. */
  facts(ids: string[]): Promise<Map<string, ArticleFacts>>;
  stats(): Promise<StoreStats>;
  close(): Promise<void>;
}

/** What an index knows of an article besides what its source says. */
export interface ArticleFacts {
  /** Unicode code points. */
  characters: number;
  /** ISO 8601, when this version of it was taken into the index. */
  indexedAt: string;
}

/** A store that follows every new generation by itself. */
export interface LiveStore extends Store {
  /** The generation of this moment, as long as it is not closed: what comes meanwhile is not seen in it. */
  hold(): Promise<Store>;
}

/** What an index is built with. Stored with the data; another spec means another index. */
export interface IndexSpec {
  format: number;
  embedder: string;
  dimensions: number;
  analyser: string;
  splitter: string;
}

/** The searched columns of a passage; the names of the weights in BM25F. */
export const FIELDS = ['title', 'meta', 'text'] as const;
export type Field = (typeof FIELDS)[number];

export interface StoreQuery {
  /** Analysed terms; none means no search by words. */
  terms: string[];
  /** Unit length, `spec.dimensions` numbers; absent means no search by vector. */
  vector?: Float32Array;
  /** How many candidates each search gives at most. */
  limit: number;
  /** Only passages of these articles. */
  articleIds?: string[];
}

export interface Candidates {
  generation: number;
  /** Passages in the whole index. */
  passages: number;
  /** Average number of terms a passage has in each field, over the whole index. */
  averageLengths: Record<Field, number>;
  /** In how many passages each term of the query occurs (in any field). */
  documentFrequencies: Record<string, number>;
  lexical: LexicalCandidate[];
  dense: DenseCandidate[];
}

export interface LexicalCandidate {
  passageId: number;
  articleId: string;
  /** How often each term of the query occurs in each field; terms that do not occur are left out. */
  frequencies: Record<string, Readonly<Record<Field, number>>>;
  lengths: Record<Field, number>;
}

export interface DenseCandidate {
  passageId: number;
  articleId: string;
  /** Cosine, -1 to 1. */
  similarity: number;
}

export interface PassageOutline extends NumberedWords {
  id: number;
  articleId: string;
}

export interface VocabularyEntry {
  term: string;
  documents: number;
}

export interface StoreStats {
  generation: number;
  articles: number;
  passages: number;
  /** ISO 8601, when the generation was committed. */
  indexedAt: string;
}

/** One article as the indexing hands it over: passages with their analysed terms and their vectors. */
export interface IndexedArticle {
  article: Article;
  passages: IndexedPassage[];
}

export interface IndexedPassage extends Omit<Passage, 'id' | 'articleId'> {
  /** Analysed terms in the order of the text. */
  terms: Record<Field, string[]>;
  /** Unit length. */
  vector: Float32Array;
}

/** Of the rows or vectors of a commit, how many are done. */
export type OnCommitProgress = (done: number, total: number, step: 'vectors' | 'rows') => void;

/** What an index was made from, so that nothing is read again while that is as it was. */
export interface IndexSource {
  /** Another text when the corpus or its reader has changed. */
  stamp: string;
  skipped: { path: string; reason: string }[];
}

/** Where the articles of an index lay. */
export interface CorpusPlace {
  /** The name of the machine. */
  host: string;
  /** Absolute. */
  path: string;
}

/** What an index holds of an article, so that nothing is embedded twice. */
export interface EarlierPassages {
  title: string;
  passages: { text: string; vector: Float32Array }[];
}

/** One indexing run. Nothing is seen by readers before `commit`; `abort` leaves no trace. */
export interface Writer {
  /** Fingerprint (text and metadata) of every article in the index, by id. */
  known(): Promise<Map<string, string>>;
  /** Hash of the text of every article in the index, by id. */
  hashes(): Promise<Map<string, string>>;
  /** The passages of an article as they are in the index, in the order of the text; none when it is not there. */
  earlier(articleId: string): Promise<EarlierPassages>;
  /** Adds or replaces. */
  put(articles: IndexedArticle[]): Promise<void>;
  remove(ids: string[]): Promise<void>;
  /**
   * Makes the new generation the one that readers see.
   *
   * @param onProgress how many vectors are in the graph, of how many, while one is built; then how many rows are found to be what was put there, where
   *   that has to be looked at
   * @param source what the index was made from; absent when that is not sure
   */
  commit(onProgress?: OnCommitProgress, source?: IndexSource): Promise<StoreStats>;
  abort(): Promise<void>;
}
