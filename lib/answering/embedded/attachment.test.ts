import { describe, expect, it } from 'vitest';
import { attachedFirst } from './attachment.ts';
import { askedOf, evidenceOf } from './evidence.test-data.ts';
import { scoreSentences } from './score.ts';

const QUESTION = 'When was the treaty signed?';
const OF_ANOTHER = 'The treaty is to be signed in place of the old one, which was adopted in 2001.';
const OF_IT = 'On January 17 the treaty was signed.';

function ordered(question: string, ...sentences: string[]): string[] {
  const query = askedOf(question);
  const scored = scoreSentences(query, 'date', evidenceOf({ id: 'a', sentences }));
  const inOrder = sentences.map((text) => scored.find(({ sentence }) => sentence.text === text)!);
  return attachedFirst(query, 'date', inOrder).map(({ sentence }) => sentence.text);
}

describe('of sentences that hold a date', () => {
  it('the one whose date is that of what is asked about comes first, and a date of something else is left out', () => {
    expect(ordered(QUESTION, OF_ANOTHER, OF_IT)).toEqual([OF_IT]);
  });

  it('all stay as they are when the best one tells the date of it', () => {
    expect(ordered(QUESTION, OF_IT, OF_ANOTHER)).toEqual([OF_IT, OF_ANOTHER]);
  });

  it('all stay as they are when none tells the date of it', () => {
    expect(ordered(QUESTION, OF_ANOTHER)).toEqual([OF_ANOTHER]);
  });
});
