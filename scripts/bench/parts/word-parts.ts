/** Searching by words, against SQLite's own full-text search over the same passages. */
import { DatabaseSync } from 'node:sqlite';
import type { State } from '#lib/store/state.ts';
import type { Store } from '#lib/store/store.ts';
import { LexicalCache, LexicalSearch, OCCURRENCES_OF_CANDIDATE, rarestOf } from '#lib/store/words/lexical.ts';
import { terms, words } from '#lib/text/words.ts';
import { type Comparison, compare } from './compare.ts';

/** Footnote's index of words, open at one generation. */
export interface OpenIndex {
  store: Store;
  database: DatabaseSync;
  state: State;
}

/** Ids of passages for each question, best first. */
type Search = () => number[][];

export interface WordSides {
  questions: number;
  /** Footnote, which forgets before each question what it has read for others. */
  forgetting: Search;
  /** FTS5, asked for the terms that Footnote seeks: it leaves out what very many passages hold. */
  sameTerms: Search;
  /** FTS5 as one would use it, asked for every word but stop words. */
  everyWord: Search;
  close(): void;
}

/** @param limit candidates of a question */
export async function compareWords(
  index: OpenIndex,
  questions: readonly string[],
  limit: number,
): Promise<Comparison[]> {
  const sides = await openWordSides(index, questions, limit);
  const asked = questions.map(termsOf);
  const footnote = { unit: 'searches/s', amount: sides.questions };
  const served = async () => {
    for (const sought of asked) await index.store.search({ terms: sought, limit });
  };
  const bare = {
    limitName: 'FTS5 of SQLite alone, in memory, asked for the terms that Footnote seeks',
    limit: sides.sameTerms,
  };
  try {
    return [
      await compare({ name: 'words', ...footnote, ours: sides.forgetting, ...bare }),
      await compare({ name: 'words met before', ...footnote, ours: served, ...bare }),
      await compare({
        name: 'words beside FTS5 as one would use it',
        ...footnote,
        ours: sides.forgetting,
        limitName: 'FTS5, in memory: Porter, all words but stop words, title twice',
        limit: sides.everyWord,
        isOtherWork: true,
      }),
    ];
  } finally {
    sides.close();
  }
}

export async function openWordSides(
  { store, database, state }: OpenIndex,
  questions: readonly string[],
  limit: number,
): Promise<WordSides> {
  const cache = new LexicalCache();
  const lexical = new LexicalSearch(database, cache);
  const asked = questions.map(termsOf);
  const sought = asked.map((all) => anyOf(soughtOf(all, lexical, state, limit)));
  const written = questions.map((question) => anyOf(words(question).flatMap(({ text, stop }) => (stop ? [] : [text]))));
  const sameTerms = await fullTextSearch(store, "content = ''", (text) => terms(text).join(' '));
  const everyWord = await fullTextSearch(store, "content = '', tokenize = 'porter unicode61'", (text) => text);
  everyWord.exec("INSERT INTO words (words, rank) VALUES ('rank', 'bm25(2.0, 1.0)')");
  return {
    questions: questions.length,
    forgetting: () =>
      asked.map((all) => {
        cache.postings.clear();
        cache.bytes = 0;
        const frequencies = lexical.documentFrequencies(all, new Map());
        return lexical.search(state, frequencies, limit).map(({ passageId }) => passageId);
      }),
    sameTerms: searchOf(sameTerms, sought, limit),
    everyWord: searchOf(everyWord, written, limit),
    close() {
      sameTerms.close();
      everyWord.close();
    },
  };
}

function termsOf(question: string): string[] {
  return [...new Set(terms(question))];
}

function soughtOf(all: string[], lexical: LexicalSearch, { passages }: State, limit: number): string[] {
  const frequencies = lexical.documentFrequencies(all, new Map());
  const known = all.filter((term) => frequencies.get(term));
  return rarestOf(known, frequencies, { passages, occurrences: OCCURRENCES_OF_CANDIDATE * limit });
}

/**
 * All passages in a table of SQLite's full-text search, merged into one segment, as is quickest.
 *
 * @param written how a title or a text is put into it
 */
async function fullTextSearch(store: Store, options: string, written: (text: string) => string): Promise<DatabaseSync> {
  const database = new DatabaseSync(':memory:');
  database.exec(`CREATE VIRTUAL TABLE words USING fts5(title, text, ${options})`);
  const insert = database.prepare('INSERT INTO words (rowid, title, text) VALUES (?, ?, ?)');
  database.exec('BEGIN');
  for (const { id, title } of await store.articles()) {
    for (const passage of await store.passagesOf(id)) insert.run(passage.id, written(title), written(passage.text));
  }
  database.exec("INSERT INTO words (words) VALUES ('optimize')");
  database.exec('COMMIT');
  return database;
}

/** Ordered by the table's own rank, which FTS5 does more quickly than by a call of bm25(). */
function searchOf(database: DatabaseSync, asked: readonly string[], limit: number): Search {
  const search = database.prepare('SELECT rowid, rank FROM words WHERE words MATCH ? ORDER BY rank LIMIT ?');
  return () => asked.map((any) => (any === '' ? [] : search.all(any, limit).map(({ rowid }) => Number(rowid))));
}

function anyOf(sought: readonly string[]): string {
  return sought.map((term) => `"${term.replaceAll('"', '""')}"`).join(' OR ');
}
