/** Apart from what answers: indexing would else wait a second for all of that to be loaded. */
import type { Config } from '#lib/config.ts';
import { createEmbeddedEmbedder } from '#lib/embedding/embedded-embedder.ts';
import type { Embedder } from '#lib/embedding/embedder.ts';
import type { ModelEmbedderOptions } from '#lib/embedding/model-embedder.ts';

/** The embedder that the settings name. */
export function openEmbedder({ embedding }: Config): Promise<Embedder> {
  return open(embedding, {});
}

/** The same for questions: a reader waits for it, as for the first words of a model, and not for many tries. */
export function openQuestionEmbedder({ embedding, limits }: Config): Promise<Embedder> {
  return open(embedding, { timeoutMs: limits.timeouts.firstChunkMs, maxRetries: 1 });
}

async function open(
  embedding: Config['embedding'],
  patience: Pick<ModelEmbedderOptions, 'timeoutMs' | 'maxRetries'>,
): Promise<Embedder> {
  if (embedding.kind === 'embedded') return createEmbeddedEmbedder();
  // What speaks to models takes a tenth of a second to load.
  const { createModelEmbedder } = await import('#lib/embedding/model-embedder.ts');
  return createModelEmbedder({ ...embedding, ...patience });
}
