/** How well the words on the screen stand out from what is behind them. */
import type { Page } from '@playwright/test';

/** What WCAG 2.2 (1.4.3) asks of text that is not large. */
const LEAST_CONTRAST = 4.5;

/** The words that do not stand out enough, each with its ratio; those that cannot be used may be faint. */
export async function faintWords(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    type Colour = [red: number, green: number, blue: number, alpha: number];

    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
    /** Any colour of CSS, by having it drawn. */
    function read(colour: string): Colour {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return [red, green, blue, alpha / 255];
    }

    function background(element: Element | null): Colour {
      for (let behind = element; behind; behind = behind.parentElement) {
        const colour = read(getComputedStyle(behind).backgroundColor);
        if (colour[3] > 0.99) return colour;
      }
      return read('Canvas');
    }

    /** Relative luminance as WCAG 2.2 defines it. */
    function luminance([red, green, blue]: Colour): number {
      const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel) => {
        const part = channel / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    }

    const found = new Set<string>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const element = text.parentElement;
      const words = text.textContent?.trim() ?? '';
      if (!element || words === '' || element.closest('script, style, [aria-disabled=true], [aria-hidden=true]'))
        continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const [light = 0, dark = 0] = [read(getComputedStyle(element).color), background(element)]
        .map(luminance)
        .toSorted((a, b) => b - a);
      const ratio = (light + 0.05) / (dark + 0.05);
      if (ratio < least) found.add(`${ratio.toFixed(2)}: ${words.slice(0, 40)}`);
    }
    return [...found];
  }, LEAST_CONTRAST);
}
