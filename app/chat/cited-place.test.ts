import { expect, test } from 'vitest';
import type { FootnoteMessage } from '#lib/chat-protocol.ts';
import { citedPlace, placeOfFootnote } from './cited-place.ts';
import { StableCitations } from './stable-citations.ts';

const citation = (n: number, articleId: string, start: number, quote: string) => ({
  n,
  articleId,
  hash: 'then',
  start,
  end: start + quote.length,
  quote,
});
const citations = [
  citation(1, 'signed', 0, 'It froze.'),
  citation(2, 'other', 0, 'It froze.'),
  citation(3, 'signed', 40, 'It thawed.'),
];
const answer: FootnoteMessage = {
  id: 'a',
  role: 'assistant',
  parts: [
    { type: 'source-document', sourceId: 'signed', mediaType: 'text/plain', title: 'Signed' },
    { type: 'data-citations', id: 'citations', data: { citations } },
  ],
};
const question: FootnoteMessage = { id: 'q', role: 'user', parts: [{ type: 'text', text: 'When?' }] };
const link = (start: number, end: number, hash: string, quote: string) => {
  const here = { start, end, hash, quote };
  return { articleId: 'signed', title: 'signed', marks: [here], here };
};

test('what a footnote opens is one of the marks, also of an answer whose citations came again and again', () => {
  const stable = new StableCitations();
  stable.read(structuredClone(citations.slice(0, 1)));
  const { marks, here } = placeOfFootnote(
    1,
    { id: 'signed', title: 'Signed' },
    stable.read(structuredClone(citations)),
  );
  expect(marks.map(({ n }) => n)).toEqual([1, 3]);
  expect(here).toBe(marks[0]); // as good as it would be marked twice
});

test('a link to a cited sentence opens all footnotes of its answer in that article', () => {
  const cited = { articleId: 'signed', title: 'Signed', marks: [citations[0], citations[2]], here: citations[2] };
  expect(citedPlace([question, answer], link(40, 50, 'then', 'It thawed.'))).toEqual(cited);
  // Too long a quote is not in the address; in a changed article it stands elsewhere.
  expect(citedPlace([answer], link(40, 50, 'then', ''))).toEqual(cited);
  expect(citedPlace([answer], link(90, 100, 'now', 'It thawed.'))).toEqual(cited);
});

test('a link to anything else leads where it says', () => {
  for (const place of [
    link(5, 9, 'then', 'else'),
    link(40, 50, 'now', ''),
    { articleId: 'signed', title: 'signed', marks: [] },
  ]) {
    expect(citedPlace([question, answer], place)).toBe(place);
  }
  expect(citedPlace([], link(40, 50, 'then', 'It thawed.')).marks).toHaveLength(1);
});
