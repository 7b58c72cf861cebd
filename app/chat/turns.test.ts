import { expect, test } from 'vitest';
import type { FootnoteMessage } from '#lib/chat-protocol.ts';
import { ENGLISH } from '../language/in-english.test-data.tsx';
import { announcement, scopeOf, turnsOf } from './turns.ts';

function message(role: 'user' | 'assistant', id: string, rest: Partial<FootnoteMessage> = {}): FootnoteMessage {
  return { id, role, parts: [], ...rest };
}

test('a conversation is a row of questions, each with its answer where there is one', () => {
  const [first, answer, second] = [message('user', '1'), message('assistant', '2'), message('user', '3')];
  expect(turnsOf([first, answer, second])).toEqual([{ question: first, answer }, { question: second }]);
});

test('a question is known to be asked of what it was asked of, whether its answer is kept, has begun, or has not come', () => {
  const metadata = { scope: { outlets: ['Izvestia'], articles: [] } };
  const asked = message('user', '1', { metadata });
  expect(scopeOf({ question: asked })).toBe(metadata.scope);
  expect(scopeOf({ question: asked, answer: message('assistant', '2', { metadata: { kept: true } }) })).toBe(
    metadata.scope,
  );
  expect(scopeOf({ question: message('user', '1'), answer: message('assistant', '2', { metadata }) })).toBe(
    metadata.scope,
  );
  expect(scopeOf({ question: message('user', '1') })).toBeUndefined();
});

test('a listener is told once, when the answer is there', () => {
  const citation = { n: 1, articleId: 'a', hash: 'h', start: 0, end: 1, quote: 'x' };
  const answer = message('assistant', '2', {
    parts: [{ type: 'data-citations', data: { citations: [citation] } }],
    metadata: { finish: 'answered' },
  });
  expect(announcement(answer, true, ENGLISH)).toBe('');
  expect(announcement(answer, false, ENGLISH)).toBe('The answer is ready, with 1 footnote.');
  expect(announcement(message('assistant', '2', { metadata: { finish: 'refused' } }), false, ENGLISH)).toBe(
    'The articles do not answer this question.',
  );
  // The alert beside "Ask again" speaks for itself.
  expect(announcement(message('assistant', '2', { metadata: { finish: 'incomplete' } }), false, ENGLISH)).toBe('');
});
