import { expect, test } from 'vitest';
import { randomNumbers } from './contract/sample.ts';
import { eachOf, packPosting } from './postings.ts';
import { ScoreBoard } from './score-board.ts';

test('a board gives the best of each search, and nothing is left of the search before', () => {
  const random = randomNumbers(9);
  const board = new ScoreBoard();
  for (let search = 0; search < 40; search++) {
    const passages = 20 + Math.floor(random() * 400);
    // Few different lengths and counts, so that many scores are equal.
    const lengths = Uint32Array.from({ length: passages + 1 }, () => 10 + Math.floor(random() * 3));
    const collection = { passages, lengths, averageLength: 11 };
    const postings = Array.from({ length: 3 }, () =>
      packPosting(
        Array.from({ length: passages }, (_, at) => at + 1)
          .filter(() => random() < 0.3)
          .join(','),
      ),
    );
    board.begin(collection);
    const scores = new Map<number, number>();
    for (const posting of postings) {
      board.add(posting, collection);
      // https://www.sqlite.org/fts5.html#the_bm25_function
      const idf = Math.log((passages - posting.documents + 0.5) / (posting.documents + 0.5));
      eachOf(posting, (id, count) => {
        const norm = count + 1.2 * (0.25 + (0.75 * lengths[id]!) / 11);
        scores.set(id, (scores.get(id) ?? 0) + Math.max(1e-6, idf) * ((count * 2.2) / norm));
      });
    }
    const ranked = [...scores].sort(([one, a], [other, b]) => b - a || one - other).map(([id]) => id);
    for (const limit of [1, 7, 1_000]) expect(board.best(limit)).toEqual(ranked.slice(0, limit));
  }
});
