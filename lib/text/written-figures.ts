const SUPERSCRIPTS = /(?<=\d)[⁰¹²³⁴-⁹]+/gu;
const VULGAR_FRACTION = /(\d*)([¼-¾⅐-⅞])/gu;

/** A word as written, its figures in plain digits: `3½` is 3.5, and `5³` is 5 with a footnote. */
export function plainFigures(word: string): string {
  return word.replace(SUPERSCRIPTS, '').replace(VULGAR_FRACTION, (_, whole: string, fraction: string) => {
    const [part = 0, of = 1] = fraction.normalize('NFKD').split('⁄').map(Number);
    return String(Number(whole) + part / of);
  });
}

/** `1,500`, `1,00,000` and `1.500.000` have thousands separators, `3.5` and `3,5` decimal ones. */
export function figuresValue(digits: string): number | undefined {
  const bare = digits.replace(/[.,]+$/, '');
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(bare) || /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/.test(bare))
    return Number(bare.replaceAll(',', ''));
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(bare)) return Number(bare.replaceAll('.', ''));
  if (/^\d+(?:[.,]\d+)?$/.test(bare)) return Number(bare.replace(',', '.'));
  return undefined;
}

/** Nobody counts these by thousandths, but in an average. */
const WHOLE =
  /^(?:people|persons|men|women|children|soldiers|troops|officers|fighters|militants|civilians|refugees|migrants|workers|employees|students|pupils|prisoners|hostages|victims|deaths|inhabitants|residents|citizens|voters|votes|families|houses|homes|buildings|villages|schools|companies|firms|vehicles|cars|trucks|tanks|aircraft|planes|ships|drones|missiles|rockets|books|pages|articles|items)$/;

/** "A woman has 1.665 children": an average has parts of what is counted whole. */
const AVERAGE =
  /\b(?:averag\w+|mean|median|fertility|typical\w*|(?:an?|per|each|every) (?:woman|man|mother|couple|family|household|home|room|person|capita|head|hundred|thousand|\d+))\b/i;

/**
 * Whether `1.500` before such a word is 1,500, as many languages write it, and not one and a half.
 *
 * @param text where it stands
 */
export function isThousands(digits: string, counted: string, text: string): boolean {
  const isRound = /^(?:[1-9]\d{1,2}\.\d{3}|[1-9]\.\d\d0)$/.test(digits);
  return isRound && WHOLE.test(counted) && !AVERAGE.test(text);
}
