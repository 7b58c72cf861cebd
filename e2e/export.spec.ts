import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import { Marked } from 'marked';
import type { ConversationExport } from '#lib/export/conversation-format.ts';
import { fetchArticle } from './support/articles.ts';
import { askAndRead, listedFootnotes, wordsOf } from './support/reader.ts';
import { expect, test } from './support/test.ts';

const QUESTION = 'Why was the signing postponed?';
const UNANSWERABLE = 'Who composed Turandot?';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

async function copied(turn: Locator, button: string): Promise<string> {
  const read = () => turn.page().evaluate(() => navigator.clipboard.readText());
  await turn.page().evaluate(() => navigator.clipboard.writeText(''));
  await turn.getByRole('button', { name: button }).click();
  await expect(turn.getByText('Copied.')).toBeVisible();
  await expect.poll(read).not.toBe('');
  return read();
}

async function exported(page: Page, format: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `Export conversation as ${format}` }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await textOf(download) };
}

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8');
}

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What any reader of Markdown shows of it, without the markers of footnotes. */
function shownWords(markdown: string): string {
  const html = new Marked().parse(markdown.replace(/(?<!\\) ?\[\^[\d.]+\]/g, ''), { async: false });
  const text = html.replace(/<\/?(?:strong|em|code|a)\b[^>]*>/g, '').replace(/<[^>]*>/g, ' ');
  return squeezed(text.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => ENTITIES[name]!));
}
const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

/** The words of an answer, its differences and its last line, as the screen has them. */
async function onScreen(turn: Locator) {
  return {
    words: squeezed(await wordsOf(turn)),
    listed: await listedFootnotes(turn),
    verdicts: await turn
      .getByRole('region', { name: 'Footnotes' })
      .getByRole('button')
      .evaluateAll((buttons) =>
        buttons.map((button) => /Quoted word for word|Supported/.exec(button.textContent)?.[0]),
      ),
    coverage: squeezed(await turn.getByText(/\d of \d+ articles? speaks? to this/).innerText()),
  };
}

