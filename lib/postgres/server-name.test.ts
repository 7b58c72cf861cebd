import { describe, expect, test } from 'vitest';
import { serverName } from './server-name.ts';

describe('the name of a server', () => {
  test.each([
    ['postgres://reader:canary@db.example:6432/footnote?sslmode=require', 'db.example:6432/footnote'],
    ['postgresql://reader:canary@db/footnote', 'db:5432/footnote'],
    // A socket of this machine.
    ['postgres:///footnote?host=/run/postgresql', '/run/postgresql:5432/footnote'],
  ])('of %s is %s', (url, name) => {
    expect(serverName(url)).toBe(name);
  });

  test.each([
    'postgres://reader:can/ary@db:port/footnote',
    // The first digits are taken for a port.
    'postgres://reader:12/ary@db:5432/footnote',
    'postgres://reader:12?ary@db:5432/footnote',
    'postgres://reader:12#ary@db:5432/footnote',
    'postgres://reader:12/3?ary@db:5432/footnote',
  ])('is refused without repeating the password where the address cannot be read: %s', (url) => {
    const read = () => serverName(url, 'DATABASE_REPLICA_URL');
    expect(read).toThrow(/^DATABASE_REPLICA_URL cannot be read/);
    expect(read).not.toThrow('ary');
  });
});
