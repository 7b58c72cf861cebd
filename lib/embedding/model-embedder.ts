// Not from '@ai-sdk/openai': that reads OPENAI_BASE_URL while it is imported, and throws when it is set but empty.
import { OpenAIEmbeddingModel } from '@ai-sdk/openai/internal';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { APICallError, embedMany, wrapEmbeddingModel } from 'ai';
import { UserError } from '#lib/errors.ts';
import type { Embedder } from './embedder.ts';
import { createProviderFetch } from './provider-fetch.ts';
import { sortProviderFault } from './provider-fault.ts';
import type { ProviderFaultKind } from './provider-fault.ts';
import { WITHOUT_CONTENT } from './telemetry.ts';

export interface ModelEmbedderOptions {
  /** OpenAI itself, or any server that speaks its embeddings. */
  provider: 'openai' | 'compatible';
  model: string;
  apiKey?: string;
  /** Required for a compatible server. */
  baseURL?: string;
  /** Shortens the vectors, for models that can do that. Absent: as long as the model makes them. */
  dimensions?: number;
  /** For one request of up to 128 texts. */
  timeoutMs?: number;
  /** How often a request is tried again when the provider is busy, failed or could not be reached. */
  maxRetries?: number;
  /** The same once it has answered, for work that is lost with one request; then also requests that were not answered in time are tried again. */
  retriesOnceAnswered?: number;
  /** Told of every request that fails, whether or not it is tried again. */
  onFailure?: (fault: EmbeddingFault) => void;
}

/** An embedder whose provider failed. */
export class EmbeddingFault extends UserError {
  /** For the server's log only. */
  readonly detail: string;
  readonly kind: ProviderFaultKind;

  constructor(message: string, detail: string, kind: ProviderFaultKind) {
    super(message);
    this.detail = detail;
    this.kind = kind;
  }
}

const OPENAI_URL = 'https://api.openai.com/v1';
/** Providers allow 2048; a small server on one's own machine would work on so many for minutes. */
const BATCH_SIZE = 128;
const PARALLEL_REQUESTS = 4;
/** OpenAI refuses more than 8192 tokens, and a character is at most about one token in any script. */
const MAX_TEXT_LENGTH = 8_000;
/** No provider embeds an empty text. */
const EMPTY_TEXT = '-';

const SENTENCES: Record<ProviderFaultKind, string> = {
  key: 'The embedding provider refused the key. Check OPENAI_API_KEY.',
  forbidden: 'The embedding provider does not let this key use the model. Check EMBEDDING_MODEL.',
  'unknown-model': 'The embedding provider does not know the model. Check EMBEDDING_MODEL and OPENAI_BASE_URL.',
  busy: 'The embedding provider takes no more requests for now (too many, or no credit left). Try again later.',
  refused: 'The embedding provider did not accept the texts. Check that EMBEDDING_MODEL names an embedding model.',
  failed: 'The embedding provider failed. Try again later.',
  unreachable: 'The embedding provider could not be reached. Check the network and OPENAI_BASE_URL.',
  timeout: 'The embedding provider did not answer in time. Try again later.',
  unreadable: 'The embedding provider sent something other than embeddings. Check OPENAI_BASE_URL and EMBEDDING_MODEL.',
};

/**
 * Embeds by a model behind an API, in batches, trying again when the provider is busy. `dimensions` is 0 until the
 * first vectors have come, unless it was asked for.
 *
 * `embed` throws an {@link EmbeddingFault} when the provider fails, and the signal's reason when it was aborted.
 */
