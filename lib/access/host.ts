export interface Reachable {
  /** Where the server listens. */
  host: string;
  /** Names under which readers reach it, besides those of loopback. In lower case, without a port. */
  allowedHosts: readonly string[];
}

/** Whether only this machine can reach a server that listens on `host`. */
export function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/i.test(host);
}

/**
 * Why a request for this host is not for this server, as a sentence; undefined when it is.
 *
 * Any web page open on the same machine can reach a server on the loopback address by a name that resolves to 127.0.0.1, so the
 * Host header must be a loopback name or one of `allowedHosts`. A server beyond loopback does not know its names unless they
 * are set; there a page elsewhere lacks the reader's session.
 *
 * @param asked the Host header, with or without a port; empty when there is none
 */
export function hostRefusal(asked: string, { host, allowedHosts }: Reachable): string | undefined {
  if (!isLoopback(host) && allowedHosts.length === 0) return undefined;
  const name = asked.replace(/:\d+$/, '').toLowerCase();
  if (isLoopback(name) || allowedHosts.includes(name)) return undefined;
  const names = ['127.0.0.1', 'localhost', ...allowedHosts];
  return `Footnote answers at ${names.slice(0, -1).join(', ')} and ${names.at(-1)} only, and this request asks for "${asked.slice(0, 100)}".`;
}
