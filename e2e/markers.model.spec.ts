import { askAndRead, expectMarked, footnotesOf, listedFootnotes, openArticle, wordsOf } from './support/reader.ts';
import { fetchArticles } from './support/articles.ts';
import { expect, test } from './support/test.ts';
import type { FakeOpenAI } from './support/fake-openai.ts';

const QUESTION = 'How many articles does the treaty have?';

test.beforeEach(async ({ page, provider }) => {
  provider.reset();
  await page.goto('/');
});

/** The evidence that the model was given, by number. */
function evidenceIn(provider: FakeOpenAI): Map<number, string> {
  const prompt = provider.requests.findLast(({ kind }) => kind === 'answer')?.prompt ?? '';
  return new Map([...prompt.matchAll(/^\[\^(\d+)\] (.+)$/gm)].map(([, n, text]) => [Number(n), text!]));
}

test('what a model cites is numbered as it appears and opens the sentence it was given', async ({
  page,
  provider,
  request,
}) => {
  provider.script({ chunks: ['First this [^7]. Then that [^2]. And the first again [^7].'] });
  const turn = await askAndRead(page, QUESTION);
  expect(await wordsOf(turn)).toBe('First this. Then that. And the first again.');
  // A second mention has the number of the first.
  await expect(footnotesOf(turn)).toHaveText([/^1/, /^2/, /^1/]);

  const listed = await listedFootnotes(turn);
  const evidence = evidenceIn(provider);
  const articles = await fetchArticles(request);
  expect(listed.map(({ quote }) => quote)).toEqual([evidence.get(7), evidence.get(2)]);
  for (const { n, quote, title } of listed) {
    expect(articles.get(title)?.text).toContain(quote);
    await footnotesOf(turn, n).first().click();
    const { here } = openArticle(page, title);
    await expect(here.first()).toBeFocused();
    await expectMarked(here, quote);
  }
});

test('a number that names no evidence leaves no trace', async ({ page, provider }) => {
  provider.script({ chunks: ['The treaty has 47 articles [^1][^5000]. Portugal signed it too [^9999].'] });
  const turn = await askAndRead(page, QUESTION);
  expect(await wordsOf(turn)).toBe('The treaty has 47 articles. Portugal signed it too.');
  await expect(footnotesOf(turn)).toHaveCount(1);
  const care = turn.getByRole('region', { name: 'Read with care' });
  await expect(care.getByRole('listitem').filter({ hasText: 'Portugal' })).toContainText('Without a footnote');
});

test('an answer whose every footnote is invented is told to be without one', async ({ page, provider }) => {
  provider.script({ chunks: ['The treaty has 93 articles [^8000].'] });
  const turn = await askAndRead(page, QUESTION);
  await expect(footnotesOf(turn)).toHaveCount(0);
  await expect(turn).toContainText('0 of 5 articles speak to this');
  await expect(turn.getByRole('region', { name: 'Read with care' })).toContainText('Without a footnote');
});

test('other ways to write a footnote are understood', async ({ page, provider }) => {
  provider.script({ chunks: ['In one bracket [^1, ^4]. In others 【2】. Side by side [^1][^6].'] });
  const turn = await askAndRead(page, QUESTION);
  expect(await wordsOf(turn)).toBe('In one bracket. In others. Side by side.');
  await expect(turn.getByText(/[[\]【】^]/)).toHaveCount(0);
  const evidence = evidenceIn(provider);
  const quoted = (await listedFootnotes(turn)).map(({ quote }) => quote).join('\n');
  for (const n of [1, 2, 4, 6]) expect(quoted).toContain(evidence.get(n));
});

test('a statement that its footnote does not bear out is marked in the text and below', async ({ page, provider }) => {
  // What glides to its place is not there yet.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  provider.script({ chunks: ['The treaty runs to 93 secret chapters about Portugal [^1].'] });
  const turn = await askAndRead(page, QUESTION);
  const footnote = footnotesOf(turn, 1);
  await expect(footnote).toHaveText(/^1[≈✕]$/);
  await expect(footnote).toHaveAccessibleName(/, (partly|not) supported$/);
  const care = turn.getByRole('region', { name: 'Read with care' });
  await expect(care).toContainText('93 secret chapters about Portugal');
  await footnote.hover();
  await expect(page.getByRole('note', { name: 'Footnote 1' })).toContainText(/(Partly|Not) supported/);
});

test('what a model writes cannot reach beyond the page', async ({ page, provider }) => {
  const hostile = [
    'See <img src="https://footnote.invalid/a.png" onerror="document.title=1"> [^1].',
    '![a picture](https://footnote.invalid/b.png) [a link](javascript:document.title=2) [^1]',
    '<script>document.title=3</script><form action="https://footnote.invalid/"><button>Send</button></form> [^1].',
  ];
  provider.script({ chunks: [hostile.join('\n\n')] });
  const turn = await askAndRead(page, QUESTION);
  // That nothing was asked of footnote.invalid is asserted after each test.
  await expect(turn.getByRole('img')).toHaveCount(0);
  await expect(turn.getByRole('link')).toHaveCount(0);
  await expect(turn.getByRole('button', { name: 'Send', exact: true })).toHaveCount(0);
  expect(await wordsOf(turn)).toContain('<img src="https://footnote.invalid/a.png"');
  // That of the conversation, not what the model's scripts would set.
  await expect(page).toHaveTitle(`${QUESTION} · Footnote`);
});
