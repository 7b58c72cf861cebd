import type { Page } from '@playwright/test';
import {
  askAndRead,
  expectMarked,
  footnotesOf,
  listedFootnotes,
  type ListedFootnote,
  openArticle,
  turnOf,
} from './support/reader.ts';
import type { OwnCorpus } from './support/own-corpus.ts';
import { expect, test } from './support/test.ts';

const QUESTION = 'How many articles does the treaty have?';
const CHANGED = 'This article has changed since the answer was written.';
const FILE = 'seal-the-deal.md';

/** Asks, and gives a footnote to the article whose file changes, and one to another article. */
async function askOf(page: Page, url: string) {
  await page.goto(url);
  const turn = await askAndRead(page, QUESTION);
  const listed = await listedFootnotes(turn);
  const changing = listed.find(({ title }) => title.startsWith('Seal the Deal'))!;
  const staying = listed.find(({ title }) => title === 'Comprehensive partnership')!;
  const open = async ({ n, title }: ListedFootnote) => {
    await footnotesOf(turn, n).first().click();
    return openArticle(page, title);
  };
  return { turn, changing, staying, open };
}

/** Changes the text below the front matter. */
async function editText(corpus: OwnCorpus, change: (text: string) => string): Promise<void> {
  await corpus.edit(FILE, (whole) => {
    const end = whole.indexOf('\n---\n') + 5;
    return whole.slice(0, end) + change(whole.slice(end));
  });
  await corpus.reindex();
}

test('a sentence that has moved is found, and the reader is told that the article has changed', async ({
  page,
  ownCorpus,
  startAnother,
}) => {
  const another = await startAnother(ownCorpus.settings);
  const { changing, staying, open } = await askOf(page, another.url);
  // At the old place of the quote now stands something else.
  await editText(ownCorpus, (text) => `\nCorrected on 20 January.\n${text}`);

  const changed = await open(changing);
  await expect(changed.article).toContainText('Corrected on 20 January.');
  await expect(changed.here.first()).toBeFocused();
  await expectMarked(changed.here, changing.quote);
  await expect(changed.article.getByText(`${CHANGED} The sentence still stands, in another place.`)).toBeInViewport();
  await changed.close.click();

  const stayed = await open(staying);
  await expect(stayed.here.first()).toBeFocused();
  await expectMarked(stayed.here, staying.quote);
  await expect(stayed.article.getByText(CHANGED)).toHaveCount(0);
  await stayed.close.click();

  // Asked again, the question is answered from the article as it is now.
  await page.getByRole('button', { name: 'New conversation' }).click();
  await expect(turnOf(page, QUESTION)).toHaveCount(0);
  const anew = (await listedFootnotes(await askAndRead(page, QUESTION))).find(({ title }) => title === changing.title)!;
  await footnotesOf(page.getByRole('main'), anew.n).first().click();
  await expect(changed.here.first()).toBeFocused();
  await expectMarked(changed.here, anew.quote);
  await expect(changed.article.getByText(CHANGED)).toHaveCount(0);
});

test('a sentence that is gone is not marked, nor the same words where they say something else', async ({
  page,
  ownCorpus,
  startAnother,
}) => {
  const another = await startAnother(ownCorpus.settings);
  const { changing, open } = await askOf(page, another.url);
  await editText(ownCorpus, (text) => {
    expect(text).toContain(changing.quote);
    return text.replace(changing.quote, `An earlier version said: “${changing.quote}” That was an error.`);
  });

  const { article, here } = await open(changing);
  await expect(article.getByText(`${CHANGED} The sentence is no longer in it, so nothing is marked.`)).toBeVisible();
  await expect(here).toHaveCount(0);
  // What the answer rests on can still be read.
  await expect(article.getByRole('figure')).toContainText(changing.quote);
});

test('a sentence that the article has come to repeat is not mistaken for its copy', async ({
  page,
  ownCorpus,
  startAnother,
}) => {
  const another = await startAnother(ownCorpus.settings);
  const { changing, open } = await askOf(page, another.url);
  await editText(ownCorpus, (text) => `\nCorrected on 20 January.\n\n${changing.quote}\n${text}`);

  const { article, here } = await open(changing);
  await expect(here.first()).toBeFocused();
  await expectMarked(here, changing.quote);
  const before = await here.first().evaluate((mark) => {
    const range = document.createRange();
    range.selectNodeContents(mark.closest('.article-text')!);
    range.setEndBefore(mark);
    return range.toString();
  });
  expect(before).toContain(changing.quote);
  await expect(article.getByText(CHANGED)).toBeVisible();
});

test('an article that was removed says so and shows the quote; once restored, it opens at the sentence again', async ({
  page,
  ownCorpus,
  startAnother,
  allowProblem,
}) => {
  allowProblem(/status of 404/);
  const another = await startAnother(ownCorpus.settings);
  const { turn, changing, open } = await askOf(page, another.url);
  let original = '';
  await ownCorpus.edit(FILE, (text) => (original = text));
  await ownCorpus.remove(FILE);
  await ownCorpus.reindex();

  const { article, here, close } = await open(changing);
  await expect(article.getByRole('alert')).toContainText('This article was removed since the answer was written.');
  await expect(article.getByRole('alert')).toContainText(changing.quote);
  await close.click();
  await expect(footnotesOf(turn, changing.n).first()).toBeFocused();

  // Whoever asks by address is told the same.
  const params = { id: 'seal-the-deal', start: 0, end: changing.quote.length, quote: changing.quote };
  const response = await page.request.get(`${another.url}/api/article`, { params });
  expect(response.status()).toBe(404);
  const sentence = 'This article was removed since the answer was written.';
  expect(await response.json()).toEqual({ error: sentence, places: [{ state: 'removed', sentence }] });

  await ownCorpus.write(FILE, original);
  await ownCorpus.reindex();
  await open(changing);
  await expect(here.first()).toBeFocused();
  await expectMarked(here, changing.quote);
  await expect(article.getByText(CHANGED)).toHaveCount(0);

  await ownCorpus.remove(FILE);
  await ownCorpus.reindex();
  await page.reload();
  await expect(page.getByText(/^4 articles/)).toBeVisible();
});

test('an article that was renamed is found by its text', async ({ page, ownCorpus, startAnother }) => {
  const another = await startAnother(ownCorpus.settings);
  const { changing, open } = await askOf(page, another.url);
  let original = '';
  await ownCorpus.edit(FILE, (text) => (original = text));
  await ownCorpus.remove(FILE);
  await ownCorpus.write('a-treaty.md', original);
  await ownCorpus.reindex();

  const { article, here } = await open(changing);
  await expect(here.first()).toBeFocused();
  await expectMarked(here, changing.quote);
  await expect(article.getByText('This article is no longer in the corpus under its old name')).toBeVisible();
});
