import { beforeEach, describe, expect, it } from 'vitest';
import type { Embedder } from './embedder.ts';

/** What every embedder promises. `open` gives a new one; the suite calls it before each test. */
export function describeEmbedder(name: string, open: () => Embedder | Promise<Embedder>): void {
  describe(`${name} as an embedder`, () => {
    let embedder: Embedder;
    beforeEach(async () => {
      embedder = await open();
    });

    const embedOne = async (text: string) => (await embedder.embed([text]))[0]!;

    it('has the same id every time, since an index is only searched by the embedder that built it', async () => {
      expect(embedder.id).not.toBe('');
      expect((await open()).id).toBe(embedder.id);
    });

    it('tells how long its vectors are once it has made one', async () => {
      const vector = await embedOne('a red boat');
      expect(vector).toBeInstanceOf(Float32Array);
      expect(embedder.dimensions).toBeGreaterThan(0);
      expect(vector).toHaveLength(embedder.dimensions);
    });

    it('makes nothing of nothing', async () => {
      expect(await embedder.embed([])).toEqual([]);
    });

    it('gives one vector a text, in order, whatever the other texts are', async () => {
      // More than a provider takes at once.
      const texts = Array.from({ length: 300 }, (_, index) => `boat number ${index} in harbour ${index * 7}`);
      const together = await embedder.embed(texts);
      expect(together).toHaveLength(texts.length);
      for (const index of [0, 127, 128, 299]) expect(together[index]).toEqual(await embedOne(texts[index]!));
    });

    it('gives near vectors to texts that share words', async () => {
      const [text, near, far] = await embedder.embed([
        'The ferry carried mail to the island.',
        'Mail reached the island by ferry.',
        'Prices of copper rose again in autumn.',
      ]);
      expect(dot(text!, near!)).toBeGreaterThan(dot(text!, far!));
    });

    it.each([
      ['a sentence', 'The ferry carried mail.'],
      ['no text', ''],
      ['white space', ' \n\t '],
      ['no words', '… — ?!'],
      ['only stop words', 'the of and to'],
      ['another script', 'صباح الخير يا جزيرة'],
      ['no spaces', '島へ郵便を運ぶ船'],
      ['emoji and zero-width characters', '👩‍🚒\u200b⛴️'],
      ['half of a surrogate pair', 'boat \ud83d'],
      ['a very long text', 'harbour and ferry '.repeat(5_000)],
    ])('gives a vector of unit length to %s', async (_what, text) => {
      const vector = await embedOne(text);
      // 32-bit floats keep about seven digits.
      expect(dot(vector, vector)).toBeCloseTo(1, 4);
    });
  });
}

function dot(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, index) => sum + value * b[index]!, 0);
}
