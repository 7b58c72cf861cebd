import { askAndRead, listedFootnotes } from './support/reader.ts';
import { expect, test } from './support/test.ts';

test('below an answer stands how much of it is supported, and which articles speak to it', async ({ page }) => {
  await page.goto('/');
  const turn = await askAndRead(page, 'How many articles does the treaty have?');
  const titles = new Set((await listedFootnotes(turn)).map(({ title }) => title));
  await expect(turn.getByText(/^(\d+) statements?, \1 supported; /)).toContainText(
    `${titles.size} of 5 articles ${titles.size === 1 ? 'speaks' : 'speak'} to this; not: `,
  );
});

test('an answer is copied with its footnotes in full', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  const turn = await askAndRead(page, 'How many articles does the treaty have?');
  await turn.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(turn.getByText('Copied.')).toBeVisible();

  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('## How many articles does the treaty have?');
  for (const { n, quote, title } of await listedFootnotes(turn)) {
    // Once in the text, and once at the foot with the sentence it stands for.
    expect(copied.split(`[^${n}]`).length).toBeGreaterThan(2);
    expect(copied).toContain(`\n[^${n}]: “${quote.replace(/\s+/g, ' ')}” — *${title}*`);
  }
});

test('a browser that forbids copying is told of', async ({ page }) => {
  await page.goto('/');
  const turn = await askAndRead(page, 'How many articles does the treaty have?');
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'));
  });
  await turn.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(turn.getByText('The browser did not allow copying.')).toBeVisible();
});
