import { askAndRead, footnotesOf, listedFootnotes, openArticle, type ListedFootnote } from './support/reader.ts';
import { expect, test } from './support/test.ts';
import type { Locator, Page } from '@playwright/test';

async function firstFootnote(page: Page): Promise<{ footnote: Locator; card: Locator; listed: ListedFootnote }> {
  await page.goto('/');
  const turn = await askAndRead(page, 'How many articles does the treaty have?');
  const [listed] = await listedFootnotes(turn);
  if (!listed) throw new Error('The answer has no footnote.');
  return { footnote: footnotesOf(turn, 1), card: page.getByRole('note', { name: 'Footnote 1', exact: true }), listed };
}

test('pointing at a footnote shows its card, for as long as the pointer is on either', async ({ page }) => {
  const { footnote, card, listed } = await firstFootnote(page);
  await expect(card).toBeHidden();
  await footnote.hover();
  await expect(card).toContainText(listed.quote);
  await expect(card).toContainText(listed.title);
  await expect(card).toContainText('Quoted word for word');
  await expect(card).toBeInViewport({ ratio: 1 });

  await page.clock.install();
  await card.hover();
  await page.clock.fastForward(2_000);
  await expect(card).toBeVisible();
  await page.mouse.move(2, 2);
  await page.clock.fastForward(2_000);
  await expect(card).toBeHidden();
});

test('the focus shows the card, Tab leads into it, Escape closes it', async ({ page }) => {
  const { footnote, card } = await firstFootnote(page);
  await footnote.focus();
  await expect(card).toBeVisible();
  await expect(footnote).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(footnote).toBeFocused();
  await expect(footnote).toHaveAttribute('aria-expanded', 'false');

  await footnote.blur();
  await footnote.focus();
  await page.keyboard.press('Tab');
  await expect(card.getByRole('button', { name: 'Open in article' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(card).toBeHidden();
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true });

  test('a tap shows the card also where the click does not tell what it was made with', async ({ page }) => {
    const { footnote, card, listed } = await firstFootnote(page);
    // As Safari on an iPhone does.
    await footnote.evaluate((button) => {
      button.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType: 'touch' }));
      button.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
    });
    await expect(card).toContainText(listed.quote);
    await expect(openArticle(page, listed.title).article).toBeHidden();
    // A keyboard beside it opens the article.
    await footnote.press('Enter');
    await expect(openArticle(page, listed.title).here).toHaveText(listed.quote);
  });

  test('a tap shows the card, and the card opens the article', async ({ page }) => {
    const { footnote, card, listed } = await firstFootnote(page);
    await footnote.tap();
    await expect(card).toContainText(listed.quote);
    const { article, here } = openArticle(page, listed.title);
    await expect(article).toBeHidden();

    await card.getByRole('button', { name: 'Open in article' }).tap();
    await expect(here).toHaveText(listed.quote);
    await expect(card).toBeHidden();
  });

  test('a second tap, or one elsewhere, closes the card', async ({ page }) => {
    const { footnote, card } = await firstFootnote(page);
    await footnote.tap();
    await expect(card).toBeVisible();
    await footnote.tap();
    await expect(card).toBeHidden();

    await footnote.tap();
    await expect(card).toBeVisible();
    await page.getByRole('heading', { level: 1 }).tap();
    await expect(card).toBeHidden();
  });
});
