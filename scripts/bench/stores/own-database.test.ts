import { expect, it } from 'vitest';
import { inOwnDatabase, measuredServer } from './own-database.ts';

it('is never made on the server that answers readers', () => {
  expect(measuredServer({ DATABASE_URL: 'postgres://served' })).toBeUndefined();
  expect(measuredServer({ DATABASE_URL: 'postgres://served', TEST_DATABASE_URL: '' })).toBeUndefined();
  expect(measuredServer({ DATABASE_URL: 'postgres://served', TEST_DATABASE_URL: 'postgres://measured' })).toBe(
    'postgres://measured',
  );
});

it('says which setting is wrong, without the password', async () => {
  const refused = inOwnDatabase('postgres://me:secret@127.0.0.1:1/x', () => Promise.resolve());
  await expect(refused).rejects.toThrow(/127\.0\.0\.1:1\/x .*TEST_DATABASE_URL must name a server/);
  await expect(refused).rejects.not.toThrow(/secret/);
});
