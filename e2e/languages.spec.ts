/** The interface in English, German and Arabic, and Footnote's own words in answers. */
import { foundByAxe } from './support/axe.ts';
import { keepWaiting } from './support/keep-waiting.ts';
import { askAndRead, questionBox } from './support/reader.ts';
import { expect, test } from './support/test.ts';

test('the server writes the page in the language of the browser, with no word of another', async ({ request }) => {
  const pageIn = async (accepted: string) =>
    (await request.get('/', { headers: { 'Accept-Language': accepted } })).text();
  const german = await pageIn('de-AT,de;q=0.9,en;q=0.8');
  expect(german).toContain('<html lang="de" dir="ltr"');
  expect(german).toContain('Ihre Frage');
  expect(german).not.toContain('Your question');
  const arabic = await pageIn('ar');
  expect(arabic).toContain('<html lang="ar" dir="rtl"');
  expect(arabic).not.toContain('Ihre Frage');
  expect(await pageIn('fr')).toContain('<html lang="en" dir="ltr"');
});

test('a choice holds for what stands on the page, without losing any of it, and for the next visit', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('textbox', { name: 'Your question' }).fill('Half a question');
  await page.getByRole('button', { name: 'Deutsch' }).click();
  await expect(page.getByRole('textbox', { name: 'Ihre Frage' })).toHaveValue('Half a question');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.getByText(/^5 Artikel · \d+ Abschnitte · aufgenommen am /)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Deutsch' })).toHaveAttribute('aria-pressed', 'true');
});

test('a choice in a conversation that was begun on the page keeps the draft, the answer, the open article and the place', async ({
  page,
}) => {
  await page.goto('/');
  const turn = await askAndRead(page, 'Why was the signing of the treaty postponed?');
  await expect(page).toHaveURL(/\/c\//);
  const address = page.url();
  const answer = await turn.locator('.answer').textContent();
  await questionBox(page).fill('Half a question');
  await turn.locator('.answer button').first().click();
  await expect(page.getByRole('dialog').locator('mark').first()).toBeVisible();
  await expect(page).toHaveURL(/[?]article=/);
  const opened = page.url();
  // What is lost by drawing the page anew: this mark of the test on it.
  await page.evaluate(() => document.querySelector('main')!.setAttribute('data-same', ''));
  const arabic = page.getByRole('button', { name: 'العربية' });
  await arabic.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  await arabic.click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(page.getByRole('textbox', { name: 'سؤالك' })).toHaveValue('Half a question');
  await expect(page.locator('main[data-same] .answer')).toHaveText(answer!);
  await expect(page.getByRole('dialog').locator('mark').first()).toBeVisible();
  // Sentences of other lengths may move what is above by some lines.
  expect(Math.abs((await page.evaluate(() => window.scrollY)) - before)).toBeLessThan(120);
  expect(page.url()).toBe(opened);
  expect(page.url()).toContain(address);
  expect(await foundByAxe(page)).toEqual([]);
  // The server writes the next page in it.
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('.answer')).toHaveText(answer!);
});

test('what a screen reader has said it does not say again in another language', async ({ page }) => {
  await page.goto('/');
  const heard = await page.evaluateHandle(() => {
    const said: string[] = [];
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest('[role=status], [role=alert]');
        const words = region?.textContent.trim();
        if (region && words && region.getAttribute('aria-live') !== 'off') said.push(words);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    return said;
  });
  await askAndRead(page, 'How many articles does the treaty have?');
  await expect.poll(() => heard.jsonValue()).toEqual(['The answer is ready, with 2 footnotes.']);
  await page.getByRole('button', { name: 'Deutsch' }).click();
  const status = page.getByRole('status').filter({ hasText: 'Die Antwort' });
  await expect(status).toHaveCount(1);
  expect(await heard.jsonValue()).toHaveLength(1);
  // What is new is said, in the language that was chosen.
  await expect(page.locator('[aria-live=off]')).toHaveCount(0);
  await page.getByRole('textbox', { name: 'Ihre Frage' }).fill('Who is the mayor of Springfield?');
  await page.keyboard.press('Enter');
  await expect.poll(() => heard.jsonValue()).toHaveLength(2);
  expect((await heard.jsonValue())[1]).toBe('Die Artikel beantworten diese Frage nicht.');
});

