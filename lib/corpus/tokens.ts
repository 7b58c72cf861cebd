/** The size of a passage. Short enough to be about one thing, long enough to be understood alone. */
export const PASSAGE_TOKENS = 256;

const CHARACTERS_PER_TOKEN = 4;

/** Tokens of so many characters by the rule of thumb for English: four each. Not rounded, so that parts add up. */
export function estimateTokens(characters: number): number {
  return characters / CHARACTERS_PER_TOKEN;
}
