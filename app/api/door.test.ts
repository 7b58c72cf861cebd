/** What every handler under /api promises, asked of the handlers themselves: proxy.ts stands before none of them. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { markRequest } from '#lib/access/peer.ts';
import { openSession } from '#lib/access/session.ts';
import { openSqliteConversations } from '#lib/conversations/sqlite-conversations.ts';
import { UserError } from '#lib/errors.ts';
import * as unknown from './[...unknown]/route.ts';
import * as article from './article/route.ts';
import * as articles from './articles/route.ts';
import * as chat from './chat/route.ts';
import * as conversation from './conversations/[id]/route.ts';
import * as conversations from './conversations/route.ts';
import * as corpus from './corpus/route.ts';
import * as feedback from './feedback/route.ts';
import * as followUps from './follow-ups/route.ts';
import type { Handler } from './handler.ts';
import * as ready from './health/ready/route.ts';
import * as health from './health/route.ts';
import { logged } from './logged.test-data.ts';
import * as signIn from './sign-in/route.ts';
import * as signOut from './sign-out/route.ts';

const TOKEN = 'open-sesame';
const QUESTION = 'Who has the canary?';
const engine = vi.hoisted(() => ({ open: vi.fn() }));
vi.mock('#app/engine.ts', () => ({ getEngine: engine.open }));

const answering = {
  async *ask() {
    yield { type: 'done', finish: 'refused', coverage: { articles: 1, speaking: [], silent: [] }, nearest: [] };
  },
  article: async () => undefined,
  citedArticle: async () => ({ article: { id: 'a', title: 'A', hash: 'h', text: 'It froze.' }, places: [] }),
  about: async () => ({ articles: 1 }),
  articles: async () => [],
  listArticles: async () => ({ articles: [] }),
  followUps: async () => [],
};

type Headers = Record<string, string>;

interface Sent {
  method?: string;
  path?: string;
  headers?: Headers;
  body?: string;
  from?: string;
}

function send({ method = 'POST', path = '/api/chat', headers = {}, body, from = '203.0.113.5' }: Sent): Request {
  const all: IncomingHttpHeaders = { host: 'localhost:3000', 'content-type': 'application/json', ...headers };
  markRequest(all, from);
  return new Request(`http://localhost:3000${path}`, { method, headers: all as Headers, body });
}

const question = (sent: Sent = {}) =>
  send({ body: JSON.stringify({ messages: [{ role: 'user', parts: [{ type: 'text', text: QUESTION }] }] }), ...sent });
const reading = (sent: Sent = {}) => send({ method: 'GET', path: '/api/article?id=a', ...sent });
const form = (token: string, sent: Sent = {}) =>
  send({
    path: '/api/sign-in',
    body: new URLSearchParams({ token }).toString(),
    ...sent,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...sent.headers },
  });

const LEADING_ON = JSON.stringify({ question: QUESTION, history: [], citations: [] });

/** Every way to the articles. A new route belongs here. */
const READERS: [name: string, handler: Handler, request: (sent?: Sent) => Request][] = [
  ['a question', chat.POST, question],
  ['an article', article.GET, reading],
  ['an article with many places', article.POST, (sent) => send({ body: '{"id":"a","anchors":[]}', ...sent })],
  ['the list of articles', articles.GET, (sent) => send({ method: 'GET', path: '/api/articles', ...sent })],
  ['what there is to ask', corpus.GET, (sent) => send({ method: 'GET', path: '/api/corpus', ...sent })],
  ['what leads on', followUps.POST, (sent) => send({ path: '/api/follow-ups', body: LEADING_ON, ...sent })],
  ['the conversations', conversations.GET, (sent) => send({ method: 'GET', path: '/api/conversations', ...sent })],
  ['a conversation', conversation.GET, (sent) => kept({ method: 'GET', ...sent })],
  [
    'what is thought of an answer',
    feedback.PUT,
    (sent) => judging({ helpful: true, wrongFootnotes: [], note: '' }, sent),
  ],
  ['a new name', conversation.PATCH, (sent) => kept({ method: 'PATCH', body: '{"name":"Name"}', ...sent })],
];

