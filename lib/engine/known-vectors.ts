import type { Article } from '#lib/domain.ts';
import type { Writer } from '#lib/store/store.ts';
import { embeddedText } from './embedded-text.ts';

/** By the text that was embedded, title included. */
type Vectors = Map<string, Float32Array>;

/** The vectors that an index has of articles that are to be put into it, under whatever ids their texts stand there now. */
export class KnownVectors {
  readonly #writer: Writer;
  /** The id that the text of an article stands under, where that is another. */
  readonly #origins: ReadonlyMap<string, string>;
  /** By id, where another text is put there: what stood there is gone when it is asked for. */
  readonly #kept = new Map<string, Vectors>();

  private constructor(writer: Writer, origins: ReadonlyMap<string, string>) {
    this.#writer = writer;
    this.#origins = origins;
  }

  /** @param hashes of the texts in the index, by id, before anything is put there */
  static async read(
    todo: readonly Article[],
    hashes: ReadonlyMap<string, string>,
    writer: Writer,
  ): Promise<KnownVectors> {
    const standing = new Map([...hashes].map(([id, hash]) => [hash, id]));
    const moved = todo.filter(({ id, hash }) => hashes.get(id) !== hash && standing.has(hash));
    const known = new KnownVectors(writer, new Map(moved.map(({ id, hash }) => [id, standing.get(hash)!])));
    const replaced = new Set(todo.map(({ id }) => id));
    for (const { id } of moved) {
      const origin = known.#origins.get(id)!;
      if (replaced.has(origin)) known.#kept.set(origin, await known.#standing(origin));
    }
    return known;
  }

  /** Those that are known; others are to be embedded. */
  async of(articles: readonly Article[]): Promise<Vectors> {
    const vectors: Vectors = new Map();
    for (const { id } of articles) {
      const origin = this.#origins.get(id);
      const kept = origin === undefined ? undefined : this.#kept.get(origin);
      const found = kept ?? (await this.#standing(origin ?? id));
      for (const [text, vector] of found) vectors.set(text, vector);
    }
    return vectors;
  }

  async #standing(id: string): Promise<Vectors> {
    const { title, passages } = await this.#writer.earlier(id);
    return new Map(passages.map(({ text, vector }) => [embeddedText({ id, title }, text), vector]));
  }
}
