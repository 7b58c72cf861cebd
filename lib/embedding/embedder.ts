/** Turns texts into vectors. */
export interface Embedder {
  /** Names model and version; an index built by another id is never searched with this one. */
  readonly id: string;
  /** Length of every vector; 0 while a remote model has not told yet. */
  readonly dimensions: number;
  /** How many texts it works on at once; absent where more at once are no faster. */
  readonly atOnce?: number;
  /** One unit-length vector a text, in order. */
  embed(texts: string[], signal?: AbortSignal): Promise<Float32Array[]>;
}
