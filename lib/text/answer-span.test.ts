import { describe, expect, it } from 'vitest';
import { answerSpans } from './answer-span.ts';
import type { QuestionKind } from './question-kind.ts';

const spans = (kind: QuestionKind, sentence: string) =>
  answerSpans(kind, sentence).map(({ start, end }) => sentence.slice(start, end));

describe('the places of a sentence that could be the answer', () => {
  it.each<[QuestionKind, string, string[]]>([
    ['number', 'The harbour cost $40 million, 12.5 % more than planned.', ['$40 million', '12.5 %']],
    ['number', 'Twenty-five boats and three hundred guests came.', ['Twenty-five', 'three hundred']],
    ['date', 'It was signed on 17 January 2025 and ends in 2035.', ['17 January 2025', 'in 2035']],
    ['date', 'It began on March 27, 2021.', ['March 27, 2021']],
    ['date', 'They meet on Friday, or next month.', ['Friday', 'next month']],
    ['person', 'The film is by Lucia Marchetti.', ['The', 'Lucia Marchetti']],
    ['person', 'They asked Jean de la Fontaine twice.', ['They', 'Jean de la Fontaine']],
    ['place', 'the talks in Washington, Moscow and Kazan', ['Washington, Moscow and Kazan']],
    ['reason', 'It was closed because of ice. Nobody came.', ['because of ice']],
    ['reason', 'Nobody knew why it was late.', ['Nobody knew why it was late']],
    ['reason', 'It was late, and nobody knew what the reasons were.', ['nobody knew what the reasons were']],
    ['place', 'According to Berg, they met at the BRICS summit in Kazan in July.', ['Kazan']],
    ['place', "She flew to Chile's capital.", ["Chile's capital"]],
    ['reason', 'They waited so as not to steal the show, he said.', ['so as not to steal the show']],
    ['reason', 'They waited because of ice, and the quay stayed empty.', ['because of ice']],
    [
      'reason',
      'They joined to avoid sanctions that the U.S. has imposed.',
      ['to avoid sanctions that the U.S. has imposed'],
    ],
    ['reason', 'They joined to avoid the U.S.', ['to avoid the U.S']],
  ])('%s in: %s', (kind, sentence, expected) => {
    expect(spans(kind, sentence)).toEqual(expected);
  });

  it('takes the verbs "may" and "march" for no month', () => {
    expect(spans('date', 'They may march again.')).toEqual([]);
    expect(spans('date', 'He said that this may have helped.')).toEqual([]);
    expect(spans('date', 'She died in May.')).toEqual(['May']);
  });

  it('takes a name for a place only behind a word of place, and an office for no person', () => {
    expect(spans('place', 'Trump wants the border with Kars moved.')).toEqual([]);
    expect(spans('place', "They fight in Russia's Kursk region.")).toEqual(["Russia's Kursk"]);
    expect(spans('person', 'the Foreign Ministry and Anna Falk')).toEqual(['Anna Falk']);
  });

  it('ends a number with its last digit', () => {
    expect(spans('number', 'That of 2001, it says, had 3,500.')).toEqual(['2001', '3,500']);
  });

  it('are none where no pattern tells', () => {
    for (const kind of ['open', 'list', 'yes-no', 'summary', 'comparison'] as const) {
      expect(spans(kind, 'On 3 March 2025 Ada Lindqvist paid 40 crowns because of ice.')).toEqual([]);
    }
  });

  it('begin and end with a character of their own and never overlap', () => {
    const sentence = 'In 2001, in  Kazan, Anna Falk and 3 others met on 5 May 2001 , because it rained .';
    for (const kind of ['number', 'date', 'person', 'place', 'reason'] as const) {
      let end = 0;
      for (const span of answerSpans(kind, sentence)) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        end = span.end;
        expect(sentence.slice(span.start, end)).toBe(sentence.slice(span.start, end).trim());
      }
    }
  });
});
