/** Asking only some of the articles. */
import type { Page } from '@playwright/test';
import { ask, askAndRead, listedFootnotes, turnOf } from './support/reader.ts';
import { expect, test } from './support/test.ts';

const QUESTION = 'Why was the signing postponed?';
const IZVESTIA = 'Seal the Deal: Russia and Iran Are About to Sign Their Strategic Partnership';

async function choose(page: Page, ...names: string[]): Promise<void> {
  await page.getByRole('button', { name: /^Asking (all|only)/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Ask only some articles' });
  for (const name of names) await dialog.getByRole('checkbox', { name, exact: true }).check();
  await dialog.getByRole('button', { name: 'Ask only these' }).click();
  await expect(dialog).toBeHidden();
}

test('an outlet that is chosen answers alone, which the answer says, and still does after a reload', async ({
  page,
}) => {
  await page.goto('/');
  await choose(page, 'Izvestia');
  await expect(page.getByRole('button', { name: 'Asking only Izvestia' })).toBeFocused();
  const turn = await askAndRead(page, QUESTION);
  const check = async () => {
    await expect(turn).toContainText('Asked of Izvestia only');
    await expect(turn).toContainText('Only Izvestia was asked: 1 article.');
    await expect(turn).toContainText('1 of 1 article speaks to this');
    expect(new Set((await listedFootnotes(turn)).map(({ title }) => title))).toEqual(new Set([IZVESTIA]));
  };
  await check();
  await page.reload();
  await check();
  // What comes next is asked of the same, until somebody says otherwise.
  await expect(page.getByRole('button', { name: 'Asking only Izvestia' })).toBeVisible();
  await page.getByRole('button', { name: 'Ask all' }).click();
  await expect(page.getByRole('button', { name: 'Asking all articles' })).toBeFocused();
  const all = await askAndRead(page, 'How many articles does the treaty have?');
  await expect(all).toContainText('of 5 articles');
  await expect(all).not.toContainText('Asked of');
});

test('an answer that is given again is asked of what it was asked of', async ({ page }) => {
  await page.goto('/');
  await choose(page, 'Three events in a week');
  const turn = await askAndRead(page, QUESTION);
  await expect(turn).toContainText('Asked of “Three events in a week” only');
  await page.getByRole('button', { name: 'Ask all' }).click();
  await turn.getByRole('button', { name: 'Answer again' }).click();
  await expect(turn).toContainText('Only “Three events in a week” was asked: 1 article.');
  await expect(turn).toContainText('of 1 article');
});

test('articles are found by words and chosen by the keyboard; Escape changes nothing', async ({ page }) => {
  await page.goto('/');
  const button = page.getByRole('button', { name: 'Asking all articles' });
  await button.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Ask only some articles' });
  const search = dialog.getByRole('searchbox');
  await expect(search).toBeFocused();
  await expect(dialog.getByRole('group', { name: 'Outlets' })).toBeVisible();
  await page.keyboard.type('eve of');
  await expect(dialog.getByRole('checkbox')).toHaveCount(1);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(dialog.getByRole('checkbox', { name: /Eve of inauguration/ })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();

  await choose(page, 'Eve of inauguration');
  await expect(page.getByRole('button', { name: 'Asking only “Eve of inauguration”' })).toBeFocused();
  // Nothing was asked meanwhile.
  await expect(page).toHaveURL('/');
});

test('what the chosen articles do not tell is refused, though others do', async ({ page }) => {
  await page.goto('/');
  await choose(page, 'Eve of inauguration');
  const turn = await askAndRead(page, 'Which think tank does Jon Alterman work for?');
  await expect(turn.getByRole('region', { name: 'Footnotes' })).toHaveCount(0);
  await expect(turn).toContainText('0 of 1 article');
});

test('chosen articles that are gone get a sentence, and a scope of nothing is refused', async ({
  page,
  request,
  ownCorpus,
  startAnother,
}) => {
  await ownCorpus.write('brief.md', '---\ntitle: Brief\n---\nThe lighthouse was closed because its lamp had failed.');
  const { url } = await startAnother(ownCorpus.settings);
  await page.goto(url);
  await choose(page, 'Brief');
  await ownCorpus.remove('brief.md');
  await ownCorpus.reindex();
  await ask(page, 'Why was the lighthouse closed?');
  await expect(turnOf(page, 'Why was the lighthouse closed?').getByRole('alert')).toContainText(
    'None of the articles that you chose to ask is in the index any more.',
  );
  const messages = [{ role: 'user', parts: [{ type: 'text', text: 'Why?' }] }];
  const refused = await request.post(`${url}/api/chat`, { data: { messages, scope: { outlets: [], articles: [] } } });
  expect(refused.status()).toBe(400);
});
