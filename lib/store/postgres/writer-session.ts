import type pg from 'pg';

/** A run takes as long as it takes, whatever the server grants to others; to ask for no limit at the start of a connection is to ask nothing. */
const NO_LIMITS = ['statement_timeout', 'lock_timeout', 'idle_session_timeout', 'idle_in_transaction_session_timeout'];

/**
 * By default a server that works at a statement does not look whether anybody waits for it, and builds a graph for hours for a process that was
 * killed; and it finds out after two hours that a machine which lost its power or network is gone. All that time it would hold the lock.
 */
const SIGNS_OF_LIFE = [
  ['client_connection_check_interval', '5s'],
  ['tcp_keepalives_idle', '30'],
  ['tcp_keepalives_interval', '10'],
  ['tcp_keepalives_count', '3'],
];

/** What the server says whose system, version or owner knows no such setting. */
const NOT_HERE = new Set(['22023', '42704', '42501', '0A000']);

/**
 * Makes a connection one on which a run may work for hours, and of which the server knows soon when nobody is at its other end: within seconds
 * when the process has ended, within a minute or two when its machine is silent.
 */
export async function settleWriterSession(client: pg.ClientBase): Promise<void> {
  await client.query(NO_LIMITS.map((name) => `SET ${name} = 0`).join('; '));
  for (const [name, value] of SIGNS_OF_LIFE) {
    try {
      await client.query(`SET ${name} = '${value}'`);
    } catch (error) {
      if (!NOT_HERE.has(String((error as { code?: unknown }).code))) throw error;
    }
  }
}
