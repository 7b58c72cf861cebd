import { createUIMessageStreamResponse } from 'ai';
import { turnedAway } from '#app/door.ts';
import { getEngine } from '#app/engine.ts';
import { sentenceFor } from '#app/sentence.ts';
import { readConfig } from '#lib/config.ts';
import { refuse } from '../refuse.ts';
import { answerChunks, pullStream } from './answer-stream.ts';
import { readQuestion } from './read-question.ts';

/** Takes the body that `useChat` posts and streams the answer as UI message chunks. */
export async function POST(request: Request): Promise<Response> {
  try {
    const reason = turnedAway(request, readConfig().host);
    if (reason) return refuse({ status: 403, error: reason });

    const asked = await readQuestion(request);
    if ('error' in asked) return refuse(asked);

    const engine = await getEngine();
    const leaving = new AbortController();
    const signal = AbortSignal.any([request.signal, leaving.signal]);
    const chunks = answerChunks(engine.ask(asked.question, asked.history, signal), {
      describe: async (id) => withoutText(await engine.article(id)),
      // What is thrown because the reader left is no fault.
      sentenceFor: (thrown) => (signal.aborted ? 'The reader has left.' : sentenceFor(thrown)),
    });
    return createUIMessageStreamResponse({ stream: pullStream(chunks, () => leaving.abort()) });
  } catch (thrown) {
    return refuse({ status: 503, error: sentenceFor(thrown) });
  }
}

function withoutText<T extends { text: string }>(article: T | undefined): Omit<T, 'text'> | undefined {
  if (!article) return undefined;
  const { text: _, ...info } = article;
  return info;
}
