import { askAndRead, footnotesOf, wordsOf } from './support/reader.ts';
import { expect, test } from './support/test.ts';

const QUESTION = 'How many articles does the treaty have?';

test.beforeEach(async ({ page, provider }) => {
  provider.reset();
  await page.goto('/');
});

test('a statement that fails is marked in the answer, and the others are not', async ({ page, provider }) => {
  const answer = 'It runs to **93 secret chapters** about Portugal [^1]. Nobody in Lisbon has signed it.';
  provider.script({ chunks: [answer] });
  const turn = await askAndRead(page, QUESTION);
  expect(await wordsOf(turn)).toBe('It runs to 93 secret chapters about Portugal. Nobody in Lisbon has signed it.');

  const marked = turn.locator('.answer .doubtful');
  await expect(marked.first()).toHaveCSS('text-decoration-line', 'underline');
  // A line of another kind for each, so that colour says nothing alone.
  const unsupported = turn.locator('.doubtful[data-verdict=unsupported]');
  await expect(unsupported.first()).toHaveCSS('text-decoration-style', 'wavy');
  expect((await unsupported.allTextContents()).join(' ')).toContain('93 secret chapters');
  await expect(turn.locator('.answer strong')).toHaveText('93 secret chapters');
  const uncited = turn.locator('.doubtful[data-verdict=uncited]');
  await expect(uncited).toHaveText('Nobody in Lisbon has signed it.');
  await expect(uncited).toHaveCSS('text-decoration-style', 'dotted');

  // For a reader who hears the page.
  await expect(turn.locator('.answer')).toContainText('(not supported)');
  await expect(turn.locator('.answer')).toContainText('(without a footnote)');
  await expect(footnotesOf(turn, 1)).toHaveText('1✕');
  await expect(footnotesOf(turn, 1)).toHaveAccessibleName(/, not supported$/);
});

test('the card says why, and what the signs mean', async ({ page, provider }) => {
  provider.script({ chunks: ['It runs to 93 secret chapters about Portugal [^1].'] });
  const turn = await askAndRead(page, QUESTION);
  await footnotesOf(turn, 1).focus();
  const card = page.getByRole('note', { name: 'Footnote 1' });
  await expect(card).toContainText(/Not supported\. .*\./);
  await expect(card).toContainText('no sign: supported');
});

test('an answer that holds has no mark', async ({ page }) => {
  // The stand-in quotes the evidence word for word.
  const turn = await askAndRead(page, QUESTION);
  await expect(turn.locator('.doubtful')).toHaveCount(0);
  await expect(footnotesOf(turn).first()).toHaveText(/^\d+$/);
  await expect(footnotesOf(turn).first()).toHaveAccessibleName(/, quoted word for word$/);
});
