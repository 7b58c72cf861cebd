import type { Direction } from './locales.ts';

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const LEFT_TO_RIGHT = /(?=\p{L})[^\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const WRITTEN_RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'ckb', 'sd', 'ug', 'yi', 'dv']);

/**
 * Which way a piece of an article runs: that of the article's language, where the piece has letters of it, for an Arabic sentence may begin with a Latin name; else
 * that of its first letter. Unlike `dir="auto"`, it can be set on what holds quotation marks and an isolated quote.
 *
 * @param language BCP 47
 */
export function directionOf(text: string, language?: string): Direction {
  const hasRight = RIGHT_TO_LEFT.test(text);
  if (!hasRight) return 'ltr';
  const left = text.search(LEFT_TO_RIGHT);
  if (left < 0) return 'rtl';
  if (language) return WRITTEN_RIGHT_TO_LEFT.has(language.split('-')[0]!.toLowerCase()) ? 'rtl' : 'ltr';
  return text.search(RIGHT_TO_LEFT) < left ? 'rtl' : 'ltr';
}
