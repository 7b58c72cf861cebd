import { expect, test } from 'vitest';
import { OpenSessions } from './open-sessions.ts';

const askedAt = '2025-01-20T12:00:00Z';
const kept = (id: string) => ({
  id,
  name: id,
  turns: [{ id: `${id}-turn`, question: 'When?', askedAt, writing: false }],
});

test('what is kept is let go of when another is shown, to be read anew', () => {
  const sessions = new OpenSessions(kept('a'));
  expect(sessions.get('a')?.shown.messages).toHaveLength(1);
  const shown = sessions.open('b', kept('b'));
  sessions.letGoOfAllBut('b');
  expect(sessions.get('a')).toBeUndefined();
  expect(sessions.get('b')).toBe(shown);
});

test('what was about to be asked is there when its conversation is opened again, and nowhere else', () => {
  const sessions = new OpenSessions(kept('a'));
  const draft = { words: 'Half a quest', scope: { outlets: ['Izvestia'], articles: [] } };
  sessions.get('a')!.keepDraft(draft);
  sessions.letGoOfAllBut('b');
  expect(sessions.open('b', kept('b')).draft).toEqual({ words: '', scope: undefined });
  expect(sessions.open('a', kept('a')).draft).toEqual(draft);
  sessions.remove('a');
  expect(sessions.open('a', kept('a')).draft.words).toBe('');
});

test('what exists nowhere else stays at hand', () => {
  const sessions = new OpenSessions();
  const draft = sessions.open('draft');
  const unkept = sessions.open('unkept', kept('unkept'));
  unkept.shown.messages = [
    ...unkept.shown.messages,
    { id: 'answer', role: 'assistant', parts: [], metadata: { notKept: 'The disk is full.' } },
  ];
  sessions.letGoOfAllBut('other');
  expect([sessions.get('draft'), sessions.get('unkept')]).toEqual([draft, unkept]);
  sessions.remove('draft');
  expect(sessions.get('draft')).toBeUndefined();
});
