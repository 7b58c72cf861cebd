import { fetchArticles } from './support/articles.ts';
import {
  askAndRead,
  expectWhole,
  footnotesOf,
  listedFootnotes,
  questionBox,
  turnOf,
  wordsOf,
} from './support/reader.ts';
import { expect, test } from './support/test.ts';

test('Enter asks, and every footnote of the answer quotes its article word for word', async ({ page, request }) => {
  await page.goto('/');
  const turn = await askAndRead(page, 'Why was the signing postponed?');
  const listed = await listedFootnotes(turn);
  await expect(page.getByText(`The answer is ready, with ${listed.length} footnotes.`)).toBeAttached();

  const articles = await fetchArticles(request);
  // At least the account of one ambassador and one other account are in the articles.
  expect(listed.length).toBeGreaterThan(1);
  expect(listed.map(({ n }) => n)).toEqual(listed.map((_, index) => index + 1));
  for (const { n, quote, title } of listed) {
    expect(articles.get(title)?.text, `the article of footnote ${n}`).toContain(quote);
    // The name cuts a long quote short.
    const begins = quote.replace(/\s+/g, ' ').slice(0, 60);
    const footnote = turn.getByRole('button', { name: `Footnote ${n}: ${title}, “${begins}` });
    await expect(footnote.first()).toHaveText(String(n));
  }
  await expect(questionBox(page)).toHaveValue('');
});

test('Shift and Enter break the line', async ({ page }) => {
  await page.goto('/');
  const box = questionBox(page);
  await box.fill('How many articles');
  // Before the page has come alive, a line that ends is a question that was asked.
  await expect(page.getByRole('button', { name: 'Ask', exact: true })).toBeEnabled();
  await box.press('Shift+Enter');
  await box.pressSequentially('does the treaty have?');
  await expect(box).toHaveValue('How many articles\ndoes the treaty have?');
  await expect(page.getByRole('heading', { name: 'How many articles' })).toHaveCount(0);

  await box.press('Enter');
  const turn = turnOf(page, 'How many articles does the treaty have?');
  await expectWhole(turn);
  await expect(turn).toContainText('47');
});

test('a question to begin with is asked with one click', async ({ page }) => {
  await page.goto('/');
  const starters = page.getByRole('region', { name: 'Questions to begin with' });
  const question = (await starters.getByRole('button').first().textContent()) ?? '';
  await starters.getByRole('button').first().click();

  const turn = turnOf(page, question);
  await expectWhole(turn);
  await expect(footnotesOf(turn)).not.toHaveCount(0);
  await expect(starters).toBeHidden();
  // The button that had the focus is gone: whoever reads by keyboard goes on at the question.
  await expect(turn.getByRole('heading', { name: question })).toBeFocused();
});

test('an empty or overlong question is not sent', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/api/chat')) sent.push(request.url());
  });
  await page.goto('/');
  const button = page.getByRole('button', { name: 'Ask', exact: true });
  await expect(button).toBeDisabled();
  await questionBox(page).press('Enter');
  await questionBox(page).fill(' \n ');
  await questionBox(page).press('Enter');
  await questionBox(page).fill('?'.repeat(2_001));
  await expect(page.getByText('The question is too long: 2,001 of 2,000 characters.')).toBeVisible();
  await questionBox(page).press('Enter');
  await button.click({ force: true });
  await expect(button).toBeDisabled();

  // The next question is the first that is sent.
  await askAndRead(page, 'How many articles does the treaty have?');
  expect(sent).toHaveLength(1);
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(1);
});

test('what is typed before the page has come alive can be asked', async ({ page }) => {
  const scripts = Promise.withResolvers<void>();
  await page.route('**/_next/static/**/*.js', async (route) => {
    await scripts.promise;
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'commit' });
  await questionBox(page).fill('How many articles does the treaty have?');
  await expect(page.getByRole('button', { name: 'Ask', exact: true })).toBeDisabled();

  scripts.resolve();
  await expect(page.getByRole('button', { name: 'Ask', exact: true })).toBeEnabled();
  await questionBox(page).press('Enter');
  await expectWhole(turnOf(page, 'How many articles does the treaty have?'));
});

test('a new conversation begins from nothing', async ({ page }) => {
  await page.goto('/');
  const turn = await askAndRead(page, 'Did Putin visit Tehran?');
  await page.getByRole('button', { name: 'New conversation' }).click();
  await expect(turn).toBeHidden();
  await expect(page.getByRole('region', { name: 'Questions to begin with' })).toBeVisible();
  await expect(questionBox(page)).toBeFocused();

  // Nothing is left to complete it with.
  const vague = await askAndRead(page, 'When was that?');
  expect(await wordsOf(vague)).not.toMatch(/Putin|2022/);
});
