/** `npm run evaluate` measures answers; this measures what of them arrives on the screen, for a question of each kind. */
import path from 'node:path';
import { holdsNugget } from '#lib/evaluation/phrase-match.ts';
import { readQuestions } from '#lib/evaluation/question-file.ts';
import { fetchArticles } from './support/articles.ts';
import { askAndRead, expectMarked, footnotesOf, listedFootnotes, openArticle, wordsOf } from './support/reader.ts';
import { expect, test } from './support/test.ts';

const SAMPLE = [
  'fact-articles-of-treaty',
  'list-common-threats',
  'reason-not-in-kazan',
  'multi-article-north-south',
  'differing-accounts-origin-of-47',
  'paraphrase-payment-network',
  'typo-ambassador',
  'follow-up-railway-country',
  'near-miss-article-12',
  'far-away-australia',
];

const questions = await readQuestions(path.join(import.meta.dirname, 'questions.jsonl'));
const sample = SAMPLE.map((id) => {
  const question = questions.find((candidate) => candidate.id === id);
  if (!question) throw new Error(`The sample names the question "${id}", and questions.jsonl has none of that id.`);
  return question;
});

for (const { id, question, history, answerable, nuggets, minSources } of sample) {
  test(`${id}: ${question}`, async ({ page, request }) => {
    await page.goto('/');
    for (const earlier of history) await askAndRead(page, earlier);
    const turn = await askAndRead(page, question);
    const listed = await listedFootnotes(turn);
    if (!answerable) {
      await expect(page.getByText('The articles do not answer this question.')).toBeAttached();
      expect(listed).toEqual([]);
      return;
    }

    const words = await wordsOf(turn);
    const missing = nuggets.filter((phrases) => !holdsNugget(words, phrases));
    expect(missing, `what is missing in: ${words}`).toEqual([]);
    expect(new Set(listed.map(({ title }) => title)).size).toBeGreaterThanOrEqual(minSources);

    const articles = await fetchArticles(request);
    for (const { n, quote, title } of listed) {
      expect(articles.get(title)?.text, `the article of footnote ${n}`).toContain(quote);
      await footnotesOf(turn, n).first().click();
      const { here } = openArticle(page, title);
      await expect(here.first()).toBeFocused();
      await expectMarked(here, quote);
    }
  });
}
