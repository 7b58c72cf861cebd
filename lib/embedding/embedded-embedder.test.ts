import { describe, expect, it } from 'vitest';
import { createEmbeddedEmbedder } from './embedded-embedder.ts';
import { describeEmbedder } from './embedder-contract.ts';

describeEmbedder('the embedded embedder', createEmbeddedEmbedder);

const embed = async (text: string) => (await createEmbeddedEmbedder().embed([text]))[0]!;
const likeness = async (one: string, other: string) => {
  const [a, b] = [await embed(one), await embed(other)];
  return a.reduce((sum, value, index) => sum + value * b[index]!, 0);
};

describe('the embedded embedder', () => {
  it('knows how long its vectors are before it has made one', () => {
    expect(createEmbeddedEmbedder().dimensions).toBe(384);
  });

  it('gives one vector to texts that differ in what a reader does not hear', async () => {
    expect(await likeness('The Façade of the harbours', 'facade harbour')).toBeGreaterThan(0.8);
    expect(await embed('Ferry, mail & island!')).toEqual(await embed('ferry mail island'));
  });

  it('ignores the order of words', async () => {
    expect(await likeness('ferry mail island', 'island ferry mail')).toBeCloseTo(1, 5);
  });

  it('sees a misspelt word as near to what was meant', async () => {
    expect(await likeness('inauguration', 'inaugaration')).toBeGreaterThan(0.3);
    expect(await likeness('inauguration', 'inaugaration')).toBeGreaterThan(
      await likeness('inauguration', 'parliament'),
    );
  });

  it('does not let one word that is repeated drown the others', async () => {
    const often = `${'ferry '.repeat(50)} harbour`;
    expect(await likeness(often, 'harbour')).toBeGreaterThan(0.1);
  });

  it('gives the same vectors as ever, or takes another id: an index outlives the program that built it', async () => {
    const vector = await embed('The ferry carried mail to the island.');
    const strongest = [...vector.entries()].toSorted(([, a], [, b]) => Math.abs(b) - Math.abs(a)).slice(0, 3);
    expect(createEmbeddedEmbedder().id).toBe('embedded-subwords-v1');
    expect(strongest).toEqual([
      [47, expect.closeTo(0.3443, 4)],
      [124, expect.closeTo(-0.3443, 4)],
      [151, expect.closeTo(0.3443, 4)],
    ]);
  });
});
