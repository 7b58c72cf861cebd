import type { Page } from '@playwright/test';
import { watchFrames } from './support/frames.ts';
import { ask, askAndRead, expectWhole, footnotesOf, listedFootnotes, wordsOf } from './support/reader.ts';
import type { FakeOpenAI } from './support/fake-openai.ts';
import { expect, modelSettings, test } from './support/test.ts';

const QUESTION = 'How many articles does the treaty have?';
const WRONG = 'The treaty has 93 articles';
const UNCITED = 'Portugal signed it in secret.';

test.beforeEach(async ({ page, provider }) => {
  provider.reset();
  await page.goto('/');
});

/** The marker that the sentence on the number of articles has, whenever this question begins a conversation. */
async function learnMarker(page: Page, provider: FakeOpenAI): Promise<string> {
  await askAndRead(page, QUESTION);
  // A reload would keep the conversation.
  await page.goto(new URL('/', page.url()).href);
  const prompt = provider.requests.findLast(({ kind }) => kind === 'answer')?.prompt ?? '';
  return /^(\[\^\d+\]) .*47 articles/m.exec(prompt)![1]!;
}

test('a sign appears on a statement that fails while the next one is still being written', async ({
  page,
  provider,
}) => {
  const marker = await learnMarker(page, provider);
  const frames = await watchFrames(page);
  provider.script({ chunks: [`${WRONG} ${marker}. `, 'It was signed ', 'by somebody else.'], hold: 2 });
  const turn = await ask(page, QUESTION);
  await expect(footnotesOf(turn, 1)).toHaveAccessibleName(/, not supported$/);
  await expect(turn.getByText('by somebody else.')).toHaveCount(0);
  provider.release();
  await expectWhole(turn);
  expect(await frames.faults()).toEqual([]);
});

test('two hundred statements and a marker a thousand times over are shown with live footnotes', async ({
  page,
  provider,
}) => {
  // Every frame of a long answer is looked at.
  test.slow();
  const marker = await learnMarker(page, provider);
  const frames = await watchFrames(page);
  const items = Array.from({ length: 200 }, (_, index) => `- The treaty has ${index} articles ${marker}.`);
  const chunks = [`It has 47 articles ${marker.repeat(1_000)}.\n\n${items.join('\n')}`];
  provider.script({ chunks: chunks.join('').match(/[^]{1,200}/g)! });
  const turn = await ask(page, QUESTION);
  await expect(footnotesOf(turn)).toHaveCount(201, { timeout: 120_000 });
  await expectWhole(turn);
  expect(await listedFootnotes(turn)).toHaveLength(1);
  expect(await frames.faults()).toEqual([]);
});

test('with UNSUPPORTED=drop what fails is never on the screen, and the page says how much was left out', async ({
  page,
  provider,
  startAnother,
}) => {
  test.slow();
  const strict = await startAnother({ ...modelSettings(provider), UNSUPPORTED: 'drop' });
  await page.goto(strict.url);
  const marker = await learnMarker(page, provider);

  const text = `Three facts:\n\n1. ${WRONG} ${marker}.\n2. It contains 47 articles ${marker}.\n3. ${UNCITED}\n\n${WRONG}, once more ${marker}.`;
  for (const size of [5, 60]) {
    const frames = await watchFrames(page);
    provider.script({ chunks: text.match(new RegExp(`[^]{1,${size}}`, 'g'))! });
    const turn = await askAndRead(page, QUESTION);
    expect(await wordsOf(turn)).toBe('Three facts:\nIt contains 47 articles.');
    await expect(footnotesOf(turn)).toHaveText(['1']);
    await expect(turn).toContainText('3 statements were left out because the articles do not support them.');
    await expect(page.getByText('Portugal')).toHaveCount(0);
    expect(await frames.faults()).toEqual([]);
    await page.goto(strict.url);
  }

  provider.script({ chunks: [`${WRONG} ${marker}. ${UNCITED}`] });
  const refused = await askAndRead(page, QUESTION);
  expect(await wordsOf(refused)).toMatch(/^The articles do not tell/);
  await expect(refused).toContainText('2 statements were left out');
  await expect(footnotesOf(refused)).toHaveCount(0);
});
