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
