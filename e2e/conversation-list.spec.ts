import type { Locator, Page } from '@playwright/test';
import { faintWords } from './support/contrast.ts';
import { askAndRead, expectWhole, footnotesOf, openArticle, questionBox, turnOf } from './support/reader.ts';
import { expect, test } from './support/test.ts';

const FIRST = 'Why was the signing postponed?';
const SECOND = 'How many articles does the treaty have?';
const THIRD = 'Did Putin visit Tehran?';

// Each test has the list to itself.
test.beforeEach(async ({ request, page }) => {
  const { conversations } = (await (await request.get('/api/conversations?limit=200')).json()) as {
    conversations: { id: string }[];
  };
  for (const { id } of conversations) expect((await request.delete(`/api/conversations/${id}`)).status()).toBe(204);
  await page.goto('/');
});

/** Asks each question in a conversation of its own. */
async function begin(page: Page, ...questions: string[]): Promise<void> {
  for (const question of questions) {
    await page.goto('/');
    await askAndRead(page, question);
  }
}

async function openList(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Conversations' }).click();
  return listOf(page);
}

function listOf(page: Page): Locator {
  return page.getByRole('navigation', { name: 'Conversations' });
}

const names = (list: Locator) => list.getByRole('listitem').getByRole('link');

async function choose(list: Locator, name: string, action: 'Rename' | 'Delete'): Promise<void> {
  await list.getByRole('button', { name: `Rename or delete “${name}”` }).click();
  await list.getByRole('button', { name: action, exact: true }).click();
}

test('the list has the newest first, leads to each, and stays open over a reload', async ({ page }) => {
  await begin(page, FIRST, SECOND);
  const list = await openList(page);
  await expect(list.getByRole('region', { name: 'Today' }).getByRole('link')).toHaveText([SECOND, FIRST]);
  await expect(names(list).first()).toHaveAttribute('aria-current', 'page');
  await names(list).filter({ hasText: FIRST }).click();
  await expectWhole(turnOf(page, FIRST));
  await expect(turnOf(page, SECOND)).toHaveCount(0);
  await expect(page.getByRole('heading', { name: FIRST })).toBeFocused();

  await askAndRead(page, THIRD);
  // It was asked last now, and keeps the name of its first question.
  await expect(names(list)).toHaveText([FIRST, SECOND]);
  await page.reload();
  await expect(names(listOf(page))).toHaveText([FIRST, SECOND]);
  await listOf(page).getByRole('link', { name: 'New conversation' }).click();
  await expect(turnOf(page, FIRST)).toHaveCount(0);
  await expect(questionBox(page)).toBeFocused();
  await expect(page).toHaveURL(/\/$/);
  await listOf(page).getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('button', { name: 'Conversations' })).toBeFocused();
  await page.reload();
  await expect(questionBox(page)).toBeVisible();
  await expect(listOf(page)).toBeHidden();
});

test('a conversation gets another name, which stays, whatever it is made of', async ({ page }) => {
  await begin(page, FIRST);
  const list = await openList(page);
  const name = '<img src=x onerror="document.title=1"><script>alert(1)</script> “quoted” & \u202Eback';
  await choose(list, FIRST, 'Rename');
  const box = list.getByRole('textbox', { name: 'Name of the conversation' });
  await expect(box).toBeFocused();
  await expect(box).toHaveValue(FIRST);
  await box.fill(name);
  await box.press('Enter');
  await expect(names(list)).toHaveText([name]);
  await expect(list.getByRole('button', { name: /^Rename or delete/ })).toBeFocused();
  await page.reload();
  await expect(names(list)).toHaveText([name]);
  await expect(page).toHaveTitle(`${name} · Footnote`);
  await expect(page.locator('img')).toHaveCount(0);

  // What is begun and left changes nothing; no name at all gives back that of the first question.
  await choose(list, name, 'Rename');
  await box.fill('Something else');
  await box.press('Escape');
  await expect(names(list)).toHaveText([name]);
  await choose(list, name, 'Rename');
  await box.fill(' ');
  await list.getByRole('button', { name: 'Save the name' }).click();
  await expect(names(list)).toHaveText([FIRST]);
});

test('a conversation is deleted once that is confirmed, and is gone', async ({ page, allowProblem }) => {
  await begin(page, FIRST, SECOND);
  // What an article was opened from has the focus once, when that is closed.
  await footnotesOf(turnOf(page, SECOND)).first().click();
  await openArticle(page).close.click();
  const address = page.url();
  const list = await openList(page);
  await choose(list, SECOND, 'Delete');
  await list.getByRole('button', { name: 'Keep' }).click();
  await expect(names(list)).toHaveText([SECOND, FIRST]);
  await choose(list, SECOND, 'Delete');
  await list.getByRole('group').getByRole('button', { name: 'Delete' }).click();
  await expect(names(list)).toHaveText([FIRST]);
  // What was shown is no more, so a new one begins.
  await expect(turnOf(page, SECOND)).toHaveCount(0);
  await expect(page).toHaveURL(/\/$/);
  await expect(names(list).first()).toBeFocused();
  allowProblem(/status of 404/);
  expect((await page.goto(address))?.status()).toBe(404);
});

