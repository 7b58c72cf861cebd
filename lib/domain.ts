/**
 * The words of Footnote as plain, JSON-safe types. Nothing here does anything.
 * All offsets are UTF-16 code units into `Article.text`: `text.slice(start, end)` is the quoted piece.
 */

/** A half-open range of UTF-16 code units `[start, end)` in an article's text. */
export interface Slice {
  start: number;
  end: number;
}

/** One document of the corpus. A field that the source does not give is absent. */
export interface Article {
  id: string;
  title: string;
  outlet?: string;
  author?: string;
  /** As the source gives it, most often `YYYY-MM-DD`. */
  published?: string;
  /** BCP 47. */
  language?: string;
  url?: string;
  text: string;
  /** SHA-256 of `text`, lower-case hexadecimal. */
  hash: string;
}

/** An article as others see it: everything but its text. */
export type ArticleInfo = Omit<Article, 'text'>;

/** What a sentence is in the layout of its article; only `prose` and `item` can be an answer. */
export type SentenceKind = 'prose' | 'item' | 'heading' | 'menu';

/** The unit that is cited: an exact slice of an article's text, without surrounding white space. */
export interface Sentence extends Slice {
  kind: SentenceKind;
}

/** The unit that is indexed and retrieved: an exact slice of whole sentences of one article. */
export interface Passage extends Slice {
  /** Given by the store, unique for the life of the index, never used again. */
  id: number;
  articleId: string;
  text: string;
  /** In order, offsets into the article's text (not the passage's). */
  sentences: Sentence[];
}

/** A passage that answers a search, with its score (higher is better) and how it was found. */
export interface Hit {
  passage: Passage;
  score: number;
  found: 'words' | 'vector' | 'both';
}

/** The part of the corpus that a question is asked of: articles of these outlets, and these articles. */
export interface Scope {
  outlets: string[];
  /** Ids. */
  articles: string[];
}

/** One sentence that an answer may cite, numbered from 1 within that answer. */
export interface EvidenceSentence extends Sentence {
  n: number;
  articleId: string;
  text: string;
  /** How well its passage answers the question, 0 to 1 (the best passage). */
  relevance: number;
  /** Begins a paragraph, as far as its passage shows. */
  opensParagraph?: true;
}

/** Everything an answer may rest on. */
export interface Evidence {
  articles: ArticleInfo[];
  sentences: EvidenceSentence[];
}

/** What a question asks for, as far as the corpus knows its words. */
export interface Query {
  /** The question as it was searched: self-contained. */
  text: string;
  terms: QueryTerm[];
  /** Number of passages in the index: in many of them, chance finds a synonym of anything. */
  passages: number;
}

/** One content word of a question. */
export interface QueryTerm {
  /** As written. */
  text: string;
  term: string;
  /** Inverse document frequency of the word, or of what stands for it: how much finding it tells. */
  weight: number;
  /** Written like a name (in a question that does not write every word so). */
  name: boolean;
  /** The corpus holds the word itself. */
  known: boolean;
  /** Terms of the corpus that stand for the word, with how well they do (0 to 1): repaired spellings and synonyms. */
  alternatives: { term: string; closeness: number }[];
}

/** What checking a statement against the sentences it cites has found, from best to worst. */
export type Verdict = 'quoted' | 'supported' | 'partial' | 'unsupported' | 'uncited';

/** What a marker `[^n]` of the shown answer resolves to. `n` counts from 1 in order of appearance. */
export interface Citation extends Slice {
  n: number;
  articleId: string;
  /** The article's hash when the answer was written: the anchor that outlives a re-index. */
  hash: string;
  /** `article.text.slice(start, end)`. */
  quote: string;
  /** Finds the quote again in an article that has changed; absent where the text was not at hand. */
  context?: QuoteContext;
  /** The worst verdict of the statements that cite it; absent while they are being written. */
  verdict?: Verdict;
  /** Why the verdict is not better, as a sentence for the reader. */
  reason?: string;
}

