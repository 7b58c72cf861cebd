/** `npm run test:postgres`: the tests that need a real PostgreSQL server. */
import { parseArgs } from 'node:util';
import { parseArguments } from './arguments.ts';
import { runProgram } from './child.ts';
import { startPostgres } from './postgres-server.ts';

const HELP = `npm run test:postgres [-- FILE...]

Runs the contract of the stores, the faults of a server and the comparison of the figures on a real PostgreSQL 15 or newer with
pgvector 0.8 or newer: the one of TEST_DATABASE_URL, whose user may create databases and roles; without it, one that is set up for the
tests from the packages of Debian 13 (as root on Debian or Ubuntu; two minutes the first time) and stopped after them.

With a server of your own, some tests want more, and are skipped without it:
  TEST_POSTGRES_PROGRAMS   the folder with its pg_dump and pg_restore, which must be as new as the server; words before it
                           are how they are run, such as "docker exec -i NAME /usr/bin"
  TEST_SMALL_DISK          an empty folder on a disk of 64 MB, as the server sees it, for a tablespace that is filled

  FILE     only the tests whose file has this in its name
  --help   shows this`;

export async function main(argv: string[]): Promise<number> {
  const options = { help: { type: 'boolean' } } as const;
  const parsed = parseArguments(argv, HELP, (args) => parseArgs({ args, options, allowPositionals: true }));
  if (!parsed) return 0;
  const given = process.env.TEST_DATABASE_URL;
  const server = given ? { url: given, settings: {}, stop: () => undefined } : await startPostgres();
  try {
    return await runProgram(
      'vitest',
      'vitest',
      ['run', '--config', 'vitest.postgres.config.ts', ...parsed.positionals],
      {
        environment: { TEST_DATABASE_URL: server.url, ...server.settings },
      },
    );
  } finally {
    server.stop();
  }
}
