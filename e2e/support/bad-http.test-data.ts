/** Requests that no browser sends, one table of them: what the server is expected to say to each. */

export interface BadHttp {
  what: string;
  bytes: string | Buffer;
  /** `closed` where the connection may be closed without an answer. */
  status: number | 'closed';
}

const HOST = 'Host: 127.0.0.1';

interface Parts {
  method?: string;
  path?: string;
  version?: string;
  headers?: string[];
  body?: string | Buffer;
  type?: string | undefined;
}

/** A request of these parts, with a length where there is a body. */
function http({ method = 'GET', path = '/', version = '1.1', headers = [HOST], body, type }: Parts): Buffer {
  const lines = [`${method} ${path} HTTP/${version}`, ...headers];
  if (type !== undefined) lines.push(`Content-Type: ${type}`);
  if (body !== undefined) lines.push(`Content-Length: ${Buffer.byteLength(body)}`);
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), Buffer.from(body ?? '')]);
}

const get = (path: string, ...headers: string[]): Buffer => http({ path, headers: [HOST, ...headers] });

function post(path: string, body: unknown, more: Partial<Parts> = {}): Buffer {
  const text = typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
  return http({ method: 'POST', path, body: text, type: 'application/json', ...more });
}

const UNKNOWN = '00000000-0000-4000-8000-000000000000';
const user = (text: unknown): object => ({ role: 'user', parts: [{ type: 'text', text }] });
const QUESTION = { messages: [user('Who?')] };
const nested = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

/** Every way there is to write `../../etc/passwd`. */
const TRAVERSALS = [
  '../../../../etc/passwd',
  '..%2f..%2f..%2fetc%2fpasswd',
  '%2e%2e/%2e%2e/%2e%2e/etc/passwd',
  '%2e%2e%2f%2e%2e%2fetc%2fpasswd',
  '%252e%252e%252f%252e%252e%252fetc%252fpasswd',
  '..%255c..%255cetc%255cpasswd',
  '..%5c..%5cetc%5cpasswd',
  '....//....//etc/passwd',
  '..;/..;/etc/passwd',
  '..%00/etc/passwd',
  '%c0%ae%c0%ae%c0%afetc%c0%afpasswd',
  '%e0%80%ae%e0%80%ae/etc/passwd',
  '%uff0e%uff0e/etc/passwd',
  '..%ef%bc%8f..%ef%bc%8fetc%ef%bc%8fpasswd',
  '/etc/passwd%00.md',
  'file:///etc/passwd',
];

/** Where they might lead somewhere; in an id, in a path of the pages, of the API and of the built files. */
const PLACES: [string, (text: string) => string][] = [
  ['the id of an article', (text) => `/api/article?id=${text}`],
  ['a path', (text) => `/${text}`],
  ['a path of the API', (text) => `/api/${text}`],
  ['the id of a conversation', (text) => `/api/conversations/${text}`],
  ['the page of a conversation', (text) => `/c/${text}`],
  ['a path of the built files', (text) => `/_next/static/${text}`],
  ['a path of Next', (text) => `/_next/image?url=${text}&w=64&q=75`],
];

/** Whatever they lead to, it is nothing: these are sent from each place and must give 400 or 404. */
export const PATHS_ELSEWHERE: { what: string; bytes: Buffer }[] = TRAVERSALS.flatMap((text) =>
  PLACES.map(([place, at]) => ({ what: `${text} as ${place}`, bytes: get(at(text)) })),
);

