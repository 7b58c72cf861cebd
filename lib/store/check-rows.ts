import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { fingerprint } from '#lib/corpus/fingerprint.ts';
import type { Article } from '#lib/domain.ts';
import { passageDigest, type PassageRow } from './passage-digest.ts';
import { damageFound } from './sqlite-errors.ts';
import type { State } from './state.ts';
import { countsOf } from './words/posting-rows.ts';
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
  const sums = new Map<string, number>();
  const add = (term: string, mix: number): void => {
    sums.set(term, ((sums.get(term) ?? 0) + mix) | 0);
  };
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
    for (const [term, counts] of countsOf(passage)) add(term, mixOf(passage.id, counts));
    yield;
  }
  for (const row of database.prepare('SELECT term, first, last, documents, packed FROM postings').iterate()) {
    const { term, ...block } = row as unknown as { term: string } & PostingBlock;
    if (!sums.has(term) || !isSound(block)) throw damageFound(`where "${term}" stands is not what was indexed`);
    eachOf([block], (id, ...counts) => add(term, -mixOf(id, counts)));
    yield;
  }
  for (const [term, sum] of sums) if (sum !== 0) throw damageFound(`"${term}" is not found where it stands`);
}

/** A number for a passage and how often a term stands in it: such numbers are added up in any order. */
function mixOf(id: number, [title, meta, text]: readonly number[]): number {
  let mixed = Math.imul(id ^ (id >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (title! << 20) ^ (meta! << 10) ^ text!, 0x297a2d39);
  return mixed ^ (mixed >>> 15);
}

function isSound(block: PostingBlock): boolean {
  let [documents, last] = [0, block.first];
  eachOf([block], (id) => {
    documents += 1;
    last = id;
  });
  return documents === block.documents && last === block.last;
}
