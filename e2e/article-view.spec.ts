import { askAndRead, expectMarked, footnotesOf, listedFootnotes, openArticle, questionBox } from './support/reader.ts';
import { expect, test } from './support/test.ts';
import type { Locator, Page } from '@playwright/test';

/** Its answer has two footnotes in one article. */
const QUESTION = 'Why was the signing postponed?';

interface Opened {
  turn: Locator;
  /** The footnotes of the open article, in the order of its text. */
  quotes: string[];
  title: string;
  article: Locator;
  here: Locator;
}

/** Opens the first footnote of an article that has several. */
async function openSeveral(page: Page): Promise<Opened> {
  await page.goto('/');
  const turn = await askAndRead(page, QUESTION);
  const listed = await listedFootnotes(turn);
  const first = listed.find(({ title }, index) => listed.some((other, at) => at > index && other.title === title));
  if (!first) throw new Error('No article has two footnotes.');
  await footnotesOf(turn, first.n).first().click();
  const { article, here } = openArticle(page, first.title);
  await expect(here.first()).toBeVisible();
  await expect(page).toHaveURL(/[?&]article=/);
  const words = await article.locator('.article-text').innerText();
  const quotes = listed.filter(({ title }) => title === first.title).map(({ quote }) => quote);
  quotes.sort((a, b) => words.indexOf(a) - words.indexOf(b));
  for (let at = quotes.indexOf(first.quote); at > 0; at--) await page.keyboard.press('p');
  await expect(here).toHaveText(quotes[0]!);
  return { turn, quotes, title: first.title, article, here };
}

test('n and p lead through the footnotes of an article, in the order of its text', async ({ page }) => {
  const { quotes, article, here } = await openSeveral(page);
  const told = article.getByRole('group', { name: 'Footnotes in this article' }).getByRole('status');
  for (const [index, quote] of quotes.entries()) {
    if (index > 0) await page.keyboard.press('n');
    await expectMarked(here, quote);
    await expect(here.first()).toBeFocused();
    await expect(told).toHaveText(new RegExp(`^Footnote \\d+, ${index + 1} of ${quotes.length} in this article\\.`));
  }

  await page.keyboard.press('n');
  await expect(told).toContainText('There is no footnote after it.');
  await expectMarked(here, quotes.at(-1)!);
  await page.keyboard.press('p');
  await expectMarked(here, quotes.at(-2)!);
  await expect(told).not.toContainText('There is no footnote');
});

test('buttons lead through the footnotes too, and keep the focus', async ({ page }) => {
  const { quotes, article, here } = await openSeveral(page);
  const next = article.getByRole('button', { name: 'Next footnote' });
  const previous = article.getByRole('button', { name: 'Previous footnote' });
  await expect(previous).toBeDisabled();
  await next.focus();
  for (const quote of quotes.slice(1)) {
    await page.keyboard.press('Enter');
    await expectMarked(here, quote);
    await expect(next).toBeFocused();
  }
  await expect(next).toBeDisabled();
  await expect(previous).toBeEnabled();
});

test('a letter that is typed into the question leads nowhere', async ({ page }) => {
  const { quotes, here } = await openSeveral(page);
  await questionBox(page).fill('');
  await questionBox(page).press('n');
  await expect(questionBox(page)).toHaveValue('n');
  await expect(here).toHaveText(quotes[0]!);
});

test('the link to the question leaves the open article, and where it was opened from, as they are', async ({
  page,
}) => {
  const { turn, article } = await openSeveral(page);
  const address = page.url();
  await page.getByRole('link', { name: 'Skip to the question' }).focus();
  await page.keyboard.press('Enter');
  await expect(questionBox(page)).toBeFocused();
  await expect(page).toHaveURL(address);
  await openArticle(page).close.click();
  await expect(article).toBeHidden();
  await expect(turn.locator('button:focus')).toHaveAccessibleName(/^Footnote \d+: /);
});

test('the address leads to the sentence, without the answer too', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { quotes, title, article } = await openSeveral(page);
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/\?article=.+&sentence=\d+-\d+&hash=[0-9a-f]{64}/);
  await article.getByRole('button', { name: 'Copy link' }).click();
  await expect(article.getByText('The link is copied.')).toBeAttached();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  // To the sentence, not to the conversation: that may be deleted.
  expect(link).toBe(page.url().replace(/\/c\/[\da-f-]+/, '/'));

  const other = await context.newPage();
  await other.goto(link);
  const opened = openArticle(other, title);
  await expectMarked(opened.here, quotes[1]!);
  await expect(opened.here.first()).toBeFocused();
  await opened.close.click();
  await expect(opened.article).toBeHidden();
  await expect(other).toHaveURL('/');
});

test('a link to a sentence that stands nowhere marks nothing and says so', async ({ page }) => {
  await page.goto('/?article=signal-to-trump&sentence=10-40&hash=00&quote=No+article+has+said+so.');
  const { article } = openArticle(page);
  await expect(article.getByRole('status').filter({ hasText: /changed/ })).toContainText('No article has said so.');
  await expect(article.locator('mark')).toHaveCount(0);
});

test('a link to an article that is not there says so', async ({ page, allowProblem }) => {
  allowProblem(/status of 404/);
  await page.goto('/?article=gone&sentence=10-40&hash=00&quote=It+was+said+here.');
  await expect(openArticle(page).article.getByRole('alert')).toContainText('It was said here.');
});
