import { describe, expect, it } from 'vitest';
import { termOf } from '#lib/text/words.ts';
import { evidenceOf } from './evidence.test-data.ts';
import { sharedFields } from './shared-fields.ts';

const fieldsOfSentences = (...sentences: string[]) => {
  const evidence = evidenceOf({ id: 'a', sentences }).sentences;
  return (word: string, n: number) => sharedFields(evidence, [termOf(word), termOf('ferry')])(termOf(word), n);
};

describe('comparing words with sentences by their fields', () => {
  it('knows a sentence on the same matter, and one on another', () => {
    const shared = fieldsOfSentences('The spokesman read it out.', 'Snow fell on the hills.');
    expect(shared('journalist', 1)).toBeGreaterThan(0);
    expect(shared('journalist', 2)).toBe(0);
  });

  it('counts a field the more the fewer sentences speak of it', () => {
    const rare = fieldsOfSentences('The spokesman read it.', 'Snow fell.', 'The ferry sank.');
    const common = fieldsOfSentences('The spokesman read it.', 'A reporter wrote.', 'The journalist left.');
    expect(rare('mouthpiece', 1)).toBeGreaterThan(common('mouthpiece', 1));
  });

  it('says nothing of names, and of sentences that are not of the evidence', () => {
    const shared = fieldsOfSentences('The spokesman read it out.');
    expect(shared('Pezeshkian', 1)).toBe(0);
    expect(shared('journalist', 9)).toBe(0);
  });
});
