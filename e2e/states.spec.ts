/** What is not as it should be has its sentence and its way out. Other files have more: a model that fails, articles that have changed, a conversation in another tab. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { startPglite, STARTING_MS, type TestServer } from '#lib/postgres/pglite.test-data.ts';
import { openWriter } from '#lib/store/open.ts';
import { foundByAxe } from './support/axe.ts';
import { keepWaiting } from './support/keep-waiting.ts';
import { askAndRead, expectWhole, questionBox, turnOf } from './support/reader.ts';
import { expect, test } from './support/test.ts';

const QUESTION = 'How many articles does the treaty have?';
const TOKEN = 'open-sesame-0123456789';

test('who is offline keeps the page, and asks again once the connection is back', async ({
  page,
  context,
  allowProblem,
}) => {
  allowProblem(/ERR_INTERNET_DISCONNECTED/);
  await page.goto('/');
  const earlier = await askAndRead(page, QUESTION);
  await context.setOffline(true);
  await questionBox(page).fill('Who signed the treaty?');
  await page.keyboard.press('Enter');
  const turn = turnOf(page, 'Who signed the treaty?');
  await expect(turn.getByRole('alert')).toContainText('You are offline.');
  await expectWhole(earlier);
  await context.setOffline(false);
  await turn.getByRole('button', { name: 'Ask again' }).click();
  await expectWhole(turn);
});

test('a session that has ended leads to where one is begun, and back to the conversation; too many questions are told in the language of the reader', async ({
  page,
  context,
  startAnother,
  allowProblem,
}) => {
  test.slow();
  allowProblem(/status of (401|429)/);
  const guarded = await startAnother({ HOST: '0.0.0.0', ACCESS_TOKEN: TOKEN });
  await page.goto(guarded.url);
  await expect(page).toHaveTitle('Sign in · Footnote');
  await page.getByRole('button', { name: 'Deutsch' }).click();
  await expect(page).toHaveTitle('Anmelden · Footnote');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByLabel('Access token').fill(TOKEN);
  await page.keyboard.press('Enter');
  await askAndRead(page, QUESTION);
  await expect(page).toHaveURL(/\/c\//);
  const address = page.url();

  await context.clearCookies();
  await questionBox(page).fill('Who signed the treaty?');
  await page.keyboard.press('Enter');
  const alert = turnOf(page, 'Who signed the treaty?').getByRole('alert');
  await expect(alert).toContainText('Your session has ended.');
  await alert.getByRole('link', { name: 'Sign in again' }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  await page.getByLabel('Access token').fill(TOKEN);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(address);
  await expectWhole(turnOf(page, QUESTION));

  await page.getByRole('button', { name: 'Deutsch' }).click();
  // As the server refuses it; see the tests of its routes.
  const refusal = { error: 'Too many questions.', reason: 'too-many', retryAfter: 42 };
  await page.route('**/api/chat', (route) => route.fulfill({ status: 429, json: refusal }));
  await page.getByRole('textbox', { name: 'Ihre Frage' }).fill('Wer hat den Vertrag unterzeichnet?');
  await page.keyboard.press('Enter');
  const waiting = turnOf(page, 'Wer hat den Vertrag unterzeichnet?');
  await expect(waiting.getByRole('alert')).toContainText(
    'Zu viele Anfragen in einer Minute. Versuchen Sie es in 42 Sekunden noch einmal.',
  );
  await expect(waiting.getByRole('button', { name: 'Noch einmal fragen' })).toBeVisible();
});

test('Enter, before the page has come alive, asks', async ({ page }) => {
  // The scripts come when the reader has struck it.
  const letScriptsCome = await keepWaiting(page, '**/_next/static/**/*.js*');
  await page.goto('/', { waitUntil: 'commit' });
  await questionBox(page).pressSequentially(QUESTION);
  await page.keyboard.press('Enter');
  letScriptsCome();
  await expectWhole(turnOf(page, QUESTION));
  await expect(questionBox(page)).toHaveValue('');
});

