import type pg from 'pg';
import type { Feedback } from '#lib/chat-protocol.ts';
import { migrate } from '#lib/postgres/migrations.ts';
import { type Row, Server, type ServerSetting, type Statement } from '#lib/postgres/server.ts';
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
import { excerptOfTurn, searchable, searchableTurn, searchedWords } from './found-words.ts';

/** The second number is made of the conversation: a chance meeting of two only makes one wait for the other. */
const TURN_LOCK = 0x666e7475;

/** Earlier questions that a judged one is understood by. */
const MOST_HISTORY = 10;

/** ISO 8601, in the form that `Date` gives, by the one clock that all web servers have in common. */
const timeOf = (moment: string): string => `to_char((${moment}) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const SERVER_TIME = timeOf('clock_timestamp()');
/** Who has not saved since is dead. */
const SERVER_SILENCE = timeOf(`clock_timestamp() - interval '${WRITER_SILENCE_MS} milliseconds'`);

const FIRST_QUESTION =
  '(SELECT question FROM footnote.turns WHERE conversation = conversation.id ORDER BY position LIMIT 1)';

interface TurnRow {
  id: string;
  question: string;
  askedAt: string;
  writing: boolean;
  answer: KeptAnswer | null;
  feedback: Feedback | null;
}

/**
 * Conversations in a PostgreSQL server, whose tables are made when there are none.
 *
 * @param now in the place of the server's clock, in milliseconds since 1970
 * @throws {UserError} when the server cannot be used
 */
export async function openPostgresConversations(
  setting: ServerSetting,
  now?: () => number,
): Promise<ConversationStore> {
  const server = new Server(setting);
  try {
    await migrate(server);
    return new PostgresConversations(server, now);
  } catch (error) {
    await server.close();
    throw error;
  }
}

class PostgresConversations implements ConversationStore {
  readonly #server: Server;
  readonly #now: (() => number) | undefined;

  constructor(server: Server, now: (() => number) | undefined) {
    this.#server = server;
    this.#now = now;
  }

  async list({ search = '', limit, before }: ListOptions) {
    const words = searchedWords(search).map(withoutNul);
    const values: unknown[] = [limit + 1];
    const conditions = words.map((word) => {
      const at = `$${values.push(word)}`;
      return `(strpos(searchable_name, ${at}) > 0 OR EXISTS (
        SELECT 1 FROM footnote.turns WHERE conversation = conversation.id AND strpos(searchable, ${at}) > 0))`;
    });
    if (before) {
      const [changedAt, id] = [values.push(before.changedAt), values.push(before.id)];
      conditions.push(`(changed_at, id) < ($${changedAt}, $${id})`);
    }
    const rows = await this.#read<ConversationSummary>(
      `SELECT id, coalesce(name, ${FIRST_QUESTION}, '""') AS name, changed_at AS "changedAt",
         (SELECT count(*) FROM footnote.turns WHERE conversation = conversation.id) AS questions
       FROM footnote.conversations conversation ${conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''}
       ORDER BY changed_at DESC, id DESC LIMIT $1`,
      ...values,
    );
    const listed = rows.slice(0, limit);
    const conversations = await Promise.all(listed.map((row) => this.#withFound(row, words)));
    return { conversations, more: rows.length > limit };
  }

  async get(id: string): Promise<KeptConversation | undefined> {
    const [row] = await this.#read<{ name: string }>(
      `SELECT coalesce(name, ${FIRST_QUESTION}, '""') AS name FROM footnote.conversations conversation WHERE id = $1`,
      withoutNul(id),
    );
    if (!row) return undefined;
    const rows = await this.#read<TurnRow>(
      `SELECT id, question, asked_at AS "askedAt", answer, feedback,
         NOT ended AND saved_at > coalesce($2::text, ${SERVER_SILENCE}) AS writing
       FROM footnote.turns WHERE conversation = $1 ORDER BY position`,
      withoutNul(id),
      this.#stamp(-WRITER_SILENCE_MS),
    );
    const turns = rows.map(({ answer, feedback, ...turn }) => ({
      ...turn,
      ...(answer !== null && { answer }),
      ...(feedback !== null && { feedback }),
    }));
    return { id, name: row.name, turns };
  }

  async questionsBefore(id: string, position: number, most: number): Promise<string[] | undefined> {
    const rows = await this.#read<{ question: string; position: number }>(
      'SELECT question, position FROM footnote.turns WHERE conversation = $1 AND position < $2 ORDER BY position DESC LIMIT $3',
      withoutNul(id),
      position,
      most,
    );
    // Every conversation has a first turn.
    if (rows.length === 0 && !(await this.#has(id))) return undefined;
    return rows.map(({ question }) => question).toReversed();
  }

  async look(place: TurnPlace) {
    return look((statement) => this.#server.read(statement), place);
  }

  async begin({ turnId, question, ...place }: NewTurn): Promise<PlaceState> {
    const { conversationId, position } = place;
    const id = withoutNul(conversationId);
    return this.#server.transaction(async (client) => {
      await lockConversation(client, id);
      const { state } = await look(async ([text, values]) => (await client.query<Row>(text, values)).rows, place);
      if (state !== 'free') return state;
      const { rows } = await client.query<{ position: number }>(
        'SELECT position FROM footnote.turns WHERE conversation = $1 AND id = $2',
        [id, turnId],
      );
      if (rows[0] && rows[0].position < position) return 'behind';
      const begun = await client.query<{ time: string }>(
        `INSERT INTO footnote.conversations (id, started_at, changed_at)
         SELECT $1, time, time FROM (SELECT coalesce($2::text, ${SERVER_TIME}) AS time) clock
         ON CONFLICT (id) DO UPDATE SET changed_at = excluded.changed_at RETURNING changed_at AS time`,
        [id, this.#stamp()],
      );
      await client.query('DELETE FROM footnote.turns WHERE conversation = $1 AND position >= $2', [id, position]);
      await client.query(
        `INSERT INTO footnote.turns (conversation, position, id, question, asked_at, saved_at, ended, searchable)
         VALUES ($1, $2, $3, $4, $5, $5, false, $6)`,
        [id, position, turnId, JSON.stringify(question), begun.rows[0]!.time, withoutNul(searchable(question))],
      );
      return state;
    });
  }

  async save(conversationId: string, turnId: string, answer: KeptAnswer, ended: boolean): Promise<boolean> {
    return this.#server.transaction(async (client) => {
      const turn = [withoutNul(conversationId), turnId];
      const { rows } = await client.query<{ question: string }>(
        'SELECT question FROM footnote.turns WHERE conversation = $1 AND id = $2 FOR UPDATE',
        turn,
      );
      if (!rows[0]) return false;
      await client.query(
        `UPDATE footnote.turns SET answer = $3, ended = $4, saved_at = coalesce($5::text, ${SERVER_TIME}), searchable = $6
         WHERE conversation = $1 AND id = $2`,
        [...turn, JSON.stringify(answer), ended, this.#stamp(), withoutNul(searchableTurn(rows[0].question, answer))],
      );
      return true;
    });
  }

  async judge(conversationId: string, turnId: string, feedback: Feedback | undefined): Promise<boolean> {
    return this.#change(
      `UPDATE footnote.turns SET feedback = $3, judged_at = CASE WHEN $5::boolean THEN coalesce($4::text, ${SERVER_TIME}) END
       WHERE conversation = $1 AND id = $2 AND answer IS NOT NULL`,
      [
        withoutNul(conversationId),
        withoutNul(turnId),
        feedback ? JSON.stringify(feedback) : null,
        this.#stamp(),
        feedback !== undefined,
      ],
    );
  }

  async judged(): Promise<JudgedAnswer[]> {
    return this.#read<JudgedAnswer>(
      `SELECT conversation AS "conversationId", id AS "turnId", question, answer, feedback, judged_at AS "judgedAt", (
         SELECT coalesce(json_agg(question ORDER BY position), '[]') FROM (
           SELECT question, position FROM footnote.turns earlier
           WHERE earlier.conversation = turn.conversation AND earlier.position < turn.position
           ORDER BY position DESC LIMIT $1
         ) last
       ) AS history
       FROM footnote.turns turn WHERE feedback IS NOT NULL ORDER BY judged_at DESC, conversation, position`,
      MOST_HISTORY,
    );
  }

  async rename(id: string, name: string): Promise<boolean> {
    const given = name.trim();
    return this.#change('UPDATE footnote.conversations SET name = $2, searchable_name = $3 WHERE id = $1', [
      withoutNul(id),
      given === '' ? null : JSON.stringify(given),
      withoutNul(searchable(given)),
    ]);
  }

  async remove(id: string): Promise<boolean> {
    return this.#server.transaction(async (client) => {
      await lockConversation(client, withoutNul(id));
      const removed = await client.query('DELETE FROM footnote.conversations WHERE id = $1', [withoutNul(id)]);
      return removed.rowCount !== 0;
    });
  }

  close(): Promise<void> {
    return this.#server.close();
  }

  async #has(id: string): Promise<boolean> {
    const rows = await this.#read('SELECT 1 FROM footnote.conversations WHERE id = $1', withoutNul(id));
    return rows.length > 0;
  }

  /** Shows where the words were found when the name does not show one of them. */
  async #withFound(summary: ConversationSummary, words: readonly string[]): Promise<ConversationSummary> {
    const name = searchable(summary.name);
    const unseen = words.filter((word) => !name.includes(word));
    if (unseen.length === 0) return summary;
    const [turn] = await this.#read<{ question: string; answer: KeptAnswer | null }>(
      `SELECT question, answer FROM footnote.turns WHERE conversation = $1 AND strpos(searchable, $2) > 0
       ORDER BY position LIMIT 1`,
      summary.id,
      unseen[0],
    );
    const found = turn && excerptOfTurn(turn.question, turn.answer, unseen);
    return found === undefined ? summary : { ...summary, found };
  }

  async #read<Result extends object>(text: string, ...values: unknown[]): Promise<(Result & Row)[]> {
    return this.#server.read([text, values]);
  }

  async #change(text: string, values: unknown[]): Promise<boolean> {
    return this.#server.transaction(async (client) => (await client.query(text, values)).rowCount !== 0);
  }

  /** Null where it is the server that says what time it is. */
  #stamp(offset = 0): string | null {
    return this.#now ? new Date(this.#now() + offset).toISOString() : null;
  }
}

/** Two that change a conversation at once are taken one after the other, also where there is no row yet to lock. */
async function lockConversation(client: pg.PoolClient, id: string): Promise<void> {
  await client.query('SELECT pg_advisory_xact_lock($1, hashtext($2))', [TURN_LOCK, id]);
}

async function look(
  read: (statement: Statement) => Promise<Row[]>,
  { conversationId, position, seen }: TurnPlace,
): Promise<{ state: PlaceState; replaces: number }> {
  const rows = await read([
    'SELECT id, position FROM footnote.turns WHERE conversation = $1 ORDER BY position DESC LIMIT 1',
    [withoutNul(conversationId)],
  ]);
  const [last] = rows as unknown as { id: string; position: number }[];
  const count = last ? last.position + 1 : 0;
  // Turns only ever follow the ones before them, so whoever has seen the last one has seen them all.
  if (last && !seen.includes(last.id)) return { state: 'behind', replaces: 0 };
  if (position > count) return { state: 'missing', replaces: 0 };
  return { state: 'free', replaces: count - position };
}

/** PostgreSQL's text has no NUL; no id holds one, and nobody looks for one. */
function withoutNul(text: string): string {
  return text.replaceAll('\u0000', '');
}
