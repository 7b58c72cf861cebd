/** Parts of the page whose scripts come when they are wanted: late, or not at all. */
import type { Locator, Page } from '@playwright/test';
import { foundByAxe } from './support/axe.ts';
import { askAndRead, footnotesOf, turnOf } from './support/reader.ts';
import { expect, test } from './support/test.ts';

// One that is at work would ask for scripts where no test sees it.
test.use({ serviceWorkers: 'block' });

const QUESTION = 'Why was the signing of the treaty postponed?';

interface Part {
  name: string;
  /** Words that only its script holds. */
  holds: string;
  /** What is there before it is wanted. */
  before?(page: Page): Promise<unknown>;
  want(page: Page): Promise<void>;
  shown(page: Page): Locator;
}

const ask = (page: Page) => askAndRead(page, QUESTION);
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

const PARTS: Part[] = [
  {
    name: 'the sheet of keys',
    holds: 'keys-title',
    want: (page) => press(page, 'Keyboard help'),
    shown: (page) => page.getByRole('dialog', { name: 'Keys' }),
  },
  {
    name: 'the choice of articles',
    holds: 'scope-title',
    want: (page) => press(page, 'Asking all articles'),
    shown: (page) => page.getByRole('dialog', { name: 'Ask only some articles' }),
  },
  {
    name: 'the list of conversations',
    holds: 'conversations.search.hint',
    want: (page) => press(page, 'Conversations'),
    shown: (page) => page.getByRole('searchbox', { name: 'Search the conversations' }),
  },
  {
    name: 'the list of articles',
    holds: 'articles.deleteNamed.ask',
    want: (page) => page.getByText(/^5 articles/).click(),
    shown: (page) => page.getByRole('searchbox', { name: 'Search the articles by title, outlet or author' }),
  },
  {
    name: 'an article',
    holds: 'article-sheet fixed',
    before: ask,
    want: (page) => footnotesOf(turnOf(page, QUESTION)).first().click(),
    shown: (page) => page.getByRole('dialog').locator('mark').first(),
  },
  {
    name: 'what each article says',
    holds: '@lg:columns-2',
    before: ask,
    want: (page) => press(page, 'By article'),
    shown: (page) => page.getByRole('region', { name: /^By article/ }),
  },
  {
    name: 'the timeline',
    holds: '[9.5rem_minmax(0,1fr)]',
    before: async (page) => {
      await askAndRead(page, 'When did Russia and Iran sign agreements?');
    },
    want: (page) => press(page, 'Timeline'),
    shown: (page) => page.getByRole('region', { name: /^Timeline/ }),
  },
  {
    name: 'the form for what was wrong',
    holds: 'feedback.form',
    before: ask,
    want: (page) => press(page, 'No, not helpful'),
    shown: (page) => page.getByRole('form', { name: 'What was wrong' }),
  },
];

/** Does something else with the script of a part than to let it through; gives how often it was asked for. */
async function holdBack(page: Page, { holds }: Part, instead: () => Promise<'come' | 'fail'>): Promise<() => number> {
  let asked = 0;
  await page.route('**/_next/static/**/*.js*', async (route) => {
    const response = await route.fetch();
    const isIt = (await response.text()).includes(holds);
    if (isIt) asked++;
    if (isIt && (await instead()) === 'fail') await route.abort();
    else await route.fulfill({ response });
  });
  return () => asked;
}

// Scripts that nobody waits for may still be on their way when a test ends.
test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }));

for (const part of PARTS) {
  test(`${part.name} comes however late its script does, and the press is not lost`, async ({ page }) => {
    const { promise: late, resolve: letGo } = Promise.withResolvers<'come'>();
    const asked = await holdBack(page, part, () => late);
    await page.goto('/');
    await part.before?.(page);
    await part.want(page);
    await expect.poll(asked).toBeGreaterThan(0);
    await expect(part.shown(page)).toHaveCount(0);
    letGo('come');
    await expect(part.shown(page)).toBeVisible();
  });

  test(`${part.name} that cannot be had is told of where the reader looks, and can be had again`, async ({
    page,
    allowProblem,
  }) => {
    allowProblem(/ERR_FAILED/);
    let outcome: 'come' | 'fail' = 'fail';
    await holdBack(page, part, async () => outcome);
    await page.goto('/');
    await part.before?.(page);
    await part.want(page);
    const sentence = page.getByText('This part of the page could not be fetched. Is Footnote still running?');
    await expect(sentence).toBeInViewport();
    expect(await foundByAxe(page)).toEqual([]);
    outcome = 'come';
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(part.shown(page)).toBeVisible();
    await expect(sentence).toHaveCount(0);
  });
}

test('a sheet that cannot be had can be left, and the focus goes back to where it was wanted', async ({
  page,
  allowProblem,
}) => {
  allowProblem(/ERR_FAILED/);
  await holdBack(page, PARTS[0]!, async () => 'fail');
  await page.goto('/');
  await PARTS[0]!.want(page);
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Keyboard help' })).toBeFocused();
});
