import { expect, test } from 'vitest';
import { randomNumbers } from '../contract/sample.ts';
import { PassageFacts } from './passage-facts.ts';
import { BlockBuilder, inMeta, inText, inTitle, type Posting, unpack } from './posting.ts';
import { ScoreBoard } from './score-board.ts';

test('a board gives the best of each search, and nothing is left of the search before', () => {
  const random = randomNumbers(9);
  const board = new ScoreBoard();
  for (let search = 0; search < 40; search++) {
    const passages = 20 + Math.floor(random() * 400);
    const facts = new PassageFacts();
    // Few different lengths and counts, so that many scores are equal.
    const lengths = Array.from({ length: passages + 1 }, () => 10 + Math.floor(random() * 3));
    facts.article = new Uint32Array(passages + 1);
    facts.lengths = {
      title: new Uint32Array(passages + 1).fill(2),
      meta: new Uint32Array(passages + 1).fill(1),
      text: Uint32Array.from(lengths, (length) => length - 3),
    };
    facts.size = passages + 1;
    facts.version = search + 1;
    const postings = Array.from({ length: 3 }, (): Posting => {
      const builder = new BlockBuilder();
      for (let id = 1; id <= passages; id++)
        if (random() < 0.3)
          builder.add(id, random() < 0.2 ? 1 : 0, random() < 0.1 ? 1 : 0, 1 + Math.floor(2 * random()));
      return unpack(builder.blocks());
    });
    board.begin(facts, 11);
    const scores = new Map<number, number>();
    for (const posting of postings) {
      board.add(posting, passages);
      // https://www.sqlite.org/fts5.html#the_bm25_function
      const idf = Math.log((passages - posting.ids.length + 0.5) / (posting.ids.length + 0.5));
      for (const [at, id] of posting.ids.entries()) {
        const counts = posting.counts[at]!;
        const count = inTitle(counts) + inMeta(counts) + inText(counts);
        const norm = count + 1.2 * (0.25 + (0.75 * lengths[id]!) / 11);
        scores.set(id, (scores.get(id) ?? 0) + Math.max(1e-6, idf) * ((count * 2.2) / norm));
      }
    }
    const ranked = [...scores].sort(([one, a], [other, b]) => b - a || one - other).map(([id]) => id);
    for (const limit of [1, 7, 1_000]) expect(board.best(limit)).toEqual(ranked.slice(0, limit));
    const even = (id: number): boolean => id % 2 === 0;
    for (const limit of [1, 7, 1_000]) expect(board.best(limit, even)).toEqual(ranked.filter(even).slice(0, limit));
  }
});
