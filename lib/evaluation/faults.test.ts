import { describe, expect, it } from 'vitest';
import { cite, question, refusal, result, textOf } from './sample.test-data.ts';
import { scoreQuestion } from './score-question.ts';

const faults = (...[asked, given]: [ReturnType<typeof question>, ReturnType<typeof result>]) =>
  scoreQuestion(asked, given, textOf).faults;

describe('a question passes', () => {
  it('when the answer holds the facts, cites the articles and is supported', () => {
    expect(faults(question(), result())).toEqual([]);
  });

  it('when there is nothing to tell and it is refused', () => {
    expect(faults(question({ answerable: false }), refusal())).toEqual([]);
  });

  it('when only finding was measured and enough sources are among the first five', () => {
    const found = { answer: null, finish: null, citations: [], statements: [] };
    expect(faults(question(), result({ ...found, retrieved: ['vote', 'pact'] }))).toEqual([]);
    expect(faults(question(), result({ ...found, retrieved: ['a', 'b', 'c', 'd', 'e', 'pact'] }))).toEqual([
      '0 of the 1 needed article among the first 5',
    ]);
    expect(faults(question({ answerable: false }), result({ ...found, retrieved: [] }))).toEqual([]);
  });
});

describe('a question does not pass', () => {
  it('when it is refused although it can be answered, or answered although it cannot', () => {
    expect(faults(question(), refusal())).toEqual(['refused, although the articles answer it']);
    expect(faults(question({ answerable: false }), result())).toEqual(['answered, although the articles do not tell']);
  });

  it('when the answer broke off, with the reason', () => {
    expect(faults(question(), result({ finish: 'incomplete', error: 'The model was not reachable.' }))).toEqual([
      'the answer is incomplete: The model was not reachable.',
    ]);
  });

  it('for each thing that is wrong with the answer', () => {
    const rain = cite(2, 'pact', 'Rain delayed the parade.');
    const answer = 'Rain delayed the parade. [^2][^1] Nobody cited this remarkable claim. So it was. [^9]';
    const citations = [cite(1, 'vote', 'Snow closed the airport.'), { ...rain, start: 0 }];
    expect(faults(question({ sources: ['other'] }), result({ answer, citations }))).toEqual([
      '1 of 1 expected facts missing',
      'cites 0 of the 1 needed article',
      '2 of 3 statements not supported by what they cite',
      '1 citation without use',
      '1 quote not in the article',
      '1 marker without citation',
    ]);
  });
});
