/** The size of a passage. Short enough to be about one thing, long enough to be understood alone. */
export const PASSAGE_TOKENS = 256;

const CHARACTERS_PER_TOKEN = 4;

/** Tokens of a text by the rule of thumb for English: four characters each. Not rounded, so that parts add up. */
export function estimateTokens(text: string): number {
  return text.length / CHARACTERS_PER_TOKEN;
}
