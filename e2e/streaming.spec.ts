import { watchFrames } from './support/frames.ts';
import { askAndRead, footnotesOf } from './support/reader.ts';
import { expect, test } from './support/test.ts';

test('without a model, too, no frame shows half a marker or a footnote that is not live', async ({ page }) => {
  await page.goto('/');
  const frames = await watchFrames(page);
  for (const question of [
    'How many articles does the treaty have?',
    'Why was the signing postponed?',
    'What do the articles say about the North-South transport corridor?',
  ]) {
    const turn = await askAndRead(page, question);
    await expect(footnotesOf(turn)).not.toHaveCount(0);
  }
  expect(await frames.faults()).toEqual([]);
  expect(await frames.states()).toBeGreaterThanOrEqual(3);
});
