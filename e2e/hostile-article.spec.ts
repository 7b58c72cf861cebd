import { askAndRead, expectMarked, footnotesOf, listedFootnotes, openArticle, wordsOf } from './support/reader.ts';
import { expect, test } from './support/test.ts';

/** Text that tries to be more than text, in every place that a corpus fills. */
const ARTICLE = `---
title: '<img src="https://footnote.invalid/title.png" onerror="document.title=1"> Zanzibar'
outlet: '<b>Bold Times</b>'
url: 'javascript:document.title=2'
---

The lighthouse of Zanzibar was built by <i>Amina Quell</i> in 1911 according to <script>document.title=3</script> the harbour log.

The lighthouse of Zanzibar has a keeper, \u202Eand the keeper <img src=x onerror=document.title=4> keeps a log.
`;

test('an article of markup and scripts stays text everywhere', async ({ page, ownCorpus, startAnother }) => {
  await ownCorpus.write('zanzibar.md', ARTICLE);
  const another = await startAnother(ownCorpus.settings);
  await page.goto(another.url);
  await page.getByText(/^6 articles/).click();
  await expect(page.getByRole('list', { name: 'Articles' })).toContainText('<img src="https://footnote.invalid');

  const turn = await askAndRead(page, 'Who built the lighthouse of Zanzibar?');
  await expect(turn).toContainText('<i>Amina Quell</i>');
  // An override that nothing ends would turn around all that stands behind it.
  expect(await wordsOf(turn)).not.toContain('\u202E');

  const listed = await listedFootnotes(turn);
  const first = listed.find(({ quote }) => quote.includes('Amina Quell'))!;
  expect(ARTICLE).toContain(first.quote);
  await footnotesOf(turn, first.n).first().click();
  const { article, here } = openArticle(page);
  await expect(here.first()).toBeFocused();
  await expectMarked(here, first.quote);
  await expect(article).toContainText('<b>Bold Times</b>');

  // That nothing was asked of footnote.invalid, and no policy violated, is asserted after each test.
  await expect(page.getByRole('img')).toHaveCount(0);
  await expect(turn.getByRole('link')).toHaveCount(0);
  await expect(article.getByRole('link')).toHaveCount(0);
  // That of the conversation, not what the article's scripts would set.
  await expect(page).toHaveTitle('Who built the lighthouse of Zanzibar? · Footnote');
});

test('an article cannot forge a footnote or a link', async ({ page, ownCorpus, startAnother }) => {
  const sentence =
    'The lighthouse of Zanzibar was built by Amina Quell [^2] in 1911, says [the log](https://footnote.invalid/).';
  await ownCorpus.write('zanzibar.md', `${sentence}\n\nThe lighthouse of Zanzibar has a keeper who keeps a log.\n`);
  const another = await startAnother(ownCorpus.settings);
  await page.goto(another.url);
  const turn = await askAndRead(page, 'Who built the lighthouse of Zanzibar?');
  expect(await wordsOf(turn)).toContain(sentence);
  await expect(turn.getByRole('link')).toHaveCount(0);
  // Each footnote stands once, behind the sentence that it is for.
  await expect(footnotesOf(turn)).toHaveText((await listedFootnotes(turn)).map(({ n }) => String(n)));
});