test.describe('without a service worker, whose requests no test sees', () => {
  test.use({ serviceWorkers: 'block' });

  test('what is pressed before the page has come alive is heard once, and of several presses the last', async ({
    page,
  }) => {
    await page.goto('/');
    const turn = await askAndRead(page, QUESTION);
    const asked = turn.getByRole('group', { name: 'Was this answer helpful?' });
    const yes = asked.getByRole('button', { name: 'Yes, helpful' });
    await expect(yes).toBeVisible();
    const kept: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/api/') && request.method() !== 'GET') kept.push(new URL(request.url()).pathname);
    });
    const letScriptsCome = await keepWaiting(page, '**/_next/static/**/*.js*');
    await page.reload({ waitUntil: 'commit' });
    await asked.getByRole('button', { name: 'No, not helpful' }).click();
    await yes.click();
    letScriptsCome();
    await expect(asked.getByRole('status')).toHaveText('Kept with the answer.');
    await expect(yes).toHaveAttribute('aria-pressed', 'true');
    await expect(asked.getByRole('button', { name: 'No, not helpful' })).toHaveAttribute('aria-pressed', 'false');
    // A press that is heard is kept no longer.
    await yes.click();
    await expect(asked.getByRole('status')).toHaveText('Taken back.');
    expect(kept.filter((address) => address.includes('feedback'))).toHaveLength(2);
  });
});

test('a page that is opened before the first index is built tells how far it is, and opens by itself', async ({
  page,
  ownCorpus,
  serveAlone,
}) => {
  test.slow();
  const { INDEX_DIR } = ownCorpus.settings;
  await mkdir(INDEX_DIR!, { recursive: true });
  // As the indexing run of a large corpus leaves it while it works; this process stands for that run.
  await writeFile(path.join(INDEX_DIR!, 'progress.json'), JSON.stringify({ pid: process.pid, share: 0.4 }));
  const url = await serveAlone(ownCorpus.settings);
  await page.goto(url);
  await expect(page.getByRole('main').getByText('The articles are being indexed, 40% so far.')).toBeVisible();
  // What changes every moment interrupts nobody.
  await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
  await expect(page.getByRole('progressbar')).toHaveAttribute('value', '40');
  expect(await foundByAxe(page)).toEqual([]);
  await ownCorpus.reindex();
  await expect(questionBox(page)).toBeVisible();
});