const ID = '00000000-0000-4000-8000-00000000000c';
const judging = (thought: object, sent: Sent = {}) =>
  send({
    method: 'PUT',
    path: '/api/feedback',
    body: JSON.stringify({ conversation: ID, turn: ID, feedback: thought }),
    ...sent,
  });
const kept = (sent: Sent) => send({ path: `/api/conversations/${ID}`, ...sent });
/** What those of `READERS` do not do over and over: afterwards there is nothing left to be done. */
const DELETING = (sent: Sent = {}) => kept({ method: 'DELETE', ...sent });

let folder: string;

beforeEach(async () => {
  engine.open.mockResolvedValue(answering);
  delete (globalThis as Record<symbol, unknown>)[Symbol.for('footnote.limits')];
  folder = await mkdtemp(join(tmpdir(), 'footnote-door-'));
  const file = join(folder, 'conversations.db');
  vi.stubEnv('CONVERSATIONS_FILE', file);
  const store = openSqliteConversations(file);
  await store.begin({ conversationId: ID, turnId: ID, question: QUESTION, position: 0, seen: [] });
  await store.save(ID, ID, { parts: [], metadata: {} }, false);
  await store.close();
});

afterEach(async () => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
  await rm(folder, { recursive: true });
});

describe('where there is a token', () => {
  beforeEach(() => {
    vi.stubEnv('ACCESS_TOKEN', TOKEN);
  });

  test.each(READERS)('%s is for those who show it', async (_name, handler, request) => {
    const session = openSession(TOKEN, Date.now());
    const shown: Headers[] = [{ authorization: `Bearer ${TOKEN}` }, { cookie: `footnote_session=${session}` }];
    for (const headers of shown) {
      expect((await handler(request({ headers }))).ok).toBe(true);
    }
    const wrong: Headers[] = [{}, { authorization: 'Bearer wrong' }, { cookie: `footnote_session=${TOKEN}` }];
    for (const headers of wrong) {
      engine.open.mockClear();
      const response = await handler(request({ headers }));
      expect(response.status).toBe(401);
      const isGuess = 'authorization' in headers;
      expect(await response.json()).toEqual({
        error: expect.stringMatching(/^[A-Z].*\.$/),
        // The page leads to where a session is begun; a wrong token is no session that has ended.
        ...(!isGuess && { reason: 'signed-out' }),
      });
      // Nothing was looked up for a stranger.
      expect(engine.open).not.toHaveBeenCalled();
    }
  });

  test('signing out takes the cookie away again, and leads to the page for signing in', async () => {
    const { status, headers } = await signOut.POST(send({ path: '/api/sign-out' }));
    expect([status, headers.get('location')]).toEqual([303, '/sign-in']);
    expect(headers.get('set-cookie')).toBe('footnote_session=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0');
  });

  test('adding and deleting articles is for those who show it, where it is allowed at all', async () => {
    vi.stubEnv('HOST', '0.0.0.0');
    const headers = { 'content-type': 'application/octet-stream' };
    const shown = { ...headers, authorization: `Bearer ${TOKEN}` };
    const adding = (sent: Sent) => articles.POST(send({ path: '/api/articles?name=a.md', body: 'A', ...sent }));
    const deleting = (sent: Sent) => articles.DELETE(send({ method: 'DELETE', path: '/api/articles?id=a', ...sent }));
    for (const edit of [adding, deleting]) {
      expect((await edit({ headers })).status).toBe(401);
      // Others can reach this server, and nobody has said that readers may change its articles.
      expect((await edit({ headers: shown })).status).toBe(403);
    }
  });

  test('tokens cannot be tried out one after the other, in either way', async () => {
    const guess = (n: number) => reading({ headers: { authorization: `Bearer guess-${n}` } });
    for (let n = 0; n < 10; n++) expect((await article.GET(guess(n))).status).toBe(401);
    const refused = await article.GET(guess(10));
    expect([refused.status, Number(refused.headers.get('retry-after'))]).toEqual([429, expect.any(Number)]);
    expect((await signIn.POST(form(TOKEN))).status).toBe(429);
    // Somebody else is not locked out.
    expect((await signIn.POST(form(TOKEN, { from: '198.51.100.1' }))).status).toBe(303);
  });

  test('strangers use up nothing of the readers, and keep none of them from signing in', async () => {
    vi.stubEnv('QUESTIONS_PER_MINUTE', '1');
    vi.stubEnv('QUESTIONS_PER_MINUTE_OVERALL', '1');
    const networks = ['1', '2', '3', '4', '5', '6', '7'].map((n) => `198.51.100.${n}`);
    for (const from of networks) {
      for (let n = 0; n < 5; n++) expect((await article.GET(reading({ from }))).status).toBe(401);
      for (let n = 0; n < 5; n++) expect((await signIn.POST(form('wrong', { from }))).status).toBe(401);
      expect((await article.GET(reading({ from }))).status).toBe(429);
    }
    for (const from of networks.map((network) => `${network}0`)) {
      const guess = () => article.GET(reading({ from, headers: { authorization: 'Bearer wrong' } }));
      for (let n = 0; n < 10; n++) expect((await guess()).status).toBe(401);
    }
    const watching = { method: 'GET', from: networks[0] };
    expect((await health.GET(send({ path: '/api/health', ...watching }))).status).toBe(200);
    expect((await ready.GET(send({ path: '/api/health/ready', ...watching }))).status).toBe(200);
    expect((await signIn.POST(form(TOKEN))).status).toBe(303);
    expect((await article.GET(reading({ headers: { authorization: `Bearer ${TOKEN}` } }))).status).toBe(200);
    // Whoever has guessed too often learns nothing from a right guess, also where all else is refused.
    const guessed = { from: `${networks[0]}0`, headers: { authorization: `Bearer ${TOKEN}` } };
    expect((await article.GET(reading(guessed))).status).toBe(429);
  });

  test('health is told to whoever watches the server, and no more than that', async () => {
    const response = await health.GET(send({ method: 'GET', path: '/api/health' }));
    expect([response.status, await response.json()]).toEqual([200, { status: 'alive' }]);
  });
});

