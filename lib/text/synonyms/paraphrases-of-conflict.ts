/** Ways to ask about war, attacks and security, one group or direction a line. */
export const PARAPHRASES_OF_CONFLICT = `
aerial attack > bombardment, airstrike, missile strike
`;
