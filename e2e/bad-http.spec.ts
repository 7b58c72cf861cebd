import { BAD_HTTP, PATHS_ELSEWHERE } from './support/bad-http.test-data.ts';
import { type RawAnswer, sendRaw } from './support/raw-http.ts';
import { expect, test } from './support/test.ts';

const SENTENCE = /^[A-Z“"][^\n]*\.$/s;

/** No answer may say where the server's files lie, or how its program runs; an error of ours is one sentence. */
function expectSafe(answer: RawAnswer, what: string): void {
  expect.soft(answer.status ?? 0, what).not.toBeGreaterThanOrEqual(500);
  expect.soft(answer.raw, what).not.toMatch(/node_modules|\n\s+at |root:x:|\/(app|lib|scripts)\/[\w/-]+\.tsx?/);
  expect.soft(answer.raw, what).not.toContain(process.cwd());
  expect.soft(answer.headers.location ?? '', what).not.toMatch(/^(\w+:|\/[/\\])/);
  const isJson = answer.headers['content-type'] === 'application/json';
  // HEAD has the headers of an answer and no body.
  if (!isJson || (what.startsWith('HEAD') && answer.body === '')) return;
  const body: unknown = JSON.parse(answer.body);
  if ((answer.status ?? 0) >= 400) expect.soft(body, what).toMatchObject({ error: expect.stringMatching(SENTENCE) });
}

test('no request that can be written makes the server fail, or say more than a sentence', async ({ footnote }) => {
  test.slow();
  const port = Number(new URL(footnote.url).port);
  const logged = footnote.output().length;
  for (const { what, bytes, status } of BAD_HTTP) {
    const answer = await sendRaw(port, bytes);
    expect.soft(answer.status ?? 'closed', what).toBe(status);
    expectSafe(answer, what);
    // What is refused below /api is refused by us.
    const isOurs = /^\w+ \/api\//.test(bytes.toString('latin1')) && Number(status) >= 400 && status !== 417;
    if (isOurs) expect.soft(answer.headers['content-type'], what).toBe('application/json');
  }
  expect((await fetch(`${footnote.url}/api/health/ready`)).status).toBe(200);
  expect(footnote.output().slice(logged)).not.toContain('"level":"error"');
});

test('no path leads out of what is served, however it is written', async ({ footnote }) => {
  test.slow();
  const port = Number(new URL(footnote.url).port);
  for (const { what, bytes } of PATHS_ELSEWHERE) {
    const answer = await sendRaw(port, bytes);
    expect.soft([400, 404], what).toContain(answer.status);
    expectSafe(answer, what);
  }
});
