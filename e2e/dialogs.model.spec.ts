/** What lies over the page stays as it is, whatever happens below it. */
import type { Locator, Page } from '@playwright/test';
import { ask, expectWhole } from './support/reader.ts';
import { expect, test } from './support/test.ts';

const QUESTION = 'How many articles does the treaty have?';

/** How often it was closed; React would open it anew in the same moment. */
async function watchClosing(dialog: Locator): Promise<() => Promise<string | null>> {
  await dialog.evaluate((element) => {
    element.dataset.closed = '0';
    element.addEventListener('close', () => (element.dataset.closed = String(Number(element.dataset.closed) + 1)));
  });
  return () => dialog.getAttribute('data-closed');
}

const askHalf = async (page: Page) => {
  await page.goto('/');
  return ask(page, QUESTION);
};

test.beforeEach(({ provider }) => {
  provider.reset();
  provider.script({ chunks: ['The treaty has 47 articles [^1].', ' They cover', ' much.'], hold: 1 });
});

test('the choice of articles stays open, with the focus where it is, while an answer is written', async ({
  page,
  provider,
}) => {
  const turn = await askHalf(page);
  await expect(turn).toContainText('The treaty has 47 articles');
  await page.getByRole('button', { name: 'Asking all articles' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ask only some articles' });
  const closed = await watchClosing(dialog);
  const cancel = dialog.getByRole('button', { name: 'Cancel' });
  await cancel.focus();
  provider.release();
  await expect(turn).toContainText('They cover much.');
  await expectWhole(turn);
  expect(await closed()).toBe('0');
  await expect(cancel).toBeFocused();
});

test('the list of conversations stays open where it covers the page, when one of them is renamed', async ({
  page,
  provider,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const turn = await askHalf(page);
  provider.release();
  await expectWhole(turn);
  await page.getByRole('button', { name: 'Conversations', exact: true }).click();
  const list = page.getByRole('dialog', { name: 'Conversations' });
  const closed = await watchClosing(list);
  const more = list.getByRole('listitem').first().getByRole('button');
  await more.click();
  await list.getByRole('button', { name: 'Rename', exact: true }).click();
  await list.getByRole('textbox', { name: 'Name of the conversation' }).fill('The treaty');
  await list.getByRole('button', { name: 'Save the name' }).click();
  await expect(list.getByRole('link', { name: 'The treaty', exact: true })).toBeVisible();
  await expect(more).toBeFocused();
  expect(await closed()).toBe('0');
});
