/** A marker of a shown answer, with the white space that stands between it and the word before. */
export const MARKER = /[ \t\u00A0]*\[\^(\d+)\]/gu;

/** The numbers of all markers in a text, in order, repeated ones too. */
export function markersIn(text: string): number[] {
  return [...text.matchAll(MARKER)].map(([, n]) => Number(n));
}

/** The text as it reads without its footnotes. */
export function withoutMarkers(text: string): string {
  // "ends.[^1]Next": the marker was all that stood between them.
  return text.replace(/(?:[ \t\u00A0]*\[\^\d+\])+(?=[\p{L}\p{N}])/gu, ' ').replace(MARKER, '');
}

// In one pass: an asterisk behind a backslash is none of the emphasis.
const ESCAPE_OR_EMPHASIS =
  /\\([!-/:-@[-`{-~])|\*+(?=\S)|(?<=\S)\*+|(?<![\p{L}\p{N}])_+(?=\S)|(?<=\S)_+(?![\p{L}\p{N}])|~~/gu;

/** Removes Markdown's emphasis (`**bold**`, `_slanted_`, `~~struck~~`) and the backslashes before punctuation; `2_000` and `2 * 3` stay. */
export function withoutEmphasis(text: string): string {
  return text.replace(ESCAPE_OR_EMPHASIS, (_, escaped: string | undefined) => escaped ?? '');
}
