import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type ConversationStore,
  type KeptAnswer,
  type NewTurn,
  type PlaceState,
  WRITER_SILENCE_MS,
} from './conversation-store.ts';

/** A fresh store for each test, whose clock the test sets. */
export interface StorePlace {
  open(now: () => number): Promise<ConversationStore>;
  dispose(): Promise<void>;
}

const NOON = Date.parse('2025-01-20T12:00:00Z');
const MINUTE = 60_000;

function answer(text: string): KeptAnswer {
  return {
    parts: [
      {
        type: 'source-document',
        sourceId: 'treaty',
        mediaType: 'text/plain',
        title: 'The treaty',
        providerMetadata: { footnote: { hash: 'abc' } },
      },
      { type: 'text', text, state: 'done' },
    ],
    metadata: { finish: 'answered', coverage: { articles: 1, speaking: ['treaty'], silent: [] } },
  };
}

/** What every store of conversations promises. */
export function testConversationStore(freshPlace: () => Promise<StorePlace>): void {
  describe('a store of conversations', () => {
    let place: StorePlace;
    let store: ConversationStore;
    let time = NOON;
    beforeEach(async () => {
      time = NOON;
      place = await freshPlace();
      store = await place.open(() => time);
    });
    afterEach(async () => {
      await store.close();
      await place.dispose();
    });

    /** Asks behind the turns named, in a tab that has seen just them. */
    const ask = (conversationId: string, turnId: string, more: Partial<NewTurn> = {}): Promise<PlaceState> =>
      store.begin({ conversationId, turnId, question: `Question ${turnId}?`, position: 0, seen: [], ...more });
    const questions = async (id: string) => (await store.get(id))?.turns.map(({ question }) => question);
    const listed = async (search?: string) =>
      (await store.list({ search, limit: 10 })).conversations.map(({ id }) => id);

    test('gives back exactly what it was given, also after it was closed', async () => {
      await ask('c', 'one', { question: 'Why <b>“ß”</b>\n\u200fعهد 💬?' });
      const given = answer('It says “a\u0000b” [^1].');
      expect(await store.save('c', 'one', given, true)).toBe(true);
      await store.close();
      store = await place.open(() => time);
      expect(await store.get('c')).toEqual({
        id: 'c',
        name: 'Why <b>“ß”</b>\n\u200fعهد 💬?',
        turns: [
          {
            id: 'one',
            question: 'Why <b>“ß”</b>\n\u200fعهد 💬?',
            askedAt: '2025-01-20T12:00:00.000Z',
            writing: false,
            answer: given,
          },
        ],
      });
    });

    test('has nothing of what it does not know', async () => {
      expect(await store.get('c')).toBeUndefined();
      expect(await store.questionsBefore('c', 1, 5)).toBeUndefined();
      expect(await store.save('c', 'one', answer(''), true)).toBe(false);
      expect(await store.rename('c', 'Name')).toBe(false);
      expect(await store.remove('c')).toBe(false);
      expect(await store.list({ limit: 5 })).toEqual({ conversations: [], more: false });
    });

    describe('an answer', () => {
      test('is being written from the question to its end, with what has come of it', async () => {
        await ask('c', 'one');
        expect((await store.get('c'))!.turns[0]).toMatchObject({ writing: true });
        expect((await store.get('c'))!.turns[0]).not.toHaveProperty('answer');
        await store.save('c', 'one', answer('Half'), false);
        expect((await store.get('c'))!.turns[0]).toMatchObject({ writing: true, answer: answer('Half') });
        await store.save('c', 'one', answer('Half and whole'), true);
        expect((await store.get('c'))!.turns[0]).toMatchObject({ writing: false, answer: answer('Half and whole') });
      });

      test('is no longer being written when its writer has been silent for long', async () => {
        await ask('c', 'one');
        time += WRITER_SILENCE_MS - 1;
        expect((await store.get('c'))!.turns[0]!.writing).toBe(true);
        await store.save('c', 'one', answer('Half'), false);
        time += WRITER_SILENCE_MS - 1;
        expect((await store.get('c'))!.turns[0]!.writing).toBe(true);
        time += 1;
        expect((await store.get('c'))!.turns[0]!.writing).toBe(false);
      });

      test('of a question that has gone is not kept', async () => {
        await ask('c', 'one');
        await ask('c', 'other', { seen: ['one'] });
        expect(await store.save('c', 'one', answer('Late'), true)).toBe(false);
        expect(await questions('c')).toEqual(['Question other?']);
        await store.remove('c');
        expect(await store.save('c', 'other', answer('Late'), true)).toBe(false);
        expect(await store.get('c')).toBeUndefined();
      });
    });

    describe('what a reader thinks of an answer', () => {
      const feedback = { helpful: false, wrongFootnotes: [2, 3], note: 'Not <b>him</b> “but” عهد.' };
      beforeEach(async () => {
        await ask('c', 'one');
        await ask('c', 'two', { position: 1, seen: ['one'] });
        await store.save('c', 'two', answer('It froze [^1].'), true);
      });

      test('is kept with it, also when the answer is saved again, until something else is said', async () => {
        expect(await store.judge('c', 'two', feedback)).toBe(true);
        await store.save('c', 'two', answer('It froze [^1].'), true);
        expect((await store.get('c'))!.turns[1]).toMatchObject({ id: 'two', feedback });
        expect((await store.get('c'))!.turns[0]).not.toHaveProperty('feedback');
        await store.judge('c', 'two', { helpful: true, wrongFootnotes: [], note: '' });
        expect((await store.get('c'))!.turns[1]!.feedback).toEqual({ helpful: true, wrongFootnotes: [], note: '' });
        expect(await store.judge('c', 'two', undefined)).toBe(true);
        expect((await store.get('c'))!.turns[1]).not.toHaveProperty('feedback');
        expect(await store.judged()).toEqual([]);
      });

      test('can be had with its question and those before it, the last judged first', async () => {
        await ask('d', 'one');
        await store.save('d', 'one', answer('So.'), true);
        await store.judge('d', 'one', { helpful: true, wrongFootnotes: [], note: '' });
        time += MINUTE;
        await store.judge('c', 'two', feedback);
        const judged = await store.judged();
        expect(judged.map(({ conversationId, turnId }) => [conversationId, turnId])).toEqual([
          ['c', 'two'],
          ['d', 'one'],
        ]);
        expect(judged[0]).toEqual({
          conversationId: 'c',
          turnId: 'two',
          question: 'Question two?',
          history: ['Question one?'],
          answer: answer('It froze [^1].'),
          feedback,
          judgedAt: '2025-01-20T12:01:00.000Z',
        });
      });

      test('is of an answer that is there', async () => {
        expect(await store.judge('c', 'one', feedback)).toBe(false);
        expect(await store.judge('c', 'nowhere', feedback)).toBe(false);
        expect(await store.judge('nowhere', 'two', feedback)).toBe(false);
      });

      test('goes with the answer', async () => {
        await store.judge('c', 'two', feedback);
        await ask('c', 'other', { position: 1, seen: ['two'] });
        expect(await store.judged()).toEqual([]);
        await store.save('c', 'other', answer('Other.'), true);
        await store.judge('c', 'other', feedback);
        await store.remove('c');
        expect(await store.judged()).toEqual([]);
      });
    });

    describe('a further question', () => {
      beforeEach(async () => {
        await ask('c', 'one');
        await ask('c', 'two', { position: 1, seen: ['one'] });
        await ask('c', 'three', { position: 2, seen: ['one', 'two'] });
      });

      test('stands behind the others, which are its history', async () => {
        expect(await questions('c')).toEqual(['Question one?', 'Question two?', 'Question three?']);
        expect(await store.questionsBefore('c', 2, 10)).toEqual(['Question one?', 'Question two?']);
        // The last ones are nearer to what is meant.
        expect(await store.questionsBefore('c', 3, 2)).toEqual(['Question two?', 'Question three?']);
        expect(await store.questionsBefore('c', 0, 2)).toEqual([]);
      });

      test('is not taken from a tab that has not seen the last one, and nothing is lost', async () => {
        const late = { conversationId: 'c', position: 2, seen: ['one', 'two'] };
        expect(await store.look(late)).toEqual({ state: 'behind', replaces: 0 });
        expect(await store.begin({ ...late, turnId: 'late', question: 'Late?' })).toBe('behind');
        // Nor may such a tab begin anew under the same id.
        expect(await ask('c', 'late')).toBe('behind');
        expect(await questions('c')).toEqual(['Question one?', 'Question two?', 'Question three?']);
      });

      test('of two tabs that ask at once, one is taken', async () => {
        const both = ['left', 'right'].map((turnId) => ask('c', turnId, { position: 3, seen: ['three'] }));
        expect((await Promise.all(both)).toSorted()).toEqual(['behind', 'free']);
        expect(await questions('c')).toHaveLength(4);
      });

      test('can stand in the place of an earlier one, and all from there on are replaced', async () => {
        const place1 = { conversationId: 'c', position: 1, seen: ['one', 'two', 'three'] };
        expect(await store.look(place1)).toEqual({ state: 'free', replaces: 2 });
        expect(await questions('c')).toHaveLength(3);
        expect(await store.begin({ ...place1, turnId: 'edited', question: 'Edited?' })).toBe('free');
        expect(await questions('c')).toEqual(['Question one?', 'Edited?']);
        // Who has not seen that goes on from what is no longer there.
        expect(await ask('c', 'four', { position: 3, seen: ['three'] })).toBe('behind');
      });

      test('is not kept where those before it are missing', async () => {
        expect(await ask('c', 'far', { position: 5, seen: ['three'] })).toBe('missing');
        expect(await ask('new', 'far', { position: 1 })).toBe('missing');
        expect(await store.get('new')).toBeUndefined();
      });

      test('cannot have the id of an earlier one', async () => {
        expect(await ask('c', 'one', { position: 3, seen: ['three'] })).toBe('behind');
        // Asked again in its own place it may.
        expect(await ask('c', 'three', { position: 2, seen: ['three'] })).toBe('free');
        // In another conversation it is another turn.
        expect(await ask('d', 'one')).toBe('free');
      });
    });

    describe('the name', () => {
      test('is the first question, until the reader gives another or takes it back', async () => {
        await ask('c', 'one');
        expect((await store.get('c'))!.name).toBe('Question one?');
        expect(await store.rename('c', '  <script>alert(1)</script> ')).toBe(true);
        expect((await store.get('c'))!.name).toBe('<script>alert(1)</script>');
        expect((await store.list({ limit: 1 })).conversations[0]!.name).toBe('<script>alert(1)</script>');
        await store.rename('c', ' ');
        expect((await store.get('c'))!.name).toBe('Question one?');
        await ask('c', 'edited', { seen: ['one'] });
        expect((await store.get('c'))!.name).toBe('Question edited?');
      });
    });

    describe('the list', () => {
      test('has the conversation asked last first, and renaming moves none', async () => {
        for (const id of ['a', 'b', 'c']) {
          await ask(id, 'one');
          time += MINUTE;
        }
        await ask('a', 'two', { position: 1, seen: ['one'] });
        await store.rename('b', 'Zebra');
        expect((await store.list({ limit: 10 })).conversations).toEqual([
          { id: 'a', name: 'Question one?', changedAt: '2025-01-20T12:03:00.000Z', questions: 2 },
          { id: 'c', name: 'Question one?', changedAt: '2025-01-20T12:02:00.000Z', questions: 1 },
          { id: 'b', name: 'Zebra', changedAt: '2025-01-20T12:01:00.000Z', questions: 1 },
        ]);
      });

      test('can be read in pieces, also where times are the same', async () => {
        for (const id of ['a', 'b', 'c', 'd', 'e']) await ask(id, 'one');
        const seen: string[] = [];
        let more = true;
        for (let before = undefined; more;) {
          const piece = await store.list({ limit: 2, before });
          seen.push(...piece.conversations.map(({ id }) => id));
          ({ more } = piece);
          before = piece.conversations.at(-1)!;
        }
        expect(seen).toEqual(['e', 'd', 'c', 'b', 'a']);
      });

      test('no longer has what was removed, nor does anything else', async () => {
        await ask('a', 'one');
        await ask('b', 'one');
        expect(await store.remove('a')).toBe(true);
        expect(await listed()).toEqual(['b']);
        expect(await store.get('a')).toBeUndefined();
        expect(await store.questionsBefore('a', 1, 5)).toBeUndefined();
        expect(await listed('one')).toEqual(['b']);
        expect(await store.remove('a')).toBe(false);
      });
    });

    describe('search', () => {
      beforeEach(async () => {
        await ask('treaty', 'one', { question: 'How many articles does the treaty have?' });
        await store.save('treaty', 'one', answer('It has **47** articles [^1], says Café Œdipe’s “Zarif”.'), true);
        await ask('harbour', 'one', { question: 'When did the harbour open? 100% _sure_' });
        await ask('persian', 'one', { question: 'معاهده چند ماده دارد؟' });
        await store.rename('harbour', 'Straße nach Süden');
      });

      test.each([
        ['TREATY', ['treaty'], 'a question, whatever the case'],
        ['47 articles', ['treaty'], 'an answer, through its markers and signs'],
        ['cafe oedipe', ['treaty'], 'letters without their accents'],
        ['strasse sud', ['harbour'], 'a name, by the beginnings of words'],
        ['harbour', ['harbour'], 'the first question behind another name'],
        ['ماده', ['persian'], 'any script'],
        ['treaty harbour', [], 'all words in one conversation'],
        ['100% _sure_', ['harbour'], 'signs that mean something to a database are words like others'],
        ["'; DROP TABLE turns; --", [], 'SQL is words like others too'],
        ['  ', ['persian', 'harbour', 'treaty'], 'nothing at all leaves all'],
      ])('finds "%s" in %j: %s', async (search, ids, _reason) => {
        expect((await listed(search)).toSorted()).toEqual(ids.toSorted());
      });

      test('shows where it found what the name does not show', async () => {
        const { conversations } = await store.list({ search: 'treaty zarif', limit: 5 });
        expect(conversations[0]!.found).toBe('It has 47 articles, says Café Œdipe’s “Zarif”.');
        const [named] = (await store.list({ search: 'treaty', limit: 5 })).conversations;
        expect(named).not.toHaveProperty('found');
      });
    });
  });
}