describe('signing in', () => {
  beforeEach(() => {
    vi.stubEnv('ACCESS_TOKEN', TOKEN);
  });

  test('gives a cookie that scripts and other sites cannot use, and that opens the door', async () => {
    const response = await signIn.POST(form(TOKEN));
    expect([response.status, response.headers.get('location')]).toEqual([303, '/']);
    const [cookie, ...attributes] = response.headers.get('set-cookie')!.split('; ');
    expect(attributes).toEqual(['Path=/', 'HttpOnly', 'SameSite=Lax', 'Max-Age=2592000']);
    expect((await article.GET(reading({ headers: { cookie: cookie! } }))).status).toBe(200);
  });

  test('leads to the conversation that the reader came for, and nowhere else', async () => {
    const signed = async (token: string, id: string) => {
      const body = new URLSearchParams({ token, conversation: id }).toString();
      const response = await signIn.POST(form(token, { body, headers: { accept: 'text/html' } }));
      return response.headers.get('location');
    };
    expect(await signed(TOKEN, ID)).toBe(`/c/${ID}`);
    expect(await signed('wrong', ID)).toBe(`/sign-in?problem=wrong&conversation=${ID}`);
    for (const other of ['//evil.example', '/\\evil.example', 'x', `${ID}/../..`, `${ID}\nSet-Cookie: a`]) {
      expect(await signed(TOKEN, other)).toBe('/');
    }
  });

  test('leads to the article at the sentence that the reader came for', async () => {
    const link = 'article=a&sentence=1-9&hash=ab&quote=Ice';
    const signed = async (token: string) => {
      const request = form(token, { body: `token=${token}&${link}&more=1`, headers: { accept: 'text/html' } });
      return (await signIn.POST(request)).headers.get('location');
    };
    expect(await signed('wrong')).toBe(`/sign-in?problem=wrong&${link}`);
    expect(await signed(TOKEN)).toBe(`/?${link}`);
  });

  test('makes the cookie for encrypted connections only when a trusted proxy has one', async () => {
    const https = { headers: { 'x-forwarded-proto': 'https' } };
    expect((await signIn.POST(form(TOKEN, https))).headers.get('set-cookie')).not.toContain('Secure');
    vi.stubEnv('TRUSTED_PROXIES', '203.0.113.5');
    expect((await signIn.POST(form(TOKEN, https))).headers.get('set-cookie')).toContain('; Secure');
  });

  test('with another token leads a browser back to the page and tells a program', async () => {
    const browser = await signIn.POST(form('wrong', { headers: { accept: 'text/html,*/*' } }));
    expect([browser.status, browser.headers.get('location')]).toEqual([303, '/sign-in?problem=wrong']);
    const program = await signIn.POST(form('wrong'));
    expect([program.status, program.headers.get('set-cookie')]).toEqual([401, null]);
  });

  test('takes a form of its own page only', async () => {
    expect((await signIn.POST(form(TOKEN, { headers: { origin: 'http://evil.example' } }))).status).toBe(403);
    expect((await signIn.POST(form(TOKEN, { headers: { 'content-type': 'application/json' } }))).status).toBe(415);
    expect((await signIn.POST(form('x'.repeat(9_000)))).status).toBe(413);
  });
});

