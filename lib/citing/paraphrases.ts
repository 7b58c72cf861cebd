/** What paraphrases exchange beyond the lexicon of lib/text, one group a line, in its format. */
export const PARAPHRASES = `
spectator, viewer, audience, watch
`;
