/** WCAG 2.2 AA, as far as a machine can look: axe in every state, the keyboard alone, what a screen reader is told, little room, few colours. */
import type { Page } from '@playwright/test';
import { foundByAxe } from './support/axe.ts';
import { askAndRead, footnotesOf, openArticle, questionBox, turnOf } from './support/reader.ts';
import { expect, test } from './support/test.ts';

const QUESTION = 'How many articles does the treaty have?';

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the ${scheme} scheme, on any page and in any state`, async ({ page, allowProblem }) => {
    allowProblem(/status of 404/);
    test.slow();
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    const seen = async (state: string) => expect.soft(await foundByAxe(page), state).toEqual([]);

    await page.goto('/no-such-page');
    await seen('no page');
    await page.goto('/c/00000000-0000-4000-8000-000000000000');
    await seen('no conversation');
    await page.goto('/');
    await seen('the beginning');
    await page.getByText(/^5 articles/).click();
    await expect(page.getByRole('list', { name: 'Articles' })).toBeVisible();
    await seen('the list of articles');
    await page.getByText(/^5 articles/).click();

    await page.getByRole('button', { name: 'Keyboard help' }).click();
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    await seen('the sheet of keys');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Asking all articles' }).click();
    await expect(page.getByRole('group', { name: 'Articles' })).toBeVisible();
    await seen('choosing articles');
    await page.keyboard.press('Escape');

    await questionBox(page).fill('?'.repeat(2_001));
    await seen('a question that is too long');
    const turn = await askAndRead(page, QUESTION);
    await expect(page.getByRole('region', { name: 'Questions that lead on' })).toBeVisible();
    await seen('an answer');
    await turn.getByRole('button', { name: 'By article' }).click();
    await expect(turn.getByRole('region', { name: /^By article/ })).toBeVisible();
    await seen('what each article says');
    await turn.getByRole('button', { name: 'Footnotes', exact: true }).click();
    await footnotesOf(turn, 1).hover();
    await expect(page.getByRole('note')).toBeVisible();
    await seen('the card of a footnote');
    await footnotesOf(turn, 1).click();
    await expect(openArticle(page).here).toBeVisible();
    await seen('an article beside the answer');
    await page.setViewportSize({ width: 360, height: 740 });
    await expect(openArticle(page).here).toBeVisible();
    await seen('an article over the answer');
    await page.keyboard.press('Escape');

    await turn.getByRole('button', { name: 'Wrong footnote, or a note' }).click();
    await expect(turn.getByRole('form', { name: 'What was wrong' })).toBeVisible();
    await seen('what was wrong');
    await turn.getByRole('button', { name: 'Cancel' }).click();
    await turn.getByRole('button', { name: 'Edit question' }).click();
    await seen('editing a question');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Conversations', exact: true }).click();
    await expect(page.getByRole('dialog', { name: 'Conversations' }).getByRole('listitem').first()).toBeVisible();
    await seen('the conversations');
    await page.keyboard.press('Escape');
    await askAndRead(page, 'Who is the mayor of Springfield?');
    await seen('a refusal');
  });
}

test('what axe would find is found', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => document.querySelector('textarea')!.removeAttribute('id'));
  expect((await foundByAxe(page)).join()).toContain('label: textarea');
});

test('the key ? shows the keys, Escape gives the focus back, and keys that are struck by themselves can be switched off', async ({
  page,
}) => {
  await page.goto('/');
  const turn = await askAndRead(page, QUESTION);
  const sheet = page.getByRole('dialog', { name: 'Keys' });
  const heading = turn.getByRole('heading', { name: QUESTION });
  await heading.focus();
  await page.keyboard.press('?');
  await expect(sheet).toBeVisible();
  await expect(sheet.getByRole('definition')).toHaveCount(7);
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(heading).toBeFocused();

  // In the box it is part of a question.
  await questionBox(page).focus();
  await page.keyboard.type('?');
  await expect(questionBox(page)).toHaveValue('?');
  await expect(sheet).toBeHidden();

  const button = page.getByRole('button', { name: 'Keyboard help' });
  await button.focus();
  await page.keyboard.press('Enter');
  await sheet.getByRole('checkbox').press('Space');
  await sheet.getByRole('button', { name: 'Close' }).press('Enter');
  await expect(button).toBeFocused();
  await page.keyboard.press('?');
  await expect(sheet).toBeHidden();
  await footnotesOf(turn, 1).press('Enter');
  const place = page.getByRole('group', { name: 'Footnotes in this article' }).getByRole('status');
  const before = await place.textContent();
  await page.keyboard.press('n');
  await expect(place).toHaveText(before!);
});

test('what a screen reader is told: landmarks, headings, one announcement, and footnotes with what they quote', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - link "Skip to the question":
      - /url: "#question"
    - banner:
      - heading "Footnote" [level=1]
      - group "Language of the page":
        - button "English" [pressed]
        - button "Deutsch"
        - button "العربية"
      - button "Keyboard help"
      - button "Conversations"
      - group: /5 articles/
    - main:
      - paragraph: /Every statement of an answer carries a footnote/
      - status
      - form "Ask a question":
        - textbox "Your question"
        - button "Ask" [disabled]
      - region "Questions to begin with":
        - heading "To begin with" [level=2]
        - list
  `);
  const told = page.locator('main > [role=status]');
  const heard = await watchWords(page);
  const turn = await askAndRead(page, QUESTION);
  await expect(told).toHaveText(/^The answer is ready, with \d+ footnotes?\.$/);
  await expect(turn).toMatchAriaSnapshot(`
    - region "${QUESTION}":
      - heading "${QUESTION}" [level=2]
      - paragraph:
        - button /^Footnote 1. .+, “.+”, quoted word for word$/
      - region /^Footnotes. How many articles/:
        - list:
          - listitem:
            - button /^Open footnote 1 in its article. “.+”/
      - paragraph: /articles? speaks? to this/
      - paragraph:
        - button "Edit question"
        - button "Answer again"
      - group "Was this answer helpful?":
        - button "Yes, helpful"
        - button "No, not helpful"
  `);
  // Once, and nothing of the answer while it was being written.
  expect(await heard()).toEqual([await told.textContent()]);
});

