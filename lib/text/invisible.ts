/**
 * Characters that take no place on a screen: zero-width, bidirectional controls, tags, variation selectors, soft
 * hyphens (Unicode's Default_Ignorable_Code_Point) and the interlinear annotation marks. They can hide an instruction
 * from a person and show it to a model, or turn the order of a line around. White space is not among them.
 */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/u;
const ALL_INVISIBLE = new RegExp(INVISIBLE, 'gu');

/** Whether a text has at least one character that takes no place on a screen. */
export function hasInvisible(text: string): boolean {
  return INVISIBLE.test(text);
}

/**
 * The text as a person sees it, for matching and for a model. What is stored and quoted keeps its invisible characters:
 * Persian words need some of them, and a quote must stand in its file as it is.
 */
export function withoutInvisible(text: string): string {
  return text.replace(ALL_INVISIBLE, '');
}