export function createModelEmbedder(options: ModelEmbedderOptions): Embedder {
  const { provider, model, dimensions: asked, timeoutMs = 60_000, maxRetries = 2, retriesOnceAnswered } = options;
  let hasAnswered = false;
  const isPatient = (): boolean => hasAnswered && retriesOnceAnswered !== undefined;
  const embeddingModel = wrapEmbeddingModel({
    model: openModel(options),
    middleware: {
      overrideMaxEmbeddingsPerCall: () => BATCH_SIZE,
      // For each request on its own, however many a large index needs.
      wrapEmbed: async ({ params, model: wrapped }) => {
        try {
          return await wrapped.doEmbed({
            ...params,
            abortSignal: either(params.abortSignal, AbortSignal.timeout(timeoutMs)),
          });
        } catch (error) {
          params.abortSignal?.throwIfAborted();
          const fault = toFault(error);
          options.onFailure?.(fault);
          throw fault.kind === 'timeout' && isPatient() ? retryable(error) : error;
        }
      },
    },
  });
  let dimensions = asked ?? 0;

  return {
    id: `${provider}:${model}${asked === undefined ? '' : `@${asked}`}`,
    atOnce: BATCH_SIZE * PARALLEL_REQUESTS,
    get dimensions() {
      return dimensions;
    },
    async embed(texts, signal) {
      signal?.throwIfAborted();
      if (texts.length === 0) return [];
      let embeddings: number[][];
      try {
        ({ embeddings } = await embedMany({
          model: embeddingModel,
          values: texts.map(embeddable),
          maxParallelCalls: PARALLEL_REQUESTS,
          maxRetries: isPatient() ? retriesOnceAnswered : maxRetries,
          telemetry: { ...WITHOUT_CONTENT, functionId: 'embed' },
          ...(asked !== undefined && { dimensions: asked }),
          ...(signal && { abortSignal: signal }),
        }));
      } catch (error) {
        signal?.throwIfAborted();
        throw toFault(error);
      }
      hasAnswered = true;
      const length = dimensions || (embeddings[0]?.length ?? 0);
      const vectors = embeddings.map((embedding) => toUnitLength(embedding, length));
      dimensions = length;
      return vectors;
    },
  };
}

function toFault(thrown: unknown): EmbeddingFault {
  const { kind, detail } = sortProviderFault(thrown);
  return new EmbeddingFault(SENTENCES[kind], detail, kind);
}

/** A request that ran out of time, as one that is tried again: by itself it is taken for one that nobody wants any more. */
function retryable(timeout: unknown): APICallError {
  return new APICallError({
    message: 'no answer in time',
    url: '',
    requestBodyValues: {},
    statusCode: 408,
    isRetryable: true,
    cause: timeout,
  });
}

function openModel({ provider, model, apiKey, baseURL }: ModelEmbedderOptions) {
  if (provider === 'openai') {
    return new OpenAIEmbeddingModel(model, {
      provider: 'openai.embedding',
      url: ({ path }) => `${baseURL ?? OPENAI_URL}${path}`,
      headers: { Authorization: `Bearer ${apiKey ?? ''}` },
      fetch: createProviderFetch(),
    });
  }
  if (baseURL === undefined) throw new UserError('A compatible server needs an address. Set OPENAI_BASE_URL.');
  return createOpenAICompatible({
    name: 'compatible',
    baseURL,
    fetch: createProviderFetch(),
    ...(apiKey !== undefined && { apiKey }),
  }).embeddingModel(model);
}

function embeddable(text: string): string {
  const cut = text.slice(0, MAX_TEXT_LENGTH).toWellFormed();
  return cut.trim() === '' ? EMPTY_TEXT : cut;
}

function toUnitLength(embedding: number[], expected: number): Float32Array {
  const length = Math.hypot(...embedding);
  if (embedding.length !== expected) {
    throw unusable(`a vector of ${embedding.length} numbers after one of ${expected}`);
  }
  if (!Number.isFinite(length) || length === 0) {
    throw unusable(`a vector of length ${length}`);
  }
  return Float32Array.from(embedding, (value) => value / length);
}

function unusable(detail: string): EmbeddingFault {
  return new EmbeddingFault(SENTENCES.unreadable, detail, 'unreadable');
}

function either(signal: AbortSignal | undefined, other: AbortSignal): AbortSignal {
  return signal ? AbortSignal.any([signal, other]) : other;
}
