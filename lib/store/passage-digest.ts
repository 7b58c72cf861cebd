import { createHash } from 'node:crypto';

/** The columns of a passage, and of its terms, its outline and its vector. */
export interface PassageRow {
  articleId: string;
  start: number;
  end: number;
  titleLength: number;
  metaLength: number;
  textLength: number;
  sentences: string;
  title: string;
  meta: string;
  text: string;
  numbers: Uint8Array;
  bounds: Uint8Array;
  vector: Uint8Array;
}

const BYTES = 16;

/** The first 16 bytes of a SHA-256 over everything that is stored of a passage. */
export function passageDigest(row: PassageRow): Uint8Array {
  const { articleId, start, end, titleLength, metaLength, textLength, sentences, title, meta, text } = row;
  const parts = [articleId, start, end, titleLength, metaLength, textLength, sentences, title, meta, text];
  const digest = createHash('sha256').update(JSON.stringify(parts));
  for (const part of [row.numbers, row.bounds, row.vector]) digest.update(part);
  return digest.digest().subarray(0, BYTES);
}