test.each([
  ...READERS,
  ['deleting', conversation.DELETE, DELETING],
  ['signing in', signIn.POST, (sent) => form(TOKEN, sent)],
  ['health', health.GET, (sent) => send({ method: 'GET', path: '/api/health', ...sent })],
] satisfies typeof READERS)('%s is not for other sites', async (_name, handler, request) => {
  const foreign: Headers[] = [
    { host: 'evil.example' },
    { host: '127.0.0.1.evil.example' },
    { 'sec-fetch-site': 'cross-site' },
    // Another port of this machine.
    { 'sec-fetch-site': 'same-site' },
  ];
  for (const headers of foreign) {
    expect((await handler(request({ headers }))).status).toBe(403);
  }
});

describe('limits', () => {
  test('let an address ask so many questions a minute, then say how long to wait', async () => {
    vi.stubEnv('QUESTIONS_PER_MINUTE', '2');
    expect((await chat.POST(question())).status).toBe(200);
    expect((await chat.POST(question())).status).toBe(200);
    const refused = await chat.POST(question());
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '30']);
    expect(await refused.json()).toEqual({
      error: 'Too many questions from your address within a minute. Try again in 30 seconds.',
      // For the page of a reader of another language.
      reason: 'too-many',
      retryAfter: 30,
    });
    expect((await chat.POST(question({ from: '198.51.100.1' }))).status).toBe(200);
  });

  test('are not escaped by an address that the client made up', async () => {
    vi.stubEnv('QUESTIONS_PER_MINUTE', '1');
    const made = (n: number) => question({ headers: { 'x-forwarded-for': `198.51.100.${n}` } });
    expect((await chat.POST(made(1))).status).toBe(200);
    expect((await chat.POST(made(2))).status).toBe(429);
  });

  test('count readers behind a trusted proxy one by one', async () => {
    vi.stubEnv('QUESTIONS_PER_MINUTE', '1');
    vi.stubEnv('TRUSTED_PROXIES', '203.0.113.0/24');
    const made = (n: number) => question({ headers: { 'x-forwarded-for': `192.0.2.${n * 7}, 198.51.100.${n}` } });
    expect((await chat.POST(made(1))).status).toBe(200);
    expect((await chat.POST(made(2))).status).toBe(200);
    expect((await chat.POST(made(2))).status).toBe(429);
  });

  test('hold for all addresses together too', async () => {
    vi.stubEnv('QUESTIONS_PER_MINUTE_OVERALL', '3');
    const asked = [1, 2, 3, 4].map((n) => chat.POST(question({ from: `198.51.100.${n}` })));
    const statuses = (await Promise.all(asked)).map(({ status }) => status);
    expect(statuses.toSorted((a, b) => a - b)).toEqual([200, 200, 200, 429]);
  });

  test('hold for articles and for requests that are refused', async () => {
    vi.stubEnv('QUESTIONS_PER_MINUTE', '1');
    const statuses: number[] = [];
    for (let n = 0; n < 11; n++) statuses.push((await article.GET(reading({ path: '/api/article' }))).status);
    expect(statuses.slice(-2)).toEqual([400, 429]);
  });

  test('let so many questions a day go to a model, also after a restart, and refused ones cost nothing', async () => {
    const index = await mkdtemp(join(tmpdir(), 'footnote-limits-'));
    vi.stubEnv('INDEX_DIR', index);
    vi.stubEnv('MODEL_QUESTIONS_PER_DAY', '2');
    expect((await chat.POST(question())).status).toBe(200);
    vi.stubEnv('OPENAI_API_KEY', 'sk-test');
    const restart = () => delete (globalThis as Record<symbol, unknown>)[Symbol.for('footnote.limits')];
    restart();
    expect((await chat.POST(send({ body: '{}' }))).status).toBe(400);
    expect((await chat.POST(question())).status).toBe(200);
    restart();
    expect((await chat.POST(question())).status).toBe(200);
    const refused = await chat.POST(question({ from: '198.51.100.1' }));
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toEqual({
      error: expect.stringMatching(/^All 2 questions of today that go to a model/),
      reason: 'spent',
      retryAfter: expect.any(Number),
    });
    await rm(index, { recursive: true });
  });

  test('leave a question uncounted that finds the articles still being indexed', async () => {
    const index = await mkdtemp(join(tmpdir(), 'footnote-limits-'));
    vi.stubEnv('INDEX_DIR', index);
    vi.stubEnv('OPENAI_API_KEY', 'sk-test');
    vi.stubEnv('MODEL_QUESTIONS_PER_DAY', '1');
    await writeFile(join(index, 'progress.json'), JSON.stringify({ pid: process.pid, share: 0.5 }));
    engine.open.mockRejectedValueOnce(new UserError('There is no index.'));
    const early = await chat.POST(question());
    expect([early.status, await early.json()]).toMatchObject([503, { reason: 'indexing' }]);
    expect((await chat.POST(question())).status).toBe(200);
    expect((await chat.POST(question())).status).toBe(429);
    await rm(index, { recursive: true });
  });

  test('are on without a setting', async () => {
    const statuses = await Promise.all(Array.from({ length: 61 }, () => chat.POST(question())));
    expect(statuses.filter(({ status }) => status === 429)).toHaveLength(1);
  });
});

