import { faultWords } from '#lib/answering/model/fault-words.ts';
import { ModelFault } from '#lib/answering/model/fault.ts';
import { ownWords } from '#lib/answering/own-words.ts';
import { UserError } from '#lib/errors.ts';
import type { OwnLanguage } from '#lib/text/question-language.ts';

/**
 * What a reader is told of something that was thrown while answering, and in which language: what only whoever runs the server can mend is in English.
 *
 * @param own language of Footnote's own words in the answer
 * @param notices how the answer came about, in that language: told beside it in one language, or not at all
 */
export function toldFailure(
  thrown: unknown,
  own: OwnLanguage,
  notices: readonly string[],
): { message: string; language: OwnLanguage } {
  if (thrown instanceof UserError && !(thrown instanceof ModelFault) && own !== 'en') {
    return { message: thrown.message, language: 'en' };
  }
  return { message: [sentenceOf(thrown, own), ...notices].join(' '), language: own };
}

function sentenceOf(thrown: unknown, own: OwnLanguage): string {
  if (thrown instanceof ModelFault) return faultWords(thrown, own);
  return thrown instanceof UserError ? thrown.message : ownWords(own).failed;
}
