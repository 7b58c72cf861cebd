const SCRIPTS = {
  latin: /\p{Script=Latin}/gu,
  arabic: /\p{Script=Arabic}/gu,
  cyrillic: /\p{Script=Cyrillic}/gu,
  hebrew: /\p{Script=Hebrew}/gu,
  greek: /\p{Script=Greek}/gu,
  devanagari: /\p{Script=Devanagari}/gu,
  bengali: /\p{Script=Bengali}/gu,
  thai: /\p{Script=Thai}/gu,
  hangul: /\p{Script=Hangul}/gu,
  armenian: /\p{Script=Armenian}/gu,
  georgian: /\p{Script=Georgian}/gu,
  // One script in use: Japanese mixes all three.
  east: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
} as const;

export type Script = keyof typeof SCRIPTS;

const SAMPLE = 200_000;
/** No letter of another script than Latin, as in most texts of Europe, with their quotation marks and dashes. */
const NOT_LATIN = /[^\0-\u024f\u2010-\u205f]/;
const ASCII = /[\x00-\x7f]+/g;

/** The script that most letters of a text belong to (of its first 200,000 characters); undefined without letters. */
export function mainScript(text: string): Script | undefined {
  const sample = text.slice(0, SAMPLE);
  if (!NOT_LATIN.test(sample)) return sample.search(SCRIPTS.latin) < 0 ? undefined : 'latin';
  // The tables of Unicode are slow.
  const others = sample.replace(ASCII, ' ');
  const enough = Math.max(1, others.length);
  const ascii = asciiLetters(sample, enough);
  if (ascii === enough) return 'latin';
  let main: Script | undefined;
  let most = 0;
  for (const script of Object.keys(SCRIPTS) as Script[]) {
    const letters = (others.match(SCRIPTS[script])?.length ?? 0) + (script === 'latin' ? ascii : 0);
    if (letters > most) [main, most] = [script, letters];
  }
  return main;
}

/** How many there are, of which no more than `most` are counted. */
function asciiLetters(text: string, most: number): number {
  let letters = 0;
  for (let at = 0; at < text.length && letters < most; at++) {
    const small = text.charCodeAt(at) | 0x20;
    if (small >= 0x61 && small <= 0x7a) letters += 1;
  }
  return letters;
}
