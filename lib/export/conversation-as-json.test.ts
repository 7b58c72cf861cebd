import { expect, it } from 'vitest';
import { conversationAsJson } from './conversation-as-json.ts';
import { readConversation } from './read-conversation.ts';
import { ANSWER, COAST, LOG, REFUSAL } from './shown-answer.test-data.ts';

const TIME = new Date('2026-07-26T10:00:00Z');
const read = (...answers: (typeof ANSWER)[]) => readConversation(conversationAsJson(answers, TIME), 'x');

it('keeps all that the screen shows, and where each quote stands', () => {
  const { articles, answers, exportedAt } = read(ANSWER, REFUSAL);
  expect(exportedAt).toBe('2026-07-26T10:00:00.000Z');
  // Each once, though both answers name one of them.
  expect(articles).toEqual([COAST, LOG, { id: 'opera', title: 'A season [^1] without', hash: 'o' }]);
  const { statements, coverage, notice, differences } = ANSWER.metadata;
  expect(answers).toEqual([
    {
      question: ANSWER.question,
      answer: ANSWER.text,
      finish: 'answered',
      notice,
      citations: ANSWER.citations,
      statements,
      differences,
      coverage,
      nearest: [],
    },
    expect.objectContaining({
      finish: 'refused',
      citations: [],
      nearest: [{ ...REFUSAL.metadata.nearest![0], hash: COAST.hash }],
    }),
  ]);
});

it('keeps both versions of an article that has changed between two answers', () => {
  const changed = { ...ANSWER, articles: new Map([['coast', { ...COAST, hash: 'e'.repeat(64) }]]) };
  expect(read(REFUSAL, changed).articles.map(({ hash }) => hash[0])).toEqual(['c', 'e']);
});

it('calls an answer that was stopped incomplete, and drops the half marker it broke off in', () => {
  const [answer] = read({ ...ANSWER, text: 'It froze [^', metadata: {} }).answers;
  expect(answer).toMatchObject({ answer: 'It froze', finish: 'incomplete', coverage: null, statements: [] });
});
