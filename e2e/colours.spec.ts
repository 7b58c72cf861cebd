import { faintWords } from './support/contrast.ts';
import { askAndRead, footnotesOf, openArticle, questionBox } from './support/reader.ts';
import { expect, test } from './support/test.ts';

for (const { scheme, paper } of [
  { scheme: 'light', paper: 'rgb(252, 251, 248)' },
  { scheme: 'dark', paper: 'rgb(24, 23, 21)' },
] as const) {
  test(`in the ${scheme} scheme every word stands out, in every state`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto('/');
    await expect(page.locator('html')).toHaveCSS('background-color', paper);
    await page.getByText(/^5 articles/).click();
    await expect(page.getByRole('list', { name: 'Articles' })).toBeVisible();
    expect(await faintWords(page)).toEqual([]);

    const turn = await askAndRead(page, 'How many articles does the treaty have?');
    await footnotesOf(turn, 1).hover();
    await expect(page.getByRole('note')).toBeVisible();
    await questionBox(page).fill('?'.repeat(2_001));
    expect(await faintWords(page)).toEqual([]);

    await footnotesOf(turn, 1).click();
    await expect(openArticle(page).here).toBeVisible();
    expect(await faintWords(page)).toEqual([]);
  });
}

test('words that do not stand out are found', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => {
    document.querySelector('h1')!.style.color = '#bbb';
  });
  expect((await faintWords(page)).join()).toContain('Footnote');
});
