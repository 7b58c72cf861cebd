import type { GivenMetadata } from '#lib/corpus/given-metadata.ts';

/** What a document in HTML, PDF or Word says: its readable text and what it tells about itself. */
export interface ReadDocument {
  text: string;
  given: GivenMetadata;
  /** What of it could not be read though the rest could, why, and the cure, as a clause. */
  lost?: string;
}

/** A document, or why there is none. */
export type DocumentResult = ReadDocument | { reason: string };
