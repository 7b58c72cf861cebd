import { request as httpRequest } from 'node:http';
import { networkInterfaces } from 'node:os';
import { askAndRead } from './support/reader.ts';
import { expect, test } from './support/test.ts';

const TOKEN = 'open-sesame-0123456789';
const QUESTION = 'How many articles does the treaty have?';

/** What a browser would tell about anything that the policy of the page forbids. */
interface Watched {
  violations: string[];
}

test('the page runs under a strict policy, without a single violation, and asks nobody else', async ({
  page,
  footnote,
}) => {
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).origin));
  await page.addInitScript(() => {
    const watched: Watched = { violations: [] };
    Object.assign(globalThis, { watched });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      watched.violations.push(`${violatedDirective} ${blockedURI}`);
    });
  });

  const response = await page.goto('/');
  const policy = response!.headers()['content-security-policy']!;
  const script = /script-src ([^;]*)/.exec(policy)![1]!;
  expect(script).not.toMatch(/unsafe|\*|https?:/);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");

  await askAndRead(page, QUESTION);
  await page.getByRole('article').or(page.getByRole('main')).first().waitFor();
  expect(await page.evaluate(() => (globalThis as unknown as { watched: Watched }).watched.violations)).toEqual([]);
  expect([...asked]).toEqual([footnote.url]);

  // A nonce that stays the same could be copied into an injected script.
  const again = (await page.reload())!.headers()['content-security-policy']!;
  expect(/nonce-([\w-]+)/.exec(again)![1]).not.toBe(/nonce-([\w-]+)/.exec(policy)![1]);
});

test('every answer of the server has the headers that keep a browser careful', async ({ request }) => {
  for (const path of ['/', '/sign-in', '/api/health', '/api/article?id=seal-the-deal', '/no-such-page', '/icon.svg']) {
    const headers = (await request.get(path)).headers();
    expect(headers, path).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    });
    expect(headers['x-powered-by']).toBeUndefined();
  }
});

test('where there is a token, a reader signs in once, and nobody else sees an article', async ({
  page,
  startAnother,
  request,
}) => {
  test.slow();
  const guarded = await startAnother({ HOST: '0.0.0.0', ACCESS_TOKEN: TOKEN });
  const strangers = await request.get(guarded.url);
  expect(strangers.url()).toBe(`${guarded.url}/sign-in`);
  expect(await strangers.text()).not.toContain('Seal the Deal');
  expect((await request.get(`${guarded.url}/api/article?id=seal-the-deal`)).status()).toBe(401);

  await page.goto(guarded.url);
  await page.getByLabel('Access token').fill('open-sesame');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'not the access token' })).toBeVisible();
  await page.getByLabel('Access token').fill(TOKEN);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${guarded.url}/`);
  await askAndRead(page, QUESTION);
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Your question' })).toBeVisible();
  // What the page asks for by itself it asks while there is a session.
  await expect(page.getByRole('region', { name: 'Questions that lead on' })).toBeVisible();

  const [cookie] = await page.context().cookies();
  expect(cookie).toMatchObject({ name: 'footnote_session', httpOnly: true, sameSite: 'Lax' });
  expect(guarded.output()).not.toContain(TOKEN);
  expect(guarded.output()).not.toContain(QUESTION);

  await page.getByText(/articles · .* passages/).click();
  await expect(page.getByRole('list', { name: 'Articles' })).toBeVisible();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(`${guarded.url}/sign-in`);
  expect(await page.context().cookies()).toEqual([]);
  await page.goto(guarded.url);
  await expect(page).toHaveURL(`${guarded.url}/sign-in`);
});

test('a server for this machine cannot be reached by another address of it', async ({ footnote }) => {
  const outside = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ internal, family }) => !internal && family === 'IPv4');
  test.skip(outside === undefined, 'this machine has no address but loopback');
  const error = await new Promise<string>((resolve) => {
    const asking = httpRequest({ host: outside!.address, port: new URL(footnote.url).port });
    asking.once('response', ({ statusCode }) => resolve(`answered with ${statusCode}`));
    asking.once('error', (thrown: NodeJS.ErrnoException) => resolve(thrown.code ?? ''));
    asking.end();
  });
  expect(error).toBe('ECONNREFUSED');
});

test('a server for other machines does not start without a token', async ({ startAnother }) => {
  await expect(startAnother({ HOST: '0.0.0.0' })).rejects.toThrow(/which other machines can reach.*ACCESS_TOKEN/);
});

test('whoever asks too much is told when to go on, on the page too', async ({ page, startAnother, allowProblem }) => {
  test.slow();
  allowProblem(/status of 429/);
  const limited = await startAnother({ QUESTIONS_PER_MINUTE: '1' });
  await page.goto(limited.url);
  await askAndRead(page, QUESTION);
  await page.getByRole('textbox', { name: 'Your question' }).fill('Who signed it?');
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('alert').filter({ hasText: /Too many questions from your address.*Try again in/ }),
  ).toBeVisible();
});
