import { fetchArticles } from './support/articles.ts';
import { ask, expectWhole, footnotesOf, openArticle, wordsOf } from './support/reader.ts';
import { expect, test } from './support/test.ts';

test('what the articles do not tell is declined, and the nearest passages open', async ({ page, request }) => {
  await page.goto('/');
  const turn = await ask(page, "Who won the Ballon d'Or?");
  await expectWhole(turn);
  expect(await wordsOf(turn)).toMatch(/^The articles do not tell/);
  await expect(page.getByText('The articles do not answer this question.')).toBeAttached();
  await expect(turn).toContainText('0 of 5 articles speak to this.');
  // An invented answer could carry a footnote; a refusal has nothing to cite.
  await expect(footnotesOf(turn)).toHaveCount(0);
  await expect(turn.getByRole('region', { name: 'Footnotes' })).toBeHidden();

  const articles = await fetchArticles(request);
  const nearest = turn.getByRole('region', { name: 'Nearest passages' }).getByRole('button');
  await expect(nearest).not.toHaveCount(0);
  for (const passage of await nearest.all()) {
    const quote = (await passage.locator('bdi').first().textContent()) ?? '';
    await passage.click();
    const { article, here, close } = openArticle(page);
    await expect(here.first()).toBeInViewport();
    const marked = (await here.allTextContents()).join('');
    // A passage of several paragraphs is marked in each of them, without the blank lines between.
    expect(marked.replace(/\s+/g, '')).toBe(quote.replace(/\s+/g, ''));
    const title = (await article.getByRole('heading', { level: 2 }).textContent()) ?? '';
    expect(articles.get(title)?.text).toContain(quote);
    await close.click();
    await expect(passage).toBeFocused();
  }
});

test('a name that no article has is named', async ({ page }) => {
  await page.goto('/');
  const turn = await ask(page, 'What did Xi Jinping say about the treaty?');
  await expectWhole(turn);
  expect(await wordsOf(turn)).toMatch(/never mention .*Jinping/);
});
