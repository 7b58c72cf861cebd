import { ask, expectWhole, footnotesOf, openArticle } from './support/reader.ts';
import { expect, modelSettings, test } from './support/test.ts';

const QUESTION = 'How many articles does the treaty have?';

test.beforeEach(async ({ page, provider }) => {
  provider.reset();
  await page.goto('/');
});

test('when the provider is down Footnote answers in its place, and says so', async ({ page, provider }) => {
  provider.script({ fault: { kind: 'status', status: 500 }, times: 3 });
  const turn = await ask(page, QUESTION);
  await expectWhole(turn);
  await expect(turn).toContainText('The model provider failed. Try again later. Footnote has answered without it');
  await expect(turn).toContainText('47');
  await footnotesOf(turn, 1).click();
  await expect(openArticle(page).here).toBeInViewport();

  // The model is there again, and writes the answer.
  await page.keyboard.press('Escape');
  provider.script({ chunks: ['The model says: 47 articles [^1].'] });
  await turn.getByRole('button', { name: 'Ask again' }).click();
  await expect(turn).toContainText('The model says: 47 articles');
  await expectWhole(turn);
  await expect(turn).not.toContainText('Footnote has answered without it');
  await expect(turn.getByRole('button', { name: 'Ask again' })).toBeHidden();
});

test('when only embeddings fail the answer says that words have found its passages', async ({ page, provider }) => {
  provider.script({ for: 'embeddings', fault: { kind: 'status', status: 500 }, times: 9 });
  const turn = await ask(page, QUESTION);
  await expectWhole(turn);
  await expect(turn).toContainText('The passages were found by their words alone.');
  await expect(turn).toContainText('47');
});

test('after an error of the provider Ask again answers', async ({ page, provider, startAnother }) => {
  test.slow();
  const alone = await startAnother({ ...modelSettings(provider), FALLBACK: 'none' });
  await page.goto(alone.url);
  // A request that fails before the first word is tried three times.
  provider.script({ fault: { kind: 'status', status: 500 }, times: 3 });
  const turn = await ask(page, QUESTION);
  await expect(turn.getByRole('alert')).toHaveText('The model provider failed. Try again later.');

  await turn.getByRole('button', { name: 'Ask again' }).click();
  await expectWhole(turn);
  await expect(turn).toContainText('47');
  await expect(turn.getByRole('alert')).toBeHidden();
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(1);
});

test('what failed is told in the language of the question, marked as it on a page in another', async ({
  page,
  provider,
  startAnother,
}) => {
  test.slow();
  const alone = await startAnother({ ...modelSettings(provider), FALLBACK: 'none' });
  await page.goto(alone.url);
  provider.script({ fault: { kind: 'status', status: 500 }, times: 3 });
  const turn = await ask(page, 'Wie viele Artikel hat der Vertrag?');
  const sentence = 'Beim Anbieter des Modells ist etwas schiefgegangen. Versuchen Sie es später noch einmal.';
  const told = turn.getByRole('alert').getByText(sentence);
  await expect(told).toHaveAttribute('lang', 'de');
  await page.getByRole('button', { name: 'Deutsch' }).click();
  // There it is in the language of the page, and nothing has to be said of it.
  await expect(turn.getByRole('alert')).toHaveText(sentence);
  await expect(turn.getByRole('alert').locator('[lang]')).toHaveCount(0);
  // What is kept of it says so, too.
  await page.reload();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByText(sentence)).toHaveAttribute('lang', 'de');
});

test('a refused key is told without the key', async ({ page, provider }) => {
  provider.script({ fault: { kind: 'status', status: 401 } });
  const turn = await ask(page, QUESTION);
  await expectWhole(turn);
  await expect(turn).toContainText('The model provider refused the key. Check OPENAI_API_KEY.');
  await expect(page.getByText('sk-test')).toHaveCount(0);
});

test('an answer that breaks off keeps its words and its footnotes, and says so', async ({ page, provider }) => {
  provider.script({ chunks: ['The treaty has a number of articles [^1].', ' And'], fault: { kind: 'cut' } });
  const turn = await ask(page, QUESTION);
  await expect(turn.getByRole('alert')).toHaveText("The model's answer broke off before it was complete. Try again.");
  await expect(turn).toContainText('The treaty has a number of articles');
  await footnotesOf(turn, 1).click();
  await expect(openArticle(page).here).toBeInViewport();

  await page.keyboard.press('Escape');
  await turn.getByRole('button', { name: 'Ask again' }).click();
  await expectWhole(turn);
  await expect(turn).not.toContainText('The treaty has a number of articles');
});

test('an answer that does not end well is not taken for whole', async ({ page, provider }) => {
  provider.script({ chunks: ['The treaty has a number of articles [^1].'], fault: { kind: 'unfinished' } });
  const turn = await ask(page, QUESTION);
  await expect(turn.getByRole('alert')).toHaveText(/broke off/);
  await expect(turn.getByText('articles speak to this')).toBeHidden();
});

test('without a connection the reader is told, and asks again when it is back', async ({
  page,
  context,
  allowProblem,
}) => {
  // The browser may be fetching the worker of the offline page just then.
  allowProblem(/ERR_INTERNET_DISCONNECTED|error occurred when fetching the script/);
  await context.setOffline(true);
  const turn = await ask(page, QUESTION);
  await expect(turn.getByRole('alert')).toHaveText(
    'You are offline. What is on the page stays; ask again when the connection is back.',
  );

  await context.setOffline(false);
  await turn.getByRole('button', { name: 'Ask again' }).click();
  await expectWhole(turn);
});