export const BAD_HTTP: BadHttp[] = [
  // Addresses.
  { what: 'a percent sign alone', bytes: get('/api/conversations/%'), status: 400 },
  { what: 'a percent sign with half a number', bytes: get('/api/conversations/%2'), status: 400 },
  { what: 'a percent sign with no number', bytes: get('/%zz'), status: 400 },
  { what: 'half a letter', bytes: get('/api/%E0%A4%A'), status: 400 },
  { what: 'a percent sign alone in the query', bytes: get('/api/article?id=%'), status: 404 },
  { what: 'half a letter in the query', bytes: get('/api/article?id=%E0%A4%A'), status: 404 },
  { what: 'bytes that are no UTF-8 in the query', bytes: get('/api/article?id=%FF%FE'), status: 404 },
  { what: 'a NUL in an id', bytes: get('/api/conversations/%00'), status: 404 },
  { what: 'a NUL as a byte', bytes: get('/api/\u0000'), status: 400 },
  { what: 'a line break in an id', bytes: get('/api/conversations/%0d%0aSet-Cookie:x=1'), status: 404 },
  { what: 'a blank in the address', bytes: get('/api/ar ticle'), status: 400 },
  { what: 'letters that are not ASCII', bytes: get('/\u00e9\u00ff'), status: 400 },
  { what: 'an address of another server', bytes: get('http://footnote.invalid/'), status: 400 },
  { what: 'an address of this server, in full', bytes: get('http://127.0.0.1/api/health'), status: 400 },
  { what: 'two slashes at its beginning', bytes: get('//footnote.invalid/%2e%2e'), status: 400 },
  { what: 'a backslash', bytes: get('/\\footnote.invalid'), status: 400 },
  { what: 'no slash', bytes: get('api/health'), status: 400 },
  { what: 'an asterisk', bytes: http({ method: 'OPTIONS', path: '*' }), status: 400 },
  { what: 'a fragment', bytes: get('/api/health#/../../x'), status: 200 },
  { what: 'an address of 100,000 letters', bytes: get(`/${'a'.repeat(100_000)}`), status: 431 },
  { what: 'an id of 8,000 letters', bytes: get(`/api/article?id=${'a'.repeat(8_000)}`), status: 404 },
  {
    what: 'the id of a conversation of 8,000 letters',
    bytes: get(`/api/conversations/${'a'.repeat(8_000)}`),
    status: 404,
  },
  { what: 'the id of an article twice', bytes: get('/api/article?id=no&id=none'), status: 404 },
  { what: 'the id of an article as a list', bytes: get('/api/article?id[]=x&id[__proto__]=y'), status: 400 },
  { what: 'an offset that is none', bytes: get('/api/article?id=seal-the-deal&start=-1&end=1e9'), status: 400 },
  {
    what: 'an offset beyond every number',
    bytes: get(`/api/article?id=seal-the-deal&start=${'9'.repeat(400)}&end=1`),
    status: 400,
  },
  { what: 'a limit that is none', bytes: get('/api/conversations?limit=1e9'), status: 400 },
  { what: 'a limit beyond the greatest', bytes: get('/api/conversations?limit=999'), status: 400 },
  {
    what: 'a place in the list that is none',
    bytes: get("/api/conversations?before=' OR 1=1 --".replaceAll(' ', '%20')),
    status: 400,
  },
  { what: 'a search of 600 letters', bytes: get(`/api/conversations?search=${'a'.repeat(600)}`), status: 413 },
  {
    what: 'a search in the language of the search',
    bytes: get('/api/conversations?search=%22*)%20OR%20NEAR(a%20b)%20--%20%5E%27'),
    status: 200,
  },
  { what: 'a search for a NUL', bytes: get('/api/conversations?search=%00'), status: 200 },
  { what: 'a name of JavaScript for an id', bytes: get('/api/article?id=__proto__'), status: 404 },
  { what: 'a name of JavaScript for a route', bytes: get('/api/constructor'), status: 404 },
  { what: 'a name of JavaScript for a page', bytes: get('/__proto__'), status: 404 },
  { what: "Next's own data", bytes: get('/_next/data/x/index.json'), status: 404 },
  { what: "Next's image optimizer", bytes: get('/_next/image?url=%2Ficon.svg&w=64&q=75'), status: 404 },
  {
    what: "Next's image optimizer, for another server",
    bytes: get('/_next/image?url=http%3A%2F%2Ffootnote.invalid%2Fx&w=64&q=75'),
    status: 404,
  },

  // Methods.
  { what: 'TRACE', bytes: http({ method: 'TRACE', path: '/api/health' }), status: 405 },
  { what: 'CONNECT', bytes: http({ method: 'CONNECT', path: '127.0.0.1:22' }), status: 'closed' },
  { what: 'a method of WebDAV', bytes: http({ method: 'PROPFIND' }), status: 405 },
  { what: 'a method that is none', bytes: http({ method: 'FETCH' }), status: 400 },
  { what: 'a method in small letters', bytes: http({ method: 'get' }), status: 400 },
  { what: 'the beginning of HTTP/2', bytes: 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', status: 400 },
  { what: 'a page with POST', bytes: http({ method: 'POST', path: '/', body: 'x', type: 'text/plain' }), status: 405 },
  {
    what: 'a page with a Server Action',
    bytes: http({
      method: 'POST',
      path: '/',
      headers: [HOST, 'Next-Action: 0123456789012345678901234567890123456789ab'],
      body: '[]',
      type: 'text/plain',
    }),
    status: 405,
  },
  {
    what: 'PUT of a conversation',
    bytes: http({ method: 'PUT', path: `/api/conversations/${UNKNOWN}`, body: '{}', type: 'application/json' }),
    status: 405,
  },
  { what: 'DELETE of the list', bytes: http({ method: 'DELETE', path: '/api/conversations' }), status: 405 },
  {
    what: 'OPTIONS of the chat from elsewhere',
    bytes: http({
      method: 'OPTIONS',
      path: '/api/chat',
      headers: [HOST, 'Origin: http://footnote.invalid', 'Access-Control-Request-Method: POST'],
    }),
    status: 405,
  },
  {
    what: 'a method put over another',
    bytes: http({
      method: 'POST',
      path: `/api/conversations/${UNKNOWN}`,
      headers: [HOST, 'X-HTTP-Method-Override: DELETE'],
      body: '',
    }),
    status: 405,
  },
  {
    what: 'GET with a body',
    bytes: http({ path: '/api/health', body: '{"a":1}', type: 'application/json' }),
    status: 200,
  },
  { what: 'HEAD of the chat', bytes: http({ method: 'HEAD', path: '/api/chat' }), status: 405 },

  // Versions and hosts.
  { what: 'HTTP/0.9', bytes: 'GET /\r\n\r\n', status: 400 },
  { what: 'HTTP/1.0 without a host', bytes: http({ path: '/api/health', version: '1.0', headers: [] }), status: 403 },
  { what: 'HTTP/1.1 without a host', bytes: http({ path: '/api/health', headers: [] }), status: 400 },
  { what: 'HTTP/3.7', bytes: http({ version: '3.7' }), status: 400 },
  { what: 'another host', bytes: http({ path: '/api/health', headers: ['Host: footnote.invalid'] }), status: 403 },
  {
    what: 'another host that begins as ours',
    bytes: http({ path: '/api/health', headers: ['Host: 127.0.0.1.footnote.invalid'] }),
    status: 403,
  },
  {
    what: 'another host and our port as its user',
    bytes: http({ path: '/api/health', headers: ['Host: 127.0.0.1@footnote.invalid'] }),
    status: 403,
  },
  { what: 'an empty host', bytes: http({ path: '/api/health', headers: ['Host:'] }), status: 403 },
  { what: 'two hosts', bytes: http({ path: '/api/health', headers: [HOST, 'Host: footnote.invalid'] }), status: 400 },
  {
    what: 'our host, and another in X-Forwarded-Host',
    bytes: get('/sign-in', 'X-Forwarded-Host: footnote.invalid'),
    status: 307,
  },
  {
    what: 'a built file by another host',
    bytes: http({ path: '/_next/static/x.js', headers: ['Host: footnote.invalid'] }),
    status: 403,
  },
  {
    what: 'the icon by another host',
    bytes: http({ path: '/icon.svg', headers: ['Host: footnote.invalid'] }),
    status: 403,
  },

  // Headers.
  { what: 'headers of 100 kB', bytes: get('/api/health', `X-Large: ${'a'.repeat(100_000)}`), status: 431 },
  {
    what: '3,000 headers',
    bytes: get('/api/health', ...Array.from({ length: 3_000 }, (_, n) => `X-${n}: 1`)),
    status: 431,
  },
  { what: 'a header without a colon', bytes: get('/api/health', 'nonsense'), status: 400 },
  { what: 'a header with a blank before its colon', bytes: get('/api/health', 'Content-Length : 5'), status: 400 },
  { what: 'a header that goes on in the next line', bytes: get('/api/health', 'X-Folded: a\r\n b'), status: 400 },
  { what: 'a NUL in a header', bytes: get('/api/health', 'X-Nul: \u0000'), status: 400 },
  {
    what: 'a forged mark of the server',
    bytes: get('/api/health', 'X-Footnote-Peer: x y 10.0.0.1', 'X-Request-Id: <script>'),
    status: 200,
  },
  {
    what: "Next's header that passes its middleware by",
    bytes: http({
      path: '/',
      headers: ['Host: footnote.invalid', 'X-Middleware-Subrequest: proxy:proxy:proxy:proxy:proxy'],
    }),
    status: 403,
  },
  { what: 'a forged nonce', bytes: get('/no-such-page', "Content-Security-Policy: script-src 'nonce-x'"), status: 404 },
  { what: 'a range', bytes: get('/api/health', 'Range: bytes=0-0,-1,5-2,999999999999999999999-'), status: 200 },
  {
    what: 'conditions',
    bytes: get('/api/health', 'If-None-Match: *', 'If-Modified-Since: never', 'If-Match: "x"'),
    status: 200,
  },
  {
    what: 'a state of the router that is none',
    bytes: get('/', 'RSC: 1', 'Next-Router-State-Tree: %5B%22'),
    status: 307,
  },
  { what: 'a cookie of nonsense', bytes: get('/', `Cookie: footnote_session=${'%00;=;'.repeat(200)}`), status: 200 },
  {
    what: 'an upgrade to a WebSocket',
    bytes: get(
      '/',
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
    ),
    status: 400,
  },
  {
    what: 'an upgrade to HTTP/2',
    bytes: get('/', 'Connection: Upgrade, HTTP2-Settings', 'Upgrade: h2c', 'HTTP2-Settings: AAMAAABkAAQAAP__'),
    status: 400,
  },
  { what: 'an expectation that is none', bytes: get('/api/health', 'Expect: the-impossible'), status: 417 },

  // Bodies and their frames.
  {
    what: 'two lengths',
    bytes: 'POST /api/chat HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}',
    status: 400,
  },
  {
    what: 'a negative length',
    bytes: 'POST /api/chat HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: -1\r\n\r\n{}',
    status: 400,
  },
  {
    what: 'a length beyond every number',
    bytes: `POST /api/chat HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: ${'9'.repeat(30)}\r\n\r\n{}`,
    status: 400,
  },
  {
    what: 'a length and chunks',
    bytes:
      'POST /api/chat HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    status: 400,
  },
  {
    what: 'chunks that are none',
    bytes:
      'POST /api/chat HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n',
    status: 400,
  },
  {
    what: 'a chunk without an end of its size',
    bytes: `POST /api/chat HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n2;${'x'.repeat(40_000)}\r\n{}\r\n0\r\n\r\n`,
    status: 400,
  },
  {
    what: 'chunks after another encoding',
    bytes:
      'POST /api/chat HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nTransfer-Encoding: gzip, chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n',
    status: 400,
  },
  {
    what: 'more bytes than announced',
    bytes: Buffer.concat([post('/api/chat', '{}'), Buffer.from('XXXX')]),
    status: 400,
  },
  { what: 'no body', bytes: http({ method: 'POST', path: '/api/chat', type: 'application/json' }), status: 400 },
  { what: 'JSON in UTF-16', bytes: post('/api/chat', Buffer.from(JSON.stringify(QUESTION), 'utf16le')), status: 400 },
  {
    what: 'a charset that is not UTF-8',
    bytes: post('/api/chat', QUESTION, { type: 'application/json; charset=utf-7' }),
    status: 415,
  },
  {
    what: 'a body that calls itself compressed',
    bytes: post('/api/chat', QUESTION, { headers: [HOST, 'Content-Encoding: gzip'] }),
    status: 415,
  },
  {
    what: 'two content types',
    bytes: post('/api/chat', QUESTION, { type: 'application/json, text/plain' }),
    status: 415,
  },
  { what: 'an empty content type', bytes: post('/api/chat', QUESTION, { type: '' }), status: 415 },
  {
    what: 'a content type of 10,000 letters',
    bytes: post('/api/chat', QUESTION, { type: 'a'.repeat(10_000) }),
    status: 415,
  },
  {
    what: 'a body in parts',
    bytes: post('/api/chat', '--x\r\n\r\n--x--', { type: 'multipart/form-data; boundary=x' }),
    status: 415,
  },
  { what: 'a question for the article', bytes: post('/api/article', QUESTION), status: 400 },
  { what: 'an article of nothing', bytes: post('/api/article', { id: '', anchors: [] }), status: 400 },
  { what: 'an article of a list', bytes: post('/api/article', { id: ['seal-the-deal'], anchors: [] }), status: 400 },
  {
    what: '501 places of an article',
    bytes: post('/api/article', { id: 'x', anchors: Array(501).fill({ start: 0, end: 1 }) }),
    status: 400,
  },
  {
    what: 'a place that ends before it begins',
    bytes: post('/api/article', { id: 'seal-the-deal', anchors: [{ start: 9, end: 1 }] }),
    status: 200,
  },
  {
    what: 'a place beyond the article',
    bytes: post('/api/article', { id: 'seal-the-deal', anchors: [{ start: 1e15, end: 2e15, quote: 'x' }] }),
    status: 200,
  },
  {
    what: 'a path for an article',
    bytes: post('/api/article', { id: '../../../../etc/passwd', anchors: [] }),
    status: 404,
  },
  { what: '3 MB for an article', bytes: post('/api/article', { id: 'x'.repeat(3_000_000), anchors: [] }), status: 413 },
  {
    what: 'a reserved name',
    bytes: post('/api/chat', `{"__proto__":{"messages":[]},"messages":${JSON.stringify([user('Who?')])}}`),
    status: 400,
  },
  {
    what: 'a reserved name within',
    bytes: post('/api/chat', { messages: [{ ...user('Who?'), constructor: { prototype: { x: 1 } } }] }),
    status: 400,
  },
  { what: 'objects within each other', bytes: post('/api/article', nested(10_000)), status: 400 },
  {
    what: 'a name for a conversation that is a list',
    bytes: http({
      method: 'PATCH',
      path: `/api/conversations/${UNKNOWN}`,
      body: '{"name":["x"]}',
      type: 'application/json',
    }),
    status: 400,
  },
  {
    what: 'a name for a conversation that nobody has',
    bytes: http({
      method: 'PATCH',
      path: `/api/conversations/${UNKNOWN}`,
      body: '{"name":"x"}',
      type: 'application/json',
    }),
    status: 404,
  },
  {
    what: 'a name of 5,000 letters',
    bytes: http({
      method: 'PATCH',
      path: `/api/conversations/${UNKNOWN}`,
      body: JSON.stringify({ name: 'x'.repeat(5_000) }),
      type: 'application/json',
    }),
    status: 413,
  },
  {
    what: 'a conversation whose id is a path',
    bytes: post('/api/chat', { ...QUESTION, conversation: { id: '../x', turn: UNKNOWN, position: 0, seen: [] } }),
    status: 400,
  },
  {
    what: 'a turn at a half',
    bytes: post('/api/chat', { ...QUESTION, conversation: { id: UNKNOWN, turn: UNKNOWN, position: 0.5, seen: [] } }),
    status: 400,
  },
  {
    what: 'a turn beyond the last',
    bytes: post('/api/chat', { ...QUESTION, conversation: { id: UNKNOWN, turn: UNKNOWN, position: 1e9, seen: [] } }),
    status: 413,
  },
  {
    what: 'a question of half a letter',
    bytes: post('/api/chat', '{"messages":[{"role":"user","parts":[{"type":"text","text":"\\ud83d"}]}]}'),
    status: 200,
  },
  { what: 'a question of NULs', bytes: post('/api/chat', { messages: [user('\u0000\u0000')] }), status: 200 },
  { what: 'a number with 10,000 digits', bytes: post('/api/chat', `{"messages":${'9'.repeat(10_000)}}`), status: 400 },
  { what: 'a comment in JSON', bytes: post('/api/chat', '{/* */}'), status: 400 },
  { what: 'a mark of the byte order', bytes: post('/api/chat', `\ufeff${JSON.stringify({})}`), status: 400 },

  // Signing in and out.
  { what: 'signing in as JSON', bytes: post('/api/sign-in', { token: 'x' }), status: 303 },
  { what: 'signing in with GET', bytes: get('/api/sign-in?token=x'), status: 405 },
  { what: 'signing out with GET', bytes: get('/api/sign-out'), status: 405 },
  {
    what: 'signing out from elsewhere',
    bytes: http({
      method: 'POST',
      path: '/api/sign-out',
      headers: [HOST, 'Origin: http://footnote.invalid'],
      body: '',
    }),
    status: 403,
  },
  {
    what: 'signing out from a page without an origin',
    bytes: http({ method: 'POST', path: '/api/sign-out', headers: [HOST, 'Origin: null'], body: '' }),
    status: 403,
  },
  {
    what: 'reading from a page elsewhere',
    bytes: get('/api/conversations', 'Sec-Fetch-Site: cross-site'),
    status: 403,
  },
  { what: 'no such route', bytes: post('/api/nothing', {}), status: 404 },
];
