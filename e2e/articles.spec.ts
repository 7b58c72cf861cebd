/** The list of articles: searched and filtered, opened, added to and taken from. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { askAndRead, listedFootnotes, openArticle } from './support/reader.ts';
import { expect, test } from './support/test.ts';

const LIGHTHOUSE = `---
title: The lighthouse of Skarn
outlet: The Coast
published: 2026-01-02
---
The lighthouse of Skarn was closed because its lamp had failed. Keeper Ole Brun said so.
`;
const ARABIC = `---
title: منارة سكارن
outlet: الساحل
published: 2024-05-01
language: ar
---
أغلقت المنارة لأن مصباحها تعطل.
`;

async function openList(page: Page): Promise<Locator> {
  await page.getByText(/^\d+ articles? · \d+ passages? · indexed /).click();
  const list = page.getByRole('list', { name: 'Articles' });
  await expect(list).toBeVisible();
  return list;
}

const file = (name: string, text: string) => ({ name, mimeType: '', buffer: Buffer.from(text) });
const upload = (page: Page, ...files: ReturnType<typeof file>[]) =>
  page.getByLabel('choose files').setInputFiles(files);
const outcome = (page: Page, name: string) =>
  page.getByRole('list', { name: 'Files being added' }).getByRole('listitem').filter({ hasText: name });

test.describe('a corpus that may be changed', () => {
  test.beforeEach(async ({ page, ownCorpus, startAnother }) => {
    await ownCorpus.write('lighthouse.md', LIGHTHOUSE);
    await ownCorpus.write('manara.md', ARABIC);
    const { url } = await startAnother(ownCorpus.settings);
    await page.goto(url);
  });

  test('is searched and filtered by outlet, language and date', async ({ page }) => {
    const list = await openList(page);
    const titles = () => list.getByRole('listitem').locator('bdi:first-child').allInnerTexts();
    await expect(list.getByRole('listitem')).toHaveCount(7);
    // Published last first; with its size and when it was indexed.
    const first = list.getByRole('listitem').first();
    await expect(first).toContainText('The lighthouse of Skarn');
    await expect(first).toContainText(/The Coast · 2 January 2026 · \d+ characters · indexed \d+ \w+ \d{4}, \d\d:\d\d/);

    const search = page.getByRole('searchbox', { name: /Search the articles/ });
    await search.fill('SKARN');
    await expect(list.getByRole('listitem')).toHaveCount(1);
    await expect(page.getByText('1 of 7 articles')).toBeVisible();
    await search.fill('nothing of the kind');
    await expect(list).toHaveCount(0);
    await search.fill('');

    await page.getByLabel('Outlet', { exact: true }).selectOption('Izvestia');
    await expect(list.getByRole('listitem')).toHaveCount(1);
    await page.getByLabel('Outlet', { exact: true }).selectOption('');
    await page.getByLabel('Language', { exact: true }).selectOption('ar');
    await expect(list.getByRole('listitem')).toHaveCount(1);
    await expect.poll(titles).toEqual(['منارة سكارن', 'الساحل']);
    await page.getByLabel('Language', { exact: true }).selectOption('');
    await page.getByLabel('Published from').fill('2024-04-01');
    await page.getByLabel('Until').fill('2024-12-31');
    await expect(list.getByRole('listitem')).toHaveCount(1);
    await expect(list).toContainText('منارة سكارن');
  });

  test('takes files that are chosen, which can be asked then, and never one for another', async ({
    page,
    ownCorpus,
    allowProblem,
  }) => {
    allowProblem(/status of 4(00|09|22)/);
    // A server is started and the corpus indexed several times.
    test.slow();
    const list = await openList(page);
    await upload(
      page,
      file('../harbour: news.md', '---\ntitle: Harbour news\n---\nThe harbour of Brenwick was sold to Tove Lind.'),
      file('notes.xls', 'x'),
      file('blank.txt', ' \n'),
      file('lighthouse.md', 'Another text under a name that is taken.'),
    );
    await expect(outcome(page, 'harbour: news.md')).toContainText('Can be asked now: Harbour news.', {
      timeout: 60_000,
    });
    await expect(outcome(page, 'notes.xls')).toContainText('this is a .xls file');
    await expect(outcome(page, 'blank.txt')).toContainText('It was not added: it is empty.', { timeout: 60_000 });
    await expect(outcome(page, 'lighthouse.md')).toContainText('There is an article file lighthouse.md already.');
    const folder = ownCorpus.settings.CORPUS_DIR!;
    const files = (await readdir(folder)).filter((name) => name.startsWith('.') || /harbour|notes|blank/.test(name));
    // Nothing outside the folder, nothing of what was refused, and nothing left over.
    expect(files).toEqual(['harbour- news.md']);
    expect(await readFile(path.join(folder, 'lighthouse.md'), 'utf8')).toBe(LIGHTHOUSE);

    await expect(list.getByRole('listitem')).toHaveCount(8);
    await expect(page.getByText(/^8 articles/)).toBeVisible();
    const turn = await askAndRead(page, 'To whom was the harbour of Brenwick sold?');
    expect((await listedFootnotes(turn)).map(({ title }) => title)).toContain('Harbour news');

    // What is pressed is gone then; the focus stays in the list.
    await outcome(page, 'lighthouse.md').getByRole('button', { name: 'Replace that file' }).click();
    await expect(outcome(page, 'lighthouse.md')).toBeFocused();
    await expect(outcome(page, 'lighthouse.md')).toContainText('Can be asked now', { timeout: 60_000 });
    // Of several files, what is said is what has come last.
    const said = page.getByRole('region', { name: 'Add articles' }).getByRole('status');
    await expect(said).toHaveText('lighthouse.md can be asked now.');
    await outcome(page, 'notes.xls').getByRole('button', { name: 'Dismiss' }).click();
    await expect(outcome(page, 'blank.txt')).toBeFocused();
    expect(await readFile(path.join(folder, 'lighthouse.md'), 'utf8')).toMatch(/^Another text/);
  });

  test('takes files that are dropped', async ({ page }) => {
    await openList(page);
    const dropped = await page.evaluateHandle(() => {
      const data = new DataTransfer();
      data.items.add(new File(['# Ferry news\n\nThe ferry of Brenwick was painted green.'], 'ferry.md'));
      return data;
    });
    await page.getByText('Drop files here').dispatchEvent('drop', { dataTransfer: dropped });
    await expect(outcome(page, 'ferry.md')).toContainText('Can be asked now: Ferry news.', { timeout: 60_000 });
    await expect(page.getByRole('status').filter({ hasText: 'ferry.md can be asked now.' })).toBeAttached();
  });

  test('loses an article that is deleted, after a question, by the keyboard', async ({ page, ownCorpus }) => {
    const list = await openList(page);
    const button = list.getByRole('button', { name: 'Delete “The lighthouse of Skarn”' });
    await button.focus();
    await page.keyboard.press('Enter');
    const question = page.getByRole('group', { name: 'Delete “The lighthouse of Skarn”?' });
    await expect(question).toContainText('It cannot be undone.');
    // What changes nothing comes first.
    await expect(question.getByRole('button', { name: 'Keep' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(button).toBeFocused();
    const held = Promise.withResolvers<void>();
    await page.route(/\/api\/articles\?id=/, async (route) => {
      await held.promise;
      await route.continue();
    });
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(list.getByRole('listitem').filter({ hasText: 'Skarn' })).toBeFocused();
    held.resolve();
    await expect(list.getByRole('listitem')).toHaveCount(6, { timeout: 60_000 });
    await expect(list).not.toContainText('Skarn');
    await expect(page.getByText(/^6 articles/)).toBeVisible();
    expect(await readdir(ownCorpus.settings.CORPUS_DIR!)).not.toContain('lighthouse.md');
    const turn = await askAndRead(page, 'Why was the lighthouse of Skarn closed?');
    await expect(turn.getByRole('region', { name: 'Footnotes' })).toHaveCount(0);
  });

  test('opens an article and comes back to its line', async ({ page }) => {
    const list = await openList(page);
    const entry = list.getByRole('button', { name: /^منارة سكارن/ });
    await entry.click();
    const { article, close } = openArticle(page, 'منارة سكارن');
    await expect(article).toContainText('أغلقت المنارة');
    await close.click();
    await expect(entry).toBeFocused();
  });
});

test('a corpus that may not be changed is listed, and refuses whoever tries', async ({
  page,
  ownCorpus,
  startAnother,
}) => {
  const { url } = await startAnother({ ...ownCorpus.settings, EDIT_ARTICLES: 'off' });
  await page.goto(url);
  const list = await openList(page);
  await expect(list.getByRole('button', { name: /^Delete/ })).toHaveCount(0);
  await expect(page.getByText('Drop files here')).toHaveCount(0);
  const headers = { 'Content-Type': 'application/octet-stream' };
  const added = await page.request.post(`${url}/api/articles?name=new.md`, { headers, data: 'New.' });
  const deleted = await page.request.delete(`${url}/api/articles?id=seal-the-deal`);
  for (const response of [added, deleted]) {
    expect(response.status()).toBe(403);
    expect(await response.json()).toMatchObject({ error: expect.stringContaining('EDIT_ARTICLES') });
  }
  expect(await readdir(ownCorpus.settings.CORPUS_DIR!)).toContain('seal-the-deal.md');
});

test('what no page would send is refused before anything is written', async ({ request, ownCorpus, startAnother }) => {
  const { url } = await startAnother(ownCorpus.settings);
  const before = await readdir(ownCorpus.settings.CORPUS_DIR!);
  const post = (query: string, data: string | Buffer, headers: Record<string, string> = {}) =>
    request.post(`${url}/api/articles?${query}`, {
      data,
      headers: { 'Content-Type': 'application/octet-stream', ...headers },
    });
  expect((await post('name=a.md', 'A', { 'Content-Type': 'text/plain' })).status()).toBe(415);
  expect((await post('name=a.md', 'A', { Origin: 'https://elsewhere.invalid' })).status()).toBe(403);
  expect((await post('name=a.md', 'A', { 'Sec-Fetch-Site': 'cross-site' })).status()).toBe(403);
  expect((await post('name=a.md', '')).status()).toBe(400);
  expect((await post('name=..%2F..%2F.md', 'A')).status()).toBe(400);
  expect((await post('', 'A')).status()).toBe(400);
  expect((await post('name=a.md', Buffer.alloc(20 * 1024 * 1024 + 1))).status()).toBe(413);
  // What changes wait for in turn has names too: none of them is an id.
  for (const id of [
    '../corpus/seal-the-deal',
    '/etc/passwd',
    'seal-the-deal.md',
    '',
    'deletions',
    'deletions/',
    '\0',
  ]) {
    expect((await request.delete(`${url}/api/articles`, { params: { id } })).status()).toBe(404);
  }
  expect(await readdir(ownCorpus.settings.CORPUS_DIR!)).toEqual(before);
});
