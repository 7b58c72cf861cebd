/** What the articles do not tell, and what they tell otherwise, through the one judge of both. */
import { describe, expect, it } from 'vitest';
import { questionKind } from '#lib/text/question-kind.ts';
import { judgeAnswerability } from './answerability.ts';
import { askedOf, evidenceOf } from '../embedded/evidence.test-data.ts';
import { scoreSentences } from '../embedded/score.ts';

function judge(question: string, ...sentences: string[]) {
  const query = askedOf(question);
  const kind = questionKind(question);
  return judgeAnswerability(query, kind, 1, scoreSentences(query, kind, evidenceOf({ id: 'a', sentences })));
}

describe('who holds an office', () => {
  const ENVOY = 'Karim Daoud, the ambassador of France to Chile, opened the harbour.';

  it.each([
    ["Who is France's ambassador in Chile?", true],
    ["Who is Chile's ambassador in France?", false],
    ['Who is the Chilean ambassador to France?', false],
  ])('%s is told: %s', (question, told) => {
    expect(judge(question, ENVOY).answerable).toBe(told);
  });

  it('is not told by the death of who held it', () => {
    const sentence = "It was put off because of the death of Chile's president Anna Berg.";
    expect(judge("Who is Chile's president?", sentence).why).toBe('no holder named');
    expect(judge("Who was Chile's president?", sentence).answerable).toBe(true);
  });

  it('is not told by a sentence that names the office alone', () => {
    const sentence = "France's foreign minister opened the harbour.";
    expect(judge("What is the name of France's foreign minister?", sentence).why).toBe('no holder named');
  });
});

describe('what somebody said', () => {
  it.each([
    ['What did Lindqvist say about the bridge?', 'The bridge is late, Lindqvist said.', true],
    ['What did Lindqvist say about the bridge?', 'Brandt said that Lindqvist wants the bridge.', false],
  ])('%s %s: %s', (question, sentence, told) => {
    expect(judge(question, sentence).answerable).toBe(told);
  });
});

describe('a value', () => {
  it.each([
    ['What was the price of the bridge?', 'The bridge was sold for 40 million crowns.', true],
    ['What was the price of the bridge?', 'The bridge has two towers.', false],
    ['How much did the harbour of Brenwick cost?', 'The harbour of Brenwick cost 40 million crowns.', true],
    ['What did the engineer Brandt die of?', 'The engineer Brandt died of a fever.', true],
    ['What did the engineer Brandt die of?', 'The death of the engineer Brandt delayed the bridge.', false],
    ['What percentage of the guests came by ferry?', 'Forty percent of the guests came by ferry.', true],
    ['What percentage of the guests came by ferry?', 'Most guests came by ferry.', false],
  ])('%s %s: %s', (question, sentence, told) => {
    expect(judge(question, sentence).answerable).toBe(told);
  });
});

describe('what a question takes for granted', () => {
  it.each(['Why was the summit cancelled?', 'Why was the summit called off?'])('%s: it was postponed', (question) => {
    const sentence = 'The summit was postponed because of ice.';
    const { why, denial } = judge(question, sentence, 'The council cancelled the fair.');
    expect(why).toBe('denied');
    expect(denial?.sentence.text).toBe(sentence);
  });

  it('is not denied when one article tells of a delay and another that it was cancelled in the end', () => {
    const told = judge(
      'Why was the summit cancelled?',
      'The summit was postponed because of ice.',
      'The summit was cancelled because of war.',
    );
    expect(told.answerable).toBe(true);
  });

  it('is denied when the articles tell the opposite, and that sentence is shown', () => {
    const { answerable, denial } = judge(
      'Why did Marchetti rejoin the city council in 2018?',
      'Marchetti left the city council in 2018.',
      'The council meets on Mondays.',
    );
    expect(answerable).toBe(false);
    expect(denial?.sentence.text).toBe('Marchetti left the city council in 2018.');
  });

  it('is not denied by what happened to somebody else besides', () => {
    const { answerable } = judge(
      'Why did Marchetti leave the city council?',
      'Marchetti left the city council because of a quarrel.',
      'Brandt joined the city council.',
    );
    expect(answerable).toBe(true);
  });

  it('is denied by somebody who says that it is not so', () => {
    const { denial } = judge(
      'Why does the mayor say that the city follows a strict plan?',
      'The city does not follow a strict plan, the mayor said.',
    );
    expect(denial).toBeDefined();
  });
});

describe('what everything of a kind has one of', () => {
  it.each([
    ['What is the capital of Chile?', "Chile's minister flew to Norway's capital.", false],
    ['What is the capital of Chile?', 'The minister flew to Santiago, the capital of Chile.', true],
    ['What is the capital of Chile?', "He flew to Chile's capital.", true],
    ['What is the capital of Chile?', 'With Santiago as its capital, Chile grew.', true],
    ['What is the weather like in Oslo in January?', 'The treaty is signed in Oslo in January.', false],
    ['What is the population of Chile?', 'The people of Chile fear the deal.', false],
  ])('%s %s: %s', (question, sentence, told) => {
    expect(judge(question, sentence).answerable).toBe(told);
  });
});

describe('why or whether something happened', () => {
  it('is told of whom "she" stands for', () => {
    const sentences = ['The minister of finance is gone.', 'She resigned because of the tapes.'];
    expect(judge('Why did the minister resign?', ...sentences).answerable).toBe(true);
  });

  it.each([
    ['Why did Chile leave the league?', 'Brandt left the club because the league of Chile was poor.', false],
    ['Why did Chile leave the league?', 'Chile left the league because it was poor.', true],
    ['Did Brandt attend the opening?', 'The opening of the bridge came a day before Brandt spoke.', false],
    ['Did Brandt open the bridge?', 'Brandt never opened the bridge.', true],
  ])('%s %s: %s', (question, sentence, told) => {
    expect(judge(question, sentence).answerable).toBe(told);
  });
});
