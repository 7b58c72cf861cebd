import { setImmediate } from 'node:timers/promises';
import type { InferUIMessageChunk } from 'ai';
import {
  CITATIONS_PART_ID,
  EVIDENCE_PART_ID,
  type AnswerMetadata,
  type AskedScope,
  type FootnoteMessage,
} from '#lib/chat-protocol.ts';
import type { AnswerEvent, ArticleInfo, Citation } from '#lib/domain.ts';

export type AnswerChunk = InferUIMessageChunk<FootnoteMessage>;

const TEXT_PART_ID = 'answer';
/** Of what is said by nobody but the server. */
const ENGLISH = 'en';
const CUT_SHORT = 'The answer ended before it was complete.';

export interface AnswerStreamOptions {
  /** The part of the corpus that is asked. */
  scope?: AskedScope;
  /** Goes with an answer that failed, for whoever looks for the fault in the log. */
  requestId?: string;
  /** What is known of an article that the evidence did not bring, such as one that says nothing on the question. */
  describe(articleId: string): Promise<ArticleInfo | undefined>;
  /** A safe sentence about something the events threw. */
  sentenceFor(thrown: unknown): string;
}

/**
 * Says the events of an answer in the words of the AI SDK's UI message stream: sources and evidence, then text and
 * citations in the order of the events, then the metadata. An error comes after what was sent, marked incomplete.
 */
export async function* answerChunks(
  events: AsyncIterable<AnswerEvent>,
  { describe, sentenceFor, requestId, scope }: AnswerStreamOptions,
): AsyncGenerator<AnswerChunk, void> {
  const citations = new Map<number, Citation>();
  const described = new Set<string>();
  const metadata: AnswerMetadata = {};
  let writing = false;
  let failure: { sentence: string; language: string } | undefined = { sentence: CUT_SHORT, language: ENGLISH };

  yield { type: 'start' };
  if (scope) yield { type: 'message-metadata', messageMetadata: { scope } };
  try {
    for await (const event of events) {
      switch (event.type) {
        case 'evidence':
          for (const article of event.evidence.articles) {
            described.add(article.id);
            yield sourceDocument(article);
          }
          yield { type: 'data-evidence', id: EVIDENCE_PART_ID, data: { sentences: event.evidence.sentences } };
          break;
        case 'text':
          if (!writing) yield { type: 'text-start', id: TEXT_PART_ID };
          writing = true;
          yield { type: 'text-delta', id: TEXT_PART_ID, delta: event.delta };
          break;
        case 'citations':
          for (const citation of event.citations) citations.set(citation.n, citation);
          yield {
            type: 'data-citations',
            id: CITATIONS_PART_ID,
            data: { citations: [...citations.values()].toSorted((a, b) => a.n - b.n) },
          };
          break;
        case 'statements':
          metadata.statements = event.statements;
          // Sent as soon as it is known: a statement that fails is marked while the next one is being written.
          if (writing) yield { type: 'message-metadata', messageMetadata: { statements: event.statements } };
          break;
        case 'done':
          metadata.finish = event.finish;
          metadata.coverage = event.coverage;
          metadata.nearest = event.nearest;
          if (event.differences) metadata.differences = event.differences;
          if (event.notice) metadata.notice = event.notice;
          if (event.language) metadata.language = event.language;
          if (event.withoutModel) metadata.withoutModel = true;
          failure = undefined;
          for (const id of mentioned(event)) {
            const article = described.has(id) ? undefined : await describe(id);
            described.add(id);
            if (article) yield sourceDocument(article);
          }
          break;
        case 'error':
          failure = { sentence: event.message, language: event.language ?? ENGLISH };
          break;
      }
    }
  } catch (thrown) {
    failure = { sentence: sentenceFor(thrown), language: ENGLISH };
  }
  if (writing) yield { type: 'text-end', id: TEXT_PART_ID };
  if (failure === undefined) {
    yield { type: 'finish', finishReason: 'stop', messageMetadata: metadata };
  } else {
    // Metadata first: the browser reads nothing after an error.
    const { sentence, language } = failure;
    yield { type: 'message-metadata', messageMetadata: { ...metadata, language, finish: 'incomplete', requestId } };
    yield { type: 'error', errorText: sentence };
  }
}

/**
 * A stream that takes the next item when its reader is ready for one, and none after the reader has left. What was taken is sent before the
 * next is asked for: an embedded answer is written without a pause, and would leave as a whole once it is finished.
 */
export function pullStream<T>(items: AsyncGenerator<T, void>, onLeave: () => void): ReadableStream<T> {
  return new ReadableStream<T>(
    {
      async pull(controller) {
        await setImmediate();
        const { done, value } = await items.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        onLeave();
        await items.return();
      },
    },
    { highWaterMark: 0 },
  );
}

function sourceDocument({ id, title, ...details }: ArticleInfo): AnswerChunk {
  return {
    type: 'source-document',
    sourceId: id,
    mediaType: 'text/plain',
    title,
    providerMetadata: { footnote: details },
  };
}

function mentioned({ coverage, nearest }: AnswerEvent & { type: 'done' }): Set<string> {
  return new Set([...coverage.speaking, ...coverage.silent, ...nearest.map((passage) => passage.articleId)]);
}
