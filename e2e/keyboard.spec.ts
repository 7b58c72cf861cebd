import { listedFootnotes, expectWhole, openArticle, questionBox, turnOf } from './support/reader.ts';
import { expect, test } from './support/test.ts';
import type { Page } from '@playwright/test';

const QUESTION = 'How many articles does the treaty have?';
/** More stops than the page has: a reader who has not come there by then never will. */
const MOST_STOPS = 60;

/** Presses a key until what has the focus has such a name. */
async function pressUntil(page: Page, key: 'Tab' | 'Shift+Tab', name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await page.keyboard.press(key);
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      // Past the last stop the focus is with the browser.
      return element === document.body ? '' : (element?.ariaLabel ?? element?.textContent ?? '');
    });
    if (name.test(focused)) return;
    passed.push(focused.slice(0, 40));
  }
  throw new Error(`${key} does not lead to ${name}; it passes ${passed.join(' | ')}`);
}

for (const { layout, viewport } of [
  { layout: 'beside an open article', viewport: { width: 1280, height: 800 } },
  { layout: 'under an open article', viewport: { width: 800, height: 700 } },
]) {
  test.describe(layout, () => {
    test.use({ viewport });

    test('the keyboard alone leads from the question to the sentence and back', async ({ page }) => {
      await page.goto('/');
      await page.keyboard.press('Tab');
      await expect(page.getByRole('link', { name: 'Skip to the question' })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(questionBox(page)).toBeFocused();
      await page.keyboard.type(QUESTION);
      await page.keyboard.press('Enter');
      const turn = turnOf(page, QUESTION);
      await expectWhole(turn);
      await expect(questionBox(page)).toBeFocused();

      await pressUntil(page, 'Shift+Tab', /^Footnote 1: /);
      const card = page.getByRole('note', { name: 'Footnote 1', exact: true });
      await expect(card).toBeVisible();
      const [first] = await listedFootnotes(turn);
      await page.keyboard.press('Enter');
      const { article, here } = openArticle(page, first!.title);
      await expect(here).toHaveText(first!.quote);
      await expect(here).toBeFocused();
      await expect(here).toBeInViewport({ ratio: 1 });
      await expect(card).toBeHidden();

      await page.keyboard.press('Escape');
      await expect(article).toBeHidden();
      await expect(turn.getByRole('button', { name: /^Footnote 1: / })).toBeFocused();
      // From there the reader goes on to the next question.
      await pressUntil(page, 'Tab', /Copy as Markdown/);
      await page.keyboard.press('Tab');
      await expect(page.getByRole('button', { name: 'Copy as plain text' })).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(page.getByRole('button', { name: 'Yes, helpful' })).toBeFocused();
      // Further questions come when they are found; behind them and what is asked stands the box.
      const isThere = () => questionBox(page).evaluate((box) => box === document.activeElement);
      for (let stops = 0; stops < 10 && !(await isThere()); stops++) await page.keyboard.press('Tab');
      await expect(questionBox(page)).toBeFocused();
    });
  });
}

test('an article over the page keeps the focus until it is closed', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 700 });
  await page.goto('/');
  await questionBox(page).fill(QUESTION);
  await page.keyboard.press('Enter');
  const turn = turnOf(page, QUESTION);
  await expectWhole(turn);
  await turn.getByRole('button', { name: /^Footnote 1: / }).click();
  const { article, here, close } = openArticle(page);
  await expect(here).toBeFocused();
  await pressUntil(page, 'Tab', /Close\s+article/);
  await expect(close).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(article).toBeHidden();
});

test('Escape closes a card before it closes the article', async ({ page }) => {
  await page.goto('/');
  await questionBox(page).fill(QUESTION);
  await page.keyboard.press('Enter');
  const turn = turnOf(page, QUESTION);
  await expectWhole(turn);
  const footnote = turn.getByRole('button', { name: /^Footnote 1: / });
  await footnote.click();
  const { article, here } = openArticle(page);
  await expect(here).toBeFocused();

  await footnote.hover();
  await expect(page.getByRole('note')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('note')).toBeHidden();
  await expect(article).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(article).toBeHidden();
});

test('the list of keys opens at its beginning, also where it is longer than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 480 });
  await page.goto('/');
  await page.getByRole('button', { name: 'Keyboard help' }).click();
  await expect(page.getByRole('heading', { name: 'Keys' })).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('dialog').getByRole('checkbox')).toBeFocused();
});
