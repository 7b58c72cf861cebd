import { askAndRead, expectMarked, footnotesOf, listedFootnotes, openArticle } from './support/reader.ts';
import { expect, test } from './support/test.ts';

test('a follow-up is understood by the questions before it', async ({ page }) => {
  await page.goto('/');
  await askAndRead(page, 'Why was the signing postponed?');
  // "it" is the postponement: the articles say that the ambassador announced that.
  const turn = await askAndRead(page, 'And who announced it?');
  await expect(turn).toContainText('Kazem Jalali');

  // Its footnotes are its own, not those of the answer above with the same numbers.
  const [first] = await listedFootnotes(turn);
  await footnotesOf(turn, 1).first().click();
  const { here } = openArticle(page, first!.title);
  await expect(here.first()).toBeFocused();
  await expectMarked(here, first!.quote);
});
