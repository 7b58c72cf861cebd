/** What is asked for by its kind, with the things that are of that kind, one group or direction a line. */
export const KINDS_OF_THINGS = `
weapon, means of attack > drone, missile, rifle
`;
