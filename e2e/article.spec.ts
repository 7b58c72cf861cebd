import { fetchArticles } from './support/articles.ts';
import { askAndRead, expectMarked, footnotesOf, listedFootnotes, openArticle } from './support/reader.ts';
import { expect, test } from './support/test.ts';

const FROM_SEVERAL_ARTICLES = 'Why was the signing postponed?';

test('a footnote opens its article at the sentence it quotes, and closing gives the focus back', async ({ page }) => {
  await page.goto('/');
  const turn = await askAndRead(page, FROM_SEVERAL_ARTICLES);
  const last = (await listedFootnotes(turn)).at(-1)!;
  const footnote = footnotesOf(turn, last.n).first();
  await footnote.click();

  const { article, here, close } = openArticle(page, last.title);
  await expect(here).toHaveText(last.quote);
  await expect(here).toBeInViewport({ ratio: 1 });
  await expect(here).toBeFocused();

  await close.click();
  await expect(article).toBeHidden();
  await expect(footnote).toBeFocused();
  // Giving the focus back is no wish to see the card.
  await expect(page.getByRole('note')).toBeHidden();
});

test('each footnote marks its own sentence, beside an article that is already open', async ({ page }) => {
  await page.goto('/');
  const turn = await askAndRead(page, FROM_SEVERAL_ARTICLES);
  const listed = await listedFootnotes(turn);
  expect(new Set(listed.map(({ title }) => title)).size).toBeGreaterThan(1);
  for (const { n, quote, title } of listed) {
    await footnotesOf(turn, n).first().click();
    const { article, here } = openArticle(page, title);
    await expect(article.locator('mark[data-shown=here]').first()).toBeFocused();
    await expectMarked(here, quote);
    // The other footnotes of the article are marked too, and say their numbers.
    const own = listed.filter((other) => other.title === title).map((other) => String(other.n));
    const numbers = await article
      .locator('mark')
      .evaluateAll((marks) => marks.flatMap((mark) => mark.getAttribute('data-numbers')?.split(', ') ?? []));
    expect(numbers.toSorted()).toEqual(own.toSorted());
  }
});

test('the list of footnotes opens them too', async ({ page }) => {
  await page.goto('/');
  const turn = await askAndRead(page, FROM_SEVERAL_ARTICLES);
  const second = (await listedFootnotes(turn))[1]!;
  const entry = turn.getByRole('button', { name: 'Open footnote 2 in its article: ' });
  await entry.click();
  const { article, here } = openArticle(page, second.title);
  await expect(here).toHaveText(second.quote);
  await page.keyboard.press('Escape');
  await expect(article).toBeHidden();
  await expect(entry).toBeFocused();
});

test('the line about the corpus leads to every article, with its exact text', async ({ page, request }) => {
  await page.goto('/');
  await page.getByText(/^5 articles · \d+ passages · indexed /).click();
  const list = page.getByRole('list', { name: 'Articles' });
  const articles = await fetchArticles(request);
  await expect(list.getByRole('listitem')).toHaveCount(articles.size);
  for (const [title, { text }] of articles) {
    const entry = list.getByRole('listitem').filter({ hasText: title }).getByRole('button').first();
    await entry.click();
    const { article, close } = openArticle(page, title);
    const folded = (words: string) => words.replace(/\s+/g, '');
    await expect.poll(async () => folded((await article.textContent()) ?? '')).toContain(folded(text));
    await close.click();
    await expect(entry).toBeFocused();
  }
});
