import { ask, askAndRead, expectAlive, expectWhole, questionBox, turnOf } from './support/reader.ts';
import { expect, test } from './support/test.ts';

const FIRST = 'Why was the signing postponed?';
const SECOND = 'How many articles does the treaty have?';
const THIRD = 'Did Putin visit Tehran?';

test('a second tab follows what the first one asks', async ({ page, context }) => {
  await page.goto('/');
  await askAndRead(page, FIRST);
  const other = await context.newPage();
  await other.goto(page.url());
  await expectWhole(turnOf(other, FIRST));
  await expectAlive(other);
  await askAndRead(page, SECOND);
  await expectWhole(turnOf(other, SECOND));
  await askAndRead(other, THIRD);
  await expectWhole(turnOf(page, THIRD));
  await page.reload();
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([FIRST, SECOND, THIRD]);
});

test('two windows that know nothing of each other lose no question, no answer and no words', async ({
  page,
  browser,
  baseURL,
  allowProblem,
}) => {
  allowProblem(/status of 409/);
  await page.goto('/');
  await askAndRead(page, FIRST);
  // Another browser: nothing tells it what happens in the first.
  const elsewhere = await browser.newContext({ baseURL });
  const other = await elsewhere.newPage();
  await other.goto(page.url());
  await expectWhole(turnOf(other, FIRST));
  await askAndRead(page, SECOND);

  await questionBox(other).fill(THIRD);
  await questionBox(other).press('Enter');
  await expect(other.getByRole('main').getByRole('alert')).toContainText(
    'This conversation had gone on in another tab',
  );
  // What was asked meanwhile is shown, and what was to be asked is in the box.
  await expectWhole(turnOf(other, SECOND));
  await expect(questionBox(other)).toHaveValue(THIRD);
  await expect(questionBox(other)).toBeFocused();
  await questionBox(other).press('Enter');
  await expectWhole(turnOf(other, THIRD));
  await expect(other.getByRole('main').getByRole('alert')).toHaveCount(0);

  // To change a question that has been answered over there meanwhile replaces nothing unseen either.
  const turn = turnOf(page, FIRST);
  await turn.getByRole('button', { name: 'Edit question' }).click();
  await page.getByRole('textbox', { name: 'Question', exact: true }).fill('When was the treaty signed?');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByRole('alert')).toContainText('This conversation had gone on in another tab');
  await expect(questionBox(page)).toHaveValue('When was the treaty signed?');
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([FIRST, SECOND, THIRD]);
  // It stays there, whatever else is asked.
  await turnOf(page, THIRD).getByRole('button', { name: 'Answer again' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
  await expectWhole(turnOf(page, THIRD));
  await expect(questionBox(page)).toHaveValue('When was the treaty signed?');
  await elsewhere.close();
});

test('a conversation that is deleted in another tab stays readable here, and what is asked is answered and not kept', async ({
  page,
  request,
}) => {
  await page.goto('/');
  await askAndRead(page, FIRST);
  const deleted = await request.delete(`/api/conversations/${page.url().split('/').at(-1)}`);
  expect(deleted.ok()).toBe(true);
  const turn = await askAndRead(page, SECOND);
  await expect(turn.getByRole('alert')).toHaveText(/^This answer is not kept, because what comes before it is not/);
  await expectWhole(turnOf(page, FIRST));
});

test('a question is changed in its place, and what came after it is gone once the answer comes', async ({ page }) => {
  await page.goto('/');
  await askAndRead(page, FIRST);
  await askAndRead(page, SECOND);
  await turnOf(page, FIRST).getByRole('button', { name: 'Edit question' }).click();
  const editor = page.getByRole('form', { name: 'Edit the question' });
  await expect(editor).toContainText('Its answer and the question after it are replaced.');
  const box = editor.getByRole('textbox');
  await expect(box).toBeFocused();
  await box.press('Escape');
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([FIRST, SECOND]);

  await turnOf(page, FIRST).getByRole('button', { name: 'Edit question' }).click();
  await box.fill(THIRD);
  await box.press('Enter');
  await expectWhole(turnOf(page, THIRD));
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([THIRD]);
  await page.reload();
  await expectWhole(turnOf(page, THIRD));
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([THIRD]);
});

test('a changed question that cannot be asked leaves everything as it was, and its words in the box', async ({
  page,
  context,
  allowProblem,
}) => {
  // The worker that a busy page registers late comes no more.
  allowProblem(/ERR_INTERNET_DISCONNECTED|error occurred when fetching the script/);
  await page.goto('/');
  await askAndRead(page, FIRST);
  await askAndRead(page, SECOND);
  await context.setOffline(true);
  await turnOf(page, FIRST).getByRole('button', { name: 'Edit question' }).click();
  const editor = page.getByRole('form', { name: 'Edit the question' });
  await editor.getByRole('textbox').fill(THIRD);
  await editor.getByRole('textbox').press('Enter');
  await expect(editor.getByRole('alert')).toHaveText(
    'You are offline. What is on the page stays; ask again when the connection is back.',
  );
  await expect(editor.getByRole('textbox')).toHaveValue(THIRD);
  await expectWhole(turnOf(page, SECOND));
  await context.setOffline(false);
  await editor.getByRole('button', { name: 'Ask this instead' }).click();
  await expectWhole(turnOf(page, THIRD));
  await expect(turnOf(page, SECOND)).toHaveCount(0);
});

test('an answer is given again, in the place of the one before', async ({ page }) => {
  await page.goto('/');
  const turn = await askAndRead(page, FIRST);
  await turn.getByRole('button', { name: 'Answer again' }).click();
  await expectWhole(turnOf(page, FIRST));
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([FIRST]);
  await page.reload();
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([FIRST]);
});

test('an answer that is not given again leaves the one before, and its question has the focus', async ({
  page,
  allowProblem,
}) => {
  allowProblem(/status of 429/);
  await page.goto('/');
  const turn = await askAndRead(page, FIRST);
  await page.reload();
  await expectWhole(turn);
  await page.route('**/api/chat', (route) => route.fulfill({ status: 429, json: { error: 'Too many questions.' } }));
  await turn.getByRole('button', { name: 'Answer again' }).click();
  await expect(turn.getByRole('alert')).toHaveText('Too many questions.');
  await expect(turn.getByRole('heading', { level: 2 })).toBeFocused();
  await expectWhole(turn);
});

test('an answer goes on while another conversation is looked at', async ({ page }) => {
  await page.goto('/');
  await askAndRead(page, FIRST);
  await page.getByRole('button', { name: 'New conversation' }).click();
  await expect(turnOf(page, FIRST)).toHaveCount(0);
  await ask(page, SECOND);
  await expect(page).toHaveURL(/\/c\//);
  await page.goBack();
  await page.goBack();
  await expectWhole(turnOf(page, FIRST));
  await page.goForward();
  await page.goForward();
  await expectWhole(turnOf(page, SECOND));
});

test('what is about to be asked, and of which articles, is there again after a look at another conversation', async ({
  page,
}) => {
  await page.goto('/');
  await askAndRead(page, FIRST);
  await questionBox(page).fill('And when');
  await page.getByRole('button', { name: 'New conversation' }).click();
  await expect(turnOf(page, FIRST)).toHaveCount(0);
  await expect(questionBox(page)).toHaveValue('');
  await questionBox(page).fill('And who');
  await page.getByRole('button', { name: 'Asking all articles' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ask only some articles' });
  await dialog.getByRole('checkbox', { name: 'Izvestia', exact: true }).check();
  await dialog.getByRole('button', { name: 'Ask only these' }).click();

  await page.goBack();
  await expectWhole(turnOf(page, FIRST));
  await expect(questionBox(page)).toHaveValue('And when');
  await page.goForward();
  await expect(questionBox(page)).toHaveValue('And who');
  await expect(page.getByRole('button', { name: 'Asking only Izvestia' })).toBeVisible();
});
