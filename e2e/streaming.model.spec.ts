import { watchFrames } from './support/frames.ts';
import { ask, expectWhole, footnotesOf, listedFootnotes, openArticle, turnOf, wordsOf } from './support/reader.ts';
import { expect, test } from './support/test.ts';

const QUESTION = 'How many articles does the treaty have?';

test.beforeEach(async ({ page, provider }) => {
  provider.reset();
  await page.goto('/');
});

test('an answer is on the screen while it is being written', async ({ page, provider }) => {
  provider.script({ chunks: ['The treaty has 47 articles [^1].', ' They cover much.'], hold: 1 });
  const turn = await ask(page, QUESTION);
  await expect(turn).toContainText('The treaty has 47 articles');
  await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ask', exact: true })).toBeDisabled();

  provider.release();
  await expectWhole(turn);
  await expect(turn).toContainText('They cover much.');
  await expect(page.getByRole('button', { name: 'Stop' })).toBeHidden();
});

test('a footnote opens its sentence while the answer is still being written', async ({ page, provider }) => {
  provider.script({ chunks: ['The treaty has 47 articles [^1].', ' They cover much.'], hold: 1 });
  const turn = await ask(page, QUESTION);
  await footnotesOf(turn, 1).click();
  const { article, here } = openArticle(page);
  await expect(here).toBeFocused();
  await expect(here).toBeInViewport();

  provider.release();
  await expectWhole(turn);
  await expect(article).toBeVisible();
  const [listed] = await listedFootnotes(turn);
  await expect(here).toHaveText(listed!.quote);
});

test('an answer that is half written goes on when the page goes over to another language', async ({
  page,
  provider,
}) => {
  provider.script({ chunks: ['The treaty has 47 articles [^1].', ' They cover much.'], hold: 1 });
  const turn = await ask(page, QUESTION);
  await expect(turn).toContainText('The treaty has 47 articles');
  await page.getByRole('textbox', { name: 'Your question' }).fill('Half a question');
  await page.getByRole('button', { name: 'العربية' }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(turn.locator('.answer > p')).toHaveCSS('direction', 'ltr');

  provider.release();
  await expect(turn).toContainText('They cover much.');
  await expect(page.getByRole('textbox', { name: 'سؤالك' })).toHaveValue('Half a question');
  await expect(turn.getByRole('region', { name: 'الحواشي' })).toBeVisible();
});

test('a marker cut anywhere is never seen, and its footnote is whole in the frame it appears', async ({
  page,
  provider,
}) => {
  const frames = await watchFrames(page);
  const marker = ' [^1]';
  for (let cut = 1; cut < marker.length; cut++) {
    const chunks = ['It has 47 articles', marker.slice(0, cut), `${marker.slice(cut)}, and`, ' more [^2].'];
    provider.script({ chunks, hold: 2 });
    const question = `${QUESTION} (${cut})`;
    const turn = await ask(page, question);
    await expect.poll(() => wordsOf(turn)).toBe('It has 47 articles');
    await expect(footnotesOf(turn)).toHaveCount(0);

    provider.release();
    await expectWhole(turnOf(page, question));
    expect(await wordsOf(turn)).toBe('It has 47 articles, and more.');
    await expect(footnotesOf(turn)).toHaveCount(2);
  }
  expect(await frames.faults()).toEqual([]);
  expect(await frames.states()).toBeGreaterThan(4);
});

test('brackets, emphasis, lists and markers of nothing come to rest without flicker', async ({ page, provider }) => {
  const frames = await watchFrames(page);
  const text = [
    'The pact of [2001] has **47 articles** [^1].\n\n',
    '- Trade, *above all*, is one subject [^2][^3].\n',
    '- A second is invented [^999].\n',
    '- A third stands in `code [^1]`.\n\n',
    'That is all [^1].',
  ].join('');
  // Held in every third place, so that the screen draws what has come so far.
  for (const hold of [3, 6, 9, 12, 15, 18]) {
    const pieces = text.match(/[^]{1,8}/g) ?? [];
    provider.script({ chunks: pieces, hold });
    const turn = await ask(page, `${QUESTION} (${hold})`);
    const begun = pieces.slice(0, hold - 2).join('');
    await expect.poll(async () => (await wordsOf(turn)).length).toBeGreaterThan(begun.length / 2);
    provider.release();
    await expectWhole(turn);
    // The year is no footnote; the marker that names no evidence is gone with its space; code is left alone.
    expect(await wordsOf(turn)).toContain('The pact of [2001] has 47 articles.');
    expect(await wordsOf(turn)).toContain('A second is invented.');
    expect(await wordsOf(turn)).toContain('A third stands in code [^1].');
  }
  // What stands in code is the one raw marker that is meant.
  expect((await frames.faults()).filter((fault) => !fault.includes('code [^1'))).toEqual([]);
});

test('the watch over the frames sees what it is there to see', async ({ page, provider }) => {
  provider.script({ chunks: ['It has 47 articles [^1].'] });
  const turn = await ask(page, QUESTION);
  await expectWhole(turn);
  const frames = await watchFrames(page);
  await turn.evaluate((region) => {
    region.querySelector('.answer p')?.prepend('[^');
    region.querySelector('.answer button')?.removeAttribute('aria-label');
  });
  await expect.poll(() => frames.faults()).toHaveLength(3);
  expect((await frames.faults()).join('\n')).toMatch(/has the name "null"/);
});
