// What a character is to the end of a sentence, as Unicode's Sentence_Break has it.
const OTHER = 0;
const LOWER = 1;
const UPPER = 2;
const LETTER = 3;
const NUMERIC = 4;
const SPACE = 5;
const CLOSE = 6;
const CONTINUES = 7;
/** Nothing to Unicode, though a sentence may end with it. */
const ELLIPSIS = 8;
const TERMINAL = 9;
const FULL_STOP = 10;
/** Of another script, or one that changes what stands before it. */
const FOREIGN = 11;

const FORMS: [RegExp, number][] = [
  // A line break that is no white space to expressions is left to others, too.
  [/[\p{M}\p{Cf}\u0085]/u, FOREIGN],
  [/[.\u2024]/u, FULL_STOP],
  [/\p{Sentence_Terminal}/u, TERMINAL],
  [/…/u, ELLIPSIS],
  [/\s/u, SPACE],
  [/[,:;\-–—]/u, CONTINUES],
  [/["'\p{Ps}\p{Pe}\p{Pi}\p{Pf}]/u, CLOSE],
  [/\p{Lowercase}/u, LOWER],
  [/[\p{Uppercase}\p{Lt}]/u, UPPER],
  [/\p{Alphabetic}/u, LETTER],
  [/[0-9]/u, NUMERIC],
];

/** Latin letters end at the first; between the others are the punctuation of newspapers and signs of money. */
const [LATIN_END, PUNCTUATION, END] = [0x250, 0x2000, 0x2123];

const kinds = Uint8Array.from({ length: END }, (_, code) => {
  if (code >= LATIN_END && code < PUNCTUATION) return FOREIGN;
  const character = String.fromCharCode(code);
  return FORMS.find(([form]) => form.test(character))?.[1] ?? OTHER;
});

/** What a sentence may end with and what is not Latin: an expression passes over all else several times as fast as a loop. */
const NOTABLE = new RegExp(
  `[${Array.from(kinds, (kind, code) => (kind < ELLIPSIS ? '' : `\\u${code.toString(16).padStart(4, '0')}`)).join('')}\\u${END.toString(16)}-\\uffff]`,
  'g',
);

/**
 * Where sentences begin in a block of Latin text by rules SB6 to SB11 of UAX #29 (Unicode 17), with line breaks as white space: what
 * `Intl.Segmenter` finds, which makes an object of each and takes several times as long.
 *
 * @param furtherBehind where else a sentence may begin behind the mark at a place, or 0
 * @returns undefined where a character is not Latin
 */
export function latinPlaces(text: string, furtherBehind: (mark: number) => number): number[] | undefined {
  const places: number[] = [];
  NOTABLE.lastIndex = 0;
  while (NOTABLE.test(text)) {
    const { lastIndex } = NOTABLE;
    const kind = kindOf(text, lastIndex - 1);
    if (kind === FOREIGN) return undefined;
    const place = kind === ELLIPSIS ? 0 : placeBehind(text, lastIndex - 1);
    if (place > 0) places.push(place);
    const further = furtherBehind(lastIndex - 1);
    if (further > 0 && further !== place) places.push(further);
  }
  return places;
}

function kindOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < END ? kinds[code]! : FOREIGN;
}

/** Where the next sentence begins if the terminator at `at` ends one, else 0. */
function placeBehind(text: string, at: number): number {
  let next = at + 1;
  while (next < text.length && kindOf(text, next) === CLOSE) next += 1;
  while (next < text.length && kindOf(text, next) === SPACE) next += 1;
  if (next === text.length) return 0;
  const following = kindOf(text, next);
  // SB8a
  if (following === CONTINUES || following >= TERMINAL) return 0;
  if (kindOf(text, at) !== FULL_STOP) return next;
  if (next === at + 1) {
    // SB6, SB7
    if (following === NUMERIC) return 0;
    const before = at > 0 ? kindOf(text, at - 1) : OTHER;
    if (following === UPPER && (before === UPPER || before === LOWER)) return 0;
  }
  // SB8
  for (let word = next; word < text.length; word += 1) {
    const kind = kindOf(text, word);
    if (kind === LOWER) return 0;
    if (kind === UPPER || kind === LETTER || kind >= TERMINAL) break;
  }
  return next;
}
