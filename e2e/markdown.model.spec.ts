import { askAndRead, footnotesOf, listedFootnotes } from './support/reader.ts';
import { expect, test } from './support/test.ts';

const QUESTION = 'How many articles does the treaty have?';

test.beforeEach(async ({ page, provider }) => {
  provider.reset();
  await page.goto('/');
});

test('a footnote behind code in a quotation is of its own number', async ({ page, provider }) => {
  provider.script({
    chunks: [
      'The treaty has 47 articles [^7]. It has 47 articles [^4].\n\n> ```\n> x\n\nIran’s leader is flying [^2].',
    ],
  });
  const turn = await askAndRead(page, QUESTION);
  await expect(footnotesOf(turn)).toHaveText([/^1/, /^2/, /^3/]);
  await expect(turn.getByText(/^3 statements/)).toBeVisible();
});

test('no marker is left to be read as it was written', async ({ page, provider }) => {
  const answers = [
    '- x\n\n      It has 47 articles [^1].\n\n\tAnd more [^2].',
    '![alt [^1]](http://e.example/x.png) <https://e.example/[^2]> [t](https://e.example/x[^4])',
    'Ice [^௧] [^\n1] &#91;^1&#93; {^1} [^#1] [^¹] 〔^1〕 [^999](http://evil.example/z) ([^999]) [^' +
      '9'.repeat(500) +
      '] end.',
  ];
  provider.script({ chunks: [answers.join('\n\n')] });
  const turn = await askAndRead(page, QUESTION);
  await expect(turn.locator('.answer')).not.toContainText(/\^|evil\.example|\(\)|&#|9{9}/);
  const numbers = (await listedFootnotes(turn)).map(({ n }) => n);
  for (const n of numbers) await expect(footnotesOf(turn, n).first()).toBeVisible();
});

test('what is asserted where nothing is cited is told to be without a footnote', async ({ page, provider }) => {
  provider.script({
    chunks: [
      '# Portugal signed it in secret\n\nSpain joined it too:\n\n- The treaty has 47 articles [^1].\n\n```\nFrance was there.\n```',
    ],
  });
  const turn = await askAndRead(page, QUESTION);
  const care = turn.getByRole('region', { name: 'Read with care' });
  for (const name of ['Portugal', 'Spain', 'France']) {
    await expect(care.getByRole('listitem').filter({ hasText: name })).toContainText('Without a footnote');
  }
});

test('markers alone are no answer', async ({ page, provider }) => {
  provider.script({ chunks: ['[^1] [^2]'] });
  const turn = await askAndRead(page, QUESTION);
  await expect(footnotesOf(turn)).toHaveCount(0);
  await expect(turn.getByText('Not yet checked')).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('a wide table moves in its own box, with live footnotes in its cells', async ({ page, provider }) => {
    const words = 'a rather long description of what happened then';
    const rows = [1, 2].map((n) => `| It has 47 articles [^${n}] | ${words} | ${words} | ${words} |`);
    provider.script({ chunks: [`The facts:\n\n| What | Where | When | Who |\n|---|---|---|---|\n${rows.join('\n')}`] });
    const turn = await askAndRead(page, QUESTION);
    const table = turn.getByRole('table');
    await expect(table.getByRole('columnheader')).toHaveText(['What', 'Where', 'When', 'Who']);
    await expect(table.getByRole('button', { name: /^Footnote/ })).toHaveCount(2);
    await expect(turn.locator('.answer')).not.toContainText('|');
    // What is only heard of a doubtful statement stands in its cell, beyond the edge of the screen.
    await expect(table.locator('[data-sign]').first()).toBeAttached();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    const box = turn.getByRole('region', { name: 'Table' });
    expect(await box.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true);
    await table
      .getByRole('button', { name: /^Footnote/ })
      .first()
      .tap();
  });
});
