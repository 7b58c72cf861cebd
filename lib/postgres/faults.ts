import { messageOf, UserError } from '#lib/errors.ts';

/** SQLSTATE codes (https://www.postgresql.org/docs/current/errcodes-appendix.html) that a person can do something about. */
const SENTENCES: Record<string, (server: string, variable: string) => string> = {
  '28P01': refused,
  '28000': refused,
  '3D000': (server, variable) =>
    `There is no such database: ${server}. Create it there (createdb), or correct ${variable}.`,
  '53100': (server) => `There is no room left on the disk of ${server}. Free some there and try again.`,
  '53200': (server) => `${server} is out of memory. Give it more, or lower its work_mem and maintenance_work_mem.`,
  '53300': tooMany,
  '25006': (server) =>
    `${server} takes no changes: it is a replica or read-only. Set DATABASE_URL to the primary server; a replica for questions goes into DATABASE_REPLICA_URL.`,
  '42501': (server, variable) =>
    `The user of ${variable} may not do this on ${server}. Make it the owner of the database, and have an administrator run CREATE EXTENSION vector once.`,
  '57014': (server) =>
    `${server} took too long and the query was stopped. Try again; if it happens often, see docs/scaling.md.`,
  '57P03': (server) => `${server} is starting up or shutting down. Try again in a moment.`,
  '55P03': (server) => `Something on ${server} is locked by somebody else. Try again when that has finished.`,
};

/** Node's names for what goes wrong before the server has said a word. */
const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
]);
const LOST = new Set(['ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03', '57P05', '08000', '08003', '08006']);
/** What `pg` says without a code. */
const LOST_MESSAGE = /^(Connection terminated|Client has encountered a connection error|.*not queryable)/;
const CONNECT_TIMEOUT = /timeout exceeded when trying to connect|timeout expired|due to connection timeout/;
const READ_TIMEOUT = 'Query read timeout';
const STOPPED = '57014';
/** A replica had to take changes that the query stood in the way of. */
const RECOVERY_CONFLICT = '40001';
const UNDEFINED = new Set(['42P01', '42703', '3F000']);

/** A sentence with the cure; anything that no cure is known for stays as it is. Neither has an address with a password in it. */
export function plainFault(error: unknown, name: string, variable: string): unknown {
  if (error instanceof UserError) return error;
  const sentence = sentenceFor(error, `PostgreSQL at ${name}`, variable);
  return sentence === undefined ? error : new UserError(sentence, { cause: error });
}

/** Whether the same would go well on another connection, now or in a moment. */
export function isLostConnection(error: unknown): boolean {
  if (CONNECT_TIMEOUT.test(messageOf(error))) return false;
  const code = codeOf(error);
  return (
    code === RECOVERY_CONFLICT ||
    (code !== undefined && (LOST.has(code) || code === 'ECONNREFUSED')) ||
    LOST_MESSAGE.test(messageOf(error))
  );
}

/** Whether no server was there to ask, or one that says nothing: whatever else it is asked would be waited for as long again. */
export function isUnreachable(error: unknown): boolean {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  return (
    UNREACHABLE.has(codeOf(cause) ?? '') ||
    CONNECT_TIMEOUT.test(messageOf(cause)) ||
    messageOf(cause) === READ_TIMEOUT ||
    isLostConnection(cause)
  );
}

/** Whether a table or a column is not there. */
export function isUndefined(error: unknown): boolean {
  const cause = error instanceof UserError ? error.cause : error;
  return UNDEFINED.has(codeOf(cause) ?? '');
}

/** The SQLSTATE, or Node's code. */
export function codeOf(error: unknown): string | undefined {
  // Node tries several addresses of one name and reports them together.
  if (error instanceof AggregateError) return codeOf(error.errors[0]) ?? ownCode(error);
  return ownCode(error);
}

function ownCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

function sentenceFor(error: unknown, server: string, variable: string): string | undefined {
  const code = messageOf(error) === READ_TIMEOUT ? STOPPED : codeOf(error);
  if (code !== undefined && Object.hasOwn(SENTENCES, code)) {
    const sentence = SENTENCES[code]!(server, variable);
    // What a server says of a login may be a part of an address that was taken for a name.
    return code.startsWith('28') ? sentence : `${sentence} (${messageOf(error)})`;
  }
  if (code !== undefined && UNREACHABLE.has(code)) {
    return `${server} cannot be reached (${code}). Start it, or correct ${variable}.`;
  }
  if (CONNECT_TIMEOUT.test(messageOf(error))) {
    return `${server} gave no connection in time: it does not answer, or all connections are in use. Check it, and try again.`;
  }
  if (isLostConnection(error)) return `The connection to ${server} was lost. Try again when it is back.`;
  return undefined;
}

function refused(server: string, variable: string): string {
  return `${server} refuses the user: the name or the password in ${variable} is wrong, or it may not connect from here.`;
}

function tooMany(server: string): string {
  return `${server} has no connection left. Raise max_connections there, or run fewer processes.`;
}