describe('a request that goes wrong', () => {
  test('is answered with a safe sentence and a name that the log has too', async () => {
    engine.open.mockRejectedValue(new Error('SQLITE_CORRUPT /srv/index sk-canary'));
    const lines = await logged(async () => {
      const response = await chat.POST(question());
      const body = (await response.json()) as { error: string; requestId: string };
      expect(response.status).toBe(503);
      expect(body.error).toBe('Something went wrong on the server; its log says what.');
      expect(response.headers.get('x-request-id')).toBe(body.requestId);
      return body.requestId;
    });
    expect(lines.output).toContain(`"requestId":"${lines.result}","fault":"Error"`);
  });

  test('for want of an index makes the server alive and not ready', async () => {
    engine.open.mockRejectedValue(new UserError('There is no index in /srv/index.'));
    const response = await ready.GET(send({ method: 'GET', path: '/api/health/ready' }));
    expect(response.status).toBe(503);
    expect(JSON.stringify(await response.json())).not.toContain('/srv');
    expect((await health.GET(send({ method: 'GET', path: '/api/health' }))).status).toBe(200);
    engine.open.mockResolvedValue(answering);
    expect((await ready.GET(send({ method: 'GET', path: '/api/health/ready' }))).status).toBe(200);
    engine.open.mockResolvedValue({ about: async () => ({ articles: 0 }) });
    expect((await ready.GET(send({ method: 'GET', path: '/api/health/ready' }))).status).toBe(503);
  });
});

