import { ask, askAndRead, expectWhole, footnotesOf, openArticle, turnOf } from './support/reader.ts';
import { expect, test } from './support/test.ts';

const QUESTION = 'How many articles does the treaty have?';
const HALF = 'The treaty has a number of articles';

test.beforeEach(async ({ page, provider }) => {
  provider.reset();
  await page.goto('/');
});

test('an answer that was stopped is there after a reload as far as it came, and can be asked again', async ({
  page,
  provider,
}) => {
  provider.script({ chunks: [`${HALF} [^1].`, ' NEVER SENT'], hold: 1 });
  const turn = await ask(page, QUESTION);
  await expect(footnotesOf(turn, 1)).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(turn).toContainText('The answer was stopped and is incomplete.');
  await page.reload();
  await expect(turn).toContainText(HALF);
  await expect(turn).toContainText('The answer was stopped and is incomplete.');
  await footnotesOf(turn, 1).click();
  await expect(openArticle(page).here).toBeInViewport();
  await page.keyboard.press('Escape');
  await turn.getByRole('button', { name: 'Ask again' }).click();
  await expectWhole(turn);
  await page.reload();
  await expectWhole(turn);
  await expect(turn).not.toContainText(HALF);
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveCount(1);
});

test('an answer that broke off tells after a reload what it told before', async ({ page, provider }) => {
  provider.script({ chunks: [`${HALF} [^1].`, ' And'], fault: { kind: 'cut' } });
  const turn = await ask(page, QUESTION);
  const told = "The model's answer broke off before it was complete. Try again.";
  await expect(turn.getByRole('alert')).toHaveText(told);
  const request = await turn.getByText("In the server's log").textContent();
  await page.reload();
  await expect(turn.getByRole('alert')).toHaveText(told);
  await expect(turn).toContainText(HALF);
  expect(await turn.getByText("In the server's log").textContent()).toBe(request);
});

test('a reader who leaves in the middle finds what had come', async ({ page, provider }) => {
  provider.script({ chunks: [`${HALF} [^1].`, ' NEVER SENT'], hold: 1 });
  const turn = await ask(page, QUESTION);
  await expect(footnotesOf(turn, 1)).toBeVisible();
  await page.reload();
  await expect(turn).toContainText(HALF);
  await expect(turn).toContainText('The answer was stopped and is incomplete.');
});

test('an answer that is being written in one tab shows as such in another, and appears there when it is done', async ({
  page,
  context,
  provider,
}) => {
  provider.script({ chunks: [`${HALF} [^1].`, ' It was signed on 17 January 2025 [^1].'], hold: 1 });
  const turn = await ask(page, QUESTION);
  await expect(footnotesOf(turn, 1)).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url());
  const there = turnOf(other, QUESTION);
  await expect(there).toContainText('This answer is being written for another tab');
  // What has come so far is there after a while, with its footnotes.
  await expect(there).toContainText(HALF);
  await expect(there).not.toContainText('17 January');
  provider.release();
  await expectWhole(turn);
  await expectWhole(there);
  await expect(there).toContainText('17 January 2025');
  await expect(there).not.toContainText('being written');
});

test('a new answer takes the place of the old one when it begins; one that is stopped before leaves the old one', async ({
  page,
  provider,
}) => {
  const turn = await askAndRead(page, QUESTION);
  await expect(turn).toContainText('47');
  await askAndRead(page, 'Did Putin visit Tehran?');
  provider.script({ for: 'embeddings', fault: { kind: 'hang' } });
  await turn.getByRole('button', { name: 'Answer again' }).click();
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveCount(1);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(turn.getByRole('alert')).toHaveText('Stopped before the new answer had begun; the one before stands.');
  await expectWhole(turn);
  await expectWhole(turnOf(page, 'Did Putin visit Tehran?'));
  await page.reload();
  await expectWhole(turnOf(page, 'Did Putin visit Tehran?'));
});
