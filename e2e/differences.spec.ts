import { askAndRead, expectMarked, listedFootnotes, openArticle } from './support/reader.ts';
import { expect, test } from './support/test.ts';

test('different accounts of one matter stand side by side, each with its source and a footnote', async ({ page }) => {
  await page.goto('/');
  const turn = await askAndRead(page, 'Why was the signing postponed?');
  const section = turn.getByRole('region', { name: /^The articles differ/ });
  await expect(section.getByRole('heading', { level: 3 })).toBeVisible();
  const accounts = section.locator('li').filter({ has: page.getByRole('button', { name: /^Footnote \d+: / }) });
  expect(await accounts.count()).toBeGreaterThan(1);
  await expect(section).toContainText('Jalali');

  const listed = await listedFootnotes(turn);
  for (const account of await accounts.all()) {
    const footnote = account.getByRole('button', { name: /^Footnote \d+: / }).first();
    const name = (await footnote.getAttribute('aria-label')) ?? '';
    const { quote, title } = listed.find(({ n }) => name.startsWith(`Footnote ${n}: `))!;
    // The account is told in the article's own words.
    const says = (await account.locator('bdi').first().textContent()) ?? '';
    expect(quote).toContain(says);
    await footnote.click();
    await expectMarked(openArticle(page, title).here, quote);
  }
});

test('an answer whose articles agree has no such section', async ({ page }) => {
  await page.goto('/');
  const turn = await askAndRead(page, 'How many articles does the treaty have?');
  await expect(turn.getByRole('region', { name: /^The articles differ/ })).toHaveCount(0);
});
