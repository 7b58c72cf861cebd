import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AnswerMetadata } from '#lib/chat-protocol.ts';
import type { Scope } from '#lib/domain.ts';
import type { KeptTurn } from '#lib/conversations/conversation-store.ts';
import { ChatSession } from './chat-session.ts';
import { textOf } from './answer-parts.ts';
import { scopeOf, turnsOf } from './turns.ts';

const ID = '00000000-0000-4000-8000-00000000000c';
const turnId = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const turn = (n: number): KeptTurn => ({
  id: turnId(n),
  question: `Question ${n}?`,
  askedAt: '2025-01-20T12:00:00Z',
  writing: false,
  answer: { parts: [{ type: 'text', text: `Answer ${n}.`, state: 'done' }], metadata: { finish: 'answered' } },
});
const kept = (...turns: KeptTurn[]) => ({ id: ID, name: 'Name', turns });

interface Sent {
  conversation: { id: string; turn: string; position: number; seen: string[] };
  scope?: Scope;
  messages: { role: string; parts?: unknown }[];
}

let sent: Sent[];
let answer: () => Response;
const chunks = (...all: object[]) =>
  new Response(all.map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`).join(''), {
    headers: { 'content-type': 'text/event-stream' },
  });
const whole = (metadata: AnswerMetadata) =>
  chunks(
    { type: 'start', messageMetadata: metadata },
    { type: 'text-start', id: 't' },
    { type: 'text-delta', id: 't', delta: 'New.' },
    { type: 'text-end', id: 't' },
    { type: 'finish', messageMetadata: { finish: 'answered' } },
  );

beforeEach(() => {
  sent = [];
  answer = () => whole({ kept: true });
  vi.stubGlobal('fetch', async (_url: string, { body }: { body: string }) => {
    sent.push(JSON.parse(body) as Sent);
    return answer();
  });
});
afterEach(() => vi.unstubAllGlobals());

const shown = (session: ChatSession) => session.shown.messages.map(textOf);

describe('a question', () => {
  test('is asked of what is named with it, and the next one of all again', async () => {
    const session = new ChatSession(ID);
    const scope = { outlets: ['Izvestia'], articles: [{ id: 'a', title: 'A title' }] };
    await session.ask(0, 'First?', scope);
    await session.ask(1, 'Second?');
    expect(sent.map((request) => request.scope)).toEqual([{ outlets: ['Izvestia'], articles: ['a'] }, undefined]);
  });

  test('keeps what it is asked of where no answer comes', async () => {
    answer = () => Response.json({ error: 'Too many.' }, { status: 429 });
    const session = new ChatSession(ID);
    const scope = { outlets: ['Izvestia'], articles: [] };
    await session.ask(0, 'First?', scope);
    expect(scopeOf(turnsOf(session.shown.messages)[0])).toEqual(scope);
  });

  test('is known to be asked from the same moment on, before anything is drawn, until what has come of it is known', async () => {
    const session = new ChatSession(ID);
    const asked = session.ask(0, 'First?');
    expect(session.isAsking).toBe(true);
    await asked;
    expect(session.isAsking).toBe(false);
  });

  test('tells where it stands and what has been seen, and nothing of the answers', async () => {
    const session = new ChatSession(ID, kept(turn(1), turn(2)));
    expect(await session.ask(2, 'Third?')).toEqual({ outcome: 'asked' });
    const [request] = sent;
    expect(request!.conversation).toEqual({
      id: ID,
      turn: expect.stringMatching(/^[\da-f-]{36}$/),
      position: 2,
      seen: [turnId(1), turnId(2)],
    });
    expect(request!.messages.map(({ role, parts }) => [role, parts !== undefined])).toEqual([
      ['user', true],
      ['assistant', false],
      ['user', true],
      ['assistant', false],
      ['user', true],
    ]);
    expect(shown(session)).toEqual(['Question 1?', 'Answer 1.', 'Question 2?', 'Answer 2.', 'Third?', 'New.']);
    // The next one has seen this one too.
    await session.ask(3, 'Fourth?');
    expect(sent[1]!.conversation.seen).toEqual([turnId(1), turnId(2), request!.conversation.turn]);
    expect(session.isLoaded(turnId(1))).toBe(true);
    expect(session.isLoaded(request!.conversation.turn)).toBe(false);
  });

  test('in the place of another leaves nothing from there on, under an id of its own', async () => {
    const session = new ChatSession(ID, kept(turn(1), turn(2), turn(3)));
    expect(await session.ask(1, 'Edited?')).toEqual({ outcome: 'asked' });
    expect(shown(session)).toEqual(['Question 1?', 'Answer 1.', 'Edited?', 'New.']);
    const { turn: id, position, seen } = sent[0]!.conversation;
    expect([position, seen]).toEqual([1, [turnId(1), turnId(2), turnId(3)]]);
    expect(seen).not.toContain(id);
  });
});

describe('what is to be replaced stays', () => {
  const all = ['Question 1?', 'Answer 1.', 'Question 2?', 'Answer 2.'];

  test.each([
    ['the question is refused', () => Response.json({ error: 'Too many.' }, { status: 429 }), 'Too many.'],
    [
      'the answer fails before it has begun',
      () => chunks({ type: 'start' }, { type: 'error', errorText: 'No model.' }),
      'No model.',
    ],
    ['the answer is cut off before it has begun', () => chunks({ type: 'start' }), { key: 'problem.unreachable' }],
  ])('when %s', async (_what, response, problem) => {
    answer = response;
    const session = new ChatSession(ID, kept(turn(1), turn(2)));
    expect(await session.ask(0, 'Edited?')).toEqual({ outcome: 'failed', turnId: turnId(1), problem });
    expect(shown(session)).toEqual(all);
    expect(session.shown.error).toBeUndefined();
  });

  test('when the answer is stopped before it has begun', async () => {
    const session = new ChatSession(ID, kept(turn(1), turn(2)));
    answer = () => {
      setTimeout(() => void session.stop());
      return new Response(new ReadableStream(), { headers: { 'content-type': 'text/event-stream' } });
    };
    expect(await session.ask(0, 'Edited?')).toEqual({ outcome: 'failed', turnId: turnId(1), problem: undefined });
    expect(shown(session)).toEqual(all);
  });

  test('when the conversation has gone on in another tab', async () => {
    answer = () => Response.json({ error: 'It has gone on.', reason: 'behind' }, { status: 409 });
    const session = new ChatSession(ID, kept(turn(1), turn(2)));
    const asked = session.ask(2, 'Third?');
    session.keepDraft({ words: 'Fourth?' });
    expect(await asked).toEqual({ outcome: 'behind' });
    expect(shown(session)).toEqual(all);
    expect(session.draft.words).toBe('Third?\nFourth?');
    session.show(kept(turn(1), turn(2), turn(3)));
    await session.ask(3, 'Fourth?');
    expect(sent[1]!.conversation.seen).toContain(turnId(3));
  });

  test('and goes once the new answer is given, even where it cannot be kept', async () => {
    answer = () => whole({ notKept: 'The disk is full.' });
    const session = new ChatSession(ID, kept(turn(1), turn(2)));
    expect(await session.ask(0, 'Edited?')).toEqual({ outcome: 'asked' });
    expect(shown(session)).toEqual(['Edited?', 'New.']);
    expect(session.isKept).toBe(false);
  });
});

test('a first question that fails stands with its problem, and asking again is no replacement', async () => {
  answer = () => Response.json({ error: 'Too many.' }, { status: 429 });
  const session = new ChatSession(ID);
  expect(session.isKept).toBe(false);
  expect(await session.ask(0, 'First?')).toEqual({ outcome: 'asked' });
  expect(session.shown.error).toBeDefined();
  expect(await session.ask(0, 'First?')).toEqual({ outcome: 'asked' });
  expect(shown(session)).toEqual(['First?']);
  answer = () => whole({ kept: true });
  await session.ask(0, 'First?');
  expect(shown(session)).toEqual(['First?', 'New.']);
  expect(session.isKept).toBe(true);
});
