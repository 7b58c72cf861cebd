/** Apart from what answers: indexing would else wait a second for all of that to be loaded. */
import type { Config } from '#lib/config.ts';
import { createEmbeddedEmbedder } from '#lib/embedding/embedded-embedder.ts';
import type { Embedder } from '#lib/embedding/embedder.ts';
import type { ModelEmbedderOptions } from '#lib/embedding/model-embedder.ts';

/** They come after 2, 4, 8 … 64 seconds: a provider may be away for two minutes before all that was embedded is lost. */
const INDEXING_RETRIES = 6;

type Patience = Pick<ModelEmbedderOptions, 'timeoutMs' | 'maxRetries' | 'retriesOnceAnswered' | 'onFailure'>;

/** The embedder that the settings name, for indexing. One that has not answered yet is given up soon: nothing is lost, and the settings may be wrong. */
export function openEmbedder({ embedding }: Config, onFailure?: Patience['onFailure']): Promise<Embedder> {
  return open(embedding, { retriesOnceAnswered: INDEXING_RETRIES, ...(onFailure && { onFailure }) });
}

/** The same for questions: a reader waits for it, as for the first words of a model, and not for many tries. */
export function openQuestionEmbedder({ embedding, limits }: Config): Promise<Embedder> {
  return open(embedding, { timeoutMs: limits.timeouts.firstChunkMs, maxRetries: 1 });
}

async function open(embedding: Config['embedding'], patience: Patience): Promise<Embedder> {
  if (embedding.kind === 'embedded') return createEmbeddedEmbedder();
  // What speaks to models takes a tenth of a second to load.
  const { createModelEmbedder } = await import('#lib/embedding/model-embedder.ts');
  return createModelEmbedder({ ...embedding, ...patience });
}
