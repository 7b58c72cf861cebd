import { expect, test } from './support/test.ts';

test('the page opens and says what it is', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveTitle(/Footnote/);
  await expect(page.getByRole('heading', { level: 1, name: 'Footnote' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Your question' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Questions to begin with' }).getByRole('button')).not.toHaveCount(0);
});

test('without a model the page names no one that questions are sent to', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByText('are sent to')).toHaveCount(0);
  await page.getByText(/^5 articles/).click();
  await expect(page.getByText('Answers are quotations from the articles, chosen by Footnote itself.')).toBeVisible();
});

test('an address that is none leads back', async ({ page, allowProblem }) => {
  allowProblem(/status of 404/);
  const response = await page.goto('/no-such-page');
  expect(response?.status()).toBe(404);
  await page.getByRole('link').click();
  await expect(page.getByRole('textbox', { name: 'Your question' })).toBeVisible();
});