test.describe('a conversation whose articles are being indexed anew', () => {
  const FURTHER = 'Why was the signing of the treaty postponed?';
  let note: (share: number) => Promise<void>;

  test.beforeEach(async ({ page, ownCorpus, serveAlone }) => {
    test.slow();
    const { INDEX_DIR } = ownCorpus.settings;
    // As the indexing run of a large corpus leaves it while it works; this process stands for that run.
    note = (share) => writeFile(path.join(INDEX_DIR!, 'progress.json'), JSON.stringify({ pid: process.pid, share }));
    await ownCorpus.reindex();
    await page.goto(await serveAlone(ownCorpus.settings));
    await askAndRead(page, QUESTION);
    await expect(page).toHaveURL(/\/c\//);
    const address = new URL(page.url()).pathname;
    await rm(INDEX_DIR!, { recursive: true });
    await mkdir(INDEX_DIR!);
    await note(0.4);
    await page.goto((await serveAlone(ownCorpus.settings)) + address);
    // What was answered can be read meanwhile.
    await expectWhole(turnOf(page, QUESTION));
    await expect(page.getByRole('banner').getByText('40% so far.')).toBeVisible();
  });

  test('can be left for a new one, which opens as soon as there is something to ask', async ({ page, ownCorpus }) => {
    await page.getByRole('button', { name: 'New conversation' }).click();
    const waiting = page.getByRole('main');
    await expect(waiting.getByText('40% so far.')).toBeVisible();
    await expect(waiting).toBeFocused();
    await note(0.6);
    await expect(waiting.getByText('60% so far.')).toBeVisible();
    expect(await foundByAxe(page)).toEqual([]);
    await ownCorpus.reindex();
    await expect(questionBox(page)).toBeFocused();
    await expect(page.getByText(/^5 articles · /)).toBeVisible();
    await askAndRead(page, FURTHER);
  });

  test('has further questions proposed then, and asks for none before', async ({ page, ownCorpus }) => {
    const further = page.getByRole('region', { name: 'Questions that lead on' });
    await expect(further).toHaveCount(0);
    await ownCorpus.reindex();
    await expect(further).toBeVisible();
  });

  test('has a question that came too early answered then', async ({ page, ownCorpus, allowProblem }) => {
    allowProblem(/status of 503/);
    await questionBox(page).fill(FURTHER);
    await page.keyboard.press('Enter');
    await expect(turnOf(page, FURTHER).getByRole('alert')).toContainText('The articles are being indexed.');
    await questionBox(page).fill('Half a question');
    await ownCorpus.reindex();
    await expectWhole(turnOf(page, FURTHER));
    await expect(questionBox(page)).toHaveValue('Half a question');
    await expect(page.getByText(/^5 articles · /)).toBeVisible();
  });
});

test('without an index the page names the command that builds one', async ({ page, ownCorpus, serveAlone }) => {
  test.slow();
  const url = await serveAlone(ownCorpus.settings);
  await page.goto(url);
  await expect(page.getByRole('main').getByRole('alert')).toContainText('npm run index');
  expect(await foundByAxe(page)).toEqual([]);
  await ownCorpus.reindex();
  // Nobody loads it anew.
  await expect(questionBox(page)).toBeVisible();
});

test('a server that is started without indexing serves what others index, whatever its own articles are', async ({
  page,
  ownCorpus,
  startAnother,
}) => {
  await ownCorpus.reindex();
  await ownCorpus.write('new.md', 'The lighthouse is painted red.');
  const { url, output } = await startAnother(ownCorpus.settings, '--no-index');
  expect(output()).toContain('Footnote answers from what other processes index in ');
  await page.goto(url);
  await expect(page.getByText(/^5 articles/)).toBeVisible();
  await ownCorpus.reindex();
  await page.reload();
  await expect(page.getByText(/^6 articles/)).toBeVisible();
});

test('a page without an index turns into one that tells how far it is, once somebody builds it', async ({
  page,
  ownCorpus,
  serveAlone,
}) => {
  test.slow();
  const { INDEX_DIR } = ownCorpus.settings;
  const url = await serveAlone(ownCorpus.settings);
  await page.goto(url);
  await expect(page.getByRole('main').getByRole('alert')).toContainText('npm run index');
  await mkdir(INDEX_DIR!, { recursive: true });
  await writeFile(path.join(INDEX_DIR!, 'progress.json'), JSON.stringify({ pid: process.pid, share: 0 }));
  await expect(page.getByRole('main').getByText('The articles are being indexed, 0% so far.')).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveAttribute('value', '0');
});

test.describe('with PostgreSQL', () => {
  let database: TestServer;
  test.beforeAll(async () => {
    test.setTimeout(STARTING_MS);
    database = await startPglite();
  });
  test.afterAll(() => database.stop());

  test('a page that is opened before the first index is built says that it is being built', async ({
    page,
    ownCorpus,
    serveAlone,
  }) => {
    test.slow();
    const { INDEX_DIR } = ownCorpus.settings;
    const url = await serveAlone({ ...ownCorpus.settings, DATABASE_URL: database.url });
    await page.goto(url);
    await expect(page.getByRole('main').getByRole('alert')).toContainText('npm run index');
    // The lock that a run holds while it works, as another session has it.
    const writer = await openWriter(
      { directory: INDEX_DIR!, database: { url: database.url } },
      { format: 1, embedder: 'none', dimensions: 4, analyser: 'none', splitter: 'none' },
    );
    await expect(page.getByRole('main').getByText('The articles are being indexed. This page')).toBeVisible();
    // How far it is, nobody has noted.
    await expect(page.getByRole('progressbar')).not.toHaveAttribute('value');
    expect(await foundByAxe(page)).toEqual([]);
    await writer.abort();
  });
});
