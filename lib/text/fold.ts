const INVISIBLE =
  /[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u{E0000}-\u{E007F}]/gu;
const COMBINING = /(\p{Script=Latin}|\p{Script=Greek}|\p{Script=Cyrillic})\p{M}+/gu;
const ARABIC_MARKS = /[\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED]/gu;
const LETTERS: Record<string, string> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  ʼ: "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  ё: 'е',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ى: 'ي',
  ة: 'ه',
  // Persian and Urdu keyboards have letters of their own for what Arabic writes alike.
  ی: 'ي',
  ک: 'ك',
  ہ: 'ه',
};
const FOLDED_LETTERS = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');
/** Arabic and Persian digits: the last four bits are their value. */
const DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/gu;
const PLAIN = /^[ -~\s]*$/;

/**
 * Lower case, compatibility forms, accents, Persian letters and Arabic digits, typographic quotation marks and dashes brought to one spelling, and
 * invisible characters removed: two texts that a reader would call the same fold to the same string. The length changes, so offsets
 * into the result are not offsets into `text`.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(INVISIBLE, '')
    .replace(COMBINING, '$1')
    .replace(ARABIC_MARKS, '')
    .normalize('NFC')
    .replace(FOLDED_LETTERS, (letter) => LETTERS[letter] ?? letter)
    .replace(DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf));
}