test('who goes on to another conversation while one is deleted stays there', async ({ page }) => {
  await begin(page, FIRST, SECOND);
  const list = await openList(page);
  const held = Promise.withResolvers<void>();
  await page.route('**/api/conversations/*', async (route) => {
    if (route.request().method() === 'DELETE') await held.promise;
    await route.continue();
  });
  await choose(list, SECOND, 'Delete');
  await list.getByRole('group').getByRole('button', { name: 'Delete' }).click();
  await names(list).filter({ hasText: FIRST }).click();
  await expectWhole(turnOf(page, FIRST));
  held.resolve();
  await expect(names(list)).toHaveText([FIRST]);
  await expectWhole(turnOf(page, FIRST));
  await expect(page).toHaveURL(/\/c\//);
});

test('search looks into names, questions and answers', async ({ page }) => {
  await begin(page, FIRST, SECOND, THIRD);
  const list = await openList(page);
  const search = list.getByRole('searchbox', { name: 'Search the conversations' });
  await search.fill('HOW MANY');
  await expect(names(list)).toHaveText([SECOND]);
  // Said in the answer only, and shown where.
  await search.fill('cyber security');
  await expect(names(list)).toHaveText([new RegExp(`^${SECOND.replace('?', '\\?')}.*cyber security`)]);
  await expect(list.getByRole('status')).toHaveText('1 found.');
  await search.fill('Turandot');
  await expect(list.getByText('Nothing was found.')).toBeVisible();
  await search.fill('');
  await expect(names(list)).toHaveText([THIRD, SECOND, FIRST]);
});

test('an open article takes the place of the list where there is none for both, and gives it back', async ({
  page,
}) => {
  await begin(page, FIRST);
  const list = await openList(page);
  await expect(names(list)).toHaveCount(1);
  const { article, here, close } = openArticle(page);
  const footnote = footnotesOf(turnOf(page, FIRST), 1).first();
  await footnote.click();
  await expect(here.first()).toBeVisible();
  await expect(list).toBeHidden();
  await close.click();
  await expect(list).toBeVisible();

  await footnote.click();
  await expect(list).toBeHidden();
  await page.getByRole('button', { name: 'Conversations' }).click();
  await expect(article).toBeHidden();
  await expect(list).toBeVisible();
  await page.setViewportSize({ width: 1700, height: 900 });
  await footnote.click();
  await expect(here.first()).toBeVisible();
  await expect(list).toBeVisible();
});

test('older conversations come when they are asked for', async ({ page, request }) => {
  // Fifty answers are given first.
  test.slow();
  const count = 53;
  for (let n = 0; n < count; n++) {
    const id = (end: number) => `00000000-0000-4000-8000-${String(n * 2 + end).padStart(12, '0')}`;
    const response = await request.post('/api/chat', {
      data: {
        messages: [{ role: 'user', parts: [{ type: 'text', text: `Who composed Turandot, asked for time ${n}?` }] }],
        conversation: { id: id(0), turn: id(1), position: 0, seen: [] },
      },
    });
    expect(response.status()).toBe(200);
  }
  const list = await openList(page);
  await expect(names(list)).toHaveCount(50);
  await list.getByRole('button', { name: 'Show older ones' }).click();
  await expect(names(list)).toHaveCount(count);
  await expect(names(list).last()).toHaveText('Who composed Turandot, asked for time 0?');
  await expect(list.getByRole('button', { name: 'Show older ones' })).toBeHidden();
});

test('the keyboard alone opens the list, finds, names, deletes and leads back', async ({ page }) => {
  await begin(page, FIRST, SECOND);
  const toggle = page.getByRole('button', { name: 'Conversations' });
  await toggle.focus();
  await page.keyboard.press('Enter');
  const list = listOf(page);
  await expect(names(list)).toHaveText([SECOND, FIRST]);
  const steps = ['New conversation', 'Close', 'Search the conversations', SECOND, `Rename or delete “${SECOND}”`];
  for (const step of steps) {
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveAccessibleName(new RegExp(`^${step.replace('?', '\\?')}`));
  }
  await page.keyboard.press('Enter');
  await expect(list.getByRole('button', { name: 'Rename', exact: true })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  // The safe choice comes first to whoever presses Enter twice.
  await expect(list.getByRole('button', { name: 'Keep' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(names(list)).toHaveText([FIRST]);
  await names(list).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: FIRST })).toBeFocused();
});

for (const scheme of ['light', 'dark'] as const) {
  test(`in the ${scheme} scheme every word of the list stands out, in every state`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await begin(page, FIRST, SECOND);
    const list = await openList(page);
    await expect(names(list)).toHaveCount(2);
    await names(list).first().hover();
    expect(await faintWords(page)).toEqual([]);
    await choose(list, SECOND, 'Delete');
    expect(await faintWords(page)).toEqual([]);
    await list.getByRole('button', { name: 'Keep' }).click();
    await choose(list, SECOND, 'Rename');
    await page.getByRole('button', { name: 'Edit question' }).click();
    expect(await faintWords(page)).toEqual([]);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('the list lies over the page until something is chosen', async ({ page }) => {
    await begin(page, FIRST, SECOND);
    await page.getByRole('button', { name: 'Conversations' }).tap();
    const list = page.getByRole('dialog', { name: 'Conversations' });
    await expect(names(list)).toHaveText([SECOND, FIRST]);
    expect(await list.evaluate((dialog) => dialog.matches(':modal'))).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    for (const button of await list.getByRole('button').all()) {
      // The least that WCAG 2.2 asks of a target.
      const { width, height } = (await button.boundingBox())!;
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
    await names(list).filter({ hasText: FIRST }).tap();
    await expect(list).toBeHidden();
    await expectWhole(turnOf(page, FIRST));

    await page.getByRole('button', { name: 'Conversations' }).tap();
    await expect(list).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(list).toBeHidden();
    await expect(page.getByRole('button', { name: 'Conversations' })).toBeFocused();
    // A tap beside it closes it too.
    await page.getByRole('button', { name: 'Conversations' }).tap();
    await expect(list).toBeVisible();
    await page.touchscreen.tap(350, 400);
    await expect(list).toBeHidden();
  });
});