for (const { name, width, height } of [
  // 1280 by 1024 at 200 % and at 400 % (WCAG 1.4.4, 1.4.10).
  { name: '200 %', width: 640, height: 512 },
  { name: '400 %', width: 320, height: 256 },
]) {
  test(`at ${name} nothing is cut off and nothing scrolls sideways`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/');
    expect(await sideways(page)).toEqual([]);
    await page.getByText(/^5 articles/).click();
    await expect(page.getByRole('list', { name: 'Articles' })).toBeVisible();
    expect(await sideways(page)).toEqual([]);
    const turn = await askAndRead(page, QUESTION);
    expect(await sideways(page)).toEqual([]);
    await footnotesOf(turn, 1).press('Enter');
    await expect(openArticle(page).here).toBeInViewport();
    expect(await sideways(page)).toEqual([]);
  });
}

test('with the few colours that a reader has chosen, what is marked and chosen has lines', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'English' })).toHaveCSS('outline-style', 'solid');
  const turn = await askAndRead(page, QUESTION);
  await footnotesOf(turn, 1).press('Enter');
  await expect(openArticle(page).here.first()).toHaveCSS('outline-style', 'solid');
  expect(await foundByAxe(page)).toEqual([]);
});

test('who wants no motion sees none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
  await expect(page.locator('html')).toHaveCSS('scroll-behavior', 'auto');
  await page.route('**/api/chat', () => undefined);
  await questionBox(page).fill(QUESTION);
  await page.keyboard.press('Enter');
  await expect(turnOf(page, QUESTION).getByText('Looking through the articles…')).toBeVisible();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

/** What the status of the page has said since, each time that it has changed. */
async function watchWords(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const told = document.querySelector('main > [role=status]')!;
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    new MutationObserver(() => told.textContent !== '' && heard.push(told.textContent)).observe(told, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  return () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
}

/** What stands out over the side of the page, or makes it scroll. */
async function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const cut = [...document.querySelectorAll('button, a, input, textarea, p, h1, h2, h3, li')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && element.checkVisibility() && (left < -1 || right > clientWidth + 1);
    });
    return [
      ...(scrollWidth > clientWidth ? [`${scrollWidth} > ${clientWidth}`] : []),
      ...cut.map((one) => one.outerHTML.slice(0, 80)),
    ];
  });
}
