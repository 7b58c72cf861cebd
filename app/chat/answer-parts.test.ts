import { expect, test } from 'vitest';
import type { FootnoteMessage } from '#lib/chat-protocol.ts';
import { articleOf, isFinished, viewAnswer } from './answer-parts.ts';

const citation = { n: 1, articleId: 'a', hash: 'h', start: 0, end: 1, quote: 'x' };
const message: FootnoteMessage = {
  id: '2',
  role: 'assistant',
  parts: [
    {
      type: 'source-document',
      sourceId: 'a',
      mediaType: 'text/plain',
      title: 'Signed',
      providerMetadata: { footnote: { outlet: 'Izvestia', hash: 'h' } },
    },
    { type: 'data-citations', data: { citations: [citation] } },
    { type: 'text', text: 'On Friday [^1].' },
  ],
  metadata: { finish: 'answered' },
};

test('a message is read as text, citations and articles', () => {
  const view = viewAnswer(message);
  expect(view).toMatchObject({ text: 'On Friday [^1].', citations: [citation], metadata: { finish: 'answered' } });
  expect(articleOf(view, 'a')).toEqual({ id: 'a', title: 'Signed', outlet: 'Izvestia', hash: 'h' });
});

test('an article that the message does not name is called by its id', () => {
  expect(articleOf(viewAnswer(message), 'b').title).toBe('b');
});

test('an answer is finished when it says so; one that was stopped says nothing', () => {
  expect(isFinished(message)).toBe(true);
  expect(isFinished({ ...message, metadata: { finish: 'incomplete' } })).toBe(false);
  expect(isFinished({ ...message, metadata: undefined })).toBe(false);
  expect(isFinished(undefined)).toBe(false);
});
