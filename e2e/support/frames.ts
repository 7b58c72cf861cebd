/** Watches an answer being written for what must not be on the screen, not for a single frame. */
import type { Page } from '@playwright/test';

export interface Frames {
  /** What was seen, each once. */
  faults(): Promise<string[]>;
  /** How many different states of the text were seen. */
  states(): Promise<number>;
}

/**
 * From now on looks at the page whenever it changes and in every frame it draws. A fault is a marker or emphasis shown
 * raw or in part, a footnote without title and quote, or words that were shown and are taken back.
 */
export async function watchFrames(page: Page): Promise<Frames> {
  const watch = await page.evaluateHandle(() => {
    const RAW = /\[\^|\^\d|【|】|\*\*|\[$/;
    const faults = new Set<string>();
    const shown = new Map<Element, string>();
    let states = 0;

    function look(): void {
      for (const answer of document.querySelectorAll('.answer')) {
        for (const button of answer.querySelectorAll('button')) {
          const isNumber = /^\d+[≈✕]?$/.test(button.textContent);
          if (isNumber && !/^Footnote \d+: \S.*, “\S.*”/.test(button.ariaLabel ?? '')) {
            faults.add(`Footnote ${button.textContent} has the name "${button.ariaLabel}".`);
          }
        }
        const words = wordsOf(answer);
        const before = shown.get(answer) ?? '';
        if (words === before) continue;
        const raw = RAW.exec(words);
        if (raw) faults.add(`"${raw[0]}" is on the screen: …${words.slice(-40)}`);
        if (!words.startsWith(before)) faults.add(`"${before.slice(-40)}" was taken back: …${words.slice(-40)}`);
        shown.set(answer, words);
        states++;
      }
    }

    /** Without the numbers of footnotes, which may get a sign when they are checked, and without the signs of failed statements. */
    function wordsOf(answer: Element): string {
      const copy = answer.cloneNode(true) as Element;
      for (const footnote of copy.querySelectorAll('button, [popover], [data-sign]')) footnote.remove();
      return copy.textContent.replaceAll('\u2060', '').trimEnd();
    }

    function eachFrame(): void {
      look();
      requestAnimationFrame(eachFrame);
    }

    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    eachFrame();
    return { faults: () => [...faults], states: () => states };
  });
  return {
    faults: () => watch.evaluate(({ faults }) => faults()),
    states: () => watch.evaluate(({ states }) => states()),
  };
}
