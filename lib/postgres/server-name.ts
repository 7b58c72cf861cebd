import { UserError } from '#lib/errors.ts';

/**
 * How a server is called in messages, `host:port/database`: without the user, and never with the password.
 *
 * @param variable the setting that the address comes from
 * @throws {UserError} when it is no address
 */
export function serverName(url: string, variable = 'DATABASE_URL'): string {
  // The error of `new URL` repeats the address with its password.
  if (!URL.canParse(url)) {
    throw new UserError(
      `${variable} cannot be read; expected postgres://user:password@host:5432/database, with special characters in the password as %-codes.`,
    );
  }
  const { hostname, port, pathname, searchParams } = new URL(url);
  return `${hostname || (searchParams.get('host') ?? 'localhost')}:${port || '5432'}${pathname}`;
}
