/** Apart from what answers: indexing would else wait a second for all of that to be loaded. */
import type { Config } from '#lib/config.ts';
import { createEmbeddedEmbedder } from '#lib/embedding/embedded-embedder.ts';
import type { Embedder } from '#lib/embedding/embedder.ts';
import { createModelEmbedder } from '#lib/embedding/model-embedder.ts';

/** The embedder that the settings name. */
export function openEmbedder(config: Config): Embedder {
  return config.embedding.kind === 'embedded' ? createEmbeddedEmbedder() : createModelEmbedder(config.embedding);
}

/** The same for questions: a reader waits for it, as for the first words of a model, and not for many tries. */
export function openQuestionEmbedder(config: Config): Embedder {
  if (config.embedding.kind === 'embedded') return createEmbeddedEmbedder();
  return createModelEmbedder({
    ...config.embedding,
    timeoutMs: config.limits.timeouts.firstChunkMs,
    maxRetries: 1,
  });
}
