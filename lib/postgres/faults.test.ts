import { describe, expect, test } from 'vitest';
import { messageOf, UserError } from '#lib/errors.ts';
import { isLostConnection, isUnreachable, plainFault } from './faults.ts';

const fault = (code: string | undefined, message = 'as the server says it') =>
  Object.assign(new Error(message), code === undefined ? {} : { code });
const told = (error: unknown) => messageOf(plainFault(error, 'db:5432/footnote', 'DATABASE_URL'));

describe('what goes wrong with PostgreSQL', () => {
  test.each([
    ['28P01', /refuses the user: the name or the password in DATABASE_URL is wrong/],
    ['3D000', /no such database.*createdb/],
    ['53100', /no room left on the disk/],
    ['53300', /no connection left\. Raise max_connections/],
    ['25006', /takes no changes.*DATABASE_REPLICA_URL/],
    ['42501', /have an administrator run CREATE EXTENSION vector/],
    ['57014', /took too long/],
    ['ECONNREFUSED', /cannot be reached \(ECONNREFUSED\)\. Start it, or correct DATABASE_URL/],
    ['ENOTFOUND', /cannot be reached \(ENOTFOUND\)/],
    ['ECONNRESET', /The connection to PostgreSQL at db:5432\/footnote was lost/],
  ])('is told with its cure: %s', (code, sentence) => {
    expect(plainFault(fault(code), 'db:5432/footnote', 'DATABASE_URL')).toBeInstanceOf(UserError);
    expect(told(fault(code))).toMatch(sentence);
  });

  test('is told from the first of several addresses that a name has', () => {
    const both = new AggregateError([fault('ECONNREFUSED'), fault('ECONNREFUSED')], '');
    expect(told(both)).toMatch(/cannot be reached \(ECONNREFUSED\)/);
  });

  test('is told from what the driver says without a code', () => {
    expect(told(fault(undefined, 'Query read timeout'))).toMatch(/took too long and the query was stopped/);
    expect(told(fault(undefined, 'Connection terminated due to connection timeout'))).toMatch(
      /gave no connection in time/,
    );
  });

  test('does not repeat what the server says of a login', () => {
    expect(told(fault('28P01', 'password authentication failed for user "canary"'))).not.toContain('canary');
    expect(told(fault('28000', 'no pg_hba.conf entry for user "canary"'))).not.toContain('canary');
  });

  test('stays as it is where no cure is known', () => {
    const error = fault('42601');
    expect(plainFault(error, 'db:5432/footnote', 'DATABASE_URL')).toBe(error);
  });

  test.each([
    [fault('57P01'), true, 'an administrator has ended the connection'],
    [fault(undefined, 'Connection terminated unexpectedly'), true, 'the server has died'],
    [fault('40001'), true, 'a replica had to take changes'],
    [fault('57014'), false, 'what took too long would take too long again'],
    [fault(undefined, 'Query read timeout'), false, 'a server that is silent has been waited for long enough'],
    [fault(undefined, 'Connection terminated due to connection timeout'), false, 'each attempt takes ten seconds'],
    [fault('53300'), false, 'connections do not come back in a second'],
  ])('%s is tried again: %s, since %s', (error, isTriedAgain, _reason) => {
    expect(isLostConnection(error)).toBe(isTriedAgain);
  });

  test.each([
    [fault('ECONNREFUSED'), true, 'nobody is there'],
    [fault(undefined, 'Connection terminated due to connection timeout'), true, 'it said nothing'],
    [fault(undefined, 'Query read timeout'), true, 'it says nothing any more'],
    [fault('28P01'), false, 'it has refused the user, at once'],
    [fault('42P01'), false, 'it has said that a table is missing'],
  ])('%s leaves nothing else to be asked there: %s, since %s', (error, isSo, _reason) => {
    expect(isUnreachable(plainFault(error, 'db:5432/footnote', 'DATABASE_URL'))).toBe(isSo);
  });
});
