import { FIELDS, type Field } from '../store.ts';

/** What a change adds to an index, or takes from it. */
export class Tally {
  articles = 0;
  passages = 0;
  readonly lengths: Record<Field, number> = { title: 0, meta: 0, text: 0 };
  /** In how many more passages each lexeme occurs, and how often at most in one that was added. */
  readonly lexemes = new Map<string, { documents: number; most: number }>();

  /** @param sign -1 for a passage that goes */
  count(lengths: Record<Field, number>, lexemes: ReadonlyMap<string, number>, sign: 1 | -1): void {
    this.passages += sign;
    for (const field of FIELDS) this.lengths[field] += sign * lengths[field];
    for (const [lexeme, count] of lexemes) this.#enter(lexeme, sign, sign > 0 ? count : 0);
  }

  /** Takes over what was counted in a part that went well. */
  add(other: Tally): void {
    this.articles += other.articles;
    this.passages += other.passages;
    for (const field of FIELDS) this.lengths[field] += other.lengths[field];
    for (const [lexeme, { documents, most }] of other.lexemes) this.#enter(lexeme, documents, most);
  }

  #enter(lexeme: string, documents: number, most: number): void {
    const entry = this.lexemes.get(lexeme);
    if (!entry) this.lexemes.set(lexeme, { documents, most });
    else {
      entry.documents += documents;
      entry.most = Math.max(entry.most, most);
    }
  }
}
