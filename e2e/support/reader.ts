/** What a reader does on the page and finds there. */
import { expect, type Locator, type Page } from '@playwright/test';

export function questionBox(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Your question' });
}

/** Asks with Enter. Gives the turn, whose answer is still to come. */
export async function ask(page: Page, question: string): Promise<Locator> {
  const box = questionBox(page);
  await box.fill(question);
  // A reader sees by it that the page is ready for the question.
  await expect(page.getByRole('button', { name: 'Ask', exact: true })).toBeEnabled();
  await box.press('Enter');
  return turnOf(page, question);
}

/** Asks with Enter. Gives the turn when its answer is whole. */
export async function askAndRead(page: Page, question: string): Promise<Locator> {
  const turn = await ask(page, question);
  await expectWhole(turn);
  return turn;
}

export function turnOf(page: Page, question: string): Locator {
  return page.getByRole('region', { name: question, exact: true });
}

/** Until the page has come alive: it hears then what other tabs tell it. Leaves the box empty. */
export async function expectAlive(page: Page): Promise<void> {
  await questionBox(page).fill('?');
  await expect(page.getByRole('button', { name: 'Ask', exact: true })).toBeEnabled();
  await questionBox(page).fill('');
}

/** The coverage line closes an answer, and a refusal too. */
export async function expectWhole(turn: Locator): Promise<void> {
  await expect(turn.getByText(/\d of \d+ articles? speaks? to this/)).toBeVisible();
}

/** The footnotes in the text of an answer; `n` asks for one. */
export function footnotesOf(turn: Locator, n?: number): Locator {
  return turn.getByRole('button', { name: new RegExp(String.raw`^Footnote ${n ?? String.raw`\d+`}: `) });
}

/** A footnote as the list below an answer gives it. */
export interface ListedFootnote {
  n: number;
  /** As it stands in the article, whole. */
  quote: string;
  title: string;
}

/** The list `Footnotes` below an answer that is whole. */
export async function listedFootnotes(turn: Locator): Promise<ListedFootnote[]> {
  const entries = turn.getByRole('region', { name: 'Footnotes' }).getByRole('button');
  return entries.evaluateAll((buttons) =>
    buttons.map((button) => {
      const [quote, title] = button.querySelectorAll('bdi');
      return {
        n: Number(/^Open footnote (\d+) in its article: “/.exec(button.textContent)?.[1]),
        quote: quote?.textContent ?? '',
        title: title?.textContent ?? '',
      };
    }),
  );
}

/** The words of an answer on the screen: without the numbers of its footnotes and the signs of failed statements, a line for each paragraph or list item. */
export async function wordsOf(turn: Locator): Promise<string> {
  return turn.evaluate((region) =>
    [...region.querySelectorAll('.answer :is(p, li, h3, pre)')]
      .map((block) => {
        const copy = block.cloneNode(true) as Element;
        for (const footnote of copy.querySelectorAll('button, [popover], [data-sign]')) footnote.remove();
        return copy.textContent.replaceAll('\u2060', '').trim();
      })
      .join('\n'),
  );
}

/** The open article, and in it what is marked for the footnote or passage it was opened by. */
export function openArticle(page: Page, title?: string): { article: Locator; here: Locator; close: Locator } {
  const article = page.getByRole('dialog', title === undefined ? {} : { name: title, exact: true });
  return {
    article,
    here: article.locator('mark[data-shown=here]'),
    close: article.getByRole('button', { name: 'Close article' }),
  };
}

/** Asserts that the article shows a quote of it, in view, and has nothing else marked as asked for. */
export async function expectMarked(here: Locator, quote: string): Promise<void> {
  await expect(here.first()).toBeInViewport();
  // Where marks overlap, a quote is marked in pieces.
  expect((await here.allTextContents()).join('')).toBe(quote);
}
