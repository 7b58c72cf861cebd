const OPENING_BRACKET = /\p{Ps}/u;
/** Of ASCII, by code: whether the character may begin a marker, an address, an entity, an escape, code or a line. */
const IS_SIGN = Array.from({ length: 128 }, (_, code) => /[\p{Ps}<&\\`~\n]/u.test(String.fromCharCode(code)));

/**
 * Where the text ends that begins at a place and has no sign in it: words, blanks, digits and punctuation, which mean themselves
 * wherever nothing has begun.
 */
export function endOfPlain(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    if (IS_SIGN[text.charCodeAt(at)] ?? OPENING_BRACKET.test(text[at]!)) return at;
  }
  return text.length;
}
