/** Questions that lead on from an answer. */
import { expect, test } from './support/test.ts';
import { askAndRead, expectWhole, listedFootnotes, turnOf } from './support/reader.ts';

test('below an answer stand questions that the articles answer, with other sentences', async ({ page }) => {
  await page.goto('/');
  const first = await askAndRead(page, 'Why was the signing postponed?');
  const further = first.getByRole('region', { name: 'Questions that lead on' });
  await expect(further.getByRole('button')).not.toHaveCount(0);
  const question = await further.getByRole('button').first().innerText();
  const shown = (await listedFootnotes(first)).map(({ quote }) => quote);

  // By the keyboard: the question that is asked goes, and the focus is not lost with it.
  await further.getByRole('button', { name: question, exact: true }).focus();
  await page.keyboard.press('Enter');
  const second = turnOf(page, question);
  await expectWhole(second);
  await expect(second.getByRole('heading', { name: question, exact: true })).toBeFocused();
  const others = (await listedFootnotes(second)).map(({ quote }) => quote);
  expect(others.some((quote) => !shown.includes(quote))).toBe(true);

  // Only the last answer leads on, and not to what was asked.
  await expect(page.getByRole('region', { name: 'Questions that lead on' })).toHaveCount(1);
  const next = second.getByRole('region', { name: 'Questions that lead on' });
  await expect(next.getByRole('button')).not.toHaveCount(0);
  await expect(next.getByRole('button', { name: question, exact: true })).toHaveCount(0);
});

test('a refusal leads on to what the articles do tell, also after a reload', async ({ page }) => {
  await page.goto('/');
  const turn = await askAndRead(page, 'Who won the football match?');
  const further = turn.getByRole('region', { name: 'Questions that lead on' });
  const questions = await further.getByRole('button').allInnerTexts();
  await expect(further.getByRole('button')).not.toHaveCount(0);
  expect(questions.length).toBeLessThanOrEqual(3);
  await page.reload();
  await expect(turn.getByRole('region', { name: 'Questions that lead on' }).getByRole('button')).not.toHaveCount(0);
});

test('an answer does not wait for them, nor for their failure', async ({ page, allowProblem }) => {
  allowProblem(/status of 503/);
  await page.route('**/api/follow-ups', (route) => route.fulfill({ status: 503, json: { error: 'Not now.' } }));
  await page.goto('/');
  const turn = await askAndRead(page, 'Why was the signing postponed?');
  await expect(turn.getByRole('region', { name: 'Footnotes' })).toBeVisible();
  await expect(turn.getByRole('region', { name: 'Questions that lead on' })).toHaveCount(0);
});
