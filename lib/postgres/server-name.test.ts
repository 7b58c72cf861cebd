import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { serverName } from './server-name.ts';

describe('the name of a server', () => {
  test.each([
    ['postgres://reader:canary@db.example:6432/footnote?sslmode=require', 'db.example:6432/footnote'],
    ['postgresql://reader:canary@db/footnote', 'db:5432/footnote'],
    // A socket of this machine.
    ['postgres:///footnote?host=/run/postgresql', '/run/postgresql:5432/footnote'],
    ['postgres://reader:canary@/footnote?host=/run/postgresql&port=6432', '/run/postgresql:6432/footnote'],
    ['postgres://reader:canary@/footnote', 'localhost:5432/footnote'],
    ['postgres://%2Frun%2Fpostgresql/footnote', '/run/postgresql:5432/footnote'],
    // The parameter is what pg connects to.
    ['postgres://reader:canary@db/footnote?host=other', 'other:5432/footnote'],
    // A user as some services have them.
    ['postgres://reader:canary@db/footnote?user=reader@tenant', 'db:5432/footnote'],
    ['postgres://db/footnote?user=reader@tenant&password=can@ary', 'db:5432/footnote'],
  ])('of %s is %s', (url, name) => {
    expect(serverName(url)).toBe(name);
  });

  test.each([
    'postgres://reader:canary@/footnote?host=/run/postgresql',
    'postgres://%2Frun%2Fpostgresql/footnote',
    'postgres://reader:canary@db/footnote?host=other&user=reader@tenant',
  ])('is that of the server that pg would connect to: %s', (url) => {
    const { host, database } = new pg.Client({ connectionString: url });
    expect(serverName(url)).toBe(`${host}:5432/${database}`);
  });

  test.each([
    'postgres://reader:can/ary@db:port/footnote',
    // The first digits are taken for a port.
    'postgres://reader:12/ary@db:5432/footnote',
    'postgres://reader:12?ary@db:5432/footnote',
    'postgres://reader:12#ary@db:5432/footnote',
    'postgres://reader:12/3?ary@db:5432/footnote',
    'postgres://reader:12?a=ary@db:5432/footnote',
    'postgres://reader:12?host=ary@db:5432/footnote',
    'postgres://reader:12@/ary@db:5432/footnote',
    'postgres://reader:12?password=ary@db/footnote',
    'postgres://reader:12/ary?user=a@db/footnote',
    'postgres://%aryzz/footnote',
  ])('is refused without repeating the password where the address cannot be read: %s', (url) => {
    const read = () => serverName(url, 'DATABASE_REPLICA_URL');
    expect(read).toThrow(/^DATABASE_REPLICA_URL cannot be read/);
    expect(read).not.toThrow('ary');
  });
});