test('an answer that is being written goes on in another language of the page', async ({ page }) => {
  await page.goto('/');
  const letAnswerCome = await keepWaiting(page, '**/api/chat');
  await questionBox(page).fill('How many articles does the treaty have?');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Deutsch' }).click();
  await expect(page.getByText('Die Artikel werden durchgesehen')).toBeVisible();
  letAnswerCome();
  await expect(
    page
      .getByRole('region', { name: /^Fußnoten/ })
      .getByText('47')
      .first(),
  ).toBeVisible();
});

test('without a connection the page goes over to another language all the same', async ({
  page,
  context,
  allowProblem,
}) => {
  allowProblem(/ERR_INTERNET_DISCONNECTED|ERR_FAILED/);
  await page.goto('/');
  const turn = await askAndRead(page, 'How many articles does the treaty have?');
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
  });
  const answer = await turn.locator('.answer').textContent();
  await questionBox(page).fill('Half a question');
  await context.setOffline(true);
  await page.getByRole('button', { name: 'العربية' }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('textbox', { name: 'سؤالك' })).toHaveValue('Half a question');
  await expect(page.locator('.answer')).toHaveText(answer!);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(questionBox(page)).toHaveValue('Half a question');
  await context.setOffline(false);
});

test.describe('without a service worker', () => {
  test.use({ serviceWorkers: 'block' });

  test('words that cannot be fetched are told of, and the page stays until they can', async ({
    page,
    allowProblem,
  }) => {
    allowProblem(/ERR_FAILED|status of 503/);
    await page.route('**/language/de?*', (route) => route.abort());
    await page.goto('/');
    await questionBox(page).fill('Half a question');
    await page.getByRole('button', { name: 'Deutsch' }).click();
    const alert = page.getByRole('banner').getByRole('alert');
    await expect(alert).toContainText('The words in German could not be fetched.');
    expect(await foundByAxe(page)).toEqual([]);
    await expect(questionBox(page)).toHaveValue('Half a question');
    await expect(page.getByRole('button', { name: 'English' })).toHaveAttribute('aria-pressed', 'true');
    await page.unroute('**/language/de?*');
    await page.getByRole('button', { name: 'Deutsch' }).click();
    await expect(page.getByRole('textbox', { name: 'Ihre Frage' })).toHaveValue('Half a question');
    await expect(page.getByRole('alert').filter({ hasText: 'could not' })).toHaveCount(0);
  });
});

test.describe('who reads German', () => {
  test.use({ locale: 'de-DE' });

  test('is told in German what the articles do not tell, and where an English answer stands, too', async ({ page }) => {
    await page.goto('/');
    const box = page.getByRole('textbox', { name: 'Ihre Frage' });
    await box.fill('Wer ist der Bürgermeister von Springfield?');
    await page.getByRole('button', { name: 'Fragen', exact: true }).click();
    await expect(page.getByText(/^Die Artikel sagen es nicht/)).toBeVisible();
    await expect(page.getByText(/0 von 5 Artikeln sagen etwas dazu/)).toBeVisible();
    // The question's language goes before the interface's.
    await box.fill('Who is the mayor of Springfield?');
    await page.keyboard.press('Enter');
    await expect(page.getByText(/^The articles do not tell/)).toBeVisible();
    await expect(page.getByText(/0 von 5 Artikeln sagen etwas dazu/)).toHaveCount(2);
    expect(await foundByAxe(page)).toEqual([]);
  });
});