/** What stood right before and behind a quote when it was cited, up to 64 characters each. */
export interface QuoteContext {
  before: string;
  after: string;
  /** Where the same words stood elsewhere in the article too: how many characters around the most similar of those places were the same. */
  rival?: number;
}

/** A place that an answer rests on, as it was when the answer was written. Every citation is one. */
export interface Anchor extends Slice {
  articleId: string;
  /** The article's hash then, where it is known. */
  hash?: string;
  /** What stood there; without it the place can only be found in the unchanged article. */
  quote?: string;
  context?: QuoteContext;
}

/**
 * What has become of an anchor. Found: it `stands`, the article has another id (`renamed`), or it has changed around the
 * sentence, which is where it was (`changed`) or elsewhere (`moved`). Lost: the sentence is `gone` from the changed article, its place is
 * `unclear`, place and quote of the anchor contradict each other (`mismatched`), or the article was `removed`.
 */
export type Place =
  | (Slice & { state: 'stands' | 'renamed' | 'changed' | 'moved'; sentence: string })
  /** Nothing may be marked. */
  | { state: 'gone' | 'unclear' | 'mismatched' | 'removed'; sentence: string };

/** A sentence or list item of the answer, with what checking it has found. */
export interface Statement {
  /** Without markers. */
  text: string;
  citations: number[];
  verdict: Verdict;
  /** Why the verdict is not better, as a sentence for the reader; empty when there is nothing to say. */
  reason: string;
}

/** What kind of source says something: somebody in office, somebody who studies the matter, other media, people without a name, the article itself. */
export type SourceKind = 'official' | 'expert' | 'media' | 'unnamed' | 'article';

/** One article's account of what is told differently. */
export interface Account {
  /** The citation of the answer that it rests on. */
  n: number;
  articleId: string;
  /** The deciding words of the quote: the reason, the date, the figure, the place, who did it. */
  says: string;
  source: { kind: SourceKind; name?: string };
  /** `stated` as a fact, `hedged` ("likely", "reportedly"), `denied`, or told to be `unknown`. */
  sureness: 'stated' | 'hedged' | 'denied' | 'unknown';
}

/** Where the cited articles differ: accounts in groups that say the same; `origins` names the one person whom several articles go back to. */
export interface Difference {
  /** `time`: not a conflict; one article speaks before what the other tells of. */
  matter: 'reason' | 'date' | 'figure' | 'actor' | 'place' | 'time';
  groups: Account[][];
  origins: { name: string; citations: number[] }[];
}

/** Which articles speak to a question: those the answer cites, and those it looked at or could have. */
export interface Coverage {
  /** Number of articles in the corpus. */
  articles: number;
  speaking: string[];
  /** Groups of those that print the same text or nearly so: each group is one origin. Absent when there are none. */
  copies?: string[][];
  /** At most 20; in a larger corpus only those that were retrieved. */
  silent: string[];
}

export type Finish = 'answered' | 'refused' | 'incomplete';

/** A passage shown with a refusal: the nearest that the articles have. */
export interface NearestPassage extends Slice {
  articleId: string;
  text: string;
}

/** What `engine.ask` yields: `evidence` first, then text with its citations, then `done` or `error`. */
export type AnswerEvent =
  | { type: 'evidence'; question: string; evidence: Evidence; retrieved: string[] }
  | { type: 'text'; delta: string }
  /** New or changed citations; one for a number always comes before the text that shows the number. */
  | { type: 'citations'; citations: Citation[] }
  | { type: 'statements'; statements: Statement[] }
  | {
      type: 'done';
      finish: Finish;
      coverage: Coverage;
      nearest: NearestPassage[];
      differences?: Difference[];
      notice?: string;
      /** BCP 47, of Footnote's own words in it, such as the notice. */
      language?: string;
      /** A model was to answer and gave no word, so Footnote has: asked again, the model may. */
      withoutModel?: true;
    }
  /** A sentence that is safe to show. Text that was already sent stands, marked incomplete. */
  | { type: 'error'; message: string; /** BCP 47, of the message. */ language?: string };