test('the log has a line for each request and for the end of an answer, and nothing of the question', async () => {
  vi.stubEnv('ACCESS_TOKEN', TOKEN);
  const { output } = await logged(async () => {
    const response = await chat.POST(question({ headers: { authorization: `Bearer ${TOKEN}` } }));
    await response.text();
    await article.GET(reading({ path: `/api/article?id=${encodeURIComponent(QUESTION)}` }));
  });
  const lines = output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines).toMatchObject([
    { level: 'info', method: 'POST', path: '/api/chat', status: 200 },
    { level: 'info', answer: 'refused' },
    { level: 'info', method: 'GET', path: '/api/article', status: 401 },
  ]);
  expect(lines[0]!.requestId).toBe(lines[1]!.requestId);
  expect(output).not.toMatch(/canary|sesame/);
});

describe('a kept conversation', () => {
  const gone = { error: 'There is no such conversation; it may have been deleted.' };
  const named = (name: unknown) => kept({ method: 'PATCH', body: JSON.stringify({ name }) });
  const names = async (search = '') => {
    const path = `/api/conversations${search}`;
    const response = await conversations.GET(send({ method: 'GET', path }));
    return ((await response.json()) as { conversations: { name: string }[] }).conversations.map(({ name }) => name);
  };

  test('is listed, found, read, renamed and deleted', async () => {
    expect(await names()).toEqual([QUESTION]);
    expect(await names('?search=CANARY')).toEqual([QUESTION]);
    expect(await names('?search=budgie')).toEqual([]);
    const read = await conversation.GET(kept({ method: 'GET' }));
    expect(await read.json()).toMatchObject({ id: ID, name: QUESTION, turns: [{ question: QUESTION, writing: true }] });
    expect(read.headers.get('cache-control')).toBe('no-store');
    expect((await conversation.PATCH(named('<b>Bird</b>'))).status).toBe(204);
    expect(await names()).toEqual(['<b>Bird</b>']);
    expect((await conversation.DELETE(DELETING())).status).toBe(204);
    expect(await names()).toEqual([]);
    for (const response of [
      await conversation.GET(kept({ method: 'GET' })),
      await conversation.PATCH(named('Name')),
      await conversation.DELETE(DELETING()),
    ]) {
      expect([response.status, await response.json()]).toEqual([404, gone]);
    }
  });

  test.each([ID.toUpperCase(), `${ID}0`, 'x', '%2e%2e', "'%20OR%201=1"])('is none under the id %s', async (id) => {
    const response = await conversation.GET(send({ method: 'GET', path: `/api/conversations/${id}` }));
    expect([response.status, await response.json()]).toEqual([404, gone]);
  });

  test.each([
    [400, named(47)],
    [400, named('x'.repeat(201))],
    [400, kept({ method: 'PATCH', body: '{}' })],
    [413, named('x'.repeat(5_000))],
    [415, kept({ method: 'PATCH', body: '{"name":"x"}', headers: { 'content-type': 'text/plain' } })],
  ])('has no name that is none: %i', async (status, request) => {
    const response = await conversation.PATCH(request);
    expect([response.status, await response.json()]).toEqual([status, { error: expect.stringMatching(/^[A-Z].*\.$/) }]);
    expect(await names()).toEqual([QUESTION]);
  });

  test.each([
    [400, '?limit=0'],
    [400, '?limit=many'],
    [400, '?before=yesterday'],
    [400, `?before=2025-01-20T12:00:00Z,${ID},more`],
    [413, `?search=${'x'.repeat(501)}`],
  ])('is not listed where the request is none: %i %s', async (status, search) => {
    const response = await conversations.GET(send({ method: 'GET', path: `/api/conversations${search}` }));
    expect([response.status, await response.json()]).toEqual([status, { error: expect.stringMatching(/^[A-Z].*\.$/) }]);
  });

  test('keeps a question that names it, and refuses one from a tab that has not seen the last', async () => {
    const asking = (turn: string, seen: string[]) =>
      question({
        body: JSON.stringify({
          messages: [{ role: 'user', parts: [{ type: 'text', text: 'And where?' }] }],
          conversation: { id: ID, turn, position: 1, seen },
        }),
      });
    const second = ID.replace('c', 'd');
    await (await chat.POST(asking(second, [ID]))).text();
    const read = await conversation.GET(kept({ method: 'GET' }));
    expect(((await read.json()) as { turns: { question: string }[] }).turns.map((turn) => turn.question)).toEqual([
      QUESTION,
      'And where?',
    ]);
    const late = await chat.POST(asking(ID.replace('c', 'e'), [ID]));
    expect([late.status, await late.json()]).toEqual([409, { error: expect.any(String), reason: 'behind' }]);
  });

  test('that is damaged keeps nobody from an answer', async () => {
    await writeFile(join(folder, 'conversations.db'), 'no database, but long enough to be looked at. '.repeat(99));
    expect((await conversations.GET(send({ method: 'GET', path: '/api/conversations' }))).status).toBe(503);
    const body = JSON.stringify({
      messages: [{ role: 'user', parts: [{ type: 'text', text: QUESTION }] }],
      conversation: { id: ID, turn: ID, position: 0, seen: [] },
    });
    const response = await chat.POST(question({ body }));
    const stream = await response.text();
    expect([response.status, stream.includes('"finish":"refused"')]).toEqual([200, true]);
    expect(stream).toMatch(/"notKept":"This answer could not be kept\. The conversations in .* are damaged\./);
  });
});

describe('what is thought of an answer', () => {
  test.each<[object, number]>([
    [{ helpful: true, wrongFootnotes: [], note: '' }, 204],
    // Takes back what was said.
    [{ wrongFootnotes: [], note: ' ' }, 204],
    [{ helpful: 'yes', wrongFootnotes: [], note: '' }, 400],
    [{ helpful: true, wrongFootnotes: [0], note: '' }, 400],
    [{ helpful: true, wrongFootnotes: [], note: 'n'.repeat(2_001) }, 400],
    [{ helpful: true, wrongFootnotes: [], note: 'n'.repeat(20_000) }, 413],
  ])('%j', async (thought, status) => {
    expect((await feedback.PUT(judging(thought))).status).toBe(status);
  });

  test('of one that is gone gets a sentence', async () => {
    const thought = { helpful: true, wrongFootnotes: [], note: '' };
    const gone = JSON.stringify({ conversation: ID, turn: ID.replace('c', 'd'), feedback: thought });
    expect((await feedback.PUT(judging(thought, { body: gone }))).status).toBe(404);
  });
});

describe('an address or a method that is none', () => {
  test.each([
    ['/api/chat', chat, 'POST'],
    ['/api/article', article, 'GET, POST'],
    ['/api/articles', articles, 'GET, POST, DELETE'],
    ['/api/follow-ups', followUps, 'POST'],
    ['/api/feedback', feedback, 'PUT'],
    ['/api/conversations', conversations, 'GET'],
    [`/api/conversations/${ID}`, conversation, 'GET, PATCH, DELETE'],
    ['/api/sign-in', signIn, 'POST'],
    ['/api/sign-out', signOut, 'POST'],
    ['/api/health', health, 'GET'],
    ['/api/health/ready', ready, 'GET'],
  ])('%s says which methods it takes', async (path, route, allowed) => {
    const handlers = route as Partial<Record<string, Handler>>;
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
      if (allowed.split(', ').includes(method)) continue;
      const response = await handlers[method]!(send({ method, path }));
      expect([response.status, response.headers.get('allow')]).toEqual([405, allowed]);
      expect(await response.json()).toEqual({ error: expect.stringMatching(/^This address takes .*\.$/) });
    }
  });

  test('anything else under /api is not found, with a sentence', async () => {
    const response = await unknown.POST(send({ path: '/api/nope' }));
    expect([response.status, await response.json()]).toEqual([404, { error: 'There is nothing at this address.' }]);
  });
});
