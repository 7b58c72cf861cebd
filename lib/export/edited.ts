/** Ends each sentence about what no Footnote exports so. */
export const EDITED = 'the export was edited by hand';
