import { ask, askAndRead, expectWhole, footnotesOf, questionBox } from './support/reader.ts';
import { expect, test } from './support/test.ts';

const QUESTION = 'How many articles does the treaty have?';

test.beforeEach(async ({ page, provider }) => {
  provider.reset();
  await page.goto('/');
});

test('Stop ends the answer, here and at the model, and Ask again answers', async ({ page, provider }) => {
  provider.script({ chunks: ['The treaty has a number of articles [^1].', ' NEVER SENT'], hold: 1 });
  const turn = await ask(page, QUESTION);
  await expect(footnotesOf(turn, 1)).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();

  await expect(turn).toContainText('The answer was stopped and is incomplete.');
  await expect(turn).toContainText('The treaty has a number of articles');
  await expect(questionBox(page)).toBeFocused();
  await expect(page.getByRole('button', { name: 'Stop' })).toBeHidden();
  // A model that nobody reads any more must not go on writing: it costs.
  expect(await provider.requests.findLast(({ kind }) => kind === 'answer')?.closed).toBe('left');

  await turn.getByRole('button', { name: 'Ask again' }).click();
  await expectWhole(turn);
  await expect(turn).toContainText('47');
  await expect(turn).not.toContainText('The answer was stopped');
  await expect(turn).not.toContainText('The treaty has a number of articles');
});

test('an answer can be stopped before its first word', async ({ page, provider }) => {
  provider.script({ chunks: ['NEVER SENT'], hold: 0 });
  const turn = await ask(page, QUESTION);
  await expect(turn).toContainText('Looking through the articles…');
  await expect.poll(() => provider.requests.some(({ kind }) => kind === 'answer')).toBe(true);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(turn).toContainText('The answer was stopped and is incomplete.');
  await expect(turn).not.toContainText('Looking through the articles…');
});

test('an answer that ends while "Stop" has the focus hands it to the box', async ({ page, provider }) => {
  provider.script({ chunks: ['The treaty has 47 articles [^1].', ' They cover much.'], hold: 1 });
  const turn = await ask(page, QUESTION);
  await expect(footnotesOf(turn, 1)).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).focus();
  provider.release();
  await expectWhole(turn);
  await expect(questionBox(page)).toBeFocused();
});

test('after a stop another question can be asked, and the stopped answer stays marked', async ({ page, provider }) => {
  provider.script({ chunks: ['The treaty has a number of articles [^1].', ' NEVER SENT'], hold: 1 });
  const stopped = await ask(page, QUESTION);
  await expect(footnotesOf(stopped, 1)).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(stopped).toContainText('The answer was stopped and is incomplete.');

  await askAndRead(page, 'Did Putin visit Tehran?');
  await expect(stopped).toContainText('This answer is incomplete.');
  await expect(stopped.getByRole('button', { name: 'Ask again' })).toBeHidden();
  // What had come has its footnotes still.
  await expect(footnotesOf(stopped, 1)).toBeEnabled();
});

test('a new conversation ends the answer that is being written', async ({ page, provider }) => {
  provider.script({ chunks: ['The treaty has a number of articles [^1].', ' NEVER SENT'], hold: 1 });
  const turn = await ask(page, QUESTION);
  await expect(footnotesOf(turn, 1)).toBeVisible();
  await page.getByRole('button', { name: 'New conversation' }).click();
  await expect(turn).toBeHidden();
  await expect(page.getByRole('region', { name: 'Questions to begin with' })).toBeVisible();
  expect(await provider.requests.findLast(({ kind }) => kind === 'answer')?.closed).toBe('left');
});

test('a reader who leaves closes the request of the model within half a second', async ({ footnote, provider }) => {
  const body = JSON.stringify({ messages: [{ role: 'user', parts: [{ type: 'text', text: QUESTION }] }] });
  const leave = async (hold: number): Promise<number> => {
    provider.reset();
    provider.script({ chunks: ['The treaty has a number of articles [^1].', ' NEVER SENT'], hold });
    const leaving = new AbortController();
    const response = await fetch(`${footnote.url}/api/chat`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      signal: leaving.signal,
    });
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    let received = '';
    while (hold > 0 && !received.includes('number of articles')) received += (await reader.read()).value;
    // Waits for no word: nothing has come of the answer yet.
    await expect.poll(() => provider.requests.some(({ kind }) => kind === 'answer')).toBe(true);
    const asked = provider.requests.find(({ kind }) => kind === 'answer')!;
    const since = performance.now();
    leaving.abort();
    expect(await asked.closed).toBe('left');
    const milliseconds = performance.now() - since;
    await reader.cancel().catch(() => undefined);
    return milliseconds;
  };
  // Once before the first word and once after. What else the machine is doing may take longer than that: then it is looked at again.
  for (const hold of [0, 1]) await expect.poll(() => leave(hold)).toBeLessThan(500);
});
