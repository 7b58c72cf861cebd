import type { SQLInputValue } from 'node:sqlite';
import {
  type ConversationStore,
  type ConversationSummary,
  type JudgedAnswer,
  type KeptAnswer,
  type KeptConversation,
  type ListOptions,
  type NewTurn,
  type PlaceState,
  type TurnPlace,
  WRITER_SILENCE_MS,
} from './conversation-store.ts';
import type { Feedback } from '#lib/chat-protocol.ts';
import { excerptOfTurn, searchable, searchableTurn, searchedWords } from './found-words.ts';
import { SqliteFile } from './sqlite-file.ts';

/** Earlier questions that a judged one is understood by. */
const MOST_HISTORY = 10;

/** Found in the name that the reader gave, or in a question or an answer. */
const HOLDS_WORD = `(instr(searchableName, ?) > 0 OR EXISTS (
  SELECT 1 FROM turns WHERE conversationId = conversations.id AND instr(searchable, ?) > 0
))`;

const FIRST_QUESTION = '(SELECT question FROM turns WHERE conversationId = conversations.id ORDER BY position LIMIT 1)';

interface SummaryRow {
  id: string;
  name: string;
  changedAt: string;
  questions: number;
}

interface TurnRow {
  id: string;
  question: string;
  askedAt: string;
  savedAt: string;
  ended: number;
  answer: string | null;
  feedback: string | null;
}

interface JudgedRow {
  conversationId: string;
  position: number;
  turnId: string;
  question: string;
  answer: string;
  feedback: string;
  judgedAt: string;
}

/**
 * Conversations in one SQLite file, which is made when there is none and is for its owner's eyes only.
 *
 * @throws {UserError} when the file is damaged, cannot be written, or is of a newer Footnote
 */
export function openSqliteConversations(file: string, now: () => number = Date.now): ConversationStore {
  return new SqliteConversations(file, now);
}

class SqliteConversations implements ConversationStore {
  readonly #now: () => number;
  readonly #file: SqliteFile;

  constructor(file: string, now: () => number) {
    this.#now = now;
    this.#file = new SqliteFile(file);
  }

  async list({ search = '', limit, before }: ListOptions) {
    const words = searchedWords(search);
    const conditions = words.map(() => HOLDS_WORD);
    const values: SQLInputValue[] = words.flatMap((word) => [word, word]);
    if (before) {
      conditions.push('(changedAt, id) < (?, ?)');
      values.push(before.changedAt, before.id);
    }
    const where = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '';
    const rows = this.#file.all<SummaryRow>(
      `SELECT id, coalesce(name, ${FIRST_QUESTION}, '') AS name, changedAt,
         (SELECT count(*) FROM turns WHERE conversationId = conversations.id) AS questions
       FROM conversations ${where} ORDER BY changedAt DESC, id DESC LIMIT ?`,
      ...values,
      limit + 1,
    );
    const conversations = rows.slice(0, limit).map((row) => this.#withFound({ ...row }, words));
    return { conversations, more: rows.length > limit };
  }

