import { withoutInvisible } from '#lib/text/invisible.ts';

/** A bracket of any kind, or how HTML writes one, and the carets behind it (see citing/markers/marker-notation.ts). */
const CARETS_IN_BRACKET =
  /((?![‚„⹂])\p{Ps}|<|&(?:#0*91|#x0*5b|lsqb|lbrack);)(?:\s*(?:[\^＾ˆ]|&(?:#0*94|#x0*5e|Hat);))+/giu;

/**
 * Article text as a model may read it: the words, on one line, without anything that a reader cannot see and without
 * anything that looks like a marker, a tag of the prompt or a control token. Only for the prompt: citations are
 * checked against the article itself.
 */
export function inertText(text: string): string {
  return (
    // An instruction can hide in what nobody sees.
    withoutInvisible(text.toWellFormed())
      .replace(/[\p{Cc}\s]+/gu, ' ')
      // [^3], (^3), 【3】 and whatever else is read as a marker keep their number and lose what would make them one.
      .replace(CARETS_IN_BRACKET, (_, bracket: string) => (/[［【〔]/.test(bracket) ? '[' : bracket))
      .replace(/[【［〔](?=\s*\p{N})([^】］〕[]{1,40})[】］〕]/gu, '[$1]')
      .replace(/【(?=\s*\p{N})/gu, '[')
      // No tag can open or close: `<` before a letter, `/`, `!`, `|`, `?` or another `<`. "a < 5" stays.
      .replace(/[<＜](?=\s*[\p{L}/!|?<＜])/gu, '‹')
      .replace(/\|>/g, '|›')
      .replace(/\[(\/?INST)\]/gi, '($1)')
      .trim()
  );
}
