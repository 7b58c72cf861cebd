/** A PostgreSQL server with pgvector for the tests, on a machine that has none. */
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { messageOf, UserError } from '#lib/errors.ts';
import { undoAtEnd } from './left-behind.ts';
import { findPort } from './port.ts';

/** Debian 13 has both in the versions that are needed; older systems do not. */
const PACKAGES = 'postgresql-17,postgresql-17-pgvector';
const BIN = '/usr/lib/postgresql/17/bin';
const WRITABLE_BY_OTHERS = 0o022;
const OTHERWISE =
  'Set TEST_DATABASE_URL to a PostgreSQL 15 or newer with pgvector 0.8 or newer, such as postgres://postgres:secret@127.0.0.1:5432/postgres; ' +
  'where there is Docker, `docker run -e POSTGRES_PASSWORD=secret -p 127.0.0.1:5432:5432 pgvector/pgvector:pg17` starts one.';

/** A disk that a test can fill. */
const SMALL_DISK = '64m';

export interface StartedServer {
  url: string;
  /** What tests may want of it beside its address, see `npm run test:postgres -- --help`. */
  settings: Record<string, string>;
  stop(): void;
}

/**
 * Unpacks Debian's packages into a folder of their own, once, and starts a server from there on a free port of this machine.
 *
 * @throws {UserError} when that cannot be done here; it says what else can.
 */
export async function startPostgres(): Promise<StartedServer> {
  const system = path.join(tmpdir(), 'footnote-postgresql-17');
  unpackOnce(system);
  const name = randomBytes(6).toString('hex');
  const data = `/tmp/footnote-${name}`;
  const password = randomBytes(12).toString('hex');
  const port = await findPort('127.0.0.1', 0);
  const asPostgres = (command: string): void => {
    run('chroot', [system, 'su', 'postgres', '-c', command]);
  };
  const secret = path.join(system, `${data}.secret`);
  writeFileSync(secret, password, { mode: 0o644 });
  const small = path.join(system, `${data}-small`);
  let isStarted = false;
  let hasSmall = false;
  const stop = undoAtEnd(() => {
    if (isStarted) asPostgres(`${BIN}/pg_ctl -D ${data} -m immediate stop`);
    if (hasSmall) run('umount', [small]);
    rmSync(small, { recursive: true, force: true });
    rmSync(secret, { force: true });
    rmSync(path.join(system, data), { recursive: true, force: true });
  });
  try {
    asPostgres(
      `${BIN}/initdb -D ${data} -U postgres -E UTF8 --locale=C.UTF-8 --auth=scram-sha-256 --pwfile=${data}.secret`,
    );
    const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c dynamic_shared_memory_type=mmap`;
    asPostgres(`${BIN}/pg_ctl -D ${data} -l ${data}/log -w -o '${settings}' start`);
    isStarted = true;
    hasSmall = mountSmall(small);
    if (hasSmall) run('chroot', [system, 'chown', 'postgres', `${data}-small`]);
  } catch (error) {
    stop();
    throw error;
  }
  return {
    url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    settings: {
      TEST_POSTGRES_PROGRAMS: `chroot ${system} ${BIN}`,
      ...(hasSmall && { TEST_SMALL_DISK: `${data}-small` }),
    },
    stop,
  };
}

function unpackOnce(system: string): void {
  const done = path.join(system, '.footnote-complete');
  if (existsSync(done)) return assertOwn(system);
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new UserError(
      `There is no PostgreSQL to test with, and only root on Debian or Ubuntu can set one up. ${OTHERWISE}`,
    );
  }
  console.log('Setting up PostgreSQL 17 with pgvector for the tests (about two minutes, once).');
  if (!existsSync('/usr/sbin/debootstrap')) {
    run('apt-get', ['update', '-q']);
    run('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'debootstrap']);
  }
  // What an earlier attempt has left would be taken for whole.
  rmSync(system, { recursive: true, force: true });
  // Fails where somebody else has made one meanwhile.
  mkdirSync(system, { mode: 0o755 });
  run('debootstrap', ['--variant=minbase', `--include=${PACKAGES}`, 'trixie', system]);
  writeFileSync(done, '');
}

/** False where this may not be done, as in most containers: what needs it says so. */
function mountSmall(folder: string): boolean {
  mkdirSync(folder);
  try {
    run('mount', ['-t', 'tmpfs', '-o', `size=${SMALL_DISK}`, 'tmpfs', folder]);
    return true;
  } catch (error) {
    console.log(`No small disk to fill: ${messageOf(error)}`);
    return false;
  }
}

/** Its programs are run, as root: in a folder that all may write to, anybody could have put it there. */
function assertOwn(system: string): void {
  const user = process.getuid?.();
  const { uid, mode } = statSync(system);
  if (uid === user && lstatSync(system).uid === user && (mode & WRITABLE_BY_OTHERS) === 0) return;
  throw new UserError(
    `${system} belongs to another user or can be written by others, so no server is started from it. Remove it and try again. ${OTHERWISE}`,
  );
}

function run(program: string, parameters: string[]): void {
  try {
    // A server keeps the output open that it has inherited, and would be waited for.
    execFileSync(program, parameters, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, LC_ALL: 'C' } });
  } catch (error) {
    throw new UserError(`PostgreSQL could not be set up: ${messageOf(error)}. ${OTHERWISE}`, { cause: error });
  }
}
