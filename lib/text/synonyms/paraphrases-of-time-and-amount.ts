/** Ways to ask about time, order and amounts, one group or direction a line. */
export const PARAPHRASES_OF_TIME_AND_AMOUNT = `
how many years > decade
`;
