import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { blockLanguage } from '#lib/export/block-language.ts';
import { InEnglish } from '../language/in-english.test-data.tsx';
import { answerDirection } from './answer-direction.ts';
import { AnswerMarkdown } from './answer-markdown.tsx';

const ARABIC = 'لماذا أُجّلت قمة قازان؟';
const PERSIAN = 'چرا اجلاس به تعویق افتاد؟';
const ENGLISH = 'Why was it postponed?';
const CITED = [
  { quote: 'أُجّلت قمة قازان ثلاثة أيام بسبب عاصفة ثلجية.', language: 'ar' },
  { quote: 'The treaty has 47 articles and a preamble.', language: 'en' },
];

/** The ways that the first block of an answer runs one after the other, while the answer comes letter by letter. */
function waysOf(question: string, answer: string): string[] {
  const ways: string[] = [];
  for (let length = 1; length <= answer.length; length++) {
    const markup = renderToStaticMarkup(
      <InEnglish>
        <AnswerMarkdown
          text={answer.slice(0, length)}
          whole={length === answer.length}
          renderFootnote={() => null}
          languageOf={(words, footnotes) =>
            blockLanguage(
              words,
              footnotes.flatMap((n) => CITED[n - 1] ?? []),
              question,
            )
          }
          direction={answerDirection(question)}
        />
      </InEnglish>,
    );
    const way = /<(?:p|li)[^>]* dir="(\w+)"/.exec(markup)?.[1];
    if (way && way !== ways.at(-1)) ways.push(way);
  }
  return ways;
}

test.each([
  ['begins with a name in other letters', ARABIC, 'BRICS هي مجموعة من الدول التي اجتمعت في قازان [^1].', 'rtl'],
  ['is one', ARABIC, '- BRICS', 'rtl'],
  ['is in a language that the question does not tell', PERSIAN, 'BRICS گروهی از کشورهاست [^1].', 'rtl'],
  ['begins with an Arabic name', ENGLISH, 'القمة was postponed, since a storm closed the airport [^1].', 'ltr'],
  ['is a name of an English answer', ENGLISH, '- قازان', 'ltr'],
])('a block stays on its side while it is written: it %s', (_, question, answer, way) => {
  expect(waysOf(question, answer)).toEqual([way]);
});

test('a sentence in other letters than the question has runs its own way in the end', () => {
  expect(waysOf(ARABIC, 'The treaty has 47 articles and a preamble, as the article says [^2].').at(-1)).toBe('ltr');
  expect(waysOf(ENGLISH, 'صحيفة الميناء: “أُجّلت قمة قازان ثلاثة أيام بسبب عاصفة ثلجية.” [^1]').at(-1)).toBe('rtl');
});

test('where the question does not tell, the first letter does', () => {
  expect(answerDirection('BRICS?')).toBeUndefined();
  expect(waysOf('BRICS?', 'هي مجموعة من الدول.')).toEqual(['auto']);
});
