import { expect, test } from 'vitest';
import type { Citation, EvidenceSentence } from '#lib/domain.ts';
import { neighboursOf } from './neighbours.ts';

const TEXT = 'Ice came. The harbour froze. Ships\nwaited.';
const sentence = (start: number, end: number, articleId = 'harbour'): EvidenceSentence => ({
  n: start,
  articleId,
  start,
  end,
  kind: 'prose',
  text: TEXT.slice(start, end),
  relevance: 1,
});
const citation = (more: Partial<Citation> = {}): Citation => ({
  n: 1,
  articleId: 'harbour',
  hash: 'h',
  start: 10,
  end: 28,
  quote: TEXT.slice(10, 28),
  ...more,
});

test('the sentences beside a cited one are those of its article', () => {
  const sentences = [sentence(0, 9), sentence(10, 28), sentence(29, 42), sentence(0, 9, 'other')];
  expect(neighboursOf(citation(), sentences)).toEqual({ before: 'Ice came.', after: 'Ships waited.' });
});

test('where they did not come along, the words that the citation remembers stand for them', () => {
  const context = { before: 'ept. Ice came. ', after: ' Ships\nwaited all nig' };
  expect(neighboursOf(citation({ context }), [])).toEqual({ before: '… Ice came.', after: 'Ships waited all …' });
});

test('what lies beyond a blank line is no neighbour', () => {
  const context = { before: 'A heading\n\n', after: ' Ships waited.\n\nAnother matter' };
  expect(neighboursOf(citation({ context }), [])).toEqual({ after: 'Ships waited.' });
});

test.each([
  ['as the citation remembers', { before: 'A day before.\n\n', after: '\n\nAnother matter.' }],
  // Of an old answer that kept no context.
  ['as the sentences tell', undefined],
])('sentences of the next paragraphs are no neighbours, however little lies between: %s', (_, context) => {
  const sentences: EvidenceSentence[] = [
    { ...sentence(0, 8), text: 'A day before.' },
    { ...sentence(10, 28), opensParagraph: true },
    { ...sentence(30, 42), text: 'Another matter.', opensParagraph: true },
  ];
  expect(neighboursOf(citation({ context }), sentences)).toEqual({});
});

test.each([
  ['no heading', '# 3 in the world by then.', '# 3 in the world by then.'],
  ['a heading', '# 3. The harbour', undefined],
])('a line that the article shows as %s is one here too: %j', (_, line, before) => {
  const context = { before: `Another matter.\n\n\n${line}\n`, after: '\n\nAnother matter.' };
  expect(neighboursOf(citation({ context }), [])).toEqual(before ? { before } : {});
});

test('where lines are longer than anybody breaks them, each is a paragraph', () => {
  const quote =
    'The harbour froze over night and kept the ships from leaving, as it had not done for as long as people there remember, they said.';
  const context = { before: 'Ice came.\n', after: '\nShips waited all nig' };
  const long = citation({ start: 10, end: 10 + quote.length, quote, context });
  expect(neighboursOf(long, [])).toEqual({});
  expect(neighboursOf(long, [sentence(0, 9)])).toEqual({});
});

test('a heading is no neighbour, also where no blank line sets it apart', () => {
  const heading: EvidenceSentence = { ...sentence(0, 9), kind: 'heading', text: '# Ice came' };
  expect(neighboursOf(citation({ context: { before: '# Ice came\n', after: '' } }), [heading])).toEqual({});
});