test.describe('who reads Arabic', () => {
  test.use({ locale: 'ar-EG' });

  test('reads from right to left, and each quotation as its article runs', async ({
    page,
    startAnother,
    ownCorpus,
  }) => {
    test.slow();
    await ownCorpus.write('qimma.md', ARABIC_ARTICLE);
    const arabic = await startAnother(ownCorpus.settings);
    await page.goto(arabic.url);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.getByText('6 مقالات')).toBeVisible();

    const box = page.getByRole('textbox', { name: 'سؤالك' });
    await box.fill('لماذا أُجّلت قمة قازان؟');
    await box.press('Enter');
    const list = page.getByRole('region', { name: 'الحواشي' });
    await expect(list.getByText('Kazan Expo')).toHaveCSS('direction', 'rtl');
    expect(await foundByAxe(page)).toEqual([]);

    // The article opens at the end of the line, which is on the left.
    await list.getByRole('button').first().click();
    const article = page.getByRole('dialog');
    await expect(article.locator('mark').first()).toBeVisible();
    expect((await article.boundingBox())!.x).toBe(0);
    await expect(article.getByText('Kazan Expo')).toHaveCSS('direction', 'rtl');
    expect(await foundByAxe(page)).toEqual([]);
    await page.keyboard.press('Escape');

    // On an English page, the Arabic sentences of the answer run and are read as Arabic.
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
    const block = page.locator('.answer > *').first();
    await expect(block).toHaveAttribute('lang', 'ar');
    await expect(block).toHaveCSS('direction', 'rtl');
    // The name of a footnote is in the language of the page.
    await expect(block.locator('[lang=en] > button').first()).toBeVisible();
    expect(await foundByAxe(page)).toEqual([]);
    await page.getByRole('button', { name: 'العربية' }).click();

    // A question in English on an English article.
    await page.locator('#question').fill('How many articles does the treaty have?');
    await page.locator('#question').press('Enter');
    const english = page.getByRole('region', { name: 'How many articles does the treaty have?' });
    await expect(english.getByRole('region', { name: 'الحواشي' }).getByText('47').first()).toHaveCSS(
      'direction',
      'ltr',
    );
  });
});

test.describe('who reads Arabic and asks in English', () => {
  test.use({ locale: 'ar' });

  test('has the list of an English answer with its signs inside of the column', async ({ page }) => {
    await page.goto('/');
    await page.locator('#question').fill('Why was the signing of the treaty postponed?');
    await page.locator('#question').press('Enter');
    const item = page.locator('.answer li').first();
    await expect(item).toHaveAttribute('lang', 'en');
    await expect(item).toHaveCSS('direction', 'ltr');
    const [answer, listed] = [(await page.locator('.answer').boundingBox())!, (await item.boundingBox())!];
    // The sign stands in the margin on the side where the words begin.
    expect(listed.x - answer.x).toBeGreaterThan(20);
    expect(Math.abs(answer.x + answer.width - (listed.x + listed.width))).toBeLessThan(1);
  });

  test('finds what is said of English words on the side where they begin, and nothing else in English', async ({
    page,
  }) => {
    await page.goto('/');
    await page.getByText('5 مقالات').click();
    await expect(page.getByText('الإجابات اقتباسات من المقالات يختارها Footnote بنفسه.')).toBeVisible();
    const article = page.getByRole('list', { name: 'المقالات' }).getByRole('button', { name: /^Eve of inauguration/ });
    await expect(article).toHaveCSS('direction', 'ltr');
    await page.locator('#question').fill('Why was the signing of the treaty postponed?');
    await page.locator('#question').press('Enter');
    await expect(
      page
        .getByRole('region', { name: /^الحواشي/ })
        .getByRole('button')
        .first(),
    ).toHaveCSS('direction', 'ltr');
    await page.locator('#question').fill('Who is the mayor of Springfield?');
    await page.locator('#question').press('Enter');
    const nearest = page.getByRole('region', { name: /Springfield/ }).getByRole('region', { name: /^أقرب المقاطع/ });
    await expect(nearest.getByRole('button').first()).toHaveCSS('direction', 'ltr');
  });
});

const ARABIC_ARTICLE = `---
title: قمة الميناء
outlet: صحيفة الميناء
published: 2025-03-04
language: ar
---

Kazan Expo: أُجّلت قمة قازان ثلاثة أيام بسبب عاصفة ثلجية أغلقت المطار.
`;
