import type { Browser } from '@playwright/test';

export interface StreamFigures {
  /** Milliseconds of the longest time that nothing else could be done; below 50 a browser does not tell, and it is 0. */
  longestTask: number;
  longTasks: number;
  /** Milliseconds from a key in the question box to the frame that shows it. */
  slowestKey: number;
  keys: number;
  /** Seconds that the page's thread was busy, from the question to the whole answer. */
  busySeconds: number;
  /** From its first footnote to its end. */
  seconds: number;
  /** Of the answer, as it is shown. */
  words: number;
  footnotes: number;
}

const QUESTION = 'What do the articles say about Iran?';
/** A quick typist's. */
const KEY_MS = 90;
const NEXT_QUESTION = 'And what did the others say of it at the time? ';
const SCROLL_EACH = 12;
const LONGEST_MS = 120_000;

/** Asks, and while the answer is written goes on typing the next question and scrolls. */
export async function measureStream(browser: Browser, url: string): Promise<StreamFigures> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript(watchTasks);
  await page.goto(url, { waitUntil: 'networkidle' });
  const box = page.getByRole('textbox');
  await box.fill(QUESTION);
  const tools = await page.context().newCDPSession(page);
  await tools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async () => {
    const { metrics } = await tools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')!.value;
  };
  const before = await busy();
  await box.press('Enter');
  await page.locator('.answer button').first().waitFor();
  await page.evaluate(() => ((window as unknown as { watched: { isOn: boolean } }).watched.isOn = true));
  await box.focus();
  const writing = page.locator('section[aria-busy="true"]');
  const began = performance.now();
  let keys = 0;
  for (; (await writing.count()) > 0 && performance.now() - began < LONGEST_MS; keys++) {
    await page.keyboard.press(NEXT_QUESTION[keys % NEXT_QUESTION.length]!, { delay: KEY_MS });
    if (keys % SCROLL_EACH === 0) await page.mouse.wheel(0, keys % (2 * SCROLL_EACH) === 0 ? 600 : -300);
  }
  const seconds = (performance.now() - began) / 1_000;
  const busySeconds = (await busy()) - before;
  const seen = await page.evaluate(() => {
    const { tasks, keys: slow } = (window as unknown as { watched: { tasks: number[]; keys: number[] } }).watched;
    const answer = document.querySelector('.answer')!;
    return {
      longestTask: Math.max(0, ...tasks),
      longTasks: tasks.length,
      slowestKey: Math.max(0, ...slow),
      words: answer.textContent.split(/\s+/).length,
      footnotes: answer.querySelectorAll('button').length,
    };
  });
  await page.close();
  return { ...seen, keys, busySeconds, seconds };
}

/** Runs in the page: notes the tasks that the browser calls long, and how long each key took to be shown, from when it is told to. */
function watchTasks(): void {
  const watched = { isOn: false, tasks: [] as number[], keys: [] as number[] };
  Object.assign(window, { watched });
  const note = (list: number[]) => (entries: PerformanceObserverEntryList) => {
    for (const { name, duration } of entries.getEntries()) {
      if (watched.isOn && /^(?:self|key|input|before)/.test(name)) list.push(duration);
    }
  };
  new PerformanceObserver(note(watched.tasks)).observe({ type: 'longtask' });
  new PerformanceObserver(note(watched.keys)).observe({
    type: 'event',
    durationThreshold: 16,
  } as PerformanceObserverInit);
}
