import { createUIMessageStreamResponse } from 'ai';
import { answersInProgress } from '#app/answers-in-progress.ts';
import { getConversations } from '#app/conversation-store.ts';
import { getEngine } from '#app/engine.ts';
import { duringRequest, log } from '#app/log.ts';
import { requestedLocale } from '#app/language/requested-locale.ts';
import { sentenceFor } from '#app/sentence.ts';
import { handlerFor, notAllowed, type Asking } from '../handler.ts';
import type { AskedScope } from '#lib/chat-protocol.ts';
import type { ArticleInfo, Scope } from '#lib/domain.ts';
import type { Config } from '#lib/config.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { indexPlace } from '#lib/engine/index-place.ts';
import { indexingBehind } from '#lib/engine/progress-note.ts';
import { refuse, type Refusal } from '../refuse.ts';
import { type Keeper, openKeeper } from './answer-keeper.ts';
import { answerChunks, pullStream, type AnswerChunk } from './answer-stream.ts';
import { type Asked, readQuestion } from './read-question.ts';

/** Takes the body that `useChat` posts, streams the answer as UI message chunks and keeps it where a conversation is named. */
export const POST = handlerFor('readers', async (request, asking) => {
  const tooMany = refusalOfMany(asking);
  if (tooMany) return refuse(tooMany);
  const asked = await readQuestion(request);
  if ('error' in asked) return refuse(asked);
  const keeper = await keeperFor(asked);
  if (keeper && 'error' in keeper) return refuse(keeper);
  const engine = await openedEngine(asking.config);
  if ('error' in engine) return refuse(engine);
  // Once more: while the body came, others may have used up what was left.
  const late = refusalOfMany(asking);
  if (late) return refuse(late);
  asking.limits.questions.count(asking.address);
  asking.limits.countCost();

  const leaving = new AbortController();
  const signal = AbortSignal.any([request.signal, leaving.signal]);
  // What is kept is surer than what a page remembers.
  const history = keeper?.history ?? asked.history;
  const chunks = answerChunks(
    engine.ask(asked.question, history, signal, asked.scope, requestedLocale(request.headers)),
    {
      requestId: asking.requestId,
      scope: asked.scope && askedScope(asked.scope, await engine.articles()),
      describe: async (id) => withoutText(await engine.article(id)),
      // What is thrown because the reader left is no fault.
      sentenceFor: (thrown) => (signal.aborted ? 'The reader has left.' : sentenceFor(thrown)),
    },
  );
  const sent = logged(keeper ? keeper.keep(chunks) : chunks, asking.requestId);
  return createUIMessageStreamResponse({ stream: pullStream(sent, () => leaving.abort()) });
});

export const GET = notAllowed('POST');
export const HEAD = GET;
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
export const OPTIONS = GET;

function refusalOfMany({ limits, address }: Asking): Refusal | undefined {
  return limits.questions.refusal(address) ?? limits.costRefusal();
}

async function openedEngine(config: Config): Promise<Engine | Refusal> {
  try {
    return await getEngine();
  } catch (thrown) {
    if (!(await indexingBehind(thrown, indexPlace(config)))) throw thrown;
    const error = 'The articles are being indexed. Ask again when that is done.';
    return { status: 503, error, reason: 'indexing' };
  }
}

async function keeperFor({ conversation, question }: Asked): Promise<Keeper | Refusal | undefined> {
  return conversation && openKeeper(conversation, question, { open: getConversations, sentenceFor });
}

/** The scope with the titles that it has now: what is kept can be read when the articles are gone. */
function askedScope({ outlets, articles: ids }: Scope, articles: readonly ArticleInfo[]): AskedScope {
  const titles = new Map(articles.map(({ id, title }) => [id, title]));
  return { outlets, articles: ids.map((id) => ({ id, title: titles.get(id) ?? id })) };
}

/** Whatever is logged while an answer is being written carries the id of its request; its end is logged too. */
async function* logged(
  chunks: AsyncGenerator<AnswerChunk, void>,
  requestId: string,
): AsyncGenerator<AnswerChunk, void> {
  const began = performance.now();
  let end = 'stopped';
  answersInProgress.begin();
  try {
    for (;;) {
      const { done, value } = await duringRequest(requestId, () => chunks.next());
      if (done) return;
      if (value.type === 'finish') end = value.messageMetadata?.finish ?? 'answered';
      if (value.type === 'error') end = 'incomplete';
      yield value;
    }
  } finally {
    const milliseconds = Math.round(performance.now() - began);
    duringRequest(requestId, () => log().info({ answer: end, milliseconds }));
    answersInProgress.end();
    await chunks.return();
  }
}

function withoutText<T extends { text: string }>(article: T | undefined): Omit<T, 'text'> | undefined {
  if (!article) return undefined;
  const { text: _, ...info } = article;
  return info;
}
