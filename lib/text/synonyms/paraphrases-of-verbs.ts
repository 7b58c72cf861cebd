/** Ways to ask what is done, one group or direction a line. */
export const PARAPHRASES_OF_VERBS = `
put ink on paper > sign, initial
`;
