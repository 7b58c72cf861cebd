import pg from 'pg';
import { isLostConnection, plainFault } from './faults.ts';
import { serverName } from './server-name.ts';

/** What to connect to. */
export interface ServerSetting {
  /** `postgres://user:password@host:port/database`; never repeated in a message. */
  url: string;
  /** Most connections that are open at a time. */
  connections?: number;
  /** A statement that takes longer is stopped; 0 to leave that to the server's own settings. */
  timeoutMs?: number;
  /** The setting that names the server, for messages. */
  variable?: string;
}

/** A statement with its values; rows come back with the columns as named. */
export type Statement = [text: string, values?: unknown[]];
export type Row = Record<string, unknown>;

const CONNECTIONS = 10;
const TIMEOUT_MS = 30_000;
const CONNECT_MS = 10_000;
/** A server that is there has stopped a statement by then; where it is not, nothing else ends the wait. */
const GRACE_MS = 5_000;
/** What stands between drops a connection that is silent for minutes; the system's own first sign of life comes after two hours. */
const KEEP_ALIVE_MS = 30_000;
/** After so many milliseconds a read is tried again where the connection was lost: a restart takes about a second. */
const RETRIES_MS = [50, 250, 1_000];

const INT8 = 20;

/** Ids and counts stay far below 2^53. */
const types = new pg.TypeOverrides();
types.setTypeParser(INT8, Number);

/** A PostgreSQL server, with connections that are opened as they are needed and again after they were lost. */
export class Server {
  /** Host, port and database, without user and password. */
  readonly name: string;
  readonly #variable: string;
  readonly #pool: pg.Pool;

  constructor(setting: ServerSetting) {
    this.#variable = setting.variable ?? 'DATABASE_URL';
    this.name = serverName(setting.url, this.#variable);
    const timeoutMs = setting.timeoutMs ?? TIMEOUT_MS;
    this.#pool = new pg.Pool({
      connectionString: setting.url,
      max: setting.connections ?? CONNECTIONS,
      statement_timeout: timeoutMs,
      query_timeout: timeoutMs === 0 ? 0 : timeoutMs + GRACE_MS,
      connectionTimeoutMillis: CONNECT_MS,
      application_name: 'footnote',
      keepAlive: true,
      keepAliveInitialDelayMillis: KEEP_ALIVE_MS,
      // A command ends as soon as it has nothing left to do.
      allowExitOnIdle: true,
      types,
    });
    // A connection that is lost while nobody uses it is no fault: the next who asks gets another.
    this.#pool.on('error', () => undefined);
    // Whoever uses one that is lost is told by the statement that fails.
    this.#pool.on('connect', (client) => client.on('error', () => undefined));
  }

  /** Reads, again where the connection was lost meanwhile. */
  async read<Result extends Row>([text, values]: Statement): Promise<Result[]> {
    return this.#again(async () => (await this.#pool.query<Result>(text, values)).rows);
  }

  /** Reads with settings that hold for this statement alone, such as `hnsw.ef_search = 800`. */
  async readWith<Result extends Row>(settings: string[], [text, values]: Statement): Promise<Result[]> {
    return this.#again(async () => {
      const client = await this.#pool.connect();
      let lost: Error | undefined;
      try {
        await client.query(['BEGIN READ ONLY', ...settings.map((setting) => `SET LOCAL ${setting}`)].join('; '));
        const { rows } = await client.query<Result>(text, values);
        await client.query('COMMIT');
        return rows;
      } catch (error) {
        lost = error as Error;
        throw error;
      } finally {
        // A connection that has failed is closed, and its transaction with it.
        client.release(lost);
      }
    });
  }

  /** Runs `work` on one connection, in one transaction. */
  async transaction<Result>(work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> {
    const client = await this.connect();
    let fault: Error | undefined;
    try {
      await client.query('BEGIN');
      const result = await work(client);
      await client.query('COMMIT');
      return result;
    } catch (error) {
      fault = error as Error;
      throw this.plain(error);
    } finally {
      client.release(fault);
    }
  }

  /** A connection of one's own, to be released. */
  async connect(): Promise<pg.PoolClient> {
    try {
      return await this.#pool.connect();
    } catch (error) {
      throw this.plain(error);
    }
  }

  /** A sentence with the cure for what the server or the connection reports; anything else as it is. */
  plain(error: unknown): unknown {
    return plainFault(error, this.name, this.#variable);
  }

  async close(): Promise<void> {
    if (!this.#pool.ended) await this.#pool.end();
  }

  get isClosed(): boolean {
    return this.#pool.ended;
  }

  async #again<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#pool.ended) throw new Error(`The connection to PostgreSQL at ${this.name} has been closed.`);
    for (let attempt = 0; ; attempt++) {
      try {
        return await work();
      } catch (error) {
        const wait = RETRIES_MS[attempt];
        if (wait === undefined || !isLostConnection(error)) throw this.plain(error);
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    }
  }
}
