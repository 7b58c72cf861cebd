/** What is said to those who hear the page. */
import type { Locator } from '@playwright/test';
import { askAndRead } from './support/reader.ts';
import { expect, test } from './support/test.ts';

/** All that a region says from now on: a screen reader speaks when words come, and not when the same words stay. */
async function listenTo(status: Locator): Promise<() => Promise<string[]>> {
  const heard = await status.evaluateHandle((region) => {
    const words: string[] = [];
    const listen = () => region.textContent && words.push(region.textContent);
    new MutationObserver(listen).observe(region, { childList: true, characterData: true, subtree: true });
    return words;
  });
  return () => heard.jsonValue();
}

test('what is done twice is said twice', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  const turn = await askAndRead(page, 'How many articles does the treaty have?');
  const copy = turn.getByRole('button', { name: 'Copy as Markdown' });
  await copy.click();
  const copied = turn.getByRole('status').filter({ hasText: 'Copied.' });
  await expect(copied).toBeVisible();
  const afterCopy = await listenTo(copied);
  await copy.click();
  await expect.poll(afterCopy).toEqual(['Copied.']);

  await turn.getByRole('button', { name: 'Yes, helpful' }).click();
  const kept = turn.getByRole('group', { name: 'Was this answer helpful?' }).getByRole('status');
  await expect(kept).toHaveText('Kept with the answer.');
  const afterYes = await listenTo(kept);
  await turn.getByRole('button', { name: 'No, not helpful' }).click();
  await expect.poll(afterYes).toEqual(['Kept with the answer.']);

  await page.getByRole('button', { name: 'Conversations' }).click();
  const list = page.getByRole('navigation', { name: 'Conversations' });
  const said = list.getByRole('status');
  const rename = async (name: string) => {
    await list
      .getByRole('listitem')
      .first()
      .getByRole('button', { name: /^Rename or delete/ })
      .click();
    await list.getByRole('button', { name: 'Rename', exact: true }).click();
    await list.getByRole('textbox', { name: 'Name of the conversation' }).fill(name);
    await list.getByRole('button', { name: 'Save the name' }).click();
    await expect(list.getByRole('link', { name, exact: true })).toBeVisible();
  };
  await rename('One');
  await expect(said).toHaveText('Renamed.');
  const afterOne = await listenTo(said);
  await rename('Two');
  await expect.poll(afterOne).toEqual(['Renamed.']);
});
