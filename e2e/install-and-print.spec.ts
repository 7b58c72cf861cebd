import { askAndRead, listedFootnotes } from './support/reader.ts';
import { expect, test } from './support/test.ts';

const WHY = 'Why was the signing of the treaty postponed?';

test('the page can be installed: its manifest and all icons come from its own server', async ({ page, request }) => {
  await page.goto('/');
  const address = await page.locator('link[rel=manifest]').getAttribute('href');
  const manifest = (await (await request.get(address!)).json()) as {
    name: string;
    display: string;
    start_url: string;
    icons: { src: string; type: string }[];
  };
  expect(manifest).toMatchObject({ name: 'Footnote', display: 'standalone', start_url: '/' });
  for (const { src, type } of manifest.icons) {
    const icon = await request.get(src);
    expect([src, icon.status(), icon.headers()['content-type']]).toEqual([src, 200, type]);
  }
});

test('without a connection a page of its own stands there, never an old answer, and leads back', async ({
  page,
  context,
  allowProblem,
}) => {
  allowProblem(/ERR_INTERNET_DISCONNECTED|ERR_FAILED/);
  await page.goto('/');
  await askAndRead(page, WHY);
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state === 'activated') return;
    await new Promise((resolve) => active?.addEventListener('statechange', resolve, { once: true }));
  });
  const address = page.url();
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Footnote cannot be reached.' })).toBeVisible();
  await expect(page.locator('body')).not.toContainText(WHY);
  // Its style has come along.
  await expect(page.locator('body')).toHaveCSS('max-width', '576px');
  await context.setOffline(false);
  await page.getByRole('link', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: WHY })).toBeVisible();
  expect(page.url()).toBe(address);
});

test('on paper stand the question, the answer and its footnotes in full, and nothing to press', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('/');
  await page.emulateMedia({ media: 'screen' });
  const turn = await askAndRead(page, WHY);
  const listed = await listedFootnotes(turn);
  await turn.getByRole('button', { name: 'By article' }).click();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByRole('heading', { name: WHY })).toBeVisible();
  const footnotes = turn.getByRole('region', { name: 'Footnotes' });
  for (const { quote, title } of listed) {
    await expect(footnotes.getByText(quote)).toBeVisible();
    await expect(footnotes.getByText(title, { exact: true }).first()).toBeVisible();
  }
  // Not cut after a few lines.
  const cut = await footnotes
    .locator('bdi')
    .evaluateAll(
      (all) => all.filter((one) => one.parentElement!.scrollHeight > one.parentElement!.clientHeight + 2).length,
    );
  expect(cut).toBe(0);
  for (const name of ['Ask', 'Copy as Markdown', 'Edit question', 'By article', 'Yes, helpful', 'Conversations']) {
    await expect(page.getByRole('button', { name, exact: true })).toBeHidden();
  }
  await expect(page.getByRole('textbox')).toBeHidden();
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  // Nor what lies over the page.
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Keyboard help' }).click();
  await expect(page.locator('dialog')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('dialog')).toBeHidden();
});
