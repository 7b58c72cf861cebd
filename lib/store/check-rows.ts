import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { fingerprint } from '#lib/corpus/fingerprint.ts';
import type { Article } from '#lib/domain.ts';
import { passageDigest, type PassageRow } from './passage-digest.ts';
import { damageFound } from './sqlite-errors.ts';
import type { State } from './state.ts';
import { FIELDS } from './store.ts';
import { eachOf, type PostingBlock } from './words/posting.ts';

/**
 * Makes sure that the rows of a generation are what was put there, whatever the file looks like: ten seconds of work for
 * 100,000 passages. Within the transaction that `state` belongs to.
 *
 * @throws when something is not.
 */
export function checkRows(database: DatabaseSync, state: State): void {
  // Whoever asks for it in one piece gets it in one piece.
  for (const _ of rowChecks(database, state));
}

/** How many steps `rowChecks` takes. */
export function rowsToCheck(database: DatabaseSync): number {
  const counted = database
    .prepare(
      `SELECT (SELECT count(*) FROM articles) + (SELECT count(*) FROM passages) + (SELECT count(*) FROM postings) AS rows`,
    )
    .get();
  return Number(counted?.rows);
}

/** The same in steps of less than a millisecond, but for the first, so that other work may come between them. */
export function* rowChecks(database: DatabaseSync, state: State): Generator<void> {
  const checked = database.prepare('PRAGMA integrity_check(1)').get()?.integrity_check;
  if (checked !== 'ok') throw damageFound(String(checked));
  checkCounts(database, state);
  yield* articleChecks(database);
  yield* passageChecks(database);
}

function checkCounts(database: DatabaseSync, { articles, passages, spec, totalLengths }: State): void {
  const counted = database
    .prepare(
      `SELECT (SELECT count(*) FROM articles) AS articles, (SELECT count(*) FROM passages) AS passages,
         (SELECT count(*) FROM terms JOIN passages USING (id)) AS terms,
         (SELECT count(*) FROM outlines JOIN passages USING (id)) AS outlines,
         (SELECT count(*) FROM vectors JOIN passages USING (id) WHERE length(vector) = ?) AS vectors,
         (SELECT total(textLength) FROM passages) AS lengths`,
    )
    .get(4 * spec.dimensions) as Record<string, number>;
  const expected = {
    articles,
    passages,
    terms: passages,
    outlines: passages,
    vectors: passages,
    lengths: totalLengths.text,
  };
  for (const [name, count] of Object.entries(expected)) {
    if (counted[name] !== count) throw damageFound(`${counted[name]} of ${count} ${name} are there`);
  }
}

function* articleChecks(database: DatabaseSync): Generator<void> {
  for (const row of database.prepare('SELECT * FROM articles').iterate()) {
    const { fingerprint: known, ...columns } = row;
    const article = Object.fromEntries(
      Object.entries(columns).filter(([, value]) => value !== null),
    ) as never as Article;
    const hash = createHash('sha256').update(article.text, 'utf8').digest('hex');
    if (hash !== article.hash) throw damageFound(`the text of ${article.id} is not the one that was indexed`);
    if (fingerprint(article) !== known) throw damageFound(`what is known of ${article.id} is not what was indexed`);
    yield;
  }
}

/** Each passage by its digest, and then that the postings have just the words that are in them. */
function* passageChecks(database: DatabaseSync): Generator<void> {
  const places = new PlaceSum();
  const rows = database
    .prepare(
      `SELECT id, articleId, start, "end", titleLength, metaLength, textLength, sentences, digest, title, meta, text, numbers,
         bounds, vector
       FROM passages JOIN terms USING (id) JOIN outlines USING (id) JOIN vectors USING (id)`,
    )
    .iterate();
  for (const row of rows) {
    const passage = row as unknown as PassageRow & { id: number; digest: Uint8Array };
    if (Buffer.compare(passageDigest(passage), passage.digest) !== 0) {
      throw damageFound(`a passage of ${passage.articleId} is not the one that was indexed`);
    }
    for (const [field, name] of FIELDS.entries()) places.add(passage[name], passage.id, field);
    yield;
  }
  for (const row of database.prepare('SELECT term, first, last, documents, packed FROM postings').iterate()) {
    const { term, ...block } = row as unknown as { term: string } & PostingBlock;
    if (!isSound(block)) throw damageFound(`where "${term}" stands is not what was indexed`);
    const hash = hashOf(term);
    eachOf([block], (id, ...counts) => places.remove(hash, id, counts));
    yield;
  }
  if (!places.isEmpty) throw damageFound('where its words stand is not what was indexed');
}

/**
 * Whether all that was added has been removed, whatever the order: a sum of 64 bits of a number for each word in its field of its passage. Counting the words
 * term by term takes twice as long, and of hundreds of thousands of terms none is at hand.
 */
class PlaceSum {
  #low = 0;
  #high = 0;

  get isEmpty(): boolean {
    return this.#low === 0 && this.#high === 0;
  }

  /** @param terms with a blank between them */
  add(terms: string, id: number, field: number): void {
    if (terms === '') return;
    const place = placeOf(id, field);
    for (let start = 0; start <= terms.length;) {
      let end = terms.indexOf(' ', start);
      if (end < 0) end = terms.length;
      this.#addTimes(1, hashOf(terms, start, end), place);
      start = end + 1;
    }
  }

  /** @param counts how often the term stands in each field */
  remove(term: number, id: number, counts: readonly number[]): void {
    for (let field = 0; field < counts.length; field++) {
      if (counts[field] !== 0) this.#addTimes(-counts[field]!, term, placeOf(id, field));
    }
  }

  #addTimes(times: number, term: number, place: number): void {
    this.#low = (this.#low + Math.imul(times, mixed(place ^ term))) | 0;
    this.#high = (this.#high + Math.imul(times, mixed(Math.imul(place, 0x297a2d39) + term))) | 0;
  }
}

/** FNV-1a of the UTF-16 units, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/. */
function hashOf(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

function placeOf(id: number, field: number): number {
  return mixed(Math.imul(id, FIELDS.length) + field);
}

/** 32 bits, one to one. */
function mixed(number: number): number {
  const half = Math.imul(number ^ (number >>> 15), 0x2c1b3c6d);
  const whole = Math.imul(half ^ (half >>> 12), 0x297a2d39);
  return whole ^ (whole >>> 15);
}

function isSound(block: PostingBlock): boolean {
  let [documents, last] = [0, block.first];
  eachOf([block], (id) => {
    documents += 1;
    last = id;
  });
  return documents === block.documents && last === block.last;
}
