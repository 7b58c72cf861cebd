import { describe, expect, it } from 'vitest';
import { questionKind } from '#lib/text/question-kind.ts';
import { judgeAnswerability } from './answerability.ts';
import { askedOf, evidenceOf } from '../embedded/evidence.test-data.ts';
import { scoreSentences } from '../embedded/score.ts';

/** What is judged of a question that is covered `coverage`, with these sentences as the evidence. */
function judge(question: string, sentences: string[], { unknown = [] as string[], coverage = 1 } = {}) {
  const query = askedOf(question, unknown);
  const kind = questionKind(question);
  return judgeAnswerability(query, kind, coverage, scoreSentences(query, kind, evidenceOf({ id: 'a', sentences })));
}

const FERRY = 'The ferry to the island carries mail.';

describe('whether the evidence speaks to a question', () => {
  it.each([
    ['What does the ferry carry?', FERRY, true, 'its words stand there'],
    ['How many letters does the ferry carry?', 'The ferry carries forty letters.', true, 'a number of letters'],
    ['How many letters does the ferry carry?', 'The ferry carries letters.', false, 'no number'],
    [
      'How many letters does the ferry carry?',
      'The ferry carries letters for two islands.',
      false,
      'a number of islands',
    ],
    ['When did the ferry sink?', 'The ferry sank on 3 March 2025.', true, 'a date'],
    ['When did the ferry sink?', 'The ferry sank quickly.', false, 'no date'],
    ['How much does the ferry cost?', 'The ferry costs $40.', true, 'an amount'],
    ['How much does the ferry cost?', 'The ferry costs money.', false, 'no amount'],
    ['How much trade do the islands have?', 'The two islands have trade.', false, 'no amount, but a number of islands'],
    ['For how long was the ferry closed?', 'The ferry was closed for two years.', true, 'a time'],
  ])('%s %s %s: %s', (question, sentence, answerable) => {
    expect(judge(question, [sentence]).answerable).toBe(answerable);
  });

  it('is denied by a name that no article holds, and the name is told', () => {
    const { answerable, missing } = judge('Who steers the ferry to Avalon?', [FERRY], { unknown: ['Avalon'] });
    expect(answerable).toBe(false);
    expect(missing).toEqual(['Avalon']);
  });

  it('is not denied by an ordinary word that no article holds', () => {
    const { answerable, missing } = judge('What does the ferry convey?', [FERRY], { unknown: ['convey'] });
    expect(answerable).toBe(true);
    expect(missing).toEqual(['convey']);
  });

  it('is denied when too little of the question is covered, or there is no sentence at all', () => {
    expect(judge('What does the ferry carry?', [FERRY], { coverage: 0.1 }).answerable).toBe(false);
    expect(judge('What does the ferry carry?', []).answerable).toBe(false);
  });

  it.each(['Why?', '?!', 'And then?'])('is no question when a question says nothing: %s', (question) => {
    expect(judge(question, [FERRY]).answerable).toBe(false);
  });

  it('is not asked of a summary', () => {
    // After the name of the article is taken away, nothing is left that it could cover.
    expect(
      judgeAnswerability(
        { text: 'Summarise the ferry article.', terms: [], passages: 10 },
        'summary',
        0,
        scoreSentences(askedOf(''), 'summary', evidenceOf({ id: 'a', sentences: [FERRY] })),
      ).answerable,
    ).toBe(true);
  });
});

describe('a question that takes for granted what the articles deny', () => {
  const DENIAL = 'The treaty contains no secret annexes.';

  it('gets the sentence that denies it', () => {
    const { answerable, denial } = judge('Which of the secret annexes does the treaty contain first?', [DENIAL, FERRY]);
    expect(answerable).toBe(false);
    expect(denial?.sentence.text).toBe(DENIAL);
  });

  it.each([
    ['Does the treaty contain secret annexes?', 'it may be answered by a no'],
    ['Why does the treaty not contain secret annexes?', 'it says so itself'],
    ["Why doesn't the treaty contain secret annexes?", 'it says so itself, in one word'],
    ['Which treaty doesn’t contain secret annexes?', 'and with another apostrophe'],
    ['Why cannot the treaty contain secret annexes?', 'it says so itself, in one word'],
    ['What did they say of secret annexes of the treaty?', 'somebody may deny it'],
    ['Who denied that the treaty contains secret annexes?', 'it asks who denies it'],
  ])('is none when %s (%s)', (question) => {
    expect(judge(question, [DENIAL]).denial).toBeUndefined();
  });

  it('is none when another sentence on the same matter does not deny it', () => {
    const { denial } = judge('Which of the secret annexes does the treaty contain?', [
      DENIAL,
      'The treaty contains secret annexes.',
    ]);
    expect(denial).toBeUndefined();
  });
});
