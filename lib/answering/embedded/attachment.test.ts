import { describe, expect, it } from 'vitest';
import { attachedFirst, boldWhereSure, standingFirst } from './attachment.ts';
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

describe('a short answer', () => {
  it('that can be read alone goes before one that cannot', () => {
    const sentences = [
      'He added that the ferry sank near Tarn on 3 March 2025.',
      'The ferry sank near Tarn on 3 March.',
    ];
    const scored = scoreSentences(
      askedOf('When did the ferry sink near Tarn?'),
      'date',
      evidenceOf({ id: 'a', sentences }),
    );
    const leaning = scored.toSorted((one, other) => one.sentence.n - other.sentence.n);
    expect(standingFirst(leaning).map(({ sentence }) => sentence.text)).toEqual(sentences.toReversed());
  });
});

describe('bold', () => {
  it('is kept off the date of another thing of the same name that is told of further down', () => {
    const lead =
      'The towns are to sign a treaty on 17 January 2025. ' + 'Nobody knows what it costs. '.repeat(20).trim();
    const sentences = [lead, 'In July 2022 the towns signed a treaty on oil.'];
    const query = askedOf(QUESTION);
    const chosen = scoreSentences(query, 'date', evidenceOf({ id: 'a', sentences }));
    const bold = boldWhereSure(query, 'date', chosen);
    expect(bold.filter(({ span }) => span).map(({ sentence }) => sentence.text)).toEqual([lead]);
  });

  it('is kept off a date that is told of something else, and off a sentence that hardly speaks to the question', () => {
    const query = askedOf('When did the ferry sink near Tarn?');
    const evidence = evidenceOf(
      { id: 'a', sentences: ['The ferry sank near Tarn on 3 March 2025.'] },
      {
        id: 'b',
        sentences: ['The ferry was replaced by another, which was built in 2019.', 'Tarn was founded in 1804.'],
      },
    );
    const chosen = scoreSentences(query, 'date', evidence);
    const bold = boldWhereSure(query, 'date', chosen);
    expect(bold.map(({ span }) => span !== undefined)).toEqual([true, false, false]);
  });
});
