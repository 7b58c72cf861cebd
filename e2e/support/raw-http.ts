/** HTTP as an attacker writes it: bytes on a socket, which no client library puts right first. */
import { connect } from 'node:net';

export interface RawAnswer {
  /** Of the first response; absent where the connection was closed without one. */
  status: number | undefined;
  /** Names in lower case. */
  headers: Record<string, string>;
  /** Without what frames its chunks. */
  body: string;
  /** Everything that came, as it came. */
  raw: string;
}

/** A server that says nothing more for so long has said all. */
const SILENCE_MS = 30_000;

/** Sends the bytes as they are and reads until the server closes, has answered one request whole, or is silent. */
export function sendRaw(port: number, bytes: string | Buffer): Promise<RawAnswer> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const received: Buffer[] = [];
    const isHead = bytes.toString('latin1').startsWith('HEAD ');
    const end = (): void => {
      clearTimeout(silence);
      socket.destroy();
      resolve(readAnswer(Buffer.concat(received).toString('latin1')));
    };
    let silence = setTimeout(end, SILENCE_MS);
    socket.on('data', (piece) => {
      received.push(piece);
      clearTimeout(silence);
      silence = setTimeout(end, SILENCE_MS);
      if (isWhole(Buffer.concat(received).toString('latin1'), isHead)) end();
    });
    socket.on('close', end);
    // A server may close while it is still being written to.
    socket.on('error', end);
    socket.write(bytes);
  });
}

function isWhole(raw: string, isHead: boolean): boolean {
  const { headers, status } = readAnswer(raw);
  const at = raw.indexOf('\r\n\r\n');
  if (status === undefined || at < 0) return false;
  if (isHead || status === 204 || status === 304) return true;
  if (headers['transfer-encoding'] === 'chunked') return raw.endsWith('0\r\n\r\n');
  const length = headers['content-length'];
  return length !== undefined && raw.length - at - 4 >= Number(length);
}

function readAnswer(raw: string): RawAnswer {
  const [head = '', ...rest] = raw.split('\r\n\r\n');
  const [first = '', ...lines] = head.split('\r\n');
  const status = /^HTTP\/1\.[01] (\d{3})/.exec(first)?.[1];
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const text = rest.join('\r\n\r\n');
  const body = headers['transfer-encoding'] === 'chunked' ? text.replaceAll(/(^|\r\n)[\da-f]+\r\n/gi, '') : text;
  return {
    status: status === undefined ? undefined : Number(status),
    headers,
    body: Buffer.from(body, 'latin1').toString('utf8').trim(),
    raw,
  };
}
