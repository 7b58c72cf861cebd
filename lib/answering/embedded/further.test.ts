import { describe, expect, it } from 'vitest';
import { askedOf, evidenceOf, scored } from './evidence.test-data.ts';
import { furtherSentences } from './further.ts';

const SENTENCES = [
  'The council closed the ferry to the island.',
  'The ferry to the island was closed in March 2019.',
  'The ferry was closed because ice had broken the landing.',
  'Snow fell in 2020.',
];
const further = (question: string, chosen: number[] = []) => {
  const all = scored(question, { id: 'a', sentences: SENTENCES });
  return furtherSentences(
    askedOf(question),
    evidenceOf({ id: 'a', sentences: SENTENCES }),
    all.filter(({ sentence }) => chosen.includes(sentence.n)),
  ).map(({ sentence }) => sentence.n);
};

describe('what a question asks besides', () => {
  it('is answered by a sentence that holds it and is on the matter', () => {
    expect(further('What did the council do about the ferry, and when?')).toEqual([2]);
    expect(further('Who closed the ferry and why?')).toEqual([3]);
  });

  it('needs no sentence that is there already', () => {
    expect(further('What did the council do about the ferry, and when?', [2])).toEqual([]);
  });

  it('is nothing when only one thing is asked', () => {
    expect(further('When was the ferry closed?')).toEqual([]);
    expect(further('Who closed the ferry?')).toEqual([]);
  });
});
