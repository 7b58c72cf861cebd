/** All tests here rely on it that nothing goes wrong in a page unseen; these see to that. */
import type { BrowserContext } from '@playwright/test';
import { collectProblems, type Allowed } from './support/problems.ts';
import type { Footnote } from './support/footnote.ts';
import { expect, test } from './support/test.ts';

test.beforeEach(({ allowProblem }) => {
  // Each test below brings its problem about itself, and looks for it with a collector that allows none.
  allowProblem(/./);
});

function collect(context: BrowserContext, footnote: Footnote, allowed: Partial<Allowed> = {}): () => string[] {
  return collectProblems(context, { origins: [footnote.url], problems: [], stopped: new Set(), ...allowed });
}

test('an error on the console is a problem', async ({ page, context, footnote }) => {
  const found = collect(context, footnote);
  await page.goto('/');
  await page.evaluate(() => {
    console.error('something is wrong');
  });
  await expect.poll(found).toEqual([expect.stringContaining('Console error: something is wrong')]);
});

test('an error that nobody catches is a problem', async ({ page, context, footnote }) => {
  const found = collect(context, footnote);
  await page.goto('/');
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('nobody catches this');
    });
  });
  await expect.poll(found).toEqual([expect.stringContaining('Uncaught in the page: Error: nobody catches this')]);
});

test('a script that the Content-Security-Policy forbids is a problem', async ({ page, context, footnote }) => {
  const found = collect(context, footnote);
  await page.goto('/');
  // Once the button can be used, React has taken the page over and will not bring back what is replaced below.
  await page.getByRole('textbox', { name: 'Your question' }).fill('Is it ready?');
  await expect(page.getByRole('button', { name: 'Ask', exact: true })).toHaveAttribute('aria-disabled', 'false');
  await page.evaluate(() => {
    document.body.innerHTML = '<button type="button" onclick="void 0">Press</button>';
  });
  await page.getByRole('button', { name: 'Press' }).click();
  await expect.poll(found).toEqual([expect.stringContaining('Executing inline event handler violates')]);
});

test('a request to another server is a problem', async ({ page, context, footnote }) => {
  const found = collect(context, footnote);
  await page.goto('/');
  // Away from the page and its policy, which would not let the request out.
  await page.goto('about:blank');
  await page.setContent('<img src="https://footnote.invalid/pixel.png" alt="">');
  await expect.poll(found).toContain('Request to another origin: https://footnote.invalid/pixel.png');
});

test('a problem that a test expects is none', async ({ page, context, footnote }) => {
  const found = collect(context, footnote, { problems: [/something is wrong/] });
  await page.goto('/');
  const seen = page.waitForEvent('console');
  await page.evaluate(() => {
    console.error('something is wrong');
  });
  await seen;
  expect(found()).toEqual([]);
});

test('what a server answers is a problem until it is told to stop', async ({ page, context, footnote }) => {
  const stopped = new Set<string>();
  const found = collect(context, footnote, { stopped });
  await page.route('**/api/follow-ups', (route) => route.fulfill({ status: 503, json: { error: 'Not now.' } }));
  await page.goto('/');
  const ask = async (): Promise<void> => {
    const seen = page.waitForEvent('console', (message) => message.text().startsWith('Failed to load resource'));
    await page.evaluate(() => fetch('/api/follow-ups', { method: 'POST' }));
    await seen;
  };
  await ask();
  const before = [expect.stringContaining('the server responded with a status of 503')];
  expect(found()).toEqual(before);
  stopped.add(footnote.url);
  await ask();
  expect(found()).toEqual(before);
});
