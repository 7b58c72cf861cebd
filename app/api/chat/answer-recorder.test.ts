import { readUIMessageStream } from 'ai';
import { expect, test } from 'vitest';
import type { FootnoteMessage } from '#lib/chat-protocol.ts';
import type { AnswerEvent, Citation, EvidenceSentence } from '#lib/domain.ts';
import { AnswerRecorder } from './answer-recorder.ts';
import { type AnswerChunk, answerChunks, pullStream } from './answer-stream.ts';

const sentence = (n: number, articleId: string, start: number): EvidenceSentence => ({
  n,
  articleId,
  start,
  end: start + 10,
  text: '0123456789',
  kind: 'prose',
  relevance: 1,
});
const citation = (n: number, start: number, end: number): Citation => ({
  n,
  articleId: 'signed',
  hash: 'h1',
  start,
  end,
  quote: 'q'.repeat(end - start),
});
const EVENTS: AnswerEvent[] = [
  {
    type: 'evidence',
    question: 'When was it signed?',
    retrieved: ['signed'],
    evidence: {
      articles: [{ id: 'signed', title: 'Signed', outlet: 'Izvestia', hash: 'h1' }],
      sentences: [
        sentence(1, 'signed', 0),
        sentence(2, 'signed', 10),
        sentence(3, 'signed', 20),
        sentence(4, 'near', 0),
      ],
    },
  },
  { type: 'text', delta: 'It was signed ' },
  { type: 'citations', citations: [citation(1, 0, 10)] },
  { type: 'text', delta: 'on Friday [^1]' },
  { type: 'citations', citations: [citation(2, 12, 14)] },
  { type: 'statements', statements: [{ text: 'It was signed.', citations: [1], verdict: 'quoted', reason: '' }] },
  { type: 'text', delta: ' [^2].' },
  {
    type: 'done',
    finish: 'answered',
    coverage: { articles: 2, speaking: ['signed'], silent: ['silent'] },
    nearest: [{ articleId: 'near', start: 0, end: 10, text: '0123456789' }],
    notice: 'Noticed.',
  },
];

async function chunksOf(events: AnswerEvent[]): Promise<AnswerChunk[]> {
  const chunks: AnswerChunk[] = [];
  const stream = answerChunks(
    (async function* () {
      yield* events;
    })(),
    {
      requestId: 'r1',
      describe: async (id) => ({ id, title: id, hash: '' }),
      sentenceFor: () => 'A safe sentence.',
    },
  );
  for await (const chunk of stream) chunks.push(chunk);
  return chunks;
}

/** What the browser makes of the same chunks. */
async function messageOf(chunks: AnswerChunk[]): Promise<FootnoteMessage> {
  const items = (async function* () {
    yield* chunks;
  })();
  let message: FootnoteMessage | undefined;
  const messages = readUIMessageStream<FootnoteMessage>({
    stream: pullStream(items, () => undefined),
    onError: () => undefined,
  });
  for await (const next of messages) message = next;
  return message!;
}

function recorded(chunks: AnswerChunk[]) {
  const recorder = new AnswerRecorder();
  for (const chunk of chunks) recorder.add(chunk);
  // As it comes back from where it is kept.
  return JSON.parse(JSON.stringify(recorder.answer)) as typeof recorder.answer;
}

const withoutEvidence = (parts: FootnoteMessage['parts']) => parts.filter(({ type }) => type !== 'data-evidence');

test('what is kept is the message that the browser has, up to any chunk', async () => {
  const chunks = await chunksOf(EVENTS);
  for (let count = 2; count <= chunks.length; count++) {
    const some = chunks.slice(0, count);
    const { parts, metadata } = recorded(some);
    const shown = JSON.parse(JSON.stringify(await messageOf(some))) as FootnoteMessage;
    expect(withoutEvidence(parts), `after ${count} chunks`).toEqual(withoutEvidence(shown.parts));
    expect(metadata).toEqual(shown.metadata ?? {});
  }
});

test('of the evidence, what is cited or shown as nearest is kept', async () => {
  const { parts } = recorded(await chunksOf(EVENTS));
  const evidence = parts.find((part) => part.type === 'data-evidence')!;
  // Of the third nothing is cited; of the second, a part.
  expect(evidence.data.sentences.map(({ n }) => n)).toEqual([1, 2, 4]);
});

test('of an answer that failed, what came is kept and why it failed', async () => {
  const chunks = await chunksOf([...EVENTS.slice(0, 4), { type: 'error', message: 'It broke off.' }]);
  const { metadata, parts } = recorded(chunks);
  expect(metadata).toMatchObject({ finish: 'incomplete', requestId: 'r1', failure: 'It broke off.' });
  expect(withoutEvidence(parts)).toEqual(withoutEvidence((await messageOf(chunks.slice(0, -1))).parts));
});
