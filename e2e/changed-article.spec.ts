import { askAndRead, expectMarked, footnotesOf, listedFootnotes, openArticle } from './support/reader.ts';
import { expect, test } from './support/test.ts';

const QUESTION = 'How many articles does the treaty have?';
const CHANGED = 'This article has changed since the answer was written.';

test('an article that has changed since says so, and marks nothing', async ({ page, ownCorpus, startAnother }) => {
  const another = await startAnother(ownCorpus.settings);
  await page.goto(another.url);
  const turn = await askAndRead(page, QUESTION);
  const listed = await listedFootnotes(turn);
  const changing = listed.find(({ title }) => title.startsWith('Seal the Deal'))!;
  const staying = listed.find(({ title }) => title === 'Comprehensive partnership')!;

  // The quote still stands in the article, further down: at its old place now stands something else.
  await ownCorpus.edit('seal-the-deal.md', (text) => text.replace('\n---\n', '\n---\n\nCorrected on 20 January.\n'));
  await ownCorpus.reindex();

  await footnotesOf(turn, changing.n).click();
  const changed = openArticle(page, changing.title);
  await expect(changed.article).toContainText('Corrected on 20 January.');
  await expect(changed.article.getByText(CHANGED)).toBeVisible();
  await expect(changed.article.locator('mark')).toHaveCount(0);
  await changed.close.click();

  await footnotesOf(turn, staying.n).click();
  const stayed = openArticle(page, staying.title);
  await expect(stayed.here.first()).toBeFocused();
  await expectMarked(stayed.here, staying.quote);
  await expect(stayed.article.getByText(CHANGED)).toHaveCount(0);
  await stayed.close.click();

  // Asked again, the question is answered from the article as it is now.
  await page.getByRole('button', { name: 'New conversation' }).click();
  const anew = (await listedFootnotes(await askAndRead(page, QUESTION))).find(({ title }) => title === changing.title)!;
  await footnotesOf(page.getByRole('main'), anew.n).click();
  await expect(changed.here.first()).toBeFocused();
  await expectMarked(changed.here, anew.quote);
});

test('an article that is gone says so', async ({ page, ownCorpus, startAnother, allowProblem }) => {
  allowProblem(/status of 404/);
  const another = await startAnother(ownCorpus.settings);
  await page.goto(another.url);
  const turn = await askAndRead(page, QUESTION);
  const gone = (await listedFootnotes(turn)).find(({ title }) => title.startsWith('Seal the Deal'))!;

  await ownCorpus.remove('seal-the-deal.md');
  await ownCorpus.reindex();
  await footnotesOf(turn, gone.n).click();
  const { article, close } = openArticle(page, gone.title);
  await expect(article.getByRole('alert')).toHaveText('There is no article "seal-the-deal" in the index.');
  await close.click();
  await expect(footnotesOf(turn, gone.n)).toBeFocused();

  await page.reload();
  await expect(page.getByText(/^4 articles/)).toBeVisible();
});
