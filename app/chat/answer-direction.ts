import { blockLanguage } from '#lib/export/block-language.ts';
import { directionOf } from '../language/direction.ts';
import type { Direction } from '../language/locales.ts';

/** Which way the answer to a question runs: as the question does, in whose language answers are written. Undefined where that cannot be told ("BRICS?"). */
export function answerDirection(question: string): Direction | undefined {
  const language = blockLanguage(question, [], question);
  const direction = directionOf(question, language);
  return language !== undefined || direction === 'rtl' ? direction : undefined;
}
