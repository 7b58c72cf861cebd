import type { Config } from '#lib/config.ts';
import type { Engine } from './engine.ts';

/** After so many, an answer takes no longer than later ones do; the first takes ten times as long. */
const ROUNDS = 2;

/**
 * Has an engine answer the questions that it proposes, so that whatever is only loaded or translated when it is first used is there
 * before a reader asks. Asks no provider: where one is set, only the questions are found, which asks none.
 *
 * @param nobodyWaits awaited before each step: whoever asks meanwhile is answered first
 */
export async function warmUp(
  engine: Engine,
  { chat, embedding }: Pick<Config, 'chat' | 'embedding'>,
  nobodyWaits: () => Promise<void> = async () => undefined,
): Promise<void> {
  const { starters } = await engine.about();
  if (chat.kind !== 'embedded' || embedding.kind !== 'embedded') return;
  for (let round = 0; round < ROUNDS; round++) {
    for (const question of starters) {
      for await (const _ of engine.ask(question, [])) await nobodyWaits();
    }
  }
}
