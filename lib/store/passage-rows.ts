import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Passage, Sentence } from '#lib/domain.ts';
import type { PassageOutline } from './store.ts';
import { integersOf } from './stored-numbers.ts';

type PassageRow = Omit<Passage, 'text' | 'sentences'> & { sentences: string };
type OutlineRow = Record<'numbers' | 'bounds', Uint8Array> & Pick<PassageOutline, 'id' | 'articleId'>;

/** The passages of one connection, within whatever transaction it is in. */
export class PassageRows {
  readonly #byIds: StatementSync;
  readonly #ofArticle: StatementSync;
  readonly #text: StatementSync;
  readonly #outline: StatementSync;

  constructor(database: DatabaseSync) {
    const columns = 'SELECT id, articleId, start, "end", sentences FROM passages';
    this.#byIds = database.prepare(`${columns} WHERE id IN (SELECT value FROM json_each(?))`);
    this.#ofArticle = database.prepare(`${columns} WHERE articleId = ? ORDER BY start`);
    this.#text = database.prepare('SELECT text FROM articles WHERE id = ?');
    this.#outline = database.prepare(
      'SELECT id, articleId, numbers, bounds FROM outlines JOIN passages USING (id) WHERE id = ?',
    );
  }

  /** In the order of `ids`; ids that are gone are left out. */
  passages(ids: number[]): Passage[] {
    const byId = new Map(this.#withTexts(this.#byIds.all(JSON.stringify(ids))).map((passage) => [passage.id, passage]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  /** In the order of the text. */
  ofArticle(articleId: string): Passage[] {
    return this.#withTexts(this.#ofArticle.all(articleId));
  }

  outlines(ids: number[]): PassageOutline[] {
    return ids.flatMap((wanted) => {
      const row = this.#outline.get(wanted) as OutlineRow | undefined;
      if (!row) return [];
      const { id, articleId, numbers, bounds } = row;
      return { id, articleId, numbers: integersOf(numbers), bounds: integersOf(bounds) };
    });
  }

  #withTexts(rows: unknown[]): Passage[] {
    const texts = new Map<string, string>();
    return (rows as PassageRow[]).map(({ id, articleId, start, end, sentences }) => {
      let text = texts.get(articleId);
      if (text === undefined) texts.set(articleId, (text = String(this.#text.get(articleId)?.text)));
      return {
        id,
        articleId,
        start,
        end,
        text: text.slice(start, end),
        sentences: JSON.parse(sentences) as Sentence[],
      };
    });
  }
}
