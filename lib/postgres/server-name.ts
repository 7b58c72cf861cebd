import { UserError } from '#lib/errors.ts';

/** Parameters that may have an `@` in them, as the users of some services do, and are never shown. */
const KNOWN = new Set(['user', 'password', 'options', 'application_name']);
/** Stands where a user stands before no host, which no `URL` takes. */
const NO_HOST = 'no-host.invalid';

/**
 * How a server is called in messages, `host:port/database`: without the user, and never with the password. A socket of this machine is
 * called by its folder. What can be read is what `pg` can read.
 *
 * @param variable the setting that the address comes from
 * @throws {UserError} when it is no address
 */
export function serverName(url: string, variable = 'DATABASE_URL'): string {
  const parsed = URL.parse(url) ?? URL.parse(url.replace('@/', `@${NO_HOST}/`));
  const host = parsed && hostOf(parsed);
  // The error of `new URL` repeats the address with its password.
  if (!parsed || host === undefined || isCutShort(parsed)) {
    throw new UserError(
      `${variable} cannot be read; expected postgres://user:password@host:5432/database, with special characters in the password as %-codes.`,
    );
  }
  const port = parsed.searchParams.get('port') || parsed.port || '5432';
  return `${host}:${port}${parsed.pathname}`;
}

/** A parameter counts before what stands in front; undefined where there are %-codes of nothing. */
function hostOf({ hostname, searchParams }: URL): string | undefined {
  const host = searchParams.get('host');
  if (host) return host;
  if (hostname === '' || hostname === NO_HOST) return 'localhost';
  try {
    return decodeURIComponent(hostname);
  } catch {
    return undefined;
  }
}

/** Whether a `/`, `?` or `#` of the password was taken for the end of the host: the rest of it stands where the database should. */
function isCutShort({ pathname, searchParams, hash }: URL): boolean {
  if (/[@/]/.test(pathname.slice(1)) || hash.includes('@')) return true;
  return [...searchParams].some(([name, value]) => {
    const mayHold = KNOWN.has(name) && !value.includes('/');
    return !mayHold && `${name}${value}`.includes('@');
  });
}
