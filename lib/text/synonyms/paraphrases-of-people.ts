/** Ways to ask about people and what they do, one group or direction a line. */
export const PARAPHRASES_OF_PEOPLE = `
speak for, talk to journalists on behalf > spokesman, spokeswoman, spokesperson
`;
