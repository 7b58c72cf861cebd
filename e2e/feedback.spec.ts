/** What readers think of an answer. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { askAndRead } from './support/reader.ts';
import { expect, test } from './support/test.ts';

const QUESTION = 'How many articles does the treaty have?';

test('helpful or not is kept with the answer, and taken back by a second press', async ({ page }) => {
  await page.goto('/');
  const turn = await askAndRead(page, QUESTION);
  const asked = turn.getByRole('group', { name: 'Was this answer helpful?' });
  const yes = asked.getByRole('button', { name: 'Yes, helpful' });
  await yes.click();
  await expect(asked.getByRole('status')).toHaveText('Kept with the answer.');
  await expect(yes).toHaveAttribute('aria-pressed', 'true');
  await page.reload();
  await expect(yes).toHaveAttribute('aria-pressed', 'true');
  await yes.click();
  await expect(asked.getByRole('status')).toHaveText('Taken back.');
  await page.reload();
  await expect(asked.getByRole('button', { name: 'No, not helpful' })).toBeVisible();
  await expect(yes).toHaveAttribute('aria-pressed', 'false');
});

test('a wrong footnote and a note become a question of the evaluation, by the keyboard alone', async ({
  page,
  ownCorpus,
  startAnother,
}) => {
  const { url } = await startAnother(ownCorpus.settings);
  await page.goto(url);
  const turn = await askAndRead(page, QUESTION);
  await turn.getByRole('button', { name: 'No, not helpful' }).focus();
  await page.keyboard.press('Enter');
  const form = turn.getByRole('form', { name: 'What was wrong' });
  await expect(form).toBeVisible();
  await form.getByRole('checkbox', { name: 'Footnote 1' }).focus();
  await page.keyboard.press('Space');
  await form.getByRole('textbox', { name: 'Note' }).focus();
  await page.keyboard.type('It is another number.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(form).toBeHidden();
  const more = turn.getByRole('button', { name: 'Change what you wrote' });
  await expect(more).toBeFocused();
  await page.reload();
  await more.click();
  await expect(form.getByRole('textbox', { name: 'Note' })).toHaveValue('It is another number.');
  await expect(form.getByRole('checkbox', { name: 'Footnote 1' })).toBeChecked();
  await page.keyboard.press('Escape');

  const file = path.join(path.dirname(ownCorpus.settings.CORPUS_DIR!), 'questions.jsonl');
  await promisify(execFile)(process.execPath, ['scripts/run.mjs', 'feedback', '--to-questions', file], {
    cwd: path.resolve(import.meta.dirname, '..'),
    env: { ...process.env, ...ownCorpus.settings },
  });
  const line = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
  expect(line).toMatchObject({ kind: 'feedback', question: QUESTION, history: [], answerable: true, nuggets: [] });
  expect(line.why).toBe(
    'A reader found the answer not helpful. Footnote 1 was called wrong. Note: It is another number.',
  );
});

test('what cannot be kept is told, and is not shown as if it were', async ({ page, allowProblem }) => {
  allowProblem(/status of 503/);
  await page.route('**/api/feedback', (route) => route.fulfill({ status: 503, json: { error: 'The disk is full.' } }));
  await page.goto('/');
  const turn = await askAndRead(page, QUESTION);
  await turn.getByRole('button', { name: 'Yes, helpful' }).click();
  await expect(turn.getByRole('alert')).toHaveText('The disk is full.');
  await expect(turn.getByRole('button', { name: 'Yes, helpful' })).toHaveAttribute('aria-pressed', 'false');
});
