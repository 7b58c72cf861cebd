import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { factsAfter, PassageFacts } from './passage-facts.ts';

test('facts are those of every generation that was read, in whatever order', () => {
  const database = new DatabaseSync(':memory:');
  database.exec(
    'CREATE TABLE passages (id INTEGER PRIMARY KEY, articleId TEXT, titleLength INTEGER, metaLength INTEGER, textLength INTEGER)',
  );
  const insert = database.prepare('INSERT INTO passages VALUES (?, ?, ?, ?, ?)');
  const generations = [
    [5_000_000, 5_000_001, 5_000_400],
    [5_000_400, 5_003_000],
    [5_003_000, 5_003_001],
  ];
  const facts = new PassageFacts();
  const read = (generation: number): void => {
    database.exec('DELETE FROM passages');
    for (const id of generations[generation]!) insert.run(id, `article ${id % 7}`, id % 3, id % 5, id % 11);
    const { version } = facts;
    facts.read(factsAfter(database), generation + 1);
    expect(facts.version).toBeGreaterThan(version);
    for (const id of generations[generation]!) {
      const slot = id - facts.base;
      const { title, meta, text } = facts.lengths;
      expect([title[slot], meta[slot], text[slot]]).toEqual([id % 3, id % 5, id % 11]);
      expect(facts.articles[facts.article[slot]!]).toBe(`article ${id % 7}`);
    }
  };
  // One that is held is asked after a later one, and has what is gone by then.
  for (const generation of [1, 0, 2]) read(generation);
  expect(facts.base).toBe(5_000_000);
  // Some thousand slots for ids beyond five million.
  expect(facts.article.length).toBeLessThan(5_000);
  database.close();
});
