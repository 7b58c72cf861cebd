/** Ways to ask about money, trade and work, one group or direction a line. */
export const PARAPHRASES_OF_ECONOMY = `
flow of goods > trade, export, shipment
`;
