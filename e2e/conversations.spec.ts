import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import {
  askAndRead,
  expectMarked,
  expectWhole,
  footnotesOf,
  listedFootnotes,
  openArticle,
  questionBox,
  turnOf,
  wordsOf,
} from './support/reader.ts';
import { expect, test } from './support/test.ts';

const QUESTION = 'Why was the signing postponed?';
const SECOND = 'How many articles does the treaty have?';
const UNANSWERABLE = 'Who composed Turandot?';
const ADDRESS = /\/c\/[\da-f-]{36}$/;

/** All that a turn shows, as text and as what it is made of, but for ids and the server's seams between texts. */
async function shown(turn: Locator): Promise<string> {
  return turn.evaluate((region) => region.innerHTML.replaceAll(/ (id|aria-\w+)="[^"]*"|<!--.*?-->/g, ''));
}

async function exportedJson(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export conversation as JSON' }).click(),
  ]);
  // When it was exported, and the checksum over that, are not of the conversation.
  return (await readFile(await download.path(), 'utf8')).replace(/"(exportedAt|checksum)": ".*"/g, '');
}

test('a reload keeps everything as it was, and footnotes open the same sentences', async ({ page }) => {
  await page.goto('/');
  await askAndRead(page, QUESTION);
  await expect(page).toHaveURL(ADDRESS);
  await askAndRead(page, UNANSWERABLE);
  await askAndRead(page, SECOND);
  const questions = [QUESTION, UNANSWERABLE, SECOND];
  // They come after the answer.
  const further = page.getByRole('region', { name: 'Questions that lead on' });
  await expect(further).toBeVisible();
  const before = await Promise.all(questions.map((question) => shown(turnOf(page, question))));
  const exported = await exportedJson(page);

  await page.reload();
  await expectWhole(turnOf(page, SECOND));
  await expect(page).toHaveTitle(`${QUESTION} · Footnote`);
  await expect(further).toBeVisible();
  const after = await Promise.all(questions.map((question) => shown(turnOf(page, question))));
  expect(after).toEqual(before);
  expect(await exportedJson(page)).toBe(exported);

  const turn = turnOf(page, QUESTION);
  const listed = await listedFootnotes(turn);
  for (const { n, quote, title } of listed.slice(0, 3)) {
    await footnotesOf(turn, n).first().click();
    const { here, close } = openArticle(page, title);
    await expectMarked(here, quote);
    await close.click();
  }
});

test('what is asked after a reload is understood by what was asked before', async ({ page }) => {
  await page.goto('/');
  await askAndRead(page, QUESTION);
  await page.reload();
  // "it" is the postponement.
  const turn = await askAndRead(page, 'And who announced it?');
  await expect(turn).toContainText('Kazem Jalali');
  const words = await wordsOf(turn);
  await page.reload();
  // What draws an answer comes after the page.
  await expect.poll(() => wordsOf(turnOf(page, 'And who announced it?'))).toBe(words);
});

test('back and forth lead from one conversation to the other', async ({ page }) => {
  await page.goto('/');
  await askAndRead(page, QUESTION);
  await expect(page).toHaveURL(ADDRESS);
  await page.getByRole('button', { name: 'New conversation' }).click();
  await expect(page).toHaveURL(/\/$/);
  await expect(turnOf(page, QUESTION)).toHaveCount(0);
  await expect(questionBox(page)).toBeFocused();
  await askAndRead(page, SECOND);

  await page.goBack();
  await expect(page.getByRole('region', { name: 'Questions to begin with' })).toBeVisible();
  await page.goBack();
  await expectWhole(turnOf(page, QUESTION));
  await expect(turnOf(page, SECOND)).toHaveCount(0);
  await page.goForward();
  await page.goForward();
  await expectWhole(turnOf(page, SECOND));
  // Nothing was asked again, and what is asked now goes on where it stands.
  await askAndRead(page, UNANSWERABLE);
  await page.reload();
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([SECOND, UNANSWERABLE]);
});

test('a new conversation is empty and the old one whole, also after a reload', async ({ page }) => {
  await page.goto('/');
  await askAndRead(page, QUESTION);
  await page.reload();
  await askAndRead(page, SECOND);
  await page.getByRole('button', { name: 'New conversation' }).click();
  await expect(turnOf(page, QUESTION)).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Questions to begin with' })).toBeVisible();
  await expect(page).toHaveTitle('Footnote');
  await askAndRead(page, UNANSWERABLE);
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([UNANSWERABLE]);
  await expect(page).toHaveTitle(`${UNANSWERABLE} · Footnote`);
  await page.goBack();
  await page.goBack();
  // With what was asked since the page was loaded.
  await expectWhole(turnOf(page, SECOND));
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([QUESTION, SECOND]);
});

test('an address that leads to no conversation says so and leads on', async ({ page, allowProblem }) => {
  allowProblem(/status of 404/);
  for (const id of ['00000000-0000-4000-8000-000000000000', 'no-id', '%2e%2e%2f']) {
    const response = await page.goto(`/c/${id}`);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('main')).toContainText(/^There is no such (conversation|page)\./);
  }
  await page.goto('/c/00000000-0000-4000-8000-000000000000');
  await page.getByRole('link', { name: 'Begin a new one' }).click();
  await expect(questionBox(page)).toBeVisible();
});
