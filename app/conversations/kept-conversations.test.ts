import { afterEach, describe, expect, test, vi } from 'vitest';
import { deleteConversation, fetchConversation, fetchList, renameConversation } from './kept-conversations.ts';

afterEach(() => vi.unstubAllGlobals());

/** Answers each request with the next response, and gives what was asked. */
function answerWith(...responses: (Response | Error)[]) {
  const asked: { path: string; method?: string; body?: unknown }[] = [];
  vi.stubGlobal('fetch', async (path: string, { method, body }: { method?: string; body?: unknown }) => {
    asked.push({ path, method, body });
    const response = responses.shift();
    if (response instanceof Error) throw response;
    return response;
  });
  return asked;
}

test('the list is asked for what is searched, as far down as it is to be shown', async () => {
  const empty = { conversations: [], more: false };
  const newest = Array.from({ length: 200 }, (_, n) => ({
    id: `c${n}`,
    name: 'C',
    changedAt: '2025-01-20T12:00:00.000Z',
    questions: 1,
  }));
  const older = newest.map(({ id, ...rest }) => ({ ...rest, id: `${id}-older` })).slice(0, 50);
  const asked = answerWith(
    Response.json(empty),
    Response.json({ conversations: newest, more: true }),
    Response.json({ conversations: older, more: true }),
  );
  expect(await fetchList('a&b=ü', 51)).toEqual(empty);
  expect(await fetchList('', 201)).toEqual({ conversations: [...newest, ...older], more: true });
  expect(asked.map(({ path }) => path)).toEqual([
    '/api/conversations?search=a%26b%3D%C3%BC&limit=100',
    '/api/conversations?search=&limit=200',
    '/api/conversations?search=&limit=50&before=2025-01-20T12%3A00%3A00.000Z%2Cc199',
  ]);
});

test('renaming and deleting say nothing when they are done', async () => {
  const asked = answerWith(new Response(null, { status: 204 }), new Response(null, { status: 204 }));
  expect(await renameConversation('c', 'Name')).toBeUndefined();
  expect(await deleteConversation('c')).toBeUndefined();
  expect(asked).toEqual([
    { path: '/api/conversations/c', method: 'PATCH', body: '{"name":"Name"}' },
    { path: '/api/conversations/c', method: 'DELETE', body: undefined },
  ]);
});

describe('what goes wrong is a sentence', () => {
  test.each([
    ['of the server', Response.json({ error: 'They are damaged.' }, { status: 503 }), { problem: 'They are damaged.' }],
    ['about one that is gone', Response.json({ error: 'None.' }, { status: 404 }), { problem: 'None.', missing: true }],
    [
      'in the place of the server',
      new Response('<html>', { status: 502 }),
      { problem: { key: 'problem.unreachable' } },
    ],
    ['that is called an answer', new Response('<html>'), { problem: { key: 'problem.unreachable' } }],
    ['about a server that is not there', new TypeError('Failed to fetch'), { problem: { key: 'problem.unreachable' } }],
  ])('%s', async (_what, response, problem) => {
    answerWith(response);
    expect(await fetchConversation('c')).toEqual(problem);
  });
});
