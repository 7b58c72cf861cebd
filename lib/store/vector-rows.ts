import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { readVectors, type PassageVector } from './exact-scan.ts';

/** The vectors of one connection, within whatever transaction it is in. */
export class VectorRows {
  readonly #after: StatementSync;
  readonly #ofArticles: StatementSync;
  readonly #countOfArticles: StatementSync;
  readonly #articlesOfPassages: StatementSync;

  constructor(database: DatabaseSync) {
    const vectors = 'SELECT id, articleId, vector FROM vectors JOIN passages USING (id)';
    this.#after = database.prepare(`${vectors} WHERE id > ?`);
    this.#ofArticles = database.prepare(`${vectors} WHERE articleId IN (SELECT value FROM json_each(?))`);
    this.#countOfArticles = database.prepare(
      'SELECT count(*) AS count FROM passages WHERE articleId IN (SELECT value FROM json_each(?))',
    );
    this.#articlesOfPassages = database.prepare(
      'SELECT id, articleId FROM passages WHERE id IN (SELECT value FROM json_each(?))',
    );
  }

  /** Vectors of the passages whose id is larger than `id`. */
  after(id: number): PassageVector[] {
    return [...readVectors(this.#after, id)];
  }

  ofArticles(articleIds: string[]): Iterable<PassageVector> {
    return readVectors(this.#ofArticles, JSON.stringify(articleIds));
  }

  countOfArticles(articleIds: string[]): number {
    return Number(this.#countOfArticles.get(JSON.stringify(articleIds))?.count);
  }

  /** The article of each passage that is there. */
  articlesOf(passageIds: number[]): Map<number, string> {
    const rows = this.#articlesOfPassages.all(JSON.stringify(passageIds)) as unknown as {
      id: number;
      articleId: string;
    }[];
    return new Map(rows.map(({ id, articleId }) => [id, articleId]));
  }
}
