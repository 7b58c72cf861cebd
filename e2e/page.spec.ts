import { expect, test } from './support/test.ts';

test('the page opens and says what it is', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveTitle(/Footnote/);
  await expect(page.getByRole('textbox')).toBeVisible();
});
