import {
  ask,
  askAndRead,
  expectWhole,
  footnotesOf,
  listedFootnotes,
  openArticle,
  questionBox,
} from './support/reader.ts';
import { expect, test } from './support/test.ts';
import type { Page } from '@playwright/test';

const WIDTH = 360;

test.use({
  viewport: { width: WIDTH, height: 740 },
  hasTouch: true,
  isMobile: true,
  // What glides to its place is not there yet.
  contextOptions: { reducedMotion: 'reduce' },
});

/** Asserts that nothing is wider than the screen: neither the page nor anything in it that can be scrolled. */
async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wide = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('body *')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1)
      .filter((element) => /auto|scroll|visible/.test(getComputedStyle(element).overflowX))
      .filter((element) => element === document.documentElement || getComputedStyle(element).overflowX !== 'visible')
      .map((element) => `<${element.tagName.toLowerCase()} class="${element.className}"> ${element.scrollWidth}`),
  );
  expect(wide).toEqual([]);
  // A phone that finds the page too wide shrinks it.
  expect(await page.evaluate(() => [window.innerWidth, visualViewport?.scale])).toEqual([WIDTH, 1]);
}

test('before the first question', async ({ page }) => {
  await page.goto('/');
  await expectNoSidewaysScroll(page);
  await page.getByText(/^5 articles/).tap();
  await expect(page.getByRole('list', { name: 'Articles' })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await questionBox(page).fill(`${'Pneumonoultramicroscopic'.repeat(8)}\nand a second line`);
  await expectNoSidewaysScroll(page);
});

test('an answer, a card and the article over them', async ({ page }) => {
  await page.goto('/');
  const turn = await askAndRead(page, 'How many articles does the treaty have?');
  await expectNoSidewaysScroll(page);

  const footnotes = await footnotesOf(turn).all();
  for (const footnote of footnotes) {
    await footnote.tap();
    const card = page.getByRole('note');
    await expect(card).toBeInViewport({ ratio: 1 });
    await expectNoSidewaysScroll(page);
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
  }

  const [first] = await listedFootnotes(turn);
  await footnotes[0]!.tap();
  await page.getByRole('note').getByRole('button', { name: 'Open in article' }).tap();
  const { article, here, close } = openArticle(page, first!.title);
  await expect(here).toHaveText(first!.quote);
  await expect(here).toBeInViewport({ ratio: 1 });
  expect(await article.boundingBox()).toMatchObject({ x: 0, y: 0, width: WIDTH });
  expect(await article.evaluate((dialog) => dialog.matches(':modal'))).toBe(true);
  await expectNoSidewaysScroll(page);

  await close.tap();
  await expect(article).toBeHidden();
  await expect(footnotes[0]!).toBeFocused();
});

test('a refusal, a long word in a question, and a second question', async ({ page }) => {
  await page.goto('/');
  await expectWhole(await ask(page, `Who is ${'Pneumonoultramicroscopic'.repeat(8)}?`));
  await expectNoSidewaysScroll(page);
  await askAndRead(page, 'What sums of money are named for contracts between Russia and Iran?');
  await expectNoSidewaysScroll(page);
});

test('a finger can hit what can be tapped', async ({ page }) => {
  await page.goto('/');
  const turn = await askAndRead(page, 'How many articles does the treaty have?');
  for (const footnote of await footnotesOf(turn).all()) {
    // The number is small; the area that takes the tap reaches beyond it.
    const area = await footnote.evaluate((button) => {
      const { width, height } = getComputedStyle(button, '::after');
      return { width: Number.parseFloat(width), height: Number.parseFloat(height) };
    });
    // The least that WCAG 2.2 asks for where targets stand in text is less; 20 px can be hit.
    expect(Math.min(area.width, area.height)).toBeGreaterThanOrEqual(16);
    expect(Math.max(area.width, area.height)).toBeGreaterThanOrEqual(20);
  }
});
