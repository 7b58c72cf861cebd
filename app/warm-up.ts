import 'server-only';
import { setTimeout as pause } from 'node:timers/promises';
import { readConfig } from '#lib/config.ts';
import { isCorpusFolder, removeLeftovers } from '#lib/engine/corpus-files.ts';
import { whenListening } from '#lib/engine/listening.ts';
import { warmUp } from '#lib/engine/warm-up.ts';
import { answersInProgress } from './answers-in-progress.ts';
import { getEngine, loadEngineCode } from './engine.ts';
import { logFault } from './log.ts';

/** The longest that one step waits for readers. */
const PATIENCE_MS = 2_000;

/**
 * Gets the engine of this process ready for its first question, once the server listens: what needs no index is served meanwhile, and
 * whoever asks waits for one answer at most.
 */
export function warmUpOnceListening(): void {
  void tidyCorpus();
  void warmUpEngine();
}

/** Only where readers may add files can there be leftovers of that. */
async function tidyCorpus(): Promise<void> {
  try {
    await whenListening();
    const { articlesWritable, corpus } = readConfig();
    if (articlesWritable && (await isCorpusFolder(corpus))) await removeLeftovers(corpus);
  } catch (thrown) {
    logFault(thrown);
  }
}

/** A reader who stops reading in the midst of an answer, or readers without end, do not keep it waiting for ever. */
function whileReadersWait(): Promise<void> {
  return Promise.race([answersInProgress.none(), pause(PATIENCE_MS, undefined, { ref: false })]);
}

async function warmUpEngine(): Promise<void> {
  try {
    await loadEngineCode();
    await whenListening();
    await warmUp(await getEngine(), readConfig(), whileReadersWait);
  } catch (thrown) {
    // Readers are told when they come, and the opening is tried again for each.
    logFault(thrown);
  }
}
