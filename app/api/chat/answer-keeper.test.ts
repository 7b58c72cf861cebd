import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ConversationPlace } from '#lib/chat-protocol.ts';
import { WRITER_SILENCE_MS, type ConversationStore } from '#lib/conversations/conversation-store.ts';
import { openSqliteConversations } from '#lib/conversations/sqlite-conversations.ts';
import { UserError } from '#lib/errors.ts';
import { type Keeper, openKeeper } from './answer-keeper.ts';
import type { AnswerChunk } from './answer-stream.ts';

const CONVERSATION = '00000000-0000-4000-8000-00000000000c';
const turnId = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const place = (n: number, more: Partial<ConversationPlace> = {}): ConversationPlace => ({
  id: CONVERSATION,
  turn: turnId(n),
  position: 0,
  seen: [],
  ...more,
});

const source: AnswerChunk = { type: 'source-document', sourceId: 'a', mediaType: 'text/plain', title: 'A' };
const START: AnswerChunk[] = [{ type: 'start' }];
const WORDS: AnswerChunk[] = [source, { type: 'text-start', id: 't' }, { type: 'text-delta', id: 't', delta: 'Half' }];
const END: AnswerChunk[] = [
  { type: 'text-end', id: 't' },
  { type: 'finish', messageMetadata: { finish: 'answered' } },
];

async function* chunksOf(chunks: AnswerChunk[]): AsyncGenerator<AnswerChunk, void> {
  yield* chunks;
}

async function allOf(chunks: AsyncGenerator<AnswerChunk, void>): Promise<AnswerChunk[]> {
  const all: AnswerChunk[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return all;
}

let folder: string;
let store: ConversationStore;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'footnote-keeper-'));
  store = openSqliteConversations(path.join(folder, 'conversations.db'));
});
afterEach(async () => {
  vi.useRealTimers();
  await store.close();
  rmSync(folder, { recursive: true });
});

const sentenceFor = (thrown: unknown) => (thrown instanceof UserError ? thrown.message : 'A safe sentence.');
async function keeperFor(where: ConversationPlace, open = async () => store): Promise<Keeper> {
  const keeper = await openKeeper(where, `Question ${where.turn.at(-1)}?`, { open, sentenceFor });
  if ('error' in keeper) throw new Error(keeper.error);
  return keeper;
}
const turns = async () => (await store.get(CONVERSATION))?.turns ?? [];
const texts = (parts: { type: string }[] = []) => parts.flatMap((part) => ('text' in part ? [part.text] : []));

describe('an answer that is kept', () => {
  test('goes through as it is, and is there with all its chunks', async () => {
    const keeper = await keeperFor(place(1));
    const all = [...START, ...WORDS, ...END];
    expect(await allOf(keeper.keep(chunksOf(all)))).toEqual([
      { type: 'start', messageMetadata: { kept: true } },
      ...all.slice(1),
    ]);
    const [turn] = await turns();
    expect(turn).toMatchObject({ id: turnId(1), question: 'Question 1?', writing: false });
    expect(texts(turn!.answer?.parts)).toEqual(['Half']);
    // That it is kept need not be kept.
    expect(turn!.answer?.metadata).toEqual({ finish: 'answered' });
  });

  test('is there as a question before its first word, and half way after a while', async () => {
    vi.useFakeTimers();
    const keeper = await keeperFor(place(1));
    const chunks = keeper.keep(chunksOf([...START, ...WORDS, ...END]));
    await chunks.next();
    expect(await turns()).toMatchObject([{ question: 'Question 1?', writing: true }]);
    for (let taken = 0; taken < 3; taken++) await chunks.next();
    expect((await turns())[0]).not.toHaveProperty('answer');
    await vi.advanceTimersByTimeAsync(WRITER_SILENCE_MS / 2);
    const [turn] = await turns();
    expect([turn!.writing, texts(turn!.answer?.parts)]).toEqual([true, ['Half']]);
    await chunks.return();
  });

  test('that is stopped is kept with what came of it', async () => {
    const chunks = (await keeperFor(place(1))).keep(chunksOf([...START, ...WORDS, ...END]));
    for (let taken = 0; taken < 4; taken++) await chunks.next();
    await chunks.return();
    const [turn] = await turns();
    expect([turn!.writing, texts(turn!.answer?.parts), turn!.answer?.metadata]).toEqual([false, ['Half'], {}]);
  });

  test('that fails is kept with what came and the sentence about it', async () => {
    const failure: AnswerChunk[] = [
      { type: 'message-metadata', messageMetadata: { finish: 'incomplete', requestId: 'r' } },
      { type: 'error', errorText: 'It broke off.' },
    ];
    await allOf((await keeperFor(place(1))).keep(chunksOf([...START, ...WORDS, ...failure])));
    const metadata = { finish: 'incomplete', requestId: 'r', failure: 'It broke off.' };
    expect((await turns())[0]!.answer?.metadata).toEqual(metadata);
  });

  test('is understood by the kept questions before it', async () => {
    await allOf((await keeperFor(place(1))).keep(chunksOf([...START, ...WORDS, ...END])));
    expect((await keeperFor(place(2, { position: 1, seen: [turnId(1)] }))).history).toEqual(['Question 1?']);
    expect((await keeperFor(place(3, { seen: [turnId(1)] }))).history).toEqual([]);
  });
});