  async get(id: string): Promise<KeptConversation | undefined> {
    const [row] = this.#file.all<{ name: string }>(
      `SELECT coalesce(name, ${FIRST_QUESTION}, '') AS name FROM conversations WHERE id = ?`,
      id,
    );
    if (!row) return undefined;
    const dead = this.#stamp(-WRITER_SILENCE_MS);
    const turns = this.#file
      .all<TurnRow>(
        'SELECT id, question, askedAt, savedAt, ended, answer, feedback FROM turns WHERE conversationId = ? ORDER BY position',
        id,
      )
      .map(({ id: turnId, question, askedAt, savedAt, ended, answer, feedback }) => ({
        id: turnId,
        question,
        askedAt,
        writing: ended === 0 && savedAt > dead,
        ...(answer !== null && { answer: JSON.parse(answer) as KeptAnswer }),
        ...(feedback !== null && { feedback: JSON.parse(feedback) as Feedback }),
      }));
    return { id, name: row.name, turns };
  }

  async questionsBefore(id: string, position: number, most: number): Promise<string[] | undefined> {
    return this.#lastTurn(id) && this.#questionsBefore(id, position, most);
  }

  #questionsBefore(id: string, position: number, most: number): string[] {
    return this.#file
      .all<{ question: string }>(
        'SELECT question FROM turns WHERE conversationId = ? AND position < ? ORDER BY position DESC LIMIT ?',
        id,
        position,
        most,
      )
      .map(({ question }) => question)
      .toReversed();
  }

  async look(place: TurnPlace) {
    return this.#look(place);
  }

  async begin({ turnId, question, ...place }: NewTurn): Promise<PlaceState> {
    return this.#file.transaction(() => {
      const { state } = this.#look(place);
      if (state !== 'free') return state;
      if (this.#placeOf(place.conversationId, turnId) < place.position) return 'behind';
      const { conversationId: id, position } = place;
      const time = this.#stamp();
      this.#file.run(
        `INSERT INTO conversations (id, startedAt, changedAt) VALUES (?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET changedAt = excluded.changedAt`,
        id,
        time,
        time,
      );
      this.#file.run('DELETE FROM turns WHERE conversationId = ? AND position >= ?', id, position);
      this.#file.run(
        `INSERT INTO turns (conversationId, position, id, question, askedAt, savedAt, ended, searchable)
         VALUES (?, ?, ?, ?, ?, ?, 0, ?)`,
        id,
        position,
        turnId,
        question,
        time,
        time,
        searchable(question),
      );
      return state;
    });
  }

  async save(conversationId: string, turnId: string, answer: KeptAnswer, ended: boolean): Promise<boolean> {
    return this.#file.transaction(() => {
      const [turn] = this.#file.all<{ question: string }>(
        'SELECT question FROM turns WHERE conversationId = ? AND id = ?',
        conversationId,
        turnId,
      );
      if (!turn) return false;
      this.#file.run(
        'UPDATE turns SET answer = ?, ended = ?, savedAt = ?, searchable = ? WHERE conversationId = ? AND id = ?',
        JSON.stringify(answer),
        ended ? 1 : 0,
        this.#stamp(),
        searchableTurn(turn.question, answer),
        conversationId,
        turnId,
      );
      return true;
    });
  }

  async judge(conversationId: string, turnId: string, feedback: Feedback | undefined): Promise<boolean> {
    return this.#file.run(
      'UPDATE turns SET feedback = ?, judgedAt = ? WHERE conversationId = ? AND id = ? AND answer IS NOT NULL',
      feedback ? JSON.stringify(feedback) : null,
      feedback ? this.#stamp() : null,
      conversationId,
      turnId,
    );
  }

  async judged(): Promise<JudgedAnswer[]> {
    const rows = this.#file.all<JudgedRow>(
      `SELECT conversationId, position, id AS turnId, question, answer, feedback, judgedAt FROM turns
       WHERE feedback IS NOT NULL ORDER BY judgedAt DESC, conversationId, position`,
    );
    return rows.map(({ position, answer, feedback, ...row }) => ({
      ...row,
      history: this.#questionsBefore(row.conversationId, position, MOST_HISTORY),
      answer: JSON.parse(answer) as KeptAnswer,
      feedback: JSON.parse(feedback) as Feedback,
    }));
  }

  async rename(id: string, name: string): Promise<boolean> {
    const given = name.trim();
    return this.#file.run(
      'UPDATE conversations SET name = ?, searchableName = ? WHERE id = ?',
      given === '' ? null : given,
      searchable(given),
      id,
    );
  }

  async remove(id: string): Promise<boolean> {
    const removed = this.#file.run('DELETE FROM conversations WHERE id = ?', id);
    // The words shall leave the disk, not only the list: the log would hold them until it is next written over.
    if (removed) this.#file.emptyLog();
    return removed;
  }

  async close(): Promise<void> {
    this.#file.close();
  }

  #look({ conversationId, position, seen }: TurnPlace): { state: PlaceState; replaces: number } {
    const last = this.#lastTurn(conversationId);
    const count = last ? last.position + 1 : 0;
    // Turns only ever follow the ones before them, so whoever has seen the last one has seen them all.
    if (last && !seen.includes(last.id)) return { state: 'behind', replaces: 0 };
    if (position > count) return { state: 'missing', replaces: 0 };
    return { state: 'free', replaces: count - position };
  }

  #lastTurn(conversationId: string): { id: string; position: number } | undefined {
    return this.#file.all<{ id: string; position: number }>(
      'SELECT id, position FROM turns WHERE conversationId = ? ORDER BY position DESC LIMIT 1',
      conversationId,
    )[0];
  }

  /** Beyond every place when there is no such turn. */
  #placeOf(conversationId: string, turnId: string): number {
    const [turn] = this.#file.all<{ position: number }>(
      'SELECT position FROM turns WHERE conversationId = ? AND id = ?',
      conversationId,
      turnId,
    );
    return turn?.position ?? Infinity;
  }

  /** Shows where the words were found when the name does not show one of them. */
  #withFound(summary: ConversationSummary, words: readonly string[]): ConversationSummary {
    const name = searchable(summary.name);
    const unseen = words.filter((word) => !name.includes(word));
    if (unseen.length === 0) return summary;
    const turns = this.#file.all<{ question: string; answer: string | null }>(
      'SELECT question, answer FROM turns WHERE conversationId = ? AND instr(searchable, ?) > 0 ORDER BY position LIMIT 1',
      summary.id,
      unseen[0]!,
    );
    const [found] = turns.flatMap(
      ({ question, answer }) =>
        excerptOfTurn(question, answer === null ? null : (JSON.parse(answer) as KeptAnswer), unseen) ?? [],
    );
    return found === undefined ? summary : { ...summary, found };
  }

  #stamp(offset = 0): string {
    return new Date(this.#now() + offset).toISOString();
  }
}
