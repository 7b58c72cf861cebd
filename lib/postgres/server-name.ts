import { UserError } from '#lib/errors.ts';

/**
 * How a server is called in messages, `host:port/database`: without the user, and never with the password.
 *
 * @param variable the setting that the address comes from
 * @throws {UserError} when it is no address
 */
export function serverName(url: string, variable = 'DATABASE_URL'): string {
  const parsed = URL.parse(url);
  // The error of `new URL` repeats the address with its password.
  if (!parsed || isCutShort(parsed)) {
    throw new UserError(
      `${variable} cannot be read; expected postgres://user:password@host:5432/database, with special characters in the password as %-codes.`,
    );
  }
  const { hostname, port, pathname, searchParams } = parsed;
  return `${hostname || (searchParams.get('host') ?? 'localhost')}:${port || '5432'}${pathname}`;
}

/** Whether a `/`, `?` or `#` of the password was taken for the end of the host: the rest of it stands where the database should. */
function isCutShort({ pathname, search, hash }: URL): boolean {
  return /[@/]/.test(pathname.slice(1)) || (search + hash).includes('@');
}