describe('an answer in the place of another', () => {
  beforeEach(async () => {
    await allOf((await keeperFor(place(1))).keep(chunksOf([...START, ...WORDS, ...END])));
  });

  test('takes it with its first word, not before', async () => {
    const chunks = (await keeperFor(place(2, { seen: [turnId(1)] }))).keep(chunksOf([...START, ...WORDS, ...END]));
    expect((await chunks.next()).value).toEqual({ type: 'start' });
    expect((await chunks.next()).value).toEqual(source);
    expect((await turns()).map(({ id }) => id)).toEqual([turnId(1)]);
    expect((await chunks.next()).value).toEqual({ type: 'message-metadata', messageMetadata: { kept: true } });
    expect((await turns()).map(({ id }) => id)).toEqual([turnId(2)]);
    await chunks.return();
  });

  test('takes it when it ends without a word', async () => {
    await allOf((await keeperFor(place(2, { seen: [turnId(1)] }))).keep(chunksOf([...START, source, END.at(-1)!])));
    expect((await turns()).map(({ id }) => id)).toEqual([turnId(2)]);
  });

  test('leaves it when it fails before, also once passages are found', async () => {
    const failing: AnswerChunk[] = [
      { type: 'start' },
      { type: 'message-metadata', messageMetadata: { scope: { outlets: ['A'], articles: [] } } },
      source,
      { type: 'data-evidence', id: 'evidence', data: { sentences: [] } },
      { type: 'message-metadata', messageMetadata: { finish: 'incomplete' } },
      { type: 'error', errorText: 'No.' },
    ];
    const sent = await allOf((await keeperFor(place(2, { seen: [turnId(1)] }))).keep(chunksOf(failing)));
    expect(sent).toEqual(failing);
    expect((await turns()).map(({ id }) => id)).toEqual([turnId(1)]);
  });
});

describe('several tabs', () => {
  test('of which one has not seen the last question is told so, and nothing is asked', async () => {
    await allOf((await keeperFor(place(1))).keep(chunksOf([...START, ...END])));
    expect(await openKeeper(place(2), 'Second?', { open: async () => store, sentenceFor })).toEqual({
      status: 409,
      error: expect.stringMatching(/^This conversation has gone on in another tab or window since: reload it/),
      reason: 'behind',
    });
  });

  test('that ask at the same moment: the later one gets its answer and is told that it is not kept', async () => {
    const [first, second] = [await keeperFor(place(1)), await keeperFor(place(2))];
    await allOf(first.keep(chunksOf([...START, ...END])));
    const [start] = await allOf(second.keep(chunksOf([...START, ...END])));
    expect(start).toEqual({ type: 'start', messageMetadata: { notKept: expect.stringMatching(/another tab/) } });
    expect((await turns()).map(({ id }) => id)).toEqual([turnId(1)]);
  });

  test('of which one deletes the conversation while the other has an answer written', async () => {
    const chunks = (await keeperFor(place(1))).keep(chunksOf([...START, ...WORDS, ...END]));
    await chunks.next();
    await store.remove(CONVERSATION);
    const rest = await allOf(chunks);
    expect(rest.at(-2)).toEqual({
      type: 'message-metadata',
      messageMetadata: { notKept: expect.stringMatching(/^This answer is not kept, because .* deleted/) },
    });
    expect(rest.at(-1)).toMatchObject({ type: 'finish' });
    // What follows has nothing to stand behind.
    const next = await keeperFor(place(2, { position: 1, seen: [turnId(1)] }));
    const [start] = await allOf(next.keep(chunksOf([...START, ...END])));
    expect(start).toMatchObject({ messageMetadata: { notKept: expect.stringMatching(/^This answer is not kept/) } });
    expect(await store.list({ limit: 1 })).toEqual({ conversations: [], more: false });
  });
});

describe('a store that fails', () => {
  const damaged = async (): Promise<ConversationStore> => {
    throw new UserError('The conversations in x are damaged.');
  };
  const TOLD = { notKept: 'This answer could not be kept. The conversations in x are damaged.' };

  test('at the question: the answer is given, and the reader told', async () => {
    const keeper = await keeperFor(place(1), damaged);
    expect(keeper.history).toBeUndefined();
    expect(await allOf(keeper.keep(chunksOf([...START, ...WORDS, ...END])))).toEqual([
      { type: 'start', messageMetadata: TOLD },
      ...WORDS,
      ...END,
    ]);
  });

  test('at the end of the answer: it was given, and the reader is told', async () => {
    let open = async () => store;
    const keeper = await keeperFor(place(1), () => open());
    const chunks = keeper.keep(chunksOf([...START, ...WORDS, ...END]));
    await chunks.next();
    open = damaged;
    expect((await allOf(chunks)).slice(-2)).toEqual([{ type: 'message-metadata', messageMetadata: TOLD }, END.at(-1)]);
  });
});
