/** The tests of this folder rely on it that nothing goes wrong in a page unseen; these see to that. */
import { expect, test } from './support/test.ts';

test.describe('a test fails by itself', () => {
  test.fail();

  test('when the page reports an error on the console', async ({ page }) => {
    await page.goto('/');
    await page.evaluate(() => {
      console.error('something is wrong');
    });
  });

  test('when the page throws an error that nobody catches', async ({ page }) => {
    await page.goto('/');
    const thrown = page.waitForEvent('pageerror');
    await page.evaluate(() => {
      setTimeout(() => {
        throw new Error('nobody catches this');
      });
    });
    await thrown;
  });

  test('when the page breaks its Content-Security-Policy', async ({ page }) => {
    await page.goto('/');
    const told = page.waitForEvent('console');
    await page.setContent(
      `<meta http-equiv="Content-Security-Policy" content="script-src 'none'"><script>void 0</script>`,
    );
    await told;
  });

  test('when the page asks another server for anything', async ({ page }) => {
    await page.goto('/');
    const asked = page.waitForEvent('request');
    await page.setContent('<img src="https://footnote.invalid/pixel.png" alt="">');
    await asked;
  });
});

test('a test may name the problem it expects', async ({ page, allowProblem }) => {
  allowProblem(/something is wrong/);
  await page.goto('/');
  await page.evaluate(() => {
    console.error('something is wrong');
  });
  await expect(page).toHaveTitle(/Footnote/);
});