test('an answer copied as Markdown or as plain text says what the screen says', async ({ page }) => {
  await page.goto('/');
  const turn = await askAndRead(page, QUESTION);
  const { words: answer, listed, verdicts, coverage } = await onScreen(turn);
  expect(listed.length).toBeGreaterThan(2);

  const markdown = await copied(turn, 'Copy as Markdown');
  expect(markdown.startsWith(`## ${QUESTION}\n\n`)).toBe(true);
  expect(shownWords(markdown)).toContain(answer);
  expect(shownWords(markdown)).toContain(coverage);
  const definitions = markdown.split('\n').filter((line) => /^\[\^\d+\]: /.test(line));
  expect(definitions.map((line) => Number(/\d+/.exec(line)))).toEqual(listed.map(({ n }) => n));
  for (const [index, { n, quote, title }] of listed.entries()) {
    const definition = definitions[index]!;
    const words = shownWords(definition.slice(definition.indexOf(':') + 1));
    expect(words.startsWith(`“${squeezed(quote)}” — ${title}`), words).toBe(true);
    expect(definition).toMatch(new RegExp(`✓ ${verdicts[index]}\\.$`));
    expect(markdown.split(`[^${n}]`).length).toBeGreaterThan(2);
  }

  const text = await copied(turn, 'Copy as plain text');
  // The screen draws what stands as "- " before an item.
  const words = squeezed(text.replace(/^- /gm, ''));
  expect(words.replace(/ ?\[\d+\]/g, '')).toContain(answer);
  expect(words).toContain(coverage);
  expect(text).not.toMatch(/\*\*|\[\^|\\/);
  for (const { n, quote, title } of listed) expect(text).toContain(`\n[${n}] “${squeezed(quote)}” — ${title}`);
});

test('a refusal is copied with its nearest passages', async ({ page }) => {
  await page.goto('/');
  const turn = await askAndRead(page, UNANSWERABLE);
  const passages = await turn.getByRole('region', { name: 'Nearest passages' }).getByRole('button').all();
  const nearest = await Promise.all(
    passages.map(async (passage) => squeezed((await passage.locator('bdi').first().textContent()) ?? '')),
  );
  expect(nearest.length).toBeGreaterThan(0);
  const markdown = shownWords(await copied(turn, 'Copy as Markdown'));
  const text = squeezed(await copied(turn, 'Copy as plain text'));
  for (const passage of [squeezed(await wordsOf(turn)), ...nearest]) {
    expect(markdown).toContain(passage);
    expect(text).toContain(passage);
  }
});

test('a conversation is exported as Markdown and as JSON, without a request, and agrees with the screen', async ({
  page,
  request,
}) => {
  await page.goto('/');
  const first = await askAndRead(page, QUESTION);
  const ledOn = page.waitForRequest(
    (sent) => sent.url().endsWith('/api/follow-ups') && (sent.postData() ?? '').includes(UNANSWERABLE),
  );
  const second = await askAndRead(page, UNANSWERABLE);
  // What comes after the answer has been asked for.
  await ledOn;
  const shown = [await onScreen(first), { words: squeezed(await wordsOf(second)), listed: [] }] as const;

  const requests: string[] = [];
  page.on('request', (sent) => requests.push(sent.url()));
  const markdown = await exported(page, 'Markdown');
  const json = await exported(page, 'JSON');
  expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);

  expect(markdown.name).toMatch(/^footnote-\d{4}-\d{2}-\d{2}\.md$/);
  for (const { words } of shown) expect(shownWords(markdown.text)).toContain(words);
  for (const { n, quote } of shown[0].listed) {
    const definition = markdown.text.split('\n').find((line) => line.startsWith(`[^1.${n}]: `))!;
    expect(shownWords(definition.slice(definition.indexOf(':') + 1))).toContain(squeezed(quote));
  }

  expect(json.name).toMatch(/^footnote-\d{4}-\d{2}-\d{2}\.json$/);
  const { answers, articles } = JSON.parse(json.text) as ConversationExport;
  expect(answers.map(({ question, finish }) => [question, finish])).toEqual([
    [QUESTION, 'answered'],
    [UNANSWERABLE, 'refused'],
  ]);
  expect(answers[0]!.citations.map(({ n, quote }) => [n, quote])).toEqual(
    shown[0].listed.map(({ n, quote }) => [n, quote]),
  );
  for (const { articleId, hash, start, end, quote } of answers[0]!.citations) {
    const article = await fetchArticle(request, articleId);
    expect([hash, quote]).toEqual([article.hash, article.text.slice(start, end)]);
    expect(articles.find(({ id }) => id === articleId)?.hash).toBe(hash);
  }
});

test('an answer that was stopped says so in its copy', async ({ page }) => {
  await page.goto('/');
  // The server is gone in the middle of an answer, as far as the page can tell.
  await page.route('**/api/chat', (route) =>
    route.fulfill({
      headers: { 'content-type': 'text/event-stream', 'x-vercel-ai-ui-message-stream': 'v1' },
      body: [
        '{"type":"start"}',
        '{"type":"text-start","id":"answer"}',
        '{"type":"text-delta","id":"answer","delta":"It was **signed [^"}',
      ]
        .map((chunk) => `data: ${chunk}\n\n`)
        .join(''),
    }),
  );
  await page.getByRole('textbox', { name: 'Your question' }).fill(QUESTION);
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  const turn = page.getByRole('region', { name: QUESTION, exact: true });
  await expect(turn.getByRole('button', { name: 'Ask again' })).toBeVisible();
  expect(await copied(turn, 'Copy as Markdown')).toBe(
    `## ${QUESTION}\n\nIt was **signed**\n\nThis answer is incomplete.\n`,
  );
});
