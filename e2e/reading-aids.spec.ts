import { askAndRead, footnotesOf, listedFootnotes, openArticle, questionBox } from './support/reader.ts';
import { expect, test } from './support/test.ts';

const WHY = 'Why was the signing of the treaty postponed?';

// What glides to its place is not there yet.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('the card of a footnote has the sentence between its neighbours, also after a reload', async ({ page }) => {
  await page.goto('/');
  const turn = await askAndRead(page, WHY);
  const [first] = await listedFootnotes(turn);
  for (const isKept of [false, true]) {
    if (isKept) await page.reload();
    const card = page.getByRole('note', { name: 'Footnote 1', exact: true });
    // The page shows a kept answer before it has come alive: a reader points again.
    await expect(async () => {
      await page.mouse.move(0, 0);
      await footnotesOf(turn, 1).hover();
      await expect(card).toBeVisible({ timeout: 5_000 });
    }).toPass();
    await expect(card).toContainText(`“${first!.quote}”`);
    // As they stand around it in the article.
    await expect(card.locator('[data-beside]').first()).toContainText('Kazem Jalali, the ambassador of Iran to Moscow');
    await expect(card.locator('[data-beside]').last()).toContainText('The agreement was already prepared');
    await page.mouse.move(0, 0);
    await expect(card).toBeHidden();
  }
});

test('n and p lead through the footnotes of the answers, and type letters in the box', async ({ page }) => {
  await page.goto('/');
  const turn = await askAndRead(page, WHY);
  await questionBox(page).press('n');
  await expect(questionBox(page)).toHaveValue('n');
  await questionBox(page).blur();
  await page.keyboard.press('n');
  await expect(footnotesOf(turn, 1)).toBeFocused();
  await page.keyboard.press('n');
  await expect(footnotesOf(turn, 2).first()).toBeFocused();
  await expect(page.getByRole('note', { name: 'Footnote 2', exact: true })).toBeVisible();
  await page.keyboard.press('p');
  await expect(footnotesOf(turn, 1)).toBeFocused();
});

test('an article opens and closes beside an answer that stays where it was', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 600 });
  await page.goto('/');
  const turn = await askAndRead(page, WHY);
  const footnote = footnotesOf(turn, 4).first();
  await footnote.scrollIntoViewIfNeeded();
  const top = async () => (await footnote.boundingBox())!.y;
  const before = await top();
  await footnote.click();
  const { article, close } = openArticle(page);
  await expect(article).toBeVisible();
  // The lines break elsewhere in the narrow page, so a line more or less is no other place.
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(40);
  await close.click();
  await expect(article).toBeHidden();
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(40);
  await expect(footnote).toBeFocused();
});

test('an answer is read by article, each cited sentence once, and opens there', async ({ page }) => {
  await page.goto('/');
  const turn = await askAndRead(page, WHY);
  const listed = await listedFootnotes(turn);
  await turn.getByRole('button', { name: 'By article' }).click();
  const view = turn.getByRole('region', { name: 'By article' });
  await expect(view.getByRole('heading')).toHaveCount(new Set(listed.map(({ title }) => title)).size);
  for (const { n, quote } of listed) {
    await expect(view.getByRole('button', { name: `Open footnote ${n} in its article: “${quote}”` })).toBeVisible();
  }
  await view.getByRole('button', { name: 'Open footnote 4 in its article' }).click();
  await expect(openArticle(page).here).toHaveText(listed.find(({ n }) => n === 4)!.quote);
});

test('an answer with dates has a timeline, the earliest first', async ({ page }) => {
  await page.goto('/');
  const turn = await askAndRead(page, 'When did Russia and Iran sign agreements?');
  await turn.getByRole('button', { name: 'Timeline' }).click();
  const view = turn.getByRole('region', { name: 'Timeline' });
  await expect(view.getByRole('listitem').first()).toContainText('2001');
  const years = (await view.getByRole('paragraph').allTextContents()).map((date) => Number(date.match(/\d{4}/)?.[0]));
  expect(years.length).toBeGreaterThan(1);
  expect(years).toEqual(years.toSorted((one, other) => one - other));
});

test('an answer that tells one date, however often, has no timeline', async ({ page }) => {
  await page.goto('/');
  const turn = await askAndRead(page, 'What happened in 2001?');
  await expect(turn.getByRole('button', { name: 'By article' })).toBeVisible();
  await expect(turn.getByRole('button', { name: 'Timeline' })).toHaveCount(0);
});
