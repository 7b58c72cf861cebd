import 'server-only';
import { readConfig } from '#lib/config.ts';
import { whenListening } from '#lib/engine/listening.ts';
import { warmUp } from '#lib/engine/warm-up.ts';
import { getEngine } from './engine.ts';
import { logFault } from './log.ts';

/**
 * Gets the engine of this process ready for its first question, once the server listens: what needs no index is served meanwhile, and
 * whoever asks waits for one answer at most.
 */
export function warmUpOnceListening(): void {
  void warmUpEngine();
}

async function warmUpEngine(): Promise<void> {
  await whenListening();
  try {
    await warmUp(await getEngine(), readConfig());
  } catch (thrown) {
    // Readers are told when they come, and the opening is tried again for each.
    logFault(thrown);
  }
}
