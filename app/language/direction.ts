import type { Direction } from './locales.ts';

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const LEFT_TO_RIGHT = /(?=\p{L})[^\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const EACH_RIGHT_TO_LEFT = new RegExp(RIGHT_TO_LEFT, 'gu');
const EACH_LEFT_TO_RIGHT = new RegExp(LEFT_TO_RIGHT, 'gu');
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

/** So many letters are a name yet, and no sentence. */
const LONGEST_NAME = 40;

/**
 * Which way a piece of a text runs whose language nothing tells, also while it is being written: as the text around it does, for it may begin with a name in other
 * letters, or be one. Only a sentence that is mostly in other letters runs its own way.
 */
export function directionWithin(around: Direction, text: string): Direction {
  const right = text.match(EACH_RIGHT_TO_LEFT)?.length ?? 0;
  const left = text.match(EACH_LEFT_TO_RIGHT)?.length ?? 0;
  const [own, other] = around === 'rtl' ? [right, left] : [left, right];
  if (other <= LONGEST_NAME || other <= own) return around;
  return around === 'rtl' ? 'ltr' : 'rtl';
}
