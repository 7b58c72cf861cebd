/** Ways to ask about government, elections and diplomacy, one group or direction a line. */
export const PARAPHRASES_OF_POLITICS = `
choose a new president > election, ballot
`;
