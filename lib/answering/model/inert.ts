import { withoutInvisible } from '#lib/text/invisible.ts';

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
      // [^3], 【3】 and their full-width forms keep their number and lose what would make them markers.
      .replace(/([[［【〔])\s*[\^＾ˆ]/gu, '[')
      .replace(/[【［〔](?=\s*\d)([^】］〕[]{1,40})[】］〕]/gu, '[$1]')
      // No tag can open or close: `<` before a letter, `/`, `!`, `|`, `?` or another `<`. "a < 5" stays.
      .replace(/[<＜](?=\s*[\p{L}/!|?<＜])/gu, '‹')
      .replace(/\|>/g, '|›')
      .replace(/\[(\/?INST)\]/gi, '($1)')
      .trim()
  );
}
