import type { Browser, Page } from '@playwright/test';
import { quantilesOf, type Times } from '../quantiles.ts';

export interface PageFigures {
  /** Compressed bytes of the scripts that the first view loads, before anybody stirs. */
  firstViewScripts: number;
  /** And of all scripts, once an answer stands there. */
  answerScripts: number;
  /** Milliseconds from the key that asks to the first footnote on the screen, each time in a page just opened. */
  firstFootnote: Times & { asked: number };
}

const QUIET_MS = 500;

export async function measurePage(browser: Browser, url: string, times: number): Promise<PageFigures> {
  const waits: number[] = [];
  let firstViewScripts = 0;
  let answerScripts = 0;
  for (let time = 0; time < times; time++) {
    // Of its own: nothing is in the browser's cache.
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.addInitScript(watchForFootnote);
    await page.goto(url, { waitUntil: 'networkidle' });
    firstViewScripts = await scriptBytes(page);
    const questions = await page.locator('main section li button').allTextContents();
    await page.getByRole('textbox').fill(questions[time % questions.length]!);
    await page.waitForTimeout(QUIET_MS);
    await page.getByRole('textbox').press('Enter');
    await page.waitForFunction(() => 'footnoteAfter' in window);
    waits.push(await page.evaluate(() => (window as unknown as { footnoteAfter: number }).footnoteAfter));
    await page.waitForLoadState('networkidle');
    answerScripts = await scriptBytes(page);
    await page.close();
  }
  return { firstViewScripts, answerScripts, firstFootnote: { ...quantilesOf(waits), asked: times } };
}

/** Runs in the page: tells how long after the Enter that asks a frame with a footnote is drawn. */
function watchForFootnote(): void {
  let asked: number | undefined;
  window.addEventListener('keydown', ({ key }) => key === 'Enter' && (asked = performance.now()), true);
  new MutationObserver((_, observer) => {
    if (asked === undefined || !document.querySelector('.answer button')) return;
    observer.disconnect();
    requestAnimationFrame(() => Object.assign(window, { footnoteAfter: performance.now() - asked! }));
  }).observe(document, { childList: true, subtree: true });
}

function scriptBytes(page: Page): Promise<number> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map((entry) => entry as PerformanceResourceTiming)
      .filter(({ name }) => name.endsWith('.js'))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  );
}
