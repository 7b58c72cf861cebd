/**
 * Words that are everywhere and mean too many things to stand for another: a question about "remarks" is not helped by
 * every sentence with "said". They are understood when asked for, in phrases above all ("take office"), but not offered.
 */
export const TOO_COMMON = `
be bring call carry come day do first get give go good great have hold keep kind know last like look make man many mean
new old one part people person place point put run same say see set show small stand take tell thing think time try turn
two want way well work year
`;
