import { rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { OwnCorpus } from './support/own-corpus.ts';
import {
  askAndRead,
  expectMarked,
  expectWhole,
  footnotesOf,
  listedFootnotes,
  type ListedFootnote,
  openArticle,
  turnOf,
} from './support/reader.ts';
import { expect, test } from './support/test.ts';

const QUESTION = 'How many articles does the treaty have?';
const CHANGED = 'This article has changed since the answer was written.';
const FILE = 'seal-the-deal.md';

/** A conversation that was held before the corpus changes, opened again from where it is kept. */
async function hold(page: Page, url: string) {
  await page.goto(url);
  // What the page asks for after an answer it asks of the index that there is now.
  const ledOn = page.waitForResponse('**/api/follow-ups');
  const listed = await listedFootnotes(await askAndRead(page, QUESTION));
  await ledOn;
  const cited = listed.find(({ title }) => title.startsWith('Seal the Deal'))!;
  await expect(page).toHaveURL(/\/c\//);
  const address = page.url();
  return {
    cited,
    async open({ n, title }: ListedFootnote) {
      await page.goto(address);
      const turn = turnOf(page, QUESTION);
      await expectWhole(turn);
      await footnotesOf(turn, n).first().click();
      return openArticle(page, title);
    },
  };
}

async function edit(corpus: OwnCorpus, change: (text: string) => string): Promise<void> {
  await corpus.edit(FILE, (whole) => {
    const end = whole.indexOf('\n---\n') + 5;
    return whole.slice(0, end) + change(whole.slice(end));
  });
  await corpus.reindex();
}

test('a footnote of an old conversation opens the right sentence, or says what has become of it', async ({
  page,
  ownCorpus,
  startAnother,
  allowProblem,
}) => {
  test.slow();
  const another = await startAnother(ownCorpus.settings);
  const { cited, open } = await hold(page, another.url);
  let original = '';
  await ownCorpus.edit(FILE, (text) => (original = text));

  // Moved within the article: it is found where it stands now.
  await edit(ownCorpus, (text) => `\nCorrected on 20 January.\n${text}`);
  const moved = await open(cited);
  await expectMarked(moved.here, cited.quote);
  await expect(moved.article.getByText(`${CHANGED} The sentence still stands, in another place.`)).toBeVisible();

  // Gone from it: nothing is marked.
  await edit(ownCorpus, (text) => text.replace(cited.quote, 'The treaty has 48 articles.'));
  const gone = await open(cited);
  await expect(
    gone.article.getByText(`${CHANGED} The sentence is no longer in it, so nothing is marked.`),
  ).toBeVisible();
  await expect(gone.here).toHaveCount(0);
  await expect(gone.article.getByRole('figure')).toContainText(cited.quote);

  // The article removed.
  allowProblem(/status of 404/);
  await ownCorpus.remove(FILE);
  await ownCorpus.reindex();
  const removed = await open(cited);
  await expect(removed.article.getByRole('alert')).toContainText(
    'This article was removed since the answer was written.',
  );
  await expect(removed.article.getByRole('alert')).toContainText(cited.quote);

  // And back as it was.
  await ownCorpus.write(FILE, original);
  await ownCorpus.reindex();
  const restored = await open(cited);
  await expectMarked(restored.here, cited.quote);
  await expect(restored.article.getByText(CHANGED)).toHaveCount(0);
});

test('deleting the index loses no conversation, and its footnotes open once there is one again', async ({
  page,
  ownCorpus,
  startAnother,
}) => {
  test.slow();
  const another = await startAnother(ownCorpus.settings);
  const { cited, open } = await hold(page, another.url);
  await rm(ownCorpus.settings.INDEX_DIR!, { recursive: true });
  await ownCorpus.reindex();
  const { here } = await open(cited);
  await expectMarked(here, cited.quote);

  // Also by a server that is started anew.
  await another.stop();
  await rm(ownCorpus.settings.INDEX_DIR!, { recursive: true });
  const next = await startAnother(ownCorpus.settings);
  await page.goto(page.url().replace(another.url, next.url).replace(/\?.*/, ''));
  await expectWhole(turnOf(page, QUESTION));
  const opened = openArticle(page, cited.title);
  await footnotesOf(turnOf(page, QUESTION), cited.n).first().click();
  await expectMarked(opened.here, cited.quote);
});

test('conversations that cannot be kept keep nobody from an answer, and the reader is told', async ({
  page,
  ownCorpus,
  startAnother,
  allowProblem,
}) => {
  // A folder in the place of the file.
  const another = await startAnother({ ...ownCorpus.settings, CONVERSATIONS_FILE: ownCorpus.settings.CORPUS_DIR! });
  await page.goto(another.url);
  const turn = await askAndRead(page, QUESTION);
  await expect(turn.getByRole('alert')).toHaveText(
    /^This answer could not be kept\. The conversations in .* cannot be opened/,
  );
  // There is no address that would lead to it.
  await expect(page).toHaveURL(/:\d+\/$/);
  await askAndRead(page, 'Did Putin visit Tehran?');
  allowProblem(/status of 503/);
  await page.getByRole('button', { name: 'Conversations' }).click();
  const list = page.getByRole('navigation', { name: 'Conversations' });
  await expect(list.getByRole('alert')).toContainText('cannot be opened');
  // What stands on the page is all there is of it: opening the list loses nothing.
  await expectWhole(turn);
});
